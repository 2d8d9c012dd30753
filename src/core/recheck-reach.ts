import type { Diagnoses } from "./diagnosis/diagnose";
import { SWAP_ROWS } from "./diagnosis/events";
import type { Diagnosis } from "./diagnosis/locate";
import type { Turn } from "./recheck-evidence";
import { type CellRef, type CheckedRelation, cellsOf } from "./relation/relation";

/** What has become of relations, by their place in the list. */
export type Turns = ReadonlyMap<number, Turn>;

/** What a change reaches among all that is broken. */
export interface Reach {
  /** Relations to explain anew, those included that lie near enough to take part in an explanation. */
  readonly around: ReadonlySet<number>;
  /** Of these, by id, the ones whose explanation may have become different. */
  readonly ids: ReadonlySet<string>;
  /** Causes told before that are to be told anew. */
  readonly causes: ReadonlySet<Diagnosis>;
}

/** More broken relations that hang together are no small change. */
const MOST_RELATIONS = 300;

/**
 * Broken relations, before or now, that hang together with what has turned, and those near to them; undefined where
 * there are too many.
 */
export function reachOf({ search: { crossing }, causes }: Diagnoses, turns: Turns): Reach | undefined {
  const broken = brokenIn(crossing.relations, turns);
  const isBroken = (index: number): boolean => broken.has(index);
  const byRelation = new Map<string, Diagnosis>();
  for (const cause of causes) for (const { relation } of cause.relations) byRelation.set(relation.id, cause);
  /** Adds all that hangs together with some relations, through cells or through a cause that was told of them. */
  const grow = (
    from: Iterable<number>,
  ): { readonly relations: ReadonlySet<number>; readonly causes: ReadonlySet<Diagnosis> } | undefined => {
    const relations = new Set<number>();
    const told = new Set<Diagnosis>();
    const open = [...from];
    const visit = (cell: CellRef): void => {
      for (const index of crossing.indexesAt(cell)) if (!relations.has(index) && isBroken(index)) open.push(index);
    };
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      const one = crossing.relations[index];
      if (!one || relations.has(index)) continue;
      relations.add(index);
      if (relations.size > MOST_RELATIONS) return undefined;
      cellsOf(one.relation).forEach(visit);
      const cause = byRelation.get(one.relation.id);
      if (!cause || told.has(cause)) continue;
      told.add(cause);
      for (const { relation } of cause.relations) cellsOf(relation).forEach(visit);
      for (const { cell, also } of cause.candidates.slice(0, 1))
        [cell, ...also.map((move) => move.cell)].forEach(visit);
    }
    return { relations, causes: told };
  };
  const near = (relations: ReadonlySet<number>): readonly number[] => {
    const rows = rowsOf(
      [...relations].flatMap((index) => crossing.relations[index] ?? []).flatMap(({ relation }) => cellsOf(relation)),
    );
    return [...broken].filter(
      (index) => relations.has(index) || isNear(rows, crossing.relations[index]?.relation.result),
    );
  };
  const own = grow([...turns.keys()].filter(isBroken));
  if (!own) return undefined;
  const beside = grow(near(own.relations));
  const around = beside && grow(near(beside.relations));
  if (!beside || !around) return undefined;
  const ids = new Set([...beside.relations].flatMap((index) => crossing.relations[index]?.relation.id ?? []));
  return { around: around.relations, ids, causes: beside.causes };
}

const known = new WeakMap<readonly CheckedRelation[], ReadonlySet<number>>();

/** Places of the relations that are broken, before or now. */
function brokenIn(relations: readonly CheckedRelation[], turns: Turns): ReadonlySet<number> {
  let before = known.get(relations);
  if (!before) {
    const own = new Set<number>();
    for (let index = 0; index < relations.length; index++) if (relations[index]?.status === "broken") own.add(index);
    known.set(relations, own);
    before = own;
  }
  const both = new Set(before);
  for (const [index, { after }] of turns) if (after.status === "broken") both.add(index);
  return both;
}

/** Remembers what is broken once relations have turned. */
export function rememberBroken(
  before: readonly CheckedRelation[],
  now: readonly CheckedRelation[],
  turns: Turns,
): void {
  const own = new Set(brokenIn(before, turns));
  for (const [index, { after }] of turns) if (after.status !== "broken") own.delete(index);
  known.set(now, own);
}

/** Bands of rows by sheet in which some cells lie. */
function rowsOf(cells: readonly CellRef[]): ReadonlyMap<string, ReadonlySet<number>> {
  const bands = new Map<string, Set<number>>();
  for (const { sheet, row } of cells) {
    const own = bands.get(sheet) ?? new Set<number>();
    bands.set(sheet, own.add(Math.floor(row / SWAP_ROWS)));
  }
  return bands;
}

function isNear(bands: ReadonlyMap<string, ReadonlySet<number>>, cell: CellRef | undefined): boolean {
  const own = cell && bands.get(cell.sheet);
  if (!cell || !own) return false;
  const band = Math.floor(cell.row / SWAP_ROWS);
  return own.has(band) || own.has(band - 1) || own.has(band + 1);
}
