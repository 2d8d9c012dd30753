import { type Amount, abs, compare, isZero, subtract } from "../../figure/amount";
import { type CompiledEdit, type EditSystem, type Figures, brokenEdits, residualOf } from "./edit";
import { localise } from "./localise";

export interface RoundingErrors {
  readonly broken: readonly number[];
  /** The broken equalities that are off by no more than rounding explains. */
  readonly rounded: readonly number[];
  /** Every way to make these hold by changing the fewest figures, none by more than `mostChange`, nothing else broken. */
  readonly repairs: readonly (readonly { readonly cell: number; readonly value: Amount }[])[];
}

/**
 * Equalities that are off by at most `delta`, and the smallest changes that would make them hold. Which of several figures
 * was rounded cannot be known, so all ways are given (the scapegoat algorithm picks one by chance).
 */
export function roundingErrors(
  system: EditSystem,
  figures: Figures,
  delta: Amount,
  fixed: ReadonlySet<number> = new Set(),
): RoundingErrors {
  const broken = brokenEdits(system, figures);
  const offBy = (index: number): Amount | null => residualOf(system.edits[index] as CompiledEdit, figures);
  const isRounded = (index: number): boolean => {
    const residual = offBy(index);
    return system.edits[index]?.op === "==" && residual !== null && compare(abs(residual), delta) <= 0;
  };
  const rounded = broken.filter(isRounded);
  if (rounded.length === 0) return { broken, rounded, repairs: [] };
  const others = broken.filter((index) => !isRounded(index));
  const rest = without(system, new Set(others));
  const cells = figures.map((value, cell) => ({ value, weight: fixed.has(cell) ? Infinity : 1 }));
  let repairs: RoundingErrors["repairs"] = [[]];
  for (const { sets } of localise(rest, cells)) {
    const ways = sets.flatMap(({ cells: set, values }) => {
      const changes = set.flatMap((cell) => {
        const value = values.get(cell)?.value;
        return value ? [{ cell, value }] : [];
      });
      const small = changes.every(({ cell, value }) => isSmall(figures[cell] ?? null, value, delta));
      return small && changes.length === set.length ? [changes] : [];
    });
    repairs = repairs.flatMap((made) => ways.map((way) => [...made, ...way]));
  }
  return { broken, rounded, repairs: repairs.filter((changes) => changes.length > 0) };
}

function isSmall(was: Amount | null, is: Amount, delta: Amount): boolean {
  if (!was) return false;
  const change = subtract(is, was);
  return !isZero(change) && compare(abs(change), delta) <= 0;
}

/** The system with some edits left out, their places kept. */
function without(system: EditSystem, left: ReadonlySet<number>): EditSystem {
  const byCell = new Map([...system.byCell].map(([cell, edits]) => [cell, edits.filter((edit) => !left.has(edit))]));
  const edits = system.edits.map((edit, index) =>
    left.has(index)
      ? { ...edit, cells: [], quick: undefined, coefficients: [], rhs: subtract(edit.rhs, edit.rhs), op: "<=" as const }
      : edit,
  );
  return { edits, byCell };
}
