import type { Amount } from "../../figure/amount";

/** Whole-number arithmetic: in doubles while every result is exact, in bigints otherwise. */
export interface Ring<T> {
  readonly zero: T;
  readonly one: T;
  /** The value in units of 10^-decimals, which must be enough to say it. */
  of(value: Amount, decimals: number): T;
  toBig(value: T): bigint;
  /** a * x + b * y */
  combine(a: T, x: T, b: T, y: T): T;
  sign(value: T): number;
  abs(value: T): T;
  negate(value: T): T;
  gcd(a: T, b: T): T;
  /** The quotient, where the divisor is known to go into it. */
  divide(value: T, divisor: T): T;
  isOne(value: T): boolean;
}

/** A result was too large to be exact in doubles. */
class InexactError extends Error {}

/** Powers that doubles hold exactly. */
const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const SAFE = Number.MAX_SAFE_INTEGER;

function safe(value: number): number {
  if (value > SAFE || value < -SAFE) throw new InexactError("beyond 2^53");
  return value;
}

const doubles: Ring<number> = {
  zero: 0,
  one: 1,
  of: ({ units, scale, big }, decimals) =>
    big === null ? safe(units * (POWERS[decimals - scale] ?? Infinity)) : safe(Infinity),
  toBig: (value) => BigInt(value),
  combine: (a, x, b, y) => safe(safe(a * x) + safe(b * y)),
  sign: (value) => value,
  abs: (value) => Math.abs(value),
  negate: (value) => 0 - value,
  gcd: (a, b) => {
    let [x, y] = [Math.abs(a), Math.abs(b)];
    while (y !== 0) [x, y] = [y, x % y];
    return x;
  },
  divide: (value, divisor) => value / divisor,
  isOne: (value) => value === 1,
};

const bigints: Ring<bigint> = {
  zero: 0n,
  one: 1n,
  of: ({ units, scale, big }, decimals) => (big ?? BigInt(units)) * 10n ** BigInt(decimals - scale),
  toBig: (value) => value,
  combine: (a, x, b, y) => a * x + b * y,
  sign: (value) => (value > 0n ? 1 : value < 0n ? -1 : 0),
  abs: (value) => (value < 0n ? -value : value),
  negate: (value) => -value,
  gcd: (a, b) => {
    let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
    while (y !== 0n) [x, y] = [y, x % y];
    return x;
  },
  divide: (value, divisor) => value / divisor,
  isOne: (value) => value === 1n,
};

/** Does the work in doubles, and again in bigints when a number of it was too large. */
export function exactly<R>(work: <T>(ring: Ring<T>) => R): R {
  try {
    return work(doubles);
  } catch (error) {
    if (error instanceof InexactError) return work(bigints);
    throw error;
  }
}
