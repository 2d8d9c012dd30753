import type { Period, RuleId } from "../finding/report";
import { type FormulaNode, parseFormula, toRelative } from "../sheet/formula";
import { cellAt } from "../sheet/snapshot";
import type { Table, TableColumn, TableRow } from "../table/table";
import type { ColumnRule } from "./column-rules";

/** What a formula says in the terms of relations: a sum, a quotient or a product of cells. */
export type FormulaShape =
  | { readonly form: "linear"; readonly terms: readonly (readonly [Place, 1 | -1])[] }
  | { readonly form: "ratio"; readonly numerator: Place; readonly denominator: Place; readonly scale: 100 | 1 }
  | { readonly form: "product"; readonly factors: readonly Place[]; readonly divisor: 100 | 1 };

interface Place {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
}

/** Reads a formula as a sum, quotient or product of single cells and ranges; undefined when it is anything else. */
export function shapeOf(formula: string): FormulaShape | undefined {
  const node = parseFormula(formula);
  if (!node) return undefined;
  return ratioShape(node) ?? productShape(node) ?? linearShape(node);
}

function strip(node: FormulaNode): FormulaNode {
  if (node.kind === "unary" && node.operator === "+") return strip(node.operand);
  if (node.kind === "call" && node.name === "IFERROR" && node.args[0]) return strip(node.args[0]);
  return node;
}

function placeOf(node: FormulaNode): Place | undefined {
  const inner = strip(node);
  if (inner.kind !== "reference" || inner.sheet !== undefined || inner.span !== "cell") return undefined;
  return { row: inner.area.top, column: inner.area.left, fixedRow: inner.fixed.top };
}

function isHundred(node: FormulaNode): boolean {
  const inner = strip(node);
  return (inner.kind === "number" && inner.value === 100) || (inner.kind === "unary" && inner.operator === "%" && isHundred(inner.operand));
}

/** `a/b`, `a/b*100`, `(a/b)*100%`, `100*a/b`. */
function ratioShape(node: FormulaNode): FormulaShape | undefined {
  const inner = strip(node);
  if (inner.kind !== "binary") return undefined;
  if (inner.operator === "/") {
    const numerator = placeOf(inner.left);
    const denominator = placeOf(inner.right);
    return numerator && denominator ? { form: "ratio", numerator, denominator, scale: 1 } : undefined;
  }
  if (inner.operator !== "*") return undefined;
  const side = isHundred(inner.right) ? inner.left : isHundred(inner.left) ? inner.right : undefined;
  const shape = side && ratioShape(side);
  return shape?.form === "ratio" ? { ...shape, scale: 100 } : undefined;
}

/** `a*b`, `a*b/100`. */
function productShape(node: FormulaNode): FormulaShape | undefined {
  const inner = strip(node);
  if (inner.kind !== "binary") return undefined;
  if (inner.operator === "/" && isHundred(inner.right)) {
    const shape = productShape(inner.left);
    return shape?.form === "product" ? { ...shape, divisor: 100 } : undefined;
  }
  if (inner.operator !== "*") return undefined;
  const left = placeOf(inner.left);
  const right = placeOf(inner.right);
  return left && right ? { form: "product", factors: [left, right], divisor: 1 } : undefined;
}

/** `a+b-c`, `SUM(a:b,c)` over single rows or columns. */
function linearShape(node: FormulaNode): FormulaShape | undefined {
  const terms = linearTerms(node, 1);
  return terms && terms.length > 0 ? { form: "linear", terms } : undefined;
}

const WIDEST = 400;

function linearTerms(node: FormulaNode, sign: 1 | -1): readonly (readonly [Place, 1 | -1])[] | undefined {
  const inner = strip(node);
  const place = placeOf(inner);
  if (place) return [[place, sign]];
  if (inner.kind === "reference" && inner.sheet === undefined && inner.span === "area") return rangeTerms(inner.area, sign);
  if (inner.kind === "binary" && (inner.operator === "+" || inner.operator === "-")) {
    const left = linearTerms(inner.left, sign);
    const right = linearTerms(inner.right, inner.operator === "+" ? sign : sign === 1 ? -1 : 1);
    return left && right ? [...left, ...right] : undefined;
  }
  const summed = inner.kind === "call" ? summedArguments(inner) : undefined;
  if (summed) {
    const parts = summed.map((argument) => linearTerms(argument, sign));
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }
  return undefined;
}

/** What SUM and SUBTOTAL(9; …) add up. */
function summedArguments({ name, args }: { readonly name: string; readonly args: readonly FormulaNode[] }): readonly FormulaNode[] | undefined {
  if (name === "SUM") return args;
  const [first, ...rest] = args;
  const sums = first?.kind === "number" && (first.value === 9 || first.value === 109);
  return name === "SUBTOTAL" && sums ? rest : undefined;
}

function rangeTerms(
  range: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
  sign: 1 | -1,
): readonly (readonly [Place, 1 | -1])[] | undefined {
  const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (size > WIDEST) return undefined;
  const terms: (readonly [Place, 1 | -1])[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) terms.push([{ row, column, fixedRow: false }, sign]);
  }
  return terms;
}

/** Rules that a column's own formulas state: what most of its rows calculate from their own row. */
export function formulaRules(table: Table): readonly ColumnRule[] {
  const rules: ColumnRule[] = [];
  const calculated = columnsWithFormulas(table);
  for (const result of table.columns) {
    if (!calculated.has(result.column)) continue;
    const sample = commonFormula(table, result);
    const rule = sample && ruleOf(table, result, sample);
    if (rule) rules.push(rule);
  }
  return rules;
}

/** Columns in which any row of a table has a formula. */
function columnsWithFormulas({ sheet, rows, columns }: Table): ReadonlySet<number> {
  const found = new Set<number>();
  const open = new Set(columns.map(({ column }) => column));
  for (const { row } of rows) {
    for (const column of open) {
      if (cellAt(sheet, row, column)?.formula === undefined) continue;
      found.add(column);
      open.delete(column);
    }
    if (open.size === 0) break;
  }
  return found;
}

interface FormulaSample {
  readonly row: number;
  readonly formula: string;
}

/** The formula that most rows of a column share, at one of its rows; undefined when there is no such habit. */
function commonFormula(table: Table, { column }: TableColumn): FormulaSample | undefined {
  const groups = new Map<string, { sample: FormulaSample; count: number }>();
  for (const { row, kind } of table.rows) {
    const formula = cellAt(table.sheet, row, column)?.formula;
    if (formula === undefined || kind === "total" || kind === "average" || kind === "predicate") continue;
    const key = toRelative(formula, row, column);
    const group = groups.get(key);
    if (group) group.count++;
    else if (inOneRow(formula, row)) groups.set(key, { sample: { row, formula }, count: 1 });
  }
  const best = [...groups.values()].sort((a, b) => b.count - a.count)[0];
  return best && best.count >= 3 ? best.sample : undefined;
}

function inOneRow(formula: string, row: number): boolean {
  const shape = shapeOf(formula);
  return shape !== undefined && placesOf(shape).every((place) => place.row === row || place.fixedRow);
}

function placesOf(shape: FormulaShape): readonly Place[] {
  if (shape.form === "linear") return shape.terms.map(([place]) => place);
  return shape.form === "ratio" ? [shape.numerator, shape.denominator] : shape.factors;
}

/** The rule that a formula states about its row; undefined where it reads columns outside the table. */
function ruleOf(table: Table, result: TableColumn, { row, formula }: FormulaSample): ColumnRule | undefined {
  const shape = shapeOf(formula);
  if (!shape) return undefined;
  const at = ({ column }: Place): TableColumn | undefined => table.columns.find((other) => other.column === column);
  const basis = { id: `rumus kolom: ${formula}`, en: `formula of the column: ${formula}` };
  const common = { result, basis, stated: true };
  if (placesOf(shape).some((place) => at(place) === undefined)) return undefined;
  if (shape.form === "linear") {
    const terms = shape.terms.flatMap(([place, sign]) => {
      const column = at(place);
      return column && place.row === row ? [[column, sign] as const] : [];
    });
    if (terms.length !== shape.terms.length || terms.length < 2) return undefined;
    return { ...common, kind: linearKind(result, terms), form: "linear", terms };
  }
  if (shape.form === "product") {
    const terms = shape.factors.flatMap((place) => {
      const column = at(place);
      return column && place.row === row ? [[column, 1] as const] : [];
    });
    return terms.length === 2 ? { ...common, kind: "weighted", form: "product", terms, divisor: shape.divisor } : undefined;
  }
  return ratioRule(table, common, { shape, row });
}

function ratioRule(
  table: Table,
  common: Pick<ColumnRule, "result" | "basis" | "stated">,
  { shape, row }: { shape: Extract<FormulaShape, { form: "ratio" }>; row: number },
): ColumnRule | undefined {
  const numerator = table.columns.find((other) => other.column === shape.numerator.column);
  const denominator = table.columns.find((other) => other.column === shape.denominator.column);
  if (!numerator || !denominator || shape.numerator.row !== row) return undefined;
  const terms = [[numerator, 1] as const];
  if (shape.denominator.row === row) return { ...common, kind: "percent", form: "ratio", terms, denominator };
  return { ...common, kind: "share", form: "ratio", terms, denominator, denominatorRow: shape.denominator.row };
}

/** What kind of sum a row's formula is, by the roles of its columns. */
function linearKind(result: TableColumn, terms: readonly (readonly [TableColumn, 1 | -1])[]): RuleId {
  const periods = terms.map(([column]) => column.period);
  const all = (test: (period: Period) => boolean): boolean => periods.every((period) => period !== null && test(period));
  if (all((period) => period.startsWith("q"))) return "quarters-sum";
  if (all((period) => period.startsWith("m"))) return "months-sum";
  if (result.role === "remainder") return "remainder";
  if (terms.some(([, sign]) => sign === -1)) return "delta";
  return "cumulative";
}

/** The rule that one row states by its own formula, e.g. a total row that divides other columns than the rows above. */
export function ownFormulaRule(table: Table, result: TableColumn, row: TableRow): ColumnRule | undefined {
  const formula = cellAt(table.sheet, row.row, result.column)?.formula;
  return formula !== undefined && inOneRow(formula, row.row) ? ruleOf(table, result, { row: row.row, formula }) : undefined;
}
