import { type Amount, abs, compare, isZero, negate, sign, toPlain } from "../figure/amount";

/** Kinds of slips that turn one figure into another (names are part of the report's format). */
export type TypingCause =
  | "transposed-digits"
  | "wrong-digit"
  | "dropped-digit"
  | "added-digit"
  | "scale"
  | "sign"
  | "not-filled"
  | "swapped-cells"
  | "typed-over-formula"
  | "formula-fault"
  | "stale-value"
  | "text-number"
  | "coerced"
  | "unknown";

/** How often each slip is met, for weighing one explanation against another (after Scholtus 2009, table 1). */
export const CAUSE_WEIGHT: Readonly<Record<TypingCause, number>> = {
  "wrong-digit": 0.5,
  "transposed-digits": 0.4,
  "dropped-digit": 0.2,
  "added-digit": 0.2,
  scale: 0.2,
  sign: 0.3,
  "not-filled": 0.3,
  "swapped-cells": 0.3,
  "typed-over-formula": 0.6,
  "formula-fault": 0.6,
  "stale-value": 0.6,
  "text-number": 0.6,
  coerced: 0.6,
  unknown: 0.01,
};

/** The slip that makes `wrong` out of `right`; `unknown` when one slip does not explain it. */
export function typingCause(wrong: Amount | undefined, right: Amount): TypingCause {
  if (wrong === undefined) return "not-filled";
  if (compare(wrong, negate(right)) === 0 && !isZero(wrong)) return "sign";
  if (sign(wrong) !== sign(right) && !isZero(wrong) && !isZero(right)) return "unknown";
  const from = digits(wrong);
  const to = digits(right);
  if (isScale(from, to)) return "scale";
  const [a, b] = align(wrong, right);
  if (a.length === b.length) return sameLength(a, b);
  if (a.length + 1 === b.length && isOneMissing(a, b)) return "dropped-digit";
  if (a.length === b.length + 1 && isOneMissing(b, a)) return "added-digit";
  return "unknown";
}

/** Significant digits without the decimal mark and closing zeros. */
function digits(value: Amount): string {
  return toPlain(abs(value)).replace(".", "").replace(/^0+/, "").replace(/0+$/, "");
}

/** The same digits, some thousands or tens up or down. */
function isScale(a: string, b: string): boolean {
  return a === b && a !== "";
}

/** Digit texts of both figures with the same number of decimals. */
function align(a: Amount, b: Amount): readonly [string, string] {
  const decimals = Math.max(a.scale, b.scale);
  const text = (value: Amount): string => {
    const [whole = "", part = ""] = toPlain(abs(value)).split(".");
    return whole + part.padEnd(decimals, "0");
  };
  return [text(a), text(b)];
}

function sameLength(a: string, b: string): TypingCause {
  const places: number[] = [];
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) places.push(i);
  if (places.length === 1) return "wrong-digit";
  const [first = 0, second = 0] = places;
  const crossed = places.length === 2 && a[first] === b[second] && a[second] === b[first];
  return crossed ? "transposed-digits" : "unknown";
}

/** Whether the longer text is the shorter one with one digit put in. */
function isOneMissing(shorter: string, longer: string): boolean {
  let i = 0;
  while (i < shorter.length && shorter[i] === longer[i]) i++;
  return shorter.slice(i) === longer.slice(i + 1);
}
