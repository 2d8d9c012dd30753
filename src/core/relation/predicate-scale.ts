import { type Amount, amount, compare, round } from "../figure/amount";
import { fold } from "../table/text";
import { readOperand } from "./operand";
import type { BandRelation, CheckedRelation } from "./relation";

/** Words for the five intervals of achievement, from the highest down, in the writings that offices use. */
const LABELS: readonly (readonly string[])[] = [
  ["sangat tinggi", "tinggi", "sedang", "rendah", "sangat rendah"],
  ["st", "t", "s", "r", "sr"],
  ["sangat baik", "baik", "cukup", "kurang", "sangat kurang"],
];

/** Lower bounds of the upper four intervals as printed: 91, 76, 66 and 51 percent (Permendagri 86/2017, attachment). */
const LOWER = [91, 76, 66, 51].map((bound) => amount(bound));
/** The upper bounds of the intervals below them; figures in the gap (90,5) belong to neither in print. */
const UPPER = [90, 75, 65, 50].map((bound) => amount(bound));

/** Words and lower bounds (exclusive) of the assessment of an organisation's performance, PKO. */
const PKO = ["istimewa", "baik", "butuh perbaikan", "kurang", "sangat kurang"];
const PKO_ABOVE = [100, 80, 60, 20].map((bound) => amount(bound));

export interface ScaleReading {
  /** Interval by the lower bounds: 90,5 is below 91. */
  readonly strict: number;
  /** Interval by the upper bounds: 90,5 is above 90. */
  readonly lenient: number;
  /** Interval of the figure rounded to a whole. */
  readonly rounded: number;
}

/** Interval (0 is the highest) that a percentage falls into, under each reading of the gaps. */
export function readScale(percent: Amount): ScaleReading {
  const strict = firstIndex(LOWER, (bound) => compare(percent, bound) >= 0);
  const lenient = firstIndex(UPPER, (bound) => compare(percent, bound) > 0);
  const whole = round(percent, 0);
  return { strict, lenient, rounded: firstIndex(LOWER, (bound) => compare(whole, bound) >= 0) };
}

function firstIndex(bounds: readonly Amount[], test: (bound: Amount) => boolean): number {
  const index = bounds.findIndex(test);
  return index < 0 ? bounds.length : index;
}

/** Position of a predicate on its scale, and the scale's own words; undefined when it is no word of a scale. */
export function readPredicate(text: string): { readonly level: number; readonly words: readonly string[] } | undefined {
  const folded = fold(text).replace(/[.()]/g, "");
  for (const words of LABELS) {
    const level = words.indexOf(folded);
    if (level >= 0) return { level, words };
  }
  return undefined;
}

/** A predicate must be the word of the interval its figure falls into; either reading of a gap is accepted. */
export function checkBand(relation: BandRelation): CheckedRelation {
  const { table, result } = relation;
  const text = table.text(result.row, result.column);
  const base = { relation, stated: undefined, expected: undefined, decimals: 0 } as const;
  if (isPko(table.text(result.row, table.area.left), text)) return { ...base, ...checkPko(text, relation) };
  const predicate = readPredicate(text);
  const source = relation.terms[0]?.cell;
  const operand = source ? readOperand(table, source.row, source.column) : undefined;
  if (!predicate || operand?.state !== "known") return { ...base, status: "notCheckable", note: text === "" ? "not-filled" : "unreadable" };
  const scale = readScale(operand.value);
  const held = [scale.strict, scale.lenient, scale.rounded].includes(predicate.level);
  const gap = scale.strict !== scale.lenient;
  return {
    ...base,
    status: held ? "held" : "broken",
    expectedText: capitalise(predicate.words[scale.strict] ?? "", text),
    ...(held && gap ? { note: "scale-gap" as const } : {}),
  };
}

function isPko(label: string, text: string): boolean {
  return /\b(pko|nko)\b|kinerja organisasi/i.test(label) || ["istimewa", "butuh perbaikan"].includes(fold(text));
}

function checkPko(text: string, { table, terms }: BandRelation): Pick<CheckedRelation, "status" | "note" | "expectedText"> {
  const source = terms[0]?.cell;
  const operand = source ? readOperand(table, source.row, source.column) : undefined;
  const level = PKO.indexOf(fold(text));
  if (operand?.state !== "known" || level < 0) return { status: "notCheckable", note: "unreadable" };
  const right = firstIndex(PKO_ABOVE, (bound) => compare(operand.value, bound) > 0);
  return { status: right === level ? "held" : "broken", expectedText: capitalise(PKO[right] ?? "", text) };
}

/** The expected word in the writing of the stated one: `ST`, `Sangat Tinggi`, `sangat tinggi`. */
function capitalise(word: string, like: string): string {
  if (like === like.toUpperCase()) return word.toUpperCase();
  if (like === like.toLowerCase()) return word;
  return word.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
