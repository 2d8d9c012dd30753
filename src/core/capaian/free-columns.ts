import { type Area, areaContains } from "../sheet/address";
import type { Grid } from "../table/grid";
import type { Table } from "../table/table";

const COLUMN_LIMIT = 16384;

/**
 * The first of so many columns that are free beside a table: right behind it, or where something stands there behind
 * everything in its rows. `taken` are areas promised to other tables. Undefined when the sheet has no room.
 */
export function findFreeColumns(table: Table, grid: Grid, count: number, taken: readonly Area[]): number | undefined {
  const { top, bottom, right } = table.area;
  const isFree = (column: number): boolean => {
    if (table.sheet.hiddenColumns.has(column)) return false;
    for (let row = top; row <= bottom; row++) {
      if (grid.own(row, column) !== undefined || grid.merge(row, column) !== undefined) return false;
      if (taken.some((area) => areaContains(area, row, column))) return false;
    }
    return true;
  };
  const areFree = (first: number): boolean => Array.from({ length: count }, (_, index) => first + index).every(isFree);
  if (areFree(right + 1)) return right + 1;
  for (let first = Math.max(right, lastUsed(table, grid)) + 1; first + count <= COLUMN_LIMIT; first++) {
    if (areFree(first)) return first;
  }
  return undefined;
}

function lastUsed({ area }: Table, grid: Grid): number {
  let last = area.right;
  for (let row = area.top; row <= area.bottom; row++) last = Math.max(last, grid.filled(row).at(-1) ?? 0);
  return last;
}
