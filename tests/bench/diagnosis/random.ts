/** A small repeatable source of chance. */
export interface Random {
  /** A whole number below a bound. */
  below(bound: number): number;
  /** One of a list; undefined when it is empty. */
  one<T>(list: readonly T[]): T | undefined;
}

/** The same numbers in the same order for the same seed. */
export function makeRandom(seed: number): Random {
  let state = seed | 0;
  const below = (bound: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * bound);
  };
  return { below, one: (list) => list[below(list.length)] };
}
