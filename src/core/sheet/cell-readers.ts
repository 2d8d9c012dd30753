import type { Area } from "./address";

/** A cell with the areas that it reads. */
export interface Reader {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly reads: readonly { readonly sheet: string; readonly area: Area }[];
}

/** Finds readers by a cell that they read or are; sheet names count without regard to case. */
export type ReadersAt = (cell: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}) => Iterable<number>;

const WIDEST = 16_384;
/** Areas of up to so many cells are looked up cell by cell. */
const SMALL = 64;

interface Wide extends Area {
  readonly index: number;
}

/** Prepares the look-up; areas of many cells are kept by the columns that they cover, or apart where these are many too. */
export function indexReaders(readers: readonly Reader[]): ReadersAt {
  const cells = new Map<string, Map<number, number[]>>();
  const wide = new Map<string, { readonly columns: Map<number, Wide[]>; readonly broad: Wide[] }>();
  const put = (sheet: string, row: number, column: number, index: number): void => {
    const own = cells.get(sheet) ?? new Map<number, number[]>();
    cells.set(sheet, own);
    append(own, row * WIDEST + column, index);
  };
  for (const [index, { sheet, row, column, reads }] of readers.entries()) {
    put(sheet.toLowerCase(), row, column, index);
    for (const read of reads) {
      const name = read.sheet.toLowerCase();
      const { top, left, bottom, right } = read.area;
      if ((bottom - top + 1) * (right - left + 1) <= SMALL) {
        for (let at = top; at <= bottom; at++)
          for (let beside = left; beside <= right; beside++) put(name, at, beside, index);
        continue;
      }
      const own = wide.get(name) ?? { columns: new Map<number, Wide[]>(), broad: [] };
      wide.set(name, own);
      const area = { ...read.area, index };
      if (right - left >= SMALL) own.broad.push(area);
      else for (let beside = left; beside <= right; beside++) append(own.columns, beside, area);
    }
  }
  return ({ sheet, row, column }) => {
    const name = sheet.toLowerCase();
    const over = wide.get(name);
    const covers = ({ top, left, bottom, right }: Area): boolean =>
      row >= top && row <= bottom && column >= left && column <= right;
    const areas = over ? [...(over.columns.get(column) ?? []), ...over.broad].filter(covers) : [];
    return [...(cells.get(name)?.get(row * WIDEST + column) ?? []), ...areas.map(({ index }) => index)];
  };
}

function append<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
