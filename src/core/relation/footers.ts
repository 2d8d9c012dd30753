import type { Area } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { type Table, type TableColumn, type TableRow } from "../table/table";
import { readOperand } from "./operand";
import type { CellRef, LinearRelation, Relation } from "./relation";

/**
 * Rows below the total that sum it up by quarter and by half-year: their figures are merged over the columns that they
 * sum up. Each is the sum of the row above over the same columns; the year's column repeats the total.
 */
export function footerRelations(table: Table): readonly Relation[] {
  const totals = table.rows.filter((row) => row.kind === "total");
  let whole: TableRow | undefined;
  return totals.flatMap((row, index) => {
    const above = totals[index - 1];
    if (above && whole && isFooter(table, row)) return footerOf(table, row, { above, whole });
    if (!isFooter(table, row)) whole = row;
    return [];
  });
}

/** Whether a total row sums up another one by groups of columns. */
export function isFooter(table: Table, row: TableRow): boolean {
  return row.kind === "total" && spansOf(table, row).length >= 2;
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/** Merged areas of a row that lie over figure columns and hold a figure. */
function spansOf(table: Table, { row }: TableRow): readonly Span[] {
  const periods = table.columns.filter((column) => column.period !== null);
  if (periods.length === 0) return [];
  return mergesFrom(table.sheet, row).filter(
    (merge) =>
      merge.bottom === row &&
      merge.right > merge.left &&
      periods.some((column) => column.column === merge.left) &&
      readOperand(table, row, merge.left).state !== "blank",
  );
}

const merges = new WeakMap<SheetSnapshot, ReadonlyMap<number, readonly Area[]>>();

/** The merged areas that begin in a row. */
function mergesFrom(sheet: SheetSnapshot, row: number): readonly Area[] {
  const known = merges.get(sheet);
  if (known) return known.get(row) ?? [];
  const byTop = new Map<number, Area[]>();
  for (const area of sheet.merges) {
    const own = byTop.get(area.top);
    if (own) own.push(area);
    else byTop.set(area.top, [area]);
  }
  merges.set(sheet, byTop);
  return byTop.get(row) ?? [];
}

function footerOf(table: Table, row: TableRow, { above, whole }: { above: TableRow; whole: TableRow }): readonly LinearRelation[] {
  const spans = spansOf(table, row);
  const grouped = spans.map((span) => sumOf(table, row.row, span.left, termsAbove(table, above, span)));
  const years = table.columns
    .filter((column) => column.measure === "rp" && column.period === null && readOperand(table, row.row, column.column).state === "known")
    .flatMap((column) => yearOf(table, column, { row, whole, spans }));
  return [...grouped.filter((relation) => relation.terms.length > 0), ...years];
}

function termsAbove(table: Table, above: TableRow, span: Span): readonly CellRef[] {
  const cells: CellRef[] = [];
  for (let column = span.left; column <= span.right; column++) {
    if (readOperand(table, above.row, column).state !== "blank") cells.push({ sheet: table.sheet.name, row: above.row, column });
  }
  return cells;
}

/** The total of a plan is the sum of its groups; every year column repeats the total above. */
function yearOf(table: Table, column: TableColumn, { row, whole, spans }: { row: TableRow; whole: TableRow; spans: readonly Span[] }): readonly LinearRelation[] {
  const sheet = table.sheet.name;
  const repeated = sumOf(table, row.row, column.column, [{ sheet, row: whole.row, column: column.column }], "mirror");
  if (column.horizon !== "plan" && column.role !== "total") return [repeated];
  return [sumOf(table, row.row, column.column, spans.map((span) => ({ sheet, row: row.row, column: span.left })), "year-total"), repeated];
}

function sumOf(table: Table, row: number, column: number, cells: readonly CellRef[], kind: "section-total" | "year-total" | "mirror" = "section-total"): LinearRelation {
  const sheet = table.sheet.name;
  return {
    id: `${kind}:${sheet}!${row}:${column}`,
    kind,
    form: "linear",
    table,
    result: { sheet, row, column },
    terms: cells.map((cell) => ({ cell, weight: 1 })),
    basis:
      kind === "mirror"
        ? { id: "mengulang jumlah di atasnya", en: "repeats the total above" }
        : { id: "sel gabung = jumlah sel di atasnya atau di sampingnya", en: "a merged cell is the sum of the cells above or beside it" },
    blank: "zero",
  };
}
