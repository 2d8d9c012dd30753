import type { Entity } from "./entity";
import { groupBy } from "./group";
import { likeness } from "./names";
import { seekAlike } from "./seek-alike";

/** Rows of two tables that are about the same thing; several on a side where one row stands for their sum (one for each unit). */
export interface RowPair {
  readonly left: readonly Entity[];
  readonly right: readonly Entity[];
  readonly by: "code" | "name" | "indicator" | "total";
  /** Names are only alike; a person should confirm it. */
  readonly doubtful: boolean;
}

/** How a row without a unit is read beside rows of several units: as their sum, or as that of the office itself. */
export type UnitReading = "sum" | "own";

/** Pairs the rows of two tables by code, else by level and name, else by likeness under the same parent. */
export function matchRows(left: readonly Entity[], right: readonly Entity[], reading: UnitReading): readonly RowPair[] {
  const [ours, theirs] = [left.filter(isRecord), right.filter(isRecord)];
  const coded = pairByCode(ours, theirs, reading);
  const done = new Set(coded.flatMap((pair) => [...pair.left, ...pair.right]));
  const rest = (entities: readonly Entity[]): readonly Entity[] => entities.filter((entity) => !done.has(entity));
  const named = pairByName(rest(ours), rest(theirs), reading);
  for (const pair of named) for (const entity of [...pair.left, ...pair.right]) done.add(entity);
  const exact = [...coded, ...named];
  const alike = matchAlike(rest(ours), rest(theirs), exact);
  for (const pair of alike) for (const entity of [...pair.left, ...pair.right]) done.add(entity);
  return [...exact, ...alike, ...matchCodes(rest(ours), rest(theirs))];
}

/** One code for two names: renumbered, or renamed. Only figures can say that it is the same thing. */
function matchCodes(left: readonly Entity[], right: readonly Entity[]): readonly RowPair[] {
  const theirs = groupBy(right, ({ code }) => code);
  return [...groupBy(left, ({ code }) => code)].flatMap(([code, [a, ...more]]): readonly RowPair[] => {
    const [b, ...others] = theirs.get(code) ?? [];
    if (!a || !b || more.length + others.length > 0 || a.level !== b.level || a.gathered || b.gathered) return [];
    return sameUnit(a, b) ? [{ left: [a], right: [b], by: "code", doubtful: true }] : [];
  });
}

function isRecord({ level }: Entity): boolean {
  return level !== "indicator";
}

function pairByCode(left: readonly Entity[], right: readonly Entity[], reading: UnitReading): readonly RowPair[] {
  const theirs = groupBy(right, ({ code }) => code);
  return [...groupBy(left, ({ code }) => code)].flatMap(([code, group]) =>
    pairGroup(group, theirs.get(code) ?? [], reading)
      .filter(([a, b]) => isNamedAlike(a[0], b[0]))
      .map(([a, b]): RowPair => ({ left: a, right: b, by: "code", doubtful: false })),
  );
}

/** A code that stands for another name in the other table was renumbered or mistyped. */
function isNamedAlike(a: Entity | undefined, b: Entity | undefined): boolean {
  if (!a || !b) return false;
  return a.words.length === 0 || b.words.length === 0 || likeness(a.words, b.words) >= RELATED;
}

function pairByName(left: readonly Entity[], right: readonly Entity[], reading: UnitReading): readonly RowPair[] {
  const theirs = groupBy(right, ({ name }) => name);
  return [...groupBy(left, ({ name }) => name)].flatMap(([name, group]) =>
    ofOneLevel(group, theirs.get(name) ?? []).flatMap(([a, b]) =>
      pairGroup(a, b, reading).map(([one, other]): RowPair => ({
        left: one,
        right: other,
        by: one[0]?.level === "total" ? "total" : "name",
        doubtful: false,
      })),
    ),
  );
}

/** Things of one name by level; those whose table does not say their level are of the only one that the other table knows. */
function ofOneLevel(left: readonly Entity[], right: readonly Entity[]): readonly Sides[] {
  const ours = groupBy(left, ({ level }) => level);
  const theirs = groupBy(right, ({ level }) => level);
  const same = [...ours].flatMap(([level, group]): readonly Sides[] => {
    const others = theirs.get(level);
    return others ? [[group, others]] : [];
  });
  const open = (groups: typeof ours, others: typeof ours): readonly (readonly Entity[])[] =>
    [...groups]
      .filter(([level]) => level !== "other" && level !== "total" && !others.has(level))
      .map(([, group]) => group);
  const [vague, vagueToo] = [ours.get("other"), theirs.get("other")];
  const [known, ...more] = open(theirs, ours);
  const [knownToo, ...moreToo] = open(ours, theirs);
  return [
    ...same,
    ...(vague && !vagueToo && known && more.length === 0 ? [[vague, known] as const] : []),
    ...(vagueToo && !vague && knownToo && moreToo.length === 0 ? [[knownToo, vagueToo] as const] : []),
  ];
}

type Sides = readonly [readonly Entity[], readonly Entity[]];

/** Within rows of one name: one against one, one against the sum of units, or unit by unit. */
function pairGroup(left: readonly Entity[], right: readonly Entity[], reading: UnitReading): readonly Sides[] {
  const [a] = left;
  const [b] = right;
  if (!a || !b) return [];
  if (left.length === 1 && right.length === 1) return mayBeSame(a, b) ? [[left, right]] : [];
  if (reading === "sum" && left.length === 1 && a.home && ofUnits(right)) return [[left, right]];
  if (reading === "sum" && right.length === 1 && b.home && ofUnits(left)) return [[left, right]];
  return left.flatMap((one): readonly Sides[] => {
    const same = right.filter((other) => sameUnit(other, one));
    const alone = left.filter((other) => sameUnit(other, one)).length === 1;
    return same.length === 1 && alone ? [[[one], same]] : [];
  });
}

/** Rows of one unit, of an office that one table does not name, or of an office and the one unit of it that has the row. */
function mayBeSame(a: Entity, b: Entity): boolean {
  return a.unit === b.unit || a.unit === "" || b.unit === "" || a.home !== b.home;
}

/** Whether two rows stand in the same unit's section, or both in none's. */
function sameUnit(a: Entity, b: Entity): boolean {
  return a.unit === b.unit || (a.home && b.home && (a.unit === "" || b.unit === ""));
}

/** One row for each unit, none twice. */
function ofUnits(entities: readonly Entity[]): boolean {
  return new Set(entities.map(({ unit }) => unit)).size === entities.length;
}

const RELATED = 0.4;

/** Names that drifted: of what is left under the same parent, the only one that is much alike. */
function matchAlike(left: readonly Entity[], right: readonly Entity[], known: readonly RowPair[]): readonly RowPair[] {
  const parents = new Map<number, ReadonlySet<number>>();
  for (const pair of known)
    for (const one of pair.left) parents.set(one.row.row, new Set(pair.right.map((entity) => entity.row.row)));
  const others = right.filter(mayDrift);
  const near = seekAlike(others, ({ words }) => words);
  const pairs = left.filter(mayDrift).flatMap((entity): readonly RowPair[] => {
    const family = entity.row.parent === null ? undefined : parents.get(entity.row.parent);
    const alike = near(entity.words).filter(
      (other) => isOfLevel(other, entity) && sameUnit(other, entity) && isOfFamily(other, family),
    );
    return alike.length === 1 ? [{ left: [entity], right: alike, by: "name", doubtful: true }] : [];
  });
  const claims = new Map<Entity | undefined, number>();
  for (const {
    right: [one],
  } of pairs)
    claims.set(one, (claims.get(one) ?? 0) + 1);
  return pairs.filter((pair) => claims.get(pair.right[0]) === 1);
}

function isOfLevel(a: Entity, b: Entity): boolean {
  return a.level === b.level || a.level === "other" || b.level === "other";
}

function mayDrift({ level, words }: Entity): boolean {
  return level !== "total" && words.length >= 2;
}

function isOfFamily({ row, members, repeats }: Entity, family: ReadonlySet<number> | undefined): boolean {
  return family === undefined || row.parent === null || (members.length > 1 && !repeats) || family.has(row.parent);
}
