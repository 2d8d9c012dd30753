import { fold } from "../table/text";

const LEVEL_WORDS = /^((sub\s*kegiatan|kegiatan|program|indikator|sasaran)\s*[:.-]?\s+)+/;
const NUMBERING = /^\(?([\divxlcdm]{1,4}|[a-z])[.)]\s+|^[\d.]{2,}\s*[-–.]?\s+|^[-–•*]\s*/;

/** A name as it is compared: no case, no code or numbering in front, no level word, no punctuation, no spaces. */
export function squash(name: string): string {
  return letters(bare(name)).replace(/ /g, "");
}

/** The words of a name that tell it apart; joining words are left out. */
export function wordsOf(name: string): readonly string[] {
  return letters(bare(name))
    .split(" ")
    .filter((word) => word.length > 1 && !JOINING.has(word));
}

const JOINING = new Set("dan atau yang di ke dari untuk pada dengan serta dalam oleh atas per bagi".split(" "));

function bare(name: string): string {
  let text = fold(name);
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replace(NUMBERING, "").replace(LEVEL_WORDS, "");
  }
  return text;
}

function letters(text: string): string {
  return text
    .replace(/&/g, " dan ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Likeness of two names by their words, 0 to 1: the share of words that both have, near-equal spellings counting as equal. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const open = [...b];
  let shared = 0;
  for (const word of a) {
    const index = open.findIndex((other) => sameStem(word, other));
    if (index < 0) continue;
    shared++;
    open.splice(index, 1);
  }
  return (2 * shared) / (a.length + b.length);
}

/** Indonesian words drift by affix (`cetak`, `cetakan`; `masyarakat`, `kemasyarakatan`) and by a letter. */
export function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 5 && long.includes(short)) return true;
  return short.length >= 6 && long.length - short.length <= 1 && differByOne(short, long);
}

function differByOne(short: string, long: string): boolean {
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(i + 1) === long.slice(i + 1) || short.slice(i) === long.slice(i + 1);
}
