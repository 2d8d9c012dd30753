import { amount, compare } from "../figure/amount";
import type { Grade, Scale } from "../scale/scale";
import { isRecord } from "./entry";
import type { SettingsIssue, SettingsReason } from "./issue";

const MOST_GRADES = 20;
const LONGEST_WORD = 60;
const MOST_WORDS = 20;
const MOST_DECIMALS = 4;

/** A scale as the workbook has it, on the ground of the product's own; or why it cannot be used. */
export function readScale(own: Scale, entry: unknown, place: string): Scale | SettingsIssue {
  if (!isRecord(entry)) return issue(place, "not-object");
  const { lowerBound = own.lowerBound, decimals = own.decimals, grades } = entry;
  if (lowerBound !== "included" && lowerBound !== "excluded") return issue(`${place}.lowerBound`, "not-allowed");
  if (decimals !== null && !isDecimals(decimals)) return issue(`${place}.decimals`, "not-number");
  const read = grades === undefined ? own.grades : readGrades(grades, `${place}.grades`);
  return isIssue(read) ? read : { ...own, source: OWN_SOURCE, lowerBound, decimals, grades: read };
}

/** What a scale that the workbook has changed rests on. */
const OWN_SOURCE = { id: "pengaturan buku kerja ini", en: "settings of this workbook" };

function issue(place: string, reason: SettingsReason): SettingsIssue {
  return { place, reason };
}

/** Whether reading an entry gave a reason why it cannot be used. */
export function isIssue(read: object): read is SettingsIssue {
  return "reason" in read;
}

function isDecimals(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MOST_DECIMALS;
}

function readGrades(entry: unknown, place: string): readonly Grade[] | SettingsIssue {
  if (!Array.isArray(entry)) return issue(place, "not-list");
  if (entry.length < 2) return issue(place, "too-few");
  if (entry.length > MOST_GRADES) return issue(place, "too-many");
  const grades: Grade[] = [];
  for (const [index, one] of (entry as readonly unknown[]).entries()) {
    const grade = readGrade(one, `${place}[${index}]`, grades);
    if (isIssue(grade)) return grade;
    grades.push(grade);
  }
  const open = grades.findIndex(({ from }, index) => (from === null) !== (index === grades.length - 1));
  return open < 0 ? grades : issue(`${place}[${open}].from`, "lowest");
}

/** A grade below those above it. */
function readGrade(entry: unknown, place: string, above: readonly Grade[]): Grade | SettingsIssue {
  if (!isRecord(entry)) return issue(place, "not-object");
  const { label, also = [] } = entry;
  if (!isWord(label)) return issue(`${place}.label`, "not-text");
  if (label.length > LONGEST_WORD) return issue(`${place}.label`, "too-long");
  if (!Array.isArray(also) || also.length > MOST_WORDS || !also.every(isWord)) {
    return issue(`${place}.also`, "not-list");
  }
  const word = label.trim();
  if (above.some((other) => other.label.toLowerCase() === word.toLowerCase())) return issue(`${place}.label`, "twice");
  const bounds = readBounds(entry, place, above.at(-1)?.from ?? null);
  return isIssue(bounds) ? bounds : { label: word, also, ...bounds };
}

function isWord(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** Bounds of a grade; one without a printed end reaches up to the next. */
function readBounds(
  entry: Readonly<Record<string, unknown>>,
  place: string,
  next: string | null,
): Pick<Grade, "from" | "to"> | SettingsIssue {
  const from = boundOf(entry["from"] ?? null);
  const to = boundOf(entry["to"] ?? null);
  if (from === undefined) return issue(`${place}.from`, "not-number");
  if (to === undefined) return issue(`${place}.to`, "not-number");
  if (from !== null && next !== null && compare(amount(from), amount(next)) >= 0) {
    return issue(`${place}.from`, "not-falling");
  }
  return to === null || isBetween(to, from, next) ? { from, to } : issue(`${place}.to`, "not-falling");
}

/** A bound in machine form; undefined for what is none. */
function boundOf(value: unknown): string | null | undefined {
  if (value === null) return null;
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && /^-?\d{1,9}(\.\d{1,6})?$/.test(text) ? text : undefined;
}

function isBetween(to: string, from: string | null, next: string | null): boolean {
  const isAboveLower = from === null || compare(amount(to), amount(from)) >= 0;
  return isAboveLower && (next === null || compare(amount(to), amount(next)) <= 0);
}
