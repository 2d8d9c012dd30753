import type { Amount } from "../figure/amount";
import { check } from "../relation/check";
import type { CellRef, CheckedRelation } from "../relation/relation";
import { smallestSets } from "./entangled";
import { type Component, type Explained, components, explain, trialsFor } from "./explain";
import type { Crossing } from "./crossing";
import { type Bench, type Mended, type Move, changeOf, isResultOf, recheck, tableOf } from "./trials";
import type { TypingCause } from "./typing-cause";
import { type WhatIf, placeKey, withChanges } from "./what-if";

/** A cell that may be wrong, and the figure under which everything holds (in the table's scale). */
export interface Candidate {
  readonly cell: CellRef;
  /** Undefined where no figure is wrong but rows are too many or missing. */
  readonly value: Amount | undefined;
  readonly cause: TypingCause;
  readonly probability: number;
  /** The words that belong there, where words are wrong. */
  readonly text?: string;
  /** Other cells that change together with this one. */
  readonly also: readonly Move[];
}

/** One cause and the broken relations that it explains; the first of them is the one to show. */
export interface Diagnosis {
  readonly relations: readonly CheckedRelation[];
  /** Most likely first; empty when nothing explains it. */
  readonly candidates: readonly Candidate[];
}

/** Beyond this many broken relations the sheet is not as understood, and the rest are told without a cause. */
const MOST_BROKEN = 4000;
/** Two faults that meet in one relation are told apart by setting the clear one right and looking again. */
const ROUNDS = 12;
const LIKELY = 0.5;
/** Changes of cells that may be tried for one component, beyond those that repair something at once. */
const BUDGET = 600;

/** What a search for causes stands on. */
interface Ground {
  readonly whatIf: WhatIf;
  readonly mended: Mended;
  /** Places of the relations to explain; what their mending breaks is explained with them. All when absent. */
  readonly among?: ReadonlySet<number>;
}

/**
 * Explains broken relations: by one cell, by several, or by what befalls several cells at once. Whatever is supposed is
 * carried through all formulas; the explanations of each component are weighed against each other and against none.
 */
export function locate(crossing: Crossing, { whatIf, mended, among }: Ground): readonly Diagnosis[] {
  const told: Diagnosis[] = [];
  const done = new Set<string>();
  let state = crossing;
  let known = mended;
  for (let round = 0; ; round++) {
    const broken = brokenIn(state, crossing, among).filter(({ relation }) => !done.has(relation.id));
    if (broken.length > MOST_BROKEN) return [...told, ...broken.map((one) => ({ relations: [one], candidates: [] }))];
    const bench = { crossing: state, whatIf, mended: known };
    const trials = trialsFor(broken, bench);
    const clear: Diagnosis[] = [];
    for (const component of components(broken, trials)) {
      const found = diagnosesOf(component, bench);
      const sure = clearest(found);
      const mixed = sure.length > 0 && sure.length < found.length && round < ROUNDS;
      clear.push(...sure);
      told.push(...(mixed ? sure : found));
      for (const { relations } of mixed ? sure : found) for (const { relation } of relations) done.add(relation.id);
    }
    if (clear.length === 0 || broken.every(({ relation }) => done.has(relation.id))) return untangle(told, bench);
    const before = known.settled;
    known = mend(known, clear, bench);
    state = recheck(state, known.settled, before);
  }
}

/** What is broken among the relations asked about and among those that have become different since. */
function brokenIn({ relations }: Crossing, first: Crossing, among: ReadonlySet<number> | undefined): readonly CheckedRelation[] {
  if (!among) return relations.filter(({ status }) => status === "broken");
  if (relations !== first.relations) return relations.filter((one, index) => one.status === "broken" && (among.has(index) || one !== first.relations[index]));
  const asked = [...among].sort((a, b) => a - b).flatMap((index) => relations[index] ?? []);
  return asked.filter(({ status }) => status === "broken");
}

/** Where no cause is likely, the fewest cells that must be wrong are named together. */
function untangle(told: readonly Diagnosis[], bench: Bench): readonly Diagnosis[] {
  const open = new Set(told.flatMap(({ relations, candidates }) => (candidates.length === 0 ? relations : [])));
  const sets = smallestSets([...open], bench).filter(({ relations }) => relations.some((one) => open.has(one)));
  const named = new Set(sets.flatMap(({ relations }) => relations));
  return [
    ...told.filter(({ relations, candidates }) => candidates.length > 0 || !relations.every((one) => named.has(one))),
    ...sets.map(({ relations, cells }): Diagnosis => ({
      relations: relations.filter((one) => open.has(one)),
      candidates: cells.map(({ cell, value }) => ({ cell, value, cause: "entangled", probability: ENTANGLED, also: [] })),
    })),
  ];
}

/** How sure one is of a cell of a smallest set: one of several that would do. */
const ENTANGLED = 0.3;

function diagnosesOf(component: Component, bench: Bench): readonly Diagnosis[] {
  const { parts, unexplained } = explain(component, { bench, budget: BUDGET });
  return [
    ...parts.map(({ relations, rivals }) => ({ relations: shownFirst(relations, rivals[0]), candidates: candidatesOf(rivals) })),
    ...unexplained.map((one) => ({ relations: [one], candidates: wordsOf(one, bench) })),
  ];
}

/** Words that do not say their figure: wrong themselves where the figure is proven elsewhere. */
function wordsOf({ relation, expectedText }: CheckedRelation, { crossing }: Bench): readonly Candidate[] {
  if (expectedText === undefined) return [];
  const proven = relation.terms.every(({ cell }) => crossing.at(cell).some(({ status }) => status === "held"));
  return [{ cell: relation.result, value: undefined, text: expectedText, cause: "wrong-words", probability: proven ? PROVEN : 0.6, also: [] }];
}

const PROVEN = 0.97;

/** Less likely explanations are told only where they take no more cells than the best. */
const UNLIKELY = 0.02;

function candidatesOf(rivals: readonly Explained[]): readonly Candidate[] {
  const fewest = Math.min(...rivals.map(({ trial }) => trial.moves.length));
  const betrayed = BETRAYED.has(rivals[0]?.trial.cause ?? "unknown");
  return rivals
    .filter(({ trial, probability }, index) => index === 0 || probability >= UNLIKELY || (!betrayed && trial.spoilt.size === 0 && trial.moves.length <= fewest && coversAsMuch(trial, rivals[0])))
    .map(({ trial, probability: likely }) => {
      const probability = trial.cause === "unknown" && trial.repaired.size < 2 ? Math.min(likely, ONE_WITNESS) : likely;
      const [first, ...also] = trial.moves;
      const cell = first?.cell ?? trial.at;
      if (!cell) throw new RangeError("an explanation speaks of a cell");
      return { cell, value: first?.value, cause: trial.cause, probability: Math.min(0.999, Math.round(probability * 1000) / 1000), also };
    });
}

/** What a cell's own form tells leaves no room for cells that would merely do. */
const BETRAYED: ReadonlySet<TypingCause> = new Set(["formula-fault", "typed-over-formula", "stale-value"]);

/** A figure that nothing explains but one broken relation may be any of several; nothing is certain about it. */
const ONE_WITNESS = 0.85;

function coversAsMuch({ repaired }: Explained["trial"], top: Explained | undefined): boolean {
  return [...(top?.trial.repaired ?? [])].every((one) => repaired.has(one));
}

/** The relation that the wrong cell is the result of tells most. */
function shownFirst(relations: readonly CheckedRelation[], top: Explained | undefined): readonly CheckedRelation[] {
  const own = (one: CheckedRelation): number => (top?.trial.moves.some(({ cell }) => isResultOf(one, cell)) ? 0 : 1);
  return [...relations].sort((a, b) => own(a) - own(b));
}

/** Explanations that leave little doubt; a slip that is known outranks one that merely would do. */
function clearest(found: readonly Diagnosis[]): readonly Diagnosis[] {
  const likely = found.filter(({ candidates: [top] }) => top !== undefined && top.value !== undefined && top.probability >= LIKELY);
  const named = likely.filter(({ candidates: [top] }) => top?.cause !== "unknown");
  return named.length > 0 ? named : likely;
}

function mend(known: Mended, clear: readonly Diagnosis[], bench: Bench): Mended {
  const cells = new Map(known.cells);
  for (const { candidates: [top] } of clear) {
    for (const { cell, value } of top ? [...(top.value === undefined ? [] : [{ cell: top.cell, value: top.value }]), ...top.also] : []) {
      const table = tableOf(cell, bench);
      if (table) cells.set(placeKey(cell), changeOf(table, cell, value));
    }
  }
  return settleDerived({ cells, derived: [...known.derived, ...clear.flatMap(derivedBy)] }, bench);
}

/** A cell that should calculate its figure follows what it reads, however that changes. */
function derivedBy({ candidates: [top], relations: [first] }: Diagnosis): readonly CheckedRelation[] {
  const calculates = top?.cause === "formula-fault" || top?.cause === "typed-over-formula";
  return calculates && first !== undefined && isResultOf(first, top.cell) ? [first] : [];
}

const PASSES = 4;

function settleDerived({ cells, derived }: Pick<Mended, "cells" | "derived">, bench: Bench): Mended {
  const own = new Map(cells);
  let settled = bench.whatIf.settle(own);
  for (let pass = 0; pass < PASSES && derived.length > 0; pass++) {
    let changed = false;
    for (const { relation } of derived) {
      const { expected } = check({ ...relation, table: withChanges(relation.table, settled) });
      if (expected === undefined) continue;
      const change = changeOf(relation.table, relation.result, expected);
      if (own.get(placeKey(relation.result))?.value === change.value) continue;
      own.set(placeKey(relation.result), change);
      changed = true;
    }
    if (!changed) break;
    settled = bench.whatIf.settle(own);
  }
  return { cells: own, settled, derived };
}
