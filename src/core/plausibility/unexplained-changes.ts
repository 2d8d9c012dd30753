import { isZero } from "../figure/amount";
import type { CellRef } from "../relation/relation";
import { areaContains } from "../sheet/address";
import { type Table, type TableColumn, type TableRow, recordRows } from "../table/table";
import { fold } from "../table/text";
import type { Doubt } from "./doubt";

/** So large a part of the changes must be explained before one without explanation is a gap. */
const USED = 0.5;

/** Amounts that were added or taken away without a word why, or without the source of funds, where the form asks for it. */
export function unexplainedChanges(table: Table): readonly Doubt[] {
  const deltas = table.columns.filter(({ role, measure }) => role === "delta" && measure === "rp");
  const [delta, ...more] = deltas;
  if (!delta || more.length > 0) return [];
  const changed = lowestRows(table).filter(({ row }) => {
    const figure = table.figure(row, delta.column);
    return figure !== undefined && !isZero(figure.value);
  });
  return table.columns.filter(isReason).flatMap((column): readonly Doubt[] => {
    const open = changed.filter(({ row }) => !isFilled(table, row, column));
    const [first, ...others] = open.map(({ row }): CellRef => ({ sheet: table.sheet.name, row, column: delta.column }));
    if (!first || changed.length - open.length < USED * changed.length) return [];
    return [
      {
        rule: column.role === "source" ? "no-source" : "no-explanation",
        table,
        cell: first,
        others,
        total: undefined,
        rows: open.length,
      },
    ];
  });
}

function isReason({ role, path }: TableColumn): boolean {
  return role === "source" || (role === "note" && path.some((text) => /\b(penjelasan|alasan)\b/.test(fold(text))));
}

function lowestRows(table: Table): readonly TableRow[] {
  const parents = new Set(table.rows.map(({ parent }) => parent));
  return recordRows(table).filter(({ row, kind }) => !parents.has(row) && kind !== "unit");
}

/** A text that is merged over several rows counts for all of them. */
function isFilled(table: Table, row: number, { column }: TableColumn): boolean {
  const merge = table.sheet.merges.find((area) => areaContains(area, row, column));
  return /[a-z0-9]/i.test(table.text(merge?.top ?? row, merge?.left ?? column));
}
