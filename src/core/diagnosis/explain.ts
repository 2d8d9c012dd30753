import { type CheckedRelation, cellsOf } from "../relation/relation";
import { Queue } from "./edits/queue";
import { eventsFor } from "./events";
import { movesOf } from "./moves";
import { type Bench, type Move, type Trial, afterMoves, movesKey, outcomeOf, tableOf } from "./trials";
import { rarity, weigh } from "./weigh";
import { placeKey } from "./what-if";

/** Something that may have happened, with the probability that it did. */
export interface Explained {
  readonly trial: Trial;
  readonly probability: number;
}

/** What together explains some relations best, and what else may have happened in place of each part. */
export interface Explanation {
  /** Each thing that happened with its rivals, the likeliest of each first. */
  readonly parts: readonly { readonly relations: readonly CheckedRelation[]; readonly rivals: readonly Explained[] }[];
  readonly unexplained: readonly CheckedRelation[];
}

/** A set of things that may have happened together. */
interface Story {
  readonly trials: readonly Trial[];
  /** What still does not hold, or holds no longer. */
  readonly open: ReadonlySet<CheckedRelation>;
  readonly weight: number;
}

/** A story that waits to be looked at: one thing more than another story; what it leaves open is listed when its turn comes. */
interface Waiting {
  readonly trials: readonly Trial[];
  readonly before: ReadonlySet<CheckedRelation>;
  readonly weight: number;
}

/** How often a relation that was read into the sheet is not meant there, though it is kept elsewhere. */
const NOT_MEANT = 2e-6;
/** The same where the figures kept to it until one of them was changed on trial. */
const CHANCE_AGREEMENT = 1e-3;
/** Stories less likely than the best by this factor are not pursued. */
const HOPELESS = 1e-5;
const MOST_EVENTS = 3;

/** Everything that one change would repair among some relations, with what else may have happened to several cells. */
export function trialsFor(broken: readonly CheckedRelation[], bench: Bench): readonly Trial[] {
  const singles = new Map<string, Trial>();
  for (const one of broken) {
    for (const move of movesOf(bench.now?.get(one) ?? one)) {
      const key = movesKey([move]);
      if (singles.has(key)) continue;
      const trial = tryMove(move, bench);
      if (trial) singles.set(key, trial);
    }
  }
  return [...singles.values(), ...eventsFor(broken.map((one) => bench.now?.get(one) ?? one), [...singles.values()], bench)];
}

function tryMove(move: Move, bench: Bench): Trial | undefined {
  const table = tableOf(move.cell, bench);
  const outcome = table && outcomeOf([move], bench);
  const weighed = outcome && weigh(move, table, outcome, bench);
  return outcome && weighed ? { moves: [move], ...outcome, ...weighed } : undefined;
}

/** Relations that one cause may have broken together, and all that would repair some of them. */
export interface Component {
  readonly relations: readonly CheckedRelation[];
  readonly trials: readonly Trial[];
}

/** Parts broken relations into those that hang together: they share a cell, or one change reaches them all. */
export function components(broken: readonly CheckedRelation[], trials: readonly Trial[]): readonly Component[] {
  const parents = new Map<CheckedRelation, CheckedRelation>(broken.map((one) => [one, one]));
  const find = (one: CheckedRelation): CheckedRelation => {
    let root = one;
    while (parents.get(root) !== root) root = parents.get(root) ?? root;
    parents.set(one, root);
    return root;
  };
  const join = (list: Iterable<CheckedRelation>): void => {
    let first: CheckedRelation | undefined;
    for (const one of list) {
      if (!parents.has(one)) continue;
      if (first) parents.set(find(one), find(first));
      first ??= one;
    }
  };
  const byCell = new Map<string, CheckedRelation[]>();
  for (const one of broken) {
    for (const cell of cellsOf(one.relation)) {
      const list = byCell.get(placeKey(cell));
      if (list) list.push(one);
      else byCell.set(placeKey(cell), [one]);
    }
  }
  for (const list of byCell.values()) join(list);
  for (const { repaired } of trials) join(repaired);
  const groups = new Map<CheckedRelation, { readonly relations: CheckedRelation[]; readonly trials: Trial[] }>();
  for (const one of broken) {
    const group = groups.get(find(one)) ?? { relations: [], trials: [] };
    groups.set(find(one), group);
    group.relations.push(one);
  }
  for (const trial of trials) {
    const first = [...trial.repaired].find((one) => parents.has(one));
    if (first) groups.get(find(first))?.trials.push(trial);
  }
  return [...groups.values()];
}

/** Weighs every way to explain the relations of one component; at most `budget` changes of cells are tried. */
export function explain({ relations, trials }: Component, { bench, budget }: { bench: Bench; budget: number }): Explanation {
  const own = new Set(relations);
  const told = new Map<string, Story>();
  const queue = new Queue<Waiting>();
  const costs = new Map<CheckedRelation, number>();
  queue.push({ trials: [], before: own, weight: 1 }, 0);
  const strongest = trials.reduce((most, { weight }) => Math.max(most, weight), 1e-12);
  let best = 0;
  let left = budget;
  for (let waiting = queue.pop(); waiting && left > 0; waiting = queue.pop()) {
    const key = storyKey(waiting.trials);
    if (told.has(key)) continue;
    const last = waiting.trials.at(-1);
    const story: Story = { trials: waiting.trials, open: last ? remaining(waiting.before, last) : own, weight: waiting.weight };
    const ended = { ...story, weight: story.weight * givenUpAll(story.open, costs) };
    told.set(key, ended);
    best = Math.max(best, ended.weight);
    if (story.open.size === 0 || story.trials.length >= MOST_EVENTS || story.weight * strongest < best * HOPELESS) continue;
    const next = story.trials.length === 0 ? trials : further(story, bench);
    if (story.trials.length > 0) left -= next.length + 1;
    for (const trial of next) {
      const weight = story.weight * trial.weight;
      const size = sizeAfter(story.open, trial);
      if (weight * (size === 0 ? 1 : LEFT_OPEN) < best * HOPELESS * 1e-3) continue;
      queue.push({ trials: [...story.trials, trial], before: story.open, weight }, 6 * size - Math.log(weight));
    }
  }
  return settle(relations, [...told.values()], { trials, bench });
}

/** At most so likely is a story that leaves anything open, whatever else happened. */
const LEFT_OPEN = 1e-4;

function givenUpAll(open: ReadonlySet<CheckedRelation>, costs: Map<CheckedRelation, number>): number {
  let all = 1;
  for (const one of open) {
    const cost = costs.get(one) ?? givenUp(one);
    costs.set(one, cost);
    all *= cost;
    if (all === 0) break;
  }
  return all;
}

/** How many relations {@link remaining} leaves. */
function sizeAfter(open: ReadonlySet<CheckedRelation>, { repaired, spoilt }: Trial): number {
  let size = open.size;
  for (const one of repaired) if (open.has(one)) size--;
  for (const one of spoilt) if (!open.has(one) || repaired.has(one)) size++;
  return size;
}

function remaining(open: ReadonlySet<CheckedRelation>, { repaired, spoilt }: Trial): ReadonlySet<CheckedRelation> {
  return new Set([...[...open].filter((one) => !repaired.has(one)), ...spoilt]);
}

/** What it costs to leave a relation open: that it is not meant here. */
function givenUp({ stated, expected, status }: CheckedRelation): number {
  const figure = stated ?? expected;
  const chance = NOT_MEANT * (figure ? rarity(figure) : 0.1);
  return status === "held" ? chance * CHANCE_AGREEMENT : chance;
}

function storyKey(trials: readonly Trial[]): string {
  return trials.map((trial) => `${trial.cause === "row-missing" || trial.cause === "row-doubled" ? trial.cause : ""}${movesKey(trial.moves)}`).sort().join("|");
}

/** Next things that may have happened, once those of the story are undone. */
function further({ trials, open }: Story, bench: Bench): readonly Trial[] {
  const moved = trials.flatMap(({ moves }) => moves);
  const then = moved.length === 0 ? bench : afterMoves(moved, bench);
  const taken = new Set(moved.map(({ cell }) => placeKey(cell)));
  // Whatever else happened must mend each of them: the one that the fewest cells can mend tells most.
  const [narrowest] = [...open].sort((a, b) => cellsOf(a.relation).length - cellsOf(b.relation).length);
  return trialsFor(narrowest ? [narrowest] : [], then).filter(({ moves }) => !moves.some(({ cell }) => taken.has(placeKey(cell))));
}

/** The best story's parts, each with what else may have happened in its place. */
function settle(component: readonly CheckedRelation[], stories: readonly Story[], { trials, bench }: { trials: readonly Trial[]; bench: Bench }): Explanation {
  const total = stories.reduce((sum, { weight }) => sum + weight, 0);
  const best = stories.reduce((one, other) => (other.weight > one.weight ? other : one), stories[0] as Story);
  const chances = new Map<string, Explained>();
  for (const { trials, weight } of stories) {
    for (const trial of trials) {
      const key = storyKey([trial]);
      const known = chances.get(key);
      chances.set(key, { trial: known?.trial ?? trial, probability: (known?.probability ?? 0) + (total > 0 ? weight / total : 0) });
    }
  }
  const open = new Set(component);
  const parts = best.trials.map((trial) => {
    const relations = [...trial.repaired].filter((one) => open.delete(one));
    const rivals = new Map([...chances].filter(([, { trial: other }]) => other === trial || relations.some((one) => other.repaired.has(one))));
    // What would do as well counts as possible, however unlikely.
    for (const other of trials) {
      const key = storyKey([other]);
      if (!rivals.has(key) && wouldDo(other, relations, { rest: best.trials.filter((one) => one !== trial), bench })) rivals.set(key, { trial: other, probability: 0 });
    }
    return { relations, rivals: [...rivals.values()].sort((a, b) => (a.trial === trial ? -1 : b.trial === trial ? 1 : b.probability - a.probability)) };
  });
  return { parts: parts.filter(({ relations }) => relations.length > 0), unexplained: [...open] };
}

/** Whether a trial repairs all of some relations and spoils nothing, also when all else that happened is undone. */
function wouldDo({ moves, repaired, spoilt }: Trial, relations: readonly CheckedRelation[], { rest, bench }: { rest: readonly Trial[]; bench: Bench }): boolean {
  if (spoilt.size > 0 || moves.length === 0 || !relations.every((one) => repaired.has(one))) return false;
  const others = rest.flatMap((one) => one.moves);
  return others.length === 0 || outcomeOf(moves, afterMoves(others, bench))?.spoilt.size === 0;
}
