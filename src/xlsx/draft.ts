import { type Package, parseRelationships, partKey, partText, type Relationship, relationshipsPart } from "./package";
import { applySplices } from "./splice";
import { encodeXml, damaged, XmlScanner } from "./xml";
import { packEntry } from "./zip-write";

const CONTENT_TYPES = "[Content_Types].xml";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A package with changes to some of its parts, not yet packed. */
export interface Draft {
  readonly pack: Package;
  /** New texts by part key; a part taken out has none. */
  readonly changed: Map<string, { readonly name: string; readonly text: string | undefined }>;
}

export function openDraft(pack: Package): Draft {
  return { pack, changed: new Map() };
}

/** Text of a part as the draft has it, or undefined where there is none. */
export function draftText(draft: Draft, part: string): string | undefined {
  const change = draft.changed.get(partKey(part));
  return change ? change.text : partText(draft.pack, part);
}

function hasPart(draft: Draft, part: string): boolean {
  const key = partKey(part);
  const change = draft.changed.get(key);
  return change ? change.text !== undefined : draft.pack.byName.has(key);
}

/** Names of all parts that the draft has. */
export function partNames(draft: Draft): string[] {
  const kept = draft.pack.entries.filter(({ name }) => !draft.changed.has(partKey(name))).map(({ name }) => name);
  return [...kept, ...[...draft.changed.values()].filter(({ text }) => text !== undefined).map(({ name }) => name)];
}

export function setPart(draft: Draft, part: string, text: string): void {
  draft.changed.set(partKey(part), { name: part, text });
}

/** Takes a part out, with its content type and its own relationships. */
export function removePart(draft: Draft, part: string): void {
  draft.changed.set(partKey(part), { name: part, text: undefined });
  const relationships = relationshipsPart(part);
  if (hasPart(draft, relationships))
    draft.changed.set(partKey(relationships), { name: relationships, text: undefined });
  removeOverride(draft, part);
}

/** A part name of this form that is still free; `#` stands for a number. */
export function freePartName(draft: Draft, pattern: string): string {
  for (let number = 1; ; number++) {
    const name = pattern.replace("#", String(number));
    if (!hasPart(draft, name)) return name;
  }
}

/** The package with the draft's changes; unchanged parts keep their packed bytes. */
export function closeDraft({ pack, changed }: Draft): Package {
  const rest = new Map(changed);
  const entries = pack.entries.flatMap((entry) => {
    const change = rest.get(partKey(entry.name));
    if (!change) return [entry];
    rest.delete(partKey(entry.name));
    return change.text === undefined ? [] : [packText(entry.name, change.text, entry)];
  });
  for (const { name, text } of rest.values()) if (text !== undefined) entries.push(packText(name, text));
  return { entries, byName: new Map(entries.map((entry) => [partKey(entry.name), entry])) };
}

function packText(name: string, text: string, earlier?: Parameters<typeof packEntry>[2]) {
  // A part that was UTF-16 is written as UTF-8; its declaration must not say otherwise.
  const declared = text.replace(/^(<\?xml[^>]*encoding=["'])utf-16(["'])/i, "$1UTF-8$2");
  return packEntry(name, new TextEncoder().encode(declared), earlier);
}

/** Says what a part is (`PartName`), or what all files of an extension are (`Extension`), where nothing says so yet. */
export function addContentType(draft: Draft, kind: "Override" | "Default", key: string, type: string): void {
  const xml = openElement(draftText(draft, CONTENT_TYPES) ?? "", "Types", CONTENT_TYPES);
  const attribute = kind === "Override" ? "PartName" : "Extension";
  const scanner = new XmlScanner(xml, CONTENT_TYPES);
  let firstOverride: number | undefined;
  while (scanner.next()) {
    if (scanner.name === kind && scanner.attr(attribute)?.toLowerCase() === key.toLowerCase()) return;
    if (scanner.name === "Override") firstOverride ??= scanner.start;
  }
  const end = endOf(xml, CONTENT_TYPES);
  const at = kind === "Default" ? (firstOverride ?? end) : end;
  const prefix = closingPrefix(xml, end);
  const text = contentTypeElement(prefix, kind, key, type);
  setPart(draft, CONTENT_TYPES, applySplices(xml, [{ from: at, to: at, text }]));
}

/** Our elements put the type first: so they are told from those that the file had. */
function contentTypeElement(prefix: string, kind: "Override" | "Default", key: string, type: string): string {
  return `<${prefix}${kind} ContentType="${type}" ${kind === "Override" ? "PartName" : "Extension"}="${encodeXml(key)}"/>`;
}

/** Takes out what `addContentType` said of an extension; what the file said itself stays. */
export function removeDefaultType(draft: Draft, extension: string, type: string): void {
  const xml = draftText(draft, CONTENT_TYPES) ?? "";
  const prefix = closingPrefix(xml, xml.lastIndexOf("</"));
  setPart(draft, CONTENT_TYPES, xml.replace(contentTypeElement(prefix, "Default", extension, type), ""));
}

function removeOverride(draft: Draft, part: string): void {
  const xml = draftText(draft, CONTENT_TYPES) ?? "";
  const scanner = new XmlScanner(xml, CONTENT_TYPES);
  while (scanner.seek("Override")) {
    if (partKey(scanner.attr("PartName") ?? "") !== partKey(part) || !scanner.empty) continue;
    setPart(draft, CONTENT_TYPES, applySplices(xml, [{ from: scanner.start, to: scanner.end, text: "" }]));
    return;
  }
}

/** Where the outermost element ends. */
function endOf(xml: string, part: string): number {
  const end = xml.lastIndexOf("</");
  if (end < 0) throw damaged(part);
  return end;
}

function closingPrefix(xml: string, at: number): string {
  return /^<\/([^:>]*:)?/.exec(xml.slice(at, at + 40))?.[1] ?? "";
}

/** The links of a part as the draft has them. */
export function draftRelationships(draft: Draft, source: string): Relationship[] {
  const name = relationshipsPart(source);
  const xml = draftText(draft, name);
  return xml === undefined ? [] : parseRelationships(xml, name, source);
}

/** Links a part to another; gives the id of the link. */
export function addRelationship(draft: Draft, source: string, type: string, target: string): string {
  const name = relationshipsPart(source);
  const xml =
    draftText(draft, name) ?? `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
  const taken = new Set(relationshipIds(xml, name));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number++;
  const id = `rId${String(number)}`;
  const opened = openElement(xml, "Relationships", name);
  const end = endOf(opened, name);
  const prefix = closingPrefix(opened, end);
  const text = `<${prefix}Relationship Id="${id}" Type="${type}" Target="/${encodeXml(target)}"/>`;
  setPart(draft, name, applySplices(opened, [{ from: end, to: end, text }]));
  return id;
}

function relationshipIds(xml: string, name: string): string[] {
  const scanner = new XmlScanner(xml, name);
  const ids: string[] = [];
  while (scanner.seek("Relationship")) ids.push(scanner.attr("Id") ?? "");
  return ids;
}

/** Takes a link out; a part left without links loses its relationships part. */
export function removeRelationship(draft: Draft, source: string, id: string): void {
  const name = relationshipsPart(source);
  const xml = draftText(draft, name);
  if (xml === undefined) return;
  const scanner = new XmlScanner(xml, name);
  while (scanner.seek("Relationship")) {
    if (scanner.attr("Id") !== id) continue;
    const from = scanner.start;
    scanner.skip();
    const rest = applySplices(xml, [{ from, to: scanner.end, text: "" }]);
    if (relationshipIds(rest, name).length > 0) setPart(draft, name, rest);
    else draft.changed.set(partKey(name), { name, text: undefined });
    return;
  }
}

/** The text with an element that was `<name/>` written as `<name></name>`, so that something can go inside. */
function openElement(xml: string, name: string, part: string): string {
  const scanner = new XmlScanner(xml, part);
  if (!scanner.seek(name) || !scanner.empty) return xml;
  const tag = xml.slice(scanner.start, scanner.end - 2).trimEnd();
  return applySplices(xml, [{ from: scanner.start, to: scanner.end, text: `${tag}></${scanner.rawName()}>` }]);
}
