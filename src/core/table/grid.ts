import type { Area } from "../sheet/address";
import type { Cell, SheetSnapshot } from "../sheet/snapshot";
import { tidy } from "./text";

/** A sheet with its merged areas resolved: every covered cell answers with the cell that shows through. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The cell itself; undefined where it is blank or covered by a merge that starts elsewhere. */
  own(row: number, column: number): Cell | undefined;
  /** The cell that shows at this place: its own, or the first of the merged area that covers it. */
  shown(row: number, column: number): Cell | undefined;
  /** Text of the cell that shows here, tidied; blank text when there is none. */
  text(row: number, column: number): string;
  /** The merged area that covers this place, if any. */
  merge(row: number, column: number): Area | undefined;
  /** Columns of a row that hold something of their own, from left to right. */
  filled(row: number): readonly number[];
}

/** A cell's content as plain text for reading headers and labels; numbers in their shortest form. */
export function plainText(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  return typeof cell.value === "string" ? tidy(cell.value) : String(cell.value);
}

export function makeGrid(sheet: SheetSnapshot): Grid {
  const merges = mergesByRow(sheet);
  const merge = (row: number, column: number): Area | undefined =>
    merges.get(row)?.find((area) => column >= area.left && column <= area.right);
  const own = (row: number, column: number): Cell | undefined => {
    const cell = sheet.rows[row]?.[column];
    return cell !== undefined && isBlank(cell) ? undefined : cell;
  };
  const shown = (row: number, column: number): Cell | undefined => {
    const area = merge(row, column);
    return area ? own(area.top, area.left) : own(row, column);
  };
  const filled: (readonly number[] | undefined)[] = [];
  let last: readonly number[] = [];
  return {
    sheet,
    rowCount: sheet.rows.length,
    columnCount: sheet.columnCount,
    own,
    shown,
    text: (row, column) => plainText(shown(row, column)),
    merge,
    filled(row) {
      const cells = sheet.rows[row];
      if (!cells) return NOTHING;
      const known = filled[row];
      if (known) return known;
      const columns: number[] = [];
      cells.forEach((cell, column) => {
        if (cell !== undefined && !isBlank(cell)) columns.push(column);
      });
      // Rows of a table are mostly filled alike.
      if (!isEqual(columns, last)) last = columns;
      filled[row] = last;
      return last;
    },
  };
}

function isEqual(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((column, index) => column === other[index]);
}

/** The part of a grid within an area; everything outside is blank. */
export function clipGrid(grid: Grid, area: Area): Grid {
  const isInside = (row: number, column: number): boolean => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  const own: Grid["own"] = (row, column) => (isInside(row, column) ? grid.own(row, column) : undefined);
  const shown: Grid["shown"] = (row, column) => (isInside(row, column) ? grid.shown(row, column) : undefined);
  const filled = new Map<number, readonly number[]>();
  return {
    ...grid,
    rowCount: Math.min(grid.rowCount, area.bottom + 1),
    own,
    shown,
    text: (row, column) => plainText(shown(row, column)),
    merge: (row, column) => (isInside(row, column) ? grid.merge(row, column) : undefined),
    filled(row) {
      if (!grid.sheet.rows[row]) return NOTHING;
      const known = filled.get(row);
      if (known) return known;
      const columns = grid.filled(row).filter((column) => isInside(row, column));
      filled.set(row, columns);
      return columns;
    },
  };
}

function isBlank(cell: Cell): boolean {
  return typeof cell.value === "string" && cell.formula === undefined && (cell.value === "" || tidy(cell.value) === "");
}

const NOTHING: readonly number[] = [];

/** Where rows end a merge ends too: one over whole columns covers a million. */
function mergesByRow({ merges, rows }: SheetSnapshot): Map<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, rows.length); row++) {
      const list = byRow.get(row);
      if (list) list.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}
