import { type Amount, ZERO, abs, add, amount, equals, isZero, multiply, round, subtract } from "../../figure/amount";
import {
  type Interval,
  addIntervals,
  exactly,
  intersection,
  intersects,
  scaleInterval,
  shownInterval,
  truncatedInterval,
} from "../../figure/interval";

/** A figure as it was reported, and to how many decimals it is right (null: exactly). */
export interface Fact {
  /** Null for a figure that is said to be none. */
  readonly value: Amount | null;
  readonly decimals: number | null;
}

/** How reported figures were shortened. */
export type Shortening = "round" | "truncate";

/** What the true figure may be, given how it was shortened. */
export function factInterval(value: Amount, decimals: number | null, mode: Shortening): Interval {
  if (decimals === null) return exactly(value);
  return mode === "round" ? shownInterval(value, decimals) : truncatedInterval(value, decimals);
}

/** The numbers in all of the intervals, or undefined when there are none. */
export function common(intervals: readonly Interval[]): Interval | undefined {
  const [first, ...others] = intervals;
  return others.reduce<Interval | undefined>((shared, one) => shared && intersection(shared, one), first);
}

/** Reports of one thing of which no two can both be right: of the same decimals but not equal, or with nothing in common. */
export function contradictions(facts: readonly Fact[], mode: Shortening): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const [i, a] of facts.entries()) {
    for (const [j, b] of facts.entries()) {
      if (j > i && contradict(a, b, mode)) found.push([i, j]);
    }
  }
  return found;
}

function contradict(a: Fact, b: Fact, mode: Shortening): boolean {
  if (a.value === null || b.value === null) return a.value !== b.value;
  if (a.decimals === b.decimals) return !equals(a.value, b.value);
  return !intersects(factInterval(a.value, a.decimals, mode), factInterval(b.value, b.decimals, mode));
}

/** The digits beyond the decimals to which a figure claims to be right: what it should be, and what is too much. */
export function excessDigits(
  value: Amount,
  decimals: number | null,
): { readonly kept: Amount; readonly excess: Amount } | undefined {
  if (decimals === null) return undefined;
  const kept = round(value, decimals, "truncate");
  const excess = abs(subtract(value, kept));
  return isZero(excess) ? undefined : { kept, excess };
}

/** One part of a reported sum, with every report of it. */
export interface Part {
  readonly weight: Amount;
  readonly facts: readonly Fact[];
}

export type Calculation =
  | { readonly status: "consistent" | "inconsistent"; readonly computed: Interval; readonly reported: Interval }
  | { readonly status: "blocked"; readonly reason: "disallowed duplicates" | "excess digits" }
  /** No part, or no total, to compare. */
  | { readonly status: "unchecked" };

/**
 * Whether a reported total can be the sum of its reported parts (XBRL Calculations 1.1): the intervals of what each may
 * truly be are added and have to meet the total's. Parts that are not reported are passed over.
 */
export function checkCalculation(total: readonly Fact[], parts: readonly Part[], mode: Shortening): Calculation {
  const present = parts
    .map(({ weight, facts }) => ({ weight, facts: facts.filter(hasValue) }))
    .filter(({ facts }) => facts.length > 0);
  const totals = total.filter(hasValue);
  if (present.length === 0 || totals.length === 0) return { status: "unchecked" };
  const all = [totals, ...present.map(({ facts }) => facts)];
  if (all.some((facts) => facts.some(({ value, decimals }) => excessDigits(value, decimals))))
    return { status: "blocked", reason: "excess digits" };
  if (all.some((facts) => contradictions(facts, mode).length > 0))
    return { status: "blocked", reason: "disallowed duplicates" };
  const intervalOf = (facts: readonly Known[]): Interval | undefined =>
    common(facts.map(({ value, decimals }) => factInterval(value, decimals, mode)));
  const reported = intervalOf(totals);
  let computed: Interval | undefined = exactly(ZERO);
  for (const { weight, facts } of present) {
    const own = intervalOf(facts);
    computed = computed && own && addIntervals(computed, scaleInterval(own, weight));
  }
  if (!reported || !computed) return { status: "blocked", reason: "disallowed duplicates" };
  return { status: intersects(computed, reported) ? "consistent" : "inconsistent", computed, reported };
}

type Known = Fact & { readonly value: Amount };

function hasValue(fact: Fact): fact is Known {
  return fact.value !== null;
}

/** The older rule (XBRL 2.1): figures rounded to their decimals add up exactly; several reports of one thing leave it unchecked. */
export function checkRoundedSum(
  total: readonly Fact[],
  parts: readonly Part[],
): "consistent" | "inconsistent" | "unchecked" {
  const present = parts
    .map(({ weight, facts }) => ({ weight, facts: facts.filter(hasValue) }))
    .filter(({ facts }) => facts.length > 0);
  const totals = total.filter(hasValue);
  const isOne = ([first, ...others]: readonly Known[]): boolean =>
    !!first && others.every((one) => one.decimals === first.decimals && equals(one.value, first.value));
  if (present.length === 0 || !isOne(totals) || !present.every(({ facts }) => isOne(facts))) return "unchecked";
  const rounded = (facts: readonly Known[]): Amount => {
    const { value, decimals } = facts[0] ?? { value: ZERO, decimals: null };
    return decimals === null ? value : round(value, decimals);
  };
  const sum = present.reduce((so, { weight, facts }) => add(so, multiply(weight, rounded(facts))), amount(0));
  return equals(sum, rounded(totals)) ? "consistent" : "inconsistent";
}
