import type { EditSystem, Figures, RecordCell } from "./edit";
import { type Effort, EffortSpentError, type Row, spend } from "./elimination";
import { Queue } from "./queue";
import type { Ring } from "./ring";
import { type Space, type State, conflicts, free, openSpace, start } from "./space";

export interface Found {
  readonly chosen: readonly number[];
  readonly weight: number;
}

export type Outcome =
  | { readonly status: "kept" }
  | {
      readonly status: "localised" | "impossible" | "entangled";
      readonly sets: readonly Found[];
      readonly atLeast: number;
      readonly complete: boolean;
    };

/** A record, and which of its edits to look at. */
interface Question {
  readonly system: EditSystem;
  readonly cells: readonly RecordCell[];
  readonly figures: Figures;
  readonly members: readonly number[];
}

interface Bounds {
  readonly within: number;
  readonly mostSets: number;
  readonly effort: Effort;
}

/** A set of cells held to be wrong; `barred` cells are looked at in other branches. */
interface Node<T> {
  readonly chosen: readonly number[];
  readonly barred: readonly number[];
  readonly weight: number;
  readonly parent: Node<T> | undefined;
  state: State<T> | undefined;
}

/** Weights are added in different orders. */
const SAME = 1e-9;

/**
 * The lightest sets that hit every conflict. A conflict is an edit, or one that follows from the edits once the cells of
 * a set may be anything, that the other cells break: one of them must be wrong too. Sets are tried from the lightest on,
 * so the first that leaves no conflict is the lightest, and none is passed over.
 */
export function search<T>(ring: Ring<T>, { system, cells, figures, members }: Question, bounds: Bounds): Outcome {
  const space = openSpace(ring, system, members, figures);
  const weightOf = (cell: number): number => cells[cell]?.weight ?? Infinity;
  const task: Task<T> = { space, weightOf, known: [], bounds };
  const found: Found[] = [];
  let atLeast = 0;
  try {
    const root = rootOf(task, cells);
    const queue = new Queue<Node<T>>();
    queue.push(root, 0);
    for (let node = queue.pop(); node; node = queue.pop()) {
      const { chosen, weight } = node;
      const [first] = found;
      if (first && weight > first.weight + bounds.within + SAME) break;
      if (!first) atLeast = weight;
      if (found.some((set) => set.chosen.every((cell) => chosen.includes(cell)))) continue;
      const conflict = conflictOf(task, node);
      if (!conflict) {
        if (node === root) return { status: "kept" };
        found.push({ chosen, weight });
        if (found.length >= bounds.mostSets)
          return { status: "localised", sets: minimal(found), atLeast, complete: queue.size === 0 };
      } else branch(task, queue, node, conflict);
    }
    return { status: found.length > 0 ? "localised" : "impossible", sets: minimal(found), atLeast, complete: true };
  } catch (error) {
    if (!(error instanceof EffortSpentError)) throw error;
    if (found.length > 0) return { status: "entangled", sets: minimal(found), atLeast, complete: false };
    const smallest = smallestKnown(
      { ...task, bounds: { ...bounds, effort: { spent: 0, most: bounds.effort.most } } },
      cells,
    );
    return { status: "entangled", sets: smallest ? [smallest] : [], atLeast, complete: false };
  }
}

interface Task<T> {
  readonly space: Space<T>;
  readonly weightOf: (cell: number) => number;
  /** Conflicts met so far. */
  readonly known: (readonly number[])[];
  readonly bounds: Bounds;
}

function rootOf<T>({ space, bounds }: Task<T>, cells: readonly RecordCell[]): Node<T> {
  const unfilled = [...space.byCell.keys()].filter((cell) => cells[cell]?.value === null);
  const bySubstitution = (cell: number): number => (space.byCell.get(cell)?.some((row) => row.op === "==") ? 0 : 1);
  let state = start<T>();
  for (const cell of unfilled.sort((a, b) => bySubstitution(a) - bySubstitution(b)))
    state = free(space, state, cell, bounds.effort);
  return { chosen: [], barred: [], weight: 0, parent: undefined, state };
}

function stateOf<T>(task: Task<T>, node: Node<T>): State<T> {
  if (!node.state) {
    const { parent, chosen } = node;
    if (!parent) throw new Error("the first set has a state");
    node.state = free(task.space, stateOf(task, parent), chosen[chosen.length - 1] as number, task.bounds.effort);
  }
  return node.state;
}

/** Cells of which one more must be wrong, fewest first; undefined when the set explains all. */
function conflictOf<T>(task: Task<T>, node: Node<T>): readonly number[] | undefined {
  spend(task.bounds.effort, 1);
  const missed = fewest(
    task.known.filter((conflict) => !conflict.some((cell) => node.chosen.includes(cell))),
    node,
  );
  if (missed) return missed;
  const rows = conflicts(task.space, stateOf(task, node), task.bounds.effort);
  if (rows.length === 0) return undefined;
  const own = rows.map((row) => suspects(task, row));
  for (const conflict of own) task.known.push(conflict);
  return fewest(own, node);
}

function suspects<T>({ space, weightOf }: Task<T>, row: Row<T>): readonly number[] {
  return row.cells.filter((cell) => !space.bands.has(cell) && weightOf(cell) < Infinity);
}

function fewest<T>(list: readonly (readonly number[])[], { barred }: Node<T>): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  let least = Infinity;
  for (const conflict of list) {
    const open = conflict.reduce((count, cell) => (barred.includes(cell) ? count : count + 1), 0);
    if (open < least) [best, least] = [conflict, open];
  }
  return best;
}

function branch<T>({ weightOf }: Task<T>, queue: Queue<Node<T>>, node: Node<T>, conflict: readonly number[]): void {
  const barred = [...node.barred];
  for (const cell of conflict) {
    if (barred.includes(cell)) continue;
    const weight = node.weight + weightOf(cell);
    queue.push({ chosen: [...node.chosen, cell], barred: [...barred], weight, parent: node, state: undefined }, weight);
    barred.push(cell);
  }
}

/** Cells of no weight let a set be found before a part of it. */
function minimal(found: readonly Found[]): readonly Found[] {
  return found.filter(
    (set) =>
      !found.some(
        (other) =>
          other !== set &&
          other.chosen.length < set.chosen.length &&
          other.chosen.every((cell) => set.chosen.includes(cell)),
      ),
  );
}

/** Some set that explains all, none of its cells needless: grown by the cell that most conflicts name, then thinned out. */
function smallestKnown<T>(task: Task<T>, cells: readonly RecordCell[]): Found | undefined {
  try {
    const root = rootOf(task, cells);
    let node: Node<T> = root;
    for (;;) {
      const rows = conflicts(task.space, stateOf(task, node), task.bounds.effort);
      if (rows.length === 0) break;
      const cell = mostNamed(
        rows.map((row) => suspects(task, row)),
        task.weightOf,
      );
      if (cell === undefined) return undefined;
      node = { chosen: [...node.chosen, cell], barred: [], weight: 0, parent: node, state: undefined };
    }
    let chosen = node.chosen;
    for (const cell of node.chosen) {
      const fewer = chosen.filter((other) => other !== cell);
      let state = stateOf(task, root);
      for (const other of fewer) state = free(task.space, state, other, task.bounds.effort);
      if (conflicts(task.space, state, task.bounds.effort).length === 0) chosen = fewer;
    }
    return { chosen, weight: chosen.reduce((sum, cell) => sum + task.weightOf(cell), 0) };
  } catch (error) {
    if (error instanceof EffortSpentError) return undefined;
    throw error;
  }
}

function mostNamed(
  conflicting: readonly (readonly number[])[],
  weightOf: (cell: number) => number,
): number | undefined {
  const gain = new Map<number, number>();
  for (const conflict of conflicting) {
    if (conflict.length === 0) return undefined;
    for (const cell of conflict) gain.set(cell, (gain.get(cell) ?? 0) + 1 / Math.max(weightOf(cell), SAME));
  }
  let best: number | undefined;
  for (const [cell, size] of gain) if (best === undefined || size > (gain.get(best) ?? 0)) best = cell;
  return best;
}
