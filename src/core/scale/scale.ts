import { type Amount, amount, compare, round } from "../figure/amount";
import type { Bilingual } from "../finding/report";
import type { Area } from "../sheet/address";

/** One interval of a scale, as it is printed. */
export interface Grade {
  /** The word that is printed, e.g. `Sangat Tinggi` or `BB`. */
  readonly label: string;
  /** Other writings of it that mean the same, e.g. `ST`. */
  readonly also: readonly string[];
  /** Where the interval begins, in machine form; null for the lowest one, which has no lower bound. */
  readonly from: string | null;
  /** The last figure that the printed interval takes in; null where the interval has no upper bound. */
  readonly to: string | null;
  /** Whether it begins above its lower bound, where it says otherwise than the rest of its scale. */
  readonly isAbove?: boolean;
  /** It ends below its upper bound, so that this bound itself is no longer of it. */
  readonly isBelow?: true;
}

/**
 * A scale that turns a score into a word. Scales are data: a workbook's settings can replace any of them.
 * Grades stand from the highest down.
 */
export interface Scale {
  readonly id: string;
  readonly name: Bilingual;
  /** The regulation or document that it is taken from. */
  readonly source: Bilingual;
  /** Whether a grade begins at its lower bound itself (`91 and more`) or above it (`more than 90`). */
  readonly lowerBound: "included" | "excluded";
  /** Decimals that a score is rounded to before it is compared; null compares it as it is. */
  readonly decimals: number | null;
  /** Figures that can be a score on it at all; any where absent. */
  readonly range?: { readonly from: string; readonly to: string };
  readonly grades: readonly Grade[];
  /** Where a sheet prints it, for one that a workbook prints itself. */
  readonly printed?: PrintedPlace;
}

/** The cells of a scale that a sheet prints, and the words above it. */
interface PrintedPlace {
  readonly sheet: string;
  readonly area: Area;
  readonly title: string;
}

/** Position of the grade (0 is the highest) that a score falls into, by the scale's lower bounds. */
export function gradeAt(scale: Scale, score: Amount): number {
  const figure = scale.decimals === null ? score : round(score, scale.decimals);
  const index = scale.grades.findIndex(
    ({ from, isAbove }) => from === null || reaches(figure, amount(from), isAbove ?? scale.lowerBound === "excluded"),
  );
  return index < 0 ? scale.grades.length - 1 : index;
}

function reaches(figure: Amount, from: Amount, isAbove: boolean): boolean {
  const order = compare(figure, from);
  return order > 0 || (order === 0 && !isAbove);
}

/**
 * Positions of the grades that a score may claim: the one by the lower bounds first; where it falls into a gap between
 * two printed intervals (90,5 between 76-90 and 91-100) also the one above the gap, and where one interval ends with the
 * figure that the next begins with also the one below.
 */
export function gradesOf(scale: Scale, score: Amount): readonly [number, ...number[]] {
  const index = gradeAt(scale, score);
  const figure = scale.decimals === null ? score : round(score, scale.decimals);
  const above = index > 0 && exceeds(figure, scale.grades[index]?.to) ? [index - 1] : [];
  const next = scale.grades[index + 1];
  const isEnd = next?.to !== undefined && next.to !== null && compare(figure, amount(next.to)) === 0;
  const isBegin = scale.grades[index]?.from !== undefined && isEnd && next.isBelow !== true;
  const below = isBegin ? [index + 1] : [];
  return [index, ...above, ...below];
}

function exceeds(figure: Amount, to: string | null | undefined): boolean {
  return to !== null && to !== undefined && compare(figure, amount(to)) > 0;
}

/**
 * Position of the grade that a word names: in any case, with or without brackets and points, alone or beside its code
 * (`ST (Sangat Tinggi)`, `Kategori Baik`). Undefined for other words, and for words that name two grades.
 */
export function gradeNamed(scale: Scale, word: string): number | undefined {
  const whole = nameOf(scale, word);
  if (whole !== undefined) return whole;
  const parts = word
    .split(/[()/:;,=]|\s[-–]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2) return undefined;
  const named = parts.map((part) => nameOf(scale, part));
  return named.every((index) => index === named[0]) ? named[0] : undefined;
}

interface Names {
  /** The names of each grade, folded. */
  readonly own: readonly (readonly string[])[];
  readonly grades: ReadonlyMap<string, number>;
  readonly longest: number;
}

const namesOf = new WeakMap<Scale, Names>();

function foldedNames(scale: Scale): Names {
  const own = scale.grades.map(({ label, also }) => [label, ...also].map(foldWord));
  const grades = new Map<string, number>();
  own.forEach((names, index) => {
    for (const name of names) if (!grades.has(name)) grades.set(name, index);
  });
  return { own, grades, longest: Math.max(0, ...own.flat().map((name) => name.length)) };
}

function nameOf(scale: Scale, word: string): number | undefined {
  const names = namesOf.get(scale) ?? foldedNames(scale);
  namesOf.set(scale, names);
  const folded = foldWord(word);
  if (folded === "" || folded.length > names.longest + 1) return undefined;
  const exact = names.grades.get(folded);
  if (exact !== undefined) return exact;
  const likely = names.own.flatMap((own, index) => (own.some((name) => isMisread(folded, name)) ? [index] : []));
  return likely.length === 1 ? likely[0] : undefined;
}

/** Digits that scanning puts in the place of letters. */
const LOOKALIKES: Readonly<Record<string, string>> = { "0": "o", "1": "i", "5": "s", "8": "b", "|": "i", "!": "i" };
/** Words of fewer letters are too near each other for a wrong letter to tell. */
const LONG_WORD = 6;

/** Whether a name was scanned or typed with a letter or two amiss: `5T`, `Sangat Tingi`. */
function isMisread(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1 || !/[a-z]/.test(word)) return false;
  const read = word.replace(/[0158|!]/g, (sign) => LOOKALIKES[sign] ?? sign);
  return read === name || (name.length >= LONG_WORD && isOneOff(read, name));
}

/** One letter replaced, left out, or put in. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** Words that only introduce a grade. */
const LEAD = /^(kategori|predikat|mutu|nilai|kinerja|kriteria|peringkat|grade) (?=\S)/;

/** The word folded last: it is held against one scale after the other. */
let last = { word: "", folded: "" };

function foldWord(word: string): string {
  if (word !== last.word) last = { word, folded: foldAnew(word) };
  return last.folded;
}

function foldAnew(word: string): string {
  return word
    .toLowerCase()
    .replace(/[.()"'*:]/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .replace(LEAD, "");
}
