import { areaToA1, type Area, type CellAddress } from "../core/sheet/address";

/** The fewest simple rectangles that hold exactly these cells: runs down a column, then equal runs side by side. */
export function rectangles(cells: readonly CellAddress[]): Area[] {
  const runs = downwardRuns(cells);
  runs.sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left);
  const joined: Area[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isNeighbour = last?.top === run.top && last.bottom === run.bottom && last.right + 1 === run.left;
    if (last && isNeighbour) joined[joined.length - 1] = { ...last, right: run.right };
    else joined.push(run);
  }
  return joined;
}

function downwardRuns(cells: readonly CellAddress[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1) {
      runs[runs.length - 1] = { ...last, bottom: Math.max(last.bottom, row) };
    } else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}

/** Splits an area into bands of whole rows with at most `cellsPerBand` cells, never less than one row. */
export function rowBands(area: Area, cellsPerBand: number): Area[] {
  const height = Math.max(1, Math.floor(cellsPerBand / (area.right - area.left + 1)));
  const bands: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    bands.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  }
  return bands;
}

/** Excel refuses lists of addresses above 8,192 characters (office-js#5198). */
const ADDRESS_LIMIT = 8_000;

/** Lists of addresses, each short enough for one `getRanges`, that name exactly these cells. */
export function addressLists(cells: readonly CellAddress[], limit: number = ADDRESS_LIMIT): string[] {
  const lists: string[] = [];
  for (const address of rectangles(cells).map(areaToA1)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < limit) lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** The range of an area on a sheet. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

/** Calls back for every cell of an area with its place in the area's own arrays. */
export function eachCell(area: Area, visit: (row: number, column: number, i: number, j: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column, row - area.top, column - area.left);
  }
}

/** The key of a cell in a map of one sheet. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}
