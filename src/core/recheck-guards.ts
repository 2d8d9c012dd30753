import { sign, toNumber } from "./figure/amount";
import type { Examination } from "./examine";
import type { ReportTable } from "./finding/report";
import type { CellChange } from "./recheck-cells";
import { type Turn, evidenceOf } from "./recheck-evidence";
import { areaContains } from "./sheet/address";
import { cellAt } from "./sheet/snapshot";
import { TEXT_ROLES } from "./table/column-role";
import { type Table, rowAt } from "./table/table";

/**
 * Why a change needs the whole workbook to be examined: words, kinds of content or formulas have changed; the figures
 * may now keep other rules; texts, other tables or many relations are concerned; or much has changed since.
 */
export type FullReason = "structure" | "rules" | "wide" | "many";

type Kept =
  | { readonly kind: "kept"; readonly byTable: ReadonlyMap<Table, readonly CellChange[]> }
  | { readonly kind: "full"; readonly why: FullReason };

/** Whether all that changed are figures in the body of tables, so that rows, columns and levels are read as before. */
export function keepsStructure(
  { workbook, report, tables, texts, pairs }: Examination,
  changes: readonly CellChange[],
): Kept {
  if (workbook.focus !== undefined || texts.length > 0 || report.accepted !== undefined)
    return { kind: "full", why: "wide" };
  const byTable = new Map<Table, CellChange[]>();
  for (const change of changes) {
    const table = tables.find(
      (one) => one.sheet.name === change.sheet && areaContains(one.area, change.row, change.column),
    );
    if (!table || !isFigureForFigure(table, change)) return { kind: "full", why: "structure" };
    byTable.set(table, [...(byTable.get(table) ?? []), change]);
  }
  for (const [table, own] of byTable) {
    if (pairs.some(({ left, right }) => left === table || right === table)) return { kind: "full", why: "wide" };
    if (own.some(({ column }) => isSummedColumn(table, column)) && table.lead <= MOST_TURNED * own.length)
      return { kind: "full", why: "structure" };
  }
  return { kind: "kept", byTable };
}

/** One figure is a row's own and a part of its parent's: two readings can each win or lose two sums by it. */
const MOST_TURNED = 8;

function isSummedColumn(table: Table, column: number): boolean {
  const own = table.columns.find((one) => one.column === column);
  return own?.measure === "rp" && own.role !== "percent";
}

const BODY: ReadonlySet<string> = new Set(["header", "note", "blank", "predicate"]);
/** Columns of figures this large are taken for money. */
const LARGE = 100_000;

function isFigureForFigure(table: Table, { row, column, cell }: CellChange): boolean {
  const own = table.columns.find((one) => one.column === column);
  const line = rowAt(table, row);
  if (!own || own.measure === null || TEXT_ROLES.has(own.role) || !line || BODY.has(line.kind)) return false;
  const before = cellAt(table.sheet, row, column);
  if (
    !before ||
    !cell ||
    typeof before.value !== typeof cell.value ||
    before.formula !== cell.formula ||
    before.numberFormat !== cell.numberFormat
  )
    return false;
  const [was, is] = [table.cell(row, column), table.read(cell, column).cell];
  if (
    was.kind !== "number" ||
    is.kind !== "number" ||
    was.percent !== is.percent ||
    was.unit !== is.unit ||
    was.currency !== is.currency
  )
    return false;
  const [old, now] = [toNumber(was.value), toNumber(is.value)];
  const isSameSize =
    Math.abs(old) >= LARGE === Math.abs(now) >= LARGE && (own.role !== "percent" || old > 2 === now > 2);
  return isSameSize && sign(was.value) === sign(is.value);
}

/** Rules are chosen by most of their relations: this many must be checked, and nearly all of them hold. */
const ENOUGH = 12;
/** A sum of so many rows that held was meant, whatever one of them says now. */
const LONG_SUM = 30;

/** Relations with these notes are told together, column by column. */
const TOLD_APART: ReadonlySet<string> = new Set(["truncated", "scale-gap", "tolerated", "misspelt"]);
/** Which other relations there are is for the figures to say. */
const PLAIN: ReadonlySet<string> = new Set(["linear", "ratio", "product"]);

/** Whether what has turned leaves no doubt that the rules of the tables are the same. */
export function keepsRules({ report }: Examination, turns: Iterable<Turn>): boolean {
  for (const { before, after } of turns) {
    if (TOLD_APART.has(before.note ?? "") || TOLD_APART.has(after.note ?? "") || !PLAIN.has(after.relation.form))
      return false;
    if (before.status === after.status) continue;
    const { relation } = after;
    if (after.status === "notCheckable" || before.status === "notCheckable") return false;
    const sheet = report.sheets.findIndex(({ name }) => name === relation.table.sheet.name);
    const table = report.sheets[sheet]?.tables.find(({ header }) => header?.[0] === relation.table.header.top + 1);
    if (!table || !isBeyondDoubt(table, after)) return false;
  }
  return true;
}

function isBeyondDoubt(table: ReportTable, { relation }: Turn["after"]): boolean {
  if (relation.form === "linear" && relation.terms.length >= LONG_SUM) return true;
  const evidence = evidenceOf(table, relation.result.column, relation.kind);
  return evidence !== undefined && evidence.checked >= ENOUGH && (evidence.held - 1) * 10 >= evidence.checked * 9;
}
