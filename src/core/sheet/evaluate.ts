import type { BinaryOperator, FormulaNode } from "./formula";
import { logicFunctions } from "./formula-functions-logic";
import { lookupFunctions } from "./formula-functions-lookup";
import { mathFunctions } from "./formula-functions-math";
import { textFunctions } from "./formula-functions-text";
import {
  DIV_ZERO,
  type EvaluateContext,
  type FormulaError,
  type FormulaFunction,
  type Grid,
  NO_CELLS,
  type Operand,
  type Scalar,
  WRONG_NAME,
  WRONG_NUMBER,
  LONGEST_TEXT,
  WRONG_VALUE,
  arrayOf,
  booleanOf,
  cellsOf,
  compareScalars,
  finite,
  gridOf,
  isError,
  isGrid,
  isUnion,
  numberOf,
  scalarOf,
  textOf,
} from "./formula-value";
import type { CellValue } from "./snapshot";

const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map([
  ...Object.entries(mathFunctions),
  ...Object.entries(logicFunctions),
  ...Object.entries(textFunctions),
  ...Object.entries(lookupFunctions),
]);

/** A difference this small beside its terms is the dust of binary fractions; Excel takes it for zero at the end of a formula. */
const DUST = 2 ** -49;

/** The value that Excel shows for a formula. Unknown functions and names give #NAME?. */
export function evaluate(node: FormulaNode, context: EvaluateContext): CellValue | FormulaError {
  const value = scalarOf(calculate(node, context), context) ?? 0;
  if (typeof value !== "number") return value;
  return Number.isFinite(value) ? withoutDust(value, node, context) : WRONG_NUMBER;
}

function withoutDust(value: number, node: FormulaNode, context: EvaluateContext): number {
  if (node.kind !== "binary" || (node.operator !== "+" && node.operator !== "-") || value === 0) return value;
  const term = numberOf(scalarOf(calculate(node.right, context), context), context);
  return typeof term === "number" && Math.abs(value) < Math.abs(term) * DUST ? 0 : value;
}

function calculate(node: FormulaNode, context: EvaluateContext): Operand {
  switch (node.kind) {
    case "number":
    case "string":
    case "boolean":
      return node.value;
    case "error":
      return { error: node.code };
    case "missing":
      return null;
    case "reference":
      return cellsOf(node.sheet, node.area, context);
    case "structured":
      return WRONG_NAME;
    case "name": {
      const named = context.resolveName?.(node.text);
      return named ? calculate(named, withoutName(context, node.text)) : WRONG_NAME;
    }
    case "call":
      return call(node.name, node.args, context);
    case "unary":
      return calculateUnary(node.operator, calculate(node.operand, context), context);
    case "binary":
      return calculateBinary(node, context);
    case "join":
      return join(
        node.operator,
        node.parts.map((part) => calculate(part, context)),
        context,
      );
    case "array":
      return arrayOf(node.rows.map((row) => row.map((item) => scalarOf(calculate(item, context), context))));
  }
}

/** A name that stands for itself ends as #NAME? instead of never. */
function withoutName(context: EvaluateContext, taken: string): EvaluateContext {
  const resolveName = (name: string): FormulaNode | undefined =>
    name.toLowerCase() === taken.toLowerCase() ? undefined : context.resolveName?.(name);
  return { ...context, resolveName };
}

function call(name: string, args: readonly FormulaNode[], context: EvaluateContext): Operand {
  const branch = calculateBranch(name, args, context);
  if (branch !== undefined) return branch;
  const found = FUNCTIONS.get(name);
  if (!found && !context.otherFunction) return WRONG_NAME;
  const values = args.map((arg) => calculate(arg, context));
  return found ? found(values, context) : (context.otherFunction?.(name, values) ?? WRONG_NAME);
}

/** Functions that calculate only the argument that they choose. */
function calculateBranch(name: string, args: readonly FormulaNode[], context: EvaluateContext): Operand | undefined {
  const value = (index: number): Operand => {
    const arg = args[index];
    return arg ? calculate(arg, context) : WRONG_VALUE;
  };
  const one = (index: number): Scalar => scalarOf(value(index), context);
  switch (name) {
    case "IF": {
      const test = booleanOf(one(0));
      if (isError(test)) return test;
      if (test) return args.length > 1 ? value(1) : true;
      return args.length > 2 ? value(2) : false;
    }
    case "IFERROR":
    case "IFNA": {
      const first = value(0);
      const single = isUnion(first) ? first : scalarOf(first, context);
      return isError(single) && (name === "IFERROR" || single.error === "#N/A") ? value(1) : first;
    }
    case "CHOOSE": {
      const index = numberOf(one(0), context);
      if (isError(index)) return index;
      return index >= 1 && index < args.length ? value(Math.floor(index)) : WRONG_VALUE;
    }
    case "IFS":
    case "SWITCH":
      return chooseCase(name, args.length, one, value);
    default:
      return undefined;
  }
}

function chooseCase(
  name: "IFS" | "SWITCH",
  count: number,
  one: (index: number) => Scalar,
  value: (index: number) => Operand,
): Operand {
  const subject = name === "SWITCH" ? one(0) : true;
  if (isError(subject)) return subject;
  let index = name === "SWITCH" ? 1 : 0;
  for (; index + 1 < count; index += 2) {
    const test = name === "IFS" ? booleanOf(one(index)) : one(index);
    if (isError(test)) return test;
    if (name === "IFS" ? test === true : compareScalars(subject, test) === 0) return value(index + 1);
  }
  return name === "SWITCH" && index < count ? value(index) : { error: "#N/A" };
}

function calculateUnary(operator: string, operand: Operand, context: EvaluateContext): Operand {
  if (operator === "+" || operator === "#") return operand;
  if (operator === "@") return scalarOf(operand, context);
  return mapValues(operand, (value) => {
    const number = numberOf(value, context);
    if (isError(number)) return number;
    return operator === "%" ? number / 100 : 0 - number;
  });
}

/** Long sums lean left: their terms are taken in a loop, not by recursion. */
function calculateBinary(node: FormulaNode, context: EvaluateContext): Operand {
  const steps: { operator: BinaryOperator; right: FormulaNode }[] = [];
  let first = node;
  while (first.kind === "binary") {
    steps.push({ operator: first.operator, right: first.right });
    first = first.left;
  }
  let result = calculate(first, context);
  for (const { operator, right } of steps.reverse()) {
    result = pairValues(result, calculate(right, context), (a, b) => operate(operator, a, b, context));
  }
  return result;
}

function operate(operator: BinaryOperator, a: Scalar, b: Scalar, context: EvaluateContext): Scalar {
  if (isError(a)) return a;
  if (isError(b)) return b;
  switch (operator) {
    case "&": {
      const [left, right] = [textOf(a, context), textOf(b, context)];
      return isError(left) ? left : isError(right) ? right : left.length + right.length > LONGEST_TEXT ? WRONG_VALUE : left + right;
    }
    case "=":
      return compareScalars(a, b) === 0;
    case "<>":
      return compareScalars(a, b) !== 0;
    case "<":
      return compareScalars(a, b) < 0;
    case "<=":
      return compareScalars(a, b) <= 0;
    case ">":
      return compareScalars(a, b) > 0;
    case ">=":
      return compareScalars(a, b) >= 0;
    default: {
      const [left, right] = [numberOf(a, context), numberOf(b, context)];
      return isError(left) ? left : isError(right) ? right : reckon(operator, left, right);
    }
  }
}

function reckon(operator: "+" | "-" | "*" | "/" | "^", a: number, b: number): number | FormulaError {
  switch (operator) {
    case "+":
      return finite(a + b);
    case "-":
      return finite(a - b);
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? DIV_ZERO : finite(a / b);
    case "^":
      if (a === 0 && b <= 0) return b === 0 ? WRONG_NUMBER : DIV_ZERO;
      return finite(a ** b);
  }
}

function mapValues(operand: Operand, change: (value: Scalar) => Scalar): Operand {
  if (isUnion(operand)) return WRONG_VALUE;
  if (!isGrid(operand)) return change(operand);
  if (operand.rows * operand.columns === 1) return change(operand.at(0, 0));
  const { rows, columns, usedRows, usedColumns } = operand;
  return { kind: "grid", rows, columns, usedRows, usedColumns, at: (row, column) => change(operand.at(row, column)) };
}

/** Applies an operator cell by cell; one row, column or value is repeated over the other's. */
function pairValues(a: Operand, b: Operand, join: (a: Scalar, b: Scalar) => Scalar): Operand {
  if (isUnion(a) || isUnion(b)) return WRONG_VALUE;
  const [left, right] = [single(a), single(b)];
  if (!isGrid(left) && !isGrid(right)) return join(left, right);
  const [x, y] = [gridOf(left), gridOf(right)];
  if (isError(x)) return x;
  if (isError(y)) return y;
  const pick = (grid: Grid, row: number, column: number): Scalar => {
    if ((grid.rows > 1 && row >= grid.rows) || (grid.columns > 1 && column >= grid.columns)) return { error: "#N/A" };
    return grid.at(grid.rows === 1 ? 0 : row, grid.columns === 1 ? 0 : column);
  };
  return {
    kind: "grid",
    rows: Math.max(x.rows, y.rows),
    columns: Math.max(x.columns, y.columns),
    usedRows: Math.max(x.usedRows, y.usedRows),
    usedColumns: Math.max(x.usedColumns, y.usedColumns),
    at: (row, column) => join(pick(x, row, column), pick(y, row, column)),
  };
}

function single(operand: Scalar | Grid): Scalar | Grid {
  return isGrid(operand) && operand.rows * operand.columns === 1 ? operand.at(0, 0) : operand;
}

function join(operator: ":" | "," | " ", parts: readonly Operand[], context: EvaluateContext): Operand {
  const grids: Grid[] = [];
  for (const part of parts) {
    if (isError(part)) return part;
    if (isUnion(part)) grids.push(...part.parts);
    else if (isGrid(part)) grids.push(part);
    else return WRONG_VALUE;
  }
  if (operator === ",") return { kind: "union", parts: grids };
  const [a, b] = grids.map((grid) => grid.place);
  if (!a || !b || a.sheet !== b.sheet) return WRONG_VALUE;
  const [outer, inner] = operator === ":" ? [Math.min, Math.max] : [Math.max, Math.min];
  const area = {
    top: outer(a.area.top, b.area.top),
    left: outer(a.area.left, b.area.left),
    bottom: inner(a.area.bottom, b.area.bottom),
    right: inner(a.area.right, b.area.right),
  };
  return area.top > area.bottom || area.left > area.right ? NO_CELLS : cellsOf(a.sheet, area, context);
}
