import { type Amount, ZERO, add, compare, isZero } from "../figure/amount";
import type { LevelReading } from "./levels";
import type { RowFacts } from "./row-facts";

/** A hierarchy over record rows: the row that each row is summed into. */
export interface Tree {
  readonly parents: ReadonlyMap<number, number | null>;
  readonly children: ReadonlyMap<number, readonly number[]>;
  readonly roots: readonly number[];
}

/** Money in a cell, dash and blank as nothing; undefined where the cell holds something that is no figure. */
export type MoneyAt = (row: number, column: number) => Amount | undefined;

/** Nests rows by depth: each row belongs to the nearest row above that lies less deep. */
export function nest(records: readonly RowFacts[], reading: LevelReading): Tree {
  const parents = new Map<number, number | null>();
  const stack: { row: number; depth: number }[] = [];
  for (const { row } of records) {
    const depth = reading.depths.get(row) ?? 0;
    while (stack.length > 0 && (stack.at(-1)?.depth ?? 0) >= depth) stack.pop();
    parents.set(row, stack.at(-1)?.row ?? null);
    stack.push({ row, depth });
  }
  return fromParents(records.map(({ row }) => row), parents);
}

/** The tree with the parents that a person gives to some rows; a parent that lay below its row takes the row's place. */
export function withParents(records: readonly RowFacts[], tree: Tree, said: ReadonlyMap<number, number | null>): Tree {
  if (said.size === 0) return tree;
  const parents = new Map(tree.parents);
  for (const [row, parent] of said) {
    if (!parents.has(row) || (parent !== null && !parents.has(parent))) continue;
    const below = parent === null ? undefined : stepBelow(parents, row, parent);
    if (below !== undefined) parents.set(below, parents.get(row) ?? null);
    parents.set(row, parent);
  }
  return fromParents(records.map((record) => record.row), parents);
}

/** The child of a row through which another one lies below it; undefined when it does not. */
function stepBelow(parents: ReadonlyMap<number, number | null>, row: number, other: number): number | undefined {
  let at: number | null = other;
  for (let step = 0; at !== null && step <= parents.size; step++) {
    const parent: number | null = parents.get(at) ?? null;
    if (parent === row) return at;
    at = parent;
  }
  return undefined;
}

export function fromParents(rows: readonly number[], parents: ReadonlyMap<number, number | null>): Tree {
  const children = new Map<number, number[]>();
  const roots: number[] = [];
  for (const row of rows) {
    const parent = parents.get(row) ?? null;
    if (parent === null) roots.push(row);
    else append(children, parent, row);
  }
  return { parents, children, roots };
}

/** The rows that a row's figures are summed from: its children, and below headings without figures theirs. */
export function summands(tree: Tree, rows: readonly number[], hasFigures: (row: number) => boolean): readonly number[] {
  return rows.flatMap((row) => (hasFigures(row) ? [row] : summands(tree, tree.children.get(row) ?? [], hasFigures)));
}

/** How well the sums of a tree hold: relations that hold less those that do not; nothing-to-sum counts neither way. */
export function scoreTree(tree: Tree, facts: ReadonlyMap<number, RowFacts>, columns: readonly number[], moneyAt: MoneyAt): number {
  const hasFigures = (row: number): boolean => (facts.get(row)?.money.length ?? 0) > 0;
  let score = 0;
  for (const [parent, children] of tree.children) {
    if (!hasFigures(parent)) continue;
    const terms = summands(tree, children, hasFigures);
    if (terms.length === 0) continue;
    for (const column of columns) score += verdict(parent, terms, column, moneyAt);
  }
  return score;
}

function verdict(parent: number, terms: readonly number[], column: number, moneyAt: MoneyAt): number {
  const stated = moneyAt(parent, column);
  if (stated === undefined) return 0;
  let total = ZERO;
  for (const term of terms) total = add(total, moneyAt(term, column) ?? ZERO);
  if (isZero(stated) && isZero(total)) return 0;
  return compare(stated, total) === 0 ? 1 : -1;
}

/**
 * Some tables open with a row for the whole and then repeat the first unit under the same name:
 * when all other rows of its level add up to the first, they are its children.
 */
export function adoptByTotalRow(records: readonly RowFacts[], tree: Tree, columns: readonly number[], moneyAt: MoneyAt): Tree {
  const [first, ...others] = tree.roots;
  if (first === undefined || others.length === 0) return tree;
  const facts = new Map(records.map((fact) => [fact.row, fact]));
  const hasFigures = (row: number): boolean => (facts.get(row)?.money.length ?? 0) > 0;
  if (!hasFigures(first) || (tree.children.get(first)?.length ?? 0) > 0) return tree;
  const terms = summands(tree, others, hasFigures);
  if (terms.length === 0) return tree;
  const verdicts = columns.map((column) => verdict(first, terms, column, moneyAt));
  const held = verdicts.filter((value) => value > 0).length;
  const broken = verdicts.filter((value) => value < 0).length;
  const namesake = facts.get(first)?.label === facts.get(others[0] ?? -1)?.label;
  if (held === 0 || (namesake ? held < broken : held <= broken)) return tree;
  const parents = new Map(tree.parents);
  for (const other of others) parents.set(other, first);
  return fromParents(records.map(({ row }) => row), parents);
}

function append(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
