import { type Amount, toPlain } from "../../figure/amount";
import { isOneSlip } from "./text-distance";

/** What went wrong while a figure was typed: one character of its decimal text. */
export type Slip = "transposition" | "added digit" | "omitted digit" | "replaced digit" | "sign";

/** The slip that turned the true figure into the observed one, or undefined where one slip does not. */
export function slipOf(truth: Amount, observed: Amount): Slip | undefined {
  const [right, wrong] = [toPlain(truth), toPlain(observed)];
  if (right === wrong || !isOneSlip(right, wrong)) return undefined;
  if (right.startsWith("-") !== wrong.startsWith("-") && right.replace("-", "") === wrong.replace("-", ""))
    return "sign";
  if (wrong.length > right.length) return "added digit";
  if (wrong.length < right.length) return "omitted digit";
  let differing = 0;
  for (let i = 0; i < right.length; i++) if (right[i] !== wrong[i]) differing++;
  return differing === 1 ? "replaced digit" : "transposition";
}

/** Shares of the four typing errors in Dutch business records (Scholtus 2009, table 1); signs are as rare as swaps. */
const SHARE: Readonly<Record<Slip, number>> = {
  "replaced digit": 0.737,
  "omitted digit": 0.099,
  transposition: 0.092,
  "added digit": 0.072,
  sign: 0.05,
};

/** How probable it is that typing the true figure gave just the observed one: the slip's share over the ways to make it. */
export function slipProbability(truth: Amount, observed: Amount): number {
  const slip = slipOf(truth, observed);
  if (!slip) return 0;
  const digits = toPlain(truth).replace(/\D/g, "").length;
  const ways: Readonly<Record<Slip, number>> = {
    "replaced digit": 9 * digits,
    "omitted digit": digits,
    transposition: Math.max(digits - 1, 1),
    "added digit": 10 * (digits + 1),
    sign: 1,
  };
  return SHARE[slip] / ways[slip];
}
