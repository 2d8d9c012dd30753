import { type FormulaShape, shapeOf } from "../relation/formula-rules";
import { type CellRef, type CheckedRelation, type Relation, cellsOf, refKey } from "../relation/relation";
import { toA1 } from "../sheet/address";
import { shiftFormula, toRelative } from "../sheet/formula";
import { cellAt } from "../sheet/snapshot";
import { type Table, type TableRow, recordRows, rowAt } from "../table/table";

/** How the cells like this one get their figures: by formula (with one as example), or typed. */
export function cellHabit(table: Table, cell: CellRef): { readonly formula: string | undefined } {
  const parents = new Set(table.rows.map(({ parent }) => parent));
  const isParent = parents.has(cell.row);
  const own = rowAt(table, cell.row);
  const sums = isParent ? table.rows.filter((row) => parents.has(row.row)) : [];
  const measure = table.columns.find(({ column }) => column === cell.column)?.measure;
  const beside = table.columns.filter((other) => (isParent || own?.kind === "total") && other.measure === measure && other.role !== "percent");
  return {
    formula:
      habitOf(table, cell, likeRows(table, cell).map(({ row }) => ({ row, column: cell.column }))) ??
      habitOf(table, cell, sums.map(({ row }) => ({ row, column: cell.column }))) ??
      habitOf(table, cell, beside.map(({ column }) => ({ row: cell.row, column }))) ??
      habitualFormula(table, cell, recordRows(table)),
  };
}

/** A formula of these cells where most of them have one. */
function habitOf(table: Table, cell: CellRef, places: readonly { readonly row: number; readonly column: number }[]): string | undefined {
  let formulas = 0;
  let sample: string | undefined;
  let typed = 0;
  for (const { row, column } of places) {
    if (row === cell.row && column === cell.column) continue;
    const other = cellAt(table.sheet, row, column);
    if (other?.formula !== undefined) {
      formulas++;
      sample ??= other.formula;
    } else if (typeof other?.value === "number") typed++;
  }
  return formulas >= 2 && formulas >= typed * 2 ? sample : undefined;
}

/** The formula that most rows like this one have in its column, said for this row; undefined without such a habit. */
export function habitualFormula(table: Table, cell: CellRef, rows = likeRows(table, cell)): string | undefined {
  const groups = new Map<string, { readonly row: number; readonly formula: string; count: number }>();
  let all = 0;
  for (const { row } of rows) {
    const other = row === cell.row ? undefined : cellAt(table.sheet, row, cell.column);
    if (other === undefined) continue;
    all++;
    if (other.formula === undefined) continue;
    const key = toRelative(other.formula, row, cell.column);
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { row, formula: other.formula, count: 1 });
  }
  const [best] = [...groups.values()].sort((a, b) => b.count - a.count);
  return best && best.count >= 2 && best.count * 2 > all ? shiftFormula(best.formula, cell.row - best.row, 0) : undefined;
}

/** Rows of the same kind, parents or not as this one is. */
function likeRows(table: Table, { row }: CellRef): readonly TableRow[] {
  const own = rowAt(table, row);
  const parents = new Set(table.rows.map(({ parent }) => parent));
  return table.rows.filter((other) => other.kind === own?.kind && parents.has(other.row) === parents.has(row));
}

/**
 * Whether a formula itself is at fault when a relation of its cell does not hold: it is not, when it calculates another
 * relation of the same cell exactly, for then the fault lies in what it reads.
 */
export function isFaultyFormula(table: Table, cell: CellRef, crossing: readonly CheckedRelation[]): boolean {
  const formula = cellAt(table.sheet, cell.row, cell.column)?.formula;
  const shape = formula === undefined ? undefined : shapeOf(formula);
  const own = crossing.filter((one) => refKey(one.relation.result) === refKey(cell));
  return !own.some((one) => one.status === "held" && (shape === undefined || calculates(shape, one.relation)));
}

/** Whether a formula calculates just what a relation of its cell says: then only its stored value can be out of date. */
export function isStale(table: Table, cell: CellRef, relation: Relation): boolean {
  const formula = cellAt(table.sheet, cell.row, cell.column)?.formula;
  const shape = formula === undefined ? undefined : shapeOf(formula);
  if (!shape || refKey(relation.result) !== refKey(cell) || shape.form !== relation.form) return false;
  return readsOf(shape).length === cellsOf(relation).length - 1 && calculates(shape, relation);
}

function calculates(shape: FormulaShape, relation: Relation): boolean {
  const read = new Set(readsOf(shape));
  const terms = cellsOf(relation).slice(1).map((cell) => `${cell.row}:${cell.column}`);
  return terms.length <= read.size && terms.every((term) => read.has(term));
}

function readsOf(shape: FormulaShape): readonly string[] {
  const places =
    shape.form === "linear" ? shape.terms.map(([place]) => place) : shape.form === "ratio" ? [shape.numerator, shape.denominator] : shape.factors;
  return places.map(({ row, column }) => `${row}:${column}`);
}

/** The formula that states a relation, for a cell that should calculate it; undefined for a word of a scale. */
export function formulaOf(relation: Relation, asFraction: boolean): string | undefined {
  const at = (cell: CellRef): string => toA1(cell.row, cell.column);
  const terms = relation.terms;
  switch (relation.form) {
    case "linear":
      return isColumnRun(terms.map(({ cell }) => cell)) && terms.every(({ weight }) => weight === 1) && terms.length > 1
        ? `=SUM(${at((terms[0] as { cell: CellRef }).cell)}:${at((terms.at(-1) as { cell: CellRef }).cell)})`
        : `=${terms.map(({ cell, weight }, index) => `${weight === -1 ? "-" : index > 0 ? "+" : ""}${at(cell)}`).join("")}`;
    case "ratio": {
      const [numerator, ...more] = terms;
      const [denominator, ...others] = relation.denominators;
      if (!numerator || !denominator || more.length > 0 || others.length > 0) return undefined;
      return `=${at(numerator.cell)}/${at(denominator.cell)}${asFraction ? "" : "*100"}`;
    }
    case "product":
      return `=${terms.map(({ cell }) => at(cell)).join("*")}${relation.divisor === 100 ? "/100" : ""}`;
    case "mean":
      return `=AVERAGE(${terms.map(({ cell }) => at(cell)).join(",")})`;
    case "words":
    case "band":
      return undefined;
  }
}

function isColumnRun(cells: readonly CellRef[]): boolean {
  return cells.every((cell, index) => {
    const before = cells[index - 1];
    return !before || (cell.column === before.column && cell.row === before.row + 1);
  });
}
