import { type Amount, HUNDRED, divide, equals, scaleOf } from "../figure/amount";
import type { CellFigure } from "../figure/read-cell";
import type { Table } from "../table/table";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A table as it would read if one cell held another figure (in the table's own scale), with the precision it shows now. */
export function withFigure(table: Table, place: Place, value: Amount): Table {
  const own = table.cell(place.row, place.column);
  const decimals = Math.max(table.figure(place.row, place.column)?.decimals ?? 0, scaleOf(value));
  const percent = own.kind === "number" && own.percent;
  const figure: CellFigure = {
    kind: "number",
    value: inCellScale(table, place, value),
    decimals,
    percent,
    unit: null,
    currency: false,
    shownDecimals: decimals,
    fromText: own.kind === "number" && own.fromText,
  };
  const here = (row: number, column: number): boolean => row === place.row && column === place.column;
  return {
    ...table,
    over: { table, places: [place] },
    cell: (row, column) => (here(row, column) ? figure : table.cell(row, column)),
    figure: (row, column) => (here(row, column) ? { value, decimals, exact: false } : table.figure(row, column)),
  };
}

/** A figure in the scale of its cell: percent points go back to a fraction where the cell has a percent format. */
export function inCellScale(table: Table, place: Place, value: Amount): Amount {
  const own = table.cell(place.row, place.column);
  const known = table.figure(place.row, place.column);
  if (own.kind !== "number" || !known) return value;
  const asFraction = (own.percent && !own.fromText) || !equals(own.value, known.value);
  return asFraction ? divide(value, HUNDRED, scaleOf(value) + 2) : value;
}
