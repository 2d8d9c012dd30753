import type { CellPlace } from "../core/sheet/recalculate";
import type { Cell } from "../core/sheet/snapshot";
import type { SheetArea } from "../core/sheet/workbook-port";
import { rangeOf } from "./blocks";
import { toCell } from "./cell-content";
import { runExcel } from "./run-excel";

/** What the cells of some areas hold now, blank ones included: one round trip. */
export async function readCells(
  areas: readonly SheetArea[],
): Promise<readonly (CellPlace & { readonly cell: Cell | undefined })[]> {
  return runExcel(async (context) => {
    const read = areas.map(({ sheet, area }) => {
      const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
      range.load("values,formulas,valueTypes,numberFormat");
      return { sheet, area, range };
    });
    await context.sync();
    return read.flatMap(({ sheet, area, range }) => {
      const cells: (CellPlace & { readonly cell: Cell | undefined })[] = [];
      const at = (list: readonly (readonly unknown[])[], row: number, column: number): unknown =>
        list[row - area.top]?.[column - area.left];
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const raw = {
            value: at(range.values as unknown[][], row, column),
            formula: at(range.formulas as unknown[][], row, column),
            type: at(range.valueTypes, row, column),
            numberFormat: at(range.numberFormat as unknown[][], row, column),
          };
          cells.push({ sheet, row, column, cell: toCell(raw) });
        }
      }
      return cells;
    });
  });
}
