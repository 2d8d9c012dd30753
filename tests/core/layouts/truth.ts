import { type FormulaNode, parseFormula } from "../../../src/core/sheet/formula";
import { parseA1, toA1 } from "../../../src/core/sheet/address";
import type { Laid } from "./draft";

/** Something that must hold: the result, the cells that give it, and how. */
export interface Holds {
  readonly form: "linear" | "ratio" | "mean" | "product" | "wmean";
  readonly result: string;
  readonly terms: readonly (readonly [string, 1 | -1])[];
}

type Terms = (readonly [string, 1 | -1])[];

/** What must hold on a sheet, read from its formulas; blank cells are left out. */
export function truthOf(laid: Laid, isBlank: (row: number, column: number) => boolean): readonly Holds[] {
  const found: Holds[] = [];
  laid.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined || cell.silent || isBlank(row, column)) return;
      const shape = shapeOf(parseFormula(cell.formula));
      if (!shape) return;
      const terms = shape.terms.filter(([address]) => !isBlank(...placeOf(address)));
      if (terms.length > 0) found.push({ form: shape.form, result: toA1(row, column), terms });
    });
  });
  return found;
}

/** A relation in one spelling: result and signed terms, sorted. */
export function signature(result: string, terms: readonly (readonly [string, number])[]): string {
  return `${result} <- ${terms.map(([cell, weight]) => `${weight < 0 ? "-" : ""}${cell}`).sort().join(",")}`;
}

function placeOf(address: string): [number, number] {
  const { row, column } = parseA1(address) ?? { row: -1, column: -1 };
  return [row, column];
}

type Shape = Omit<Holds, "result">;

function shapeOf(node: FormulaNode | undefined): Shape | undefined {
  if (!node) return undefined;
  const linear = linearOf(node);
  if (linear) return { form: "linear", terms: linear };
  if (node.kind === "call") {
    const terms = node.args.flatMap((one) => linearOf(one) ?? []);
    return node.name === "AVERAGE" ? { form: "mean", terms } : node.name === "SUMPRODUCT" ? { form: "product", terms } : undefined;
  }
  if (node.kind !== "binary") return undefined;
  if (node.operator === "*") return productOf(node.left, node.right);
  return node.operator === "/" ? quotientOf(node.left, node.right) : undefined;
}

function productOf(left: FormulaNode, right: FormulaNode): Shape | undefined {
  if (right.kind === "number") return shapeOf(left);
  const [first, second] = [linearOf(left) ?? shapeOf(left)?.terms, linearOf(right)];
  return first && second ? { form: "product", terms: [...first, ...second] } : undefined;
}

function quotientOf(left: FormulaNode, right: FormulaNode): Shape | undefined {
  if (right.kind === "number") return left.kind === "binary" && left.operator === "*" ? shapeOf(left) : undefined;
  const below = linearOf(right);
  if (!below) return undefined;
  if (left.kind === "call" && left.name === "SUMPRODUCT") return { form: "wmean", terms: left.args.flatMap((one) => linearOf(one) ?? []) };
  const above = linearOf(left);
  return above ? { form: "ratio", terms: [...above, ...below] } : undefined;
}

function linearOf(node: FormulaNode): Terms | undefined {
  if (node.kind === "reference") return cellsOf(node.area).map((cell) => [cell, 1] as const);
  if (node.kind === "call" && node.name === "SUM") {
    const parts = node.args.map(linearOf);
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }
  if (node.kind !== "binary" || (node.operator !== "+" && node.operator !== "-")) return undefined;
  const [left, right] = [linearOf(node.left), linearOf(node.right)];
  if (!left || !right) return undefined;
  const sign = node.operator === "-" ? -1 : 1;
  return [...left, ...right.map(([cell, weight]) => [cell, (weight * sign) as 1 | -1] as const)];
}

function cellsOf({ top, left, bottom, right }: { top: number; left: number; bottom: number; right: number }): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) cells.push(toA1(row, column));
  return cells;
}
