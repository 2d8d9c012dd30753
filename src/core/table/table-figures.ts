import { HUNDRED, multiply, toNumber } from "../figure/amount";
import { type CellFigure, readFigure } from "../figure/read-cell";
import { type ReadColumn, stylesOf } from "./columns";
import { type Grid, plainText } from "./grid";
import type { Table, TableFigure } from "./table";

/** Reads the cells of a table as figures: separators by column, percentages in percent points. */
export function makeFigureReader(
  grid: Grid,
  columns: readonly ReadColumn[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Pick<Table, "cell" | "figure" | "read" | "text"> {
  const styles = stylesOf(columns);
  const rows = { top, bottom, width: Math.min((columns.at(-1)?.column ?? 0) + 1, WIDE) };
  const cell = kept(rows, (row, column) => readFigure(grid.own(row, column), styles.get(column) ?? "id"));
  const fractions = new Set(
    columns.filter((column) => isFraction(column, cell, rows)).map((column) => column.column),
  );
  const toScale = (read: CellFigure, column: number, exact: boolean): TableFigure | undefined => {
    if (read.kind !== "number") return undefined;
    const scaled = read.percent ? !read.fromText : fractions.has(column);
    return scaled
      ? { value: multiply(read.value, HUNDRED), decimals: Math.max(0, read.shownDecimals - 2), exact }
      : { value: read.value, decimals: read.shownDecimals, exact };
  };
  const figures = kept(rows, (row, column) => toScale(cell(row, column), column, grid.own(row, column)?.formula !== undefined) ?? null);
  const figure = (row: number, column: number): TableFigure | undefined => figures(row, column) ?? undefined;
  const read: Table["read"] = (source, column) => {
    const said = readFigure(source, styles.get(column) ?? "id");
    return { cell: said, figure: toScale(said, column, source?.formula !== undefined) };
  };
  return { cell, figure, read, text: (row, column) => plainText(grid.own(row, column)) };
}

/** Rows of more columns grow as they are read. */
const WIDE = 64;

/** Reads each cell of a table's rows once. */
function kept<T extends object | null>(
  { top, bottom, width }: { readonly top: number; readonly bottom: number; readonly width: number },
  read: (row: number, column: number) => T,
): (row: number, column: number) => T {
  const byRow: (T | undefined)[][] = [];
  return (row, column) => {
    if (row < top || row > bottom) return read(row, column);
    const own = (byRow[row - top] ??= new Array<T | undefined>(width));
    const known = own[column];
    return known === undefined ? (own[column] = read(row, column)) : known;
  };
}

/** A percent column whose plain numbers all lie near 0 to 1 holds fractions without a percent format. */
function isFraction(column: ReadColumn, cell: Table["cell"], { top, bottom }: { top: number; bottom: number }): boolean {
  if (column.role !== "percent") return false;
  let plain = 0;
  for (let row = top; row <= bottom; row++) {
    const read = cell(row, column.column);
    if (read.kind !== "number" || read.percent) continue;
    if (toNumber(read.value) > 2) return false;
    if (toNumber(read.value) > 0) plain++;
  }
  return plain >= 2;
}
