import type { Table, TableColumn } from "../table/table";
import { fold } from "../table/text";
import { readOperand } from "./operand";
import type { CellRef } from "./relation";

/** A cell of a table. */
export function cellOf(table: Table, row: number, column: number): CellRef {
  return { sheet: table.sheet.name, row, column };
}

/** All words of a row, in small letters. */
export function wordsOfRow(table: Table, row: number): string {
  const words: string[] = [];
  for (let column = table.area.left; column <= table.area.right; column++)
    if (table.cell(row, column).kind === "text") words.push(table.text(row, column));
  return fold(words.join(" "));
}

/** The columns of a row that hold a figure. */
export function figuresOf(table: Table, row: number): readonly TableColumn[] {
  return table.columns.filter(
    ({ role, column }) => role !== "number" && role !== "code" && readOperand(table, row, column).state === "known",
  );
}

/** The one figure of a row, as rows that close a table hold it; undefined where there are none or several. */
export function onlyFigure(table: Table, row: number): CellRef | undefined {
  const [first, second] = figuresOf(table, row);
  return first && !second ? cellOf(table, row, first.column) : undefined;
}
