import { type Amount, toPlain } from "../figure/amount";
import { inCellScale } from "../diagnosis/overlay";
import { showNumber } from "../figure/number-format";
import { showCell } from "../figure/read-cell";
import { type Locale, showAmount } from "../figure/show";
import { quoteSheetName, toA1 } from "../sheet/address";
import { cellAt } from "../sheet/snapshot";
import type { CellRef } from "../relation/relation";
import type { Table } from "../table/table";
import { tidy } from "../table/text";

/** What a cell shows, as an Indonesian Excel writes it; texts as they stand. */
export function shownAt(table: Table, cell: CellRef): string {
  return tidy(showCell(cellAt(table.sheet, cell.row, cell.column), "id"));
}

/** A figure (table scale) written as the cell at this place writes figures. */
export function writtenLike(table: Table, cell: CellRef, value: Amount, decimals: number): string {
  const own = cellAt(table.sheet, cell.row, cell.column);
  if (typeof own?.value === "number") return tidy(showNumber(inCellScale(table, cell, value), own.numberFormat, "id"));
  const model = own === undefined || table.cell(cell.row, cell.column).kind !== "number" ? modelCell(table, cell) : undefined;
  if (model) return tidy(showNumber(inCellScale(table, model, value), cellAt(table.sheet, model.row, model.column)?.numberFormat, "id"));
  const read = table.cell(cell.row, cell.column);
  const percent = read.kind === "number" && read.percent;
  const places = read.kind === "number" ? Math.max(0, read.decimals) : Math.max(0, decimals);
  const figure = showAmount(value, { decimals: places, locale: marksOf(table, cell) });
  return inTextOf(own?.value, figure) ?? `${figure}${percent ? "%" : ""}`;
}

const RUN = /\d[\d.,]*/g;

/** A figure among the words of a text that holds one figure, such as `12 Orang`; undefined where that would mislead. */
function inTextOf(text: unknown, figure: string): string | undefined {
  if (typeof text !== "string" || figure.startsWith("-") || /[-–−(]/.test(text)) return undefined;
  return text.match(RUN)?.length === 1 ? tidy(text.replace(RUN, () => figure)) : undefined;
}

/** Whose separators a text figure is written in: its own, else those of its column. */
export function marksOf(table: Table, cell: CellRef): Locale {
  const places = [cell, ...table.rows.map(({ row }) => ({ ...cell, row }))];
  for (const { row, column } of places) {
    const marks = marksAt(table, row, column);
    if (marks) return marks;
  }
  return "id";
}

/** Undefined where a text figure has no separator that tells, or the cell holds no text figure. */
function marksAt(table: Table, row: number, column: number): Locale | undefined {
  const text = cellAt(table.sheet, row, column)?.value;
  const read = table.cell(row, column);
  if (typeof text !== "string" || read.kind !== "number") return undefined;
  const last = /[.,](?=\d+\D*$)/.exec(text)?.[0];
  if (last === undefined) return undefined;
  return (last === ",") === read.decimals > 0 ? "id" : "en";
}

/** A figure as the number cells of its column write it, for a cell that holds a time or a text. */
export function writtenFigure(table: Table, cell: CellRef, value: Amount): string {
  const model = numberInColumn(table, cell);
  return model ? writtenLike(table, model, value, 0) : writtenLike(table, cell, value, 0);
}

function numberInColumn(table: Table, cell: CellRef): CellRef | undefined {
  const row = table.rows.find((other) => isNumber(table, { ...cell, row: other.row }));
  return row && { ...cell, row: row.row };
}

function isNumber(table: Table, { row, column }: CellRef): boolean {
  return typeof cellAt(table.sheet, row, column)?.value === "number" && table.cell(row, column).kind === "number";
}

/** A numeric cell whose format a blank cell would take: one of its row in the same measure, else one of its column. */
function modelCell(table: Table, cell: CellRef): CellRef | undefined {
  const own = table.columns.find(({ column }) => column === cell.column);
  const beside = table.columns
    .filter(({ measure, role }) => own !== undefined && own.role !== "percent" && measure === own.measure && role !== "percent")
    .map(({ column }) => ({ ...cell, column }));
  return beside.find((other) => isNumber(table, other)) ?? numberInColumn(table, cell);
}

/** A figure as a cell that holds a time or a text should hold it: in the scale and format of its column's numbers. */
export function mendedValue(table: Table, cell: CellRef, value: Amount): { readonly value: string; readonly numberFormat?: string } {
  const model = numberInColumn(table, cell);
  const numberFormat = model && cellAt(table.sheet, model.row, model.column)?.numberFormat;
  return { value: machineValue(table, model ?? cell, value), ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** Machine form of a figure as the cell would hold it: a fraction where the cell has a percent format. */
export function machineValue(table: Table, cell: CellRef, value: Amount): string {
  return toPlain(inCellScale(table, cell, value));
}

/** A1 address, with the sheet's name where it lies on another sheet. */
export function addressOf(cell: CellRef, home: string): string {
  const address = toA1(cell.row, cell.column);
  return cell.sheet === home ? address : `${quoteSheetName(cell.sheet)}!${address}`;
}

