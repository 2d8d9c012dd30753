import type { Area } from "../../../core/sheet/address";
import { cellCount } from "./areas";
import { catchUp, recalculate } from "./calculation";
import type { Entry } from "./entry";
import type { Actor } from "./events";
import type { CellData, SheetModel } from "./sheet";
import type { Book } from "./book";

/** Writes entries into an area (undefined leaves a cell); cells under a merge keep nothing, as in Excel. */
export function writeCells(
  book: Book,
  sheet: SheetModel,
  area: Area,
  entryAt: (row: number, column: number) => Entry | undefined,
  by: Actor,
): void {
  const single = cellCount(area) === 1;
  const before = single ? sheet.cell(area.top, area.left) : undefined;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const entry = entryAt(row, column);
      const merge = entry && sheet.merges.length > 0 ? sheet.mergeAt(row, column) : undefined;
      const hidden = merge !== undefined && (merge.top !== row || merge.left !== column);
      if (entry && !hidden) sheet.put(row, column, withEntry(sheet, row, column, entry));
    }
  }
  recalculate(book, [{ sheet, area }]);
  if (single && sheet.cell(area.top, area.left)?.formula !== undefined) catchUp(book);
  const after = single ? sheet.cell(area.top, area.left) : undefined;
  book.tell({ type: "changed", sheet, area, kind: "RangeEdited", ...(single ? { before, after } : {}) }, by);
}

function withEntry(sheet: SheetModel, row: number, column: number, entry: Entry): CellData {
  const style = sheet.styleAt(row, column);
  const own = sheet.numberFormatAt(row, column);
  const numberFormat = own === "General" ? entry.numberFormat : own;
  return {
    value: entry.value,
    ...(entry.error ? { error: true } : {}),
    ...(entry.formula === undefined ? {} : { formula: entry.formula }),
    ...(entry.apostrophe ? { apostrophe: true } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(style ? { style } : {}),
  };
}
