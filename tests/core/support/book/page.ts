import { parseArea } from "../../../../src/core/sheet/address";
import type { Cell, CellValue, SheetSnapshot } from "../../../../src/core/sheet/snapshot";

/** Where a figure of the model stands. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A worksheet while it is written; figures are put under keys, by which they are found again. */
export interface Page {
  readonly name: string;
  readonly places: Map<string, Place>;
  /** Next free row. */
  next: () => number;
  /** Writes texts from a column on into the next row; blank texts stay blank cells. */
  line: (texts: readonly (CellValue | null)[], look?: { readonly bold?: boolean; readonly from?: number }) => number;
  /** Writes a figure under its key; `format` defaults to the page's format of money. */
  figure: (key: string, row: number, column: number, value: CellValue | null, format?: string) => void;
  skip: () => void;
  merge: (area: string) => void;
  snapshot: (hiddenRows?: readonly number[]) => SheetSnapshot;
}

const RP = "#,##0";
export const PCT = "0.00";

/** An empty page of this name. */
export function makePage(name: string): Page {
  const rows: (Cell | undefined)[][] = [];
  const merges: string[] = [];
  const places = new Map<string, Place>();
  const put = (row: number, column: number, cell: Cell): void => {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(undefined);
    cells[column] = cell;
  };
  return {
    name,
    places,
    next: () => rows.length,
    line: (texts, { bold = false, from = 0 } = {}) => {
      const row = rows.length;
      rows.push([]);
      texts.forEach((value, index) => {
        if (value !== null && value !== "") put(row, from + index, { value, ...(bold ? { bold: true as const } : {}) });
      });
      return row;
    },
    figure: (key, row, column, value, format = RP) => {
      if (value === null) return;
      put(row, column, typeof value === "number" ? { value, numberFormat: format } : { value });
      places.set(key, { sheet: name, row, column });
    },
    skip: () => rows.push([]),
    merge: (area) => merges.push(area),
    snapshot: (hiddenRows = []) => ({
      name,
      visibility: "visible",
      rows: rows.map((cells) => (cells.length === 0 ? undefined : cells)),
      columnCount: Math.max(0, ...rows.map(({ length }) => length)),
      merges: merges.flatMap((area) => parseArea(area) ?? []),
      hiddenRows: new Set(hiddenRows),
      hiddenColumns: new Set(),
    }),
  };
}

/** An amount as an Indonesian office writes it. */
export function dotted(value: number, decimals = 0): string {
  return value.toLocaleString("id-ID", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
