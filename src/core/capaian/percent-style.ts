import { type Amount, HUNDRED, divide, scaleOf } from "../figure/amount";
import { showNumber } from "../figure/number-format";
import type { RowKind } from "../finding/report";
import { cellAt } from "../sheet/snapshot";
import type { Table } from "../table/table";
import { tidy } from "../table/text";
import { asExcelKeeps } from "./row-ratio";

/** How a percentage stands in a cell. */
export interface PercentStyle {
  readonly format: string;
  /** The cell holds 48.79 for 48,79% instead of 0.4879. */
  readonly points: boolean;
}

/** The way in which a column writes its percentages. */
export interface ColumnStyle {
  /** As most cells do; undefined when the column holds no percentage. */
  readonly main: PercentStyle | undefined;
  /** As most rows of a kind do, where it has any. */
  readonly byKind: ReadonlyMap<RowKind, PercentStyle>;
  /** The cell's own style by row; only cells that hold a number have one. */
  readonly byRow: ReadonlyMap<number, PercentStyle>;
}

/** What percentages get where the table shows none. */
const DEFAULT_STYLE: PercentStyle = { format: "0.00%", points: false };

export function readColumnStyle(table: Table, column: number): ColumnStyle {
  const fractions = holdsPlainFractions(table, column);
  const byRow = new Map<number, PercentStyle>();
  const kinds = new Map<RowKind, PercentStyle[]>();
  for (const { row, kind } of table.rows) {
    const read = table.cell(row, column);
    if (kind === "average" || read.kind !== "number" || read.fromText) continue;
    const own = cellAt(table.sheet, row, column)?.numberFormat ?? "General";
    const style = { format: own === "General" ? plainFormat(scaleOf(read.value)) : own, points: !read.percent && !fractions };
    byRow.set(row, style);
    kinds.set(kind, [...(kinds.get(kind) ?? []), style]);
  }
  const byKind = new Map([...kinds].map(([kind, styles]) => [kind, mostFrequent(styles) ?? DEFAULT_STYLE] as const));
  return { main: mostFrequent([...byRow.values()]) ?? textStyle(table, column), byKind, byRow };
}

/** The style of the numeric percentages that a table shows in any column, else the default. */
export function tableStyle(table: Table): PercentStyle {
  for (const { role, column } of table.columns) {
    if (role !== "percent") continue;
    const { main, byRow } = readColumnStyle(table, column);
    if (main && byRow.size > 0) return main;
  }
  return DEFAULT_STYLE;
}

/** A percentage as a cell of this style shows it in an Indonesian Excel. */
export function showPercentage(points: Amount, style: PercentStyle): string {
  const held = style.points ? points : divide(points, HUNDRED, scaleOf(points) + 2);
  return tidy(showNumber(asExcelKeeps(held), style.format, "id"));
}

/** Whether the table reads the plain numbers of a column as fractions instead of percent points. */
function holdsPlainFractions(table: Table, column: number): boolean {
  return table.rows.some(({ row }) => {
    const read = table.cell(row, column);
    const figure = table.figure(row, column);
    if (read.kind !== "number" || read.percent || !figure) return false;
    return figure.value.units !== read.value.units || figure.value.scale !== read.value.scale;
  });
}

/** Unformatted percentages keep the decimals that were typed; two where a formula gave more than people type. */
function plainFormat(typed: number): string {
  const decimals = typed > 4 ? 2 : typed;
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

function mostFrequent(styles: readonly PercentStyle[]): PercentStyle | undefined {
  const counts = new Map<string, { readonly style: PercentStyle; count: number }>();
  for (const style of styles) {
    const key = `${String(style.points)}|${style.format}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { style, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.style;
}

/** Texts such as `48,97%` or `48,97` keep their way of writing when they become numbers. */
function textStyle(table: Table, column: number): PercentStyle | undefined {
  return mostFrequent(
    table.rows.flatMap(({ row }) => {
      const read = table.cell(row, column);
      if (read.kind !== "number" || !read.fromText) return [];
      const format = plainFormat(Math.max(0, read.decimals));
      return [read.percent ? { format: `${format}%`, points: false } : { format, points: true }];
    }),
  );
}
