import { amount, compare, isZero, sum, toNumber } from "../figure/amount";
import type { Bilingual } from "../finding/report";
import { type Table, type TableColumn, type TableRow, recordRows } from "../table/table";
import { check } from "./check";
import { readOperand } from "./operand";
import type { RatioRelation, Relation, WholeRelation } from "./relation";
import { cellOf } from "./row-cells";

const SHARE: Bilingual = { id: "bagian dari jumlah seluruh baris", en: "part of the sum of all rows" };
const WHOLE: Bilingual = {
  id: "persentase seluruh bagian berjumlah 100",
  en: "the percentages of all parts come to 100",
};
const FEWEST = 3;

/** In a list without a total: each row's percentage of the whole list, or else percentages that come to 100. */
export function wholeShares(table: Table): readonly Relation[] {
  const rows = recordRows(table).filter(({ kind }) => kind !== "unit");
  if (rows.length < FEWEST || table.rows.some(({ kind }) => kind === "total" || kind === "subtotal")) return [];
  return table.columns.filter(isShare).flatMap((column): readonly Relation[] => {
    const filled = rows.filter(({ row }) => readOperand(table, row, column.column).state === "known");
    return filled.length < FEWEST || filled.length < rows.length
      ? []
      : (sharesOf(table, column, filled) ?? wholeOf(table, column, filled));
  });
}

/** A column headed by nothing but its being a percentage or a part of a whole. */
function isShare({ role, measure, path }: TableColumn): boolean {
  const leaf = (path.at(-1) ?? "").toLowerCase().trim();
  const percent = role === "percent" || measure === "percent";
  return (
    percent &&
    /^\(?(%|persentase|prosentase|persen)\)?( \(%\))?$|\b(komposisi|proporsi|porsi|kontribusi|distribusi)\b/.test(leaf)
  );
}

function sharesOf(table: Table, column: TableColumn, rows: readonly TableRow[]): readonly RatioRelation[] | undefined {
  const figures = table.columns.filter(
    (other) =>
      other.column < column.column &&
      other.measure !== null &&
      other.measure !== "percent" &&
      !["number", "code", "percent"].includes(other.role),
  );
  for (const from of [...figures].reverse()) {
    const relations = rows.map(({ row }) => shareOf(table, column, { row, from, rows }));
    const held = relations.filter((relation) => check(relation).status === "held").length;
    if (held >= 2 && held >= rows.length - 1 - Math.floor(rows.length / 10)) return relations;
  }
  return undefined;
}

function shareOf(
  table: Table,
  { column }: TableColumn,
  { row, from, rows }: { row: number; from: TableColumn; rows: readonly TableRow[] },
): RatioRelation {
  const result = cellOf(table, row, column);
  return {
    id: `share:${result.sheet}!${String(row)}:${String(column)}`,
    kind: "share",
    form: "ratio",
    table,
    result,
    terms: [{ cell: cellOf(table, row, from.column), weight: 1 }],
    denominators: rows.map((other) => ({ cell: cellOf(table, other.row, from.column), weight: 1 })),
    scale: 100,
    basis: SHARE,
    blank: "missing",
  };
}

/** Percentages that come to about 100 are meant to be parts of one whole. */
const ABOUT = 2;

function wholeOf(table: Table, { column }: TableColumn, rows: readonly TableRow[]): readonly WholeRelation[] {
  const values = rows.flatMap(({ row }) => {
    const operand = readOperand(table, row, column);
    return operand.state === "known" ? [operand.value] : [];
  });
  const isPart =
    values.every((value) => compare(value, amount(100)) < 0 && compare(value, amount(0)) >= 0) &&
    values.filter((value) => !isZero(value)).length >= FEWEST;
  if (!isPart || Math.abs(toNumber(sum(values)) - 100) > ABOUT) return [];
  const cells = rows.map(({ row }) => cellOf(table, row, column));
  const [result] = cells;
  if (!result) return [];
  return [
    {
      id: `share:${result.sheet}!${String(column)}`,
      kind: "share",
      form: "whole",
      table,
      result,
      terms: cells.map((cell) => ({ cell, weight: 1 })),
      whole: 100,
      basis: WHOLE,
      blank: "missing",
    },
  ];
}
