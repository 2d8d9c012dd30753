import type { Area } from "../../../core/sheet/address";

/** Merged areas of a sheet, found by row. */
export interface MergeIndex {
  at(row: number, column: number): Area | undefined;
  /** Those that touch these rows and columns. */
  touching(view: Area): readonly Area[];
}

const WIDE_ROWS = 200;

/** Sorts merged areas by the rows they cover, so that a cell asks few of them. */
export function indexMerges(merges: readonly Area[]): MergeIndex {
  const byRow = new Map<number, Area[]>();
  const tall: Area[] = [];
  for (const area of merges) {
    if (area.bottom - area.top > WIDE_ROWS) tall.push(area);
    else {
      for (let row = area.top; row <= area.bottom; row += 1) {
        const known = byRow.get(row);
        if (known) known.push(area);
        else byRow.set(row, [area]);
      }
    }
  }
  const covers = (area: Area, row: number, column: number): boolean =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  return {
    at: (row, column) =>
      byRow.get(row)?.find((area) => covers(area, row, column)) ?? tall.find((area) => covers(area, row, column)),
    touching: (view) =>
      merges.filter(
        (area) =>
          area.top <= view.bottom && area.bottom >= view.top && area.left <= view.right && area.right >= view.left,
      ),
  };
}
