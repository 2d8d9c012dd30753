import type { Ring } from "./ring";

/**
 * What an edit asks of the changes that its cells get: `sum coefficient * change + rest` is zero (`==`), at most zero or
 * below zero. As changes of zero stand for the record as it is, `rest` alone tells whether the record keeps it.
 */
export interface Row<T> {
  /** Rising. */
  readonly cells: readonly number[];
  readonly coefficients: readonly T[];
  readonly rest: T;
  readonly op: "==" | "<=" | "<";
  /** The inequalities that it was made of, a bit each. */
  readonly origin: bigint;
}

/** Counts the work done, so that a search can stop in time. */
export interface Effort {
  spent: number;
  readonly most: number;
}

export class EffortSpentError extends Error {}

export function spend(effort: Effort, steps: number): void {
  effort.spent += steps;
  if (effort.spent > effort.most) throw new EffortSpentError("too much work");
}

/** Rows without a cell, and how many inequality eliminations lie behind them. */
export interface Eliminated<T> {
  readonly rows: readonly Row<T>[];
  readonly steps: number;
}

/**
 * What the rows that name a cell say about the others once the cell may be anything: by substitution where an equality
 * names it, else by pairing upper and lower bounds (Fourier-Motzkin). After k pairings a row made of more than k + 1
 * inequalities says nothing new (Kohler).
 */
export function eliminate<T>(
  ring: Ring<T>,
  rows: readonly Row<T>[],
  cell: number,
  steps: number,
  effort: Effort,
): Eliminated<T> {
  const pivot = sparsest(rows.filter((row) => row.op === "=="));
  if (pivot) {
    const others = rows.filter((row) => row !== pivot);
    spend(effort, others.length);
    return { rows: others.flatMap((row) => told(ring, substitute(ring, row, pivot, cell))), steps };
  }
  const upper = rows.filter((row) => ring.sign(coefficientOf(ring, row, cell)) > 0);
  const lower = rows.filter((row) => ring.sign(coefficientOf(ring, row, cell)) < 0);
  if (upper.length === 0 || lower.length === 0) return { rows: [], steps };
  spend(effort, upper.length * lower.length);
  const found = new Map<string, Row<T>[]>();
  for (const up of upper) {
    for (const low of lower) {
      if (bits(up.origin | low.origin) > steps + 2) continue;
      for (const row of told(ring, pair(ring, up, low, cell))) keepTightest(ring, found, row);
    }
  }
  return { rows: [...found.values()].flat(), steps: steps + 1 };
}

function sparsest<T>(rows: readonly Row<T>[]): Row<T> | undefined {
  let best: Row<T> | undefined;
  for (const row of rows) if (!best || row.cells.length < best.cells.length) best = row;
  return best;
}

export function coefficientOf<T>(ring: Ring<T>, row: Row<T>, cell: number): T {
  const place = row.cells.indexOf(cell);
  return place < 0 ? ring.zero : (row.coefficients[place] as T);
}

function substitute<T>(ring: Ring<T>, row: Row<T>, pivot: Row<T>, cell: number): Row<T> {
  const own = coefficientOf(ring, row, cell);
  const theirs = coefficientOf(ring, pivot, cell);
  // The row's own factor stays above zero, or an inequality would turn round.
  const flip = ring.sign(theirs) < 0;
  return join(ring, [row, flip ? ring.negate(theirs) : theirs], [pivot, flip ? own : ring.negate(own)], row.op);
}

function pair<T>(ring: Ring<T>, up: Row<T>, low: Row<T>, cell: number): Row<T> {
  const op = up.op === "<" || low.op === "<" ? "<" : "<=";
  return join(ring, [up, ring.negate(coefficientOf(ring, low, cell))], [low, coefficientOf(ring, up, cell)], op);
}

/** The sum of two rows, each times its factor, in lowest terms. */
function join<T>(
  ring: Ring<T>,
  [first, a]: readonly [Row<T>, T],
  [second, b]: readonly [Row<T>, T],
  op: Row<T>["op"],
): Row<T> {
  const cells: number[] = [];
  const coefficients: T[] = [];
  const zero = ring.zero;
  let [i, j] = [0, 0];
  while (i < first.cells.length || j < second.cells.length) {
    const left = first.cells[i] ?? Infinity;
    const right = second.cells[j] ?? Infinity;
    const x = left <= right ? (first.coefficients[i++] as T) : zero;
    const y = right <= left ? (second.coefficients[j++] as T) : zero;
    const coefficient = ring.combine(a, x, b, y);
    if (ring.sign(coefficient) === 0) continue;
    cells.push(Math.min(left, right));
    coefficients.push(coefficient);
  }
  const rest = ring.combine(a, first.rest, b, second.rest);
  return reduce(ring, { cells, coefficients, rest, op, origin: first.origin | second.origin });
}

function reduce<T>(ring: Ring<T>, row: Row<T>): Row<T> {
  let common = ring.abs(row.rest);
  for (const coefficient of row.coefficients) {
    if (ring.isOne(common)) return row;
    common = ring.gcd(common, coefficient);
  }
  if (ring.isOne(common) || ring.sign(common) === 0) return row;
  const shrink = (value: T): T => ring.divide(value, common);
  return { ...row, coefficients: row.coefficients.map(shrink), rest: shrink(row.rest) };
}

/** A row that names no cell and holds says nothing. */
function told<T>(ring: Ring<T>, row: Row<T>): readonly Row<T>[] {
  return row.cells.length === 0 && holds(ring, row) ? [] : [row];
}

/** Whether the record as it is keeps the row. */
export function holds<T>(ring: Ring<T>, { rest, op }: Row<T>): boolean {
  const sign = ring.sign(rest);
  return op === "==" ? sign === 0 : op === "<=" ? sign <= 0 : sign < 0;
}

/**
 * Of two inequalities that differ in nothing but their bound the tighter one is enough, if no other inequalities went
 * into it: else the count of origins would later drop the wrong one.
 */
function keepTightest<T>(ring: Ring<T>, found: Map<string, Row<T>[]>, row: Row<T>): void {
  const size = contentOf(ring, row);
  const key = row.cells.map((cell, i) => `${cell}*${String(ring.divide(row.coefficients[i] as T, size))}`).join("+");
  const known = found.get(key) ?? [];
  if (known.some((one) => covers(ring, one, row))) return;
  found.set(key, [...known.filter((one) => !covers(ring, row, one)), row]);
}

/** Whether, of two inequalities on the same sum, the first makes the second needless. */
function covers<T>(ring: Ring<T>, first: Row<T>, second: Row<T>): boolean {
  if ((first.origin & ~second.origin) !== 0n) return false;
  const order = ring.sign(
    ring.combine(first.rest, contentOf(ring, second), ring.negate(second.rest), contentOf(ring, first)),
  );
  return order > 0 || (order === 0 && (first.op === "<" || second.op === "<="));
}

function contentOf<T>(ring: Ring<T>, row: Row<T>): T {
  let common = ring.zero;
  for (const coefficient of row.coefficients) common = ring.gcd(common, coefficient);
  return ring.sign(common) === 0 ? ring.one : common;
}

function bits(value: bigint): number {
  let count = 0;
  for (let rest = value; rest > 0n; rest >>= 1n) if (rest & 1n) count++;
  return count;
}
