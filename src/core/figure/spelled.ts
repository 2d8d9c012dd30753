import { type Amount, add, amount, divide, negate, toPlain } from "./amount";
import { parseTerbilang, terbilang } from "./terbilang";

/** A word of a number that is not written as any number word is, with the word that it is nearest to. */
export interface Misspelt {
  readonly word: string;
  /** Undefined where no number word is near it. */
  readonly meant: string | undefined;
}

/** What words say: the figure, by the nearest reading where some are misspelt, and these words. */
export interface Spelt {
  /** Undefined where not even the nearest reading is a number. */
  readonly value: Amount | undefined;
  readonly misspelt: readonly Misspelt[];
  /** Whether cents are said, so that silence about them says that there are none. */
  readonly saysCents: boolean;
}

const DIGITS = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"] as const;
const KNOWN: readonly string[] = [
  ...DIGITS,
  "sepuluh", "sebelas", "belas", "puluh", "ratus", "seratus", "ribu", "seribu", "juta", "sejuta",
  "miliar", "milyar", "semiliar", "semilyar", "triliun", "trilyun", "minus", "koma", "rupiah", "sen",
]; // prettier-ignore
const SET: ReadonlySet<string> = new Set(KNOWN);
/** Words beside a number that say nothing of it. */
const FILLERS: ReadonlySet<string> = new Set(["dan", "saja", "persen", "terbilang", "genap"]);

/**
 * Reads a number in words as people write them, misspelt ones by the nearest word; words behind a number that are none
 * (`dua belas bulan`) are what is counted. Undefined for texts that are no number in words.
 */
export function readSpelt(text: string): Spelt | undefined {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const read = words.map(nearest);
  const known = read.filter(({ word, meant }) => word === meant).length;
  const end = lastNumberWord(read);
  const own = read.slice(0, end + 1);
  const misspelt = own.filter(({ word, meant }) => word !== meant);
  if (known === 0 || misspelt.length * 2 > own.length || words.length - own.length > MOST_NOUNS) return undefined;
  return {
    value: misspelt.some(({ meant }) => meant === undefined)
      ? undefined
      : valueOf(own.flatMap(({ meant }) => meant ?? [])),
    misspelt,
    saysCents: own.some(({ meant }) => meant === "sen"),
  };
}

const MOST_WORDS = 45;
/** A figure in words, with its cents where it has two decimals (`lima rupiah lima puluh sen`), else decimal by decimal. */
export function sayAmount(value: Amount): string {
  const [whole = "0", decimals = ""] = toPlain(value).split(".");
  const words = terbilang(BigInt(whole));
  if (Number(decimals) === 0) return words;
  return `${words} koma ${Array.from(decimals, (digit) => DIGITS[Number(digit)] ?? "").join(" ")}`;
}

/** So many words behind a number may name what is counted. */
const MOST_NOUNS = 3;

/** Small words, taken apart where they were written together. */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .replace(/^\s*terbilang\b/, "")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
  return plain === ""
    ? []
    : plain
        .split(" ")
        .flatMap(takeApart)
        .filter((word) => !FILLERS.has(word));
}

/** `limaratus`, `duapuluh`: words of numbers written together. */
function takeApart(word: string): readonly string[] {
  if (SET.has(word)) return [word];
  const head = KNOWN.find(
    (known) => known.length >= 3 && word.startsWith(known) && isMadeOfNumbers(word.slice(known.length)),
  );
  return head === undefined ? [word] : [head, ...takeApart(word.slice(head.length))];
}

function isMadeOfNumbers(rest: string): boolean {
  return SET.has(rest) || KNOWN.some((known) => rest.startsWith(known) && isMadeOfNumbers(rest.slice(known.length)));
}

function nearest(word: string): Misspelt {
  if (SET.has(word)) return { word, meant: word };
  const most = word.length >= LONG ? 2 : 1;
  const near =
    word.length < SHORTEST
      ? []
      : KNOWN.map((known) => [known, distance(word, known)] as const).filter(([, d]) => d <= most);
  const least = Math.min(...near.map(([, d]) => d));
  const best = near.filter(([, d]) => d === least).map(([known]) => known);
  return { word, meant: best.length === 1 ? best[0] : undefined };
}

const LONG = 6;
const SHORTEST = 3;

/** Letters to put in, take out, replace, or swap with the next. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Infinity;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const options = [(rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + same];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        options.push((rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(Math.min(...options));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? Infinity;
}

function lastNumberWord(read: readonly Misspelt[]): number {
  for (let index = read.length - 1; index >= 0; index--) if (read[index]?.meant !== undefined) return index;
  return -1;
}

/** The figure that right number words say, with cents or decimals. */
function valueOf(words: readonly string[]): Amount | undefined {
  const isNegative = words[0] === "minus";
  const own = isNegative ? words.slice(1) : words;
  const value = withCents(own) ?? withDecimals(own);
  return value && (isNegative ? negate(value) : value);
}

function withCents(words: readonly string[]): Amount | undefined {
  const rupiah = words.indexOf("rupiah");
  const behind = rupiah < 0 ? [] : words.slice(rupiah + 1);
  if (behind.length === 0) return words.includes("koma") ? undefined : whole(words.filter((word) => word !== "rupiah"));
  const before = whole(words.slice(0, rupiah));
  const cents = behind.at(-1) === "sen" ? whole(behind.slice(0, -1)) : undefined;
  return before && cents && add(before, divide(cents, amount(100), 2));
}

function whole(words: readonly string[]): Amount | undefined {
  const value = parseTerbilang(words.join(" "));
  return value === null ? undefined : amount(value);
}

/** `tujuh puluh koma tiga delapan`, also `koma tiga puluh delapan`. */
function withDecimals(all: readonly string[]): Amount | undefined {
  const words = all.filter((word) => word !== "rupiah");
  const comma = words.indexOf("koma");
  if (comma < 0) return undefined;
  const before = whole(words.slice(0, comma));
  const behind = words.slice(comma + 1);
  const digits = behind.map((word) => DIGITS.indexOf(word as (typeof DIGITS)[number]));
  const part = digits.every((digit) => digit >= 0) ? digits.join("") : parseTerbilang(behind.join(" "))?.toString();
  if (!before || part === undefined || part === "") return undefined;
  return add(before, divide(amount(BigInt(part)), amount(10n ** BigInt(part.length)), part.length));
}
