import type { ColumnClaim } from "./claims";
import type { Entity } from "./entity";
import { groupBy } from "./group";
import { seekAlike } from "./seek-alike";
import type { Subject } from "./sides";

/** A thing of one table that may be one of several of the other; nothing says which, so their figures were not compared. */
export interface Offer {
  readonly entity: Entity;
  readonly candidates: readonly Entity[];
  /** Several are called much alike, or one has the same code under another name. */
  readonly why: "names" | "code";
}

/** More candidates tell a person nothing. */
const MOST_CANDIDATES = 5;
const MOST_OFFERS = 50;

/** What was not compared in two tables although something of the other may be the same, for a person to see. */
export function offersBetween(left: Subject, right: Subject, columns: readonly ColumnClaim[]): readonly Offer[] {
  const met = new Set(columns.flatMap(({ claims }) => claims.flatMap(({ pair }) => [...pair.left, ...pair.right])));
  const rows = new Set([...met].map(({ row }) => row));
  const open = ({ entities }: Subject): readonly Entity[] =>
    entities.filter(
      (one) =>
        !met.has(one) &&
        !rows.has(one.row) &&
        !one.gathered &&
        one.level !== "indicator" &&
        one.level !== "total" &&
        one.level !== "unit" &&
        one.words.length >= 2,
    );
  const [ours, theirs] = [open(left), open(right)];
  if (ours.length === 0 || theirs.length === 0) return [];
  const byCode = groupBy(theirs, ({ code }) => code);
  const alike = seekAlike(theirs, ({ words }) => words);
  const offers = ours.flatMap((entity): readonly Offer[] => {
    const isBeside = (other: Entity): boolean => other.level === entity.level && mayBeOfUnit(other, entity);
    const coded = entity.code === "" ? [] : (byCode.get(entity.code) ?? []).filter(isBeside);
    const named = alike(entity.words).filter(isBeside);
    if (named.length > 1 && named.length <= MOST_CANDIDATES) return [{ entity, candidates: named, why: "names" }];
    return coded.length === 1 && named.length === 0 ? [{ entity, candidates: coded, why: "code" }] : [];
  });
  return offers.slice(0, MOST_OFFERS);
}

function mayBeOfUnit(a: Entity, b: Entity): boolean {
  return a.unit === b.unit || a.unit === "" || b.unit === "";
}
