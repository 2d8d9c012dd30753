import type { Protection } from "../core/sheet/snapshot";
import { readProtection } from "./sheet-reader";
import { applySplices, type Splice } from "./splice";
import { damaged, XmlScanner } from "./xml";

/** Elements that may follow the rows of a worksheet, in the order that the format prescribes. */
const ORDER = [
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** An element after the rows. */
interface TailElement {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What follows the rows of a worksheet. */
export interface SheetTail {
  readonly xml: string;
  readonly part: string;
  readonly prefix: string;
  readonly elements: readonly TailElement[];
  /** Place of the worksheet's closing tag. */
  readonly end: number;
}

/** Lists what follows the rows of a worksheet part. */
export function readTail(xml: string, part: string): SheetTail {
  const { from, prefix } = afterRows(xml, part);
  const scanner = new XmlScanner(xml, part, from);
  const elements: TailElement[] = [];
  while (scanner.within("worksheet")) {
    if (scanner.closing) continue;
    const { name, start } = scanner;
    scanner.skip();
    elements.push({ name, start, end: scanner.end });
  }
  return { xml, part, prefix, elements, end: scanner.start };
}

function afterRows(xml: string, part: string): { from: number; prefix: string } {
  const root = new XmlScanner(xml, part);
  if (!root.next() || !root.opens("worksheet")) throw damaged(part);
  const prefix = root.rawName().slice(0, -"worksheet".length);
  const closing = `</${prefix}sheetData`;
  const at = xml.lastIndexOf(closing);
  if (at >= 0) return { from: xml.indexOf(">", at) + 1, prefix };
  if (!root.seek("sheetData")) throw damaged(part);
  return { from: root.end, prefix };
}

/** The splice that puts a new element in its place among the others. */
export function insertInOrder(tail: SheetTail, name: string, text: string): Splice {
  const rank = ORDER.indexOf(name);
  // Alternative content stands for controls and embedded objects, which come late.
  const rankOf = (other: string) => ORDER.indexOf(other === "AlternateContent" ? "oleObjects" : other);
  const later = tail.elements.find((element) => rankOf(element.name) > rank);
  const at = later?.start ?? tail.end;
  return { from: at, to: at, text };
}

/** What may be done on the sheet, or undefined when it is not protected. */
export function protectionOf({ xml, part, elements }: SheetTail): Protection | undefined {
  const element = elements.find(({ name }) => name === "sheetProtection");
  if (!element) return undefined;
  const scanner = new XmlScanner(xml, part, element.start);
  scanner.next();
  return readProtection(scanner);
}

export function changeTail(tail: SheetTail, splices: readonly Splice[]): string {
  return applySplices(tail.xml, splices);
}
