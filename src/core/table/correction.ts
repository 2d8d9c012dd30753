import type { ColumnRole, Horizon, Measure, Period, QuarterMode, RowKind } from "../finding/report";
import { parseArea } from "../sheet/address";

/** Key of the workbook's settings under which a person's corrections are kept. */
export const CORRECTIONS_KEY = "corrections";

/** What a person says a column is; what they leave out stays as Cermat reads it. */
export interface ColumnCorrection {
  readonly kind: "column";
  readonly sheet: string;
  /** Letters of the column when it was corrected. */
  readonly column: string;
  /** Header texts over it, by which it is found again. */
  readonly header: readonly string[];
  /** Which of the columns of its table with these very texts it is, from 0. */
  readonly nth: number;
  /** First header row of its table, counted from 1. */
  readonly headerRow: number;
  readonly role?: ColumnRole;
  readonly measure?: Measure | null;
  readonly period?: Period | null;
  readonly horizon?: Horizon;
}

/** A row as it can be found again: its number (from 1) and its own words, and those of the row above it. */
export interface RowAnchor {
  readonly row: number;
  readonly words: readonly string[];
  readonly above: readonly string[];
}

/** What a person says a row is. */
export interface RowCorrection {
  readonly kind: "row";
  readonly sheet: string;
  readonly at: RowAnchor;
  readonly rowKind?: RowKind;
  /** The row that this one is part of; null: of none. */
  readonly parent?: RowAnchor | null;
  readonly mode?: QuarterMode;
}

/** What a person says a range is: a table with these header rows, or none. */
export interface RangeCorrection {
  readonly kind: "range";
  readonly sheet: string;
  /** The range in A1, header included. */
  readonly range: string;
  /** Words of its first row, by which it is found again. */
  readonly words: readonly string[];
  /** First and last header row, counted from 1; null: the range is no table. */
  readonly header: readonly [number, number] | null;
  /** Its last row, where the person said so; else a table ends where Cermat sees its end. */
  readonly last?: RowAnchor;
}

/** What a person knows better than Cermat about a sheet, kept in the workbook. */
export type Correction = ColumnCorrection | RowCorrection | RangeCorrection;

/** The corrections of a workbook as read from its settings. */
export interface StoredCorrections {
  readonly corrections: readonly Correction[];
  /** Entries that are no corrections; 1 when the whole setting cannot be read. */
  readonly unreadable: number;
}

const ROLES: readonly ColumnRole[] = [
  "label", "code", "indicator", "unitOfMeasure", "location", "number", "target", "realised", "total", "percent", "before", "after", "delta",
  "remainder", "predicate", "weight", "source", "words", "tick", "note", "other",
];
const MEASURES: readonly Measure[] = ["rp", "k", "percent", "index", "count", "text"];
const MONTHS = Array.from({ length: 12 }, (_, index) => `m${index + 1}` as Period);
const PERIODS: readonly Period[] = ["q1", "q2", "q3", "q4", ...MONTHS, "year"];
const HORIZONS: readonly Horizon[] = ["current", "prior", "fiveYear", "toDate", "next", "plan"];
const KINDS: readonly RowKind[] = [
  "unit", "urusan", "bidang", "program", "kegiatan", "subkegiatan", "indicator", "account", "item", "subtotal", "total", "average", "predicate",
  "header", "note", "blank",
];
const MODES: readonly QuarterMode[] = ["accumulate", "endPosition", "average", "yearEnd"];

/** Everything that a correction can say, for those who offer the choice. */
export const CHOICES = { role: ROLES, measure: MEASURES, period: PERIODS, horizon: HORIZONS, kind: KINDS, mode: MODES } as const;

/** Reads the corrections that a workbook keeps; what is none is counted, never thrown. */
export function readCorrections(settings: Readonly<Record<string, string>>): StoredCorrections {
  const json = settings[CORRECTIONS_KEY];
  if (json === undefined) return { corrections: [], unreadable: 0 };
  const stored = parse(json);
  if (!isRecord(stored) || stored["version"] !== 1 || !Array.isArray(stored["corrections"])) return { corrections: [], unreadable: 1 };
  const entries: readonly unknown[] = stored["corrections"];
  const corrections = entries.filter(isCorrection);
  return { corrections, unreadable: entries.length - corrections.length };
}

/** The corrections as the setting keeps them; null when there are none to keep. */
export function writeCorrections(corrections: readonly Correction[]): string | null {
  return corrections.length === 0 ? null : JSON.stringify({ version: 1, corrections });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

function isCorrection(entry: unknown): entry is Correction {
  if (!isRecord(entry) || typeof entry["sheet"] !== "string") return false;
  if (entry["kind"] === "column") return isColumn(entry);
  if (entry["kind"] === "row") return isRow(entry);
  return entry["kind"] === "range" && isRange(entry);
}

function isColumn(entry: Readonly<Record<string, unknown>>): boolean {
  const { column, header, nth, headerRow, role, measure, period, horizon } = entry;
  const place = typeof column === "string" && /^[A-Z]{1,3}$/.test(column) && isTexts(header) && isRowNumber(headerRow) && typeof nth === "number";
  const says = maybe(role, ROLES) && (measure === null || maybe(measure, MEASURES)) && (period === null || maybe(period, PERIODS)) && maybe(horizon, HORIZONS);
  return place && says && [role, measure, period, horizon].some((said) => said !== undefined);
}

function isRow(entry: Readonly<Record<string, unknown>>): boolean {
  const { at, rowKind, parent, mode } = entry;
  const says = maybe(rowKind, KINDS) && (parent === undefined || parent === null || isAnchor(parent)) && maybe(mode, MODES);
  return isAnchor(at) && says && [rowKind, parent, mode].some((said) => said !== undefined);
}

function isRange({ range, words, header, last }: Readonly<Record<string, unknown>>): boolean {
  const area = typeof range === "string" ? parseArea(range) : undefined;
  if (!area || !isTexts(words) || (last !== undefined && !isAnchor(last))) return false;
  if (header === null) return true;
  if (!Array.isArray(header) || header.length !== 2) return false;
  const [from, to] = header as readonly unknown[];
  return isRowNumber(from) && isRowNumber(to) && from <= to && from - 1 >= area.top && to - 1 <= area.bottom;
}

function isAnchor(value: unknown): value is RowAnchor {
  return isRecord(value) && isRowNumber(value["row"]) && isTexts(value["words"]) && isTexts(value["above"]);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= 40 && value.every((text) => typeof text === "string");
}

function isRowNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 1_048_576;
}

function maybe(value: unknown, allowed: readonly string[]): boolean {
  return value === undefined || (typeof value === "string" && allowed.includes(value));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
