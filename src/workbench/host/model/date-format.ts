import type { Locale } from "./locale";

/** Whether a section of a number format shows a date or a time. */
export function isDateSection(section: string): boolean {
  const bare = section.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*.|E[+-]0+/gi, "");
  return /[dmyhs]/i.test(bare);
}

/** A day number as a date section shows it. */
export function formatDate(serial: number, section: string, locale: Locale, date1904: boolean): string {
  if (serial < 0) return "#".repeat(8);
  const code = /^(\[\$[^\]]*\])?m\/d\/yyyy$/i.test(section) ? locale.shortDate : section;
  const parts = code.match(/"[^"]*"|\\.|\[[^\]]*\]|AM\/PM|A\/P|y+|m+|d+|h+|s+|\.0+|_.|\*.|[^]/gi) ?? [];
  const clock = readClock(serial, date1904, parts.some((part) => /^(AM\/PM|A\/P)$/i.test(part)));
  return parts.map((part, i) => showPart(part, clock, { locale, minutes: isMinutes(parts, i) })).join("");
}

interface Clock {
  readonly date: Date;
  readonly seconds: number;
  readonly twelve: boolean;
}

function readClock(serial: number, date1904: boolean, twelve: boolean): Clock {
  const days = Math.floor(serial);
  const seconds = Math.round((serial - days) * 86_400);
  const unix = date1904 ? days + 1462 - 25_569 : (days < 60 ? days + 1 : days) - 25_569;
  return { date: new Date(unix * 86_400_000 + seconds * 1000), seconds: Math.round(serial * 86_400), twelve };
}

function isMinutes(parts: readonly string[], at: number): boolean {
  const isTime = (part: string): boolean => /^(h+|s+|\[h+\]|\[s+\])$/i.test(part);
  const letters = (part: string): boolean => /^([ymdhs]+|\[[hms]+\])$/i.test(part);
  const before = parts.slice(0, at).filter(letters).at(-1);
  const after = parts.slice(at + 1).find(letters);
  return (before !== undefined && isTime(before) && /h/i.test(before)) || (after !== undefined && /s/i.test(after));
}

function showPart(part: string, clock: Clock, how: { locale: Locale; minutes: boolean }): string {
  const { date } = clock;
  const { locale } = how;
  const lower = part.toLowerCase();
  const padded = (figure: number): string => String(figure).padStart(part.length > 1 ? 2 : 1, "0");
  if (/^y+$/.test(lower)) return part.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear() % 100).padStart(2, "0");
  if (/^m+$/.test(lower)) return how.minutes && part.length < 3 ? padded(date.getUTCMinutes()) : monthText(date, part.length, locale);
  if (/^d+$/.test(lower)) {
    const day = locale.days[date.getUTCDay()] ?? "";
    return part.length > 3 ? day : part.length === 3 ? day.slice(0, 3) : padded(date.getUTCDate());
  }
  if (/^h+$/.test(lower)) return padded(clock.twelve ? (date.getUTCHours() + 11) % 12 + 1 : date.getUTCHours());
  if (/^s+$/.test(lower)) return padded(date.getUTCSeconds());
  const elapsed = /^\[([hms])+\]$/.exec(lower)?.[1];
  if (elapsed !== undefined) return elapsedText(clock.seconds, elapsed).padStart(part.length - 2, "0");
  if (lower === "am/pm") return date.getUTCHours() < 12 ? "AM" : "PM";
  return literalText(part, locale);
}

function elapsedText(seconds: number, unit: string): string {
  return String(Math.floor(seconds / (unit === "h" ? 3600 : unit === "m" ? 60 : 1)));
}

function literalText(part: string, locale: Locale): string {
  if (part === ":") return locale.time;
  if (part.startsWith("[") || part.startsWith("*")) return "";
  if (part.startsWith("_")) return " ";
  return part.startsWith("\\") ? part.slice(1) : part.replaceAll('"', "");
}

function monthText(date: Date, length: number, locale: Locale): string {
  const name = locale.months[date.getUTCMonth()] ?? "";
  if (length > 4) return name.slice(0, 1);
  if (length === 4) return name;
  if (length === 3) return name.slice(0, 3);
  return String(date.getUTCMonth() + 1).padStart(length, "0");
}
