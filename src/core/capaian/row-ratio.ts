import { type Amount, HUNDRED, ZERO, add, compare, divide, isZero, multiply, round, toNumber } from "../figure/amount";
import type { Table, TableRow } from "../table/table";
import { cellAt } from "../sheet/snapshot";
import type { Pair } from "./pairs";

/** How a row's realised figure is had: from the year's column, the sum of the quarters, or the last quarter filled. */
type Reach = "year" | "sum" | "last";

/** What one row offers for a percentage. */
export type RowRatio =
  /** Neither target nor realised holds anything. */
  | { readonly state: "nothing" }
  /** A figure stands there as text; no formula may point at it. */
  | { readonly state: "text-figure"; readonly columns: readonly number[] }
  /** An error, a time for a figure, or words. */
  | { readonly state: "unreadable" }
  | KnownRatio;

export interface KnownRatio {
  readonly state: "known";
  readonly reach: Reach;
  /** The columns whose figures are counted as realised. */
  readonly counted: readonly number[];
  /** Percent points, far more decimals than Excel keeps; undefined where the formula stays blank. */
  readonly points: Amount | undefined;
  /** What the realised figure must be multiplied (and the target divided) by when only one of them is in percent. */
  readonly scale: "same" | "realised-is-percent" | "target-is-percent";
}

const EXACT_DECIMALS = 40;
const EXCEL_DIGITS = 15;

interface Input {
  readonly column: number;
  readonly value: Amount | undefined;
  readonly dash: boolean;
  readonly percent: boolean;
}

/** Reads the target and the realised figures of a row and divides them exactly. */
export function readRatio(table: Table, { row, kind }: TableRow, pair: Pair): RowRatio {
  const columns = [pair.target, ...pair.realised].map(({ column }) => column);
  const texts = columns.filter((column) => isTextFigure(table, row, column));
  if (texts.length > 0) return { state: "text-figure", columns: texts };
  const inputs = columns.map((column) => readInput(table, row, column));
  if (!inputs.every((input) => input !== undefined)) return { state: "unreadable" };
  const [target, ...realised] = inputs;
  if (!target || inputs.every(({ value, dash }) => value === undefined && !dash)) return { state: "nothing" };
  if (kind === "indicator" && pair.measure === "rp" && inputs.every(isNought)) return { state: "nothing" };
  const filled = realised.filter(isFilled);
  if (new Set(filled.map(({ percent }) => percent)).size > 1) return { state: "unreadable" };
  const reach = reachOf(pair, target, filled);
  const counted = reach === "last" ? filled.slice(-1) : filled;
  const got = counted.length > 0 ? total(counted) : nothingSpent(pair, realised) ? ZERO : undefined;
  const goal = target.value;
  const points = goal === undefined || isZero(goal) || got === undefined ? undefined : divide(multiply(got, HUNDRED), goal, EXACT_DECIMALS);
  return { state: "known", reach, counted: counted.map(({ column }) => column), points, scale: scaleOf(target, filled[0]) };
}

/** The figure as a cell holds it: Excel keeps fifteen digits. */
export function asExcelKeeps(value: Amount): Amount {
  if (isZero(value)) return ZERO;
  const magnitude = Math.floor(Math.log10(Math.abs(toNumber(value))));
  return round(value, EXCEL_DIGITS - 1 - magnitude);
}

function isTextFigure(table: Table, row: number, column: number): boolean {
  const cell = table.cell(row, column);
  return (cell.kind === "number" || cell.kind === "coerced") && cell.fromText;
}

function readInput(table: Table, row: number, column: number): Input | undefined {
  const cell = table.cell(row, column);
  switch (cell.kind) {
    case "number":
      return { column, value: table.figure(row, column)?.value ?? cell.value, dash: false, percent: cell.percent };
    case "dash":
      return { column, value: undefined, dash: true, percent: false };
    case "blank":
    case "notApplicable":
      return { column, value: undefined, dash: false, percent: false };
    default:
      return undefined;
  }
}

function isNought({ value }: Input): boolean {
  return value === undefined || isZero(value);
}

/** Performance that overshoots its target when added up was counted as a position: the last quarter stands for the year. */
function reachOf({ measure, realised }: Pair, target: Input, filled: readonly Input[]): Reach {
  if (realised.length === 1) return "year";
  if (measure === "rp" || target.value === undefined || isZero(target.value)) return "sum";
  return compare(total(filled), target.value) > 0 && filled.length > 1 ? "last" : "sum";
}

/** A dash in money says that nothing was spent. */
function nothingSpent({ measure }: Pair, realised: readonly Input[]): boolean {
  return measure === "rp" && realised.length === 1 && realised.every(({ dash }) => dash);
}

function isFilled({ value }: Input): boolean {
  return value !== undefined;
}

function total(inputs: readonly Input[]): Amount {
  return inputs.reduce((sum, { value }) => (value === undefined ? sum : add(sum, value)), ZERO);
}

function scaleOf(target: Input, realised: Input | undefined): KnownRatio["scale"] {
  if (!realised || target.value === undefined || target.percent === realised.percent) return "same";
  return target.percent ? "target-is-percent" : "realised-is-percent";
}

/** The dashes that are written for nothing spent, as they stand in the realised column. */
export function writtenDashes(table: Table, column: number): readonly string[] {
  const dashes = new Set<string>();
  for (const { row } of table.rows) {
    const cell = cellAt(table.sheet, row, column);
    if (table.cell(row, column).kind === "dash" && typeof cell?.value === "string") dashes.add(cell.value);
  }
  return [...dashes].sort();
}
