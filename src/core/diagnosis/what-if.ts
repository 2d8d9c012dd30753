import { type CellPlace, type FormulaCell, type FormulaGraph, type WorkbookLookup, buildFormulaGraph, dependentsOf, recalculate } from "../sheet/recalculate";
import { type Cell, type CellValue, type SheetSnapshot, cellAt } from "../sheet/snapshot";
import type { Table } from "../table/table";

/** Figures that cells would hold, by place. */
export type Changes = ReadonlyMap<string, Change>;

export interface Change extends CellPlace {
  readonly value: CellValue;
  /** The cell stands for a SUBTOTAL that was typed over: subtotals around it leave it out again. */
  readonly isSubtotal?: boolean;
}

/** Answers how tables would read if some cells held other values and Excel calculated anew. */
export interface WhatIf {
  /**
   * The changed cells and every formula that depends on them, with their values then. What is settled already need not be
   * said again: `base` holds changes, and their consequences, that these ones come on top of.
   */
  settle(changes: Changes, base?: Changes): Changes;
  /** Only what becomes different when further cells change, on top of changes that were settled before. */
  reach(changes: Changes, before: readonly Step[]): Changes;
  /** The same over sheets whose figures have changed and whose formulas have not. */
  over(sheets: readonly SheetSnapshot[]): WhatIf;
  /** Formula cells that depend on some cells. */
  dependents(cells: readonly CellPlace[]): readonly CellPlace[];
}

/** Cells that were changed, and these with all that followed from it. */
export interface Step {
  readonly cells: Changes;
  readonly settled: Changes;
}

export function placeKey({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${row}:${column}`;
}

const NOTHING: Changes = new Map();

/** Prepares the formulas of some sheets; without formulas nothing depends on anything. */
export function prepareWhatIf(sheets: readonly SheetSnapshot[]): WhatIf {
  let graph: FormulaGraph | undefined;
  return whatIfOver(sheets, () => (graph ??= buildFormulaGraph(formulaCells(sheets), {})));
}

function whatIfOver(sheets: readonly SheetSnapshot[], graphOf: () => FormulaGraph): WhatIf {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const settle = (changes: Changes, base = NOTHING): Changes => {
    const graph = graphOf();
    if (graph.cells.length === 0) return changes;
    const settled = new Map([...base, ...changes]);
    const fresh = [...changes].filter(([key, { value }]) => base.get(key)?.value !== value).map(([, change]) => change);
    for (const result of recalculate(graph, fresh, lookupOf(byName, { settled: [base, changes], changes: [changes] }))) {
      const key = placeKey(result);
      if (changes.has(key) || typeof result.value === "object") continue;
      settled.set(key, { sheet: result.sheet, row: result.row, column: result.column, value: result.value });
    }
    return settled;
  };
  const reach: WhatIf["reach"] = (changes, before) => {
    const graph = graphOf();
    const reached = new Map([...changes].filter(([key, { value }]) => valueBefore(key, before) !== value));
    if (graph.cells.length === 0 || reached.size === 0) return reached;
    const settled = [...before.map((step) => step.settled), changes];
    const held = [...before.map(({ cells }) => cells), changes];
    for (const result of recalculate(graph, [...reached.values()], lookupOf(byName, { settled, changes: held }))) {
      const key = placeKey(result);
      if (held.some((cells) => cells.has(key)) || typeof result.value === "object" || valueBefore(key, before) === result.value) continue;
      reached.set(key, { sheet: result.sheet, row: result.row, column: result.column, value: result.value });
    }
    return reached;
  };
  return {
    settle,
    reach,
    over: (others) => whatIfOver(others, graphOf),
    dependents: (cells) => dependentsOf(graphOf(), cells),
  };
}

function valueBefore(key: string, before: readonly Step[]): CellValue | undefined {
  for (let i = before.length - 1; i >= 0; i--) {
    const own = before[i]?.settled.get(key);
    if (own) return own.value;
  }
  return undefined;
}

function* formulaCells(sheets: readonly SheetSnapshot[]): Generator<FormulaCell> {
  for (const sheet of sheets) {
    for (const [row, cells] of sheet.rows.entries()) {
      for (const [column, cell] of (cells ?? []).entries()) {
        if (cell?.formula !== undefined) yield { sheet: sheet.name, row, column, formula: cell.formula };
      }
    }
  }
}

const WIDEST = 16_384;

type At = (sheet: string, row: number, column: number) => Change | undefined;

const indexes = new WeakMap<Changes, At>();

/** The last of several changes that a cell underwent. */
function lastOf(steps: readonly Changes[]): At {
  const at = steps.map((changes) => {
    const own = indexes.get(changes) ?? index(changes);
    indexes.set(changes, own);
    return own;
  });
  return (sheet, row, column) => {
    for (let i = at.length - 1; i >= 0; i--) {
      const own = at[i]?.(sheet, row, column);
      if (own) return own;
    }
    return undefined;
  };
}

/** Changes by sheet and place: recalculating asks for every cell it reads. */
function index(changes: Changes): At {
  const bySheet = new Map<string, Map<number, Change>>();
  for (const change of changes.values()) {
    const sheet = change.sheet.toLowerCase();
    const cells = bySheet.get(sheet) ?? new Map<number, Change>();
    bySheet.set(sheet, cells.set(change.row * WIDEST + change.column, change));
  }
  if (bySheet.size === 0) return () => undefined;
  return (sheet, row, column) => (bySheet.get(sheet) ?? bySheet.get(sheet.toLowerCase()))?.get(row * WIDEST + column);
}

function lookupOf(byName: ReadonlyMap<string, SheetSnapshot>, { settled, changes }: { settled: readonly Changes[]; changes: readonly Changes[] }): WorkbookLookup {
  const known = lastOf(settled);
  const changed = lastOf(changes);
  const sheetOf = (name: string): SheetSnapshot | undefined => byName.get(name) ?? byName.get(name.toLowerCase());
  return {
    cell(sheet, row, column) {
      const own = known(sheet, row, column)?.value;
      if (own !== undefined) return own;
      const found = sheetOf(sheet);
      const cell = found && cellAt(found, row, column);
      return cell?.error ? { error: String(cell.value) } : (cell?.value ?? null);
    },
    held: (sheet, row, column) => changed(sheet, row, column)?.value,
    isSubtotal: (sheet, row, column) => changed(sheet, row, column)?.isSubtotal ?? false,
    extent(sheet) {
      const found = sheetOf(sheet);
      return found && { rowCount: found.rows.length, columnCount: found.columnCount };
    },
    isHiddenRow: (sheet, row) => sheetOf(sheet)?.hiddenRows.has(row) ?? false,
  };
}

/** A table as it would read with these cells changed; formats stay, formulas give way to their new values. */
export function withChanges(table: Table, changes: Changes): Table {
  const own = new Map<number, ReturnType<Table["read"]> & { readonly text: string }>();
  for (const { sheet, row, column, value } of changes.values()) {
    if (sheet !== table.sheet.name) continue;
    const now = cellAt(table.sheet, row, column);
    const read = table.read(changedCell(now, value, isTime(table, row, column)), column);
    own.set(row * WIDEST + column, { ...read, text: String(value) });
  }
  if (own.size === 0) return table;
  return {
    ...table,
    over: { table, places: [...own.keys()].map((key) => ({ row: Math.floor(key / WIDEST), column: key % WIDEST })) },
    cell: (row, column) => own.get(row * WIDEST + column)?.cell ?? table.cell(row, column),
    text: (row, column) => own.get(row * WIDEST + column)?.text ?? table.text(row, column),
    figure: (row, column) => {
      const changed = own.get(row * WIDEST + column);
      return changed ? changed.figure : table.figure(row, column);
    },
  };
}

function isTime(table: Table, row: number, column: number): boolean {
  return table.cell(row, column).kind === "coerced";
}

/** A figure that Excel took for a time loses the time's format. */
function changedCell(now: Cell | undefined, value: CellValue, time: boolean): Cell {
  return { value, ...(now?.numberFormat !== undefined && !time ? { numberFormat: now.numberFormat } : {}), ...(now?.formula === undefined ? {} : { formula: now.formula }) };
}
