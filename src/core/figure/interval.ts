import { type Amount, ZERO, add, amount, compare, divide, multiply, negate, sign, subtract } from "./amount";

/** All numbers between two ends; an end belongs to it when it is closed. */
export interface Interval {
  readonly low: Amount;
  readonly high: Amount;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

const HALF = amount("0.5");
const QUOTIENT_DECIMALS = 30;

/** The interval of one number. */
export function exactly(value: Amount): Interval {
  return { low: value, high: value, lowClosed: true, highClosed: true };
}

/** What may have been rounded to a value shown at a number of decimals: half a unit of the last place to both sides, ends included. */
export function shownInterval(value: Amount, decimals: number): Interval {
  const half = multiply(HALF, place(decimals));
  return { low: subtract(value, half), high: add(value, half), lowClosed: true, highClosed: true };
}

/** What may have been cut off to a value shown at a number of decimals: up to a unit of the last place away from zero, that end excluded. */
export function truncatedInterval(value: Amount, decimals: number): Interval {
  const unit = place(decimals);
  const direction = sign(value);
  return {
    low: direction > 0 ? value : subtract(value, unit),
    high: direction < 0 ? value : add(value, unit),
    lowClosed: direction > 0,
    highClosed: direction < 0,
  };
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    low: add(a.low, b.low),
    high: add(a.high, b.high),
    lowClosed: a.lowClosed && b.lowClosed,
    highClosed: a.highClosed && b.highClosed,
  };
}

/** The interval times a weight; a negative weight swaps the ends and with them whether they belong. */
export function scaleInterval(interval: Interval, weight: Amount): Interval {
  const { low, high, lowClosed, highClosed } = interval;
  switch (sign(weight)) {
    case 0:
      return exactly(ZERO);
    case 1:
      return { low: multiply(low, weight), high: multiply(high, weight), lowClosed, highClosed };
    case -1:
      return { low: multiply(high, weight), high: multiply(low, weight), lowClosed: highClosed, highClosed: lowClosed };
  }
}

export function negateInterval(interval: Interval): Interval {
  const { low, high, lowClosed, highClosed } = interval;
  return { low: negate(high), high: negate(low), lowClosed: highClosed, highClosed: lowClosed };
}

/** All products of a number of each. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return hull(corners(a, b, (x, y) => ({ low: multiply(x, y), high: multiply(x, y) })));
}

/** All quotients of a number of each, or undefined when the divisor may be zero. Ends that have no finite decimals lie outward by less than 10^-30. */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  if (contains(b, ZERO) || sign(b.low) * sign(b.high) <= 0) return undefined;
  return hull(
    corners(a, b, (x, y) => ({
      low: divide(x, y, QUOTIENT_DECIMALS, "floor"),
      high: divide(x, y, QUOTIENT_DECIMALS, "ceiling"),
    })),
  );
}

/** They have a number in common; a shared end counts only when both include it. */
export function intersects(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** The numbers that both hold, or undefined when there are none. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  if (!intersects(a, b)) return undefined;
  const lows = compare(a.low, b.low);
  const highs = compare(a.high, b.high);
  return {
    low: lows >= 0 ? a.low : b.low,
    high: highs <= 0 ? a.high : b.high,
    lowClosed: (lows < 0 || a.lowClosed) && (lows > 0 || b.lowClosed),
    highClosed: (highs > 0 || a.highClosed) && (highs < 0 || b.highClosed),
  };
}

export function contains(interval: Interval, value: Amount): boolean {
  const low = compare(interval.low, value);
  const high = compare(value, interval.high);
  return (low < 0 || (low === 0 && interval.lowClosed)) && (high < 0 || (high === 0 && interval.highClosed));
}

function place(decimals: number): Amount {
  return amount(`1e${String(-decimals)}`);
}

/** The high end of `a` lies above the low end of `b`, or on it where both include it. */
function reaches(a: Interval, b: Interval): boolean {
  const order = compare(a.high, b.low);
  return order > 0 || (order === 0 && a.highClosed && b.lowClosed);
}

interface Corner {
  readonly low: Amount;
  readonly high: Amount;
  readonly closed: boolean;
}

function corners(a: Interval, b: Interval, join: (x: Amount, y: Amount) => { low: Amount; high: Amount }): Corner[] {
  const ends = ({ low, high, lowClosed, highClosed }: Interval): [Amount, boolean][] => [
    [low, lowClosed],
    [high, highClosed],
  ];
  return ends(a).flatMap(([x, xClosed]) =>
    ends(b).map(([y, yClosed]) => {
      // Nought times an open end is reached by the numbers next to that end.
      const closed = (xClosed && yClosed) || (sign(x) === 0 && xClosed) || (sign(y) === 0 && yClosed);
      return { ...join(x, y), closed };
    }),
  );
}

function hull(list: readonly Corner[]): Interval {
  let { low, high } = list[0] ?? { low: ZERO, high: ZERO };
  let [lowClosed, highClosed] = [false, false];
  for (const corner of list) {
    const lower = compare(corner.low, low);
    const higher = compare(corner.high, high);
    if (lower < 0) [low, lowClosed] = [corner.low, corner.closed];
    else if (lower === 0) lowClosed ||= corner.closed;
    if (higher > 0) [high, highClosed] = [corner.high, corner.closed];
    else if (higher === 0) highClosed ||= corner.closed;
  }
  return { low, high, lowClosed, highClosed };
}
