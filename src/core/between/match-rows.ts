import type { Entity } from "./entities";
import { likeness } from "./names";

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
  const coded = pairGroups(
    groupBy(left, ({ code }) => code),
    groupBy(right, ({ code }) => code),
    { by: "code", reading },
  );
  const done = new Set(coded.flatMap((pair) => [...pair.left, ...pair.right]));
  const rest = (entities: readonly Entity[]): readonly Entity[] => entities.filter((entity) => !done.has(entity));
  const named = pairGroups(groupBy(rest(left), nameKey), groupBy(rest(right), nameKey), { by: "name", reading });
  for (const pair of named) for (const entity of [...pair.left, ...pair.right]) done.add(entity);
  const exact = [...coded, ...named];
  return [...exact, ...matchAlike(rest(left), rest(right), exact)];
}

function nameKey({ name, level }: Entity): string {
  return name === "" ? "" : `${level}|${name}`;
}

function groupBy(
  entities: readonly Entity[],
  keyOf: (entity: Entity) => string,
): ReadonlyMap<string, readonly Entity[]> {
  const groups = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.level === "indicator") continue;
    const key = keyOf(entity);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(entity);
    else groups.set(key, [entity]);
  }
  return groups;
}

type Groups = ReadonlyMap<string, readonly Entity[]>;

function pairGroups(
  left: Groups,
  right: Groups,
  { by, reading }: { by: "code" | "name"; reading: UnitReading },
): readonly RowPair[] {
  const pairs: RowPair[] = [];
  for (const [key, ours] of left) {
    const theirs = right.get(key);
    if (!theirs) continue;
    const how = ours[0]?.level === "total" ? "total" : by;
    for (const [a, b] of pairGroup(ours, theirs, reading)) {
      // A code that stands for another name in the other table was renumbered or mistyped.
      if (by === "code" && likeness(a[0]?.words ?? [], b[0]?.words ?? []) < RELATED) continue;
      pairs.push({ left: a, right: b, by: how, doubtful: false });
    }
  }
  return pairs;
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
const ALIKE = 0.75;
const MOST_COMPARED = 160_000;

/** Names that drifted: of what is left under the same parent, the only one that is much alike. */
function matchAlike(left: readonly Entity[], right: readonly Entity[], known: readonly RowPair[]): readonly RowPair[] {
  if (left.length * right.length > MOST_COMPARED) return [];
  const parents = new Map<number, ReadonlySet<number>>();
  for (const pair of known)
    for (const one of pair.left) parents.set(one.row.row, new Set(pair.right.map((entity) => entity.row.row)));
  const pairs = left.flatMap((entity): readonly RowPair[] => {
    if (!mayDrift(entity)) return [];
    const family = entity.row.parent === null ? undefined : parents.get(entity.row.parent);
    const near = right.filter(
      (other) =>
        mayDrift(other) &&
        other.level === entity.level &&
        sameUnit(other, entity) &&
        isOfFamily(other, family) &&
        likeness(entity.words, other.words) >= ALIKE,
    );
    return near.length === 1 ? [{ left: [entity], right: near, by: "name", doubtful: true }] : [];
  });
  const claims = new Map<Entity | undefined, number>();
  for (const {
    right: [one],
  } of pairs)
    claims.set(one, (claims.get(one) ?? 0) + 1);
  return pairs.filter((pair) => claims.get(pair.right[0]) === 1);
}

function mayDrift({ level, words }: Entity): boolean {
  return level !== "total" && level !== "indicator" && words.length >= 2;
}

function isOfFamily({ row }: Entity, family: ReadonlySet<number> | undefined): boolean {
  return family === undefined || row.parent === null || family.has(row.parent);
}
