import type { CSSProperties } from "react";
import type { BorderLine, CellStyle } from "../../host/model/style";
import { effectiveLook, type ViewContext } from "./look";

const GRID_LINE = "1px solid #e1e1e1";
const NO_LINE = "1px solid transparent";
const WIDTHS = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 } as const;
const STYLES = {
  Continuous: "solid",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  SlantDashDot: "dashed",
  Dot: "dotted",
  Double: "double",
} as const;

/**
 * The four lines around a cell: its own, else its neighbour's on the same edge.
 * A box reaches over its left and top edge by a pixel, so that both neighbours of an edge draw on the same place.
 */
export function cellBorders(context: ViewContext, row: number, column: number): CSSProperties {
  const merge = context.sheet.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
  const look = (r: number, c: number): CellStyle => (r < 0 || c < 0 ? {} : effectiveLook(context, r, c).style);
  const own = look(row, column);
  const far = look(merge.bottom, merge.right);
  const above = look(merge.top - 1, merge.left);
  const before = look(merge.top, merge.left - 1);
  const below = look(merge.bottom + 1, merge.left);
  const after = look(merge.top, merge.right + 1);
  const ground = own.fill && `1px solid ${own.fill.color.rgb}`;
  return {
    borderTop: edge(own.borders?.top, above.borders?.bottom) ?? nearEdge(above, ground),
    borderLeft: edge(own.borders?.left, before.borders?.right) ?? nearEdge(before, ground),
    borderBottom: edge(far.borders?.bottom, below.borders?.top) ?? ground ?? GRID_LINE,
    borderRight: edge(far.borders?.right, after.borders?.left) ?? ground ?? GRID_LINE,
  };
}

/** At its upper and left edge a cell covers the sheet's line with its ground, but never another cell's ground. */
function nearEdge(neighbour: CellStyle, ground: string | undefined): string {
  return neighbour.fill ? NO_LINE : (ground ?? NO_LINE);
}

function edge(own: BorderLine | undefined, neighbour: BorderLine | undefined): string | undefined {
  const line = own ?? neighbour;
  if (!line) return undefined;
  const style = line.weight === "Hairline" ? "dotted" : STYLES[line.style];
  const width = line.style === "Double" ? 3 : WIDTHS[line.weight];
  return `${width}px ${style} ${line.color.rgb}`;
}
