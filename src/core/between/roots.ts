import type { Open } from "./causes";
import type { Claim } from "./claims";

/** A difference of which several others are the parts. */
export interface Meeting {
  readonly claim: Claim;
  readonly roots: readonly Claim[];
}

/** What follows from each difference, and where several meet. */
export interface Roots {
  readonly followers: ReadonlyMap<Claim, readonly Claim[]>;
  readonly meetings: ReadonlyMap<Claim, Meeting>;
}

/** Traces differences to those at their beginning. */
export function traceRoots(open: readonly Open[], causes: ReadonlyMap<Claim, readonly Claim[]>): Roots {
  const rootsOf = makeRootsOf(causes);
  return { followers: groupFollowers(open, rootsOf), meetings: groupMeetings(open, rootsOf) };
}

type RootsOf = (claim: Claim) => readonly Claim[];

/** Finds the differences at the beginning of all that a difference follows from; itself where it follows from none. */
function makeRootsOf(causes: ReadonlyMap<Claim, readonly Claim[]>): RootsOf {
  const known = new Map<Claim, readonly Claim[]>();
  const rootsOf = (claim: Claim): readonly Claim[] => {
    const before = known.get(claim);
    if (before) return before;
    // Two differences that each follow from the other end here.
    known.set(claim, [claim]);
    const next = causes.get(claim) ?? [];
    const roots = next.length === 0 ? [claim] : [...new Set(next.flatMap(rootsOf))];
    known.set(claim, roots);
    return roots;
  };
  return rootsOf;
}

function groupFollowers(open: readonly Open[], rootsOf: RootsOf): ReadonlyMap<Claim, readonly Claim[]> {
  const following = new Map<Claim, Claim[]>();
  for (const { claim } of open) {
    for (const root of rootsOf(claim)) {
      if (root === claim) continue;
      const list = following.get(root);
      if (list) list.push(claim);
      else following.set(root, [claim]);
    }
  }
  return following;
}

/** For each root, the smallest figure that it and further roots meet in. */
function groupMeetings(open: readonly Open[], rootsOf: RootsOf): ReadonlyMap<Claim, Meeting> {
  const meetings = new Map<Claim, Meeting>();
  for (const { claim } of open) {
    const roots = rootsOf(claim);
    if (roots.length < 2 || roots.length > MOST_ROOTS) continue;
    for (const root of roots) {
      const known = meetings.get(root);
      if (!known || roots.length < known.roots.length) meetings.set(root, { claim, roots });
    }
  }
  return meetings;
}

const MOST_ROOTS = 6;
