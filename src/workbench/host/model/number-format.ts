import type { CellValue } from "../../../core/sheet/snapshot";
import { formatDate, isDateSection } from "./date-format";
import { localeOf, type Locale, type LocaleName } from "./locale";

export interface DisplayRules {
  readonly locale: LocaleName;
  readonly date1904: boolean;
}

/** A value as its cell shows it under a number format and the regional settings (column width left aside). */
export function displayText(value: CellValue | null, numberFormat: string, rules: DisplayRules): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const locale = localeOf(rules.locale);
  const sections = splitSections(numberFormat);
  if (typeof value === "string") {
    const textSection = sections[3] ?? sections.find((section) => section.includes("@"));
    return textSection === undefined ? value : fillText(textSection, value);
  }
  if (/^(general|@)$/i.test(numberFormat) || numberFormat === "") return general(value, locale);
  const { section, shown } = chooseSection(sections, value);
  if (section === "") return value < 0 && sections.length < 2 ? "-" : "";
  if (/^(\[[^\]]*\])*general/i.test(section)) return general(shown, locale);
  return isDateSection(section) ? formatDate(value, section, locale, rules.date1904) : formatNumber(shown, section, locale);
}

function splitSections(code: string): string[] {
  const sections = [""];
  for (const part of code.match(/"[^"]*"|\\.|\[[^\]]*\]|[^;]|;/g) ?? []) {
    if (part === ";") sections.push("");
    else sections[sections.length - 1] = `${sections.at(-1) ?? ""}${part}`;
  }
  return sections;
}

function chooseSection(sections: readonly string[], value: number): { section: string; shown: number } {
  const conditional = sections.findIndex((section) => meetsCondition(section, value) === true);
  if (conditional >= 0) return { section: sections[conditional] ?? "", shown: Math.abs(value) };
  const free = sections.filter((section) => meetsCondition(section, value) === undefined);
  const [positive = "", negative, zero] = free;
  if (value < 0 && negative !== undefined) return { section: negative, shown: -value };
  if (value === 0 && zero !== undefined) return { section: zero, shown: value };
  return { section: positive, shown: value };
}

function meetsCondition(section: string, value: number): boolean | undefined {
  const condition = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(section);
  if (!condition) return undefined;
  const limit = Number(condition[2]);
  switch (condition[1]) {
    case "<": return value < limit;
    case ">": return value > limit;
    case "<=": return value <= limit;
    case ">=": return value >= limit;
    case "<>": return value !== limit;
    default: return value === limit;
  }
}

function fillText(section: string, text: string): string {
  return tokens(section).map((token) => (token.kind === "text" ? text : token.kind === "literal" ? token.text : "")).join("");
}

interface Token {
  readonly kind: "literal" | "digits" | "text" | "percent" | "exponent";
  readonly text: string;
}

function tokens(section: string): Token[] {
  const found: Token[] = [];
  const pattern = /"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|(E[+-]0+)|([0#?][0#?.,]*|\.[0#?]+)|(@)|(%)|(.)/gis;
  for (const match of section.matchAll(pattern)) {
    const [all, quoted, escaped, currency, exponent, digits, at, percent, other] = match;
    if (exponent !== undefined) found.push({ kind: "exponent", text: exponent });
    else if (digits !== undefined) found.push({ kind: "digits", text: digits });
    else if (at !== undefined) found.push({ kind: "text", text: at });
    else if (percent !== undefined) found.push({ kind: "percent", text: percent });
    else if (all.startsWith("_")) found.push({ kind: "literal", text: " " });
    else found.push({ kind: "literal", text: quoted ?? escaped ?? currency ?? other ?? "" });
  }
  return found;
}

function formatNumber(value: number, section: string, locale: Locale): string {
  const parts = tokens(section);
  const percents = parts.filter((part) => part.kind === "percent").length;
  const code = parts.filter((part) => part.kind === "digits").map((part) => part.text).join("");
  const scientific = parts.find((part) => part.kind === "exponent");
  const thousands = /[0#?](,+)(?:\.|$)/.exec(code)?.[1]?.length ?? 0;
  const scaled = Math.abs(value) * 100 ** percents / 1000 ** thousands;
  const figures = scientific ? scientificFigures(scaled, code, locale) : plainFigures(scaled, code, locale);
  let given = false;
  const shown = parts.map((part) => {
    if (part.kind === "digits") {
      const first = !given;
      given = true;
      return first ? figures.mantissa : "";
    }
    return part.kind === "exponent" ? figures.exponent : part.text;
  });
  const isZero = !/[1-9]/.test(figures.mantissa);
  return `${value < 0 && !isZero ? "-" : ""}${shown.join("")}`;
}

interface Figures {
  readonly mantissa: string;
  readonly exponent: string;
}

function scientificFigures(size: number, code: string, locale: Locale): Figures {
  const places = (code.split(".")[1] ?? "").length;
  const [mantissa = "0", power = "0"] = size.toExponential(places).split("e");
  const sign = power.startsWith("-") ? "-" : "+";
  return { mantissa: mantissa.replace(".", locale.decimal), exponent: `E${sign}${power.replace(/[+-]/, "").padStart(2, "0")}` };
}

function plainFigures(size: number, code: string, locale: Locale): Figures {
  const [wholeCode = "", decimalCode = ""] = code.split(".");
  const places = decimalCode.replace(/[^0#?]/g, "");
  const [whole = "0", decimals = ""] = roundedDecimal(size, places.length).split(".");
  const least = (wholeCode.match(/0/g) ?? []).length;
  const digits = (whole === "0" && least === 0 ? "" : whole).padStart(least, "0");
  const grouped = /[0#?],+[0#?]/.test(wholeCode) ? digits.replace(/\B(?=(\d{3})+$)/g, locale.group) : digits;
  let kept = decimals.length;
  while (kept > 0 && decimals[kept - 1] === "0" && places[kept - 1] !== "0") kept -= 1;
  const point = code.includes(".") && (kept > 0 || places !== "") ? locale.decimal : "";
  return { mantissa: `${grouped}${point}${decimals.slice(0, kept)}`, exponent: "" };
}

/** A size with so many decimals, rounded half up as Excel does on its fifteen digits. */
function roundedDecimal(size: number, places: number): string {
  const [mantissa = "0", power = "0"] = size.toExponential(14).split("e");
  const digits = BigInt(mantissa.replace(".", ""));
  const shift = 14 - Number(power) - places;
  const scaled = shift <= 0 ? digits * 10n ** BigInt(-shift) : shift > 40 ? 0n : (digits + 5n * 10n ** BigInt(shift - 1)) / 10n ** BigInt(shift);
  const text = scaled.toString().padStart(places + 1, "0");
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

function general(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = "0", power = "0"] = size.toExponential(5).split("e");
    const short = mantissa.replace(/\.?0+$/, "").replace(".", locale.decimal);
    return `${value < 0 ? "-" : ""}${short}E${power.startsWith("-") ? "-" : "+"}${power.replace(/[+-]/, "").padStart(2, "0")}`;
  }
  const room = Math.max(0, 10 - String(Math.trunc(size)).length);
  const text = roundedDecimal(size, room);
  const trimmed = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return `${value < 0 && trimmed !== "0" ? "-" : ""}${trimmed.replace(".", locale.decimal)}`;
}
