import type { Area } from "../sheet/address";
import { type Grid, clipGrid } from "./grid";
import { findHeaders } from "./header";
import { fold } from "./text";

/** Words with which the first column of a table opens. */
const FIRST_COLUMN =
  /^(no|nomor|kode|uraian|program|kegiatan|nama|jenis|unit|sasaran|tujuan|indikator|bulan|kelurahan|kecamatan|skpd|opd|perangkat daerah)\b/;

/** Parts of a sheet that stand side by side as tables of their own, each with its header, from left to right. */
export function splitBands(grid: Grid, area: Area): readonly Area[] {
  const bands: Area[] = [];
  let left = area.left;
  for (const column of startsAfterGap(grid, area)) {
    if (!opensTable(grid, column, area)) continue;
    const [before, after] = [
      { ...area, left, right: column - 1 },
      { ...area, left: column },
    ];
    if (findHeaders(clipGrid(grid, before)).length === 0 || !isOwnTable(clipGrid(grid, after), column)) continue;
    bands.push(before);
    left = column;
  }
  return [...bands, { ...area, left }];
}

/** Columns that hold something right of a column that holds nothing. */
function startsAfterGap(grid: Grid, { top, bottom, left, right }: Area): readonly number[] {
  const filled = new Set<number>();
  for (let row = top; row <= bottom; row++) for (const column of grid.filled(row)) filled.add(column);
  const first = Math.min(...filled);
  return [...filled]
    .filter((column) => column > Math.max(left, first) && column <= right && !filled.has(column - 1))
    .sort((a, b) => a - b);
}

function opensTable(grid: Grid, column: number, { top, bottom }: Area): boolean {
  for (let row = top; row <= bottom; row++) {
    if (grid.own(row, column) !== undefined) return FIRST_COLUMN.test(fold(grid.text(row, column)));
  }
  return false;
}

function isOwnTable(grid: Grid, column: number): boolean {
  return findHeaders(grid)[0]?.area.left === column;
}
