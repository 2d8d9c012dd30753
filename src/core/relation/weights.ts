import { type Amount, abs, amount, compare, subtract, sum, toNumber } from "../figure/amount";
import type { Bilingual } from "../finding/report";
import { type Table, type TableColumn, type TableRow, recordRows } from "../table/table";
import { check } from "./check";
import { sumRelation } from "./column-sum";
import { readOperand } from "./operand";
import type { CellRef, Relation, WholeRelation } from "./relation";
import { cellOf } from "./row-cells";

const BASIS: Bilingual = { id: "bobot seluruh bagian berjumlah 100", en: "the weights of all parts come to 100" };

/** Weights come to 100 together, whether or not the table prints their total. */
export function weightRelations(table: Table): readonly Relation[] {
  return table.columns.filter(isWeight).flatMap((column) => relationsOf(table, column));
}

/** Weights of parts come to the weight of their parent, where most of them do. */
export function weightsOfParts(table: Table): readonly Relation[] {
  return table.columns.filter(isWeight).flatMap((column) => {
    const rows = recordRows(table).filter(({ row }) => readOperand(table, row, column.column).state === "known");
    const relations = rows.flatMap(({ row }) => {
      const terms = rows.filter(({ parent }) => parent === row).map((child) => child.row);
      return terms.length < 2 ? [] : sumRelation(table, "children-sum", { result: row, terms, column });
    });
    const held = relations.filter((relation) => check(relation).status === "held").length;
    return held >= 2 && held * 3 >= relations.length * 2 ? relations : [];
  });
}

function isWeight({ role, measure, path }: TableColumn): boolean {
  const leaf = (path.at(-1) ?? "").toLowerCase();
  return (
    measure !== "rp" &&
    (role === "weight" || /^bobot\b/.test(leaf)) &&
    !/\b(tertimbang|nilai|skor|realisasi|capaian|fisik|x)\b/.test(leaf)
  );
}

function relationsOf(table: Table, column: TableColumn): readonly Relation[] {
  const rows = recordRows(table).filter(({ row }) => readOperand(table, row, column.column).state === "known");
  if (rows.length < FEWEST) return [];
  const whole = wholeOf(table, column, rows);
  const total = table.rows
    .filter(({ kind, row }) => kind === "total" && readOperand(table, row, column.column).state === "known")
    .at(-1);
  // A total of 100 is confronted with its parts as any total is.
  if (total && compare(valueAt(table, total.row, column), amount(whole)) === 0) return [];
  const place = total ? cellOf(table, total.row, column.column) : undefined;
  const make = (of: readonly TableRow[], isClaimed: boolean): WholeRelation =>
    wholeRelation(table, column, of, { whole: isClaimed ? whole : null, place });
  const [roots, leaves] = [rootsOf(rows), leavesOf(rows)];
  const sets = roots.length === leaves.length ? [roots] : [roots, leaves];
  const held = sets
    .filter((set) => set.length >= FEWEST)
    .map((set) => make(set, true))
    .filter((one) => check(one).status === "held");
  if (held.length > 0) return held;
  const siblings = siblingsOf(rows).map((set) => make(set, true));
  if (siblings.length > 1 && siblings.filter((one) => check(one).status === "held").length * 2 >= siblings.length)
    return siblings;
  const near = sets.filter((set) => set.length >= FEWEST && isNear(table, column, set, whole));
  const nearest = near[0];
  return [nearest && (sets.length === 1 || total) ? make(nearest, true) : make(roots, false)];
}

const FEWEST = 3;

function valueAt(table: Table, row: number, { column }: TableColumn): Amount {
  const operand = readOperand(table, row, column);
  return operand.state === "known" ? operand.value : amount(0);
}

/** Weights are written in percent or as parts of one. */
function wholeOf(table: Table, column: TableColumn, rows: readonly TableRow[]): 100 | 1 {
  return rows.every(({ row }) => toNumber(valueAt(table, row, column)) <= 1) ? 1 : 100;
}

/** Rows that no other row with a weight is above. */
function rootsOf(rows: readonly TableRow[]): readonly TableRow[] {
  const own = new Set(rows.map(({ row }) => row));
  return rows.filter(({ parent }) => parent === null || !own.has(parent));
}

function leavesOf(rows: readonly TableRow[]): readonly TableRow[] {
  const parents = new Set(rows.map(({ parent }) => parent));
  return rows.filter(({ row }) => !parents.has(row));
}

/** Rows of one parent. */
function siblingsOf(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const groups = new Map<number | null, TableRow[]>();
  for (const row of rows) groups.set(row.parent, [...(groups.get(row.parent) ?? []), row]);
  return [...groups.values()].filter((group) => group.length >= 2);
}

/** One part may be missing or wrong; what is farther away is no list of all parts. */
const FARTHEST = 0.3;

function isNear(table: Table, column: TableColumn, rows: readonly TableRow[], whole: number): boolean {
  const total = sum(rows.map(({ row }) => valueAt(table, row, column)));
  return toNumber(abs(subtract(total, amount(whole)))) <= whole * FARTHEST;
}

function wholeRelation(
  table: Table,
  { column }: TableColumn,
  rows: readonly TableRow[],
  { whole, place }: { readonly whole: 100 | 1 | null; readonly place: CellRef | undefined },
): WholeRelation {
  const cells = rows.map(({ row }) => cellOf(table, row, column));
  const result = place ?? cells[0] ?? cellOf(table, table.header.bottom, column);
  return {
    id: `weights:${result.sheet}!${String(result.row)}:${String(column)}`,
    kind: "weights",
    form: "whole",
    table,
    result,
    terms: cells.map((cell) => ({ cell, weight: 1 })),
    whole,
    basis: BASIS,
    blank: "missing",
  };
}
