import type { Period } from "../finding/report";
import { monthNumber } from "./lexicon";
import { fold, romanNumeral } from "./text";

/** The months of the year that a column's figures are of, from 1 to 12. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Everything since the start of the year, not the period alone. */
  readonly cumulative: boolean;
}

/** The months of a period by itself; null for the year and for none. */
export function spanOf(period: Period | null): Span | null {
  if (period === null || period === "year") return null;
  const number = Number(period.slice(1));
  return period.startsWith("m") ? { from: number, to: number, cumulative: false } : { from: number * 3 - 2, to: number * 3, cumulative: false };
}

const TO_DATE = /\bs\s*[/.]?\s*d\b\.?|\bsampai\b|\bhingga\b|\b[ak]+umulati[fv]e?\b|\bakumulasi\b/;
const TERM = /\b(triwulan|tribulan|tw|semester|smt|sem)\.?\s*(?:ke[- ]?)?(iv|i{1,3}|[1-4]|pertama|kedua)\b/;
const ORDINALS: Readonly<Record<string, number>> = { pertama: 1, kedua: 2 };

/** Reads the months that header texts name, from the lowest text up; undefined when they name none. */
export function readSpan(path: readonly string[]): Span | undefined {
  const texts = path.map(fold).reverse();
  const bare = texts.some((text) => /^(realisasi |rencana |target )?(triwulan|tw|tribulan)$/.test(text))
    ? /^\(?(iv|i{1,3}|[1-4])\)?$/
    : undefined;
  let toDate = false;
  for (const text of texts) {
    toDate ||= TO_DATE.test(text);
    const months = monthsOf(text) ?? (bare ? quarter(bare.exec(text)?.[1]) : undefined);
    if (months) return toDate ? { from: 1, to: months.to, cumulative: true } : { ...months, cumulative: false };
  }
  return undefined;
}

function monthsOf(text: string): { from: number; to: number } | undefined {
  const term = TERM.exec(text);
  if (term) {
    const half = term[1]?.startsWith("s") ?? false;
    return half ? semester(ordinal(term[2])) : quarter(term[2]);
  }
  const named = text.split(/[^a-z]+/).flatMap((word) => (word.length >= 3 ? (monthNumber(word) ?? []) : []));
  const [first, last] = [named[0], named.at(-1)];
  return first === undefined || last === undefined || last < first ? undefined : { from: first, to: last };
}

function ordinal(text: string | undefined): number | undefined {
  return text === undefined ? undefined : (ORDINALS[text] ?? romanNumeral(text) ?? Number(text));
}

function quarter(text: string | undefined): { from: number; to: number } | undefined {
  const number = ordinal(text);
  return number === undefined || number > 4 ? undefined : { from: number * 3 - 2, to: number * 3 };
}

function semester(number: number | undefined): { from: number; to: number } | undefined {
  return number === undefined || number > 2 ? undefined : { from: number * 6 - 5, to: number * 6 };
}

/** The header's words without those that name a period: columns of one series share them. */
export function seriesWords(path: readonly string[]): string {
  const words = path.flatMap((text) =>
    fold(text)
      .replace(TERM, " ")
      .replace(TO_DATE, " ")
      .split(/[^a-z%]+/),
  );
  const kept = words.filter(
    (word) =>
      word.length > 0 &&
      monthNumber(word) === undefined &&
      !/^(i{1,3}|iv|bulan|ke|jumlah|total|triwulan|tw|tribulan|semester|dengan|d|ini)$/.test(word),
  );
  return [...new Set(kept)].join(" ");
}
