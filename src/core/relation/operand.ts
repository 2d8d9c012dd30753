import { type Amount, ZERO, abs, amount, compare, isZero, multiply, scaleOf, sign, subtract } from "../figure/amount";
import type { Table } from "../table/table";

/** A figure with the room that its printed precision leaves. */
export interface KnownOperand {
  readonly state: "known";
  readonly value: Amount;
  /** Half the last shown digit; nothing for whole figures, save money that is told in thousands or more and so is rounded. */
  readonly slack: Amount;
  readonly decimals: number;
}

/** What a cell contributes to a relation. */
export type Operand =
  | KnownOperand
  | { readonly state: "blank"; /** A dash is written: nothing for money, not measured for performance. */ readonly dash: boolean }
  | { readonly state: "unreadable"; readonly why: "text" | "error" | "coerced" };

const HALF_UNITS = Array.from({ length: 10 }, (_, decimals) => amount(`0.${"0".repeat(decimals)}5`));
/** Beyond this many decimals a difference is the noise of binary fractions, not a figure. */
const FINEST = 9;

/** Reads a cell for checking; blank, dash and "not applicable" are one state, told apart by the relation. */
export function readOperand(table: Table, row: number, column: number): Operand {
  const cell = table.cell(row, column);
  switch (cell.kind) {
    case "number": {
      const figure = table.figure(row, column);
      if (!figure) return { state: "blank", dash: false };
      const decimals = Math.max(0, Math.min(figure.decimals, FINEST));
      const whole = scaleOf(figure.value) === 0 && !cell.percent;
      const isExact = whole && (isZero(figure.value) || !isRounded(table, column));
      return { state: "known", value: figure.value, slack: isExact ? ZERO : halfUnit(decimals), decimals };
    }
    case "error":
    case "coerced":
    case "text":
      return { state: "unreadable", why: cell.kind };
    case "dash":
      return { state: "blank", dash: true };
    default:
      return { state: "blank", dash: false };
  }
}

/** Whether a column tells money in thousands or more, so that each of its figures was rounded by itself. */
function isRounded({ columns }: Table, column: number): boolean {
  let rounded = roundedColumns.get(columns);
  if (!rounded) {
    rounded = new Set(columns.flatMap((one) => ((one.moneyUnit ?? 1) > 1 ? [one.column] : [])));
    roundedColumns.set(columns, rounded);
  }
  return rounded.size > 0 && rounded.has(column);
}

const roundedColumns = new WeakMap<Table["columns"], ReadonlySet<number>>();

/** Whether two figures agree within a slack; a shared end counts. */
export function agree(a: Amount, b: Amount, slack: Amount): boolean {
  return compare(abs(subtract(a, b)), slack) <= 0;
}

/** Half the last digit of a figure shown with this many decimals. */
export function halfUnit(decimals: number): Amount {
  return HALF_UNITS[Math.max(0, Math.min(decimals, FINEST))] ?? ZERO;
}

/** Whether an exact figure is cut off instead of rounded: 41,9178 printed as 41,91. */
export function isTruncated(value: Amount, expected: Amount, decimals: number): boolean {
  if (decimals === 0 || sign(value) !== sign(expected)) return false;
  const over = subtract(abs(expected), abs(value));
  return sign(over) >= 0 && compare(over, multiply(halfUnit(decimals), amount(2))) < 0;
}
