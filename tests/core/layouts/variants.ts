import type { Cell, CellValue, SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { columnIndex, columnLetters } from "../../../src/core/sheet/address";
import { type FormulaNode, parseFormula } from "../../../src/core/sheet/formula";
import { type Draft, type Laid, type Look, layDraft } from "./draft";
import { type Holds, truthOf } from "./truth";

const VARIANTS = ["typed", "id text", "us text", "rupiah text", "formulas"] as const;
type Variant = (typeof VARIANTS)[number];

/** A worksheet with all that is true about it. */
export interface Layout {
  readonly id: string;
  readonly variant: Variant;
  readonly sheet: SheetSnapshot;
  readonly holds: readonly Holds[];
  /** Parent row by row, as Excel counts; null at the top. */
  readonly parents: ReadonlyMap<number, number | null>;
  /** The sheet with another figure in a cell, written as the sheet writes figures; formulas calculated anew. */
  readonly spoil: (row: number, column: number) => SheetSnapshot | undefined;
}

/** The layout in every way of writing that makes sense for it. */
export function variantsOf(draft: Draft): readonly Layout[] {
  const laid = layDraft(draft);
  const calculated = calculate(laid);
  const isBlank = (row: number, column: number): boolean => typeof calculated(row, column) !== "number" || isHeading(laid, row);
  const holds = truthOf(laid, isBlank);
  const parents = new Map([...laid.parents].flatMap(([row, parent]) => (parent === undefined ? [] : [[row + 1, parent === null ? null : parent + 1] as const])));
  return VARIANTS.filter((variant) => !draft.without?.includes(variant)).map((variant) => ({
    id: draft.id,
    variant,
    sheet: render(laid, calculated, variant),
    holds,
    parents,
    spoil: (row, column) => spoil(laid, calculated, variant, { row, column }),
  }));
}

type Values = (row: number, column: number) => CellValue | undefined;

function calculate(laid: Laid, override?: { row: number; column: number; value: number }): Values {
  const known = new Map<string, CellValue | undefined>();
  const readable = (row: number, column: number): CellValue | undefined => (isHeading(laid, row) ? undefined : at(row, column));
  const at = (row: number, column: number): CellValue | undefined => {
    const key = `${row}:${column}`;
    if (known.has(key)) return known.get(key);
    if (override?.row === row && override.column === column) return override.value;
    const cell = laid.rows[row]?.[column];
    const value = cell?.formula === undefined ? cell?.value : evaluate(parseFormula(cell.formula), readable, cell.auto === true);
    known.set(key, value);
    return value;
  };
  return at;
}

/** The value of a formula; undefined where a cell that it divides by (or, filled in for every row, that it needs) is blank. */
function evaluate(node: FormulaNode | undefined, at: Values, auto: boolean): number | undefined {
  switch (node?.kind) {
    case "number":
      return node.value;
    case "reference":
      return numberOf(at(node.area.top, node.area.left)) ?? (auto ? undefined : 0);
    case "call":
      return call(node.name, node.args.map((one) => figures(one, at, auto)), auto);
    case "binary": {
      const left = evaluate(node.left, at, auto);
      const right = evaluate(node.right, at, auto);
      if (left === undefined || right === undefined) return undefined;
      if (node.operator === "+") return left + right;
      if (node.operator === "-") return left - right;
      if (node.operator === "*") return left * right;
      return right === 0 ? undefined : left / right;
    }
    default:
      throw new Error(`cannot evaluate ${node?.kind ?? "nothing"}`);
  }
}

type Figures = readonly (number | undefined)[];

function figures(node: FormulaNode, at: Values, auto: boolean): Figures {
  if (node.kind !== "reference") return [evaluate(node, at, auto)];
  const { top, left, bottom, right } = node.area;
  const found: (number | undefined)[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) found.push(numberOf(at(row, column)));
  return found;
}

function call(name: string, args: readonly Figures[], auto: boolean): number | undefined {
  const filled = args.flat().filter((one) => one !== undefined);
  const sum = filled.reduce((total, one) => total + one, 0);
  const [first = [], second = []] = args;
  if (name === "SUM") return filled.length === 0 && auto ? undefined : sum;
  if (name === "AVERAGE") return sum / filled.length;
  if (name === "SUMPRODUCT") return first.reduce<number>((total, one, index) => total + (one ?? 0) * (second[index] ?? 0), 0);
  if (name === "RANK") return 1 + second.filter((one) => one !== undefined && one > (first[0] ?? 0)).length;
  throw new Error(`cannot evaluate ${name}`);
}

function numberOf(value: CellValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function render(laid: Laid, values: Values, variant: Variant, typedOver?: { row: number; column: number }): SheetSnapshot {
  const { draft } = laid;
  const rows = laid.rows.map((cells, row) =>
    cells.map((cell, column): Cell | undefined => {
      if (!cell) return undefined;
      const value = values(row, column);
      if (value === undefined) return undefined;
      const bold = cell.bold ? ({ bold: true } as const) : {};
      const look = draft.looks?.[columnLetters(column)];
      if (typeof value !== "number" || !look || isHeading(laid, row)) return { value, ...bold };
      if (variant.endsWith("text")) return { value: written(value, look, variant), ...bold };
      const over = typedOver?.row === row && typedOver.column === column;
      const formula = variant === "formulas" && cell.formula !== undefined && !over ? { formula: cell.formula } : {};
      return { value: variant === "formulas" ? value : rounded(value, look), numberFormat: FORMATS[look], ...formula, ...bold };
    }),
  );
  return {
    name: draft.name ?? "Sheet1",
    visibility: "visible",
    rows: rows.map((cells) => (cells.some((cell) => cell !== undefined) ? cells : undefined)),
    columnCount: laid.columnCount,
    merges: laid.merges,
    hiddenRows: new Set((draft.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set((draft.hiddenColumns ?? "").split(" ").filter((one) => one !== "").map(columnIndex)),
  };
}

/** Rows above the first row of figures are titles and headers: their numbers stay as typed. */
function isHeading(laid: Laid, row: number): boolean {
  const text = laid.draft.text.replace(/^[ \t]*\n/, "").split("\n")[row] ?? "";
  return !/^\s*\[/.test(text);
}

const FORMATS: Readonly<Record<Look, string>> = {
  rp: "#,##0", rp2: "#,##0.00", k: "General", k2: "0.00", pct: "0.00", pct1: "0.0", pctsign: "0.00", frac: "0.00%", index: "0.00", year: "0",
};
const DECIMALS: Readonly<Record<Look, number>> = { rp: 0, rp2: 2, k: 0, k2: 2, pct: 2, pct1: 1, pctsign: 2, frac: 4, index: 2, year: 0 };

function rounded(value: number, look: Look): number {
  const scale = 10 ** DECIMALS[look];
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale;
}

function written(value: number, look: Look, variant: Variant): string {
  const shown = rounded(look === "frac" ? value * 100 : value, look === "frac" ? "pct" : look);
  const figure = grouped(Math.abs(shown), look, variant === "us text" ? [",", "."] : [".", ","]);
  const sign = shown < 0 ? "-" : "";
  const isMoney = look === "rp" || look === "rp2";
  if (variant === "rupiah text" && isMoney) return shown === 0 ? "Rp -" : `${sign}Rp ${figure}`;
  if (variant === "rupiah text" && (look === "pct" || look === "pct1")) return `${sign}${figure} %`;
  if (isMoney) return shown < 0 ? `(${figure})` : figure;
  return `${sign}${figure}${look === "frac" || look === "pctsign" ? "%" : ""}`;
}

function grouped(value: number, look: Look, [group, mark]: readonly [string, string]): string {
  const [whole = "", cents] = value.toFixed(look === "frac" ? 2 : DECIMALS[look]).split(".");
  const thousands = look === "year" || look === "k" ? whole : whole.replaceAll(/\B(?=(\d{3})+$)/g, group);
  return cents === undefined ? thousands : `${thousands}${mark}${cents}`;
}

/** Another figure that nobody could take for rounding: two digits swapped where they differ enough. */
function otherFigure(value: number, look: Look): number {
  const shift = look === "frac" ? 0.0909 : look.startsWith("pct") || look === "index" ? 9.09 : Math.abs(value) < 20 ? 3 : 0;
  if (shift !== 0) return value + shift;
  const digits = String(Math.round(Math.abs(value)));
  const swapped = Number(digits[1]! + digits[0]! + digits.slice(2)) * Math.sign(value);
  return digits[0] === digits[1] || digits[1] === "0" ? value + Math.round(value * 0.27) : swapped;
}

function spoil(laid: Laid, values: Values, variant: Variant, { row, column }: { row: number; column: number }): SheetSnapshot | undefined {
  const look = laid.draft.looks?.[columnLetters(column)];
  const value = values(row, column);
  if (!look || typeof value !== "number") return undefined;
  const other = otherFigure(rounded(value, look), look);
  if (variant === "formulas") {
    if (laid.rows[row]?.[column]?.formula === undefined) return undefined;
    return render(laid, calculate(laid, { row, column, value: other }), variant, { row, column });
  }
  return render(laid, (r, c) => (r === row && c === column ? other : values(r, c)), variant);
}
