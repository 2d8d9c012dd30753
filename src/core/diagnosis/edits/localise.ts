import { type EditSystem, type Figures, type RecordCell, brokenEdits } from "./edit";
import { type Effort, EffortSpentError } from "./elimination";
import { groupsOf } from "./groups";
import { type Range, rangesOf } from "./ranges";
import { exactly } from "./ring";
import { type Found, search } from "./search";

export interface Limits {
  /** Sets up to this much heavier than the lightest are given too; 0 when left out. */
  readonly within?: number;
  /** How much work one group may take (an elimination of a cell from an edit counts one). */
  readonly effort?: number;
  /** How much work all groups may take together. */
  readonly effortInAll?: number;
  readonly mostSets?: number;
}

/** Cells that, all of them wrong and no other, explain why the edits are broken; no part of the set would do. */
interface WrongSet {
  /** Rising. */
  readonly cells: readonly number[];
  readonly weight: number;
  /** What each cell of the set, and each unfilled cell of the group, may be. */
  readonly values: ReadonlyMap<number, Range>;
}

/**
 * Edits that hang together through cells that may be wrong, at least one of them broken.
 * - `localised`: `sets` are all the lightest explanations (and those within the limit), lightest first; never empty.
 * - `impossible`: the cells that may be wrong cannot be given any values that keep the edits.
 * - `entangled`: the search stopped at its effort; `sets` holds the smallest explanation known, if any was found, and no
 *   explanation is lighter than `atLeast`.
 */
export interface Group {
  readonly status: "localised" | "impossible" | "entangled";
  /** Indexes of the edits that are broken. */
  readonly broken: readonly number[];
  readonly sets: readonly WrongSet[];
  readonly atLeast: number;
  /** False where more sets than asked for would do, or the search stopped early. */
  readonly complete: boolean;
}

const EFFORT = 20_000;
const MOST_SETS = 200;

/**
 * Says which figures of a record must be wrong (Fellegi and Holt 1976): for each group of edits that hang together, the
 * lightest sets of cells whose figures can be replaced so that every edit is kept. Exact at any size of figures; needs no
 * bounds on them. A record that keeps all its edits has no groups; neither has one whose unfilled cells can be filled.
 *
 * To use it on a workbook: number the cells of a component of broken relations 0, 1, 2 ..., write each relation as an
 * edit (`result - parts == 0` with the tolerance that rounding gives it; realised <= pagu; figure >= 0), compile the edits
 * once, and give each cell its weight: `-Math.log(prior)` for cells that may be wrong, Infinity for cells that are known
 * to be right. A cell that calculates as it should weighs 0, with its formula as one more edit: it follows its parts. `limits.within` of `Math.log(100)` gives every explanation down to a hundredth of the best one's
 * probability. Groups are independent of each other: the explanations of a record are all choices of one set per group.
 */
export function localise(system: EditSystem, cells: readonly RecordCell[], limits: Limits = {}): readonly Group[] {
  const figures = cells.map(({ value }) => value);
  const broken = brokenEdits(system, figures);
  const unfilled = unfilledCells(system, figures);
  if (broken.length === 0 && unfilled.length === 0) return [];
  const canBeWrong = (cell: number): boolean =>
    cells[cell]?.value === null || (cells[cell]?.weight ?? Infinity) < Infinity;
  const posed = { system, cells, figures, broken };
  const { effort = EFFORT, effortInAll = Infinity } = limits;
  let left = effortInAll;
  return groupsOf(system, broken, unfilled, canBeWrong).flatMap((members) => {
    const spent = { spent: 0, most: Math.min(effort, left) };
    const groups = explain(posed, members, { ...limits, spent });
    left = Math.max(0, left - spent.spent);
    return groups;
  });
}

interface Posed {
  readonly system: EditSystem;
  readonly cells: readonly RecordCell[];
  readonly figures: Figures;
  readonly broken: readonly number[];
}

function unfilledCells({ byCell }: EditSystem, figures: Figures): readonly number[] {
  const unfilled: number[] = [];
  for (let cell = 0; cell < figures.length; cell++) if (figures[cell] === null && byCell.has(cell)) unfilled.push(cell);
  return unfilled;
}

function explain(posed: Posed, members: readonly number[], limits: Limits & { readonly spent: Effort }): readonly Group[] {
  const { within = 0, mostSets = MOST_SETS, spent } = limits;
  const found = exactly((ring) => {
    const effort = { spent: 0, most: spent.most };
    try {
      return search(ring, { ...posed, members }, { within, mostSets, effort });
    } finally {
      spent.spent += effort.spent;
    }
  });
  if (found.status === "kept") return [];
  const broken = posed.broken.filter((edit) => members.includes(edit));
  const sets = found.sets.map((set) => describe(posed, members, set));
  return [{ status: found.status, broken, atLeast: found.atLeast, complete: found.complete, sets }];
}

function describe({ system, figures }: Posed, members: readonly number[], { chosen, weight }: Found): WrongSet {
  const unfilled = new Set<number>();
  for (const edit of members) {
    for (const cell of system.edits[edit]?.cells ?? []) if (figures[cell] === null) unfilled.add(cell);
  }
  const values = tryRanges(system, figures, [...chosen, ...unfilled]);
  return { cells: [...chosen].sort((a, b) => a - b), weight, values };
}

function tryRanges(system: EditSystem, figures: Figures, cells: readonly number[]): ReadonlyMap<number, Range> {
  try {
    return rangesOf(system, figures, cells, { spent: 0, most: EFFORT }) ?? new Map<number, Range>();
  } catch (error) {
    if (error instanceof EffortSpentError) return new Map();
    throw error;
  }
}
