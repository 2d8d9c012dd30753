import fc from "fast-check";
import { parseA1 } from "../../../src/core/sheet/address";
import { buildFormulaGraph, recalculate } from "../../../src/core/sheet/recalculate";
import type { Cell, CellValue, SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { type Layout, layouts } from "../../core/support/hierarchy";
import { buildHierarchy } from "../../core/support/hierarchy-sheet";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A worksheet that may be spoilt, and where its figures lie. */
export interface Book {
  readonly layout: Layout;
  readonly sheet: SheetSnapshot;
  /** Cells of money, without the percentages. */
  readonly money: readonly Place[];
  readonly percents: readonly Place[];
  /** Rows of sub kegiatan. */
  readonly leaves: readonly number[];
  /** Columns of money from left to right by what they hold. */
  readonly target: number;
  readonly quarters: readonly number[];
  readonly total: number;
}

/** Random worksheets in which everything holds. */
export function makeBooks(count: number, seed: number, fixed: Partial<Layout>): readonly Book[] {
  return fc.sample(layouts, { numRuns: count, seed }).map((layout) => makeBook({ ...layout, ...fixed }));
}

function makeBook(layout: Layout): Book {
  const { sheet, money, parents, totals, years, percents } = buildHierarchy(layout);
  const places = (addresses: readonly string[]): readonly Place[] => addresses.map((address) => parseA1(address) ?? { row: 0, column: 0 });
  const columnsOf = (list: readonly Place[]): readonly number[] => [...new Set(list.map(({ column }) => column))].sort((a, b) => a - b);
  const summed = new Set(places([...parents, ...totals]).map(({ row }) => row));
  const [total = 0] = columnsOf(places(years));
  const plain = columnsOf(places(money)).filter((column) => column !== total);
  const blocks = layout.order.filter((block) => block === "target" || block === "quarters");
  const target = (blocks[0] === "target" ? plain[0] : plain.at(-1)) ?? 0;
  const cells = places(money);
  return {
    layout,
    sheet,
    money: cells.filter(({ row, column }) => figureAt(sheet, { row, column }) !== 0),
    percents: places(percents),
    leaves: [...new Set(cells.map(({ row }) => row))].filter((row) => !summed.has(row)),
    target,
    quarters: plain.filter((column) => column !== target),
    total,
  };
}

/** The figure in a cell, whether written as a number or as Indonesian text; a percentage as a fraction. */
export function figureAt(sheet: SheetSnapshot, { row, column }: Place): number {
  return figureOf(sheet.rows[row]?.[column]);
}

export function figureOf(cell: Cell | undefined): number {
  if (cell === undefined || cell.value === "") return 0;
  if (typeof cell.value !== "string") return Number(cell.value);
  const text = cell.value.replace("%", "").replaceAll(".", "").replace(",", ".");
  const negative = /^\((.*)\)$/.exec(text);
  const value = negative ? -Number(negative[1]) : Number(text);
  return cell.value.includes("%") ? value / 100 : value;
}

/** The same sheet with some cells holding something else. */
export function withCells(sheet: SheetSnapshot, changes: readonly (Place & { readonly cell: Cell | undefined })[]): SheetSnapshot {
  const rows = sheet.rows.map((cells) => [...(cells ?? [])]);
  for (const { row, column, cell } of changes) (rows[row] ??= [])[column] = cell;
  return { ...sheet, rows };
}

/** A typed figure written as its cell writes figures: digits with an optional sign and decimal point. */
export function written(own: Cell | undefined, digits: string): Cell | undefined {
  if (digits === "") return undefined;
  const format = own?.numberFormat === undefined ? {} : { numberFormat: own.numberFormat };
  if (typeof own?.value !== "string") return { value: Number(digits), ...format };
  const [whole = "", part] = digits.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return { value: `${digits.startsWith("-") ? "-" : ""}${grouped}${part === undefined ? "" : `,${part}`}`, ...format };
}

/** The sheet as Excel would show it after calculating all its formulas. */
export function calculated(sheet: SheetSnapshot): SheetSnapshot {
  const formulas = sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => (cell?.formula === undefined ? [] : [{ sheet: sheet.name, row, column, formula: cell.formula }])),
  );
  if (formulas.length === 0) return sheet;
  const results = recalculate(buildFormulaGraph(formulas, {}), "all", {
    cell: (_name, row, column) => sheet.rows[row]?.[column]?.value ?? null,
    extent: () => ({ rowCount: sheet.rows.length, columnCount: sheet.columnCount }),
  });
  return withCells(
    sheet,
    results.map(({ row, column, value }) => ({ row, column, cell: { ...sheet.rows[row]?.[column], value: plain(value) } })),
  );
}

function plain(value: CellValue | { readonly error: string }): CellValue {
  return typeof value === "object" ? value.error : value;
}
