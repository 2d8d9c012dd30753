import type { Amount } from "../../figure/amount";
import { type EditSystem, type Figures, isKept, residualOf } from "./edit";

export interface Checked {
  readonly status: "consistent" | "inconsistent" | "uncheckable";
  readonly broken: readonly number[];
  /** How far each broken edit's sum lies above what it should be. */
  readonly residuals: readonly Amount[];
  /** Of each cell that edits name: whether all of them hold; null where one cannot be judged and none is broken. */
  readonly flags: ReadonlyMap<number, boolean | null>;
}

/** Judges a record: each edit once, and every cell by the edits that name it. */
export function checkEdits(system: EditSystem, figures: Figures): Checked {
  const broken: number[] = [];
  const residuals: Amount[] = [];
  const flags = new Map<number, boolean | null>();
  let judged = true;
  for (const [index, edit] of system.edits.entries()) {
    const residual = residualOf(edit, figures);
    const kept = residual === null ? null : isKept(edit, residual);
    if (kept === null) judged = false;
    if (residual !== null && kept === false) {
      broken.push(index);
      residuals.push(residual);
    }
    for (const cell of edit.cells) flags.set(cell, worse(flags.get(cell), kept));
  }
  return {
    status: broken.length > 0 ? "inconsistent" : judged ? "consistent" : "uncheckable",
    broken,
    residuals,
    flags,
  };
}

function worse(known: boolean | null | undefined, now: boolean | null): boolean | null {
  if (known === false || now === false) return false;
  return known === null || now === null ? null : true;
}
