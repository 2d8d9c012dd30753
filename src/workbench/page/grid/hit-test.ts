import type { CellAddress } from "../../../core/sheet/address";
import { indexAt, startOf } from "./axis";
import { HEADER_HEIGHT } from "./GridLayer";
import type { Layout } from "./layout";

/** What of the grid is under a pointer. */
export interface Hit extends CellAddress {
  readonly on: "cell" | "row-header" | "column-header" | "corner";
}

/** Finds what is under a point given in pixels from the grid's upper left edge. */
export function hitTest(
  point: { readonly x: number; readonly y: number },
  scroll: { readonly left: number; readonly top: number },
  layout: Layout,
  headerWidth: number,
): Hit {
  const { rows, columns, frozenRows, frozenColumns } = layout;
  const x = point.x - headerWidth;
  const y = point.y - HEADER_HEIGHT;
  const column = indexAt(columns, x < startOf(columns, frozenColumns) ? x : x + scroll.left);
  const row = indexAt(rows, y < startOf(rows, frozenRows) ? y : y + scroll.top);
  const on = y < 0 ? (x < 0 ? "corner" : "column-header") : x < 0 ? "row-header" : "cell";
  return { row, column, on };
}
