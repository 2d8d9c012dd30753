import type { Area } from "../core/sheet/address";
import { columnIndex, parseArea } from "../core/sheet/address";
import type { CellValue, Protection, SheetSnapshot } from "../core/sheet/snapshot";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import { readOwnFunctions } from "./own-functions";
import { type SharedFormula, shareFormula } from "./shared-formula";
import { readRichText } from "./shared-strings";
import { type CellStyle, plainStyle } from "./styles";
import { isTrue, type SheetEntry } from "./workbook-part";
import { damaged, decodeCellText, XmlScanner } from "./xml";

/** What the cells of a worksheet refer to in other parts. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  /** Told of each formula cell for which the file has no result. */
  readonly onMissingResult?: (row: number, column: number) => void;
}

interface MutableCell {
  value: CellValue;
  error?: true;
  formula?: string;
  numberFormat?: string;
  bold?: true;
  fill?: string;
  indent?: number;
}

interface SharedMaster {
  readonly formulaAt: SharedFormula;
  readonly row: number;
  readonly column: number;
}

interface Reading {
  readonly scanner: XmlScanner;
  readonly context: SheetContext;
  readonly rows: (MutableCell | undefined)[][];
  columnCount: number;
  firstColumn: number;
  /** Blank cells with a number format. */
  readonly blanks: { row: number; column: number; format: string }[];
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenSpans: { first: number; last: number }[];
  readonly outlineLevels: Map<number, number>;
  readonly shared: Map<string, SharedMaster>;
  /** Cells that came before the first cell of their shared formula. */
  readonly early: { cell: MutableCell; group: string; row: number; column: number }[];
  protection: Protection | undefined;
}

/** Reads a worksheet part in one pass over its text. Throws HostError where it is damaged. */
export function readSheet(xml: string, { name, visibility, part }: SheetEntry, context: SheetContext): SheetSnapshot {
  const reading: Reading = {
    scanner: new XmlScanner(xml, part),
    context,
    rows: [],
    columnCount: 0,
    firstColumn: MAX_COLUMNS,
    blanks: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenSpans: [],
    outlineLevels: new Map(),
    shared: new Map(),
    early: [],
    protection: undefined,
  };
  readElements(reading);
  for (const { cell, group, row, column } of reading.early) {
    const formula = sharedAt(reading, group, row, column);
    if (formula !== undefined) cell.formula = formula;
  }
  const { rows, columnCount, merges, outlineLevels, protection } = reading;
  const blankFormats = formatsOfBlanks(reading);
  return {
    name,
    visibility,
    rows,
    columnCount,
    ...(blankFormats.size > 0 && { blankFormats }),
    merges,
    hiddenRows: reading.hiddenRows,
    hiddenColumns: expandSpans(reading.hiddenSpans, columnCount),
    ...(outlineLevels.size > 0 && { outlineLevels }),
    ...(protection && { protection }),
  };
}

/** Those among the cells that hold something: from the first such row and column to the last. */
function formatsOfBlanks({ rows, blanks, firstColumn, columnCount }: Reading): Map<number, Map<number, string>> {
  const firstRow = rows.findIndex(Boolean);
  const formats = new Map<number, Map<number, string>>();
  for (const { row, column, format } of blanks) {
    if (row < firstRow || row >= rows.length || column < firstColumn || column >= columnCount) continue;
    const ofRow = formats.get(row) ?? new Map<number, string>();
    formats.set(row, ofRow.set(column, format));
  }
  return formats;
}

function readElements(reading: Reading): void {
  const { scanner } = reading;
  if (!scanner.next() || !scanner.opens("worksheet")) throw damaged(scanner.part);
  if (scanner.empty) return;
  while (scanner.within("worksheet")) if (!scanner.closing) readElement(reading);
}

function readElement(reading: Reading): void {
  const { scanner } = reading;
  switch (scanner.name) {
    case "sheetData":
      if (!scanner.empty) readRows(reading);
      break;
    case "col":
      if (isTrue(scanner.attr("hidden")) || scanner.attr("width") === "0") {
        reading.hiddenSpans.push({ first: Number(scanner.attr("min")) - 1, last: Number(scanner.attr("max")) - 1 });
      }
      break;
    case "mergeCell": {
      const area = parseArea(scanner.attr("ref") ?? "");
      if (area) reading.merges.push(area);
      break;
    }
    case "sheetProtection":
      reading.protection = readProtection(scanner);
      scanner.skip();
      break;
    case "cols":
    case "mergeCells":
      break;
    default:
      scanner.skip();
  }
}

/** What a `sheetProtection` element lets people do; undefined when it protects nothing. */
export function readProtection(scanner: XmlScanner): Protection | undefined {
  if (!isTrue(scanner.attr("sheet"))) return undefined;
  return {
    mayFormatCells: scanner.attr("formatCells") !== undefined && !isTrue(scanner.attr("formatCells")),
    mayEditObjects: !isTrue(scanner.attr("objects")),
  };
}

function expandSpans(spans: readonly { first: number; last: number }[], columnCount: number): Set<number> {
  const columns = new Set<number>();
  for (const { first, last } of spans) {
    for (let column = Math.max(0, first); column <= last && column < columnCount; column++) columns.add(column);
  }
  return columns;
}

function readRows(reading: Reading): void {
  const { scanner, rows } = reading;
  let row = -1;
  let held: number[] = []; // hidden rows since the last one with cells: kept only when another follows
  while (scanner.within("sheetData")) {
    if (!scanner.opens("row")) {
      if (!scanner.closing) scanner.skip();
      continue;
    }
    row = rowNumber(scanner, row);
    if (isTrue(scanner.attr("hidden")) || scanner.attr("ht") === "0") held.push(row);
    const level = Number(scanner.attr("outlineLevel") ?? 0);
    if (scanner.empty) continue;
    readCells(reading, row);
    if (rows[row]) {
      for (const hidden of held) reading.hiddenRows.add(hidden);
      held = [];
      if (level > 0) reading.outlineLevels.set(row, level);
    }
  }
}

function rowNumber(scanner: XmlScanner, previous: number): number {
  const stated = scanner.attr("r");
  const row = stated === undefined ? previous + 1 : Number(stated) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) throw damaged(scanner.part);
  return row;
}

/** Formats of blank cells are a help, not worth the memory where a file dresses whole columns. */
const MOST_BLANKS = 200_000;

function readCells(reading: Reading, row: number): void {
  const { scanner, context } = reading;
  let cells = reading.rows[row];
  let column = -1;
  while (scanner.within("row")) {
    if (!scanner.opens("c")) {
      if (!scanner.closing) scanner.skip();
      continue;
    }
    column = columnNumber(scanner, column);
    const format = context.styles[Number(scanner.attr("s") ?? 0)]?.numberFormat;
    const cell = scanner.empty ? undefined : readCell(reading, row, column);
    if (!cell) {
      if (format !== undefined && reading.blanks.length < MOST_BLANKS) reading.blanks.push({ row, column, format });
      continue;
    }
    reading.firstColumn = Math.min(reading.firstColumn, column);
    cells ??= reading.rows[row] = [];
    cells[column] = cell;
    if (column >= reading.columnCount) reading.columnCount = column + 1;
  }
}

function columnNumber(scanner: XmlScanner, previous: number): number {
  const stated = scanner.attr("r");
  const column = stated === undefined ? previous + 1 : columnOf(stated);
  if (!(column >= 0 && column < MAX_COLUMNS)) throw damaged(scanner.part);
  return column;
}

/** Column of an A1 address, by its letters alone. */
export function columnOf(address: string): number {
  let end = 0;
  while (end < address.length && address.charCodeAt(end) > 57) end++;
  return columnIndex(address.slice(0, end));
}

function readCell(reading: Reading, row: number, column: number): MutableCell | undefined {
  const { scanner, context } = reading;
  const type = scanner.attr("t");
  const style = scanner.attr("s");
  let raw: string | undefined;
  let formula: string | undefined;
  let waitsFor: string | undefined;
  while (scanner.within("c")) {
    if (scanner.opens("v")) raw = scanner.text();
    else if (scanner.opens("is")) raw = readRichText(scanner);
    else if (scanner.opens("f")) {
      const group = scanner.attr("t") === "shared" ? scanner.attr("si") : undefined;
      formula = readFormula(reading, group, row, column);
      if (formula === undefined) waitsFor = group;
    } else if (!scanner.closing) scanner.skip();
  }
  const value = raw === undefined ? "" : typedValue(raw, type, context);
  if (value === "" && formula === undefined && waitsFor === undefined) return undefined;
  const cell: MutableCell = { value };
  if (type === "e") cell.error = true;
  if (formula !== undefined) cell.formula = formula;
  dress(cell, context.styles[Number(style ?? 0)] ?? plainStyle);
  if (lacksResult(raw, type, formula ?? waitsFor)) context.onMissingResult?.(row, column);
  if (waitsFor !== undefined) reading.early.push({ cell, group: waitsFor, row, column });
  return cell;
}

function lacksResult(raw: string | undefined, type: string | undefined, formula: string | undefined): boolean {
  return formula !== undefined && !raw && type !== "str";
}

function dress(cell: MutableCell, style: CellStyle): void {
  if (style.numberFormat !== undefined) cell.numberFormat = style.numberFormat;
  if (style.bold) cell.bold = true;
  if (style.fill !== undefined) cell.fill = style.fill;
  if (style.indent !== undefined) cell.indent = style.indent;
}

function readFormula(reading: Reading, group: string | undefined, row: number, column: number): string | undefined {
  const { scanner } = reading;
  const table = scanner.attr("t") === "dataTable" ? `TABLE(${scanner.attr("r1") ?? ""})` : undefined;
  const text = table ?? scanner.text();
  if (text === "") return group === undefined ? undefined : sharedAt(reading, group, row, column);
  const formula = `=${withoutPrefixes(detach(text))}`;
  if (group !== undefined) reading.shared.set(group, { formulaAt: shareFormula(formula), row, column });
  return formula;
}

function sharedAt(reading: Reading, group: string, row: number, column: number): string | undefined {
  const master = reading.shared.get(group);
  return master?.formulaAt(row - master.row, column - master.column);
}

/** Newer functions and our own are stored under names that no person types. */
function withoutPrefixes(formula: string): string {
  return formula.includes("_xl") ? readOwnFunctions(formula.replace(/_xlfn\.|_xlws\./gi, "")) : formula;
}

/** A copy that does not keep the whole part's text alive. */
function detach(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

function typedValue(raw: string, type: string | undefined, { strings, date1904 }: SheetContext): CellValue {
  switch (type) {
    case "s":
      return strings[Number(raw)] ?? "";
    case "inlineStr":
      return detach(raw);
    case "str":
      return detach(decodeCellText(raw));
    case "e":
      return detach(raw);
    case "b":
      return isTrue(raw.trim());
    case "d":
      return dateSerial(raw, date1904);
    default: {
      if (raw === "") return "";
      const value = Number(raw);
      return Number.isFinite(value) ? value : detach(raw);
    }
  }
}

/** Serial number of an ISO date; what is no date stays text. */
function dateSerial(raw: string, date1904: boolean): CellValue {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(raw) ? raw : `${raw}${raw.includes("T") ? "" : "T00:00:00"}Z`);
  if (Number.isNaN(time)) return detach(raw);
  return time / 86_400_000 + (date1904 ? 24_107 : 25_569);
}
