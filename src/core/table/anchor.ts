import type { RowAnchor } from "./correction";
import type { Grid } from "./grid";
import { looksLikeDash, looksLikeFigure } from "./looks";
import { fold } from "./text";

const MOST_WORDS = 6;
const LONGEST = 120;
const CODE = /^\d{1,4}(\.\d{1,4}){2,}\.?$/;

/** The words of a row by which it is known wherever it moves: labels and codes, never figures. */
export function wordsOfRow(grid: Grid, row: number): readonly string[] {
  const words: string[] = [];
  for (const column of grid.filled(row)) {
    const cell = grid.own(row, column);
    const text = fold(grid.text(row, column));
    const names = CODE.test(text) || (/\p{L}/u.test(text) && !looksLikeFigure(cell) && !looksLikeDash(cell));
    if (names && words.length < MOST_WORDS) words.push(text.slice(0, LONGEST));
  }
  return words;
}

/** How a row can be found again later. */
export function anchorOf(grid: Grid, row: number): RowAnchor {
  return { row: row + 1, words: wordsOfRow(grid, row), above: wordsAbove(grid, row) };
}

function wordsAbove(grid: Grid, row: number): readonly string[] {
  for (let above = row - 1; above >= 0; above--) {
    const words = wordsOfRow(grid, above);
    if (words.length > 0) return words;
  }
  return [];
}

/** Finds rows by their anchors; the sheet is read once, when the first is sought. */
export function makeRowFinder(grid: Grid): (anchor: RowAnchor) => number | undefined {
  let index: Map<string, number[]> | undefined;
  return ({ row, words, above }) => {
    const at = row - 1;
    if (words.length === 0) return at < grid.rowCount && wordsOfRow(grid, at).length === 0 ? at : undefined;
    index ??= indexRows(grid);
    const same = index.get(keyOf(words));
    return same ? nearest(grid, same, { at, above }) : mostAlike(index, words);
  };
}

function indexRows(grid: Grid): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let row = 0; row < grid.rowCount; row++) {
    const words = wordsOfRow(grid, row);
    if (words.length === 0) continue;
    const key = keyOf(words);
    const rows = index.get(key);
    if (rows) rows.push(row);
    else index.set(key, [row]);
  }
  return index;
}

/** Of rows with the same words, the one below the same row; of such the nearest to where it was. */
function nearest(grid: Grid, rows: readonly number[], { at, above }: { at: number; above: readonly string[] }): number | undefined {
  const key = keyOf(above);
  const below = rows.length > 1 ? rows.filter((row) => keyOf(wordsAbove(grid, row)) === key) : rows;
  return [...(below.length > 0 ? below : rows)].sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
}

/** A row whose words were edited since: the only one with the same code or the same longest text. */
function mostAlike(index: ReadonlyMap<string, readonly number[]>, words: readonly string[]): number | undefined {
  const longest = [...words].sort((a, b) => b.length - a.length)[0];
  const names = new Set(words.filter((word) => word === longest || CODE.test(word)));
  const found: number[] = [];
  for (const [key, rows] of index) if (key.split(SEPARATOR).some((word) => names.has(word))) found.push(...rows);
  return found.length === 1 ? found[0] : undefined;
}

const SEPARATOR = "\u0000";

function keyOf(words: readonly string[]): string {
  return words.join(SEPARATOR);
}
