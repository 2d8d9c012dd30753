import type { Area, CellAddress } from "../../../core/sheet/address";
import { withMerges } from "../../host/model/areas";
import type { SheetModel } from "../../host/model/sheet";
import { nextVisible } from "./axis";
import type { Layout } from "./layout";

/** What is selected: the active cell, and the corner that moves when the selection is extended. */
export interface Selection {
  readonly active: CellAddress;
  readonly corner: CellAddress;
}

/** A key press as far as moving about the sheet is concerned. */
export interface NavigationKey {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
}

/** The area between the active cell and the moving corner, with the merged cells it touches. */
export function selectedArea({ active, corner }: Selection, merges: readonly Area[]): Area {
  return withMerges(
    {
      top: Math.min(active.row, corner.row),
      left: Math.min(active.column, corner.column),
      bottom: Math.max(active.row, corner.row),
      right: Math.max(active.column, corner.column),
    },
    merges,
  );
}

const ARROWS: Readonly<Record<string, readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key takes the selection, or undefined when the key does not move it. */
export function navigate(
  selection: Selection,
  { key, shift, control }: NavigationKey,
  { sheet, layout, pageRows }: { readonly sheet: SheetModel; readonly layout: Layout; readonly pageRows: number },
): Selection | undefined {
  const from = shift && key !== "Enter" && key !== "Tab" ? selection.corner : selection.active;
  const to = destination(from, { key, shift, control }, { sheet, layout, pageRows });
  if (!to) return undefined;
  const extends_ = shift && key !== "Enter" && key !== "Tab";
  const start = extends_ ? to : (mergeStart(sheet, to) ?? to);
  return extends_ ? { active: selection.active, corner: start } : { active: start, corner: start };
}

function destination(
  from: CellAddress,
  { key, shift, control }: NavigationKey,
  place: { readonly sheet: SheetModel; readonly layout: Layout; readonly pageRows: number },
): CellAddress | undefined {
  const { sheet, layout, pageRows } = place;
  const arrow =
    key === "Enter" ? ([shift ? -1 : 1, 0] as const) : key === "Tab" ? ([0, shift ? -1 : 1] as const) : ARROWS[key];
  if (arrow) return control ? jump(from, arrow, place) : step(from, arrow, place);
  if (key === "Home")
    return control ? { row: layout.frozenRows, column: layout.frozenColumns } : { ...from, column: 0 };
  if (key === "End" && control) {
    const used = sheet.usedArea(true);
    return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
  }
  if (key === "PageDown") return { ...from, row: Math.min(layout.rows.count - 1, from.row + pageRows) };
  if (key === "PageUp") return { ...from, row: Math.max(0, from.row - pageRows) };
  return undefined;
}

type Move = readonly [rows: number, columns: number];
type Place = { readonly sheet: SheetModel; readonly layout: Layout };

/** One cell further; a merged cell counts as one. */
function step(from: CellAddress, [rows, columns]: Move, { sheet, layout }: Place): CellAddress {
  const merge = sheet.mergeAt(from.row, from.column);
  const row = rows > 0 ? (merge?.bottom ?? from.row) : from.row;
  const column = columns > 0 ? (merge?.right ?? from.column) : from.column;
  return {
    row: rows === 0 ? from.row : nextVisible(layout.rows, row, rows > 0 ? 1 : -1),
    column: columns === 0 ? from.column : nextVisible(layout.columns, column, columns > 0 ? 1 : -1),
  };
}

/** To the edge of the block of filled cells, as Ctrl with an arrow does. */
function jump(from: CellAddress, move: Move, place: Place): CellAddress {
  const isFilled = ({ row, column }: CellAddress): boolean => {
    const cell = place.sheet.cell(row, column);
    return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
  };
  let at = from;
  let next = step(at, move, place);
  const insideBlock = isFilled(at) && isFilled(next);
  while (next.row !== at.row || next.column !== at.column) {
    if (insideBlock && !isFilled(next)) return at;
    at = next;
    if (!insideBlock && isFilled(at)) return at;
    next = step(at, move, place);
  }
  return at;
}

function mergeStart(sheet: SheetModel, { row, column }: CellAddress): CellAddress | undefined {
  const merge = sheet.mergeAt(row, column);
  return merge && { row: merge.top, column: merge.left };
}
