/** A place on a worksheet; row and column count from 0 (A1 is 0, 0). */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle on a worksheet; all four edges count from 0 and belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Letters of a column counted from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column counted from 0 of its letters: `A` is 0, `AA` is 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A1 address of a cell, e.g. `F88`. */
export function toA1(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** A cell of a workbook as people name it, e.g. `T-C.29!F88`. */
export function nameCell({ sheet, row, column }: CellAddress & { readonly sheet: string }): string {
  return `${sheet}!${toA1(row, column)}`;
}

/** A1 address of an area, e.g. `A6:M104`; one cell stays one address. */
export function areaToA1(area: Area): string {
  const first = toA1(area.top, area.left);
  const last = toA1(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The cell that an A1 address names (dollar signs allowed), or undefined when it is none. */
export function parseA1(address: string): CellAddress | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match) return undefined;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? "") };
}

/** The area that `A1` or `A1:B2` names (no sheet name), or undefined when it is none. */
export function parseArea(address: string): Area | undefined {
  const [first = "", second] = address.split(":");
  const from = parseA1(first);
  const to = second === undefined ? from : parseA1(second);
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function areaContains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Sheet name as it stands before `!` in a reference; always quoted, quotes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
