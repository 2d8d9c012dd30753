import type { TableReason } from "../finding/report";
import type { Area } from "../sheet/address";
import type { Grid } from "./grid";
import { isHeaderText, isMeasureText, isRecordName } from "./lexicon";
import { isTick, looksLikeFigure, looksLikeYear } from "./looks";
import { type NumberEntry, readNumberRow } from "./number-row";
import { fold } from "./text";

/** The header of a table: its rows, its columns, and the row of column numbers where the form prints one. */
export interface HeaderBlock {
  readonly area: Area;
  readonly numbers: { readonly row: number; readonly entries: readonly NumberEntry[] } | undefined;
  /** Texts of all header cells; equal for a header that is repeated further down. */
  readonly signature: string;
  /** How it was known to be a header. */
  readonly by: Exclude<TableReason["header"], "list">;
}

interface RowLook {
  readonly filled: readonly number[];
  readonly headerCells: number;
  readonly measureCells: number;
  readonly figures: number;
  readonly hasFigures: boolean;
  /** Cells that hold a lone tick; capitals may be numerals. */
  readonly ticks: number;
  readonly numbers: readonly NumberEntry[] | undefined;
}

/** Sheets can have a million rows without anything. */
const BLANK_ROW: RowLook = { filled: [], headerCells: 0, measureCells: 0, figures: 0, hasFigures: false, ticks: 0, numbers: undefined };

/** Finds every header on a sheet, repeated ones included, from top to bottom. */
export function findHeaders(grid: Grid): readonly HeaderBlock[] {
  const looks: RowLook[] = [];
  for (let row = 0; row < grid.rowCount; row++) looks.push(grid.filled(row).length > 0 ? new LookAtRow(grid, row) : BLANK_ROW);
  const blocks: HeaderBlock[] = [];
  let lastBlank = -1;
  for (let row = 0; row < grid.rowCount; row++) {
    if (looks[row]?.filled.length === 0) lastBlank = row;
    const body = blocks.at(-1);
    const inBody = body !== undefined && row > body.area.bottom && lastBlank <= body.area.bottom;
    const seeded = isSeed(grid, looks, row) && !(body !== undefined && isPartOfRow(grid, looks, { row, body }));
    if (!seeded && (inBody || !isPlainHeader(grid, looks, row))) continue;
    const bottom = lastHeaderRow(grid, looks, row);
    const block = makeBlock(grid, (at) => looks[at]?.numbers, { top: row, bottom, by: seeded ? "words" : "overFigures" });
    if (hasBody(grid, block)) blocks.push(block);
    row = bottom;
  }
  return blocks;
}

/** A few words right below a row of the body are of that row, such as a further indicator with its unit; a header is wider, or was printed before. */
function isPartOfRow(grid: Grid, looks: readonly RowLook[], { row, body: { area } }: { row: number; body: HeaderBlock }): boolean {
  const filled = (looks[row]?.filled ?? []).filter((column) => column >= area.left && column <= area.right);
  const width = area.right - area.left + 1;
  const isBelowRow = row - 1 > area.bottom && (looks[row - 1]?.filled.length ?? 0) > 0;
  if (!isBelowRow || filled.length === 0 || width <= 5 || filled.length * 3 > width) return false;
  return filled.every((column) => grid.merge(row, column) === undefined && fold(grid.text(row, column)) !== fold(grid.text(area.top, column)));
}

/** What a row looks like, each thing found out when it is asked for: most rows of a long table are asked for little. */
class LookAtRow implements RowLook {
  readonly filled: readonly number[];
  private known: { years?: ReadonlySet<number>; headerCells?: number; measureCells?: number; figures?: number; numbers?: readonly NumberEntry[] | null } = {};

  constructor(
    private readonly grid: Grid,
    private readonly row: number,
  ) {
    this.filled = grid.filled(row);
  }

  get headerCells(): number {
    return (this.known.headerCells ??= this.count((column) => this.isYear(column) || isHeaderText(this.grid.text(this.row, column))));
  }

  get measureCells(): number {
    return (this.known.measureCells ??= this.count((column) => isMeasureText(this.grid.text(this.row, column))));
  }

  get figures(): number {
    return (this.known.figures ??= this.count((column) => looksLikeFigure(this.grid.own(this.row, column)) && !this.isYear(column)));
  }

  /** Whether there are figures at all: a number that is no year tells it at once. */
  get hasFigures(): boolean {
    for (const column of this.filled) {
      const cell = this.grid.own(this.row, column);
      if (typeof cell?.value === "number" && !looksLikeYear(cell)) return true;
    }
    return this.figures > 0;
  }

  get ticks(): number {
    return this.count((column) => {
      const text = this.grid.text(this.row, column);
      return isTick(text) && !/[A-Z]/.test(text);
    });
  }

  get numbers(): readonly NumberEntry[] | undefined {
    if (this.known.numbers === undefined) this.known.numbers = readNumberRow(this.grid, this.row) ?? null;
    return this.known.numbers ?? undefined;
  }

  /** A lone year in a row may as well be an amount or a target. */
  private isYear(column: number): boolean {
    const years = (this.known.years ??= new Set(this.filled.filter((at) => looksLikeYear(this.grid.own(this.row, at)))));
    return years.size >= 2 && years.has(column);
  }

  private count(test: (column: number) => boolean): number {
    return this.filled.reduce((all, column) => all + (test(column) ? 1 : 0), 0);
  }
}

/** A row that can open a header: at least two cells, all words, most of them header words. */
function isSeed(grid: Grid, looks: readonly RowLook[], row: number): boolean {
  const look = looks[row];
  if (!look || look.filled.length < 2 || look.hasFigures || look.numbers) return false;
  if (look.headerCells < 2 || look.headerCells * 2 < look.filled.length) return false;
  return look.ticks === 0 && !isPreamble(grid, row, look) && !look.filled.some((column) => isRecordName(grid.text(row, column)));
}

/** Without any header word: short words over columns of figures, right above them and below a title or nothing. */
function isPlainHeader(grid: Grid, looks: readonly RowLook[], row: number): boolean {
  const look = looks[row];
  const next = looks[row + 1]?.numbers ? looks[row + 2] : looks[row + 1];
  const before = looks[row - 1];
  if (!look || !next || look.hasFigures || look.filled.length < 3 || (before !== undefined && before.filled.length > 1)) return false;
  if (look.filled.some((column) => grid.text(row, column).length > 40) || isPreamble(grid, row, look)) return false;
  const named = new Set(look.filled);
  const below = next.filled.filter((column) => named.has(column));
  return next.figures >= 2 && below.length >= 3 && below.length * 2 >= next.filled.length;
}

/** Lines such as `SKPD : Dinas …` above a table: a word and a text that opens with a colon. */
function isPreamble(grid: Grid, row: number, look: RowLook): boolean {
  return look.filled.some((column) => {
    const text = grid.text(row, column);
    return text.startsWith(":") || (text.endsWith(":") && look.filled.length <= 3);
  });
}

function lastHeaderRow(grid: Grid, looks: readonly RowLook[], top: number): number {
  let bottom = deepestMerge(grid, top, top);
  let numbered = false;
  for (let row = top + 1; row < grid.rowCount; row++) {
    const look = looks[row];
    if (!look) break;
    const isNumbers = look.numbers !== undefined && !numbered;
    // Quarters numbered 1 to 4 count too; the row of column numbers is the last such row.
    if (isNumbers) numbered = looks[row + 1]?.numbers === undefined && !isQuarters(grid, look.numbers, top);
    else if (look.filled.length === 0 && row > bottom && goesOn(grid, looks, { top, row, numbered })) continue;
    else if (row > bottom && !continuesHeader(grid, look, row, top, numbered)) break;
    bottom = Math.max(bottom, deepestMerge(grid, row, row));
  }
  return bottom;
}

/** Quarters numbered 1 to 4 stand over a few columns only, never over the first. */
function isQuarters(grid: Grid, numbers: readonly NumberEntry[], top: number): boolean {
  return numbers.length <= 4 && numbers.every(({ number, formula }, index) => number === index + 1 && !formula) && numbers[0]?.column !== grid.filled(top)[0];
}

const WIDEST_GAP = 3;

/** Blank rows within a header, as unmerging leaves them: below them come its column numbers or the measures of its columns. */
function goesOn(grid: Grid, looks: readonly RowLook[], { top, row, numbered }: { top: number; row: number; numbered: boolean }): boolean {
  const next = looks.slice(row, row + WIDEST_GAP + 1).find(({ filled }) => filled.length > 0);
  if (!next) return false;
  if (next.measureCells === next.filled.length && next.filled.length >= 2) return true;
  const named = new Set(looks.slice(top, row).flatMap(({ filled }) => filled));
  const numbers = numbered ? [] : (next.numbers ?? []).filter(({ column }) => named.has(column));
  return numbers.length * 2 > named.size && next.numbers?.[0]?.number === 1 && grid.filled(top).length > 1;
}

/** Last row of the merged areas that start in these rows. */
function deepestMerge(grid: Grid, top: number, bottom: number): number {
  let deepest = bottom;
  for (let row = top; row <= bottom; row++) {
    for (const column of grid.filled(row)) deepest = Math.max(deepest, grid.merge(row, column)?.bottom ?? row);
  }
  return deepest;
}

function continuesHeader(grid: Grid, look: RowLook, row: number, top: number, numbered: boolean): boolean {
  const measures = look.measureCells === look.filled.length && look.filled.length >= 2 && !isRowOfDigits(grid, look, row, top);
  if (numbered || measures) return measures;
  if (look.filled.length === 0 || look.hasFigures) return false;
  if (look.headerCells * 2 < look.filled.length) return false;
  const labelColumn = grid.filled(top)[0];
  const opensLikeData = look.filled[0] === labelColumn && !isMeasureText(grid.text(row, labelColumn ?? 0));
  const onlyLabels = look.filled.length === 1 && look.measureCells === 0 && labelled(grid, top, look.filled[0] ?? 0);
  return !onlyLabels && (!opensLikeData || look.filled.length >= 3) && !repeatsAsData(grid, row);
}

/** Single digits from the first column on are scores or counts; the numbers of quarters stand over a few columns only. */
function isRowOfDigits(grid: Grid, { filled }: RowLook, row: number, top: number): boolean {
  return filled[0] === grid.filled(top)[0] && filled.every((column) => /^\d$/.test(grid.text(row, column)));
}

/** A column that the first header row names already as its own (no group above several columns). */
function labelled(grid: Grid, top: number, column: number): boolean {
  const merge = grid.merge(top, column);
  return grid.own(top, column) !== undefined && (merge === undefined || merge.left === merge.right);
}

/** Long sentences are data (indicators, objectives), never a second header row. */
function repeatsAsData(grid: Grid, row: number): boolean {
  const long = grid.filled(row).filter((column) => grid.text(row, column).length > 60).length;
  return long > 0 && long * 3 > grid.filled(row).length;
}

/** The header that a person says stands in these rows, over these columns. */
export function headerAt(grid: Grid, area: Area): HeaderBlock {
  return { ...makeBlock(grid, (row) => readNumberRow(grid, row), { top: area.top, bottom: area.bottom, by: "correction" }), area };
}

interface BlockRows {
  readonly top: number;
  readonly bottom: number;
  readonly by: HeaderBlock["by"];
}

function makeBlock(grid: Grid, numbersIn: (row: number) => readonly NumberEntry[] | undefined, { top, bottom, by }: BlockRows): HeaderBlock {
  let left = Infinity;
  let right = -1;
  const texts: string[] = [];
  let numbers: HeaderBlock["numbers"];
  for (let row = top; row <= bottom; row++) {
    const entries = numbersIn(row);
    if (entries && entries.length >= (numbers?.entries.length ?? 0) && !isQuarters(grid, entries, top)) numbers = { row, entries };
    for (const column of grid.filled(row)) {
      left = Math.min(left, column);
      right = Math.max(right, grid.merge(row, column)?.right ?? column);
      texts.push(`${String(row - top)}:${String(column)}:${fold(grid.text(row, column))}`);
    }
  }
  return { area: { top, left, bottom, right }, numbers, signature: texts.join("|"), by };
}

/** A header stands over figures or ticks; words without any below are a list or a form to fill in. */
function hasBody(grid: Grid, block: HeaderBlock): boolean {
  const last = Math.min(grid.rowCount - 1, block.area.bottom + 40);
  for (let row = block.area.bottom + 1; row <= last; row++) {
    for (const column of grid.filled(row)) {
      if (column < block.area.left || column > block.area.right) continue;
      if (looksLikeFigure(grid.own(row, column)) || isTick(grid.text(row, column))) return true;
    }
  }
  return false;
}
