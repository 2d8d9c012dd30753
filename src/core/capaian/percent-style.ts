import { scaleOf } from "../figure/amount";
import { describeFormat } from "../figure/number-format";
import type { RowKind } from "../finding/report";
import { formatAt } from "../sheet/snapshot";
import type { Table } from "../table/table";

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
    const style = styleOfCell(table, { row, column, fractions });
    if (!style) continue;
    byRow.set(row, style);
    if (kind !== "average") kinds.set(kind, [...(kinds.get(kind) ?? []), style]);
  }
  const byKind = new Map([...kinds].map(([kind, styles]) => [kind, mostFrequent(styles) ?? DEFAULT_STYLE] as const));
  const main = mostFrequent([...kinds.values()].flat()) ?? textStyle(table, column);
  return { main, byKind, byRow };
}

/** How a cell shows its percentage, or would show it: a blank one by the number format that it has. */
function styleOfCell(
  table: Table,
  { row, column, fractions }: { row: number; column: number; fractions: boolean },
): PercentStyle | undefined {
  const read = table.cell(row, column);
  const own = formatAt(table.sheet, row, column);
  if (read.kind === "number" && !read.fromText) {
    return { format: own ?? plainFormat(scaleOf(read.value)), points: !read.percent && !fractions };
  }
  const shown = describeFormat(own);
  if (read.kind !== "blank" || own === undefined || (shown.kind !== "number" && shown.kind !== "percent"))
    return undefined;
  return { format: own, points: !shown.percent };
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
