/** A small repeatable source of chance. */
export interface Dice {
  /** A whole number from 0, below the bound. */
  readonly below: (bound: number) => number;
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(all: readonly [T, ...T[]]) => T;
  readonly oneIn: (count: number) => boolean;
}

export function makeDice(seed: number): Dice {
  let state = seed;
  const below = (bound: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * bound);
  };
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    pick: (all) => all[below(all.length)] ?? all[0],
    oneIn: (count) => below(count) === 0,
  };
}
