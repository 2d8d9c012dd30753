import type { CellValue } from "../../../core/sheet/snapshot";
import { localeOf, type Locale, type LocaleName } from "./locale";

/** What a typed text becomes in a cell. */
export interface Entry {
  readonly value: CellValue | null;
  readonly error?: true;
  readonly formula?: string;
  readonly apostrophe?: true;
  /** The format that a `General` cell takes on with this entry. */
  readonly numberFormat?: string;
}

export interface EntryRules {
  readonly locale: LocaleName;
  /** The cell's number format before the entry. */
  readonly numberFormat: string;
  /** For dates typed without a year. */
  readonly year: number;
  readonly date1904: boolean;
  /** Typed at the grid: `+A1` is a formula and `5` in a percent cell is 5%. */
  readonly atGrid: boolean;
}

const EXCEL_ERRORS: ReadonlySet<string> = new Set([
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!",
]);

/** What Excel makes of a text that is typed, or written by an add-in, into a cell. */
export function enterText(typed: string, rules: EntryRules): Entry {
  if (typed === "") return { value: null };
  if (rules.numberFormat === "@") return { value: typed };
  if (typed.startsWith("'")) return { value: typed.slice(1), apostrophe: true };
  const locale = localeOf(rules.locale);
  const formula = readFormula(typed, rules, locale);
  if (formula !== undefined) return { value: null, formula };
  const text = typed.trim();
  if (text === "") return { value: typed };
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  if (EXCEL_ERRORS.has(text.toUpperCase())) return { value: text.toUpperCase(), error: true };
  return readNumber(text, rules, locale) ?? readTime(text, locale) ?? readDate(text, rules, locale) ?? { value: typed };
}

function readFormula(typed: string, rules: EntryRules, locale: Locale): string | undefined {
  if (typed.startsWith("=") && typed.length > 1) return rules.atGrid ? toEnglish(typed, locale) : typed;
  if (!rules.atGrid || !/^[+-]/.test(typed)) return undefined;
  const looksLikeFormula = /^[+-]\s*(\$?[A-Za-z]{1,3}\$?\d+|[A-Za-z]+\(|\()/.test(typed);
  return looksLikeFormula ? `=${toEnglish(typed, locale)}` : undefined;
}

/** A formula as typed under a locale, with English separators. */
function toEnglish(formula: string, locale: Locale): string {
  if (locale.list === ",") return formula;
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/(\d),(?=\d)/g, "$1.").replaceAll(";", ",")))
    .join("");
}

function readNumber(text: string, rules: EntryRules, locale: Locale): Entry | undefined {
  return readFraction(text) ?? readFigure(text, rules, locale);
}

function readFraction(text: string): Entry | undefined {
  const parts = /^(-?)(\d+) (\d{1,2})\/(\d{1,2})$/.exec(text);
  if (!parts || Number(parts[4]) === 0) return undefined;
  const size = Number(parts[2]) + Number(parts[3]) / Number(parts[4]);
  return { value: parts[1] === "-" ? -size : size, numberFormat: "# ?/?" };
}

function readFigure(text: string, rules: EntryRules, locale: Locale): Entry | undefined {
  const parts = /^(\()?\s*([+-]?)\s*(\$|Rp\.?)?\s*([+-]?)\s*([\d.,]+)(?:E([+-]?\d{1,3}))?\s*(%)?\s*(\))?$/i.exec(text);
  if (!parts) return undefined;
  const [, open, sign = "", currency, innerSign = "", digits = "", exponent, percent, close] = parts;
  if ((open === undefined) !== (close === undefined) || (sign !== "" && innerSign !== "")) return undefined;
  if (currency !== undefined && !currency.toLowerCase().startsWith(locale.currency.toLowerCase())) return undefined;
  const plain = withoutSeparators(digits, locale);
  if (!plain) return undefined;
  const size = fifteenDigits(plain.text, Number(exponent ?? "0"));
  const negative = open !== undefined || sign === "-" || innerSign === "-";
  const asPercent = percent !== undefined || (rules.atGrid && rules.numberFormat.includes("%"));
  const value = (negative ? -size : size) / (asPercent ? 100 : 1);
  const numberFormat = typedFormat(plain, { currency, exponent, percent }, locale);
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

interface PlainDigits {
  readonly text: string;
  readonly grouped: boolean;
  readonly decimals: boolean;
}

function withoutSeparators(digits: string, locale: Locale): PlainDigits | undefined {
  const [whole = "", decimals, ...more] = digits.split(locale.decimal);
  if (more.length > 0 || (decimals !== undefined && !/^\d*$/.test(decimals))) return undefined;
  const groups = whole.split(locale.group);
  const grouped = groups.length > 1;
  const wellGrouped = /^\d+$/.test(groups[0] ?? "") && groups.slice(1).every((group) => /^\d{3}$/.test(group));
  if (grouped ? !wellGrouped : !/^\d*$/.test(whole)) return undefined;
  if (whole === "" && (decimals ?? "") === "") return undefined;
  return { text: `${groups.join("") || "0"}.${decimals ?? ""}`, grouped, decimals: decimals !== undefined && decimals !== "" };
}

/** Excel keeps fifteen digits of a number; the rest become zeros. */
function fifteenDigits(text: string, exponent: number): number {
  let kept = 0;
  const cut = text.replace(/\d/g, (digit) => {
    if (kept > 0 || digit !== "0") kept += 1;
    return kept > 15 ? "0" : digit;
  });
  return Number(`${cut}e${exponent}`);
}

interface Typed {
  readonly currency: string | undefined;
  readonly exponent: string | undefined;
  readonly percent: string | undefined;
}

function typedFormat(plain: PlainDigits, typed: Typed, locale: Locale): string | undefined {
  if (typed.exponent !== undefined) return "0.00E+00";
  if (typed.percent !== undefined) return plain.decimals ? "0.00%" : "0%";
  const decimals = plain.decimals ? ".00" : "";
  if (typed.currency !== undefined) return locale.name === "id-ID" ? `"Rp"#,##0${decimals}` : `$#,##0${decimals}`;
  return plain.grouped ? `#,##0${decimals}` : undefined;
}

function readTime(text: string, locale: Locale): Entry | undefined {
  const separator = locale.time === "." ? "[.:]" : ":";
  const parts = new RegExp(`^(\\d{1,4})${separator}(\\d{1,2})(?:${separator}(\\d{1,2}))?(?:\\s*([ap])m?)?$`, "i").exec(text);
  if (!parts) return undefined;
  const [, hours = "", minutes = "", seconds = "0", half] = parts;
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  if (s > 59 || (m > 59 && h > 23) || (half !== undefined && (h > 12 || h === 0))) return undefined;
  const clock = half === undefined ? h : (h % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const withSeconds = parts[3] !== undefined;
  const numberFormat = clock > 23 ? "[h]:mm:ss" : `h:mm${withSeconds ? ":ss" : ""}${half === undefined ? "" : " AM/PM"}`;
  return { value: (clock * 3600 + m * 60 + s) / 86_400, numberFormat };
}

function readDate(text: string, rules: EntryRules, locale: Locale): Entry | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dateEntry(Number(iso[1]), Number(iso[2]), Number(iso[3]), { rules, format: "m/d/yyyy" });
  const figures = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (figures) {
    const [first, second] = [Number(figures[1]), Number(figures[3])];
    const [month, day] = locale.dayFirst ? [second, first] : [first, second];
    const year = figures[4] === undefined ? rules.year : fullYear(Number(figures[4]));
    return dateEntry(year, month, day, { rules, format: figures[4] === undefined ? "d-mmm" : "m/d/yyyy" });
  }
  const named = /^(\d{1,2})[ -]([A-Za-z]{3,9})(?:[ -](\d{4}|\d{2}))?$/.exec(text);
  if (!named) return undefined;
  const word = (named[2] ?? "").toLowerCase();
  const month = locale.months.findIndex((name) => name.toLowerCase() === word || name.slice(0, 3).toLowerCase() === word);
  const year = named[3] === undefined ? rules.year : fullYear(Number(named[3]));
  return dateEntry(year, month + 1, Number(named[1]), { rules, format: named[3] === undefined ? "d-mmm" : "d-mmm-yy" });
}

const fullYear = (year: number): number => (year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year);

function dateEntry(year: number, month: number, day: number, how: { rules: EntryRules; format: string }): Entry | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return undefined;
  return { value: dateSerial(time, how.rules.date1904), numberFormat: how.format };
}

/** Excel's day number of a UTC time; 1900 counts a 29 February that never was. */
function dateSerial(time: number, date1904: boolean): number {
  const days = time / 86_400_000 + 25_569;
  if (date1904) return days - 1462;
  return days < 61 ? days - 1 : days;
}
