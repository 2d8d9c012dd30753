import { type Amount, toPlain } from "../../../../src/core/figure/amount";
import type { Edit, RecordCell } from "../../../../src/core/diagnosis/edits/edit";

/** The same question answered the long way, for small records: every subset is tried, in fractions, without any shortcut. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

interface Bound {
  readonly coefficients: readonly Fraction[];
  readonly rest: Fraction;
  readonly strict: boolean;
}

/** All sets of least weight whose cells, unfilled ones besides, can be given figures that keep every edit. */
export function lightestSets(
  edits: readonly Edit[],
  cells: readonly RecordCell[],
): { readonly weight: number; readonly sets: readonly (readonly number[])[] } {
  const doubtful = cells.flatMap(({ value, weight }, cell) => (value !== null && weight < Infinity ? [cell] : []));
  let best = Infinity;
  let sets: (readonly number[])[] = [];
  for (let mask = 0; mask < 2 ** doubtful.length; mask++) {
    const chosen = doubtful.filter((_, i) => (mask >> i) & 1);
    const weight = chosen.reduce((sum, cell) => sum + (cells[cell]?.weight ?? 0), 0);
    if (weight > best || !canHold(edits, cells, chosen)) continue;
    if (weight < best) sets = [];
    best = weight;
    sets.push(chosen);
  }
  return { weight: best, sets };
}

/** Whether the edits can be kept when these cells, and those without a figure, may be anything. */
export function canHold(edits: readonly Edit[], cells: readonly RecordCell[], chosen: readonly number[]): boolean {
  const open = cells.flatMap(({ value }, cell) => (value === null || chosen.includes(cell) ? [cell] : []));
  let bounds = edits.flatMap((edit) => boundsOf(edit, cells, open));
  for (let place = 0; place < open.length; place++) {
    const upper = bounds.filter(({ coefficients }) => signAt(coefficients, place) > 0);
    const lower = bounds.filter(({ coefficients }) => signAt(coefficients, place) < 0);
    bounds = [
      ...bounds.filter(({ coefficients }) => signAt(coefficients, place) === 0),
      ...upper.flatMap((up) => lower.map((low) => meet(up, low, place))),
    ];
  }
  return bounds.every(({ rest, strict }) => (strict ? rest.over < 0n : rest.over <= 0n));
}

function boundsOf(
  { terms, op, rhs, tolerance }: Edit,
  cells: readonly RecordCell[],
  open: readonly number[],
): readonly Bound[] {
  const room = tolerance ? fraction(tolerance) : { over: 0n, under: 1n };
  let rest = times(fraction(rhs), { over: -1n, under: 1n });
  const coefficients = open.map(() => ({ over: 0n, under: 1n }));
  for (const { cell, coefficient } of terms) {
    const place = open.indexOf(cell);
    const value = cells[cell]?.value ?? null;
    if (place >= 0) coefficients[place] = plus(coefficients[place]!, fraction(coefficient));
    else if (value !== null) rest = plus(rest, times(fraction(coefficient), fraction(value)));
  }
  const minus = { over: -1n, under: 1n };
  const own: Bound = { coefficients, rest: plus(rest, times(room, minus)), strict: false };
  const turned: Bound = {
    coefficients: coefficients.map((one) => times(one, minus)),
    rest: plus(times(rest, minus), times(room, minus)),
    strict: false,
  };
  const strict = room.over === 0n && (op === "<" || op === ">");
  if (op === "==") return [own, turned];
  return [{ ...(op === "<=" || op === "<" ? own : turned), strict }];
}

function meet(up: Bound, low: Bound, place: number): Bound {
  const a = times(low.coefficients[place]!, { over: -1n, under: 1n });
  const b = up.coefficients[place]!;
  const mix = (x: Fraction, y: Fraction): Fraction => plus(times(a, x), times(b, y));
  return {
    coefficients: up.coefficients.map((one, i) => mix(one, low.coefficients[i]!)),
    rest: mix(up.rest, low.rest),
    strict: up.strict || low.strict,
  };
}

function signAt(coefficients: readonly Fraction[], place: number): number {
  const { over } = coefficients[place]!;
  return over > 0n ? 1 : over < 0n ? -1 : 0;
}

function fraction(value: Amount): Fraction {
  const [whole = "", part = ""] = toPlain(value).split(".");
  return { over: BigInt(whole + part), under: 10n ** BigInt(part.length) };
}

function plus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}
