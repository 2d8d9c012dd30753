import type { Bilingual } from "../finding/report";
import { monthNumber } from "../table/lexicon";
import { isTick } from "../table/looks";
import { type Table, type TableColumn, type TableRow, recordRows } from "../table/table";
import type { CheckedRelation, OneOfRelation, Relation } from "./relation";
import { cellOf } from "./row-cells";

const BASIS: Bilingual = {
  id: "satu tanda untuk setiap baris, seperti baris-baris lainnya",
  en: "one tick in every row, as in the other rows",
};

/** Rows of a set of status columns of which exactly one is ticked. */
export function tickRelations(table: Table): readonly Relation[] {
  return tickSets(table).flatMap((columns) => ofSet(table, columns));
}

/** Columns of ticks under one heading, or side by side; months and quarters are ticked as often as may be. */
function tickSets(table: Table): readonly (readonly TableColumn[])[] {
  const sets: TableColumn[][] = [];
  for (const column of table.columns) {
    const last = sets.at(-1);
    const before = last?.at(-1);
    if (!isOfSet(table, column, before)) continue;
    if (last && before && isBeside(table, before, column)) last.push(column);
    else sets.push([column]);
  }
  return sets.filter((set) => set.filter(({ role }) => role === "tick").length >= 2 && !set.some(isPeriod));
}

function isPeriod({ period, path }: TableColumn): boolean {
  return period !== null || monthNumber(path.at(-1) ?? "") !== undefined;
}

/** A column of ticks, or an empty one under the same heading as one of ticks. */
function isOfSet(table: Table, column: TableColumn, before: TableColumn | undefined): boolean {
  if (column.role === "tick") return true;
  const isEmpty = table.rows.every(({ row }) => table.cell(row, column.column).kind === "blank");
  const heading = column.path.length > 1 ? column.path[0] : undefined;
  return (
    isEmpty &&
    heading !== undefined &&
    table.columns.some((other) => other.role === "tick" && other.path[0] === heading) &&
    before !== undefined
  );
}

function isBeside(table: Table, before: TableColumn, column: TableColumn): boolean {
  const places = table.columns.map((one) => one.column);
  const isNext = places.indexOf(column.column) === places.indexOf(before.column) + 1;
  const heading = (of: TableColumn): string => (of.path.length > 1 ? (of.path[0] ?? "") : "");
  return isNext && heading(before) === heading(column);
}

function ofSet(table: Table, columns: readonly TableColumn[]): readonly Relation[] {
  const rows = recordRows(table).filter(
    ({ row, kind }) => ticksIn(table, row, columns) > 0 || (!HEADINGS.has(kind) && isFilled(table, row, columns)),
  );
  const counts = rows.map(({ row }) => ticksIn(table, row, columns));
  const single = counts.filter((count) => count === 1).length;
  const several = counts.filter((count) => count > 1).length;
  const none = counts.length - single - several;
  if (rows.length < FEWEST || several * 3 > single || single < 2) return [];
  // A form may be ticked only where something applies; a lone blank row among many ticked ones was forgotten.
  const isAlwaysTicked = none === 0 || (single >= FEWEST && none <= Math.max(1, Math.floor(rows.length / 10)));
  return rows
    .filter((_row, index) => counts[index] !== 0 || isAlwaysTicked)
    .map((row) => relationOf(table, row, columns));
}

/** Rows that head a section are ticked only where something is said of them. */
const HEADINGS: ReadonlySet<string> = new Set(["unit", "urusan", "bidang"]);
const FEWEST = 3;

function ticksIn(table: Table, row: number, columns: readonly TableColumn[]): number {
  return columns.filter(({ column }) => isTick(table.text(row, column))).length;
}

/** Whether a row says something beside its name; headings of sections are not ticked. */
function isFilled(table: Table, row: number, columns: readonly TableColumn[]): boolean {
  const others = table.columns.filter(
    (column) => !columns.includes(column) && column.role !== "number" && column.role !== "note",
  );
  const filled = others.filter(({ column }) => table.cell(row, column).kind !== "blank").length;
  return filled >= Math.min(2, others.length);
}

function relationOf(table: Table, { row }: TableRow, columns: readonly TableColumn[]): OneOfRelation {
  const cells = columns.map(({ column }) => cellOf(table, row, column));
  const result = cells[0] ?? cellOf(table, row, table.area.left);
  return {
    id: `one-of:${result.sheet}!${String(row)}:${String(result.column)}`,
    kind: "one-of",
    form: "one-of",
    table,
    result,
    terms: cells.map((cell) => ({ cell, weight: 1 })),
    basis: BASIS,
    blank: "missing",
  };
}

/** Counts the ticks of a row. */
export function checkOneOf(relation: OneOfRelation): CheckedRelation {
  const { table, terms } = relation;
  const ticks = terms.filter(({ cell }) => isTick(table.text(cell.row, cell.column))).length;
  return { relation, status: ticks === 1 ? "held" : "broken", stated: undefined, expected: undefined, decimals: 0 };
}
