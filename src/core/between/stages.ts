import { compare } from "../figure/amount";
import type { Stage } from "./context";
import type { Meaning } from "./meaning";
import { matchRows } from "./match-rows";
import { matchIndicators } from "./indicators";
import { type Subject, measured, sideOf } from "./sides";

/** So many figures must be of one version of a plan, and so large a part of those that differ between both. */
interface Proof {
  readonly least: number;
  readonly share: number;
}

/** Enough where no words say which version a column holds. */
const TELLING: Proof = { least: 2, share: 0.66 };
/** Enough to contradict what words say. */
const CLEAR: Proof = { least: 3, share: 0.75 };

interface Votes {
  readonly original: number;
  readonly amended: number;
  readonly neither: number;
}

/**
 * Settles which version of a plan columns show of which no words say it, by the tables that hold both versions: where
 * those differ, a column has the figures of the one or of the other. What words say stands; that the figures show
 * another version is then kept beside it.
 */
export function settleStages(subjects: readonly Subject[]): readonly Subject[] {
  const halves = subjects.flatMap((subject) => {
    const pairs = versionPairs(subject);
    return pairs.length > 0 ? [{ subject, pairs }] : [];
  });
  if (halves.length === 0) return subjects;
  return subjects.map((subject) => {
    const open = subject.meanings.filter(
      ({ quantity, stageBy, horizon }) => quantity === "plan" && stageBy !== "heading" && horizon === "current",
    );
    if (open.length === 0) return subject;
    const votes = new Map(open.map((meaning) => [meaning, votesFor(subject, meaning, halves)]));
    const money = sumOf(open.filter(({ measure }) => measure === "rp").flatMap((one) => votes.get(one) ?? []));
    const byMoney = winner(money, TELLING);
    return {
      ...subject,
      meanings: subject.meanings.map((meaning) => {
        const own = votes.get(meaning);
        return own ? settle(meaning, own, byMoney) : meaning;
      }),
    };
  });
}

/** A table is of one version throughout: its money, which is copied most carefully, says which. */
function settle(meaning: Meaning, votes: Votes, byMoney: Stage | undefined): Meaning {
  const own = winner(votes, TELLING);
  const stage = meaning.stage ?? (meaning.measure === "rp" ? own : (byMoney ?? own)) ?? null;
  if (stage === null) return meaning;
  const shows = winner(votes, CLEAR);
  return {
    ...meaning,
    stage,
    stageBy: meaning.stage === null ? "figures" : meaning.stageBy,
    shows: shows !== undefined && shows !== stage ? shows : null,
  };
}

interface VersionPair {
  readonly before: Meaning;
  readonly after: Meaning;
}

/** Columns before and after an amendment that belong together: as many of the one as of the other, in their order. */
function versionPairs({ meanings }: Subject): readonly VersionPair[] {
  const of = (role: "before" | "after", measure: Meaning["measure"]): readonly Meaning[] =>
    meanings.filter(({ column, measure: own }) => column.role === role && own === measure);
  return (["rp", "k"] as const).flatMap((measure) => {
    const [before, after] = [of("before", measure), of("after", measure)];
    if (before.length !== after.length) return [];
    return before.flatMap((one, index) => {
      const twin = after[index];
      return twin ? [{ before: one, after: twin }] : [];
    });
  });
}

function votesFor(
  subject: Subject,
  meaning: Meaning,
  halves: readonly { readonly subject: Subject; readonly pairs: readonly VersionPair[] }[],
): Votes {
  return sumOf(
    halves
      .filter(({ subject: other }) => other !== subject && mayBeOfOne(subject, other))
      .flatMap(({ subject: other, pairs }) =>
        pairs
          .filter(({ before }) => before.measure === meaning.measure)
          .map((pair) => count([subject, meaning], [other, pair])),
      ),
  );
}

function mayBeOfOne({ context: a }: Subject, { context: b }: Subject): boolean {
  return (
    (a.year === null || b.year === null || a.year === b.year) &&
    (a.office === "" || b.office === "" || a.office === b.office)
  );
}

function count(
  [subject, meaning]: readonly [Subject, Meaning],
  [other, { before, after }]: readonly [Subject, VersionPair],
): Votes {
  const rows =
    meaning.measure === "k"
      ? matchIndicators(measured(subject, meaning), measured(other, before))
      : matchRows(subject.entities, other.entities, "sum");
  const votes = { original: 0, amended: 0, neither: 0 };
  for (const { left, right, doubtful } of rows) {
    if (doubtful || [...left, ...right].some(({ gathered }) => gathered)) continue;
    const own = sideOf(subject, meaning, left);
    const [old, fresh] = [sideOf(other, before, right), sideOf(other, after, right)];
    if (!own || !old || !fresh || compare(old.value, fresh.value) === 0) continue;
    if (compare(own.value, old.value) === 0) votes.original++;
    else if (compare(own.value, fresh.value) === 0) votes.amended++;
    else votes.neither++;
  }
  return votes;
}

function sumOf(votes: readonly Votes[]): Votes {
  return votes.reduce(
    (all, one) => ({
      original: all.original + one.original,
      amended: all.amended + one.amended,
      neither: all.neither + one.neither,
    }),
    { original: 0, amended: 0, neither: 0 },
  );
}

function winner({ original, amended, neither }: Votes, { least, share }: Proof): Stage | undefined {
  const most = Math.max(original, amended);
  if (most < least || most < share * (original + amended + neither)) return undefined;
  return original > amended ? "original" : "amended";
}
