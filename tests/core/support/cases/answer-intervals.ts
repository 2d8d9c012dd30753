import {
  type Fact,
  type Shortening,
  checkCalculation,
  checkRoundedSum,
  common,
  contradictions,
  excessDigits,
  factInterval,
} from "../../../../src/core/diagnosis/edits/reported-facts";
import { slipOf } from "../../../../src/core/diagnosis/edits/slip";
import { textDistance } from "../../../../src/core/diagnosis/edits/text-distance";
import { type Amount, ONE, amount, toPlain } from "../../../../src/core/figure/amount";
import { type Interval, addIntervals, exactly, scaleInterval } from "../../../../src/core/figure/interval";
import type { Answer } from "./answer-records";
import { type Case, type Figure, figure } from "./case-file";

interface FactText {
  readonly value: Figure | null;
  readonly decimals: Figure | null;
}

export function answerDistance({ a, b }: Case): Answer {
  return { distance: textDistance(plain(a), plain(b)) };
}

export function answerSlip(one: Case): Answer {
  const [truth, observed] = [figure(one["true"]), figure(one["observed"])];
  if (!truth || !observed) return {};
  return { kind: slipOf(truth, observed), distance: textDistance(toPlain(truth), toPlain(observed)) };
}

function plain(value: unknown): string {
  const number = figure(value);
  return number ? toPlain(number) : String(value);
}

function modeOf({ mode }: Case): Shortening {
  return mode === "truncate" || mode === "truncation" ? "truncate" : "round";
}

function factOf({ value, decimals }: FactText): Fact {
  return { value: figure(value) ?? null, decimals: decimalsOf(decimals) };
}

function decimalsOf(decimals: unknown): number | null {
  return decimals === null || decimals === undefined || decimals === "INF" ? null : Number(decimals);
}

function factsIn(list: unknown): readonly Fact[] {
  return Array.isArray(list) ? (list as readonly FactText[]).map(factOf) : [];
}

export function answerCalculation(one: Case): Answer {
  const items = (Array.isArray(one["items"]) ? one["items"] : []) as readonly {
    readonly weight: Figure;
    readonly facts: unknown;
  }[];
  const parts = items.map(({ weight, facts }) => ({ weight: amount(weight), facts: factsIn(facts) }));
  const total = factsIn(one["total"]);
  const found = checkCalculation(total, parts, modeOf(one));
  return {
    calc11: found.status,
    calc10: checkRoundedSum(total, parts),
    ...("reason" in found ? { reason: found.reason } : {}),
    ...("computed" in found ? { computed: ends(found.computed), reported: ends(found.reported) } : {}),
  };
}

function ends({ low, high }: Interval): readonly string[] {
  return [toPlain(low), toPlain(high)];
}

export function answerFactInterval(one: Case): Answer {
  return { interval: ends(factInterval(figure(one["value"]) ?? amount(0), decimalsOf(one["decimals"]), modeOf(one))) };
}

function between(pair: unknown): Interval {
  const [low, high] = pair as readonly Figure[];
  return { ...exactly(amount(low ?? 0)), high: amount(high ?? 0) };
}

function intervalsOf(one: Case): readonly Interval[] {
  return Array.isArray(one["intervals"]) ? one["intervals"].map(between) : [];
}

export function answerIntersection(one: Case): Answer {
  const shared = common(intervalsOf(one));
  return { intersection: shared ? ends(shared) : null };
}

export function answerScaled(one: Case): Answer {
  return { interval: ends(scaleInterval(between(one["interval"]), figure(one["times"]) ?? ONE)) };
}

export function answerSum(one: Case): Answer {
  const other = one["plus"] ?? one["add"];
  const all = Array.isArray(one["intervals"]) ? intervalsOf(one) : [between(one["interval"]), between(other)];
  const sum = ends(all.reduce(addIntervals));
  return { interval: sum, sum };
}

export function answerDuplicates(one: Case): Answer {
  const pairs = contradictions(factsIn(one["facts"]), modeOf(one));
  return { consistent: pairs.length === 0, inconsistent_pairs: pairs };
}

export function answerExcess(one: Case): Answer {
  const value = figure(one["value"]) as Amount;
  const found = excessDigits(value, decimalsOf(one["decimals"]));
  return { excess: found ? [toPlain(found.kept), toPlain(found.excess)] : null };
}
