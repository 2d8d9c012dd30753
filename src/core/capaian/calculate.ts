import {
  type Amount,
  ZERO,
  abs,
  add,
  amount,
  compare,
  divide,
  isZero,
  multiply,
  round,
  subtract,
  sum,
  toNumber,
  toPlain,
} from "../figure/amount";
import type { Calculation, Operator } from "./calculation";

/** What a calculation gives: a figure far more exact than Excel keeps, words, a truth, or nothing for a blank cell. */
export type Result = Amount | string | boolean | null;

/** What a cell holds for a calculation. */
export type ReadCell = (row: number, column: number) => Result;

const DECIMALS = 40;
const EXCEL_DIGITS = 15;

/** Works a calculation out exactly. Throws RangeError where Excel would show an error: plans must guard against it. */
export function calculate(calculation: Calculation, read: ReadCell): Result {
  switch (calculation.does) {
    case "cell":
      return read(calculation.row, calculation.column);
    case "range":
      throw new RangeError("a range stands for several figures");
    case "number":
      return amount(calculation.plain);
    case "text":
      return calculation.text;
    case "operate": {
      const { left, operator, right } = calculation;
      return operate(calculate(left, read), operator, calculate(right, read));
    }
    case "call":
      return callFunction(calculation, read);
  }
}

/** The figure as a cell holds it: Excel keeps fifteen digits. */
export function asExcelKeeps(value: Amount): Amount {
  if (isZero(value)) return ZERO;
  const plain = toPlain(abs(value));
  const [whole = "", fraction = ""] = plain.split(".");
  const leading = /^0*/.exec(fraction)?.[0].length ?? 0;
  const magnitude = /[1-9]/.test(whole) ? whole.replace(/^0+/, "").length - 1 : -(leading + 1);
  return round(value, EXCEL_DIGITS - 1 - magnitude);
}

/** The figure as a number for a cell. */
export function asCellNumber(value: Amount): number {
  return toNumber(asExcelKeeps(value));
}

function callFunction({ name, args }: Extract<Calculation, { does: "call" }>, read: ReadCell): Result {
  const given = (index: number): Result => calculate(args[index] ?? { does: "text", text: "" }, read);
  switch (name) {
    case "IF":
      return given(0) === true ? given(1) : given(2);
    case "OR":
      return args.some((_, index) => given(index) === true);
    case "AND":
      return args.every((_, index) => given(index) === true);
    case "NOT":
      return given(0) !== true;
    case "ISNUMBER":
      return isFigure(given(0));
    case "ROUND":
      return round(asExcelKeeps(figure(given(0))), toNumber(figure(given(1))));
    default:
      return ofMany(name, figuresIn(args, read));
  }
}

function ofMany(name: string, figures: readonly Amount[]): Result {
  const extreme = (order: 1 | -1): Amount =>
    figures.reduce((best, one) => (compare(one, best) === order ? one : best), figures[0] ?? ZERO);
  switch (name) {
    case "COUNT":
      return amount(figures.length);
    case "AVERAGE":
      if (figures.length === 0) throw new RangeError("a mean of nothing");
      return divide(sum(figures), amount(figures.length), DECIMALS);
    case "MAX":
      return extreme(1);
    case "MIN":
      return extreme(-1);
    default:
      return sum(figures);
  }
}

/** The figures of arguments; as in Excel cells with words count for nothing, and so do blank ones. */
function figuresIn(args: readonly Calculation[], read: ReadCell): readonly Amount[] {
  return args.flatMap((arg) => {
    if (arg.does !== "range") {
      const result = calculate(arg, read);
      return isFigure(result) ? [result] : arg.does === "cell" ? [] : [figure(result)];
    }
    const found: Amount[] = [];
    for (let row = arg.top; row <= arg.bottom; row++) {
      for (let column = arg.left; column <= arg.right; column++) {
        const result = read(row, column);
        if (isFigure(result)) found.push(result);
      }
    }
    return found;
  });
}

export function isFigure(result: Result): result is Amount {
  return typeof result === "object" && result !== null;
}

function figure(result: Result): Amount {
  if (result === null) return ZERO;
  if (!isFigure(result)) throw new RangeError("no figure to calculate with");
  return result;
}

function operate(left: Result, operator: Operator, right: Result): Result {
  switch (operator) {
    case "+":
      return add(figure(left), figure(right));
    case "-":
      return subtract(figure(left), figure(right));
    case "*":
      return multiply(figure(left), figure(right));
    case "/":
      return divide(figure(left), figure(right), DECIMALS);
    case "=":
      return isEqual(left, right);
    case ">=":
    case ">": {
      const order = compare(asExcelKeeps(figure(left)), asExcelKeeps(figure(right)));
      return order > 0 || (order === 0 && operator === ">=");
    }
  }
}

/** A blank cell equals zero and empty words, as in Excel. */
function isEqual(left: Result, right: Result): boolean {
  if (isFigure(left) || isFigure(right)) {
    if (typeof left === "string" || typeof right === "string") return false;
    return compare(figure(left), figure(right)) === 0;
  }
  return String(left ?? "").toLowerCase() === String(right ?? "").toLowerCase();
}
