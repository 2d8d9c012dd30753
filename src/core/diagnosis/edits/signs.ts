import { type Amount, equals, isZero, negate } from "../../figure/amount";
import { type CompiledEdit, type EditSystem, type Figures, brokenEdits, isKept, residualOf } from "./edit";

/** Something that may have been done to a record: a sign turned, or two figures put in each other's place. */
export interface SignAction {
  /** One cell whose sign is turned, or two that are swapped. */
  readonly cells: readonly number[];
  readonly weight: number;
}

interface SignRepair {
  readonly actions: readonly SignAction[];
  readonly weight: number;
  readonly changes: readonly { readonly cell: number; readonly value: Amount }[];
}

export interface SignErrors {
  readonly broken: readonly number[];
  /** The lightest repairs by the fewest actions; more than one where they tie. */
  readonly repairs: readonly SignRepair[];
}

/** A number of actions with more combinations than this is not tried. */
const MOST_COMBINATIONS = 100_000;
const SAME = 1e-9;

/**
 * Sign errors and swapped figures after Scholtus (2008, section 3): the fewest of the allowed actions, on cells of broken
 * edits, after which every equality holds and no inequality is broken.
 */
export function signErrors(
  system: EditSystem,
  figures: Figures,
  allowed: readonly SignAction[],
  mostActions = Infinity,
): SignErrors {
  const broken = brokenEdits(system, figures);
  const named = new Set(broken.flatMap((edit) => system.edits[edit]?.cells ?? []));
  const usable = allowed.filter(
    ({ cells }) => cells.every((cell) => named.has(cell) && figures[cell]) && changesFigures(figures, cells),
  );
  for (let count = 1; count <= Math.min(usable.length, mostActions); count++) {
    if (combinations(usable.length, count) > MOST_COMBINATIONS) break;
    const repairs = choices(usable, count).flatMap((actions) => repairBy(system, figures, actions));
    if (repairs.length > 0) return { broken, repairs: lightest(repairs) };
  }
  return { broken, repairs: [] };
}

function changesFigures(figures: Figures, [first = -1, second]: readonly number[]): boolean {
  const [a, b] = [figures[first], figures[second ?? -1]];
  return !!a && (second === undefined ? !isZero(a) : !!b && !equals(a, b));
}

function combinations(from: number, count: number): number {
  let total = 1;
  for (let i = 0; i < count; i++) total = (total * (from - i)) / (i + 1);
  return total;
}

function choices<M>(list: readonly M[], count: number): readonly (readonly M[])[] {
  if (count === 0) return [[]];
  return list.flatMap((first, i) => choices(list.slice(i + 1), count - 1).map((rest) => [first, ...rest]));
}

function repairBy(system: EditSystem, figures: Figures, actions: readonly SignAction[]): readonly SignRepair[] {
  const after = [...figures];
  for (const {
    cells: [first = -1, second],
  } of actions) {
    const figure = after[first];
    if (!figure) return [];
    if (second === undefined) after[first] = negate(figure);
    else [after[first], after[second]] = [after[second] ?? null, figure];
  }
  const keeps = (edit: CompiledEdit): boolean => {
    const residual = residualOf(edit, after);
    return residual === null || isKept(edit, residual);
  };
  if (!system.edits.every(keeps)) return [];
  const changes = after.flatMap((value, cell) => (value && value !== figures[cell] ? [{ cell, value }] : []));
  return [{ actions, changes, weight: actions.reduce((sum, { weight }) => sum + weight, 0) }];
}

/** Of equally light repairs those that change the fewest figures; a change that comes about in two ways is told once. */
function lightest(repairs: readonly SignRepair[]): readonly SignRepair[] {
  const least = Math.min(...repairs.map(({ weight }) => weight));
  const light = repairs.filter(({ weight }) => weight <= least + SAME);
  const fewest = Math.min(...light.map(({ changes }) => changes.length));
  const seen = new Map<string, SignRepair>();
  for (const repair of light.filter(({ changes }) => changes.length === fewest)) {
    const key = repair.changes
      .map(({ cell, value }) => `${cell}=${value.units}/${value.scale}/${String(value.big)}`)
      .join();
    if (!seen.has(key)) seen.set(key, repair);
  }
  return [...seen.values()];
}
