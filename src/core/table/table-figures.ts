import { HUNDRED, multiply, toNumber } from "../figure/amount";
import type { SeparatorStyle } from "../figure/parse";
import { type CellFigure, readFigure } from "../figure/read-cell";
import { type ReadColumn, stylesOf } from "./columns";
import { type Grid, plainText } from "./grid";
import type { Table, TableFigure } from "./table";

/** Reads the cells of a table as figures: separators by column, percentages in percent points. */
export function makeFigureReader(
  grid: Grid,
  columns: readonly ReadColumn[],
  rows: { readonly top: number; readonly bottom: number },
): Pick<Table, "cell" | "figure" | "read" | "text"> {
  const styles = stylesOf(columns);
  const cache = new Map<number, CellFigure>();
  const cell = (row: number, column: number): CellFigure => {
    const key = row * 16384 + column;
    const known = cache.get(key);
    if (known) return known;
    const read = readFigure(grid.own(row, column), styles.get(column) ?? ("id" satisfies SeparatorStyle));
    cache.set(key, read);
    return read;
  };
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
  const figure = (row: number, column: number): TableFigure | undefined =>
    toScale(cell(row, column), column, grid.own(row, column)?.formula !== undefined);
  const read: Table["read"] = (source, column) => {
    const said = readFigure(source, styles.get(column) ?? ("id" satisfies SeparatorStyle));
    return { cell: said, figure: toScale(said, column, source?.formula !== undefined) };
  };
  return { cell, figure, read, text: (row, column) => plainText(grid.own(row, column)) };
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
