import { toA1 } from "../sheet/address";
import type { Pair } from "./pairs";
import { PREDICATE_SCALE } from "./predicates";
import type { KnownRatio } from "./row-ratio";

/** What decides the shape of a percentage's formula besides its columns. */
export interface RatioShape extends Pick<KnownRatio, "reach" | "scale"> {
  /** The column writes 48.79 for 48,79% instead of 0.4879. */
  readonly points: boolean;
  /** Texts in the realised column that say zero. */
  readonly dashes: readonly string[];
}

/** Realised over target of one row; blank where the target is missing or zero or nothing was realised or measured. */
export function ratioFormula(pair: Pair, row: number, { reach, scale, points, dashes }: RatioShape): string {
  const target = toA1(row, pair.target.column);
  const noTarget = `NOT(ISNUMBER(${target})),${target}=0`;
  const divisor = scale === "target-is-percent" ? `(${target}*100)` : target;
  const factor = `${scale === "realised-is-percent" ? "*100" : ""}/${divisor}${points ? "*100" : ""}`;
  const cells = pair.realised.map(({ column }) => toA1(row, column));
  if (reach !== "year") {
    const list = listOf(pair, row);
    const figure = reach === "sum" ? `SUM(${list})` : lastFilled(cells);
    return `=IF(OR(${noTarget},COUNT(${list})=0),"",${figure}${factor})`;
  }
  const [realised = ""] = cells;
  if (dashes.length === 0) return `=IF(OR(${noTarget},NOT(ISNUMBER(${realised}))),"",${realised}${factor})`;
  const tests = dashes.map((dash) => `${realised}="${dash.replaceAll('"', '""')}"`);
  const isDash = tests.length === 1 ? (tests[0] ?? "") : `OR(${tests.join(",")})`;
  return `=IF(OR(${noTarget}),"",IF(ISNUMBER(${realised}),${realised}${factor},IF(${isDash},0,"")))`;
}

/** The word for the percentage in another cell of the row; blank where that is blank. */
export function predicateFormula(percentage: string, points: boolean): string {
  const { lower, words } = PREDICATE_SCALE;
  const lowest = `"${words.at(-1) ?? ""}"`;
  const word = lower.reduceRight((rest, bound, index) => {
    const limit = points ? String(bound) : `0.${String(bound)}`;
    return `IF(${percentage}>=${limit},"${words[index] ?? ""}",${rest})`;
  }, lowest);
  return `=IF(NOT(ISNUMBER(${percentage})),"",${word})`;
}

/** The plain mean of the figures in runs of rows of one column; blank where there are none. */
export function averageFormula(column: number, runs: readonly (readonly [number, number])[]): string {
  const list = runs.map(([from, to]) => `${toA1(from, column)}:${toA1(to, column)}`).join(",");
  return `=IF(COUNT(${list})=0,"",AVERAGE(${list}))`;
}

function listOf({ realised }: Pair, row: number): string {
  const columns = realised.map(({ column }) => column);
  const first = columns[0] ?? 0;
  if (columns.every((column, index) => column === first + index)) return `${toA1(row, first)}:${toA1(row, columns.at(-1) ?? first)}`;
  return columns.map((column) => toA1(row, column)).join(",");
}

function lastFilled(cells: readonly string[]): string {
  const [first = "", ...later] = cells;
  return later.reduce((rest, cell) => `IF(ISNUMBER(${cell}),${cell},${rest})`, first);
}
