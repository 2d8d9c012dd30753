import { type Amount, compare, isZero, sign } from "../figure/amount";
import { type Operand, readOperand } from "../relation/operand";
import { type Table, type TableColumn, recordRows } from "../table/table";
import { significance } from "./typing-cause";

/** What is usual in a column, for judging what one of its cells may hold. */
export interface ColumnFacts {
  readonly column: TableColumn | undefined;
  readonly negatives: number;
  /** Most decimals that a figure of the column has. */
  readonly decimals: number;
  /** Shares of the rows that are blank or zero, never quite nothing. */
  readonly blank: number;
  readonly zero: number;
  /** Digits that the figures of the column usually need. */
  readonly significance: number;
  /** Share of the rows that hold the same figure as another column does. */
  sameAs(other: number): number;
  /** Share of the rows that hold the same figure as the row above. */
  readonly repeats: number;
}

const known = new WeakMap<Table, Map<number, ColumnFacts>>();

/** What is usual in a column of a table; worked out once. */
export function columnFacts(table: Table, column: number): ColumnFacts {
  if (table.over && isBeyond(table, table.over.places)) return columnFacts(table.over.table, column);
  const own = known.get(table) ?? new Map<number, ColumnFacts>();
  known.set(table, own);
  const facts = own.get(column) ?? readFacts(table, column);
  own.set(column, facts);
  return facts;
}

/** Enough rows to tell what is usual. */
const MOST_ROWS = 2000;

/** Whether changed cells all lie below the rows that are read. */
function isBeyond(table: Table, places: readonly { readonly row: number }[]): boolean {
  const last = recordRows(table)[MOST_ROWS]?.row;
  return last !== undefined && places.every(({ row }) => row >= last);
}

function readFacts(table: Table, column: number): ColumnFacts {
  const rows = recordRows(table).slice(0, MOST_ROWS);
  const operands = rows.map(({ row }) => readOperand(table, row, column));
  const count = Math.max(1, rows.length);
  const share = (test: (operand: Operand, index: number) => boolean): number => (operands.filter(test).length + 0.5) / (count + 1);
  const pairs = new Map<number, number>();
  return {
    column: table.columns.find((one) => one.column === column),
    negatives: operands.filter((one) => one.state === "known" && sign(one.value) < 0).length,
    decimals: operands.reduce((most, one) => (one.state === "known" ? Math.max(most, one.decimals) : most), 0),
    blank: share((one) => one.state === "blank"),
    zero: share((one) => one.state === "known" && isZero(one.value)),
    significance: middle(operands.flatMap((one) => (one.state === "known" && !isZero(one.value) ? [significance(one.value)] : []))),
    repeats: share((one, index) => isSame(one, operands[index - 1])),
    sameAs(other) {
      const share_ = pairs.get(other) ?? share((one, index) => isSame(one, readOperand(table, rows[index]?.row ?? 0, other)));
      pairs.set(other, share_);
      return share_;
    },
  };
}

function middle(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 1;
}

function isSame(a: Operand, b: Operand | undefined): boolean {
  return a.state === "known" && b?.state === "known" && !isZero(a.value) && compare(a.value, b.value) === 0;
}

/** Whether a figure could stand in a column at all: nothing negative among amounts, no fractions among whole figures. */
export function isPossible(table: Table, column: number, value: Amount, now: Amount | undefined): boolean {
  const { negatives, column: own } = columnFacts(table, column);
  const signed = own?.role === "delta" || own?.role === "remainder" || own?.role === "other";
  const others = negatives - (now !== undefined && sign(now) < 0 ? 1 : 0);
  return sign(value) >= 0 || signed || others > 0;
}
