import {
  type Amount,
  ZERO,
  abs,
  add,
  amount,
  compare,
  isZero,
  multiply,
  negate,
  sign,
  subtract,
  toPlain,
} from "../../figure/amount";

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

/** An edit made ready: whole coefficients, written as `sum == rhs`, `sum <= rhs` or `sum < rhs`. */
export interface CompiledEdit {
  readonly cells: readonly number[];
  /** Coefficients of the cells at `decimals` decimals. */
  readonly whole: readonly bigint[];
  readonly decimals: number;
  readonly coefficients: readonly Amount[];
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
    whole: coefficients.map((one) => wholeAt(one, decimals)),
    decimals,
    coefficients,
    op: op === "==" ? "==" : op === ">=" || op === "<=" ? "<=" : "<",
    rhs: turned ? negate(rhs) : rhs,
    tolerance: tolerance ? abs(tolerance) : ZERO,
  };
}

/** The number in units of 10^-decimals, which must be enough to say it. */
export function wholeAt(value: Amount, decimals: number): bigint {
  return BigInt(toPlain(multiply(value, amount(10n ** BigInt(decimals)))));
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
    const residual = residualOf(edit, figures);
    if (residual !== null && !isKept(edit, residual)) (broken ??= []).push(i);
  }
  return broken ?? NONE;
}

const NONE: readonly number[] = [];
