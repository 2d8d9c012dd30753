import { type Amount, amount } from "../figure/amount";
import { gradeAt, gradeNamed } from "./scale";
import { AKIP } from "./scales";

/** Percent taken off for each grade of AKIP, from the highest down: AA, A, BB, B, CC, C, D. */
const CORRECTIONS = [0, 0, 10, 15, 20, 30, 30].map((percent) => amount(percent));

/** Percent taken off for a score of AKIP. */
export function correctionOfScore(score: Amount): Amount | undefined {
  return CORRECTIONS[gradeAt(AKIP, score)];
}

/** Percent taken off for a predicate of AKIP; undefined for other words. */
export function correctionOfWord(word: string): Amount | undefined {
  const grade = gradeNamed(AKIP, word);
  return grade === undefined ? undefined : CORRECTIONS[grade];
}
