/** Whole-number arithmetic: in doubles while every result is exact, in bigints otherwise. */
export interface Ring<T> {
  of(value: bigint): T;
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

const SAFE = Number.MAX_SAFE_INTEGER;

function safe(value: number): number {
  if (value > SAFE || value < -SAFE) throw new InexactError("beyond 2^53");
  return value;
}

const doubles: Ring<number> = {
  of: (value) => safe(Number(value)),
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
  of: (value) => value,
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
