import { type Amount, ZERO, abs, add, compare, isZero, multiply, negate, sign, subtract } from "../../figure/amount";

export type Comparison = "==" | ">=" | ">" | "<=" | "<";

/** One figure of an edit times its coefficient; `cell` is the figure's place in the record. */
interface Term {
  readonly cell: number;
  readonly coefficient: Amount;
}

/** A linear rule that a record has to keep: the terms' sum stands in this comparison to `rhs`. */
export interface Edit {
  readonly terms: readonly Term[];
  readonly op: Comparison;
  readonly rhs: Amount;
  /** How far the sum may be off before the edit counts as broken. */
  readonly tolerance?: Amount;
}

/** The figures of a record; null where nothing is filled in. */
export type Figures = readonly (Amount | null)[];

/** A figure of a record, and how unlikely it is to be wrong: `-log` of its prior; Infinity where it cannot be. */
export interface RecordCell {
  /** Null where nothing is filled in: it may then be anything, at no cost. */
  readonly value: Amount | null;
  readonly weight: number;
}

/** An edit made ready, written as `sum == rhs`, `sum <= rhs` or `sum < rhs`. */
export interface CompiledEdit {
  readonly cells: readonly number[];
  readonly coefficients: readonly Amount[];
  /** How many decimals the coefficients need. */
  readonly decimals: number;
  /** The coefficients where the edit compares with nought, without tolerance, and all are whole: the quick way. */
  readonly quick: readonly number[] | undefined;
  readonly op: "==" | "<=" | "<";
  readonly rhs: Amount;
  readonly tolerance: Amount;
}

/** Edits compiled once for any number of records. */
export interface EditSystem {
  readonly edits: readonly CompiledEdit[];
  /** The edits in which each cell stands. */
  readonly byCell: ReadonlyMap<number, readonly number[]>;
}

export function compileEdits(edits: readonly Edit[]): EditSystem {
  const compiled = edits.map(compileEdit);
  const byCell = new Map<number, number[]>();
  for (const [index, { cells }] of compiled.entries()) {
    for (const cell of cells) {
      const list = byCell.get(cell);
      if (list) list.push(index);
      else byCell.set(cell, [index]);
    }
  }
  return { edits: compiled, byCell };
}

function compileEdit({ terms, op, rhs, tolerance }: Edit): CompiledEdit {
  const byCell = new Map<number, Amount>();
  for (const { cell, coefficient } of terms) byCell.set(cell, add(byCell.get(cell) ?? ZERO, coefficient));
  const turned = op === ">=" || op === ">";
  const kept = [...byCell].filter(([, coefficient]) => !isZero(coefficient)).sort(([a], [b]) => a - b);
  const coefficients = kept.map(([, coefficient]) => (turned ? negate(coefficient) : coefficient));
  const decimals = Math.max(0, ...coefficients.map(({ scale }) => scale));
  return {
    cells: kept.map(([cell]) => cell),
    decimals,
    coefficients,
    op: op === "==" ? "==" : op === ">=" || op === "<=" ? "<=" : "<",
    rhs: turned ? negate(rhs) : rhs,
    tolerance: tolerance ? abs(tolerance) : ZERO,
    quick: isZero(rhs) && (!tolerance || isZero(tolerance)) && decimals === 0 ? quickOf(coefficients) : undefined,
  };
}

function quickOf(coefficients: readonly Amount[]): readonly number[] | undefined {
  return coefficients.some(({ big }) => big !== null) ? undefined : coefficients.map(({ units }) => units);
}

/** By how much the edit's sum lies above what it is compared with; null when a figure is missing. */
export function residualOf({ cells, coefficients, rhs }: CompiledEdit, figures: Figures): Amount | null {
  let total = ZERO;
  for (let i = 0; i < cells.length; i++) {
    const figure = figures[cells[i] as number] ?? null;
    if (figure === null) return null;
    const coefficient = coefficients[i] as Amount;
    if (coefficient.scale === 0 && coefficient.units === 1) total = add(total, figure);
    else if (coefficient.scale === 0 && coefficient.units === -1) total = subtract(total, figure);
    else total = add(total, multiply(coefficient, figure));
  }
  return isZero(rhs) ? total : subtract(total, rhs);
}

/** Whether an edit with this residual is kept. */
export function isKept({ op, tolerance }: CompiledEdit, residual: Amount): boolean {
  if (op === "==") return isZero(residual) || (!isZero(tolerance) && compare(abs(residual), tolerance) <= 0);
  const over = isZero(tolerance) ? sign(residual) : compare(residual, tolerance);
  // A tolerance makes the comparison coarse, so its own end is no longer strict.
  return over < 0 || (over === 0 && (op === "<=" || !isZero(tolerance)));
}

/** Which edits the record breaks; those with a missing figure are not judged. */
export function brokenEdits(system: EditSystem, figures: Figures): readonly number[] {
  let broken: number[] | undefined;
  for (let i = 0; i < system.edits.length; i++) {
    const edit = system.edits[i] as CompiledEdit;
    const total = quickTotal(edit, figures);
    if (
      total === undefined
        ? !isKeptSlowly(edit, figures)
        : edit.op === "=="
          ? total !== 0
          : edit.op === "<="
            ? total > 0
            : total >= 0
    )
      (broken ??= []).push(i);
  }
  return broken ?? NONE;
}

const NONE: readonly number[] = [];

function isKeptSlowly(edit: CompiledEdit, figures: Figures): boolean {
  const residual = residualOf(edit, figures);
  return residual === null || isKept(edit, residual);
}

/** The edit's sum in doubles, where all figures have the same decimals and nothing is too large to be exact; else undefined. */
function quickTotal({ cells, quick }: CompiledEdit, figures: Figures): number | undefined {
  if (!quick) return undefined;
  let total = 0;
  let scale = -1;
  for (let i = 0; i < cells.length; i++) {
    const figure = figures[cells[i] as number];
    if (!figure || figure.big !== null) return undefined;
    // Nought has no decimals of its own.
    if (figure.units === 0) continue;
    if (scale < 0) scale = figure.scale;
    else if (scale !== figure.scale) return undefined;
    const term = (quick[i] as number) * figure.units;
    total += term;
    if (Math.abs(term) > Number.MAX_SAFE_INTEGER || Math.abs(total) > Number.MAX_SAFE_INTEGER) return undefined;
  }
  return total;
}
