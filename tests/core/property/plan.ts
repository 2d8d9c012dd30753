import type { ColumnRole } from "../../../src/core/finding/report";
import type { Dice } from "./dice";
import type { Traits } from "./traits";

export type Part = "k" | "rp";

/** What follows from other groups of the same row. */
export type Rule =
  | { readonly kind: "sum"; readonly of: readonly (readonly [string, 1 | -1])[] }
  | { readonly kind: "ratio"; readonly of: string; readonly over: string }
  /** Share of the total row. */
  | { readonly kind: "share"; readonly of: string }
  | { readonly kind: "product"; readonly of: readonly [string, string]; readonly divisor: number };

/** A column, or a pair of performance and money, of a form. */
export interface Group {
  readonly name: string;
  readonly words: readonly string[];
  readonly roles: readonly ColumnRole[];
  /** Money adds up over the tree. */
  readonly adds: boolean;
  readonly look: "figure" | "percent";
  readonly rule?: Rule;
  /** What holds besides and need not be said. */
  readonly also?: Rule;
  /** Only money, although the form has pairs. */
  readonly single?: true;
}

/** Groups of a form from left to right, and the figures of one lowest row. */
export interface Plan {
  readonly groups: readonly Group[];
  readonly money: (dice: Dice) => Readonly<Record<string, number>>;
  readonly counts: (dice: Dice, percent: boolean) => Readonly<Record<string, number | undefined>>;
}

export const figure = (
  name: string,
  words: readonly string[],
  role: ColumnRole | readonly ColumnRole[],
  more: Partial<Group> = {},
): Group => ({
  name,
  words,
  roles: typeof role === "string" ? [role] : role,
  adds: true,
  look: "figure",
  ...more,
});
export const percent = (name: string, words: readonly string[], rule: Rule, more: Partial<Group> = {}): Group => ({
  name,
  words,
  roles: ["percent", "weight", "delta"],
  adds: false,
  look: "percent",
  rule,
  ...more,
});
export const plus = (...names: readonly string[]): readonly (readonly [string, 1])[] =>
  names.map((name) => [name, 1] as const);

export const none = (): Readonly<Record<string, number | undefined>> => ({});
export const rupiah = (dice: Dice): number =>
  dice.between(3_000, 90_000) * dice.pick([10_000, 50_000, 123_457]) + dice.pick([0, 0, 500, 123]);
export const part = (dice: Dice, of: number, most: number): number =>
  dice.oneIn(6) ? 0 : Math.round((of * dice.between(most < 500 ? 20 : 200, most)) / 1000);

export const ROMAN = ["I", "II", "III", "IV"];

export function quarterWord({ quarterWords }: Traits, quarter: number): string {
  const arabic = String(quarter + 1);
  const roman = ROMAN[quarter] ?? "";
  return quarterWords.endsWith("1") ? quarterWords.replace("1", arabic) : quarterWords.replace("I", roman);
}

export function names(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}
