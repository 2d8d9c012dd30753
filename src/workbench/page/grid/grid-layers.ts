import type { Area } from "../../../core/sheet/address";
import { type Axis, spanOf, startOf } from "./axis";
import type { Layout } from "./layout";
import type { MergeIndex } from "./merge-index";

/** One of the four parts of the grid: the moving one, and those that stay at the top, the left and the corner. */
export type LayerKind = "main" | "top" | "left" | "corner";

/** A cell's box in a layer. */
export interface CellBox {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Cells of a layer by row: each row as it is read out. */
export interface RowOfBoxes {
  readonly row: number;
  readonly boxes: readonly CellBox[];
}

/** Numbers from 0 to below `count`. */
export const firstIndexes = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Boxes of the cells at these rows and columns; a merged area is one box, also when its first cell is out of view. */
export function boxesOf(
  rows: readonly number[],
  columns: readonly number[],
  { layout, merges, region }: { readonly layout: Layout; readonly merges: MergeIndex; readonly region: Area },
): RowOfBoxes[] {
  const box = (area: Area): CellBox => ({
    row: area.top,
    column: area.left,
    left: startOf(layout.columns, area.left),
    top: startOf(layout.rows, area.top),
    width: spanOf(layout.columns, area.left, Math.min(area.right, layout.columns.count - 1)),
    height: spanOf(layout.rows, area.top, Math.min(area.bottom, layout.rows.count - 1)),
  });
  const byRow = new Map<number, CellBox[]>();
  const add = (made: CellBox): void => {
    if (made.width <= 0 || made.height <= 0) return;
    const known = byRow.get(made.row);
    if (known) known.push(made);
    else byRow.set(made.row, [made]);
  };
  for (const row of rows) {
    for (const column of columns) {
      if (!merges.at(row, column)) add(box({ top: row, left: column, bottom: row, right: column }));
    }
  }
  for (const area of mergesInView(rows, columns, merges)) {
    if (area.top >= region.top && area.left >= region.left && area.top <= region.bottom && area.left <= region.right)
      add(box(area));
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, boxes]) => ({ row, boxes: boxes.sort((a, b) => a.column - b.column) }));
}

function mergesInView(rows: readonly number[], columns: readonly number[], merges: MergeIndex): readonly Area[] {
  const [top, left] = [rows[0], columns[0]];
  const [bottom, right] = [rows.at(-1), columns.at(-1)];
  if (top === undefined || left === undefined || bottom === undefined || right === undefined) return [];
  return merges.touching({ top, left, bottom, right });
}

/** The part of the sheet whose cells a layer draws. */
export function regionOf(kind: LayerKind, { rows, columns, frozenRows, frozenColumns }: Layout): Area {
  const atTop = kind === "top" || kind === "corner";
  const atLeft = kind === "left" || kind === "corner";
  return {
    top: atTop ? 0 : frozenRows,
    bottom: atTop ? frozenRows - 1 : rows.count - 1,
    left: atLeft ? 0 : frozenColumns,
    right: atLeft ? frozenColumns - 1 : columns.count - 1,
  };
}

/** Pixels of blank cells beside a cell, over which its text may run. */
export function blankBeside(
  { row, column }: CellBox,
  side: 1 | -1,
  wanted: number,
  { columns, isBlank }: { readonly columns: Axis; readonly isBlank: (row: number, column: number) => boolean },
): number {
  let room = 0;
  for (let at = column + side; at >= 0 && at < columns.count && room < wanted && isBlank(row, at); at += side) {
    room += columns.sizes[at] ?? 0;
  }
  return Math.min(room, wanted);
}
