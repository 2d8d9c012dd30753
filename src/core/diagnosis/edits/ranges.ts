import { type Amount, add, amount, compare, divide, multiply } from "../../figure/amount";
import { type EditSystem, type Figures } from "./edit";
import { type Effort, type Row, coefficientOf, eliminate, holds } from "./elimination";
import { type Ring, exactly } from "./ring";
import { type Space, bandRows, openSpace } from "./space";

/** One end of what a figure may be; `value` lies inside the true end by less than 10^-9 of the last place where that has no finite decimals. */
interface Bound {
  readonly value: Amount;
  readonly closed: boolean;
}

/** What a figure may be when the others of its set are chosen to suit. */
export interface Range {
  readonly low: Bound | undefined;
  readonly high: Bound | undefined;
  /** The only value, where there is one and it has finite decimals. */
  readonly value: Amount | undefined;
}

/**
 * The range of each of these cells under the edits, when they may be anything and all other cells stay as they are;
 * undefined when no values keep all the edits that name them.
 */
export function rangesOf(
  system: EditSystem,
  figures: Figures,
  cells: readonly number[],
  effort: Effort,
): ReadonlyMap<number, Range> | undefined {
  const members = [...new Set(cells.flatMap((cell) => system.byCell.get(cell) ?? []))];
  return exactly((ring) => {
    const space = openSpace(ring, system, members, figures);
    const open = new Set([...cells, ...space.bands.keys()]);
    const rows = space.rows.map((row) => restrict(row, open));
    const all = [
      ...rows,
      ...[...space.bands].flatMap(([band, width], i) => bandRows(ring, band, width, space.rows.length + 2 * i)),
    ];
    const ranges = new Map<number, Range>();
    const others = [...open].reverse();
    for (const cell of cells) {
      const left = eliminateAll(
        ring,
        all,
        others.filter((other) => other !== cell),
        effort,
      );
      const range = boundsOf(space, left, cell, figures[cell] ?? null);
      if (!range) return undefined;
      ranges.set(cell, range);
    }
    return ranges;
  });
}

function restrict<T>(row: Row<T>, open: ReadonlySet<number>): Row<T> {
  const kept = row.cells.flatMap((cell, i) => (open.has(cell) ? [i] : []));
  if (kept.length === row.cells.length) return row;
  return {
    ...row,
    cells: kept.map((i) => row.cells[i] as number),
    coefficients: kept.map((i) => row.coefficients[i] as T),
  };
}

function eliminateAll<T>(
  ring: Ring<T>,
  rows: readonly Row<T>[],
  cells: readonly number[],
  effort: Effort,
): readonly Row<T>[] {
  let left = rows;
  let steps = 0;
  const open = new Set(cells);
  const nextOf = (): number | undefined => {
    // Equalities first: substitution never makes the system larger.
    for (const cell of open) if (left.some((row) => row.op === "==" && row.cells.includes(cell))) return cell;
    return open.values().next().value;
  };
  for (let next = nextOf(); next !== undefined; next = nextOf()) {
    const cell = next;
    open.delete(cell);
    const named = left.filter((row) => row.cells.includes(cell));
    const after = eliminate(ring, named, cell, steps, effort);
    steps = after.steps;
    left = [...left.filter((row) => !row.cells.includes(cell)), ...after.rows];
  }
  return left;
}

/** A quotient of whole numbers; the divisor is above zero. */
interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
  readonly closed: boolean;
}

function boundsOf<T>(
  { ring, decimals }: Space<T>,
  rows: readonly Row<T>[],
  cell: number,
  figure: Amount | null,
): Range | undefined {
  let low: Ratio | undefined;
  let high: Ratio | undefined;
  for (const row of rows) {
    const coefficient = ring.toBig(coefficientOf(ring, row, cell));
    if (coefficient === 0n) {
      if (!holds(ring, row)) return undefined;
      continue;
    }
    const rest = ring.toBig(row.rest) * (coefficient > 0n ? -1n : 1n);
    const ratio = { over: rest, under: coefficient > 0n ? coefficient : -coefficient, closed: row.op !== "<" };
    if (row.op === "==" || coefficient > 0n) high = high && isTighter(high, ratio, -1n) ? high : ratio;
    if (row.op === "==" || coefficient < 0n) low = low && isTighter(low, ratio, 1n) ? low : ratio;
  }
  return rangeBetween(low, high, (change) => {
    const scaled = multiply(change, amount(`1e-${String(decimals)}`));
    return figure ? add(figure, scaled) : scaled;
  });
}

function rangeBetween(
  low: Ratio | undefined,
  high: Ratio | undefined,
  place: (change: Amount) => Amount,
): Range | undefined {
  const order = low && high ? low.over * high.under - high.over * low.under : -1n;
  if (order > 0n || (order === 0n && !(low?.closed && high?.closed))) return undefined;
  const lowest = low && { value: place(quotientOf(low, "ceiling")), closed: low.closed };
  const highest = high && { value: place(quotientOf(high, "floor")), closed: high.closed };
  const single = order === 0n && lowest && highest && compare(lowest.value, highest.value) === 0;
  return { low: lowest, high: highest, value: single ? lowest.value : undefined };
}

/** Whether the first bound leaves no more than the second; direction is 1 for lower bounds, -1 for upper ones. */
function isTighter(first: Ratio, second: Ratio, direction: bigint): boolean {
  const order = direction * (first.over * second.under - second.over * first.under);
  return order > 0n || (order === 0n && !first.closed);
}

const SPARE_DECIMALS = 9;

function quotientOf({ over, under }: Ratio, rounding: "floor" | "ceiling"): Amount {
  return divide(amount(over), amount(under), SPARE_DECIMALS, rounding);
}
