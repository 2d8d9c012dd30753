import { type Amount, ZERO, compare, isZero, sign, sum } from "../figure/amount";
import { type Pair, findPairs } from "../capaian/pairs";
import { readOperand } from "../relation/operand";
import type { CellRef } from "../relation/relation";
import { type Table, type TableColumn, type TableRow, recordRows, rowAt } from "../table/table";
import { fold } from "../table/text";
import type { DoubtRule } from "../finding/report";
import type { Doubt } from "./doubt";

/**
 * Rows whose realisation does not go with their plan: above it, results without money, money without results, no target.
 * Of all rows, or of some only.
 */
export function rowsInDoubt(table: Table, only?: ReadonlySet<number>): readonly Doubt[] {
  const pairs = findPairs(table);
  const money = pairs.find(({ measure }) => measure === "rp");
  const result = pairs.find(({ measure }) => measure === "k");
  const rows = only ? [...only].sort((a, b) => a - b).flatMap((row) => leavesOf(table).get(row) ?? []) : [...leavesOf(table).values()];
  return [
    ...(money && isSpent(money)
      ? rows.flatMap((row) => (isReceipt(table, row) ? [] : aboveBudget(table, money, row)))
      : []),
    ...(money && result ? rows.flatMap((row) => apart(table, { money, result }, row)) : []),
    ...(result ? rows.flatMap((row) => withoutTarget(table, result, row)) : []),
  ];
}

/** Rows that no other row is part of: what holds for them makes the rest. */
function leavesOf(table: Table): ReadonlyMap<number, TableRow> {
  const known = leaves.get(table.rows);
  if (known) return known;
  const parents = new Set(table.rows.map(({ parent }) => parent));
  const own = new Map(recordRows(table).flatMap((row) => (parents.has(row.row) ? [] : [[row.row, row] as const])));
  leaves.set(table.rows, own);
  return own;
}

const leaves = new WeakMap<readonly TableRow[], ReadonlyMap<number, TableRow>>();

/** A budget is overspent by what its heading calls realised; targets may be exceeded, parts of a budget add up otherwise. */
function isSpent({ target, realised }: Pair): boolean {
  const says = ({ path }: TableColumn, words: RegExp): boolean => words.test(fold(path.join(" ")));
  return (
    says(target, /\b(pagu|anggaran|dpa|alokasi|dana|belanja)\b/) &&
    realised.every((column) => says(column, /\b(realisasi|serapan|penyerapan|spj|sp2d)\b/))
  );
}

const RECEIPT = /\b(pendapatan|penerimaan|pajak|pbb|retribusi|pad)\b/;
const SPENDING = /\b(belanja|program|kegiatan|pengeluaran)\b/;
const TITLE_ROWS = 6;

/** Receipts may well exceed what was planned: accounts 4 and 6.1, and rows or tables that speak of nothing else. */
function isReceipt(table: Table, row: TableRow): boolean {
  for (let at: TableRow | undefined = row; at; at = at.parent === null ? undefined : rowAt(table, at.parent)) {
    if (/^(4|6\.1)(\.|$)/.test(at.code ?? "")) return true;
    const label = fold(at.label);
    if (SPENDING.test(label)) return false;
    if (RECEIPT.test(label)) return true;
  }
  const title = titleOf(table);
  return RECEIPT.test(title) && !SPENDING.test(title);
}

/** The words right above a table, up to the next blank row. */
function titleOf({ sheet, area }: Table): string {
  const textOf = (row: number): string =>
    (sheet.rows[row] ?? [])
      .map((cell) => String(cell?.value ?? ""))
      .join(" ")
      .trim();
  const words: string[] = [];
  for (let row = area.top - 1; row >= Math.max(0, area.top - TITLE_ROWS); row--) {
    const text = textOf(row);
    if (text === "" && words.length > 0) break;
    if (text !== "") words.push(text);
  }
  return fold(words.join(" "));
}

function aboveBudget(table: Table, { target, realised }: Pair, { row }: TableRow): readonly Doubt[] {
  const planned = table.figure(row, target.column)?.value;
  const spent = totalOf(table, realised, row);
  if (planned === undefined || spent === undefined || compare(spent, planned) <= 0 || sign(planned) < 0) return [];
  const sizeOf = ({ column }: TableColumn): Amount => table.figure(row, column)?.value ?? ZERO;
  const [largest, ...rest] = [...realised].sort((a, b) => compare(sizeOf(b), sizeOf(a)));
  if (!largest) return [];
  const others = [target, ...rest].map(({ column }) => cellOf(table, row, column));
  return [{ ...doubt("realised-above-plan", table, cellOf(table, row, largest.column), others), total: spent }];
}

function apart(table: Table, { money, result }: { money: Pair; result: Pair }, { row }: TableRow): readonly Doubt[] {
  const planned = table.figure(row, money.target.column)?.value;
  const spent = totalOf(table, money.realised, row);
  const reached = totalOf(table, result.realised, row);
  if (planned === undefined || spent === undefined || reached === undefined || isZero(planned)) return [];
  const cells = [cellOf(table, row, result.realised[0].column), cellOf(table, row, money.realised[0].column)] as const;
  if (isZero(spent) && sign(reached) > 0) return [doubt("result-without-money", table, cells[0], [cells[1]])];
  return isZero(reached) && sign(spent) > 0 ? [doubt("money-without-result", table, cells[0], [cells[1]])] : [];
}

/** A result where none was planned; a target that nobody wrote is a gap, not a doubt. */
function withoutTarget(table: Table, { target, realised }: Pair, { row }: TableRow): readonly Doubt[] {
  const planned = table.figure(row, target.column)?.value;
  const reached = totalOf(table, realised, row);
  if (planned === undefined || reached === undefined || !isZero(planned) || isZero(reached)) return [];
  return [doubt("no-target", table, cellOf(table, row, target.column), [cellOf(table, row, realised[0].column)])];
}

/** What columns of a row hold together; a dash in money says zero. Undefined where they hold nothing at all. */
function totalOf(table: Table, columns: Pair["realised"], row: number): Amount | undefined {
  const figures = columns.flatMap(({ column, measure }) => {
    const operand = readOperand(table, row, column);
    if (operand.state === "known") return [operand.value];
    return operand.state === "blank" && operand.dash && measure === "rp" ? [ZERO] : [];
  });
  return figures.length === 0 ? undefined : sum(figures);
}

function cellOf(table: Table, row: number, column: number): CellRef {
  return { sheet: table.sheet.name, row, column };
}

function doubt(rule: DoubtRule, table: Table, cell: CellRef, others: readonly CellRef[]): Doubt {
  return { rule, table, cell, others, total: undefined, rows: 1 };
}
