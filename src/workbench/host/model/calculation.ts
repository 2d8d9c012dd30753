import { areaContains, type Area } from "../../../core/sheet/address";
import type { FormulaError, Scalar } from "../../../core/sheet/formula-value";
import {
  buildFormulaGraph, recalculate as recalculateFormulas, type CellPlace, type FormulaGraph, type Recalculated, type WorkbookLookup,
} from "../../../core/sheet/recalculate";
import type { CellValue } from "../../../core/sheet/snapshot";
import type { Book } from "./book";
import { localeOf } from "./locale";
import { displayText } from "./number-format";
import type { CellData, SheetModel } from "./sheet";

/** Cells that changed; the sheet is named because it may be gone. */
export interface ChangedCells {
  readonly sheet: { readonly name: string };
  readonly area: Area;
}

interface Prepared {
  readonly graph: FormulaGraph;
  readonly version: string;
}

const prepared = new WeakMap<Book, Prepared>();
const waiting = new WeakMap<Book, ChangedCells[]>();

/** Puts off calculation while work runs; reading a value or the end of the work catches up. */
export function whilePuttingOff<T>(book: Book, work: () => T): T {
  waiting.set(book, []);
  try {
    return work();
  } finally {
    catchUp(book);
    waiting.delete(book);
  }
}

/** Calculates what has been put off. */
export function catchUp(book: Book): void {
  const changes = waiting.get(book)?.splice(0) ?? [];
  if (changes.length > 0) calculateAfter(book, changes);
}

/** Brings up to date the formulas that depend on what changed; all others keep the results they were loaded with. */
export function recalculate(book: Book, changed: readonly ChangedCells[]): void {
  const later = waiting.get(book);
  if (later) later.push(...changed);
  else calculateAfter(book, changed);
}

/** Brings every formula up to date. */
export function recalculateAll(book: Book): void {
  keep(book, recalculateFormulas(graphOf(book), "all", lookupOf(book)));
}

function calculateAfter(book: Book, changed: readonly ChangedCells[]): void {
  const areas = changed.map(({ sheet, area }) => ({ sheet: sheet.name, area }));
  const results = recalculateFormulas(graphOf(book), areas, lookupOf(book));
  const manual = book.calculationMode === "Manual";
  keep(book, manual ? results.filter((result) => changed.some((change) => isInside(result, change))) : results);
}

function isInside(cell: CellPlace, { sheet, area }: ChangedCells): boolean {
  return cell.sheet.toLowerCase() === sheet.name.toLowerCase() && areaContains(area, cell.row, cell.column);
}

function graphOf(book: Book): FormulaGraph {
  const version = [...book.sheets.map((sheet) => `${sheet.name}/${sheet.formulaVersion}`), JSON.stringify(book.names)].join("|");
  const known = prepared.get(book);
  if (known?.version === version) return known.graph;
  const formulas = book.sheets.flatMap((sheet) =>
    sheet.entries().flatMap(([row, column, { formula }]) => (formula === undefined ? [] : [{ sheet: sheet.name, row, column, formula }])),
  );
  const graph = buildFormulaGraph(formulas, lookupOf(book));
  prepared.set(book, { graph, version });
  return graph;
}

function lookupOf(book: Book): WorkbookLookup {
  const extents = new Map<SheetModel, { rowCount: number; columnCount: number }>();
  const extentOf = (sheet: SheetModel): { rowCount: number; columnCount: number } => {
    const known = extents.get(sheet);
    if (known) return known;
    const used = sheet.usedArea(true);
    const extent = used ? { rowCount: used.bottom + 1, columnCount: used.right + 1 } : { rowCount: 0, columnCount: 0 };
    extents.set(sheet, extent);
    return extent;
  };
  return {
    cell: (name, row, column) => scalarAt(book.sheetNamed(name), row, column),
    extent: (name) => {
      const sheet = book.sheetNamed(name);
      return sheet && extentOf(sheet);
    },
    definedName: (name, sheetName) => {
      const scope = book.sheetNamed(sheetName)?.id;
      const matching = book.names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
      return (matching.find((each) => each.sheetId === scope) ?? matching.find((each) => each.sheetId === undefined))?.formula;
    },
    isHiddenRow: (name, row) => book.sheetNamed(name)?.rows.get(row)?.hidden === true,
    showNumber: (value, format) => displayText(value, format, { locale: book.locale, date1904: book.date1904 }),
    ...(book.otherFunction && { otherFunction: book.otherFunction }),
    decimalMark: localeOf(book.locale).decimal === "," ? "," : ".",
  };
}

function scalarAt(sheet: SheetModel | undefined, row: number, column: number): Scalar {
  const cell = sheet?.cell(row, column);
  if (!cell || cell.value === null) return null;
  return cell.error ? { error: String(cell.value) } : cell.value;
}

function keep(book: Book, results: readonly Recalculated[]): void {
  const changed = new Set<SheetModel>();
  for (const result of results) {
    const sheet = book.sheetNamed(result.sheet);
    const cell = sheet?.cell(result.row, result.column);
    if (!sheet || !cell) continue;
    const next = withResult(cell, result.value);
    if (next.value === cell.value && next.error === cell.error) continue;
    sheet.put(result.row, result.column, next);
    changed.add(sheet);
  }
  for (const sheet of changed) book.tell({ type: "calculated", sheet }, "user");
}

function withResult({ formula, numberFormat, style }: CellData, value: CellValue | FormulaError): CellData {
  return {
    ...(isError(value) ? { value: value.error, error: true } : { value }),
    ...(formula !== undefined && { formula }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(style && { style }),
  };
}

function isError(value: CellValue | FormulaError): value is FormulaError {
  return typeof value === "object";
}
