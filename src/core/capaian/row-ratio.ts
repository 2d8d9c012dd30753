import { type Amount, ZERO, add, isZero } from "../figure/amount";
import type { QuarterMode } from "../finding/report";
import { arePositions } from "../relation/quarter-mode";
import { cellAt } from "../sheet/snapshot";
import type { Table, TableRow } from "../table/table";
import type { Input, Ledger } from "./ledger";
import type { Pair } from "./pairs";
import { type QuarterReach, type RatioShape, type Reach, insteadOfYear } from "./ratio-calculation";

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
  readonly scale: RatioShape["scale"];
  /** Nothing was measured. */
  readonly unmeasured: boolean;
  /** The target is missing or zero. */
  readonly targetless: boolean;
}

/** Reads how the target and the realised figures of a row may be divided. */
export function readRatio(
  { input }: Ledger,
  { row, kind }: TableRow,
  pair: Pair,
  mode: QuarterMode | "infer",
): RowRatio {
  const inputs = [pair.target, ...pair.realised, ...(pair.less ? [pair.less] : [])].map(({ column }) =>
    input(row, column),
  );
  const quarters = (pair.quarters ?? []).map(({ column }) => input(row, column));
  const texts = inputs.filter(({ state }) => state === "text-figure");
  if (texts.length > 0) return { state: "text-figure", columns: texts.map(({ column }) => column) };
  if (inputs.some(({ state }) => state === "unreadable")) return { state: "unreadable" };
  const [target, ...others] = inputs;
  const realised = others.slice(0, pair.realised.length);
  if (!target || inputs.every(({ state }) => state === "blank")) return { state: "nothing" };
  if (kind === "indicator" && pair.measure === "rp" && inputs.every(isNought)) return { state: "nothing" };
  const filled = realised.filter(isFilled);
  if (new Set(filled.map(({ percent }) => percent)).size > 1) return { state: "unreadable" };
  const reach = reachOf(pair, { target, realised, quarters, mode });
  const standIn = insteadOfYear(reach);
  const measured = standIn ? quarters.filter(isFilled) : filled;
  const counted = (standIn ?? reach) === "last" ? measured.slice(-1) : measured;
  return {
    state: "known",
    reach,
    counted: counted.map(({ column }) => column),
    scale: scaleOf(target, measured[0]),
    unmeasured: counted.length === 0,
    targetless: target.value === undefined || isZero(target.value),
  };
}

function isNought({ value }: Input): boolean {
  return value === undefined || isZero(value);
}

interface Figures {
  readonly target: Input;
  readonly realised: readonly Input[];
  readonly quarters: readonly Input[];
  readonly mode: QuarterMode | "infer";
}

function reachOf({ measure, realised: columns }: Pair, { target, realised, quarters, mode }: Figures): Reach {
  if (columns.length === 1) {
    const readable = quarters.every(({ state }) => state !== "unreadable" && state !== "text-figure");
    const standIn = measure === "k" && !realised.some(isFilled) && readable && quarters.some(isFilled);
    return standIn ? `year-or-${reachOfMode(target, quarters.filter(isFilled), mode)}` : "year";
  }
  return measure === "rp" ? "sum" : reachOfMode(target, realised.filter(isFilled), mode);
}

function reachOfMode(target: Input, filled: readonly Input[], mode: QuarterMode | "infer"): QuarterReach {
  return REACHES[mode === "infer" ? modeOf(target, filled) : mode];
}

/** What the quarters come to under each mode. */
export const REACHES: Readonly<Record<QuarterMode, QuarterReach>> = {
  accumulate: "sum",
  endPosition: "last",
  average: "mean",
  yearEnd: "last",
};

/** Figures that each come near the target were counted as positions: the last quarter stands for the year. */
function modeOf({ value: goal }: Input, filled: readonly Input[]): QuarterMode {
  const quarters = filled.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return arePositions(quarters, { total: total(filled), goal }) ? "endPosition" : "accumulate";
}

function isFilled({ state }: Input): boolean {
  return state === "figure";
}

function total(inputs: readonly Input[]): Amount {
  return inputs.reduce((sum, { value }) => (value === undefined ? sum : add(sum, value)), ZERO);
}

function scaleOf(target: Input, realised: Input | undefined): RatioShape["scale"] {
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
