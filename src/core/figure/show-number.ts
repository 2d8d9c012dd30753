import {
  type Amount,
  ONE,
  abs,
  add,
  amount,
  compare,
  isZero,
  multiply,
  round,
  scaleOf,
  sign,
  subtract,
  toNumber,
  toPlain,
} from "./amount";
import type { FormatToken } from "./format-code";
import { type Locale, SEPARATORS } from "./show";

type Marks = (typeof SEPARATORS)[Locale];

const WIDEST_GENERAL = amount("99999999999.5");
const SMALLEST_GENERAL = amount("0.0001");

/** A number under `General`: up to eleven characters, then with an exponent. */
export function showGeneral(value: Amount, locale: Locale): string {
  const size = abs(value);
  const marks = SEPARATORS[locale];
  const minus = sign(value) < 0 ? "-" : "";
  const fits = scaleOf(size) <= 9 || compare(size, SMALLEST_GENERAL) >= 0;
  if (isZero(size) || (compare(size, WIDEST_GENERAL) < 0 && fits)) {
    const wholeDigits = compare(size, ONE) < 0 ? 1 : wholeOf(size).length;
    return minus + toPlain(round(size, Math.max(0, 10 - wholeDigits))).replace(".", marks.decimal);
  }
  const [digits = "", exponent = ""] = toNumber(size).toExponential(5).split("e");
  return `${minus}${digits.replace(/\.?0+$/, "").replace(".", marks.decimal)}E${signedExponent(Number(exponent), true, 2)}`;
}

/** A number (not negative) in the places of a section: digits, thousands, decimals, percent, scaling commas. */
export function showPlaces(value: Amount, tokens: readonly FormatToken[], marks: Marks): string {
  const layout = layOut(tokens);
  const shown = round(multiply(value, layout.factor), layout.fractionPlaces);
  const fraction = fractionOf(shown, layout.fractionPlaces);
  const whole = wholeOf(shown) === "0" ? "" : wholeOf(shown);
  let wholePlace = layout.wholePlaces;
  let fractionPlace = 0;
  let afterPoint = false;
  return tokens
    .map((token) => {
      if (token.kind === "point") {
        afterPoint = true;
        // A section that begins with its decimal mark still shows the digits before it.
        return (layout.wholePlaces === 0 ? whole : "") + marks.decimal;
      }
      if (token.kind !== "digit") return token.kind === "percent" ? "%" : showOther(token);
      if (afterPoint) {
        fractionPlace += 1;
        return showFractionPlace(fraction, fractionPlace - 1, token.mark);
      }
      wholePlace -= 1;
      return showWholePlace(whole, wholePlace, token.mark, {
        first: wholePlace === layout.wholePlaces - 1,
        thousands: layout.grouped ? marks.thousands : "",
      });
    })
    .join("");
}

/** A number (not negative) with an exponent, `0.00E+00`; several places before the mark make the exponent their multiple. */
export function showScientific(value: Amount, tokens: readonly FormatToken[], marks: Marks): string {
  const at = tokens.findIndex((token) => token.kind === "exponent");
  const mantissa = tokens.slice(0, at);
  const { wholePlaces, fractionPlaces } = layOut(mantissa);
  const step = Math.max(1, wholePlaces);
  const magnitude = isZero(value) ? 0 : Math.floor(Math.log10(toNumber(value)));
  let exponent = Math.floor(magnitude / step) * step;
  const scaledTo = (power: number): Amount => round(multiply(value, amount(`1e${String(-power)}`)), fractionPlaces);
  if (compare(scaledTo(exponent), amount(`1e${String(step)}`)) >= 0) exponent += step;
  const power = tokens[at];
  const width = tokens.slice(at).filter((token) => token.kind === "digit").length;
  const tail = tokens.slice(at + 1).map((token) => (token.kind === "digit" ? "" : showOther(token)));
  const plus = power?.kind === "exponent" && power.plus;
  return `${showPlaces(scaledTo(exponent), mantissa, marks)}E${signedExponent(exponent, plus, width)}${tail.join("")}`;
}

/** A number (not negative) as a common fraction, `# ?/?` or `# ?/8`. */
export function showFraction(value: Amount, tokens: readonly FormatToken[]): string {
  const slash = tokens.findIndex((token) => token.kind === "slash");
  const places = tokens.slice(slash).filter((token) => token.kind === "digit").length;
  const fixed = tokens
    .slice(slash + 1)
    .map((token) => (token.kind === "literal" ? token.text : "0"))
    .join("");
  const hasWhole = tokens.slice(0, slash).some((token, index) => token.kind === "literal" && index > 0);
  const whole = hasWhole ? round(value, 0, "truncate") : amount(0);
  const rest = toNumber(subtract(value, whole));
  const [top, bottom] = /^[1-9]\d*$/.test(fixed)
    ? [Math.round(rest * Number(fixed)), Number(fixed)]
    : nearestFraction(rest, 10 ** Math.max(1, places) - 1);
  if (hasWhole && top === 0) return toPlain(whole);
  if (hasWhole && top === bottom) return toPlain(add(whole, ONE));
  const part = `${String(top)}/${String(bottom)}`;
  return hasWhole && !isZero(whole) ? `${toPlain(whole)} ${part}` : part;
}

interface Layout {
  readonly wholePlaces: number;
  readonly fractionPlaces: number;
  readonly grouped: boolean;
  /** What percent signs and scaling commas multiply the number by. */
  readonly factor: Amount;
}

function layOut(tokens: readonly FormatToken[]): Layout {
  const point = tokens.findIndex((token) => token.kind === "point");
  const before = point < 0 ? tokens : tokens.slice(0, point);
  const after = point < 0 ? [] : tokens.slice(point);
  const digits = (list: readonly FormatToken[]): number => list.filter((token) => token.kind === "digit").length;
  const lastBefore = before.findLastIndex((token) => token.kind === "digit");
  const firstBefore = before.findIndex((token) => token.kind === "digit");
  const lastAfter = after.findLastIndex((token) => token.kind === "digit");
  const commas = (list: readonly FormatToken[]): number => list.filter((token) => token.kind === "comma").length;
  const scaling = (lastBefore < 0 ? 0 : commas(before.slice(lastBefore))) + commas(after.slice(Math.max(lastAfter, 0)));
  const percents = tokens.filter((token) => token.kind === "percent").length;
  return {
    wholePlaces: digits(before),
    fractionPlaces: digits(after),
    grouped: firstBefore >= 0 && commas(before.slice(firstBefore, lastBefore)) > 0,
    factor: amount(`1e${String(2 * percents - 3 * scaling)}`),
  };
}

/** The digit of a place counted from the mark; the first place of the section takes all that are left. */
function showWholePlace(
  whole: string,
  place: number,
  mark: string,
  how: { first: boolean; thousands: string },
): string {
  const end = whole.length - place;
  const blank = mark === "0" ? "0" : mark === "?" ? " " : "";
  const digits = end <= 0 ? blank : how.first ? whole.slice(0, end) : whole.slice(end - 1, end);
  return Array.from(digits, (digit, index) => {
    const fromMark = place + digits.length - 1 - index;
    return fromMark > 0 && fromMark % 3 === 0 && digit !== " " ? digit + how.thousands : digit;
  }).join("");
}

function showFractionPlace(fraction: string, place: number, mark: string): string {
  const digit = fraction[place] ?? "0";
  const needed = mark === "0" || /[1-9]/.test(fraction.slice(place));
  return needed ? digit : mark === "?" ? " " : "";
}

function showOther(token: FormatToken): string {
  if (token.kind === "literal") return token.text;
  if (token.kind === "slash") return "/";
  return token.kind === "pad" || (token.kind === "fill" && token.mark === " ") ? " " : "";
}

function wholeOf(value: Amount): string {
  return toPlain(value).split(".")[0] ?? "";
}

function fractionOf(value: Amount, places: number): string {
  return (toPlain(value).split(".")[1] ?? "").padEnd(places, "0");
}

function signedExponent(exponent: number, plus: boolean, width: number): string {
  return `${exponent < 0 ? "-" : plus ? "+" : ""}${String(Math.abs(exponent)).padStart(width, "0")}`;
}

/** The fraction with a denominator up to a limit that is nearest to a number. */
function nearestFraction(value: number, limit: number): [number, number] {
  let best: [number, number] = [Math.round(value), 1];
  for (let bottom = 1; bottom <= Math.min(limit, 999); bottom += 1) {
    const top = Math.round(value * bottom);
    if (Math.abs(value - top / bottom) < Math.abs(value - best[0] / best[1]) - 1e-12) best = [top, bottom];
  }
  return best;
}
