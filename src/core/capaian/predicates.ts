import { type Amount, amount, compare } from "../figure/amount";

/** The scale of performance ranks (Permendagri 86/2017, attachment): lower bounds in percent and the words from the highest down. */
export const PREDICATE_SCALE = {
  lower: [91, 76, 66, 51],
  words: ["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"],
} as const;

/** The word of the interval that a percentage falls into. */
export function predicateOf(points: Amount): string {
  const { lower, words } = PREDICATE_SCALE;
  const level = lower.findIndex((bound) => compare(points, amount(bound)) >= 0);
  return words[level < 0 ? lower.length : level] ?? "";
}
