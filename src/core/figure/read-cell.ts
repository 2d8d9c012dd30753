import type { Cell } from "../sheet/snapshot";
import { type Amount, abs, amount, multiply, round, scaleOf, sign, subtract, toNumber, toPlain } from "./amount";
import { describeFormat, showNumber } from "./number-format";
import { type Figure, type NumberFigure, type StyleSource, parseFigureText } from "./parse";
import type { Locale } from "./show";
import { calendarDate } from "./show-date";

/**
 * A number that a cell holds, as number or as text. `percent` says that it is shown with a % sign:
 * a number cell then holds the fraction (0.4879), a text cell says the percentage (48.79).
 */
interface CellNumber extends NumberFigure {
  /** Decimals of `value` that the cell shows: 4 for the number 0.4879 shown as 48,79%, 2 for the text `48,79%`; below zero when thousands are hidden. */
  readonly shownDecimals: number;
  /** The cell holds text that says the number. */
  readonly fromText: boolean;
}

/** A figure that Excel took for a time or date (`97.13` became 97:13:00), with the figures it may have been. */
interface CoercedFigure {
  readonly kind: "coerced";
  /** The cell's number; of a text, the serial that it would be as a time. */
  readonly serial: Amount;
  /** Most likely first; empty when it cannot have been a figure. */
  readonly candidates: readonly Amount[];
  readonly fromText: boolean;
}

/** What a cell says as a figure. */
export type CellFigure =
  CellNumber | CoercedFigure | Exclude<Figure, NumberFigure> | { readonly kind: "error"; readonly code: string };

const EXCEL_DIGITS = 15;
/** A time this long was never a percentage or a score. */
const LONGEST_TIME = 60 * 10_000;
const MINUTES_A_DAY = amount(1440);
const TEXT_TIME = /^(\d{1,4})[.,:]([0-5]\d)[.,:]00$|^(\d{1,4}):([0-5]\d)$/;

const BLANK: CellFigure = { kind: "blank" };
const TEXT: CellFigure = { kind: "text" };

/** Reads a cell as a figure; `style` is that of the texts of its column. */
export function readFigure(cell: Cell | undefined, style: StyleSource): CellFigure {
  if (cell === undefined) return BLANK;
  const { value } = cell;
  if (cell.error) return { kind: "error", code: String(value) };
  // What is supposed of a cell may be more than a cell can hold.
  if (typeof value === "boolean" || (typeof value === "number" && !Number.isFinite(value))) return TEXT;
  return typeof value === "number" ? readNumber(amount(value), cell.numberFormat) : readText(value, style);
}

/** What a cell shows, in the locale's separators; text as it is. */
export function showCell(cell: Cell | undefined, locale: Locale): string {
  if (cell === undefined) return "";
  const { value } = cell;
  if (typeof value === "number") return showNumber(value, cell.numberFormat, locale).trim();
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/**
 * The figures that a time or date may have been before Excel took it for one, most likely first: 97:13 was 97.13;
 * 66:01 was 66.01 or 66.1; 15:15 was 15.15 or 14.75; 1 June was 1.06 or 1.6.
 */
function coercedCandidates(serial: Amount, kind: "time" | "date" = "time"): Amount[] {
  if (sign(serial) < 0) return [];
  if (kind === "date") return dateCandidates(toNumber(serial));
  const exact = multiply(serial, MINUTES_A_DAY);
  const minutes = round(exact, 0);
  const miss = Math.abs(toNumber(subtract(exact, minutes)));
  return miss < 0.01 ? timeCandidates(toNumber(minutes)) : [];
}

function readNumber(value: Amount, format: string | undefined): CellFigure {
  const shown = describeFormat(format);
  if (shown.kind === "time" || shown.kind === "date") {
    return { kind: "coerced", serial: value, candidates: coercedCandidates(value, shown.kind), fromText: false };
  }
  const own = ownDecimals(value);
  const shownDecimals = shown.decimals === null ? own : shown.decimals + (shown.percent ? 2 : 0);
  return {
    kind: "number",
    value,
    decimals: shown.decimals ?? own,
    percent: shown.percent,
    unit: shown.unit,
    currency: shown.currency,
    shownDecimals,
    fromText: false,
  };
}

/** Decimals that a number needs; of one that fills all 15 digits, as quotients do, the last is left to the dust of binary fractions. */
function ownDecimals(value: Amount): number {
  const scale = scaleOf(value);
  if (scale === 0) return 0;
  const digits = toPlain(abs(value)).replace(".", "").replace(/^0+/, "").length;
  return digits >= EXCEL_DIGITS ? scale - 1 : scale;
}

function readText(text: string, style: StyleSource): CellFigure {
  const figure = parseFigureText(text, style);
  if (figure.kind === "number") {
    return { ...figure, shownDecimals: figure.decimals, fromText: true };
  }
  return figure.kind === "text" ? (readTextTime(text) ?? figure) : figure;
}

/** `93.17.00`, `92.03,00` and `80,07,00` are times that were exported as text. */
function readTextTime(text: string): CoercedFigure | undefined {
  const match = TEXT_TIME.exec(text.trim());
  if (!match) return undefined;
  const minutes = Number(match[1] ?? match[3]) * 60 + Number(match[2] ?? match[4]);
  return { kind: "coerced", serial: amount(minutes / 1440), candidates: timeCandidates(minutes), fromText: true };
}

function timeCandidates(minutes: number): Amount[] {
  if (minutes >= LONGEST_TIME) return [];
  const hour = Math.floor(minutes / 60);
  const minute = minutes % 60;
  const candidates = [twoDigits(hour, minute)];
  if (minute > 0 && minute < 10) candidates.push(amount(`${String(hour)}.${String(minute)}`));
  if (hour >= 1 && hour <= 24 && minute < 40) candidates.push(twoDigits(hour - 1, minute + 60));
  return candidates;
}

/** Day and month, or of a first day month and year: `1.06` becomes 1 June of this year, `12.45` December 1945. */
function dateCandidates(serial: number): Amount[] {
  const date = Number.isInteger(serial) ? calendarDate(serial) : undefined;
  if (!date) return [];
  const { year, month, day } = date;
  const candidates = [twoDigits(day, month)];
  if (month < 10) candidates.push(amount(`${String(day)}.${String(month)}`));
  if (day === 1) candidates.push(twoDigits(month, year % 100));
  return candidates;
}

function twoDigits(whole: number, part: number): Amount {
  return amount(`${String(whole)}.${String(part).padStart(2, "0")}`);
}
