import { type Amount, equals, subtract, toPlain } from "../../figure/amount";
import { type CompiledEdit, type EditSystem, type Figures, brokenEdits, isKept, residualOf } from "./edit";
import { exactQuotient } from "./quotient";
import { type Slip, slipOf, slipProbability } from "./slip";
import { isOneSlip } from "./text-distance";

/** A new figure for one cell under which equalities hold that were broken. */
interface Candidate {
  readonly cell: number;
  readonly value: Amount;
  /** The broken equalities that it repairs. */
  readonly repairs: readonly number[];
  readonly slip: Slip | undefined;
  readonly probability: number;
}

/** Changes made together. */
type Correction = readonly Candidate[];

export interface TypingErrors {
  readonly broken: readonly number[];
  /** All that single cells could be, slips or not. */
  readonly candidates: readonly Candidate[];
  /** The sets of slips that repair most, likeliest first. */
  readonly best: readonly Correction[];
  /** What all of them share, which alone is certain. */
  readonly certain: Correction;
  /** Edits that stay broken once the certain changes are made. */
  readonly stillBroken: readonly number[];
}

/**
 * Typing errors after Scholtus (2009): a cell that stands in no equality that holds, and that one slip of the typist takes
 * to a figure that repairs one; then the slips that together repair most, never two in the same equality. Sets that break
 * an inequality which held are left out before the best are chosen.
 */
export function typingErrors(
  system: EditSystem,
  figures: Figures,
  fixed: ReadonlySet<number> = NOTHING_FIXED,
): TypingErrors {
  const broken = brokenEdits(system, figures);
  if (broken.length === 0) return ALL_KEPT;
  const equalities = broken.filter((edit) => system.edits[edit]?.op === "==");
  const candidates = equalities.length === 0 ? [] : candidatesOf(system, figures, equalities, fixed);
  const best = bestSets(
    system,
    figures,
    candidates.filter(({ slip }) => slip !== undefined),
  );
  const [first = [], ...others] = best;
  const certain = first.filter((one) => others.every((set) => set.includes(one)));
  const stillBroken = certain.length === 0 ? broken : brokenEdits(system, withChanges(figures, certain));
  return { broken, candidates, best, certain, stillBroken };
}

const NOTHING_FIXED: ReadonlySet<number> = new Set();
const ALL_KEPT: TypingErrors = { broken: [], candidates: [], best: [], certain: [], stillBroken: [] };

function withChanges(figures: Figures, changes: readonly { readonly cell: number; readonly value: Amount }[]): Figures {
  const changed = [...figures];
  for (const { cell, value } of changes) changed[cell] = value;
  return changed;
}

function candidatesOf(
  system: EditSystem,
  figures: Figures,
  broken: readonly number[],
  fixed: ReadonlySet<number>,
): readonly Candidate[] {
  const cells = new Set(broken.flatMap((edit) => system.edits[edit]?.cells ?? []));
  const open = [...cells].filter((cell) => !fixed.has(cell) && standsInNoneKept(system, figures, cell, broken));
  return open.sort((a, b) => a - b).flatMap((cell) => valuesFor(system, figures, cell, broken));
}

function standsInNoneKept(
  { byCell, edits }: EditSystem,
  figures: Figures,
  cell: number,
  broken: readonly number[],
): boolean {
  return (byCell.get(cell) ?? []).every((index) => {
    const edit = edits[index] as CompiledEdit;
    return edit.op !== "==" || broken.includes(index) || residualOf(edit, figures) === null;
  });
}

function valuesFor(
  { edits }: EditSystem,
  figures: Figures,
  cell: number,
  broken: readonly number[],
): readonly Candidate[] {
  const observed = figures[cell] as Amount;
  const found: { readonly value: Amount; readonly repairs: number[] }[] = [];
  for (const index of broken) {
    const edit = edits[index] as CompiledEdit;
    const place = edit.cells.indexOf(cell);
    if (place < 0) continue;
    const change = exactQuotient(residualOf(edit, figures) as Amount, edit.coefficients[place] as Amount);
    if (!change) continue;
    const value = subtract(observed, change);
    const same = found.find((one) => equals(one.value, value));
    if (same) same.repairs.push(index);
    else found.push({ value, repairs: [index] });
  }
  return found.map(({ value, repairs }) => ({
    cell,
    value,
    repairs,
    slip: isOneSlip(toPlain(value), toPlain(observed)) ? slipOf(value, observed) : undefined,
    probability: slipProbability(value, observed),
  }));
}

/** A search this long has lost its way; what was found by then is given. */
const MOST_TRIALS = 100_000;

interface Search {
  readonly system: EditSystem;
  readonly figures: Figures;
  readonly slips: readonly Candidate[];
  most: number;
  trials: number;
  sets: Correction[];
}

function bestSets(system: EditSystem, figures: Figures, slips: readonly Candidate[]): readonly Correction[] {
  if (slips.length === 0) return [];
  const search: Search = { system, figures, slips, most: 1, trials: 0, sets: [] };
  choose(search, 0, [], 0);
  const weight = (set: Correction): number => set.reduce((product, { probability }) => product * probability, 1);
  return search.sets.sort((a, b) => weight(b) - weight(a));
}

function choose(search: Search, at: number, chosen: Correction, repaired: number): void {
  const { slips, system, figures } = search;
  if (search.trials++ > MOST_TRIALS) return;
  const open = slips.slice(at).reduce((count, { repairs }) => count + repairs.length, 0);
  if (repaired + open < search.most) return;
  const next = slips[at];
  if (next) {
    if (chosen.every((one) => !meet(system, one, next)))
      choose(search, at + 1, [...chosen, next], repaired + next.repairs.length);
    choose(search, at + 1, chosen, repaired);
    return;
  }
  if (repaired < search.most || breaksInequality(system, figures, chosen)) return;
  if (repaired > search.most) search.sets = [];
  search.most = repaired;
  search.sets.push(chosen);
}

/** Both cells stand in one equality, so only one of them can be what broke it. */
function meet({ byCell, edits }: EditSystem, a: Candidate, b: Candidate): boolean {
  const shared = byCell.get(a.cell)?.filter((edit) => byCell.get(b.cell)?.includes(edit)) ?? [];
  return shared.some((edit) => edits[edit]?.op === "==");
}

/** Whether an inequality that held is broken once these changes are made. */
function breaksInequality(
  system: EditSystem,
  figures: Figures,
  changes: readonly { readonly cell: number; readonly value: Amount }[],
): boolean {
  const after = withChanges(figures, changes);
  const touched = new Set(changes.flatMap(({ cell }) => system.byCell.get(cell) ?? []));
  return [...touched].some((index) => {
    const edit = system.edits[index] as CompiledEdit;
    if (edit.op === "==") return false;
    const [was, is] = [residualOf(edit, figures), residualOf(edit, after)];
    return was !== null && is !== null && isKept(edit, was) && !isKept(edit, is);
  });
}
