import type { Area } from "../../../core/sheet/address";
import type { Scalar } from "../host-object";
import { catchUp } from "../model/calculation";
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from "../model/areas";
import { enterText, type Entry } from "../model/entry";
import { setNumberFormats } from "../model/format-cells";
import { requireAllowed, requireWritable } from "../model/permission";
import { Refusal } from "../model/refusal";
import type { CellData } from "../model/sheet";
import { writeCells } from "../model/write-cells";
import { MOST_CELLS, onlyArea, type Place } from "./context";

const DIMENSIONS = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

/** Throws when an area has more cells than one call may touch. */
export function requireManageable(area: Area): void {
  if (cellCount(area) > MOST_CELLS) throw new Refusal("RangeExceedsLimit");
}

/** A two-dimensional array over the range; null for whole rows and columns, whose cells Excel does not hand out. */
function gridOf(place: Place, read: (row: number, column: number) => unknown): unknown {
  catchUp(place.context.book);
  const area = onlyArea(place);
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  requireManageable(area);
  return Array.from({ length: rowCount(area) }, (_, i) =>
    Array.from({ length: columnCount(area) }, (_unused, j) => read(area.top + i, area.left + j)),
  );
}

/** What is meant for each cell of an area: one value for all, or an array of exactly its size. */
export function inputAt(area: Area, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  requireSize(area, input);
  const rows: readonly (readonly unknown[])[] = input as readonly (readonly unknown[])[];
  return (row, column) => rows[row - area.top]?.[column - area.left];
}

function requireSize(area: Area, input: readonly unknown[]): void {
  const width = columnCount(area);
  const fits = input.length === rowCount(area) && input.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw new Refusal("InvalidArgument", DIMENSIONS);
}

/** Throws unless an array of this size fits the range. */
export function validateSize(place: Place, rows: unknown, columns: unknown): void {
  const area = onlyArea(place);
  if (rows !== rowCount(area) || columns !== columnCount(area)) throw new Refusal("InvalidArgument", DIMENSIONS);
}

function typeOf(cell: CellData | undefined): string {
  if (cell?.error) return "Error";
  const value = cell?.value ?? null;
  if (value === null) return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

function writeContents(place: Place, input: unknown): void {
  const { context, sheet } = place;
  const area = onlyArea(place);
  const given = inputAt(area, input);
  requireManageable(area);
  requireWritable(context.book, sheet, [area]);
  const entries = new Map<number, Entry | undefined>();
  const width = columnCount(area);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const rules = context.book.entryRules(sheet.numberFormatAt(row, column), false);
      entries.set((row - area.top) * width + column - area.left, entryOf(given(row, column), rules));
    }
  }
  writeCells(context.book, sheet, area, (row, column) => entries.get((row - area.top) * width + column - area.left), "addin");
}

function entryOf(value: unknown, rules: Parameters<typeof enterText>[1]): Entry | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") {
    if (value.length > (value.startsWith("=") ? LONGEST_FORMULA : LONGEST_TEXT)) throw new Refusal("InvalidArgument");
    return enterText(value, rules);
  }
  if (typeof value !== "number" && typeof value !== "boolean") throw new Refusal("InvalidArgument");
  if (rules.numberFormat !== "@") return { value };
  return { value: typeof value === "boolean" ? String(value).toUpperCase() : String(value) };
}

function writeNumberFormats(place: Place, input: unknown): void {
  const { context, sheet } = place;
  const area = onlyArea(place);
  const given = inputAt(area, input);
  requireManageable(area);
  requireAllowed(context.book, sheet, "allowFormatCells");
  const codeAt = (row: number, column: number): string | undefined => {
    const code = given(row, column);
    if (code === null || code === undefined) return undefined;
    if (typeof code !== "string") throw new Refusal("InvalidArgument");
    return code === "" ? "General" : code;
  };
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) codeAt(row, column);
  }
  setNumberFormats(context.book, sheet, area, codeAt, "addin");
}

/** The properties of a Range that hold one thing for each cell. */
export const GRID_SCALARS: Readonly<Record<string, Scalar<Place>>> = {
  values: { get: (place) => gridOf(place, (row, column) => place.sheet.cell(row, column)?.value ?? ""), set: writeContents },
  formulas: {
    get: (place) => gridOf(place, (row, column) => {
      const cell = place.sheet.cell(row, column);
      return cell?.formula ?? cell?.value ?? "";
    }),
    set: writeContents,
  },
  text: { get: (place) => gridOf(place, (row, column) => place.context.book.textOf(place.sheet, row, column)) },
  valueTypes: { get: (place) => gridOf(place, (row, column) => typeOf(place.sheet.cell(row, column))) },
  numberFormat: { get: (place) => gridOf(place, (row, column) => place.sheet.numberFormatAt(row, column)), set: writeNumberFormats },
};
