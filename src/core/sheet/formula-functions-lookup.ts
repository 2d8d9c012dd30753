import {
  DIV_ZERO,
  type EvaluateContext,
  type FormulaError,
  type FormulaFunction,
  type Grid,
  NOT_FOUND,
  type Operand,
  type Scalar,
  WRONG_REFERENCE,
  WRONG_VALUE,
  arrayOf,
  cellsOf,
  compareScalars,
  finite,
  gridOf,
  isError,
  isGrid,
  numberOf,
  scalarOf,
  textNumber,
} from "./formula-value";

/** Looking up, and sums and counts under conditions. */
export const lookupFunctions: Readonly<Record<string, FormulaFunction>> = {
  VLOOKUP: (args, context) => lookUp(args, context, (grid, line, index) => grid.at(line, index), false),
  HLOOKUP: (args, context) => lookUp(args, context, (grid, line, index) => grid.at(index, line), true),
  MATCH: (args, context) => match(args, context),
  INDEX: (args, context) => pick(args, context),
  XLOOKUP: (args, context) => xLookUp(args, context),
  ROW: (args, context) =>
    lineNumber(
      args[0],
      context,
      (at) => at.row,
      (grid) => grid.place?.area.top,
    ),
  COLUMN: (args, context) =>
    lineNumber(
      args[0],
      context,
      (at) => at.column,
      (grid) => grid.place?.area.left,
    ),
  ROWS: (args) => sizeOf(args[0] ?? null, (grid) => grid.rows),
  COLUMNS: (args) => sizeOf(args[0] ?? null, (grid) => grid.columns),
  COUNTIF: (args, context) => reduceWhere(args, context, (list) => list.length),
  COUNTIFS: (args, context) => reduceWhere(args, context, (list) => list.length),
  SUMIF: ([range = null, test = null, values = range], context) => sumWhere([values, range, test], context),
  SUMIFS: (args, context) => sumWhere(args, context),
  AVERAGEIF: ([range = null, test = null, values = range], context) => averageWhere([values, range, test], context),
  AVERAGEIFS: (args, context) => averageWhere(args, context),
};

function lookUp(
  [wanted = null, table = null, index = null, approximate = true]: readonly Operand[],
  context: EvaluateContext,
  at: (grid: Grid, line: number, index: number) => Scalar,
  across: boolean,
): Scalar {
  const grid = gridOf(table);
  const place = numberOf(scalarOf(index, context), context);
  if (isError(grid)) return grid;
  if (isError(place)) return place;
  if (place < 1) return WRONG_VALUE;
  if (place > (across ? grid.rows : grid.columns)) return WRONG_REFERENCE;
  const lines = across ? grid.usedColumns : grid.usedRows;
  const mode = scalarOf(approximate, context) ? 1 : 0;
  const line = { at: (index: number) => at(grid, index, 0), count: lines };
  const found = position(scalarOf(wanted, context), line, mode, context);
  return typeof found === "number" ? at(grid, found, Math.floor(place) - 1) : found;
}

function match([wanted = null, line = null, mode = 1]: readonly Operand[], context: EvaluateContext): Scalar {
  const grid = gridOf(line);
  const kind = numberOf(scalarOf(mode, context), context);
  if (isError(grid)) return grid;
  if (isError(kind)) return kind;
  if (grid.rows > 1 && grid.columns > 1) return NOT_FOUND;
  const found = position(scalarOf(wanted, context), alongside(grid), Math.sign(kind), context);
  return typeof found === "number" ? found + 1 : found;
}

function xLookUp(
  [wanted = null, keys = null, values = null, absent = NOT_FOUND]: readonly Operand[],
  context: EvaluateContext,
): Operand {
  const [from, to] = [gridOf(keys), gridOf(values)];
  if (isError(from)) return from;
  if (isError(to)) return to;
  const found = position(scalarOf(wanted, context), alongside(from), 0, context);
  if (isError(found)) return found.error === NOT_FOUND.error ? absent : found;
  return from.columns === 1
    ? subGrid(to, { row: found, column: undefined }, context)
    : subGrid(to, { row: undefined, column: found }, context);
}

/** A grid of one row or column as a line. */
function alongside(grid: Grid): { at: (index: number) => Scalar; count: number } {
  return grid.columns === 1
    ? { at: (index) => grid.at(index, 0), count: grid.usedRows }
    : { at: (index) => grid.at(0, index), count: grid.usedColumns };
}

/** Where a value stands: exactly (0, with wildcards), or the last not above (1) or not below it (-1) in a sorted line. */
function position(
  wanted: Scalar,
  line: { readonly at: (index: number) => Scalar; readonly count: number },
  mode: number,
  context: EvaluateContext,
): number | FormulaError {
  if (isError(wanted)) return wanted;
  const exact = mode === 0 ? criterion(wanted, false, context) : undefined;
  let last = -1;
  for (let index = 0; index < line.count; index += 1) {
    const value = line.at(index);
    if (value === null || isError(value)) continue;
    if (exact) {
      if (exact(value)) return index;
    } else if (typeof value === typeof (wanted ?? 0)) {
      const order = compareScalars(value, wanted) * mode;
      if (order > 0) break;
      last = index;
    }
  }
  return last < 0 ? NOT_FOUND : last;
}

function pick([table = null, row = null, column]: readonly Operand[], context: EvaluateContext): Operand {
  const grid = gridOf(table);
  if (isError(grid)) return grid;
  const first = numberOf(scalarOf(row, context), context);
  const second = column === undefined ? undefined : numberOf(scalarOf(column, context), context);
  if (isError(first)) return first;
  if (second !== undefined && isError(second)) return second;
  const alongRow = second === undefined && grid.rows === 1;
  const [r, c] = alongRow ? [1, first] : [first, second ?? (grid.columns === 1 ? 1 : 0)];
  if (r < 0 || c < 0) return WRONG_VALUE;
  if (r > grid.rows || c > grid.columns) return WRONG_REFERENCE;
  const line = (value: number): number | undefined => (value < 1 ? undefined : Math.floor(value) - 1);
  return subGrid(grid, { row: line(r), column: line(c) }, context);
}

/** A cell, row or column of a grid; of cells it stays a reference. */
function subGrid(
  grid: Grid,
  at: { row: number | undefined; column: number | undefined },
  context: EvaluateContext,
): Operand {
  const [top, bottom] = at.row === undefined ? [0, grid.rows - 1] : [at.row, at.row];
  const [left, right] = at.column === undefined ? [0, grid.columns - 1] : [at.column, at.column];
  if (grid.place) {
    const { sheet, area } = grid.place;
    const part = { top: area.top + top, bottom: area.top + bottom, left: area.left + left, right: area.left + right };
    return cellsOf(sheet, part, context);
  }
  const rows = Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => grid.at(top + r, left + c)),
  );
  return arrayOf(rows);
}

function lineNumber(
  arg: Operand | undefined,
  context: EvaluateContext,
  own: (at: { row: number; column: number }) => number,
  first: (grid: Grid) => number | undefined,
): Scalar {
  if (arg === undefined) return context.at ? own(context.at) + 1 : WRONG_VALUE;
  if (isError(arg)) return arg;
  const index = isGrid(arg) ? first(arg) : undefined;
  return index === undefined ? WRONG_VALUE : index + 1;
}

function sizeOf(arg: Operand, size: (grid: Grid) => number): Scalar {
  const grid = gridOf(arg);
  return isError(grid) ? grid : size(grid);
}

function sumWhere([values = null, ...tests]: readonly Operand[], context: EvaluateContext): Scalar {
  return withValues(values, tests, context, (list) => finite(list.reduce((a, b) => a + b, 0)));
}

function averageWhere([values = null, ...tests]: readonly Operand[], context: EvaluateContext): Scalar {
  return withValues(values, tests, context, (list) =>
    list.length === 0 ? DIV_ZERO : finite(list.reduce((a, b) => a + b, 0) / list.length),
  );
}

function withValues(
  values: Operand,
  tests: readonly Operand[],
  context: EvaluateContext,
  reduce: (list: readonly number[]) => Scalar,
): Scalar {
  const grid = gridOf(values);
  if (isError(grid)) return grid;
  return reduceWhere(tests, context, (places) => {
    const list: number[] = [];
    for (const [row, column] of places) {
      const value = grid.at(row, column);
      if (isError(value)) return value;
      if (typeof value === "number") list.push(value);
    }
    return reduce(list);
  });
}

/** Finds the places where all pairs of range and condition hold. */
function reduceWhere(
  tests: readonly Operand[],
  context: EvaluateContext,
  reduce: (places: readonly (readonly [number, number])[]) => Scalar,
): Scalar {
  const pairs: { grid: Grid; holds: (value: Scalar) => boolean }[] = [];
  for (let index = 0; index + 1 < tests.length; index += 2) {
    const grid = gridOf(tests[index] ?? null);
    if (isError(grid)) return grid;
    pairs.push({ grid, holds: criterion(scalarOf(tests[index + 1] ?? null, context), true, context) });
  }
  const [first] = pairs;
  if (!first) return WRONG_VALUE;
  if (pairs.some(({ grid }) => grid.rows !== first.grid.rows || grid.columns !== first.grid.columns))
    return WRONG_VALUE;
  const places: [number, number][] = [];
  for (let row = 0; row < first.grid.usedRows; row += 1) {
    for (let column = 0; column < first.grid.usedColumns; column += 1) {
      if (pairs.every(({ grid, holds }) => holds(grid.at(row, column)))) places.push([row, column]);
    }
  }
  return reduce(places);
}

/** A condition such as 5, ">=5", "<>" or "abc*"; without operators (lookups) the value itself is meant. */
function criterion(wanted: Scalar, withOperators: boolean, context: EvaluateContext): (value: Scalar) => boolean {
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  if (typeof wanted !== "string") return (value) => isSame(value, wanted ?? 0);
  const [, operator = "", text = ""] = withOperators
    ? (/^(<=|>=|<>|<|>|=)?([^]*)$/.exec(wanted) ?? [])
    : ["", "", wanted];
  const number = withOperators ? textNumber(text, context) : undefined;
  if (operator === "" || operator === "=" || operator === "<>") {
    const same = equalTo(text, number, operator);
    return operator === "<>" ? (value) => !same(value) : same;
  }
  return (value) => {
    if (value === null || isError(value)) return false;
    if (typeof value !== (number === undefined ? "string" : "number")) return false;
    const order = compareScalars(value, number ?? text);
    return operator === "<" ? order < 0 : operator === "<=" ? order <= 0 : operator === ">" ? order > 0 : order >= 0;
  };
}

function equalTo(text: string, number: number | undefined, operator: string): (value: Scalar) => boolean {
  if (text === "") return (value) => value === null || (operator === "" && value === "");
  const matches = wildcard(text);
  return (value) => {
    if (number !== undefined && typeof value === "number") return compareScalars(value, number) === 0;
    return typeof value === "string" && matches(value);
  };
}

function isSame(value: Scalar, wanted: number | boolean): boolean {
  return typeof value === typeof wanted && !isError(value) && compareScalars(value, wanted) === 0;
}

/**
 * `*` and `?` stand for any marks, `~` takes the next one as it is. Read without a regular expression: several stars in one
 * would be tried in every way that there is.
 */
function wildcard(text: string): (value: string) => boolean {
  const pieces: Mark[][] = [[]];
  for (const [mark] of text.toLowerCase().matchAll(/~?[^]/g)) {
    if (mark === "*") pieces.push([]);
    else pieces.at(-1)?.push(mark === "?" ? ANY : mark.length > 1 ? mark.slice(1) : mark);
  }
  const [first = [], ...others] = pieces;
  const last = others.pop();
  return (value) => {
    const read = value.toLowerCase();
    if (!last) return read.length === first.length && fits(read, first, 0);
    const end = read.length - last.length;
    if (first.length > end || !fits(read, first, 0) || !fits(read, last, end)) return false;
    let at = first.length;
    for (const piece of others) {
      while (at + piece.length <= end && !fits(read, piece, at)) at += 1;
      if (at + piece.length > end) return false;
      at += piece.length;
    }
    return true;
  };
}

const ANY = Symbol("any mark");
type Mark = string | typeof ANY;

function fits(text: string, piece: readonly Mark[], from: number): boolean {
  return piece.every((mark, index) => mark === ANY || text[from + index] === mark);
}
