import { type Amount, amount, multiply, negate } from "./amount";
import { type Numeral, type SeparatorStyle, type StyleSource, provenStyle, readNumeral } from "./numeral";
import { parseTerbilang } from "./terbilang";

export type { SeparatorStyle, StyleSource } from "./numeral";

/** A number as a person wrote it. */
export interface NumberFigure {
  readonly kind: "number";
  /** The figure as written: 48.79 of `48,79%`, with `percent` set; 1500000 of `Rp 1,5 juta`. */
  readonly value: Amount;
  /** Decimals that were written: 2 in `48,79%`; below zero where a scale word was (-5 in `1,5 juta`). */
  readonly decimals: number;
  /** It had a % sign. (`95,00 Persen` has a unit instead.) */
  readonly percent: boolean;
  /** The unit behind the figure, such as `Dokumen`. */
  readonly unit: string | null;
  /** It had `Rp`, `IDR` or `rupiah`. */
  readonly currency: boolean;
  /** The other reading, when the separators allow two: `12.310` is 12310 or 12.31. */
  readonly ambiguous?: Amount;
}

/** What a text says as a figure. `dash` is a written `-` or `Rp -`; `text` is everything that is no figure, a lone `Rp` too. */
export type Figure =
  | NumberFigure
  | { readonly kind: "dash" }
  | { readonly kind: "blank" }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "text" };

const TEXT: Figure = { kind: "text" };
const LONGEST = 80;
/** Begins with a letter that begins no figure (not I of IDR, N of nihil, R of Rp, T of tad). */
const LABEL = /^\s*[a-hj-mo-qsu-z]/i;
const NOT_APPLICABLE = /^(?:n\.?\/?a\.?|nihil|t\.?a\.?d\.?|tidak ada(?: data)?|tidak tersedia)$/i;
const DASH = /^(?:rp\.? ?)?-+(?: ?-)*(?: ?%|,-)?$/i;
const HEAD = /^(\()? ?([-+])? ?(rp\.?|idr)? ?([-+])? ?(\()? ?([-+])? ?(?=\d)/i;
const DIGITS = /^\d(?:[\d.,\s]*\d)?/;
const SCIENTIFIC = /^(-?)(\d)(?:[.,](\d+))?e([+-]?\d{1,3})$/i;
const UNIT = /^[\p{L}²³][\p{L}²³()&'’-]*\.?(?:(?: ?\/ ?| )[\p{L}²³(&][\p{L}²³()&'’-]*\.?){0,3}$/u;
const SCALE_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:ribu|rb)\b/i, 3],
  [/^(?:juta|jt)\b/i, 6],
  [/^(?:miliar|milyar)\b/i, 9],
  [/^(?:triliun|trilyun)\b/i, 12],
];

/** Reads a text as a figure; `style` settles only what its separators leave open. */
export function parseFigureText(text: string, style: StyleSource): Figure {
  if (text.length > LONGEST * 2 || LABEL.test(text)) return TEXT;
  const plain = plainText(text);
  if (plain === "") return { kind: "blank" };
  if (plain.length > LONGEST) return TEXT;
  if (DASH.test(plain)) return { kind: "dash" };
  if (NOT_APPLICABLE.test(plain)) return { kind: "notApplicable" };
  return parseScientific(plain) ?? parseNumber(plain, style) ?? TEXT;
}

/** The texts of a cell that holds several figures, joined by `;` or line breaks; one text when it holds no such joint. */
export function splitFigures(text: string): string[] {
  return text
    .split(/[;\n\r]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The separator style of a column: the majority of the texts that allow only one; the fallback on a tie. */
export function detectStyle(texts: Iterable<string>, fallback: StyleSource = "id"): SeparatorStyle {
  const votes = { id: 0, us: 0 };
  for (const text of texts) {
    if (!/[.,]/.test(text)) continue;
    for (const part of splitFigures(text)) {
      const plain = plainText(part);
      if (plain.length > LONGEST || parseNumber(plain, "id") === undefined) continue;
      const style = provenStyle(DIGITS.exec(plain.replace(HEAD, ""))?.[0] ?? "");
      if (style) votes[style] += 1;
    }
  }
  if (votes.id === votes.us) return typeof fallback === "function" ? fallback() : fallback;
  return votes.id > votes.us ? "id" : "us";
}

/** The text with plain spaces and minus signs, and without the marks that do not show. */
function plainText(text: string): string {
  return text
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, "")
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g, " ")
    .replace(/[\u2010-\u2015\u2212\uFE63\uFF0D]/g, "-")
    .trim()
    .replace(/^['’`]\s*/, "")
    .replace(/ {2,}/g, " ");
}

function parseNumber(plain: string, style: StyleSource): NumberFigure | undefined {
  const head = HEAD.exec(plain);
  if (!head) return undefined;
  const [lead, open, minus, prefix, innerMinus, innerOpen, lastMinus] = head;
  const digits = DIGITS.exec(plain.slice(lead.length))?.[0] ?? "";
  const numeral = readNumeral(digits, style);
  if (!numeral) return undefined;
  const tail = readTail(plain.slice(lead.length + digits.length), {
    open: Boolean(open ?? innerOpen),
    currency: prefix !== undefined,
    grouped: /[.,]\d{3}/.test(digits),
  });
  if (!tail || (tail.unit !== null && /^0\d/.test(digits))) return undefined;
  const minuses = [open ?? innerOpen, minus, innerMinus, lastMinus].filter((mark) => mark === "-" || mark === "(");
  return figureOf(numeral, tail, minuses.length + (tail.minus ? 1 : 0) === 1);
}

interface Tail {
  readonly percent: boolean;
  readonly unit: string | null;
  readonly currency: boolean;
  readonly minus: boolean;
  /** Power of ten of a scale word such as `juta`. */
  readonly power: number;
}

/** What follows the digits: `,-`, `)`, `%`, a trailing minus, words of the number, a unit; undefined when it is anything else. */
function readTail(text: string, before: { open: boolean; currency: boolean; grouped: boolean }): Tail | undefined {
  let rest = text.replace(/^[,.] ?-+|^ ?,-/, "");
  if (before.currency && /^\.\s*$/.test(rest)) rest = "";
  const minus = before.grouped && /^-\s*$/.test(rest);
  if (minus) rest = "";
  const percent = /^\s*%/.test(rest) || (before.open && /^\s*\)\s*%/.test(rest));
  if (percent) rest = rest.replace("%", "");
  if (before.open) {
    if (!/^\s*(?:[,.]-)?\s*\)/.test(rest)) return undefined;
    rest = rest.replace(/^[^)]*\)/, "");
  }
  if (rest !== "" && !/^[\s(/\p{L}²³]/u.test(rest)) return undefined;
  return readUnit(rest.trim().replace(/\s+/g, " "), { percent, currency: before.currency, minus });
}

function readUnit(text: string, tail: { percent: boolean; currency: boolean; minus: boolean }): Tail | undefined {
  let rest = text;
  const words = /^\(([^()]*)\) ?/.exec(rest);
  if (words && parseTerbilang(words[1] ?? "") !== null) rest = rest.slice(words[0].length);
  else if (words && words[0].length === rest.length) rest = (words[1] ?? "").trim();
  const scale = SCALE_WORDS.find(([word]) => word.test(rest));
  if (scale) rest = rest.replace(scale[0], "").trim();
  const power = scale?.[1] ?? 0;
  if (rest === "") return { ...tail, power, unit: null };
  if (!isUnit(rest)) return undefined;
  return { ...tail, power, unit: rest, currency: tail.currency || /^rupiah$/i.test(rest) };
}

function isUnit(text: string): boolean {
  return text.length <= 40 && UNIT.test(text.replace(/\b([kcdm]?m)[23]\b/giu, "$1"));
}

function figureOf(numeral: Numeral, tail: Tail, negative: boolean): NumberFigure {
  const { power, percent } = tail;
  const factor = amount(10n ** BigInt(power));
  const meant = (value: Amount): Amount => multiply(negative ? negate(value) : value, factor);
  const read = percent ? preferDecimals(numeral) : numeral;
  return {
    kind: "number",
    value: meant(read.value),
    decimals: read.decimals - power,
    percent,
    unit: tail.unit,
    currency: tail.currency,
    ...(read.ambiguous ? { ambiguous: meant(read.ambiguous) } : {}),
  };
}

/** `48.790 %` in a column of any style is 48,79 % rather than forty-eight thousand percent. */
function preferDecimals(numeral: Numeral): Numeral {
  if (numeral.ambiguous === undefined || numeral.decimals > 0) return numeral;
  return { value: numeral.ambiguous, decimals: 3, ambiguous: numeral.value };
}

function parseScientific(plain: string): NumberFigure | undefined {
  const match = SCIENTIFIC.exec(plain);
  if (!match) return undefined;
  const [, minus = "", whole = "", fraction = "", exponent = "0"] = match;
  const value = amount(`${minus}${whole}.${fraction}0e${exponent}`);
  return {
    kind: "number",
    value,
    decimals: fraction.length - Number(exponent),
    percent: false,
    unit: null,
    currency: false,
  };
}
