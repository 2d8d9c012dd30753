import type { Bilingual, RuleId } from "../finding/report";
import { type Span, seriesWords } from "../table/span";
import type { Table, TableColumn } from "../table/table";
import type { ColumnRule } from "./column-rules";

const BASIS: Bilingual = { id: "periode pada judul kolom", en: "periods in the column headings" };
/** Months, quarters, semesters: what a longer period may be made of. */
const WIDTHS = [1, 3, 6] as const;

/** Longer periods between shorter ones, and figures to date: quarters of months, semesters, `s.d.` columns, the year of semesters. */
export function periodRules(table: Table): readonly ColumnRule[] {
  const series = seriesOf(table);
  return [
    ...series.flatMap((columns) => columns.flatMap((result) => partsOf(result, columns))),
    ...series.flatMap((columns) => yearsOf(table, columns)),
  ];
}

interface Spanned extends TableColumn {
  readonly span: Span;
}

/** Columns of the same figure for several periods. */
function seriesOf(table: Table): readonly (readonly Spanned[])[] {
  const series = new Map<string, Spanned[]>();
  for (const column of table.columns) {
    if (!isSpanned(column) || ["percent", "delta", "remainder"].includes(column.role)) continue;
    const key = keyOf(column);
    series.set(key, [...(series.get(key) ?? []), column]);
  }
  return [...series.values()].filter((columns) => columns.length >= 2);
}

function isSpanned(column: TableColumn): column is Spanned {
  return column.span !== null;
}

function keyOf({ measure, path }: TableColumn): string {
  return `${measure ?? ""}|${seriesWords(path)}`;
}

function partsOf(result: Spanned, series: readonly Spanned[]): readonly ColumnRule[] {
  const { from, to, cumulative } = result.span;
  const others = series.filter((column) => column !== result);
  const rules: ColumnRule[] = [];
  for (const width of WIDTHS) {
    if (!cumulative && width >= to - from + 1) continue;
    const parts = tile(others, { from, to, width });
    if (parts) rules.push(sumRule(result, parts, cumulative ? "cumulative" : kindOf(width)));
  }
  return cumulative ? [...rules, ...continued(result, others)] : rules;
}

/** To date = to date at the end of the period before, and this period. */
function continued(result: Spanned, others: readonly Spanned[]): readonly ColumnRule[] {
  const before = others
    .filter(({ span }) => span.cumulative && span.to < result.span.to)
    .sort((a, b) => b.span.to - a.span.to)[0];
  if (!before) return [];
  return WIDTHS.flatMap((width) => {
    const parts = tile(others, { from: before.span.to + 1, to: result.span.to, width });
    return parts ? [sumRule(result, [before, ...parts], "cumulative")] : [];
  });
}

/** Columns of one width that lie end to end over these months. */
function tile(
  columns: readonly Spanned[],
  { from, to, width }: { from: number; to: number; width: number },
): readonly TableColumn[] | undefined {
  const parts: Spanned[] = [];
  for (let month = from; month <= to; month += width) {
    const part = columns.find(({ span }) => !span.cumulative && span.from === month && span.to === month + width - 1);
    if (!part || part.span.to > to) return undefined;
    parts.push(part);
  }
  return parts;
}

/** The year is its two semesters; the last figure to date is the year's. */
function yearsOf(table: Table, series: readonly Spanned[]): readonly ColumnRule[] {
  const [first] = series;
  const semesters = tile(series, { from: 1, to: 12, width: 6 });
  const last = series.filter(({ span }) => span.cumulative).sort((a, b) => b.span.to - a.span.to)[0];
  if (!first || (!semesters && !last)) return [];
  const years = table.columns.filter(
    (column) =>
      column.span === null &&
      column.period === null &&
      column.measure === first.measure &&
      (column.role === "total" || column.role === first.role) &&
      column.horizon !== "prior" &&
      column.horizon !== "toDate",
  );
  return years.flatMap((year) => [
    ...(semesters ? [sumRule(year, semesters, "year-total")] : []),
    ...(last && year.role === "total" ? [sumRule(year, [last], "mirror")] : []),
  ]);
}

function kindOf(width: number): RuleId {
  if (width === 6) return "year-total";
  return width === 3 ? "quarters-sum" : "months-sum";
}

function sumRule(result: TableColumn, parts: readonly TableColumn[], kind: RuleId): ColumnRule {
  return { kind, form: "linear", result, terms: parts.map((part) => [part, 1] as const), basis: BASIS, stated: false };
}
