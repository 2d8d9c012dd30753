import { type Amount, ZERO, add, amount, divide } from "../figure/amount";
import { toA1 } from "../sheet/address";
import type { Grid } from "../table/grid";
import { readNumberRow } from "../table/number-row";
import type { Table, TableRow } from "../table/table";
import { dashesOf } from "./existing-columns";
import { averageFormula, predicateFormula, ratioFormula } from "./formulas";
import { type PercentStyle, showPercentage, tableStyle } from "./percent-style";
import type { PlannedCell, PlannedColumn } from "./plan";
import { predicateOf } from "./predicates";
import type { PairRatios } from "./ratios";
import { asExcelKeeps } from "./row-ratio";

const TITLE = "Tingkat Capaian (%)";
const LEAVES = { k: "Capaian K (%)", rp: "Capaian Rp (%)", predicate: "Predikat" } as const;
const MEAN_DECIMALS = 40;

/** How many columns the pairs without a percent column need. */
export function countNewColumns(table: Table, pairs: readonly PairRatios[]): number {
  return pairs.length + (wantsPredicate(table, pairs) ? 1 : 0);
}

/** Plans new columns from `first` on: K %, Rp % and the predicate of K. */
export function planNew(table: Table, grid: Grid, pairs: readonly PairRatios[], first: number): readonly PlannedColumn[] {
  const style = tableStyle(table);
  const like = likeColumn(table);
  const columns = pairs.map((ratios, index) => percentColumn(table, ratios, { column: first + index, style }));
  const k = columns.find(({ measure }) => measure === "k");
  const pointsOfK = pairs.find(({ pair }) => pair.measure === "k");
  if (k && pointsOfK && wantsPredicate(table, pairs)) columns.push(predicateColumn(k, first + columns.length, style));
  const headers = headerBlocks(table);
  return columns.map(({ cells, ...column }, index) => {
    const header = headers.flatMap((block) => headerTexts(grid, block, { leaf: LEAVES[column.measure], isFirst: index === 0 }));
    const written = new Set([...header, ...cells].map(({ row }) => row));
    const blankRows = lookRows(table).filter((row) => !written.has(row));
    return { ...column, header, likeColumn: like, cells: cells.map(({ points: _points, ...cell }) => cell), blankRows };
  });
}

/** A planned cell with its exact percentage, for what is made of it. */
interface Computed extends PlannedCell {
  readonly points: Amount | undefined;
}

interface Draft extends Pick<PlannedColumn, "column" | "measure" | "isNew" | "numberFormat"> {
  readonly cells: readonly Computed[];
}

function wantsPredicate(table: Table, pairs: readonly PairRatios[]): boolean {
  return pairs.some(({ pair }) => pair.measure === "k") && !table.columns.some(({ role }) => role === "predicate");
}

function percentColumn(table: Table, { pair, rows, texts }: PairRatios, place: { column: number; style: PercentStyle }): Draft {
  const { column, style } = place;
  const dashes = dashesOf(table, { pair });
  const cells = rows.map(({ row: { row }, ratio }): Computed => {
    const formula = ratioFormula(pair, row, { ...ratio, points: style.points, dashes });
    return { row, column, formula, ...shownAs(ratio.points, style), now: null, state: "empty" };
  });
  // A mean over part of the rows only would say what nobody means.
  const mean = texts ? undefined : averageCell(table, cells, place);
  return { column, measure: pair.measure, isNew: true, numberFormat: style.format, cells: mean ? [...cells, mean] : cells };
}

function shownAs(points: Amount | undefined, style: PercentStyle): { points: Amount | undefined; shown: string } {
  return { points, shown: points === undefined ? "" : showPercentage(points, style) };
}

/** The plain mean over all rows, where the table has one average row below them; with several, nobody can tell over which. */
function averageCell(table: Table, cells: readonly Computed[], { column, style }: { column: number; style: PercentStyle }): Computed | undefined {
  const [average, ...others] = table.rows.filter(({ kind }) => kind === "average");
  if (!average || others.length > 0) return undefined;
  const sums = new Set(table.rows.filter(({ kind }) => kind === "total" || kind === "subtotal").map(({ row }) => row));
  const above = cells.filter(({ row }) => row < average.row && !sums.has(row));
  const points = above.flatMap((cell) => (cell.points === undefined ? [] : [cell.points]));
  const runs = runsOf(above, sums);
  if (runs.length === 0) return undefined;
  const mean = points.length === 0 ? undefined : divide(points.reduce(add, ZERO), amount(points.length), MEAN_DECIMALS);
  return { row: average.row, column, formula: averageFormula(column, runs), ...shownAs(mean, style), now: null, state: "empty" };
}

/** First and last rows of the stretches between sums. */
function runsOf(cells: readonly Computed[], sums: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const { row } of cells) {
    const last = runs.at(-1);
    if (last && ![...sums].some((sum) => sum > last[1] && sum < row)) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

function predicateColumn(k: Draft, column: number, { points: inPoints }: PercentStyle): Draft {
  const cells = k.cells.map(({ row, points }): Computed => {
    const shown = points === undefined ? "" : predicateOf(asExcelKeeps(points));
    return { row, column, formula: predicateFormula(toA1(row, k.column), inPoints), shown, points: undefined, now: null, state: "empty" };
  });
  return { column, measure: "predicate", isNew: true, numberFormat: "General", cells };
}

/** The nearest column of figures at the table's right end; its look is taken. */
function likeColumn({ columns, area }: Table): number {
  const figures = columns.filter(({ measure, role }) => measure !== null && role !== "predicate" && role !== "note");
  return figures.at(-1)?.column ?? area.right;
}

interface Block {
  readonly top: number;
  readonly bottom: number;
}

/** The header and the rows further down where it is printed again. */
function headerBlocks({ header, rows }: Table): readonly Block[] {
  const blocks: { top: number; bottom: number }[] = [{ top: header.top, bottom: header.bottom }];
  for (const { row, kind } of rows) {
    const last = blocks.at(-1);
    if (kind !== "header") continue;
    if (last && blocks.length > 1 && last.bottom === row - 1) last.bottom = row;
    else blocks.push({ top: row, bottom: row });
  }
  return blocks;
}

/** The group's title in the top row over the first new column, the column's own name in the last row that is no row of column numbers. */
function headerTexts(grid: Grid, { top, bottom }: Block, { leaf, isFirst }: { leaf: string; isFirst: boolean }): PlannedColumn["header"] {
  let row = bottom;
  while (row > top && readNumberRow(grid, row) !== undefined) row--;
  const own = { row, text: leaf };
  return isFirst && row > top ? [{ row: top, text: TITLE }, own] : [own];
}

/** Rows of the table that have a look to carry on: header rows and rows that say something. */
function lookRows({ header, rows }: Table): readonly number[] {
  const heading = Array.from({ length: header.bottom - header.top + 1 }, (_, index) => header.top + index);
  return [...heading, ...rows.filter(isDrawn).map(({ row }) => row)];
}

function isDrawn({ kind }: TableRow): boolean {
  return kind !== "note" && kind !== "blank";
}
