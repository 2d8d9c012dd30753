import { type Amount, HUNDRED, multiply, round, toPlain } from "./amount";

/** Whose separators: `id` writes 1.234.567,89 and `en` 1,234,567.89. */
export type Locale = "id" | "en";

export const SEPARATORS: Readonly<Record<Locale, { readonly decimal: string; readonly thousands: string }>> = {
  id: { decimal: ",", thousands: "." },
  en: { decimal: ".", thousands: "," },
};

export interface ShowOptions {
  readonly locale: Locale;
  /** Decimals to show, rounded half away from zero; absent: as many as the amount needs. */
  readonly decimals?: number;
  /** Show the fraction as a percentage: 0.4879 is 48,79%. `decimals` then counts those of the percentage. */
  readonly percent?: boolean;
  /** Group thousands; on unless set to false. */
  readonly thousands?: boolean;
}

/** An amount as people write it. */
export function showAmount(value: Amount, options: ShowOptions): string {
  const { locale, decimals, percent = false, thousands = true } = options;
  const scaled = percent ? multiply(value, HUNDRED) : value;
  const [whole = "", fraction = ""] = toPlain(decimals === undefined ? scaled : round(scaled, decimals)).split(".");
  const marks = SEPARATORS[locale];
  const shownWhole = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, marks.thousands) : whole;
  const shownFraction = decimals === undefined ? fraction : fraction.padEnd(decimals, "0");
  return `${shownWhole}${shownFraction === "" ? "" : marks.decimal + shownFraction}${percent ? "%" : ""}`;
}
