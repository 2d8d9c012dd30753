import { type Amount, ZERO } from "../../figure/amount";
import type { CompiledEdit, EditSystem, Figures } from "./edit";
import { type Fraction, NONE, fraction, minus, over, plus, times, toAmount } from "./fraction";

/** The figures nearest to a record's (least sum of squared changes, each over its weight) that keep every edit. */
export interface Adjustment {
  /** Undefined where no figures keep the edits. */
  readonly figures: readonly Amount[] | undefined;
}

interface Bound {
  readonly coefficients: readonly Fraction[];
  readonly limit: Fraction;
  readonly isEquality: boolean;
}

/** More bounds than this at once have not been met; the search then gives up. */
const MOST_ROUNDS = 500;

/**
 * Least-squares adjustment: bounds that the nearest point breaks are made to hold exactly, those that would rather be left
 * are let go, until neither is left. `fixed` cells keep their figures; a strict bound counts with its end.
 */
export function adjust(
  system: EditSystem,
  figures: readonly Amount[],
  fixed: ReadonlySet<number> = new Set(),
  weights: ReadonlyMap<number, Amount> = new Map(),
): Adjustment {
  const start = figures.map(fraction);
  const stiffness = figures.map((_, cell) => over(ONE, fraction(weights.get(cell) ?? UNIT)));
  const open = figures.flatMap((_, cell) => (fixed.has(cell) ? [] : [cell]));
  const bounds = system.edits.map((edit) => boundOf(edit, figures, open));
  const tried = new Set<string>();
  let active = bounds.flatMap((bound, index) => (bound.isEquality ? [index] : []));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const solved = project(bounds, active, { start, stiffness, open });
    if (!solved) return { figures: undefined };
    const needless = active.filter(
      (index, place) => !bounds[index]?.isEquality && (solved.pulls[place] ?? NONE).over < 0n,
    );
    const broken = bounds.flatMap((bound, index) =>
      !active.includes(index) && excess(bound, solved.point, open).over > 0n ? [index] : [],
    );
    if (needless.length === 0 && broken.length === 0) return { figures: solved.point.map(toAmount) };
    const next =
      needless.length > 0
        ? active.filter((index) => index !== needless[0])
        : [...active, mostBroken(bounds, broken, solved.point, open)];
    const key = next.join();
    if (tried.has(key)) return { figures: undefined };
    tried.add(key);
    active = next;
  }
  return { figures: undefined };
}

const ONE: Fraction = { over: 1n, under: 1n };
const UNIT: Amount = { units: 1, scale: 0, big: null };

function boundOf({ cells, coefficients, op, rhs }: CompiledEdit, figures: Figures, open: readonly number[]): Bound {
  const own = open.map((cell) => {
    const place = cells.indexOf(cell);
    return place < 0 ? NONE : fraction(coefficients[place] ?? ZERO);
  });
  let limit = fraction(rhs);
  for (const [i, cell] of cells.entries()) {
    if (!open.includes(cell))
      limit = minus(limit, times(fraction(coefficients[i] ?? ZERO), fraction(figures[cell] ?? ZERO)));
  }
  return { coefficients: own, limit, isEquality: op === "==" };
}

function excess(
  { coefficients, limit, isEquality }: Bound,
  point: readonly Fraction[],
  open: readonly number[],
): Fraction {
  const off = minus(
    dot(
      coefficients,
      open.map((cell) => point[cell] ?? NONE),
    ),
    limit,
  );
  return isEquality && off.over < 0n ? { over: -off.over, under: off.under } : off;
}

function mostBroken(
  bounds: readonly Bound[],
  broken: readonly number[],
  point: readonly Fraction[],
  open: readonly number[],
): number {
  let worst = broken[0] as number;
  let most = NONE;
  for (const index of broken) {
    const bound = bounds[index] as Bound;
    const size = dot(bound.coefficients, bound.coefficients);
    if (size.over === 0n) continue;
    const off = over(times(excess(bound, point, open), excess(bound, point, open)), size);
    if (minus(off, most).over > 0n) [worst, most] = [index, off];
  }
  return worst;
}

function dot(a: readonly Fraction[], b: readonly Fraction[]): Fraction {
  return a.reduce((sum, one, i) => plus(sum, times(one, b[i] ?? NONE)), NONE);
}

interface Origin {
  readonly start: readonly Fraction[];
  readonly stiffness: readonly Fraction[];
  readonly open: readonly number[];
}

interface Projected {
  readonly point: readonly Fraction[];
  /** How hard each active bound pulls; below zero it pushes away from where the figures want to go. */
  readonly pulls: readonly Fraction[];
}

/** The nearest point at which the active bounds hold exactly: x = x0 - W A' (A W A')^-1 (A x0 - b). */
function project(
  bounds: readonly Bound[],
  active: readonly number[],
  { start, stiffness, open }: Origin,
): Projected | undefined {
  const rows = active.map((index) => bounds[index] as Bound);
  const own = open.map((cell) => start[cell] ?? NONE);
  const soft = open.map((cell) => over(ONE, stiffness[cell] ?? ONE));
  const matrix = rows.map((a) => [
    ...rows.map((b) =>
      dot(
        a.coefficients.map((one, i) => times(one, soft[i] ?? ONE)),
        b.coefficients,
      ),
    ),
    minus(dot(a.coefficients, own), a.limit),
  ]);
  const pulls = solve(matrix);
  if (!pulls) return undefined;
  const point = [...start];
  for (const [i, cell] of open.entries()) {
    let value = own[i] ?? NONE;
    for (const [r, row] of rows.entries())
      value = minus(value, times(times(pulls[r] ?? NONE, row.coefficients[i] ?? NONE), soft[i] ?? ONE));
    point[cell] = value;
  }
  return { point, pulls };
}

/** Gauss; rows that follow from others get nought, and a contradiction gives undefined. */
function solve(matrix: readonly (readonly Fraction[])[]): readonly Fraction[] | undefined {
  const rows = matrix.map((row) => [...row]);
  const size = rows.length;
  const pivotRows: (number | undefined)[] = [];
  let used = 0;
  for (let column = 0; column < size; column++) {
    const at = rows.findIndex((row, i) => i >= used && (row[column] ?? NONE).over !== 0n);
    if (at < 0) continue;
    [rows[used], rows[at]] = [rows[at] ?? [], rows[used] ?? []];
    const pivot = rows[used] ?? [];
    for (const [i, row] of rows.entries()) {
      if (i === used || (row[column] ?? NONE).over === 0n) continue;
      const factor = over(row[column] ?? NONE, pivot[column] ?? ONE);
      rows[i] = row.map((value, j) => minus(value, times(factor, pivot[j] ?? NONE)));
    }
    pivotRows[column] = used++;
  }
  if (rows.slice(used).some((row) => (row[size] ?? NONE).over !== 0n)) return undefined;
  return Array.from({ length: size }, (_, column) => {
    const at = pivotRows[column];
    const row = at === undefined ? undefined : rows[at];
    return row ? over(row[size] ?? NONE, row[column] ?? ONE) : NONE;
  });
}
