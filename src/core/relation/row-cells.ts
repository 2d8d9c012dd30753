import type { Table, TableColumn } from "../table/table";
import { fold } from "../table/text";
import { readOperand } from "./operand";
import type { CellRef } from "./relation";

/** A cell of a table. */
export function cellOf(table: Table, row: number, column: number): CellRef {
  return { sheet: table.sheet.name, row, column };
}

/** Rows of more columns grow as they are read. */
const WIDE = 64;

const refs = new WeakMap<Table["rows"], (row: number, column: number) => CellRef>();

/** The cells of a table's rows, each made once however many relations speak of it. */
export function refsOf({ rows, area, sheet: { name } }: Table): (row: number, column: number) => CellRef {
  const known = refs.get(rows);
  if (known) return known;
  const byRow: CellRef[][] = [];
  const first = rows[0]?.row ?? 0;
  const own = (row: number, column: number): CellRef => {
    if (row < first || row >= first + rows.length) return { sheet: name, row, column };
    const cells = (byRow[row - first] ??= new Array<CellRef>(Math.min(area.right + 1, WIDE)));
    return (cells[column] ??= { sheet: name, row, column });
  };
  refs.set(rows, own);
  return own;
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
