import { HUNDRED, amount, divide, toPlain } from "../figure/amount";
import { type Calculation, call, cell, cellsOfRow, number, operate, text } from "./calculation";
import type { Direction } from "./choices";
import type { Pair } from "./pairs";

/** How a row's realised figure is had: from the year's column, the quarters where that is not filled, or the quarters alone. */
export type Reach = "year" | `year-or-${QuarterReach}` | QuarterReach;

/** What quarters come to: their sum, the last one measured, or the mean of those measured. */
export type QuarterReach = "sum" | "last" | "mean";

/** What decides the shape of a percentage's formula besides its columns. */
export interface RatioShape {
  readonly reach: Reach;
  readonly direction: Direction;
  /** What the realised figure must be multiplied (and the target divided) by when only one of them is in percent. */
  readonly scale: "same" | "realised-is-percent" | "target-is-percent";
  /** The column writes 48.79 for 48,79% instead of 0.4879. */
  readonly points: boolean;
  /** Texts in the realised column that say zero. */
  readonly dashes: readonly string[];
  /** Not measured counts as zero. */
  readonly unmeasuredIsZero: boolean;
  /** What a target of zero gives where something was realised, in percent points; null leaves it blank. */
  readonly zeroTarget: string | null;
  /** The highest percentage, in percent points. */
  readonly cap: string | null;
  /** Decimals that the cell's figure is rounded to; null leaves it exact. */
  readonly decimals: number | null;
}

const BLANK = text("");

/** Realised over target of one row, by direction; blank where the target is missing or nothing was measured. */
export function ratioCalculation(pair: Pair, row: number, shape: RatioShape): Calculation {
  const target = cell(row, pair.target.column);
  const noTarget = [call("NOT", call("ISNUMBER", target)), operate(target, "=", number("0"))];
  const { figure, missing, found } = realisedOf(pair, row, shape.reach);
  const quotient = limited(quotientOf(pair, { row, target, figure }, shape), shape);
  const targetless = shape.zeroTarget === null ? BLANK : held(shape.zeroTarget, shape);
  if (shape.unmeasuredIsZero)
    return call("IF", call("OR", ...noTarget), targetless, call("IF", found, quotient, number("0")));
  if (shape.reach === "year" && shape.dashes.length > 0) {
    return call(
      "IF",
      call("OR", ...noTarget),
      targetless,
      call("IF", found, quotient, call("IF", dashTest(figure, shape.dashes), number("0"), BLANK)),
    );
  }
  if (shape.zeroTarget !== null)
    return call(
      "IF",
      missing,
      BLANK,
      call(
        "IF",
        call("OR", ...noTarget),
        call("IF", operate(figure, "=", number("0")), number("0"), targetless),
        quotient,
      ),
    );
  return call("IF", call("OR", ...noTarget, missing), BLANK, quotient);
}

interface Realised {
  readonly figure: Calculation;
  /** True where nothing was measured. */
  readonly missing: Calculation;
  readonly found: Calculation;
}

function realisedOf({ realised, quarters = [] }: Pair, row: number, reach: Reach): Realised {
  const columns = realised.map(({ column }) => column);
  const year = cell(row, columns[0] ?? 0);
  if (reach === "year")
    return { figure: year, missing: call("NOT", call("ISNUMBER", year)), found: call("ISNUMBER", year) };
  const standIn = insteadOfYear(reach);
  const parts = standIn ? quarters.map(({ column }) => column) : columns;
  const list = cellsOfRow(row, parts);
  const counted = call("COUNT", ...(standIn ? [year, ...list] : list));
  const ofQuarters = quartersFigure(row, parts, standIn ?? (reach as QuarterReach));
  const figure = standIn ? call("IF", call("ISNUMBER", year), year, ofQuarters) : ofQuarters;
  return { figure, missing: operate(counted, "=", number("0")), found: operate(counted, ">", number("0")) };
}

/** How quarters count where they stand in for a year that is not filled. */
export function insteadOfYear(reach: Reach): QuarterReach | undefined {
  const [, standIn] = /^year-or-(.+)$/.exec(reach) ?? [];
  return standIn as QuarterReach | undefined;
}

/** The calculation of what quarters come to. */
export function quartersFigure(row: number, columns: readonly number[], reach: QuarterReach): Calculation {
  if (reach === "last") return lastFilled(columns.map((column) => cell(row, column)));
  return call(reach === "mean" ? "AVERAGE" : "SUM", ...cellsOfRow(row, columns));
}

function lastFilled(cells: readonly Calculation[]): Calculation {
  const [first = BLANK, ...later] = cells;
  return later.reduce((rest, one) => call("IF", call("ISNUMBER", one), one, rest), first);
}

function quotientOf(
  pair: Pair,
  { row, target, figure }: { row: number; target: Calculation; figure: Calculation },
  shape: RatioShape,
): Calculation {
  const goal = shape.scale === "target-is-percent" ? operate(target, "*", number("100")) : target;
  const net = pair.less ? operate(figure, "-", cell(row, pair.less.column)) : figure;
  const got = shape.scale === "realised-is-percent" ? operate(net, "*", number("100")) : net;
  if (shape.direction === "N1")
    return call(
      "IF",
      operate(figure, "=", number("0")),
      number(shape.points ? "100" : "1"),
      inStyle(operate(goal, "/", got), shape.points),
    );
  if (shape.direction === "N2")
    return inStyle(operate(operate(operate(number("2"), "*", goal), "-", got), "/", goal), shape.points);
  return inStyle(operate(got, "/", goal), shape.points);
}

function inStyle(fraction: Calculation, points: boolean): Calculation {
  return points ? operate(fraction, "*", number("100")) : fraction;
}

/** Percent points as the column holds them. */
function held(percent: string, { points }: Pick<RatioShape, "points">): Calculation {
  return number(points ? percent : toPlain(divide(amount(percent), HUNDRED, 8)));
}

function limited(quotient: Calculation, { cap, decimals, points }: RatioShape): Calculation {
  const capped = cap === null ? quotient : call("MIN", quotient, held(cap, { points }));
  return decimals === null ? capped : call("ROUND", capped, number(String(decimals)));
}

function dashTest(figure: Calculation, dashes: readonly string[]): Calculation {
  const tests = dashes.map((dash) => operate(figure, "=", text(dash)));
  const [first = BLANK] = tests;
  return tests.length === 1 ? first : call("OR", ...tests);
}
