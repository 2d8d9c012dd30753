import { type Amount, abs, compare, isZero, multiply, amount } from "../../figure/amount";

/** A pair of figures of the same thing, as reported and as known from elsewhere (last year, the register). */
export interface Compared {
  readonly reported: Amount;
  readonly known: Amount;
}

export interface ScaleError {
  /** 1000: in units where thousands are due; 0.001: the other way round. */
  readonly factor: Amount;
  /** Which of the figures, by their places; all of them where a whole record was reported so. */
  readonly places: readonly number[];
}

/**
 * Figures that were reported larger or smaller than what is known by one and the same power of a thousand; undefined where
 * none was, or where they disagree. Up to three times more or less, a figure may have grown or shrunk.
 */
export function scaleError(pairs: readonly Compared[], step = 3): ScaleError | undefined {
  let found: number | undefined;
  const places: number[] = [];
  for (const [place, { reported, known }] of pairs.entries()) {
    if (isZero(reported) || isZero(known)) continue;
    const power = powerBetween(abs(reported), abs(known), step);
    if (power === undefined || power === 0) continue;
    if (found !== undefined && found !== power) return undefined;
    found = power;
    places.push(place);
  }
  return found === undefined ? undefined : { factor: amount(`1e${String(found)}`), places };
}

const LARGEST_POWER = 9;
/** A third of a thousand still is a thousand too much. */
const NEAR = amount("0.3");
const FAR = amount(3);

function powerBetween(reported: Amount, known: Amount, step: number): number | undefined {
  for (let power = -LARGEST_POWER; power <= LARGEST_POWER; power += step) {
    const expected = multiply(known, amount(`1e${String(power)}`));
    if (compare(reported, multiply(expected, NEAR)) > 0 && compare(reported, multiply(expected, FAR)) < 0) return power;
  }
  return undefined;
}
