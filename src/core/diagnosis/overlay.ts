import { type Amount, HUNDRED, amount, divide, scaleOf } from "../figure/amount";
import type { CellFigure } from "../figure/read-cell";
import type { Table } from "../table/table";

/** A table as it would read if one cell held another figure (in the table's own scale). */
export function withFigure(table: Table, place: { readonly row: number; readonly column: number }, value: Amount): Table {
  const own = table.cell(place.row, place.column);
  const known = table.figure(place.row, place.column);
  const decimals = known?.decimals ?? scaleOf(value);
  const percent = own.kind === "number" && own.percent;
  const raw = percent && !own.fromText ? divide(value, HUNDRED, decimals + 4) : value;
  const figure: CellFigure = {
    kind: "number",
    value: raw,
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
    cell: (row, column) => (here(row, column) ? figure : table.cell(row, column)),
    figure: (row, column) => (here(row, column) ? { value, decimals, exact: false } : table.figure(row, column)),
  };
}

/** A figure in the scale of its cell: percent points go back to a fraction where the cell has a percent format. */
export function inCellScale(table: Table, place: { readonly row: number; readonly column: number }, value: Amount): Amount {
  const own = table.cell(place.row, place.column);
  const known = table.figure(place.row, place.column);
  if (own.kind !== "number" || !known || own.fromText) return value;
  const scaled = own.value.units !== known.value.units || own.value.scale !== known.value.scale;
  return scaled && known.value.units !== 0 ? divide(value, amount(100), scaleOf(value) + 2) : own.percent ? divide(value, HUNDRED, scaleOf(value) + 2) : value;
}
