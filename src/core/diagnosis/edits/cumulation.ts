import { type Amount, ZERO, abs, add, compare, equals, isZero, multiply, negate, subtract } from "../../figure/amount";
import type { Edit, EditSystem, Figures } from "./edit";
import { brokenEdits } from "./edit";

export interface CumulationErrors {
  readonly broken: readonly number[];
  /** The figures as they are each for itself; empty where nothing shows that they were added up. */
  readonly changes: readonly { readonly cell: number; readonly value: Amount }[];
  readonly stillBroken: readonly number[];
}

type Change = CumulationErrors["changes"][number];

/** `total == first + second + ...`: the cells in the order in which they are written. */
interface Series {
  readonly edit: number;
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * Figures that were entered cumulatively where each period's or step's own is due (Scholtus 2008, section 4): each part
 * is its own amount plus the part before it, so the sum of the parts is too high. Own amounts are known from an edit that
 * calculates the part, whose own two figures may be interchanged or whose sign may be turned as well; where no edit does,
 * parts that never fall and end at the total tell the same.
 */
export function cumulationErrors(
  edits: readonly Edit[],
  system: EditSystem,
  figures: Figures,
  tolerance: Amount,
): CumulationErrors {
  const broken = brokenEdits(system, figures);
  for (const series of broken.flatMap((edit) => seriesOf(edits, edit))) {
    for (const changes of [ownAmounts(edits, figures, series, tolerance), differences(figures, series, tolerance)]) {
      const made = changes.filter(({ cell, value }) => !equals(value, figures[cell] ?? ZERO));
      if (made.length === 0) continue;
      const after = [...figures];
      for (const { cell, value } of made) after[cell] = value;
      const stillBroken = brokenEdits(system, after);
      if (!stillBroken.includes(series.edit) && stillBroken.every((edit) => broken.includes(edit)))
        return { broken, changes: made, stillBroken };
    }
  }
  return { broken, changes: [], stillBroken: broken };
}

function seriesOf(edits: readonly Edit[], index: number): readonly Series[] {
  const edit = edits[index];
  if (edit?.op !== "==" || !isZero(edit.rhs) || edit.terms.length < 3) return [];
  const isUnit = ({ coefficient }: Edit["terms"][number]): boolean =>
    coefficient.scale === 0 && Math.abs(coefficient.units) === 1;
  const plus = edit.terms.filter(({ coefficient }) => coefficient.units > 0);
  const minus = edit.terms.filter(({ coefficient }) => coefficient.units < 0);
  const [totals, parts] = plus.length === 1 ? [plus, minus] : [minus, plus];
  const [total] = totals;
  if (!total || totals.length !== 1 || !edit.terms.every(isUnit)) return [];
  return [{ edit: index, total: total.cell, parts: parts.map(({ cell }) => cell) }];
}

function within(a: Amount, b: Amount, tolerance: Amount): boolean {
  return compare(abs(subtract(a, b)), tolerance) <= 0;
}

function ownAmounts(edits: readonly Edit[], figures: Figures, series: Series, tolerance: Amount): readonly Change[] {
  const changes: Change[] = [];
  for (const [place, cell] of series.parts.entries()) {
    const before = figures[series.parts[place - 1] ?? -1];
    const reported = figures[cell];
    const own = ownOf(edits, figures, series, cell);
    if (!before || !reported || !own || isZero(before) || within(reported, own.amount, tolerance)) continue;
    for (const [turned, interchanged] of SIGNS) {
      const value = subtract(turned ? negate(reported) : reported, before);
      if (!within(value, interchanged ? negate(own.amount) : own.amount, tolerance)) continue;
      if (interchanged && !isZero(own.amount) && !own.pair) continue;
      changes.push({ cell, value });
      if (interchanged && own.pair) changes.push(...interchange(figures, own.pair));
      break;
    }
  }
  return changes;
}

/** Sign of the part turned, own figures interchanged. */
const SIGNS: readonly (readonly [boolean, boolean])[] = [
  [false, false],
  [false, true],
  [true, false],
  [true, true],
];

function interchange(figures: Figures, [a, b]: readonly [number, number]): readonly Change[] {
  const [x, y] = [figures[a], figures[b]];
  return x && y
    ? [
        { cell: a, value: y },
        { cell: b, value: x },
      ]
    : [];
}

interface Own {
  readonly amount: Amount;
  /** The two figures whose difference the amount is. */
  readonly pair: readonly [number, number] | undefined;
}

/** What another edit says that the part should be. */
function ownOf(edits: readonly Edit[], figures: Figures, series: Series, cell: number): Own | undefined {
  for (const [index, { op, terms, rhs }] of edits.entries()) {
    const mine = terms.find((term) => term.cell === cell);
    if (
      index === series.edit ||
      op !== "==" ||
      !mine ||
      mine.coefficient.scale !== 0 ||
      Math.abs(mine.coefficient.units) !== 1
    )
      continue;
    const others = terms.filter((term) => term.cell !== cell);
    if (others.length === 0 || others.some((term) => !figures[term.cell] || series.parts.includes(term.cell))) continue;
    const sum = others.reduce(
      (total, term) => add(total, multiply(term.coefficient, figures[term.cell] ?? ZERO)),
      negate(rhs),
    );
    const amount = mine.coefficient.units > 0 ? negate(sum) : sum;
    const [first, second] = others;
    const isDifference =
      others.length === 2 && first && second && equals(first.coefficient, negate(second.coefficient));
    return { amount, pair: isDifference ? [first.cell, second.cell] : undefined };
  }
  return undefined;
}

/** Parts that never fall and end at the total. */
function differences(figures: Figures, { total, parts }: Series, tolerance: Amount): readonly Change[] {
  const reported = parts.map((cell) => figures[cell]);
  const whole = figures[total];
  const last = reported[reported.length - 1];
  if (!whole || !last || !within(last, whole, tolerance)) return [];
  const changes: Change[] = [];
  for (let i = 1; i < reported.length; i++) {
    const [before, now] = [reported[i - 1], reported[i]];
    if (!before || !now || compare(now, before) < 0) return [];
    changes.push({ cell: parts[i] as number, value: subtract(now, before) });
  }
  return changes;
}
