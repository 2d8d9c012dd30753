import { type FormulaShape, shapeOf } from "../relation/formula-rules";
import { type CellRef, type CheckedRelation, type Relation, cellsOf, refKey } from "../relation/relation";
import { toA1 } from "../sheet/address";
import { cellAt } from "../sheet/snapshot";
import type { Table } from "../table/table";

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
    case "whole":
    case "one-of":
    case "computed":
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
