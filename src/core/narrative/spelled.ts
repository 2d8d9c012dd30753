import { type Amount, isZero, toPlain } from "../figure/amount";
import { parseFigureText } from "../figure/parse";
import { type Misspelt, readSpelt } from "../figure/spelled";

/** A figure with the same in words behind or before it. */
export interface Spelled {
  readonly written: string;
  readonly figure: Amount;
  /** What the words say, by their nearest reading; undefined where they cannot be read. */
  readonly said: Amount | undefined;
  readonly misspelt: readonly Misspelt[];
  /** The words are of whole rupiah only and say nothing of cents. */
  readonly isWithoutCents: boolean;
}

const BEHIND = /(\d[\d.,]*\d|\d)(?:\s*,-|\s*%)?\s*\(\s*([a-z][a-z\s/,.-]{2,240}?)\s*\)/gi;
const BEFORE = /((?:[a-z]+[\s-]+){0,14}[a-z]{3,})\s*\(\s*(?:Rp\.?\s*)?(\d[\d.,]*\d|\d)(?:,-)?\s*\)/gi;

/** Figures with their words, such as `52 (lima puluh dua)` or `tujuh (7)`; words that say no number are no such pair. */
export function spelledIn(text: string): readonly Spelled[] {
  const behind = [...text.matchAll(BEHIND)].flatMap(([written, digits = "", words = ""]) =>
    pairOf(written, digits, words),
  );
  const before = [...text.matchAll(BEFORE)].flatMap(([, words = "", digits = ""]) => {
    const own = numberAtEnd(words);
    return own === undefined ? [] : pairOf(`${own} (${digits})`, digits, own);
  });
  return [...behind, ...before];
}

function pairOf(written: string, digits: string, words: string): readonly Spelled[] {
  const spelt = /^[ivxlc]+$/i.test(words.trim()) ? undefined : readSpelt(words);
  const figure = parseFigureText(digits, "id");
  if (!spelt || figure.kind !== "number") return [];
  if (spelt.value === undefined && spelt.misspelt.length === 0) return [];
  const isWhole = isZero(figure.value) || !toPlain(figure.value).includes(".");
  return [
    {
      written,
      figure: figure.value,
      said: spelt.value,
      misspelt: spelt.misspelt,
      isWithoutCents: !isWhole && !spelt.saysCents && /\brupiah\b/i.test(words),
    },
  ];
}

/** The longest end of some words that is a number, each of them rightly written. */
function numberAtEnd(text: string): string | undefined {
  const words = text.trim().split(/[\s-]+/);
  for (let at = 0; at < words.length; at++) {
    const own = words.slice(at).join(" ");
    const spelt = readSpelt(own);
    if (spelt?.value && spelt.misspelt.length === 0 && isOnlyNumber(words.slice(at))) return own;
  }
  return undefined;
}

/** No noun stands between a number and the figure that repeats it; `salah satu (3)` is none. */
function isOnlyNumber(words: readonly string[]): boolean {
  return (
    readSpelt(words.at(-1) ?? "") !== undefined ||
    /^(belas|puluh|ratus|ribu|juta|mil[iy]ar|tril[iy]un|rupiah)$/i.test(words.at(-1) ?? "")
  );
}
