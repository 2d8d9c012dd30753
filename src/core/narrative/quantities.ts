import { type Amount, abs, amount, divide, isZero, multiply, round, toPlain } from "../figure/amount";
import { type SeparatorStyle, detectStyle, parseFigureText } from "../figure/parse";

/** A figure that a sentence quotes. */
export interface Quantity {
  readonly kind: "money" | "percent" | "count";
  /** As written in the text. */
  readonly written: string;
  /** Place of its first character in the text. */
  readonly at: number;
  readonly value: Amount;
  /** Half of the last digit that was written: half a hundredth of a billion for `33,19 miliar`. */
  readonly slack: Amount;
  /** What is counted, for a count. */
  readonly of: CountedLevel | undefined;
  /** Words behind a count say that it is of some of the things only. */
  readonly some: boolean;
}

export type CountedLevel = "program" | "kegiatan" | "subkegiatan";

const MONEY =
  /(?:-\s*)?\b(?:Rp|IDR)\.?\s*-?\(?\d[\d.,]*\d?(?:,-)?\)?(?:\s*(?:ribu|juta|miliar|milyar|triliun|trilyun)\b)?|(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?:,\d{1,2})?(?=\s*rupiah\b)/gi;
const PERCENT = /(?<![\d.,])-?\d{1,4}(?:[.,]\d+)?\s*(?:%|persen\b)/gi;
/** The first of two percentages of which only the second has its sign: `18,87 - 39,28%`. */
const FIRST_OF_RANGE =
  /(?<![\d.,])\d{1,3}(?:[.,]\d{1,4})?(?=\s*(?:-|–|s\s*[./]?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s*\d{1,3}(?:[.,]\d{1,4})?\s*(?:%|persen\b))/gi;
const COUNT = /\b(\d{1,4})\s*(?:\([^()]*\)\s*)?(program|sub\s*kegiatan|kegiatan)\b/gi;

/** The figures that a sentence quotes, in the order in which they stand. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const style = detectStyle([...text.matchAll(MONEY)].map(([written]) => written));
  const money = [...text.matchAll(MONEY)].flatMap((found) => quantity("money", found, style) ?? []);
  const percents = [...text.matchAll(PERCENT)].flatMap((found) => quantity("percent", found, style) ?? []);
  const firsts = [...text.matchAll(FIRST_OF_RANGE)].flatMap((found) => firstOfRange(found, style) ?? []);
  return [...money, ...firsts, ...percents, ...countsIn(text)].sort((a, b) => a.at - b.at);
}

/** What a pattern found, and where. */
interface Found {
  readonly 0: string;
  readonly index?: number | undefined;
}

function quantity(kind: "money" | "percent", found: Found, style: SeparatorStyle): Quantity | undefined {
  const written = found[0].replace(/[.,]+$/, "").trim();
  const figure = parseFigureText(
    written
      .replace(/\s*persen$/i, "%")
      .replace(/^IDR\b/i, "Rp")
      .replace(/,-\)?$/, ""),
    style,
  );
  if (figure.kind !== "number") return undefined;
  return {
    kind,
    written,
    at: found.index ?? 0,
    value: figure.value,
    // Money in full with its cents is exact.
    slack: slackOf(kind === "money" && isInFull(written) ? 0 : figure.decimals),
    of: undefined,
    some: false,
  };
}

function isInFull(written: string): boolean {
  return !/[a-z]\s*$/i.test(written);
}

function firstOfRange(found: Found, style: SeparatorStyle): Quantity | undefined {
  const read = quantity("percent", { 0: `${found[0]}%`, index: found.index }, style);
  return read && { ...read, written: found[0] };
}

/** Whole figures in full are exact; shortened ones and decimals are known to half their last digit. */
export function slackOf(decimals: number): Amount {
  if (decimals === 0) return amount(0);
  const unit =
    decimals > 0 ? divide(amount(1), amount(10n ** BigInt(decimals)), decimals) : amount(10n ** BigInt(-decimals));
  return divide(unit, amount(2), Math.max(0, decimals) + 1);
}

function countsIn(text: string): readonly Quantity[] {
  return [...text.matchAll(COUNT)].map((found) => ({
    kind: "count" as const,
    written: found[0],
    at: found.index,
    value: amount(found[1] ?? "0"),
    slack: amount(0),
    of: (found[2] ?? "").toLowerCase().replace(/\s+/g, "") as CountedLevel,
    some: SOME.test(text.slice(found.index + found[0].length)) || AMONG.test(text.slice(0, found.index)),
  }));
}

/** Of some things only: `2 program yang belum tercapai`, `3 kegiatan berkategori tinggi`, `di antaranya 4 kegiatan`. */
const SOME =
  /^\s+(?:yang\s+(?!terdiri|meliputi|mencakup|terbagi|dijabarkan|tersebar|dilaksanakan|ada\b)|belum|tidak|telah|sudah|mencapai|dengan|ber[a-z]+|memperoleh|masuk|termasuk|di ?antaranya|prioritas|lainnya|unggulan|strategis|utama|pendukung|baru\b|lebih|kurang|memiliki|capaian)/i;
const AMONG = /(?:di ?antaranya|hanya|terdapat|sisanya|masih|ada)(?:\s+(?:ada|terdapat|sebanyak))?\s*$/i;

/** Sentences of a text; a point between digits or after a short form such as `Rp.` ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[^\d\s][.;!?]|\d[;!?]|\d\.(?=\s+[A-Z]))\s+(?!\d)|\n+/)
    .filter((part) => part.trim() !== "" && !/^rp\.?$/i.test(part.trim()));
}

/** Digits that count: without leading and closing zeros. */
export function significantDigits(value: Amount): number {
  return isZero(value)
    ? 0
    : toPlain(abs(value))
        .replace(".", "")
        .replace(/^0+|0+$/g, "").length;
}

/** The digits with which a figure is written, as a whole number: by these, slips of typing are known. */
export function digitsOf({ value, decimals }: { readonly value: Amount; readonly decimals: number }): Amount {
  return multiply(round(value, decimals), amount(10 ** Math.max(0, decimals)));
}
