import type { SeparatorStyle } from "../figure/parse";
import type { ColumnAspect, ColumnReason } from "../finding/report";
import { type ColumnContent, type ContentOptions, readContents } from "./column-content";
import { headerPath } from "./column-path";
import { type ColumnReading, readColumn, withSaid } from "./column-role";
import type { ColumnCorrection } from "./correction";
import { explainColumn } from "./explain-column";
import type { Grid } from "./grid";
import type { HeaderBlock } from "./header";
import { monthNumber } from "./lexicon";
import type { NumberEntry } from "./number-row";
import type { TableColumn } from "./table";

/** A column with what its cells look like; the style settles how its texts are read as figures. */
export interface ReadColumn extends TableColumn {
  readonly content: ColumnContent;
}

/** Gives every column under a header its role, measure, period and horizon. */
export function readColumns(grid: Grid, block: HeaderBlock, options: ContentOptions, known: KnownColumns = NOTHING_KNOWN): readonly ReadColumn[] {
  const columns: ReadColumn[] = [];
  for (const [index, content] of readContents(grid, block.area, options).entries()) {
    const column = block.area.left + index;
    if (isCovered(grid, block, column, content)) continue;
    const entry = numberOf(block, grid, column);
    const path = pathOf(grid, block, column, columns.at(-1));
    const words = { path, content, formula: entry?.formula ?? null, ...(entry && { formulaText: entry.text }) };
    const read = readColumn(words);
    const told = known.said.get(column);
    columns.push({
      column,
      path,
      ...(told ? withSaid(words, read, told) : read),
      why: explainColumn(words, read),
      number: entry?.number ?? null,
      formula: entry?.formula ?? null,
      formulaText: entry?.formula ? entry.text : null,
      group: entry?.column ?? groupStart(grid, block, column),
      content,
    });
  }
  const settled = settleNeighbours(settleZeros(settleLabels(settleCodes(columns))));
  return settled.map((column, index) => settleReasons(column, columns[index] ?? column, known));
}

const LEVEL_NAME = /^(urusan|bidang( urusan)?|program|kegiatan|sub ?kegiatan|prog\.?|keg\.?|sub ?keg\.?|unsur|skpd|opd|unit|organisasi|akun|kelompok|jenis|obyek|objek|rincian( obyek| objek)?|sub rincian( obyek| objek)?|rekening)$/i;

/** Columns at the left that are headed by nothing but the names of levels hold the parts of the code. */
function settleCodes(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const label = columns.findIndex((column) => column.role === "label");
  const parts = columns.slice(0, Math.max(0, label)).filter(({ path, content }) => LEVEL_NAME.test(path.at(-1) ?? "") && content.figures > content.texts && content.median < 10_000 && content.currencies === 0);
  if (parts.length < 2) return columns;
  return columns.map((column) => (parts.includes(column) ? { ...column, role: "code", measure: null } : column));
}

/** Zeros and small amounts alone do not tell money from counts; the columns under the same heading do, and the other periods of the same thing. */
function settleZeros(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const heading = ({ path }: ReadColumn): string => path.slice(0, -1).join(">");
  const isZero = ({ content }: ReadColumn): boolean => content.largest === 0;
  const isBeside = (a: ReadColumn, b: ReadColumn): boolean => (isZero(a) && a.path.length > 1 && heading(a) === heading(b)) || (a.period !== null && b.period !== null && withoutPeriod(a) === withoutPeriod(b));
  return columns.map((column) => {
    const isGuess = column.measure === "k" && column.content.figures + column.content.dashes > 0 && !/(^\(?|\s)(k|kinerja|volume|fisik)\b/i.test(column.path.at(-1) ?? "");
    const others = isGuess ? columns.filter((other) => !isZero(other) && other !== column && other.role === column.role && isBeside(column, other)) : [];
    const money = others.filter(({ measure }) => measure === "rp").length;
    return money > 0 && (isZero(column) ? money === others.length : money * 2 > others.length) ? { ...column, measure: "rp" } : column;
  });
}

/** A column's heading without the quarter or month that it names. */
function withoutPeriod({ path }: ReadColumn): string {
  return path.map((text) => (monthNumber(text) === undefined ? text.toLowerCase().replace(/\b(iv|i{1,3}|\d+)\b/g, "#") : "#")).join(">");
}

/** What a person says about columns, and how these were read without that. */
export interface KnownColumns {
  readonly said: ReadonlyMap<number, ColumnCorrection>;
  readonly inferred: ReadonlyMap<number, ReadColumn>;
}

const NOTHING_KNOWN: KnownColumns = { said: new Map(), inferred: new Map() };

/** What neighbours changed has them for a reason, and a person's word stands against everything. */
function settleReasons(column: ReadColumn, before: ReadColumn, { said, inferred }: KnownColumns): ReadColumn {
  const correction = said.get(column.column);
  const changed = ASPECTS.filter((of) => column[of] !== before[of] && of !== "horizon");
  const moved = changed.length === 0 ? column.why : [...changed.map((of) => ({ of, by: "neighbours" }) as const), ...column.why];
  if (!correction) return moved === column.why ? column : { ...column, why: moved };
  const { role = column.role, measure = column.measure, period = column.period, horizon = column.horizon } = correction;
  const corrected = ASPECTS.filter((of) => correction[of] !== undefined);
  const reasons = corrected.map((of) => ({ of, by: "correction", instead: inferred.get(column.column)?.[of] ?? null }) as const);
  return { ...column, role, measure, period, horizon, why: [...reasons, ...without(moved, corrected)] };
}

function without(why: readonly ColumnReason[], aspects: readonly ColumnAspect[]): readonly ColumnReason[] {
  return why.filter(({ of }) => !aspects.includes(of));
}

const ASPECTS = ["role", "measure", "period", "horizon"] as const;

/** Objectives beside the column of programmes and kegiatan are no labels of the rows; where nothing else names the rows, their source or place does. */
function settleLabels(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const isObjective = (column: ReadColumn): boolean => /\b(sasaran|tujuan|misi)\b/i.test(column.path.at(-1) ?? "") && !/\b(program|kegiatan)\b/i.test(column.path.at(-1) ?? "");
  const hasOther = columns.some((column) => column.role === "label" && !isObjective(column));
  if (hasOther) return columns.map((column) => (column.role === "label" && isObjective(column) ? { ...column, role: "other" } : column));
  if (columns.some(({ role }) => role === "label" || role === "indicator")) return columns;
  const naming = columns.some(({ role }) => role === "code") ? undefined : columns.find(({ role }) => role === "source" || role === "location");
  // Whatever words a table's rows open with are their labels.
  const first = naming ?? columns.find(({ role, measure, content }) => role === "other" && measure === null && content.texts > 0);
  return columns.map((column) => (column === first ? { ...column, role: "label" } : column));
}

/** A column without words or cells of its own lies under its left neighbour's merged cells. */
function isCovered(grid: Grid, block: HeaderBlock, column: number, content: ColumnContent): boolean {
  if (content.texts + content.figures + content.dashes + content.ticks > 0) return false;
  for (let row = block.area.top; row <= block.area.bottom; row++) if (grid.own(row, column) !== undefined) return false;
  return true;
}

/** An unlabelled column right of a code column holds the next part of the code. */
function pathOf(grid: Grid, block: HeaderBlock, column: number, left: ReadColumn | undefined): readonly string[] {
  const path = headerPath(grid, block, column);
  return path.length === 0 && left?.role === "code" && left.column === column - 1 ? left.path : path;
}

/** The entry of the number row that stands over a column: its own, or that of the group it belongs to. */
function numberOf(block: HeaderBlock, grid: Grid, column: number): NumberEntry | undefined {
  if (!block.numbers) return undefined;
  const { entries, row } = block.numbers;
  const own = entries.find((entry) => entry.column === column);
  if (own) return own;
  const merge = grid.merge(row, column);
  if (merge) return entries.find((entry) => entry.column === merge.left);
  const left = entries.filter((entry) => entry.column < column).at(-1);
  return left && sameGroup(grid, block, left.column, column) ? left : undefined;
}

/** Two columns are of one group when one header cell above the number row spans both. */
function sameGroup(grid: Grid, block: HeaderBlock, left: number, right: number): boolean {
  for (let row = block.area.top; row <= block.area.bottom; row++) {
    const merge = grid.merge(row, left);
    if (merge && merge.left <= left && merge.right >= right && merge.right - merge.left <= 3) return true;
  }
  return false;
}

/** First column of the narrowest merged header cell over a column. */
function groupStart(grid: Grid, block: HeaderBlock, column: number): number {
  let start = column;
  let width = Infinity;
  for (let row = block.area.top; row <= block.area.bottom; row++) {
    const merge = grid.merge(row, column);
    if (merge && merge.right > merge.left && merge.right - merge.left < width) {
      width = merge.right - merge.left;
      start = merge.left;
    }
  }
  return start;
}

/** Settles what a column's own words leave open: figures realised before the running year, and to date after it. */
function settleNeighbours(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const firstPeriod = columns.find((column) => column.period !== null && column.role === "realised")?.column;
  if (firstPeriod === undefined) return columns;
  return columns.map((column) => ({ ...column, ...settleHorizon(column, firstPeriod) }));
}

function settleHorizon(column: ReadColumn, firstPeriod: number): Partial<ColumnReading> {
  const realised = column.role === "realised" || column.role === "total";
  if (!realised || column.period !== null) return {};
  const ofTheYear = /\b(jumlah|total)\b/i.test(column.path.join(" ")) && column.horizon === "current";
  if (column.column < firstPeriod && column.formula === null) return ofTheYear ? { role: "total" } : { role: "realised", horizon: "prior" };
  if (column.column > firstPeriod) return { role: "total", horizon: column.horizon === "prior" ? "toDate" : column.horizon };
  return {};
}

/** Separators by column, for reading its texts as figures. */
export function stylesOf(columns: readonly ReadColumn[]): ReadonlyMap<number, () => SeparatorStyle> {
  return new Map(columns.map((column) => [column.column, column.content.style]));
}
