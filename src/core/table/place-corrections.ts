import type { QuarterMode, RowKind } from "../finding/report";
import { type Area, areaToA1, columnIndex, parseArea } from "../sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { makeRowFinder } from "./anchor";
import type { ColumnCorrection, Correction, RangeCorrection, RowAnchor, RowCorrection } from "./correction";
import type { Grid } from "./grid";
import { plainText } from "./grid";
import { fold } from "./text";

/** What a person says about a row, at the place where the row stands now. */
export interface RowSaid {
  readonly kind?: RowKind;
  readonly parent?: number | null;
  readonly mode?: QuarterMode;
}

/** What a person says about a range, at the place where it stands now. */
export interface RangeSaid {
  readonly area: Area;
  /** Header rows; null: no table. */
  readonly header: { readonly top: number; readonly bottom: number } | null;
  /** The range ends where the person says, not where the table seems to end. */
  readonly closed: boolean;
}

/** The corrections of one sheet at the places where they belong now. */
export interface PlacedCorrections {
  readonly rows: ReadonlyMap<number, RowSaid>;
  readonly ranges: readonly RangeSaid[];
  readonly columns: readonly ColumnCorrection[];
  /** Rows and ranges that were found: the name of the place by its correction. */
  readonly places: ReadonlyMap<Correction, Place>;
}

/** Where a correction belongs now. */
interface Place {
  /** As a report names it: a row's number from 1, or a range. */
  readonly name: string;
  /** A row that must lie in a table for the correction to say anything. */
  readonly row?: number;
}

/** Finds the rows and ranges that corrections speak of, wherever they have moved on the sheet. */
export function placeCorrections(grid: Grid, corrections: readonly Correction[]): PlacedCorrections {
  const find = makeRowFinder(grid);
  const rows = new Map<number, RowSaid>();
  const ranges: RangeSaid[] = [];
  const places = new Map<Correction, Place>();
  for (const correction of corrections) {
    if (correction.kind === "row") {
      const row = find(correction.at);
      const said = row === undefined ? undefined : rowSaid(correction, find);
      if (row === undefined || !said || said.parent === row) continue;
      rows.set(row, said);
      places.set(correction, { name: String(row + 1), row });
    } else if (correction.kind === "range") {
      const said = rangeSaid(grid, correction, find);
      if (!said) continue;
      ranges.push(said);
      places.set(correction, { name: areaToA1(said.area) });
    }
  }
  return { rows, ranges, places, columns: corrections.filter((correction) => correction.kind === "column") };
}

type Find = (anchor: RowAnchor) => number | undefined;

/** Undefined when the row that this one is said to be part of is gone. */
function rowSaid({ rowKind, parent, mode }: RowCorrection, find: Find): RowSaid | undefined {
  const above = parent ? find(parent) : null;
  if (above === undefined) return undefined;
  return { ...(rowKind && { kind: rowKind }), ...(parent !== undefined && { parent: above }), ...(mode && { mode }) };
}

function rangeSaid(grid: Grid, { range, words, header, last }: RangeCorrection, find: Find): RangeSaid | undefined {
  const area = parseArea(range);
  const top = area && find({ row: area.top + 1, words, above: [] });
  if (!area || top === undefined) return undefined;
  const down = top - area.top;
  const right = stepRight(grid, top, area, words[0]);
  const bottom = last ? find(last) : area.bottom + down;
  if (bottom === undefined || bottom < top) return undefined;
  const moved = { top, bottom, left: area.left + right, right: area.right + right };
  return { area: moved, header: header && { top: header[0] - 1 + down, bottom: header[1] - 1 + down }, closed: last !== undefined || header === null };
}

/** How far columns that were inserted or deleted have pushed a range: its first word tells. */
function stepRight(grid: Grid, row: number, area: Area, word: string | undefined): number {
  if (word === undefined) return 0;
  const at = grid.filled(row).filter((column) => fold(grid.text(row, column)).startsWith(word));
  if (at.length === 0 || at.some((column) => column >= area.left && column <= area.left + 1)) return 0;
  return (at[0] ?? area.left) - area.left;
}

/** A column of a table with its header texts, as a correction seeks it. */
export interface HeadedColumn {
  readonly column: number;
  readonly path: readonly string[];
}

/** Finds the column that a correction speaks of among the tables of a sheet: by its header texts, else by its place. */
export function findColumn(
  tables: readonly { readonly headerTop: number; readonly columns: readonly HeadedColumn[] }[],
  correction: ColumnCorrection,
): { readonly table: number; readonly column: number } | undefined {
  const key = pathKey(correction.header);
  const near = tables
    .map(({ headerTop, columns }, table) => ({ table, columns, distance: Math.abs(headerTop + 1 - correction.headerRow) }))
    .sort((a, b) => a.distance - b.distance);
  for (const { table, columns } of near) {
    const same = key === "" ? [] : columns.filter(({ path }) => pathKey(path) === key);
    const found = same[correction.nth] ?? same.at(-1);
    if (found) return { table, column: found.column };
  }
  const column = columnIndex(correction.column);
  const first = near[0];
  const here = first?.columns.find((other) => other.column === column);
  return first && here && isAlike(here.path, correction.header) ? { table: first.table, column } : undefined;
}

function isAlike(path: readonly string[], header: readonly string[]): boolean {
  if (header.length === 0 || path.length === 0) return header.length === path.length;
  const words = new Set(path.map(fold));
  const common = header.filter((text) => words.has(fold(text))).length;
  return common * 2 >= Math.max(path.length, header.length);
}

function pathKey(path: readonly string[]): string {
  return path.map(fold).join(" > ");
}

/** Corrections by the sheet they belong to now; a sheet that was renamed is known by its words. */
export function bySheet(corrections: readonly Correction[], { sheets, sheetNames }: WorkbookSnapshot): ReadonlyMap<string, readonly Correction[]> {
  const known = new Set(sheetNames ?? sheets.map(({ name }) => name));
  const groups = new Map<string, Correction[]>();
  for (const correction of corrections) groups.set(correction.sheet, [...(groups.get(correction.sheet) ?? []), correction]);
  const placed = new Map<string, Correction[]>();
  for (const [name, group] of groups) {
    const home = known.has(name) ? name : (mostLike(sheets, group)?.name ?? name);
    placed.set(home, [...(placed.get(home) ?? []), ...group]);
  }
  return placed;
}

function mostLike(sheets: readonly SheetSnapshot[], group: readonly Correction[]): SheetSnapshot | undefined {
  const words = new Set(group.flatMap(wordsOf).map(fold));
  if (words.size === 0) return undefined;
  const ranked = sheets.map((sheet) => ({ sheet, found: countOf(sheet, words) })).sort((a, b) => b.found - a.found);
  const [best, next] = ranked;
  return best && best.found * 2 >= words.size && best.found > (next?.found ?? 0) ? best.sheet : undefined;
}

function wordsOf(correction: Correction): readonly string[] {
  if (correction.kind === "column") return correction.header;
  return correction.kind === "row" ? correction.at.words : correction.words;
}

function countOf({ rows }: SheetSnapshot, words: ReadonlySet<string>): number {
  const found = new Set<string>();
  for (const cells of rows) {
    for (const cell of cells ?? []) {
      const text = cell === undefined ? "" : fold(plainText(cell));
      if (words.has(text)) found.add(text);
    }
  }
  return found.size;
}
