import { evaluate } from "../../../core/sheet/evaluate";
import { parseFormula, precedents, shiftFormula } from "../../../core/sheet/formula";
import type { EvaluateContext, Scalar } from "../../../core/sheet/formula-value";
import type { Book } from "../../host/model/book";
import type { SheetModel } from "../../host/model/sheet";
import type { FormulaTest } from "./conditional-look";

/** Tells whether the formula of a conditional format holds for a cell: it is written for the first cell of its areas. */
export function holdsFor(book: Book, sheet: SheetModel): FormulaTest {
  const looked: EvaluateContext = lookInto(book, sheet);
  const fixed = new Map<string, boolean | undefined>();
  return (formula, { areas }, row, column) => {
    if (!fixed.has(formula)) {
      const node = parseFormula(formula);
      const standsAlone = node !== undefined && precedents(node).length === 0;
      fixed.set(formula, standsAlone ? isTrue(evaluate(node, looked)) : undefined);
    }
    const known = fixed.get(formula);
    if (known !== undefined) return known;
    const first = areas[0] ?? { top: row, left: column };
    const node = parseFormula(shiftFormula(formula, row - first.top, column - first.left));
    return node !== undefined && isTrue(evaluate(node, { ...looked, at: { row, column } }));
  };
}

function isTrue(value: unknown): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function lookInto(book: Book, sheet: SheetModel): EvaluateContext {
  const named = (name: string | undefined): SheetModel | undefined => (name === undefined ? sheet : book.sheet(name));
  const extents = new Map<SheetModel, { rowCount: number; columnCount: number }>();
  return {
    cell: (name, row, column): Scalar => {
      const cell = named(name)?.cell(row, column);
      if (!cell) return null;
      return cell.error ? { error: String(cell.value) } : cell.value;
    },
    extent: (name) => {
      const there = named(name);
      if (!there) return undefined;
      const used = there.usedArea(true);
      const extent = extents.get(there) ?? { rowCount: (used?.bottom ?? -1) + 1, columnCount: (used?.right ?? -1) + 1 };
      extents.set(there, extent);
      return extent;
    },
  };
}
