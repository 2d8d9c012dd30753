import { type Amount, toNumber } from "../figure/amount";
import { check } from "../relation/check";
import { type CellRef, type CheckedRelation, refKey } from "../relation/relation";
import { cellAt } from "../sheet/snapshot";
import type { Table } from "../table/table";
import type { Crossing } from "./crossing";
import { cellHabit } from "./formula-habits";
import { inCellScale, withFigure } from "./overlay";
import type { TypingCause } from "./typing-cause";
import { type Change, type Changes, type Step, type WhatIf, placeKey, withChanges } from "./what-if";

/** A cell with the figure that it would hold (in the table's scale); none where a row would be taken out or put in. */
export interface Move {
  readonly cell: CellRef;
  readonly value: Amount;
}

/** Something that may have happened, and what would hold again if it were undone. */
export interface Trial {
  /** The cells to change together; empty where rows are missing or double. */
  readonly moves: readonly Move[];
  /** The cell to show where nothing is to be changed. */
  readonly at?: CellRef;
  readonly cause: TypingCause;
  readonly repaired: ReadonlySet<CheckedRelation>;
  /** Relations that held and would not any more. */
  readonly spoilt: ReadonlySet<CheckedRelation>;
  /** How likely this is to happen, against all else staying as it is. */
  readonly weight: number;
}

/** What the search looks things up in. */
export interface Bench {
  readonly crossing: Crossing;
  readonly whatIf: WhatIf;
  readonly mended: Mended;
  /** First steps of an explanation under trial, on top of what is mended. */
  readonly steps?: readonly Step[];
  /** Relations that read otherwise since an explanation under trial took its first steps. */
  readonly now?: ReadonlyMap<CheckedRelation, CheckedRelation>;
}

/** Cells already set right, and all that follows from it. */
export interface Mended {
  readonly cells: Changes;
  readonly settled: Changes;
  /** Relations whose result should be a formula: it follows what it reads, however that changes. */
  readonly derived: readonly CheckedRelation[];
}

/** Checks again, as the sheet would read with these changes, every relation that they reach; `before` are those made already. */
export function recheck(crossing: Crossing, changes: Changes, before: Changes = new Map()): Crossing {
  const reached = new Set<number>();
  for (const [key, change] of changes) {
    if (before.get(key)?.value !== change.value) for (const index of crossing.indexesAt(change)) reached.add(index);
  }
  if (reached.size === 0) return crossing;
  const after = tablesAfter((table) => withChanges(table, changes));
  const state = [...crossing.relations];
  for (const index of reached) {
    const one = state[index];
    if (one) state[index] = check({ ...one.relation, table: after(one.relation.table) });
  }
  return crossing.withState(state);
}

/** Each table with changes, made once. */
function tablesAfter(change: (table: Table) => Table): (table: Table) => Table {
  const tables = new Map<Table, Table>();
  return (table) => {
    const known = tables.get(table) ?? change(table);
    tables.set(table, known);
    return known;
  };
}

/** A change of one cell as the workbook would hold it. */
export function changeOf(table: Table, cell: CellRef, value: Amount): Change {
  const typed = cellAt(table.sheet, cell.row, cell.column)?.formula === undefined;
  const isSubtotal = typed && /SUBTOTAL\(/i.test(cellHabit(table, cell).formula ?? "");
  return { ...cell, value: toNumber(inCellScale(table, cell, value)), isSubtotal };
}

/** The table that a cell's relations speak of. */
export function tableOf(cell: CellRef, { crossing }: Bench): Table | undefined {
  return crossing.at(cell)[0]?.relation.table;
}

/** Excel keeps 15 digits; a larger figure is no repair. */
const LARGEST = 1e15;

/** What some changes, carried through all formulas, repair and spoil; undefined when they repair nothing. */
export function outcomeOf(moves: readonly Move[], bench: Bench): Pick<Trial, "repaired" | "spoilt"> | undefined {
  if (moves.some(({ value }) => Math.abs(toNumber(value)) >= LARGEST)) return undefined;
  const step = stepOf(moves, bench);
  const outcome = step && confront(moves, step, bench);
  return outcome && outcome.repaired.size > 0 ? outcome : undefined;
}

/** Changes of cells as one step on top of what was changed before. */
function stepOf(moves: readonly Move[], bench: Bench): Step | undefined {
  const [first] = moves;
  const table = first && tableOf(first.cell, bench);
  if (!table) return undefined;
  const cells = new Map(moves.map(({ cell, value }) => [placeKey(cell), changeOf(tableOf(cell, bench) ?? table, cell, value)]));
  return { cells, settled: bench.whatIf.reach(cells, [bench.mended, ...(bench.steps ?? [])]) };
}

/** Tables as they read after some moves and all that follows; the relations' own tables know what is mended. */
function afterStep(moves: readonly Move[], { settled }: Step, { steps = [] }: Bench): (table: Table) => Table {
  const changes = steps.length === 0 ? settled : new Map([...steps.flatMap((one) => [...one.settled]), ...settled]);
  return tablesAfter((table) => moves.reduce((so, { cell, value }) => (cell.sheet === table.sheet.name ? withFigure(so, cell, value) : so), withChanges(table, changes)));
}

/** The relations that speak of changed cells, those of the cells changed first before those of what follows. */
function reachedBy(changes: Changes, crossing: Crossing): ReadonlySet<CheckedRelation> {
  const reached = new Set<CheckedRelation>();
  for (const change of changes.values()) for (const one of crossing.at(change)) reached.add(one);
  return reached;
}

/** Checks again every relation that the changes reach. */
function confront(moves: readonly Move[], step: Step, bench: Bench): Pick<Trial, "repaired" | "spoilt"> {
  const after = afterStep(moves, step, bench);
  const repaired = new Set<CheckedRelation>();
  const spoilt = new Set<CheckedRelation>();
  for (const one of reachedBy(step.settled, bench.crossing)) {
    const before = bench.now?.get(one)?.status ?? one.status;
    if (before === "notCheckable") continue;
    const { status } = check({ ...one.relation, table: after(one.relation.table) });
    if (before === "broken" && status === "held") repaired.add(one);
    if (before === "held" && status === "broken") spoilt.add(one);
  }
  return { repaired, spoilt };
}

/** The search as it goes on once some changes are made. */
export function afterMoves(moves: readonly Move[], bench: Bench): Bench {
  const step = stepOf(moves, bench);
  if (!step) return bench;
  const after = afterStep(moves, step, bench);
  const now = new Map(bench.now);
  for (const one of reachedBy(step.settled, bench.crossing)) now.set(one, check({ ...one.relation, table: after(one.relation.table) }));
  return { ...bench, steps: [...(bench.steps ?? []), step], now };
}

/** Whether a relation's result is the cell. */
export function isResultOf(one: CheckedRelation, cell: CellRef): boolean {
  return one.relation.form !== "whole" && refKey(one.relation.result) === refKey(cell);
}

/** Names a set of changes. */
export function movesKey(moves: readonly Move[]): string {
  return moves.map(({ cell, value }) => `${refKey(cell)}=${value.units}/${value.scale}/${String(value.big)}`).sort().join("&");
}
