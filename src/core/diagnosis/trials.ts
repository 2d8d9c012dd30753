import { type Amount, toNumber } from "../figure/amount";
import { check } from "../relation/check";
import { type CellRef, type CheckedRelation, cellsOf, refKey } from "../relation/relation";
import { cellAt } from "../sheet/snapshot";
import type { Table } from "../table/table";
import { cellHabit } from "./formula-habits";
import { inCellScale, withFigure } from "./overlay";
import type { TypingCause } from "./typing-cause";
import { type Change, type Changes, type WhatIf, placeKey, withChanges } from "./what-if";

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
  readonly crossing: ReadonlyMap<string, readonly CheckedRelation[]>;
  readonly whatIf: WhatIf;
  readonly mended: Mended;
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

/** Prepares the search over relations as they stand with some cells mended. */
export function prepare(checked: readonly CheckedRelation[], whatIf: WhatIf, mended: Mended): Bench {
  const crossing = new Map<string, CheckedRelation[]>();
  for (const one of checked) {
    for (const cell of cellsOf(one.relation)) {
      const key = placeKey(cell);
      const list = crossing.get(key);
      if (!list) crossing.set(key, [one]);
      else if (list.at(-1) !== one) list.push(one);
    }
  }
  return { crossing, whatIf, mended };
}

/** Checks again, as the sheet would read with these changes, every relation that they reach; `before` are those made already. */
export function recheck(checked: readonly CheckedRelation[], changes: Changes, before: Changes = new Map()): readonly CheckedRelation[] {
  const places = new Set<string>();
  for (const [key, { value }] of changes) if (before.get(key)?.value !== value) places.add(key);
  if (places.size === 0) return checked;
  const tables = new Map<Table, Table>();
  const after = (table: Table): Table => {
    const known = tables.get(table) ?? withChanges(table, changes);
    tables.set(table, known);
    return known;
  };
  const reached = (one: CheckedRelation): boolean => cellsOf(one.relation).some((cell) => places.has(placeKey(cell)));
  return checked.map((one) => (reached(one) ? check({ ...one.relation, table: after(one.relation.table) }) : one));
}

/** A change of one cell as the workbook would hold it. */
export function changeOf(table: Table, cell: CellRef, value: Amount): Change {
  const typed = cellAt(table.sheet, cell.row, cell.column)?.formula === undefined;
  const isSubtotal = typed && /SUBTOTAL\(/i.test(cellHabit(table, cell).formula ?? "");
  return { ...cell, value: toNumber(inCellScale(table, cell, value)), isSubtotal };
}

/** The table that a cell's relations speak of. */
export function tableOf(cell: CellRef, { crossing }: Bench): Table | undefined {
  return crossing.get(placeKey(cell))?.[0]?.relation.table;
}

/** Excel keeps 15 digits; a larger figure is no repair. */
const LARGEST = 1e15;

/** What some changes, carried through all formulas, repair and spoil; undefined when they repair nothing. */
export function outcomeOf(moves: readonly Move[], bench: Bench): Pick<Trial, "repaired" | "spoilt"> | undefined {
  const [first] = moves;
  const table = first && tableOf(first.cell, bench);
  if (!table || moves.some(({ value }) => Math.abs(toNumber(value)) >= LARGEST)) return undefined;
  const changes = new Map(bench.mended.cells);
  for (const { cell, value } of moves) changes.set(placeKey(cell), changeOf(tableOf(cell, bench) ?? table, cell, value));
  const outcome = confront(moves, bench.whatIf.settle(changes, bench.mended.settled), bench);
  return outcome.repaired.size === 0 ? undefined : outcome;
}

/** Checks again every relation that the changes reach. */
function confront(moves: readonly Move[], settled: Changes, { crossing, mended, now }: Bench): Pick<Trial, "repaired" | "spoilt"> {
  const touched = new Set<CheckedRelation>();
  for (const key of settled.keys()) {
    if (mended.settled.get(key)?.value === settled.get(key)?.value) continue;
    for (const one of crossing.get(key) ?? []) touched.add(one);
  }
  const tables = new Map<Table, Table>();
  const after = (table: Table): Table => {
    const known = tables.get(table);
    if (known) return known;
    const changed = moves.reduce((so, { cell, value }) => (cell.sheet === table.sheet.name ? withFigure(so, cell, value) : so), withChanges(table, settled));
    tables.set(table, changed);
    return changed;
  };
  const repaired = new Set<CheckedRelation>();
  const spoilt = new Set<CheckedRelation>();
  for (const one of touched) {
    const before = now?.get(one)?.status ?? one.status;
    if (before === "notCheckable") continue;
    const { status } = check({ ...one.relation, table: after(one.relation.table) });
    if (before === "broken" && status === "held") repaired.add(one);
    if (before === "held" && status === "broken") spoilt.add(one);
  }
  return { repaired, spoilt };
}

/** The search as it goes on once some changes are made. */
export function afterMoves(moves: readonly Move[], bench: Bench): Bench {
  const [first] = moves;
  const table = first && tableOf(first.cell, bench);
  if (!table) return bench;
  const cells = new Map(bench.mended.cells);
  for (const { cell, value } of moves) cells.set(placeKey(cell), changeOf(tableOf(cell, bench) ?? table, cell, value));
  const settled = bench.whatIf.settle(cells, bench.mended.settled);
  const now = new Map(bench.now);
  const tables = new Map<Table, Table>();
  for (const [key, { value }] of settled) {
    if (bench.mended.settled.get(key)?.value === value) continue;
    for (const one of bench.crossing.get(key) ?? []) {
      const own = one.relation.table;
      const after = tables.get(own) ?? moves.reduce((so, move) => (move.cell.sheet === own.sheet.name ? withFigure(so, move.cell, move.value) : so), withChanges(own, settled));
      tables.set(own, after);
      now.set(one, check({ ...one.relation, table: after }));
    }
  }
  return { ...bench, mended: { ...bench.mended, cells, settled }, now };
}

/** Whether a relation's result is the cell. */
export function isResultOf(one: CheckedRelation, cell: CellRef): boolean {
  return refKey(one.relation.result) === refKey(cell);
}

/** Names a set of changes. */
export function movesKey(moves: readonly Move[]): string {
  return moves.map(({ cell, value }) => `${refKey(cell)}=${value.units}/${value.scale}/${String(value.big)}`).sort().join("&");
}
