import type { ReportTable } from "../core/finding/report";
import { columnIndex } from "../core/sheet/address";
import { cellAt, type SheetSnapshot } from "../core/sheet/snapshot";

/** What stands in a row's label columns (row from 0); failing that, the longest text of the row. */
export function rowLabel(snapshot: SheetSnapshot, table: ReportTable, row: number): string | undefined {
  const texts = (columns: readonly number[]): string[] =>
    columns.flatMap((column) => {
      const value = cellAt(snapshot, row, column)?.value;
      return typeof value === "string" && /\p{L}{2}/u.test(value) ? [value.replace(/\s+/g, " ").trim()] : [];
    });
  const labels = table.columns.filter(({ role }) => role === "label").map(({ column }) => columnIndex(column));
  const [first] = texts(labels);
  if (first !== undefined) return first;
  return texts(table.columns.map(({ column }) => columnIndex(column))).sort((a, b) => b.length - a.length)[0];
}
