import { groupBy } from "./group";
import { likeness, sameStem } from "./names";

/** From this likeness on, two names are much alike. */
const ALIKE = 0.75;

/**
 * Finds among many things those whose words are much alike to given ones, without comparing each with each: two such
 * names share one of the rarest words of the one that is sought.
 */
export function seekAlike<T>(
  things: readonly T[],
  wordsOf: (one: T) => readonly string[],
  least = ALIKE,
): (words: readonly string[]) => readonly T[] {
  const holders = new Map<string, T[]>();
  for (const one of things) {
    for (const word of new Set(wordsOf(one))) {
      const list = holders.get(word);
      if (list) list.push(one);
      else holders.set(word, [one]);
    }
  }
  const spellings = groupSpellings([...holders.keys()]);
  const withWord = (word: string): ReadonlySet<T> =>
    new Set(spellings(word).flatMap((other) => holders.get(other) ?? []));
  return (words) => {
    // Of so many words, at most these may be missing in the other name; one of one more of them must be there.
    const missing = Math.floor(words.length * (1 - least / (2 - least)) + 1e-9);
    const found = [...new Set(words)].map(withWord).sort((a, b) => a.size - b.size);
    const candidates = new Set(found.slice(0, missing + 1).flatMap((some) => [...some]));
    return [...candidates].filter((one) => likeness(words, wordsOf(one)) >= least);
  };
}

const KEY = 3;

/** Finds the spellings of a word among many: those that share a run of letters with it are compared. */
function groupSpellings(words: readonly string[]): (word: string) => readonly string[] {
  const runs = groupBy(
    words.flatMap((word) => runsOf(word).map((run) => ({ run, word }))),
    ({ run }) => run,
  );
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const near = new Set(runsOf(word).flatMap((run) => (runs.get(run) ?? []).map((one) => one.word)));
    const same = [...near].filter((other) => sameStem(word, other));
    known.set(word, same);
    return same;
  };
}

function runsOf(word: string): readonly string[] {
  if (word.length <= KEY) return [word];
  return [...new Set(Array.from({ length: word.length - KEY + 1 }, (_, at) => word.slice(at, at + KEY)))];
}
