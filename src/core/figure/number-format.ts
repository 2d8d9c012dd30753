import { type Amount, ZERO, abs, amount, compare, isZero, sign, toNumber } from "./amount";
import { type FormatSection, type FormatToken, formatSections } from "./format-code";
import { type Locale, SEPARATORS } from "./show";
import { showDate } from "./show-date";
import { showFraction, showGeneral, showPlaces, showScientific } from "./show-number";

/** What a number format says of the figures it shows. */
export interface FormatDescription {
  readonly kind: "general" | "number" | "percent" | "date" | "time" | "text" | "fraction" | "scientific";
  /** Decimals shown (before a % sign; below zero when thousands are hidden); null: as many as the value needs. */
  readonly decimals: number | null;
  readonly percent: boolean;
  /** Words behind the figure such as `Dokumen`, or a quoted `%` that does not multiply. */
  readonly unit: string | null;
  /** It writes Rp, IDR or another currency sign. */
  readonly currency: boolean;
}

const GENERAL: FormatDescription = { kind: "general", decimals: null, percent: false, unit: null, currency: false };

const descriptions = new WeakMap<FormatSection, FormatDescription>();

/** A number as Excel shows it under a number format code (en-US code, separators of the locale). Never throws. */
export function showNumber(value: number | Amount, format: string | undefined, locale: Locale): string {
  const figure = typeof value === "number" ? finite(value) : value;
  const sections = formatSections(format === undefined || format === "" ? "General" : format);
  const chosen = chooseSection(sections, figure);
  if (!chosen) return showGeneral(figure, locale);
  const { section, hidesSign } = chosen;
  if (section.isDate) return showDate(toNumber(figure), section, locale) ?? showGeneral(figure, locale);
  if (section.tokens.length > 0 && section.tokens.every((token) => token.kind === "text"))
    return showGeneral(figure, locale);
  const shown = showTokens(abs(figure), section.tokens, locale);
  return sign(figure) < 0 && !hidesSign ? `-${shown}` : shown;
}

/** What a number format says of the figures it shows, judged by its first section. */
export function describeFormat(format: string | undefined): FormatDescription {
  const [section] = formatSections(format ?? "General");
  if (!section) return GENERAL;
  const known = descriptions.get(section);
  if (known) return known;
  const description = describeSection(section);
  descriptions.set(section, description);
  return description;
}

function describeSection({ tokens, isDate }: FormatSection): FormatDescription {
  if (isDate) return { ...GENERAL, kind: dateKind(tokens) };
  const kinds = new Set(tokens.map((token) => token.kind));
  const unit = unitOf(tokens);
  const currency = tokens.some((token) => token.kind === "literal" && /\b(?:rp|idr)\b|[$€£¥]/i.test(token.text));
  if (kinds.has("general")) return { ...GENERAL, unit, currency };
  if (!kinds.has("digit")) return kinds.has("text") ? { ...GENERAL, kind: "text" } : GENERAL;
  if (kinds.has("exponent")) return { ...GENERAL, kind: "scientific", unit, currency };
  if (kinds.has("slash")) return { ...GENERAL, kind: "fraction", unit, currency };
  const { fraction, thousandsHidden } = countPlaces(tokens);
  const percent = kinds.has("percent");
  return { kind: percent ? "percent" : "number", decimals: fraction - 3 * thousandsHidden, percent, unit, currency };
}

function finite(value: number): Amount {
  return Number.isFinite(value) ? amount(value) : ZERO;
}

/** Picks by conditions where there are any, otherwise by sign: positive; negative; zero. */
function chooseSection(
  sections: readonly FormatSection[],
  value: Amount,
): { section: FormatSection; hidesSign: boolean } | undefined {
  const numeric = sections.length > 3 ? sections.slice(0, 3) : sections;
  const [first, second, third] = numeric;
  if (!first) return undefined;
  if (numeric.every((section) => section.condition === undefined)) {
    if (sign(value) < 0 && second) return { section: second, hidesSign: true };
    if (isZero(value) && third) return { section: third, hidesSign: true };
    return { section: first, hidesSign: false };
  }
  for (const [index, section] of numeric.entries()) {
    if (meets(section, index, numeric.length, value)) return { section, hidesSign: onlyNegative(section, index) };
  }
  return undefined;
}

/** A section without a condition beside ones that have it: positive first, negative second, the rest last. */
function meets(section: FormatSection, index: number, count: number, value: Amount): boolean {
  const { condition } = section;
  if (!condition) return index === count - 1 || (index === 0 ? sign(value) > 0 : sign(value) < 0);
  const order = compare(value, finite(condition.value));
  switch (condition.operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
  }
}

function onlyNegative(section: FormatSection, index: number): boolean {
  const { condition } = section;
  if (!condition) return index === 1;
  return (condition.operator === "<" && condition.value <= 0) || (condition.operator === "<=" && condition.value < 0);
}

function showTokens(value: Amount, tokens: readonly FormatToken[], locale: Locale): string {
  if (tokens.some((token) => token.kind === "general")) {
    return tokens.map((token) => (token.kind === "general" ? showGeneral(value, locale) : showLiteral(token))).join("");
  }
  const marks = SEPARATORS[locale];
  if (tokens.some((token) => token.kind === "exponent")) return showScientific(value, tokens, marks);
  const isFraction = tokens.some((token) => token.kind === "slash") && tokens.some((token) => token.kind === "digit");
  return isFraction ? showFraction(value, tokens) : showPlaces(value, tokens, marks);
}

function showLiteral(token: FormatToken): string {
  if (token.kind === "literal") return token.text;
  if (token.kind === "percent") return "%";
  return token.kind === "pad" || (token.kind === "fill" && token.mark === " ") ? " " : "";
}

/** How many decimals a section has and how many thousands its trailing commas hide. */
function countPlaces(tokens: readonly FormatToken[]): { fraction: number; thousandsHidden: number } {
  const point = tokens.findIndex((token) => token.kind === "point");
  const fraction = point < 0 ? 0 : tokens.slice(point).filter((token) => token.kind === "digit").length;
  const lastDigit = tokens.findLastIndex((token) => token.kind === "digit");
  const beforePoint = point < 0 ? -1 : tokens.slice(0, point).findLastIndex((token) => token.kind === "digit");
  const trailing = (from: number, to: number): number =>
    from < 0 ? 0 : tokens.slice(from, to).filter((token) => token.kind === "comma").length;
  const thousandsHidden = trailing(lastDigit, tokens.length) + (point < 0 ? 0 : trailing(beforePoint, point));
  return { fraction, thousandsHidden };
}

function dateKind(tokens: readonly FormatToken[]): "date" | "time" {
  return tokens.some((token) => token.kind === "date" && "ymd".includes(token.letter)) ? "date" : "time";
}

function unitOf(tokens: readonly FormatToken[]): string | null {
  const last = tokens.findLastIndex((token) => token.kind === "digit" || token.kind === "general");
  const words = tokens.slice(last + 1).map((token) => (token.kind === "literal" ? token.text : " "));
  const text = last < 0 ? "" : words.join("").replace(/\s+/g, " ").trim();
  return /[\p{L}%]/u.test(text) ? text : null;
}
