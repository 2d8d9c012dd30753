import { columnIndex, columnLetters, toA1, type Area } from "../../../core/sheet/address";
import { MAX_COLUMNS, MAX_ROWS } from "./sheet";

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);
export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === MAX_ROWS - 1;
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === MAX_COLUMNS - 1;
export const cellArea = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

export function areaFrom(row: number, column: number, rows: number, columns: number): Area {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

export function isOnSheet(area: Area): boolean {
  const whole = [area.top, area.left, area.bottom, area.right].every(Number.isInteger);
  const ordered = area.top <= area.bottom && area.left <= area.right;
  return whole && ordered && area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function containsArea(outer: Area, inner: Area): boolean {
  return inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of `area` without `hole`: up to four pieces. */
export function subtractArea(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const pieces = [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { ...area, top: common.top, bottom: common.bottom, right: common.left - 1 },
    { ...area, top: common.top, bottom: common.bottom, left: common.right + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** The area and every merged area that it touches. */
export function withMerges(area: Area, merges: readonly Area[]): Area {
  let grown = area;
  for (let again = true; again; ) {
    const before = grown;
    for (const merge of merges) if (intersection(grown, merge)) grown = boundingArea(grown, merge);
    again = !sameArea(before, grown);
  }
  return grown;
}

/** Address without the sheet's name, as Excel spells it: `A1`, `A1:B2`, `A:C`, `2:3`. */
export function areaAddress(area: Area): string {
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  const first = toA1(area.top, area.left);
  return cellCount(area) === 1 ? first : `${first}:${toA1(area.bottom, area.right)}`;
}

/** Sheet name as Excel spells it in an address: quoted only where it must be. */
export function sheetPrefix(name: string): string {
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^(r|c|r\d*c\d*)$/i.test(name);
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The sheet's name (if any) and the rest of an address. */
export function splitAddress(address: string): { readonly sheet: string | undefined; readonly rest: string } | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(address.trim());
  if (!match) return undefined;
  return { sheet: match[1] === undefined ? match[2] : match[1].replaceAll("''", "'"), rest: match[3] ?? "" };
}

/** The area of `A1`, `A1:B2`, `A:C` or `2:3` (dollar signs allowed), or undefined when it is none on a sheet. */
export function parseAreaAddress(address: string): Area | undefined {
  const text = address.replaceAll("$", "").trim();
  const cells = /^([A-Za-z]{1,3})([1-9]\d{0,6})(?::([A-Za-z]{1,3})([1-9]\d{0,6}))?$/.exec(text);
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(text);
  let area: Area | undefined;
  if (cells) {
    const [, column = "", row = "", column2 = column, row2 = row] = cells;
    area = ordered(Number(row) - 1, columnIndex(column), Number(row2) - 1, columnIndex(column2));
  } else if (columns) {
    area = ordered(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  } else if (rows) {
    area = ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  }
  return area && isOnSheet(area) ? area : undefined;
}

function ordered(row: number, column: number, row2: number, column2: number): Area {
  return {
    top: Math.min(row, row2),
    left: Math.min(column, column2),
    bottom: Math.max(row, row2),
    right: Math.max(column, column2),
  };
}
