/**
 * An exact decimal number; build it with {@link amount} and work with the functions of this file only.
 *
 * The value is `units / 10^scale` with the smallest scale that can say it, so equal numbers are equal objects.
 * `big` takes the place of `units` (then 0) where they are no safe integer.
 */
export interface Amount {
  readonly units: number;
  readonly scale: number;
  readonly big: bigint | null;
}

/** How a quotient or a shortened number is brought to its decimals; `halfUp` takes halves away from zero. */
export type Rounding = "halfUp" | "truncate" | "floor" | "ceiling";

const SAFE = Number.MAX_SAFE_INTEGER;
const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const EXCEL_DIGITS = 15;
const EXACT_POWER = 22;

export const ZERO: Amount = { units: 0, scale: 0, big: null };
export const ONE: Amount = { units: 1, scale: 0, big: null };
export const HUNDRED: Amount = { units: 100, scale: 0, big: null };

/**
 * The exact decimal of a number, machine text (`-1234.5`, `1.5e3`) or whole bigint.
 * A number counts with Excel's 15 significant digits, so `0.1 + 0.2` is 0.3. Throws RangeError on anything else.
 */
export function amount(value: number | string | bigint): Amount {
  if (typeof value === "bigint") return ofBig(value, 0);
  if (typeof value === "string") return ofText(value);
  if (Number.isSafeInteger(value) && value < 1e15 && value > -1e15) return ofUnits(value, 0);
  if (!Number.isFinite(value)) throw new RangeError(`not an amount: ${value}`);
  return ofText(value.toPrecision(EXCEL_DIGITS));
}

export function add(a: Amount, b: Amount): Amount {
  if (a.big === null && b.big === null) {
    if (a.scale === b.scale) {
      const units = a.units + b.units;
      if (units <= SAFE && units >= -SAFE) return ofUnits(units, a.scale);
    } else {
      const scale = Math.max(a.scale, b.scale);
      const units = raised(a, scale) + raised(b, scale);
      if (units <= SAFE && units >= -SAFE) return ofUnits(units, scale);
    }
  }
  const scale = Math.max(a.scale, b.scale);
  return ofBig(bigUnits(a, scale) + bigUnits(b, scale), scale);
}

export function negate(a: Amount): Amount {
  return a.big === null ? { units: 0 - a.units, scale: a.scale, big: null } : { units: 0, scale: a.scale, big: -a.big };
}

export function subtract(a: Amount, b: Amount): Amount {
  return add(a, negate(b));
}

export function multiply(a: Amount, b: Amount): Amount {
  const units = a.units * b.units;
  if (a.big === null && b.big === null && units <= SAFE && units >= -SAFE) return ofUnits(units, a.scale + b.scale);
  return ofBig(bigUnits(a, a.scale) * bigUnits(b, b.scale), a.scale + b.scale);
}

/** The quotient at a number of decimals. Throws RangeError when `b` is zero: ask {@link isZero} first. */
export function divide(a: Amount, b: Amount, decimals: number, rounding: Rounding = "halfUp"): Amount {
  if (isZero(b)) throw new RangeError("division by zero");
  const shift = decimals + b.scale - a.scale;
  const top = raise(a.units, shift);
  const bottom = raise(b.units, -shift);
  if (a.big === null && b.big === null && Math.abs(top) <= SAFE && Math.abs(bottom) <= SAFE) {
    return shifted(quotient(top, bottom, rounding), decimals);
  }
  const bigTop = bigUnits(a, a.scale) * bigPower(Math.max(shift, 0));
  const bigBottom = bigUnits(b, b.scale) * bigPower(Math.max(-shift, 0));
  return bigShifted(bigQuotient(bigTop, bigBottom, rounding), decimals);
}

/** The number at a number of decimals (below zero: tens, hundreds ...); halves go away from zero unless told. */
export function round(a: Amount, decimals: number, rounding: Rounding = "halfUp"): Amount {
  return a.scale <= decimals ? a : divide(a, ONE, decimals, rounding);
}

export function abs(a: Amount): Amount {
  return sign(a) < 0 ? negate(a) : a;
}

export function sign(a: Amount): -1 | 0 | 1 {
  const units = a.big ?? a.units;
  return units > 0 ? 1 : units < 0 ? -1 : 0;
}

export function isZero(a: Amount): boolean {
  return a.units === 0 && a.big === null;
}

export function compare(a: Amount, b: Amount): -1 | 0 | 1 {
  if (a.big === null && b.big === null) {
    if (a.scale === b.scale) return order(a.units, b.units);
    const scale = Math.max(a.scale, b.scale);
    const left = raised(a, scale);
    const right = raised(b, scale);
    if (Math.abs(left) <= SAFE && Math.abs(right) <= SAFE) return order(left, right);
  }
  const scale = Math.max(a.scale, b.scale);
  return order(bigUnits(a, scale), bigUnits(b, scale));
}

export function equals(a: Amount, b: Amount): boolean {
  return a.units === b.units && a.scale === b.scale && a.big === b.big;
}

export function sum(list: Iterable<Amount>): Amount {
  let total = ZERO;
  for (const item of list) total = add(total, item);
  return total;
}

/** The nearest double. */
export function toNumber(a: Amount): number {
  if (a.big === null && a.scale <= EXACT_POWER) return a.scale === 0 ? a.units : a.units / 10 ** a.scale;
  return Number(toPlain(a));
}

/** Machine text: point as decimal mark, no exponent, no thousand marks; `amount(toPlain(a))` is `a`. */
export function toPlain(a: Amount): string {
  const digits = String(a.big ?? a.units);
  if (a.scale === 0) return digits;
  const minus = digits.startsWith("-") ? "-" : "";
  const padded = digits.slice(minus.length).padStart(a.scale + 1, "0");
  return `${minus}${padded.slice(0, -a.scale)}.${padded.slice(-a.scale)}`;
}

/** How many decimals the number needs. */
export function scaleOf(a: Amount): number {
  return a.scale;
}

/** Small whole numbers stand in most cells; each is made once. */
const SMALL = Array.from({ length: 1001 }, (_, units): Amount => (units === 0 ? ZERO : units === 1 ? ONE : units === 100 ? HUNDRED : { units, scale: 0, big: null }));

function ofUnits(units: number, scale: number): Amount {
  if (units === 0) return ZERO;
  if (scale === 0) return (units > 0 ? SMALL[units] : undefined) ?? { units, scale, big: null };
  while (scale > 0 && units % 10 === 0) {
    units /= 10;
    scale -= 1;
  }
  return { units, scale, big: null };
}

function ofBig(big: bigint, scale: number): Amount {
  while (scale > 0 && big % 10n === 0n) {
    big /= 10n;
    scale -= 1;
  }
  return big <= SAFE && big >= -SAFE ? ofUnits(Number(big), scale) : { units: 0, scale, big };
}

function ofText(text: string): Amount {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
  if (!match) throw new RangeError(`not an amount: ${text}`);
  const [, minus = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = minus + whole + fraction;
  const decimals = fraction.length - Number(exponent);
  return digits.length <= EXCEL_DIGITS
    ? shifted(Number(digits), decimals)
    : bigShifted(BigInt(digits.replace("+", "")), decimals);
}

/** The number of so many units of 10^-decimals, where decimals may be below zero. */
function shifted(units: number, decimals: number): Amount {
  return decimals >= 0 ? ofUnits(units, decimals) : bigShifted(BigInt(units), decimals);
}

function bigShifted(units: bigint, decimals: number): Amount {
  return decimals >= 0 ? ofBig(units, decimals) : ofBig(units * bigPower(-decimals), 0);
}

/** Infinite where no table entry is at hand, which no fast path takes. */
function raise(units: number, exponent: number): number {
  return exponent <= 0 || units === 0 ? units : units * (POWERS[exponent] ?? Infinity);
}

function raised(a: Amount, scale: number): number {
  return raise(a.units, scale - a.scale);
}

function bigUnits(a: Amount, scale: number): bigint {
  const units = a.big ?? BigInt(a.units);
  return scale === a.scale ? units : units * bigPower(scale - a.scale);
}

function bigPower(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

function order(a: number | bigint, b: number | bigint): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

function quotient(top: number, bottom: number, rounding: Rounding): number {
  const rest = top % bottom;
  const whole = (top - rest) / bottom;
  const size = Math.abs(rest);
  const half = size >= Math.abs(bottom) - size;
  return whole + step(rest !== 0, half, top < 0 === bottom < 0, rounding);
}

function bigQuotient(top: bigint, bottom: bigint, rounding: Rounding): bigint {
  const rest = top % bottom;
  const size = rest < 0n ? -rest : rest;
  const half = 2n * size >= (bottom < 0n ? -bottom : bottom);
  return top / bottom + BigInt(step(rest !== 0n, half, top < 0n === bottom < 0n, rounding));
}

/** What the rounding adds to a truncated quotient. */
function step(inexact: boolean, half: boolean, positive: boolean, rounding: Rounding): -1 | 0 | 1 {
  if (!inexact) return 0;
  const away = positive ? 1 : -1;
  switch (rounding) {
    case "halfUp":
      return half ? away : 0;
    case "truncate":
      return 0;
    case "floor":
      return positive ? 0 : -1;
    case "ceiling":
      return positive ? 1 : 0;
  }
}
