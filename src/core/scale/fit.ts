import { type Amount, compare, amount, round } from "../figure/amount";
import { type Scale, gradeNamed, gradesOf } from "./scale";

/** A word with the figure that it is said of and the decimals that this is shown with. */
export interface Graded {
  readonly word: string;
  readonly score: Amount;
  readonly decimals: number;
}

/** How words fare under a scale. */
export interface Fit {
  readonly held: number;
  readonly broken: number;
}

/** Words by which a header, a title or a row says which score it speaks of. */
const HINTS: readonly (readonly [string, RegExp])[] = [
  ["pko", /\b(pko|nko)\b|\bkinerja organisasi\b/i],
  ["akip", /\b(s?akip|lakip)\b|\bakuntabilitas (kinerja|instansi)\b/i],
  ["ipp", /\b(ipp|pekppp)\b|\bindeks pelayanan publik\b/i],
  ["skm", /\b(skm|ikm)\b|\bkepuasan masyarakat\b|\bmutu (pelayanan|unit)\b|\bunit pelayanan\b|\bn\.?r\.?r\b/i],
];

/** Words of the forms that rank achievement in percent, where they name no other score. */
const ACHIEVEMENT = /\b(capaian|predikat|peringkat) kinerja\b/i;
const ACHIEVEMENT_SCALES = ["peringkat-kinerja", "capaian-lkjip"] as const;

/** The scales that a text names, by their ids. */
export function hintsIn(text: string): readonly string[] {
  const named = HINTS.filter(([, words]) => words.test(text)).map(([id]) => id);
  return named.length === 0 && ACHIEVEMENT.test(text) ? ACHIEVEMENT_SCALES : named;
}

/** Scales of which every one of these words is a grade. */
export function scalesOfWords(words: readonly string[], scales: readonly Scale[]): readonly Scale[] {
  return scales.filter((scale) => words.every((word) => gradeNamed(scale, word) !== undefined));
}

/** The grades that a figure may claim, as it is and as it is shown. */
export function gradesShown(
  scale: Scale,
  { score, decimals }: Pick<Graded, "score" | "decimals">,
): readonly [number, ...number[]] {
  const [first, ...exact] = gradesOf(scale, score);
  return [first, ...exact, ...gradesOf(scale, round(score, decimals))];
}

/** Counts the words that say the grade of their figure, and those that do not. */
export function fitOf(scale: Scale, graded: readonly Graded[]): Fit {
  const held = graded.filter((one) => {
    const named = gradeNamed(scale, one.word);
    return named !== undefined && gradesShown(scale, one).includes(named);
  }).length;
  return { held, broken: graded.length - held };
}

/** Whether figures can be scores on a scale: one of 0 to 5 takes no percentages. */
export function isInRange({ range }: Scale, scores: readonly Amount[]): boolean {
  return (
    range === undefined ||
    scores.every((score) => compare(score, amount(range.from)) >= 0 && compare(score, amount(range.to)) <= 0)
  );
}
