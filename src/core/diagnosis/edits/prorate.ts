import {
  type Amount,
  ONE,
  ZERO,
  add,
  amount,
  compare,
  isZero,
  multiply,
  negate,
  round,
  subtract,
} from "../../figure/amount";
import { type Fraction, NONE, fraction, minus, over, plus, times, toAmount } from "./fraction";

/** Parts that have to add up to a total which is not to be touched. */
export interface Share {
  readonly value: Amount;
  /** Its factor in the sum. */
  readonly coefficient: Amount;
  /** The larger, the less the part moves. */
  readonly weight: Amount;
  readonly isFixed: boolean;
}

/**
 * Spreads what a sum is off over its parts in proportion to their size, each part changed by the same rate over its weight:
 * `x * (1 + k / weight)`. What rounding leaves is carried to the next part, so that the sum comes out exactly. Undefined
 * where no part can move. A part of nought stays nought.
 */
export function prorate(parts: readonly Share[], total: Amount, decimals: number): readonly Amount[] | undefined {
  let lacking = fraction(total);
  let reach = NONE;
  for (const { value, coefficient, weight, isFixed } of parts) {
    const share = times(fraction(value), fraction(coefficient));
    lacking = minus(lacking, share);
    if (!isFixed && !isZero(weight)) reach = plus(reach, over(share, fraction(weight)));
  }
  if (lacking.over === 0n) return parts.map(({ value }) => value);
  if (reach.over === 0n) return undefined;
  const rate = over(lacking, reach);
  let carried: Fraction = NONE;
  const shared = parts.map(({ value, weight, isFixed }) => {
    if (isFixed || isZero(value) || isZero(weight)) return value;
    const exact = plus(times(fraction(value), plus(ONE_WHOLE, over(rate, fraction(weight)))), carried);
    const rounded = round(toAmount(exact), decimals);
    carried = minus(exact, fraction(rounded));
    return rounded;
  });
  return settle(parts, shared, total);
}

const ONE_WHOLE: Fraction = { over: 1n, under: 1n };

/** Factors other than one, and parts that stand still, leave a last difference; the largest free part of factor one takes it. */
function settle(parts: readonly Share[], shared: readonly Amount[], total: Amount): readonly Amount[] {
  const sum = parts.reduce((so, { coefficient }, i) => add(so, multiply(coefficient, shared[i] ?? ZERO)), ZERO);
  const off = subtract(total, sum);
  if (isZero(off)) return shared;
  let taker: number | undefined;
  for (const [i, { value, coefficient, isFixed }] of parts.entries()) {
    if (isFixed || isZero(value) || compare(amount(Math.abs(coefficient.units)), ONE) !== 0 || coefficient.scale !== 0)
      continue;
    if (taker === undefined || compare(absolute(shared[i]), absolute(shared[taker])) > 0) taker = i;
  }
  if (taker === undefined) return shared;
  const own = parts[taker]?.coefficient ?? ONE;
  return shared.map((value, i) => (i === taker ? add(value, multiply(off, own)) : value));
}

function absolute(value: Amount | undefined): Amount {
  return value && value.units < 0 ? negate(value) : (value ?? ZERO);
}
