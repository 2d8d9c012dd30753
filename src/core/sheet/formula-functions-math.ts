import {
  DIV_ZERO,
  type EvaluateContext,
  type FormulaError,
  type FormulaFunction,
  type Grid,
  type Operand,
  type Scalar,
  WRONG_NUMBER,
  WRONG_VALUE,
  finite,
  gridOf,
  isError,
  isGrid,
  isUnion,
  numberOf,
  scalarOf,
  valuesOf,
} from "./formula-value";

type Numbers = readonly number[] | FormulaError;

/** Sums, counts, rounding and the like. */
export const mathFunctions: Readonly<Record<string, FormulaFunction>> = {
  SUM: (args, context) => over(numbersIn(args, context), total),
  AVERAGE: (args, context) => over(numbersIn(args, context), average),
  MIN: (args, context) => over(numbersIn(args, context), (list) => (list.length > 0 ? list.reduce(smaller) : 0)),
  MAX: (args, context) => over(numbersIn(args, context), (list) => (list.length > 0 ? list.reduce(larger) : 0)),
  PRODUCT: (args, context) => over(numbersIn(args, context), product),
  COUNT: (args, context) => countNumbers(args, context),
  COUNTA: (args) => countFilled(args),
  COUNTBLANK: (args) => countBlank(args[0] ?? null),
  SUMPRODUCT: (args) => sumProduct(args),
  SUBTOTAL: (args, context) => subtotal(args, context),
  LARGE: (args, context) => nth(args, context, (a, b) => b - a),
  SMALL: (args, context) => nth(args, context, (a, b) => a - b),
  ABS: (args, context) => onNumber(args, context, Math.abs),
  SIGN: (args, context) => onNumber(args, context, Math.sign),
  INT: (args, context) => onNumber(args, context, (value) => Math.floor(Number(value.toPrecision(15)))),
  SQRT: (args, context) => onNumber(args, context, (value) => (value < 0 ? NaN : Math.sqrt(value))),
  ROUND: (args, context) => onTwo(args, context, (value, digits) => roundTo(value, digits, Math.round)),
  ROUNDUP: (args, context) => onTwo(args, context, (value, digits) => roundTo(value, digits, Math.ceil)),
  ROUNDDOWN: (args, context) => onTwo(args, context, (value, digits) => roundTo(value, digits, Math.floor)),
  TRUNC: (args, context) =>
    onTwo([args[0] ?? null, args[1] ?? 0], context, (value, digits) => roundTo(value, digits, Math.floor)),
  POWER: (args, context) => onTwo(args, context, (base, exponent) => base ** exponent),
  MOD: (args, context) =>
    onTwo(args, context, (value, by) => (by === 0 ? DIV_ZERO : value - by * Math.floor(value / by))),
};

/** The numbers of arguments as SUM takes them: in references only numbers count, typed texts must be numbers. */
function numbersIn(args: readonly Operand[], context: EvaluateContext): Numbers {
  const numbers: number[] = [];
  for (const arg of args) {
    if (isGrid(arg) || isUnion(arg)) {
      for (const value of valuesIn(arg)) {
        if (isError(value)) return value;
        if (typeof value === "number") numbers.push(value);
      }
      continue;
    }
    const value = numberOf(arg, context);
    if (isError(value)) return value;
    numbers.push(value);
  }
  return numbers;
}

function* valuesIn(arg: Operand): Generator<Scalar> {
  if (isUnion(arg)) for (const part of arg.parts) yield* valuesOf(part);
  else if (isGrid(arg)) yield* valuesOf(arg);
  else yield arg;
}

function over(numbers: Numbers, reduce: (list: readonly number[]) => number | FormulaError): Scalar {
  return isError(numbers as Operand) ? (numbers as FormulaError) : reduce(numbers as readonly number[]);
}

function total(list: readonly number[]): number | FormulaError {
  let result = 0;
  for (const value of list) result += value;
  return finite(result);
}

function average(list: readonly number[]): number | FormulaError {
  const result = total(list);
  if (list.length === 0) return DIV_ZERO;
  return isError(result) ? result : result / list.length;
}

function product(list: readonly number[]): number | FormulaError {
  return list.length === 0 ? 0 : finite(list.reduce((result, value) => result * value, 1));
}

function smaller(a: number, b: number): number {
  return a < b ? a : b;
}

function larger(a: number, b: number): number {
  return a > b ? a : b;
}

function countNumbers(args: readonly Operand[], context: EvaluateContext): number {
  let count = 0;
  for (const arg of args) {
    if (isGrid(arg) || isUnion(arg)) {
      for (const value of valuesIn(arg)) if (typeof value === "number") count += 1;
    } else if (!isError(numberOf(arg, context))) count += 1;
  }
  return count;
}

function countFilled(args: readonly Operand[]): number {
  let count = 0;
  for (const arg of args) {
    const isReference = isGrid(arg) || isUnion(arg);
    for (const value of valuesIn(arg)) if (value !== null || !isReference) count += 1;
  }
  return count;
}

function countBlank(arg: Operand): Scalar {
  const grid = gridOf(arg);
  if (isError(grid)) return grid;
  let filled = 0;
  for (const value of valuesOf(grid)) if (value !== null && value !== "") filled += 1;
  return grid.rows * grid.columns - filled;
}

/** Only numbers count in a product of cells; arrays must be of one shape. */
function sumProduct(args: readonly Operand[]): Scalar {
  const grids: Grid[] = [];
  for (const arg of args) {
    const grid = gridOf(arg);
    if (isError(grid)) return grid;
    grids.push(grid);
  }
  const [first] = grids;
  if (!first || grids.some((grid) => grid.rows !== first.rows || grid.columns !== first.columns)) return WRONG_VALUE;
  let result = 0;
  const rows = grids.map((grid) => grid.usedRows).reduce(smaller);
  const columns = grids.map((grid) => grid.usedColumns).reduce(smaller);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const values = grids.map((grid) => grid.at(row, column));
      const bad = values.find((value) => isError(value));
      if (bad !== undefined) return bad;
      const factors = values.map((value) => (typeof value === "number" ? value : 0));
      result += factors.reduce((a, b) => a * b, 1);
    }
  }
  return finite(result);
}

/** Functions of SUBTOTAL by number; 101 and up leave out rows that were hidden by hand, all leave out other SUBTOTALs. */
const SUBTOTALS: Readonly<Record<number, string>> = {
  1: "AVERAGE",
  2: "COUNT",
  3: "COUNTA",
  4: "MAX",
  5: "MIN",
  6: "PRODUCT",
  9: "SUM",
};

function subtotal([which = null, ...parts]: readonly Operand[], context: EvaluateContext): Operand {
  const code = numberOf(scalarOf(which, context), context);
  if (isError(code)) return code;
  const reduce = mathFunctions[SUBTOTALS[Math.floor(code) % 100] ?? ""];
  if (!reduce || code < 1 || (code >= 12 && code < 101) || code >= 112) return WRONG_VALUE;
  const visible: Operand[] = [];
  for (const part of parts) {
    if (isError(part)) return part;
    if (!isGrid(part) && !isUnion(part)) return WRONG_VALUE;
    for (const grid of isUnion(part) ? part.parts : [part]) visible.push(withoutSubtotals(grid, code > 100, context));
  }
  return reduce(visible, context);
}

function withoutSubtotals(grid: Grid, skipHidden: boolean, context: EvaluateContext): Grid {
  const { place } = grid;
  if (!place) return grid;
  const { sheet, area } = place;
  return {
    ...grid,
    at: (row, column) => {
      if (skipHidden && context.isHiddenRow?.(sheet, area.top + row)) return null;
      return context.isSubtotal?.(sheet, area.top + row, area.left + column) ? null : grid.at(row, column);
    },
  };
}

function nth(args: readonly Operand[], context: EvaluateContext, order: (a: number, b: number) => number): Scalar {
  const place = numberOf(scalarOf(args[1] ?? null, context), context);
  if (isError(place)) return place;
  return over(
    numbersIn(args.slice(0, 1), context),
    (list) => [...list].sort(order)[Math.ceil(place) - 1] ?? WRONG_NUMBER,
  );
}

function onNumber(args: readonly Operand[], context: EvaluateContext, change: (value: number) => number): Scalar {
  const value = numberOf(scalarOf(args[0] ?? WRONG_VALUE, context), context);
  return isError(value) ? value : finite(change(value));
}

function onTwo(
  args: readonly Operand[],
  context: EvaluateContext,
  join: (a: number, b: number) => number | FormulaError,
): Scalar {
  const a = numberOf(scalarOf(args[0] ?? WRONG_VALUE, context), context);
  const b = numberOf(scalarOf(args[1] ?? WRONG_VALUE, context), context);
  if (isError(a)) return a;
  if (isError(b)) return b;
  const result = join(a, b);
  return isError(result) ? result : finite(result);
}

/** Rounds the decimal number that Excel shows rather than the binary fraction behind it: 1.005 becomes 1.01. */
function roundTo(value: number, digits: number, rounding: (value: number) => number): number {
  const places = Math.trunc(digits);
  const shifted = shift(Number(Math.abs(value).toPrecision(15)), places);
  const rounded = rounding(Number(shifted.toPrecision(15)));
  return Math.sign(value) * shift(rounded, -places);
}

function shift(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}
