import type { CapaianPlan } from "../../../src/core/capaian/plan";
import { type CapaianOptions, capaianEdits, planCapaian } from "../../../src/core/capaian/plan-capaian";
import { type StoredChoices, anchorChoices } from "../../../src/core/capaian/stored-choices";
import { findTextFigures, textFigureEdits } from "../../../src/core/capaian/text-figures";
import { HUNDRED, amount, equals, multiply, round } from "../../../src/core/figure/amount";
import { describeFormat, showNumber } from "../../../src/core/figure/number-format";
import { check } from "../../../src/core/relation/check";
import { isTruncated } from "../../../src/core/relation/operand";
import type { Relation } from "../../../src/core/relation/relation";
import { relationsOf } from "../../../src/core/relation/registry";
import { columnRules } from "../../../src/core/relation/row-relations";
import { parseArea, toA1 } from "../../../src/core/sheet/address";
import {
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
  cellAt,
  formatAt,
} from "../../../src/core/sheet/snapshot";
import type { Table } from "../../../src/core/table/table";
import { understandSheet } from "../../../src/core/table/understand";
import { written } from "./written";

/** What is emptied: the percentages with their averages and predicates, or also the sums within rows. */
export type Extent = "capaian" | "with-sums";

const CAPAIAN: readonly string[] = ["percent", "average", "predicate", "pko"];
const SUMS: readonly string[] = ["quarters-sum", "cumulative", "remainder", "delta", "year-total"];
const KINDS: Readonly<Record<Extent, ReadonlySet<string>>> = {
  capaian: new Set(CAPAIAN),
  "with-sums": new Set([...CAPAIAN, ...SUMS]),
};

/** A cell that was emptied, with what was printed and what is written. */
export interface Comparison {
  readonly sheet: string;
  readonly at: string;
  readonly kind: string;
  readonly printed: string;
  /** As shown; undefined where nothing is written. */
  readonly written: string | undefined;
  readonly equal: boolean;
  /** The print itself holds what its relation gives. */
  readonly proven: boolean;
}

interface EmptiedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly kind: string;
  readonly table: Table;
  readonly proven: boolean;
}

interface Emptied {
  readonly workbook: WorkbookSnapshot;
  readonly cells: readonly EmptiedCell[];
}

/** Empties what a person fills in with "Tulis capaian"; the number formats stay, as in a file. */
export function emptyCapaian(workbook: WorkbookSnapshot, extent: Extent): Emptied {
  const cells: EmptiedCell[] = [];
  const sheets = workbook.sheets.map((sheet) => {
    const own = understandSheet(sheet).tables.flatMap((table) => capaianCells(sheet, table, KINDS[extent]));
    cells.push(...own);
    return withoutCells(sheet, own);
  });
  return { workbook: { ...workbook, sheets }, cells };
}

/** Every figure of the columns and rows that hold capaian, also those that the print has wrong. */
function capaianCells(sheet: SheetSnapshot, table: Table, kinds: ReadonlySet<string>): readonly EmptiedCell[] {
  const inRows = new Set(columnRules(table).map(({ result }) => result.column));
  const places = new Map<string, EmptiedCell>();
  const place = (row: number, column: number, kind: string, proven: boolean): void => {
    const key = `${String(row)}:${String(column)}`;
    const now = table.cell(row, column).kind;
    if (places.has(key) || cellAt(sheet, row, column) === undefined || now === "blank") return;
    places.set(key, { sheet: sheet.name, row, column, kind, table, proven });
  };
  const kept = relationsOf(table).filter(
    (relation) => isCapaian(table, relation, { kinds, inRows }) && check(relation).status === "held",
  );
  for (const { result, kind } of kept) place(result.row, result.column, kind, true);
  const percents = new Set(kept.filter(({ kind }) => kind === "percent").map(({ result }) => result.column));
  for (const { row, kind } of table.rows) {
    for (const { column } of table.columns) {
      const isFigure = ["number", "coerced", "dash"].includes(table.cell(row, column).kind);
      if (kind !== "header" && kind !== "note" && isFigure && percents.has(column))
        place(row, column, "percent", false);
    }
  }
  return [...places.values()];
}

/** Rules of rows, not of other rows; what is typed in no quarter cannot be worked out of these; plans are no capaian. */
function isCapaian(
  table: Table,
  relation: Relation,
  { kinds, inRows }: { kinds: ReadonlySet<string>; inRows: ReadonlySet<number> },
): boolean {
  const { result, kind } = relation;
  if (!kinds.has(kind)) return false;
  if (kind === "average" || kind === "predicate" || kind === "pko") return true;
  if (!inRows.has(result.column)) return false;
  const role = table.columns.find(({ column }) => column === result.column)?.role;
  if (SUMS.includes(kind) && (role === "target" || role === undefined)) return false;
  if (relation.form === "linear")
    return relation.terms.some(({ cell }) => ["number", "dash"].includes(table.cell(cell.row, cell.column).kind));
  return relation.form !== "ratio" || relation.denominators.every(({ cell }) => cell.row === result.row);
}

/** The sheet with these cells blank, their number formats kept. */
function withoutCells(
  sheet: SheetSnapshot,
  places: readonly { readonly row: number; readonly column: number }[],
): SheetSnapshot {
  const rows: (readonly (Cell | undefined)[] | undefined)[] = [...sheet.rows];
  const formats = new Map([...(sheet.blankFormats ?? [])].map(([row, own]) => [row, new Map(own)]));
  for (const { row, column } of places) {
    const format = cellAt(sheet, row, column)?.numberFormat;
    rows[row] = rows[row]?.map((cell, at) => (at === column ? undefined : cell));
    if (format !== undefined) formats.set(row, (formats.get(row) ?? new Map<number, string>()).set(column, format));
  }
  return { ...sheet, rows, blankFormats: formats };
}

/** The choices that the print itself shows, as a person would make them who fills the emptied workbook in again. */
export function choicesOfPrint(printed: WorkbookSnapshot): readonly StoredChoices[] {
  const readable = withNumbers(printed);
  return planCapaian(readable).tables.flatMap(({ sheet, range, choices, reasons }) => {
    const own = readable.sheets.find(({ name }) => name === sheet);
    const area = parseArea(range);
    const shown = Object.entries(choices).filter(([name]) => reasons[name as keyof typeof reasons]?.from === "table");
    return own && area ? [anchorChoices(own, area, { choices: Object.fromEntries(shown), rows: new Map() })] : [];
  });
}

/** The workbook after "Ubah teks menjadi angka". */
export function withNumbers(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const tables = workbook.sheets.flatMap((sheet) => understandSheet(sheet).tables);
  return written(workbook, textFigureEdits(tables.flatMap((table) => findTextFigures(table) ?? [])));
}

/** Empties a workbook's capaian, turns texts into numbers, writes the plan and compares cell by cell with the print. */
export function compareWithPrint(
  printed: WorkbookSnapshot,
  extent: Extent,
  options: CapaianOptions = {},
): { readonly plan: CapaianPlan; readonly workbook: WorkbookSnapshot; readonly comparisons: readonly Comparison[] } {
  const { workbook: emptied, cells } = emptyCapaian(printed, extent);
  const asTexts = options.everywhere?.write === "values";
  const workbook = asTexts ? emptied : withNumbers(emptied);
  const plan = planCapaian(workbook, options);
  const after = written(workbook, capaianEdits(plan, workbook));
  const comparisons = cells.map((one): Comparison => {
    const { sheet, row, column, kind, table, proven } = one;
    const own = after.sheets.find(({ name }) => name === sheet);
    const cell = own && cellAt(own, row, column);
    const isWritten = plan.tables.some(
      (each) =>
        each.sheet === sheet &&
        each.columns.some((planned) => planned.column === column && planned.cells.some((at) => at.row === row)),
    );
    const format = cell?.numberFormat ?? (own && formatAt(own, row, column));
    const shown =
      typeof cell?.value === "number" ? showNumber(amount(cell.value), format, "id").trim() : String(cell?.value ?? "");
    const print = table.text(row, column) || String(cellAt(table.sheet, row, column)?.value ?? "");
    return {
      sheet,
      at: toA1(row, column),
      kind,
      printed: print,
      written: isWritten ? shown : undefined,
      equal: isWritten && isEqual(one, cell?.value ?? null, format),
      proven,
    };
  });
  return { plan, workbook, comparisons };
}

/** The figure written, at the precision of the print. */
function isEqual(
  { table, row, column }: EmptiedCell,
  value: Cell["value"] | null,
  format: string | undefined,
): boolean {
  const read = table.cell(row, column);
  const stated = table.figure(row, column);
  if (read.kind === "coerced")
    return typeof value === "number" && read.candidates.some((one) => equals(one, round(amount(value), 2)));
  // A dash stands for nothing, as a zero does.
  if (!stated && read.kind === "dash") return value === 0 || value === null || value === "";
  if (!stated) return typeof value === "string" && table.text(row, column).toLowerCase() === value.toLowerCase();
  if (typeof value !== "number") return false;
  const figure = describeFormat(format).percent ? multiply(amount(value), HUNDRED) : amount(value);
  const decimals = Math.max(0, Math.min(stated.decimals, 9));
  // Some prints cut figures off (41,91 of 41,9178) instead of rounding them.
  return equals(round(figure, decimals), round(stated.value, decimals)) || isTruncated(stated.value, figure, decimals);
}
