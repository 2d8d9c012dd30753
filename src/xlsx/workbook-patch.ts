import {
  addContentType,
  addRelationship,
  type Draft,
  draftRelationships,
  draftText,
  freePartName,
  removePart,
  removeRelationship,
  setPart,
} from "./draft";
import { applySplices, withAttribute } from "./splice";
import { closeStyles, emptyStyles, openStyles, type StylesDraft } from "./styles-patch";
import { namespacesOf, type WorkbookParts } from "./workbook-part";
import { XmlScanner } from "./xml";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
/** Elements of a workbook part that come after its calculation settings. */
const AFTER_CALCULATION = new Set([
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

/** Has Excel calculate everything when it opens the workbook, as cells that depend on changed ones hold old figures. */
export function calculateOnOpening(draft: Draft, { part }: WorkbookParts): void {
  const xml = draftText(draft, part) ?? "";
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  const prefix = scanner.rawName().slice(0, -"workbook".length);
  while (scanner.within("workbook")) {
    if (scanner.closing) continue;
    if (scanner.name === "calcPr") {
      const tag = withAttribute(xml.slice(scanner.start, scanner.end), "fullCalcOnLoad", "1");
      setPart(draft, part, applySplices(xml, [{ from: scanner.start, to: scanner.end, text: tag }]));
      return;
    }
    if (AFTER_CALCULATION.has(scanner.name)) break;
    scanner.skip();
  }
  const text = `<${prefix}calcPr fullCalcOnLoad="1"/>`;
  setPart(draft, part, applySplices(xml, [{ from: scanner.start, to: scanner.start, text }]));
}

/** Takes out the list of formula cells, which Excel makes anew: it must not name cells without a formula. */
export function dropCalculationChain(draft: Draft, { part }: WorkbookParts): void {
  for (const { type, target, id } of draftRelationships(draft, part)) {
    if (type !== "calcChain") continue;
    removePart(draft, target);
    removeRelationship(draft, part, id);
  }
}

/** Opens the styles part for change; a workbook without one gets one. */
export function openWorkbookStyles(draft: Draft, parts: WorkbookParts): StylesDraft {
  const link = draftRelationships(draft, parts.part).find(({ type }) => type === "styles");
  const xml = link && draftText(draft, link.target);
  if (link && xml !== undefined) return openStyles(xml, link.target);
  return openStyles(emptyStyles(namespacesOf(parts).main), freePartName(draft, "xl/styles#.xml"));
}

/** Writes the styles part where something in it has changed. */
export function writeWorkbookStyles(draft: Draft, parts: WorkbookParts, styles: StylesDraft): void {
  const xml = closeStyles(styles);
  if (xml === styles.xml) return;
  setPart(draft, styles.part, xml);
  if (draftRelationships(draft, parts.part).some(({ type }) => type === "styles")) return;
  addContentType(draft, "Override", `/${styles.part}`, STYLES_TYPE);
  addRelationship(draft, parts.part, `${namespacesOf(parts).document}/styles`, styles.part);
}
