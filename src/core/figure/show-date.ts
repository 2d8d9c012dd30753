import type { FormatSection, FormatToken } from "./format-code";
import type { Locale } from "./show";

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};
const DAYS: Readonly<Record<Locale, readonly string[]>> = {
  id: "Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(" "),
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
};
const DAY_MS = 86_400_000;
const LAST_SERIAL = 2_958_466;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Time since midnight and since serial 0, in the unit that the format shows. */
  readonly second: number;
  readonly elapsedSeconds: number;
  readonly fraction: number;
}

interface Manner {
  readonly locale: Locale;
  /** Language of the names. */
  readonly language: Locale;
  /** Twelve hours with AM and PM. */
  readonly half: boolean;
}

/** A serial date-time as a date section shows it, or undefined when it is no date (negative or past 9999). */
export function showDate(serial: number, { tokens, language }: FormatSection, locale: Locale): string | undefined {
  if (serial < 0 || serial >= LAST_SERIAL) return undefined;
  const subsecond = tokens.find((token) => token.kind === "subsecond")?.width ?? 0;
  const moment = momentOf(serial, subsecond);
  const half = tokens.some((token) => token.kind === "halfDay");
  const how = { locale, language: language ?? locale, half };
  return tokens.map((token) => showToken(token, moment, how)).join("");
}

function momentOf(serial: number, subsecond: number): Moment {
  const parts = 10 ** subsecond;
  const ticks = Math.round(Number((serial * 86_400 * parts).toPrecision(15)));
  const elapsedSeconds = Math.floor(ticks / parts);
  const days = Math.floor(elapsedSeconds / 86_400);
  const date = calendarDate(days) ?? { year: 1900, month: 1, day: 0 };
  return { ...date, weekday: (days + 6) % 7, second: elapsedSeconds % 86_400, elapsedSeconds, fraction: ticks % parts };
}

/** The date of a whole serial of the 1900 system, or undefined when Excel shows none. */
export function calendarDate(serial: number): { year: number; month: number; day: number } | undefined {
  if (serial < 0 || serial >= LAST_SERIAL) return undefined;
  if (serial === 0) return { year: 1900, month: 1, day: 0 };
  // Serial 60 is the 29 February 1900 that Lotus 1-2-3 had and Excel keeps.
  if (serial === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + serial * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function showToken(token: FormatToken, moment: Moment, how: Manner): string {
  const { locale } = how;
  switch (token.kind) {
    case "literal":
      return token.text === ":" && locale === "id" ? "." : token.text;
    case "pad":
      return " ";
    case "fill":
      return token.mark === " " ? " " : "";
    case "date":
      return showLetter(token.letter, token.width, moment, how);
    case "elapsed":
      return pad(Math.floor(moment.elapsedSeconds / (UNITS[token.letter] ?? 1)), token.width);
    case "halfDay": {
      const morning = moment.second < 43_200;
      return token.short ? (morning ? "A" : "P") : morning ? "AM" : "PM";
    }
    case "subsecond":
      return `${locale === "id" ? "," : "."}${pad(moment.fraction, token.width)}`;
    default:
      return "";
  }
}

const UNITS: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };

function showLetter(letter: string, width: number, moment: Moment, how: Manner): string {
  const hour = Math.floor(moment.second / 3600);
  switch (letter) {
    case "y":
      return width > 2 ? pad(moment.year, 4) : pad(moment.year % 100, 2);
    case "m":
      return named(MONTHS[how.language][moment.month - 1] ?? "", moment.month, width);
    case "d":
      return named(DAYS[how.language][moment.weekday] ?? "", moment.day, width);
    case "h":
      return pad(how.half ? hour % 12 || 12 : hour, Math.min(width, 2));
    case "n":
      return pad(Math.floor(moment.second / 60) % 60, Math.min(width, 2));
    default:
      return pad(moment.second % 60, Math.min(width, 2));
  }
}

/** One or two letters are a number, three a short name, four the name, five its first letter. */
function named(name: string, value: number, width: number): string {
  if (width <= 2) return pad(value, width);
  return width === 3 ? name.slice(0, 3) : width === 5 ? name.slice(0, 1) : name;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
