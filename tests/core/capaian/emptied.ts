import type { CapaianOptions } from "../../../src/core/capaian/plan-capaian";
import { planCapaian } from "../../../src/core/capaian/plan-capaian";
import type { CapaianPlan, PlannedCell } from "../../../src/core/capaian/plan";
import { HUNDRED, amount, multiply, round, toPlain } from "../../../src/core/figure/amount";
import { describeFormat } from "../../../src/core/figure/number-format";
import { columnRules } from "../../../src/core/relation/row-relations";
import { check } from "../../../src/core/relation/check";
import { relationsOf } from "../../../src/core/relation/registry";
import { toA1 } from "../../../src/core/sheet/address";
import { type Cell, type SheetSnapshot, type WorkbookSnapshot, cellAt } from "../../../src/core/sheet/snapshot";
import type { Table } from "../../../src/core/table/table";
import { understandSheet } from "../../../src/core/table/understand";

/** What is emptied: the percentages with their averages and predicates, or also the sums within rows. */
export type Extent = "capaian" | "with-sums";

const KINDS: Readonly<Record<Extent, ReadonlySet<string>>> = {
  capaian: new Set(["percent", "average", "predicate"]),
  "with-sums": new Set([
    "percent",
    "average",
    "predicate",
    "quarters-sum",
    "cumulative",
    "remainder",
    "delta",
    "year-total",
  ]),
};

/** A cell that was emptied, with what was printed and what is written. */
export interface Comparison {
  readonly sheet: string;
  readonly at: string;
  readonly kind: string;
  readonly printed: string;
  readonly written: string | undefined;
  readonly equal: boolean;
}

interface Emptied {
  readonly workbook: WorkbookSnapshot;
  readonly cells: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly kind: string;
    readonly table: Table;
  }[];
}

/** Empties every cell that holds what a held relation of these kinds gives; the number formats stay, as in a file. */
export function emptyCapaian(workbook: WorkbookSnapshot, extent: Extent): Emptied {
  const cells: Emptied["cells"][number][] = [];
  const sheets = workbook.sheets.map((sheet) => {
    const places = new Map<string, Emptied["cells"][number]>();
    for (const table of understandSheet(sheet).tables) {
      const inRows = new Set(columnRules(table).map(({ result }) => result.column));
      for (const relation of relationsOf(table)) {
        const { result, kind } = relation;
        if (!KINDS[extent].has(kind) || (kind !== "average" && kind !== "predicate" && !inRows.has(result.column)))
          continue;
        if (
          kind === "percent" &&
          relation.form === "ratio" &&
          relation.denominators.some(({ cell }) => cell.row !== result.row)
        )
          continue;
        if (check(relation).status !== "held" || cellAt(sheet, result.row, result.column) === undefined) continue;
        places.set(`${String(result.row)}:${String(result.column)}`, { ...result, kind, table });
      }
    }
    cells.push(...places.values());
    return withoutCells(sheet, [...places.values()]);
  });
  return { workbook: { ...workbook, sheets }, cells };
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

/** Empties a workbook's capaian, plans it anew and compares cell by cell with the print. */
export function compareWithPrint(
  printed: WorkbookSnapshot,
  extent: Extent,
  options: CapaianOptions = {},
): { readonly plan: CapaianPlan; readonly workbook: WorkbookSnapshot; readonly comparisons: readonly Comparison[] } {
  const { workbook, cells } = emptyCapaian(printed, extent);
  const plan = planCapaian(workbook, options);
  const planned = new Map(
    plan.tables.flatMap(({ sheet, columns }) =>
      columns.flatMap((column) =>
        column.cells.map(
          (cell) => [`${sheet}!${toA1(cell.row, cell.column)}`, { cell, format: cell.numberFormat }] as const,
        ),
      ),
    ),
  );
  const comparisons = cells.map(({ sheet, row, column, kind, table }): Comparison => {
    const at = toA1(row, column);
    const own = planned.get(`${sheet}!${at}`);
    const print = table.text(row, column) || String(cellAt(table.sheet, row, column)?.value ?? "");
    return {
      sheet,
      at,
      kind,
      printed: print,
      written: own?.cell.shown,
      equal: own !== undefined && isEqual(table, own.cell),
    };
  });
  return { plan, workbook, comparisons };
}

/** The figure written, at the precision of the print. */
function isEqual(table: Table, { row, column, value, numberFormat, shown }: PlannedCell): boolean {
  const stated = table.figure(row, column);
  // A dash stands for nothing, as a zero does.
  if (!stated && table.cell(row, column).kind === "dash") return value === 0 || value === null;
  if (!stated)
    return typeof value === "string"
      ? table.text(row, column).toLowerCase() === value.toLowerCase()
      : value === null && table.cell(row, column).kind !== "text";
  if (typeof value !== "number") return false;
  const format = numberFormat ?? cellAt(table.sheet, row, column)?.numberFormat;
  const percent = describeFormat(format).percent || (format === undefined && shown.includes("%"));
  const figure = percent ? multiply(amount(value), HUNDRED) : amount(value);
  const decimals = Math.max(0, Math.min(stated.decimals, 9));
  return toPlain(round(figure, decimals)) === toPlain(round(stated.value, decimals));
}
