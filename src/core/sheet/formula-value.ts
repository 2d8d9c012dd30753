import type { Area } from "./address";
import type { FormulaNode } from "./formula";
import type { CellValue } from "./snapshot";

/** An Excel error such as `#DIV/0!` as the value of a formula. */
export interface FormulaError {
  readonly error: string;
}

/** One value inside a calculation; null is a blank cell. */
export type Scalar = CellValue | FormulaError | null;

/** Values in rows and columns: the cells of a reference, or an array. */
export interface Grid {
  readonly kind: "grid";
  readonly rows: number;
  readonly columns: number;
  /** Rows and columns from the top left beyond which all is blank. */
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly at: (row: number, column: number) => Scalar;
  /** Where the values stand, when they are cells. */
  readonly place?: { readonly sheet: string | undefined; readonly area: Area };
}

/** Several references in one argument: `(A1:A3,C1)`. */
export interface Union {
  readonly kind: "union";
  readonly parts: readonly Grid[];
}

export type Operand = Scalar | Grid | Union;

/** What a calculation asks of the workbook. A sheet that is undefined is the formula's own. */
export interface EvaluateContext {
  readonly cell: (sheet: string | undefined, row: number, column: number) => Scalar;
  /** How far a sheet is filled; cells beyond are not asked for. Undefined when there is no such sheet. */
  readonly extent: (
    sheet: string | undefined,
  ) => { readonly rowCount: number; readonly columnCount: number } | undefined;
  /** The formula's own cell, for `ROW()` and references to whole columns. */
  readonly at?: { readonly row: number; readonly column: number };
  readonly resolveName?: (name: string) => FormulaNode | undefined;
  readonly isHiddenRow?: (sheet: string | undefined, row: number) => boolean;
  /** The cell's formula is a SUBTOTAL, which other SUBTOTALs leave out. */
  readonly isSubtotal?: (sheet: string | undefined, row: number, column: number) => boolean;
  /** Shows a number under a format code, for TEXT. */
  readonly showNumber?: (value: number, format: string) => string;
  /** The result of a function that Excel itself does not have; undefined for one of nobody. */
  readonly otherFunction?: (name: string, args: readonly Operand[]) => Operand | undefined;
  /** Decimal mark of texts that become numbers and back; the point when absent. */
  readonly decimalMark?: "." | ",";
}

export type FormulaFunction = (args: readonly Operand[], context: EvaluateContext) => Operand;

export const DIV_ZERO: FormulaError = { error: "#DIV/0!" };
export const WRONG_VALUE: FormulaError = { error: "#VALUE!" };
/** The most characters that a text may have; Excel gives #VALUE! for what would be longer. */
export const LONGEST_TEXT = 32_767;
export const WRONG_NAME: FormulaError = { error: "#NAME?" };
export const WRONG_REFERENCE: FormulaError = { error: "#REF!" };
export const WRONG_NUMBER: FormulaError = { error: "#NUM!" };
export const NOT_FOUND: FormulaError = { error: "#N/A" };
export const NO_CELLS: FormulaError = { error: "#NULL!" };

export function isError(value: Operand): value is FormulaError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isGrid(value: Operand): value is Grid {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "grid";
}

export function isUnion(value: Operand): value is Union {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "union";
}

/** The cells of a reference as a grid that asks for them one by one. */
export function cellsOf(sheet: string | undefined, area: Area, context: EvaluateContext): Grid | FormulaError {
  const extent = context.extent(sheet);
  if (!extent) return WRONG_REFERENCE;
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  return {
    kind: "grid",
    rows,
    columns,
    usedRows: Math.max(0, Math.min(rows, extent.rowCount - area.top)),
    usedColumns: Math.max(0, Math.min(columns, extent.columnCount - area.left)),
    at: (row, column) => context.cell(sheet, area.top + row, area.left + column),
    place: { sheet, area },
  };
}

/** An array of values as a grid; short rows end in #N/A. */
export function arrayOf(rows: readonly (readonly Scalar[])[]): Grid {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return {
    kind: "grid",
    rows: rows.length,
    columns,
    usedRows: rows.length,
    usedColumns: columns,
    at: (row, column) => {
      const value = rows[row]?.[column];
      return value === undefined ? NOT_FOUND : value;
    },
  };
}

/** The grid of an argument; one value is a grid of one. */
export function gridOf(operand: Operand): Grid | FormulaError {
  if (isUnion(operand)) return WRONG_VALUE;
  return isGrid(operand) ? operand : arrayOf([[operand]]);
}

/** The one value of an argument: of many cells that in the formula's own row or column, otherwise the first. */
export function scalarOf(operand: Operand, context: EvaluateContext): Scalar {
  if (isUnion(operand)) return WRONG_VALUE;
  if (!isGrid(operand)) return operand;
  const { place, rows, columns } = operand;
  const here = context.at;
  if (!place || !here || rows * columns <= 1) return operand.at(0, 0);
  const row = here.row - place.area.top;
  const column = here.column - place.area.left;
  if (columns === 1 && row >= 0 && row < rows) return operand.at(row, 0);
  return rows === 1 && column >= 0 && column < columns ? operand.at(0, column) : operand.at(0, 0);
}

/** The values of a grid that may not be blank, row by row. */
export function* valuesOf(grid: Grid): Generator<Scalar> {
  for (let row = 0; row < grid.usedRows; row += 1) {
    for (let column = 0; column < grid.usedColumns; column += 1) yield grid.at(row, column);
  }
}

export function numberOf(value: Scalar, context: EvaluateContext): number | FormulaError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return isError(value) ? value : (textNumber(value, context) ?? WRONG_VALUE);
}

/** The number that a text says, with thousand marks, percent sign or exponent; undefined when it says none. */
export function textNumber(text: string, { decimalMark = "." }: EvaluateContext): number | undefined {
  const [decimal, thousands] = decimalMark === "." ? [".", ","] : [",", "."];
  const shape = new RegExp(
    `^([+-]?)(\\d+|\\d{1,3}(?:\\${thousands}\\d{3})+)?(?:\\${decimal}(\\d*))?(e[+-]?\\d+)?(%?)$`,
    "i",
  );
  const match = shape.exec(text.trim());
  if (!match || (match[2] === undefined && !match[3])) return undefined;
  const [, sign = "", whole = "0", fraction = "", exponent = "", percent] = match;
  const value = Number(`${sign}${whole.replaceAll(thousands, "")}.${fraction}0${exponent}`);
  return percent === "%" ? value / 100 : value;
}

export function textOf(value: Scalar, { decimalMark = "." }: EvaluateContext): string | FormulaError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isError(value)) return value;
  return String(Number(value.toPrecision(15)))
    .replace(".", decimalMark)
    .replace("e", "E");
}

export function booleanOf(value: Scalar): boolean | FormulaError {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isError(value)) return value;
  const upper = value.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? upper === "TRUE" : WRONG_VALUE;
}

/** The result, or #NUM! when it is out of Excel's range. */
export function finite(value: number): number | FormulaError {
  return Number.isFinite(value) ? value : WRONG_NUMBER;
}

/** Order of two values as Excel compares them: numbers, then texts without case, then truth values; 15 digits count. */
export function compareScalars(a: CellValue | null, b: CellValue | null): number {
  const [left, right] = [a ?? blankLike(b), b ?? blankLike(a)];
  if (typeof left === "number" && typeof right === "number") {
    return left === right || left.toPrecision(15) === right.toPrecision(15) ? 0 : left - right;
  }
  if (typeof left === "string" && typeof right === "string") {
    const [x, y] = [left.toUpperCase(), right.toUpperCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return rank(left) - rank(right) || Number(left) - Number(right);
}

function blankLike(other: CellValue | null): CellValue {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rank(value: CellValue): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
