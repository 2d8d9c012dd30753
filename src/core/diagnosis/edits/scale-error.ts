import { type Amount, abs, compare, isZero, multiply, amount } from "../../figure/amount";

/** A pair of figures of the same thing, as reported and as known from elsewhere (last year, the register). */
export interface Compared {
  readonly reported: Amount;
  readonly known: Amount;
}

/**
 * The factor by which all figures were reported too large (1000: in units where thousands are due) or too small (0.001),
 * or undefined where they do not all say the same. Within half a step of ten either way a figure may have grown or shrunk.
 */
export function scaleFactor(pairs: readonly Compared[], step = 3): Amount | undefined {
  let found: number | undefined;
  for (const { reported, known } of pairs) {
    if (isZero(reported) && isZero(known)) continue;
    const power = powerBetween(abs(reported), abs(known), step);
    if (power === undefined || (found !== undefined && found !== power)) return undefined;
    found = power;
  }
  return found === undefined || found === 0 ? undefined : amount(`1e${String(found)}`);
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
