import { type Amount, abs, amount, divide, isZero, multiply, round, toPlain } from "../figure/amount";
import { type SeparatorStyle, detectStyle, parseFigureText } from "../figure/parse";
import { parseTerbilang } from "../figure/terbilang";

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

/** A figure with the same in words behind it. */
export interface Spelled {
  readonly written: string;
  readonly words: string;
  readonly figure: bigint;
  readonly said: bigint;
}

const MONEY = /(?:-\s*)?\bRp\.?\s*-?\(?\d[\d.,]*\d?(?:,-)?\)?(?:\s*(?:ribu|juta|miliar|milyar|triliun|trilyun)\b)?/gi;
const PERCENT = /-?\d{1,4}(?:[.,]\d+)?\s*(?:%|persen\b)/gi;
const COUNT = /\b(\d{1,4})\s*(?:\([^()]*\)\s*)?(program|sub\s*kegiatan|kegiatan)\b/gi;
const SPELLED = /(\d[\d.,]*\d|\d)(?:,-)?\s*\(\s*([a-z][a-z\s/,-]{2,200}?)\s*\)/gi;

/** The figures that a sentence quotes, in the order in which they stand. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const style = detectStyle([...text.matchAll(MONEY)].map(([written]) => written));
  const money = [...text.matchAll(MONEY)].flatMap((found) => quantity("money", found, style) ?? []);
  const percents = [...text.matchAll(PERCENT)].flatMap((found) => quantity("percent", found, style) ?? []);
  return [...money, ...percents, ...countsIn(text)].sort((a, b) => a.at - b.at);
}

function quantity(kind: "money" | "percent", found: RegExpMatchArray, style: SeparatorStyle): Quantity | undefined {
  const written = found[0].replace(/[.,]+$/, "").trim();
  const figure = parseFigureText(written.replace(/\s*persen$/i, "%").replace(/,-\)?$/, ""), style);
  if (figure.kind !== "number") return undefined;
  return {
    kind,
    written,
    at: found.index ?? 0,
    value: figure.value,
    slack: slackOf(figure.decimals),
    of: undefined,
    some: false,
  };
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

/** Figures with their words behind them, such as `52 (lima puluh dua)`; words that say no number are no such pair. */
export function spelledIn(text: string): readonly Spelled[] {
  return [...text.matchAll(SPELLED)].flatMap(([written, digits = "", words = ""]) => {
    const said = parseTerbilang(words);
    const figure = parseFigureText(digits, "id");
    if (said === null || figure.kind !== "number" || /^[ivxlc]+$/i.test(words.trim())) return [];
    const plain = toPlain(figure.value);
    return plain.includes(".") ? [] : [{ written, words, figure: BigInt(plain), said }];
  });
}

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
