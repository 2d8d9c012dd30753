import type { FontStyle } from "../../host/model/style";
import { type CellData, MAX_COLUMNS, MAX_ROWS, type SheetModel } from "../../host/model/sheet";
import { type Axis, makeAxis, spanOf } from "./axis";
import { countLines, type Setting } from "./text-width";

/** Where everything of a sheet stands, in pixels. */
export interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Rows and columns that stay in view. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

const PIXELS_PER_POINT = 4 / 3;
/** Width of the digit 0 in Calibri 11, by which Excel counts column widths. */
const DIGIT = 7;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 26;
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const MOST_FROZEN = 60;
const LINE_SPACING = 1.28;
/** Pixels of one step of indent. */
export const INDENT = 9;

const columnPixels = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);

const rowPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/** How a cell's text is set. */
export const settingOf = (font: FontStyle | undefined, usual: FontStyle): Setting => ({
  pixels: (font?.size ?? usual.size ?? 11) * PIXELS_PER_POINT,
  bold: font?.bold === true,
  family: font?.name ?? usual.name ?? "Calibri",
});

/** Lays out a sheet; `reach` asks for at least so many rows and columns. */
export function layOut(
  sheet: SheetModel,
  usual: FontStyle,
  reach: { readonly row: number; readonly column: number },
): Layout {
  const used = sheet.usedArea(false);
  const rowCount = Math.min(MAX_ROWS, Math.max(LEAST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS, reach.row + SPARE_ROWS));
  const columnCount = Math.min(
    MAX_COLUMNS,
    Math.max(LEAST_COLUMNS, (used?.right ?? 0) + SPARE_COLUMNS, reach.column + SPARE_COLUMNS),
  );
  const columns = makeAxis(columnCount, (column) => {
    const line = sheet.columns.get(column);
    return line?.hidden ? 0 : columnPixels(line?.size ?? sheet.standardWidth);
  });
  const fitted = fitRows(sheet, usual, columns);
  const standard = rowPixels(sheet.standardHeight);
  const rows = makeAxis(rowCount, (row) => {
    const line = sheet.rows.get(row);
    if (line?.hidden) return 0;
    return line?.size === undefined ? Math.max(standard, fitted.get(row) ?? 0) : rowPixels(line.size);
  });
  return {
    rows,
    columns,
    frozenRows: Math.min(sheet.frozen?.rows ?? 0, MOST_FROZEN, rowCount),
    frozenColumns: Math.min(sheet.frozen?.columns ?? 0, MOST_FROZEN, columnCount),
  };
}

/** Heights that rows without one of their own take from their wrapped texts and large fonts; merged cells do not count. */
function fitRows(sheet: SheetModel, usual: FontStyle, columns: Axis): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const merged = mergedRows(sheet);
  for (const [row, column, cell] of sheet.entries()) {
    if (sheet.rows.get(row)?.size !== undefined) continue;
    if (merged.has(row) && sheet.mergeAt(row, column)) continue;
    const height = fittedHeight(cell, usual, spanOf(columns, column, column));
    if (height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

function fittedHeight({ value, style }: CellData, usual: FontStyle, columnWidth: number): number {
  const setting = settingOf(style?.font, usual);
  const wraps = typeof value === "string" && (style?.alignment?.wrap === true || value.includes("\n"));
  const width = columnWidth - 5 - (style?.alignment?.indent ?? 0) * INDENT;
  const lines = wraps && width > 0 ? countLines(value, width, setting) : 1;
  return Math.ceil(lines * setting.pixels * LINE_SPACING) + 1;
}

function mergedRows(sheet: SheetModel): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { top, bottom } of sheet.merges) {
    for (let row = top; row <= Math.min(bottom, top + 1000); row += 1) rows.add(row);
  }
  return rows;
}
