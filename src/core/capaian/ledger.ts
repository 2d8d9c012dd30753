import { type Amount, HUNDRED, amount, multiply } from "../figure/amount";
import { cellAt } from "../sheet/snapshot";
import type { Table } from "../table/table";
import { type ReadCell, type Result, isFigure } from "./calculate";

/** What a cell offers to a calculation. */
export interface Input {
  readonly row: number;
  readonly column: number;
  readonly state: "figure" | "blank" | "dash" | "text-figure" | "unreadable";
  /** The figure in the table's own scale; percentages in percent points. */
  readonly value: Amount | undefined;
  /** The cell holds the fraction of a percentage: 0.4879 for 48,79%. */
  readonly percent: boolean;
}

/** What each cell of a table holds once the plan so far is written. */
export interface Ledger {
  readonly table: Table;
  /** The bare content, as a formula sees it. */
  readonly read: ReadCell;
  readonly input: (row: number, column: number) => Input;
  /** Notes what a planned cell will hold. */
  readonly note: (row: number, column: number, result: Result, percent: boolean) => void;
  /** Whether the plan writes this cell. */
  readonly isPlanned: (row: number, column: number) => boolean;
}

export function openLedger(table: Table): Ledger {
  const planned = new Map<string, { readonly result: Result; readonly percent: boolean }>();
  const keyOf = (row: number, column: number): string => `${String(row)}:${String(column)}`;
  return {
    table,
    read: (row, column) => {
      const own = planned.get(keyOf(row, column));
      if (own) return own.result;
      const value = cellAt(table.sheet, row, column)?.value ?? null;
      return typeof value === "number" ? amount(value) : value;
    },
    input: (row, column) => {
      const own = planned.get(keyOf(row, column));
      return own ? inputOf(row, column, own) : readInput(table, row, column);
    },
    note: (row, column, result, percent) => {
      planned.set(keyOf(row, column), { result, percent });
    },
    isPlanned: (row, column) => planned.has(keyOf(row, column)),
  };
}

function inputOf(row: number, column: number, { result, percent }: { result: Result; percent: boolean }): Input {
  if (!isFigure(result)) return { row, column, state: "blank", value: undefined, percent: false };
  return { row, column, state: "figure", value: percent ? multiply(result, HUNDRED) : result, percent };
}

function readInput(table: Table, row: number, column: number): Input {
  const cell = table.cell(row, column);
  const at = { row, column, value: undefined, percent: false };
  switch (cell.kind) {
    case "number":
      if (cell.fromText) return { ...at, state: "text-figure" };
      return { ...at, state: "figure", value: table.figure(row, column)?.value ?? cell.value, percent: cell.percent };
    case "coerced":
      return { ...at, state: cell.fromText ? "text-figure" : "unreadable" };
    case "dash":
      return { ...at, state: "dash" };
    case "blank":
    case "notApplicable":
      return { ...at, state: "blank" };
    default:
      return { ...at, state: "unreadable" };
  }
}
