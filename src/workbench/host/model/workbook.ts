import type { Area } from "../../../core/sheet/address";
import { cellArea, withMerges } from "./areas";
import { Book } from "./book";
import { recalculateAll } from "./calculation";
import { enterText } from "./entry";
import type { Actor } from "./events";
import { requireWritable } from "./permission";
import { Refusal } from "./refusal";
import type { CellData } from "./sheet";
import { writeCells } from "./write-cells";

/** The workbook in memory that the grid shows and the host serves to add-ins: a book with the hands of a person on it. */
export class WorkbookModel extends Book {
  cell(sheet: string, row: number, column: number): CellData | undefined {
    return this.requireSheet(sheet).cell(row, column);
  }

  /** The cell's text as the grid shows it. */
  text(sheet: string, row: number, column: number): string {
    return this.textOf(this.requireSheet(sheet), row, column);
  }

  /** Puts into a cell what a person types there, as Excel would take it; throws Refusal where Excel refuses. */
  setCell(sheetName: string, row: number, column: number, typed: string): void {
    const sheet = this.requireSheet(sheetName);
    const merge = sheet.mergeAt(row, column);
    const at = merge ? cellArea(merge.top, merge.left) : cellArea(row, column);
    requireWritable(this, sheet, [at]);
    const entry = enterText(typed, this.entryRules(sheet.numberFormatAt(at.top, at.left), true));
    writeCells(this, sheet, at, () => entry, "user");
  }

  /** Selects areas of a sheet and brings it to the front. */
  select(sheetName: string, areas: readonly Area[], by: Actor = "user"): void {
    const sheet = this.requireSheet(sheetName);
    this.activate(sheetName, by);
    const grown = areas.map((area) => withMerges(area, sheet.merges));
    this.selections.set(sheet, grown);
    this.tell({ type: "selected", sheet, areas: grown }, by);
  }

  /** Brings a sheet to the front. */
  activate(sheetName: string, by: Actor = "user"): void {
    const sheet = this.requireSheet(sheetName);
    if (sheet.visibility !== "visible") throw new Refusal("InvalidOperation");
    if (sheet === this.activeSheet) return;
    const previous = this.activeSheet;
    this.activeSheet = sheet;
    this.tell({ type: "activated", sheet, previous }, by);
  }

  /** Brings every formula up to date. */
  calculate(): void {
    recalculateAll(this);
  }
}
