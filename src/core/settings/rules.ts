import type { DoubtRule, RuleId, RuleName } from "../finding/report";

const DOUBTS: Readonly<Record<DoubtRule, true>> = {
  "realised-above-plan": true,
  "result-without-money": true,
  "money-without-result": true,
  "no-target": true,
  "copied-column": true,
  "one-figure": true,
  "falls-back": true,
  "hidden-rows": true,
  "no-explanation": true,
  "no-source": true,
};

const RELATIONS: Readonly<Record<RuleId, true>> = {
  "children-sum": true,
  "units-total": true,
  "grand-total": true,
  "section-total": true,
  "year-total": true,
  "quarters-sum": true,
  "months-sum": true,
  cumulative: true,
  "cumulative-percent": true,
  percent: true,
  share: true,
  weights: true,
  weighted: true,
  average: true,
  predicate: true,
  remainder: true,
  delta: true,
  deviation: true,
  mirror: true,
  surplus: true,
  "cross-table": true,
  words: true,
  count: true,
  "one-of": true,
  pko: true,
  efficiency: true,
  formula: true,
  coerced: true,
  "text-number": true,
  unreadable: true,
  plausibility: true,
};

/** All rules of plausibility. */
export const DOUBT_RULES = Object.keys(DOUBTS) as readonly DoubtRule[];

/** All kinds of relations, in the order in which people meet them. */
export const RELATION_RULES = Object.keys(RELATIONS) as readonly RuleId[];

/** Whether a word names a rule. */
export function isRuleName(word: unknown): word is RuleName {
  return typeof word === "string" && (Object.hasOwn(RELATIONS, word) || Object.hasOwn(DOUBTS, word));
}
