import { type Amount, divide, equals, multiply } from "../../figure/amount";

const DECIMALS = 15;

/** The quotient where it has finite decimals (up to 15 more than the dividend), else undefined. */
export function exactQuotient(dividend: Amount, divisor: Amount): Amount | undefined {
  if (divisor.scale === 0 && divisor.units === 1) return dividend;
  const quotient = divide(dividend, divisor, dividend.scale + DECIMALS, "truncate");
  return equals(multiply(quotient, divisor), dividend) ? quotient : undefined;
}
