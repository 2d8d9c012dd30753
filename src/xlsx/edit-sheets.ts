import type { Edit } from "../core/sheet/edit";
import { sameValues, valuesOfNew, valuesOfSnapshot } from "../core/sheet/own-sheets";
import { HostError } from "../core/sheet/workbook-port";
import {
  addContentType,
  addRelationship,
  closeDraft,
  type Draft,
  draftRelationships,
  draftText,
  freePartName,
  openDraft,
  removePart,
  removeRelationship,
  setPart,
} from "./draft";
import { newSheetXml, sheetNames } from "./new-sheet-xml";
import { type Package } from "./package";
import { readContext } from "./read-workbook";
import { readSheet } from "./sheet-reader";
import { applySplices, type Splice, withAttribute } from "./splice";
import { namespacesOf, readWorkbookParts, type WorkbookParts } from "./workbook-part";
import { openWorkbookStyles, writeWorkbookStyles } from "./workbook-patch";
import { damaged, encodeXml, XmlScanner } from "./xml";

export type SheetEdit = Extract<Edit, { kind: "add-sheet" | "remove-sheet" }>;

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
/** Elements of a workbook part that come after its defined names. */
const AFTER_NAMES = new Set([
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
]);

/** Adds or takes away a worksheet of our own. Throws HostError. */
export function editSheets(pack: Package, edit: SheetEdit): { readonly pack: Package; readonly inverse: Edit } {
  const parts = readWorkbookParts(pack);
  if (/<(?:\w+:)?workbookProtection\b[^>]*\slockStructure\s*=\s*["'](?:1|true)["']/.test(parts.xml)) {
    throw new HostError("protected-sheet", [edit.sheet.name]);
  }
  const draft = openDraft(pack);
  if (edit.kind === "add-sheet") addSheet(draft, parts, edit);
  else removeSheet(draft, pack, parts, edit);
  const inverse: Edit = { kind: edit.kind === "add-sheet" ? "remove-sheet" : "add-sheet", sheet: edit.sheet };
  return { pack: closeDraft(draft), inverse };
}

function addSheet(draft: Draft, parts: WorkbookParts, { sheet }: SheetEdit): void {
  const listed = listSheets(parts);
  const isTaken = listed.some(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
  if (isTaken) throw new HostError("changed-since-read", [sheet.name]);
  const { main, document } = namespacesOf(parts);
  const styles = openWorkbookStyles(draft, parts);
  const target = freePartName(draft, "xl/worksheets/sheet#.xml");
  setPart(draft, target, newSheetXml(sheet, styles, main));
  writeWorkbookStyles(draft, parts, styles);
  addContentType(draft, "Override", `/${target}`, SHEET_TYPE);
  const link = addRelationship(draft, parts.part, `${document}/worksheet`, target);
  const id = Math.max(0, ...listed.map((one) => one.id)) + 1;
  const { prefix, end } = sheetsElement(parts);
  const element = `<${prefix}sheet xmlns:cermat="${document}" name="${encodeXml(sheet.name)}" sheetId="${String(id)}" cermat:id="${link}"/>`;
  const names = sheetNames(sheet, listed.length).map((name) => withPrefix(name, prefix));
  setPart(
    draft,
    parts.part,
    applySplices(parts.xml, [{ from: end, to: end, text: element }, ...namesSplice(parts, prefix, names)]),
  );
}

function removeSheet(draft: Draft, pack: Package, parts: WorkbookParts, { sheet }: SheetEdit): void {
  const entry = parts.sheets.find(({ name }) => name === sheet.name);
  if (!entry) throw new HostError("sheet-missing", [sheet.name]);
  const xml = draftText(draft, entry.part);
  if (xml === undefined) throw damaged(entry.part);
  const now = valuesOfSnapshot(readSheet(xml, entry, readContext(pack, parts)));
  if (!sameValues(now, valuesOfNew(sheet))) throw new HostError("changed-since-read", [sheet.name]);
  const listed = listSheets(parts);
  if (listed.length < 2) throw new HostError("changed-since-read", [sheet.name]);
  const index = listed.findIndex(({ name }) => name === sheet.name);
  const at = listed[index];
  const splices = at ? [{ from: at.start, to: at.end, text: "" }, ...namesWithout(parts, index)] : [];
  setPart(draft, parts.part, applySplices(parts.xml, splices));
  const link = draftRelationships(draft, parts.part).find(({ target }) => target === entry.part);
  removePart(draft, entry.part);
  if (link) removeRelationship(draft, parts.part, link.id);
}

interface Listed {
  readonly name: string;
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** All sheets as the workbook part lists them, charts and macro sheets too. */
function listSheets({ xml, part }: WorkbookParts): Listed[] {
  const scanner = new XmlScanner(xml, part);
  const listed: Listed[] = [];
  if (!scanner.seek("sheets")) throw damaged(part);
  while (scanner.within("sheets")) {
    if (!scanner.opens("sheet")) continue;
    const { start } = scanner;
    const [name, id] = [scanner.attr("name") ?? "", Number(scanner.attr("sheetId"))];
    scanner.skip();
    listed.push({ name, id, start, end: scanner.end });
  }
  return listed;
}

/** The place at the end of the list of sheets. */
function sheetsElement({ xml, part }: WorkbookParts): { readonly prefix: string; readonly end: number } {
  const scanner = new XmlScanner(xml, part);
  if (!scanner.seek("sheets") || scanner.empty) throw damaged(part);
  const prefix = scanner.rawName().slice(0, -"sheets".length);
  scanner.skip();
  return { prefix, end: scanner.start };
}

function withPrefix(element: string, prefix: string): string {
  return element
    .replace(/^<definedName/, `<${prefix}definedName`)
    .replace(/<\/definedName>$/, `</${prefix}definedName>`);
}

/** Puts names among those that the workbook has; a workbook without any gets their list in its place. */
function namesSplice({ xml, part }: WorkbookParts, prefix: string, names: readonly string[]): Splice[] {
  if (names.length === 0) return [];
  const scanner = new XmlScanner(xml, part);
  if (scanner.seek("definedNames") && !scanner.empty) {
    scanner.skip();
    return [{ from: scanner.start, to: scanner.start, text: names.join("") }];
  }
  const root = new XmlScanner(xml, part);
  root.seek("workbook");
  while (root.within("workbook")) {
    if (root.closing) continue;
    if (AFTER_NAMES.has(root.name)) break;
    root.skip();
  }
  const text = `<${prefix}definedNames>${names.join("")}</${prefix}definedNames>`;
  return [{ from: root.start, to: root.start, text }];
}

/** Takes out the names of the sheet at a place; those of later sheets follow their sheets one place forward. */
function namesWithout({ xml, part }: WorkbookParts, index: number): Splice[] {
  const scanner = new XmlScanner(xml, part);
  const splices: Splice[] = [];
  let kept = 0;
  if (!scanner.seek("definedNames") || scanner.empty) return [];
  const from = scanner.start;
  while (scanner.within("definedNames")) {
    if (!scanner.opens("definedName")) continue;
    const { start, end } = scanner;
    const place = scanner.attr("localSheetId");
    scanner.skip();
    if (place === String(index)) splices.push({ from: start, to: scanner.end, text: "" });
    else {
      kept++;
      if (place !== undefined && Number(place) > index) {
        splices.push({
          from: start,
          to: end,
          text: withAttribute(xml.slice(start, end), "localSheetId", String(Number(place) - 1)),
        });
      }
    }
  }
  return kept === 0 ? [{ from, to: scanner.end, text: "" }] : splices;
}
