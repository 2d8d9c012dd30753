import { type Amount, ZERO, add, negate, subtract } from "../figure/amount";
import type { Table } from "../table/table";
import { readOperand } from "./operand";
import type { Term } from "./relation";

/** What the terms of a relation come to, with the slack of all. */
export interface Total {
  readonly value: Amount;
  readonly slack: Amount;
  readonly known: number;
  /** Cells without a figure, those with a dash included. */
  readonly blank: number;
  /** Cells that hold nothing at all, not even a dash. */
  readonly empty: number;
  readonly unreadable: number;
  readonly decimals: number;
}

/** Adds up terms by their weights. Long sums are kept: of a table with a few other figures only these are read again. */
export function totalOf(table: Table, terms: readonly Term[]): Total {
  if (terms.length < LONG) return addUp(table, terms);
  const known = kept.get(terms) ?? { totals: new WeakMap<Table, Total>(), places: placesOf(terms) };
  kept.set(terms, known);
  const own = known.totals.get(table);
  if (own) return own;
  const total = (table.over && adjust(table, terms, known.places)) ?? addUp(table, terms);
  known.totals.set(table, total);
  return total;
}

/** From so many terms on a sum is worth keeping. */
const LONG = 24;

interface Kept {
  readonly totals: WeakMap<Table, Total>;
  readonly places: ReadonlyMap<number, readonly Term[]>;
}

const kept = new WeakMap<readonly Term[], Kept>();

const WIDEST = 16_384;

function placesOf(terms: readonly Term[]): Kept["places"] {
  const places = new Map<number, Term[]>();
  for (const term of terms) {
    const key = term.cell.row * WIDEST + term.cell.column;
    const list = places.get(key);
    if (list) list.push(term);
    else places.set(key, [term]);
  }
  return places;
}

function addUp(table: Table, terms: readonly Term[]): Total {
  let value = ZERO;
  let slack = ZERO;
  let known = 0;
  let blank = 0;
  let empty = 0;
  let unreadable = 0;
  let decimals = 0;
  for (const { cell, weight } of terms) {
    const operand = readOperand(table, cell.row, cell.column);
    if (operand.state === "unreadable") unreadable++;
    else if (operand.state === "blank") {
      blank++;
      if (!operand.dash) empty++;
    } else {
      known++;
      value = add(value, weight === 1 ? operand.value : negate(operand.value));
      slack = add(slack, operand.slack);
      decimals = Math.max(decimals, operand.decimals);
    }
  }
  return { value, slack, known, blank, empty, unreadable, decimals };
}

/** The total of the table below with the changed cells put in place of its own; undefined where only adding up tells. */
function adjust({ over, ...table }: Table, terms: readonly Term[], places: Kept["places"]): Total | undefined {
  if (!over) return undefined;
  const changed = over.places.flatMap(({ row, column }) => places.get(row * WIDEST + column) ?? []);
  if (changed.length * 2 > terms.length) return undefined;
  const below = totalOf(over.table, terms);
  if (changed.length === 0) return below;
  const before = addUp(over.table, changed);
  const after = addUp(table, changed);
  // Which figure has the most decimals is known of all of them only.
  if (before.decimals === below.decimals && after.decimals < before.decimals && before.decimals > 0) return undefined;
  return {
    value: add(below.value, subtract(after.value, before.value)),
    slack: add(below.slack, subtract(after.slack, before.slack)),
    known: below.known + after.known - before.known,
    blank: below.blank + after.blank - before.blank,
    empty: below.empty + after.empty - before.empty,
    unreadable: below.unreadable + after.unreadable - before.unreadable,
    decimals: Math.max(below.decimals, after.decimals),
  };
}
