import type { Amount } from "../../figure/amount";
import { type EditSystem, type Figures, brokenEdits } from "./edit";
import { EffortSpentError } from "./elimination";
import { groupsOf } from "./groups";
import { type Range, rangesOf } from "./ranges";

export interface Imputation {
  /** Figures that the edits leave no choice for, by cell. */
  readonly values: ReadonlyMap<number, Amount>;
  /** What the edits leave open: the unfilled cells with no single value. */
  readonly undetermined: readonly number[];
  /** Unfilled cells of edits that no figures can keep; they are left as they are. */
  readonly contradicted: readonly number[];
}

const EFFORT = 20_000;

/**
 * Fills in the figures that follow from the others: where equalities leave one value, where parts that cannot be negative
 * already make up their total, and where lower and upper bounds meet. Nothing is filled in beside a contradiction.
 */
export function impute(system: EditSystem, figures: Figures): Imputation {
  const values = new Map<number, Amount>();
  const undetermined: number[] = [];
  const contradicted: number[] = [];
  const unfilled = figures.flatMap((figure, cell) => (figure === null && system.byCell.has(cell) ? [cell] : []));
  const broken = new Set(brokenEdits(system, figures));
  for (const group of groupsOf(system, [], unfilled, () => true)) {
    const named = new Set(group.flatMap((edit) => system.edits[edit]?.cells ?? []));
    const own = unfilled.filter((cell) => named.has(cell));
    const ranges = group.some((edit) => broken.has(edit)) ? undefined : rangesWithEnds(system, figures, own);
    for (const cell of own) {
      if (ranges === undefined) contradicted.push(cell);
      else {
        const value = ranges.get(cell)?.value;
        if (value) values.set(cell, value);
        else undetermined.push(cell);
      }
    }
  }
  return { values, undetermined, contradicted };
}

/** Where `> 0` leaves nothing but nought, "not negative" was meant. */
function rangesWithEnds(
  system: EditSystem,
  figures: Figures,
  cells: readonly number[],
): ReadonlyMap<number, Range> | undefined {
  const edits = system.edits.map((edit) => (edit.op === "<" ? { ...edit, op: "<=" as const } : edit));
  return tryRanges(system, figures, cells) ?? tryRanges({ ...system, edits }, figures, cells);
}

function tryRanges(
  system: EditSystem,
  figures: Figures,
  cells: readonly number[],
): ReadonlyMap<number, Range> | undefined {
  try {
    return rangesOf(system, figures, cells, { spent: 0, most: EFFORT });
  } catch (error) {
    // Too much to work out is nothing known, not a contradiction.
    if (error instanceof EffortSpentError) return new Map();
    throw error;
  }
}
