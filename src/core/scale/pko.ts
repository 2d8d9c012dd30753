import { type Amount, HUNDRED, amount, compare, divide, multiply, subtract } from "../figure/amount";
import { gradeAt, gradeNamed } from "./scale";
import { AKIP } from "./scales";

/** Percent taken off for each grade of AKIP, from the highest down: AA, A, BB, B, CC, C, D. */
const CORRECTIONS = [0, 0, 10, 15, 20, 30, 30].map((percent) => amount(percent));

/** Percent taken off for a grade of AKIP by its position, 0 the highest; undefined beyond the scale. */
export function correctionOfGrade(grade: number): Amount | undefined {
  return CORRECTIONS[grade];
}

/** Percent taken off for a score of AKIP. */
export function correctionOfScore(score: Amount): Amount | undefined {
  return CORRECTIONS[gradeAt(AKIP, score)];
}

/** Percent taken off for a predicate of AKIP; undefined for other words. */
export function correctionOfWord(word: string): Amount | undefined {
  const grade = gradeNamed(AKIP, word);
  return grade === undefined ? undefined : CORRECTIONS[grade];
}

/** An achievement in percent as it counts: up to the cap, where there is one. */
export function capped(percent: Amount, cap: Amount | null): Amount {
  return cap && compare(percent, cap) > 0 ? cap : percent;
}

/** What is left of a percentage once a correction, in percent too, is taken off. */
export function corrected(percent: Amount, correction: Amount, decimals: number): Amount {
  return divide(multiply(percent, subtract(HUNDRED, correction)), HUNDRED, decimals);
}
