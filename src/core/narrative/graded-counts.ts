import { type Amount, amount, compare } from "../figure/amount";
import { type Scale, gradeAt, gradesOf } from "../scale/scale";
import { CAPAIAN_LKJIP, PERINGKAT_KINERJA } from "../scale/scales";
import type { CountedLevel } from "./quantities";

/** A number of things of one grade or in one interval, as a text counts them. */
export interface GradedCount {
  /** As written in the text, with the grade. */
  readonly written: string;
  readonly count: number;
  /** What is counted; undefined where the words leave it to the sentence. */
  readonly of: CountedLevel | "indikator" | undefined;
  /** Ways of reading the grade or interval; a figure belongs to it by one of them. */
  readonly readings: readonly ((value: Amount) => boolean)[];
  readonly grade: string;
}

/** A number of things that a text divides into grades, such as `Dari 23 sub kegiatan`. */
const COUNT =
  /(?<![\d.,]|rp\s?|rp\.\s?|tahun |triwulan |tw )\b(\d{1,4})(?![\d.,]*\d|\s*%|\s*persen)\s*(?:\([^()]*\)\s*)?(?:(?:buah|jenis)\s+)?(sub\s*kegiatan|kegiatan|program|indikator)?/gi;
const SCALES: readonly Scale[] = [PERINGKAT_KINERJA, CAPAIAN_LKJIP];
const GRADES = SCALES.flatMap((scale) =>
  scale.grades.map(({ label }, index) => ({ scale, index, label, pattern: new RegExp(`\\b${label}\\b`, "i") })),
);
/** Without a grade's name or a percentage no clause can count things by grade, and most texts have neither. */
const MAY_COUNT = new RegExp(`\\b(?:${GRADES.map(({ label }) => label).join("|")})\\b|\\d\\s*(?:%|persen)`, "i");
const CLAUSES = /[,;.\n]\s+|\n|\s+(?:dan|serta|sedangkan|sementara)\s+/;

/** The numbers that a text gives for grades or intervals of achievement, each with its clause. */
export function gradedCountsIn(text: string): readonly GradedCount[] {
  return MAY_COUNT.test(text) ? text.split(CLAUSES).flatMap((clause) => gradedCount(clause) ?? []) : [];
}

/** How many things a text says that it divides: the number behind `Dari`. */
export function dividedIn(text: string): number | undefined {
  const found =
    /\bdari\s+(?:sebanyak\s+|total\s+|seluruh\s+)*(\d{1,4})\s*(?:\([^()]*\)\s*)?(?:sub\s*kegiatan|kegiatan|program|indikator)\b/i.exec(
      text,
    );
  return found ? Number(found[1]) : undefined;
}

function gradedCount(clause: string): GradedCount | undefined {
  const named = gradeIn(clause) ?? intervalIn(clause);
  if (!named) return undefined;
  const rest = clause.replace(named.written, " … ");
  const counts = [...rest.matchAll(COUNT)];
  const [found] = counts.some(([, , noun]) => noun) ? counts.filter(([, , noun]) => noun) : counts;
  if (!found || counts.length > 2) return undefined;
  const noun = found[2]?.toLowerCase().replace(/\s+/g, "");
  return {
    written: `${found[0].trim()} … ${named.written.trim()}`,
    count: Number(found[1]),
    of: noun as GradedCount["of"],
    readings: named.readings,
    grade: named.written.trim(),
  };
}

type Named = Pick<GradedCount, "readings" | "written">;

/** The grade that a clause names, by its longest name; a word such as `kurang` needs `kategori` or the like beside it. */
function gradeIn(clause: string): Named | undefined {
  const said = /\b(?:ber)?(?:kategori|predikat|kriteria|peringkat)\b/i.test(clause);
  const found = GRADES.flatMap(({ scale, index, label, pattern }) => {
    const at = pattern.exec(clause);
    return at && (said || label.startsWith("Sangat ") || at.index === 0)
      ? [{ scale, index, label, written: at[0] }]
      : [];
  }).sort((a, b) => b.label.length - a.label.length);
  const [grade] = found;
  if (!grade) return undefined;
  const { scale, index, written } = grade;
  return {
    written,
    readings: [(value) => gradeAt(scale, value) === index, (value) => gradesOf(scale, value).at(-1) === index],
  };
}

const NUMBER = String.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
const LOOSE = String.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)?`;
const BETWEEN = new RegExp(`${LOOSE}\\s*(?:-|–|≤|<|<=|s\\.?/?d\\.?|sampai(?: dengan)?|hingga)\\s*${NUMBER}`, "i");
const ABOVE = new RegExp(`(?:>|di ?atas|lebih dari|melebihi)\\s*${NUMBER}`, "i");
const FROM = new RegExp(`(?:≥|>=|minimal|paling sedikit)\\s*${NUMBER}`, "i");
const BELOW = new RegExp(`(?:<|di ?bawah|kurang dari)\\s*${NUMBER}`, "i");
const UP_TO = new RegExp(`(?:≤|<=|maksimal|paling banyak)\\s*${NUMBER}`, "i");

/** The interval that a clause gives in percent. */
function intervalIn(clause: string): Named | undefined {
  const bound = (text: string | undefined): Amount => amount((text ?? "0").replace(",", "."));
  const between = BETWEEN.exec(clause);
  if (between) {
    const [low, high] = [bound(between[1]), bound(between[2])];
    const next = PERINGKAT_KINERJA.grades.find(({ from }) => from !== null && compare(amount(from), low) === 0);
    const index = next ? PERINGKAT_KINERJA.grades.indexOf(next) : -1;
    const within = (value: Amount): boolean => compare(value, low) >= 0 && compare(value, high) <= 0;
    return {
      written: between[0],
      readings: index < 0 ? [within] : [(value) => gradeAt(PERINGKAT_KINERJA, value) === index, within],
    };
  }
  const simple: readonly (readonly [RegExp, (order: -1 | 0 | 1) => boolean])[] = [
    [ABOVE, (order) => order > 0],
    [FROM, (order) => order >= 0],
    [UP_TO, (order) => order <= 0],
    [BELOW, (order) => order < 0],
  ];
  for (const [pattern, fits] of simple) {
    const found = pattern.exec(clause);
    if (found) return { written: found[0], readings: [(value) => fits(compare(value, bound(found[1])))] };
  }
  return undefined;
}
