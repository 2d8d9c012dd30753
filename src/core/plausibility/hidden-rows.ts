import { ZERO, isZero } from "../figure/amount";
import type { CheckedRelation } from "../relation/relation";
import type { Table } from "../table/table";
import type { Doubt } from "./doubt";

/** Sums that take in rows which the sheet hides, told once a table: who reads the sheet cannot add them up. */
export function hiddenInSums(checked: readonly CheckedRelation[]): readonly Doubt[] {
  const told = new Map<Table, Doubt>();
  for (const { relation } of checked) {
    const { table, result, terms } = relation;
    const { hiddenRows } = table.sheet;
    if (relation.form !== "linear" || hiddenRows.size === 0 || hiddenRows.has(result.row) || told.has(table)) continue;
    const hidden = terms
      .map(({ cell }) => cell)
      .filter(({ row, column }) => hiddenRows.has(row) && !isZero(table.figure(row, column)?.value ?? ZERO));
    const isDown = terms.some(({ cell }) => cell.row !== result.row);
    if (!isDown || hidden.length === 0 || hidden.length === terms.length) continue;
    told.set(table, {
      rule: "hidden-rows",
      table,
      cell: result,
      others: hidden,
      total: undefined,
      rows: hidden.length,
    });
  }
  return [...told.values()];
}
