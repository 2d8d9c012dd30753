import { parseA1, toA1 } from "../core/sheet/address";
import { type Mark, type MarkColour, MOST_NOTED, type NoteState, type Severity } from "../core/sheet/mark";
import { MARK_COLOURS } from "../core/sheet/mark-style";
import {
  addContentType,
  addRelationship,
  type Draft,
  draftRelationships,
  draftText,
  freePartName,
  partNames,
  removePart,
  removeRelationship,
  setPart,
} from "./draft";
import { decodeCellText, encodeCellText, encodeXml, XmlScanner } from "./xml";

/** Namespace of the part in which a workbook keeps what is Cermat's own. */
const SETTINGS_NAMESPACE = "urn:cermat:settings";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const ITEM_ID = "{6B0A3D0C-4C1E-4F0B-9D39-5A0C6E3B7C11}";

/** A mark with the number of its worksheet, which stays when the sheet is renamed. */
export interface StoredMark extends Mark {
  readonly sheetId?: string;
}

/** What a workbook keeps for Cermat: settings by key, and the marks that are ours. */
export interface OwnData {
  readonly settings: Readonly<Record<string, string>>;
  readonly marks: readonly StoredMark[];
}

const NOTHING: OwnData = { settings: {}, marks: [] };

interface Found extends OwnData {
  readonly part: string;
  readonly relationship: string;
}

/** Reads our own data; a workbook without any gives nothing. */
export function readOwnData(draft: Draft, workbookPart: string): OwnData {
  return findOwnData(draft, workbookPart) ?? NOTHING;
}

function findOwnData(draft: Draft, workbookPart: string): Found | undefined {
  for (const { type, target, id } of draftRelationships(draft, workbookPart)) {
    if (type !== "customXml") continue;
    const xml = draftText(draft, target);
    if (xml?.includes(SETTINGS_NAMESPACE)) return { part: target, relationship: id, ...parseOwnData(xml, target) };
  }
  return undefined;
}

function parseOwnData(xml: string, part: string): OwnData {
  const scanner = new XmlScanner(xml, part);
  const settings: [string, string][] = [];
  const marks: StoredMark[] = [];
  while (scanner.next()) {
    if (scanner.opens("setting")) settings.push([scanner.attr("key") ?? "", decodeCellText(scanner.text())]);
    else if (scanner.opens("mark")) {
      const at = parseA1(scanner.attr("cell") ?? "");
      const id = scanner.attr("id");
      const sheetId = scanner.attr("sheetId");
      const sheet = scanner.attr("sheet") ?? "";
      const severity = severityOf(scanner.attr("severity"));
      const own = { ...colourIn(scanner.attr("colour")), ...noteIn(scanner) };
      const text = decodeCellText(scanner.text());
      if (at && id !== undefined)
        marks.push({
          id,
          sheet,
          ...at,
          severity,
          text,
          ...own,
          ...(sheetId !== undefined && { sheetId }),
        });
    }
  }
  return { settings: Object.fromEntries(settings), marks };
}

function colourIn(word: string | undefined): Pick<Mark, "colour"> {
  return word !== undefined && Object.hasOwn(MARK_COLOURS, word) ? { colour: word as MarkColour } : {};
}

function noteIn(scanner: XmlScanner): Pick<Mark, "note"> {
  const state = scanner.attr("note");
  if (state === undefined) return {};
  const [time, high, wide] = [scanner.attr("time"), sizeIn(scanner.attr("rows")), sizeIn(scanner.attr("columns"))];
  const [rows, columns] = (high ?? 1) * (wide ?? 1) <= MOST_NOTED ? [high, wide] : [];
  return {
    note: { done: state === "done", ...(time !== undefined && { time }), ...(rows && { rows }), ...(columns && { columns }) },
  };
}

function sizeIn(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

function noteAttributes({ done, time, rows, columns }: NoteState): string {
  const said = { note: done ? "done" : "open", time, rows, columns };
  return Object.entries(said)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${encodeXml(String(value))}"`))
    .join("");
}

function severityOf(word: string | undefined): Severity {
  return word === "warning" || word === "info" ? word : "error";
}

/** Writes our own data; nothing to keep leaves no part behind. `documentNamespace` is that of the workbook's links. */
export function writeOwnData(draft: Draft, workbookPart: string, data: OwnData, documentNamespace: string): void {
  const found = findOwnData(draft, workbookPart);
  const isEmpty = Object.keys(data.settings).length === 0 && data.marks.length === 0;
  if (isEmpty) {
    if (found) removeOwnData(draft, workbookPart, found);
    return;
  }
  const xml = ownDataXml(data);
  if (found) setPart(draft, found.part, xml);
  else createOwnData(draft, workbookPart, xml, documentNamespace);
}

function ownDataXml({ settings, marks }: OwnData): string {
  const settingElements = Object.entries(settings).map(
    ([key, json]) => `<setting key="${encodeXml(key)}">${encodeCellText(json)}</setting>`,
  );
  const markElements = marks.map(({ id, sheet, sheetId, row, column, severity, colour, note, text }) => {
    const number = sheetId === undefined ? "" : ` sheetId="${encodeXml(sheetId)}"`;
    const own = (colour === undefined ? "" : ` colour="${colour}"`) + (note ? noteAttributes(note) : "");
    return `<mark id="${encodeXml(id)}" sheet="${encodeXml(sheet)}"${number} cell="${toA1(row, column)}" severity="${severity}"${own}>${encodeCellText(text)}</mark>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cermat xmlns="${SETTINGS_NAMESPACE}">${settingElements.join("")}${markElements.join("")}</cermat>`;
}

function createOwnData(draft: Draft, workbookPart: string, xml: string, namespace: string): void {
  const part = freePartName(draft, "customXml/item#.xml");
  const properties = freePartName(draft, "customXml/itemProps#.xml");
  setPart(draft, part, xml);
  setPart(
    draft,
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPERTIES_NAMESPACE}"><ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addContentType(draft, "Default", "xml", "application/xml");
  addContentType(draft, "Override", `/${properties}`, PROPERTIES_TYPE);
  addRelationship(draft, workbookPart, `${namespace}/customXml`, part);
  addRelationship(draft, part, `${namespace}/customXmlProps`, properties);
}

function removeOwnData(draft: Draft, workbookPart: string, { part, relationship }: Found): void {
  for (const { type, target } of draftRelationships(draft, part)) {
    if (type === "customXmlProps" && partNames(draft).includes(target)) removePart(draft, target);
  }
  removePart(draft, part);
  removeRelationship(draft, workbookPart, relationship);
}
