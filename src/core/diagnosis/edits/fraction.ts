import { type Amount, amount, divide, multiply, toPlain } from "../../figure/amount";

/** An exact quotient in lowest terms; `under` is above zero. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const NONE: Fraction = { over: 0n, under: 1n };

export function fraction(value: Amount): Fraction {
  return reduced(BigInt(toPlain(multiply(value, amount(10n ** BigInt(value.scale))))), 10n ** BigInt(value.scale));
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return reduced(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return reduced(a.over * b.under - b.over * a.under, a.under * b.under);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return reduced(a.over * b.over, a.under * b.under);
}

/** Throws RangeError where the divisor is zero. */
export function over(a: Fraction, b: Fraction): Fraction {
  if (b.over === 0n) throw new RangeError("division by zero");
  return b.over > 0n ? reduced(a.over * b.under, a.under * b.over) : reduced(-a.over * b.under, -a.under * b.over);
}

const DECIMALS = 18;

/** The fraction, or the nearest number of 18 decimals where its decimals do not end by then. */
export function toAmount({ over: top, under }: Fraction): Amount {
  return divide(amount(top), amount(under), DECIMALS);
}

function reduced(top: bigint, under: bigint): Fraction {
  let [x, y] = [top < 0n ? -top : top, under];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 1n ? { over: top, under } : { over: top / x, under: under / x };
}
