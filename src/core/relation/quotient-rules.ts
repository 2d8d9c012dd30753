import type { Bilingual, Measure } from "../finding/report";
import type { Table, TableColumn } from "../table/table";
import type { ColumnRule } from "./column-rules";

const BASIS: Bilingual = { id: "judul kolom", en: "column headings" };

type Pair = readonly [numerator: TableColumn, denominator: TableColumn];

/** Columns in percent with every quotient that their words allow; the figures decide which. */
export function quotientRules(table: Table): readonly ColumnRule[] {
  return table.columns.filter(isQuotient).flatMap((result) => [...ratios(table, result), ...growths(table, result)]);
}

function isQuotient({ role, measure }: TableColumn): boolean {
  return role === "percent" || (role === "delta" && measure === "percent");
}

function ratios(table: Table, result: TableColumn): readonly ColumnRule[] {
  const figures = figuresFor(table, result);
  return [...wholeYear(figures), ...ofPeriod(figures, result), ...changes(figures, result)].map(
    ([numerator, denominator]) => ({
      kind: "percent",
      form: "ratio",
      result,
      terms: [[numerator, 1]],
      denominator,
      basis: BASIS,
      stated: false,
    }),
  );
}

/** Columns that a percentage may divide: of its own measure where its heading names one; physical progress of physical progress. */
function figuresFor(table: Table, result: TableColumn): readonly TableColumn[] {
  const physical = result.path.some((text) => /fisik/i.test(text));
  const named = result.measure !== "percent" && NAMED_MEASURE.test(result.path.at(-1) ?? "");
  const measures: readonly (Measure | null)[] = named
    ? [result.measure]
    : physical
      ? ["percent"]
      : ["rp", "k", "index"];
  return table.columns.filter(
    (column) => column !== result && column.measure !== null && measures.includes(column.measure),
  );
}

const NAMED_MEASURE = /^\W*(k|rp|kinerja|keuangan|anggaran|volume|vol)\b/i;

function wholeYear(figures: readonly TableColumn[]): readonly Pair[] {
  const year = figures.filter((column) => column.period === null);
  const above = year.filter((column) => ["realised", "total"].includes(column.role) && !isPlannedTotal(column));
  const below = year.filter((column) => column.role === "target" || isPlannedTotal(column));
  return pairs(above, below);
}

/** A total of kinds of spending under a heading of the plan. */
function isPlannedTotal({ role, path }: TableColumn): boolean {
  const words = path.join(" ");
  return role === "total" && /\b(target|pagu|anggaran|rencana|dpa|rka|alokasi|ketetapan)\b/i.test(words) && !/\brealisasi\b/i.test(words);
}

/** Within a quarter or month; without a target of its own, of the year's. */
function ofPeriod(figures: readonly TableColumn[], { period }: TableColumn): readonly Pair[] {
  if (period === null) return [];
  const own = figures.filter((column) => column.role === "target" && column.period === period);
  return pairs(
    figures.filter((column) => column.period === period && column.role === "realised"),
    own.length > 0 ? own : figures.filter((column) => column.role === "target"),
  );
}

/** A change in percent of what was before: a column of its own, or any of the figures it is a change of. */
function changes(figures: readonly TableColumn[], result: TableColumn): readonly Pair[] {
  const above = figures.filter((column) => column.role === "delta" && column.period === null);
  const before = figures.filter((column) => column.role === "before" && column.period === null);
  const others = figures.filter(
    (column) => column.column < result.column && ["realised", "total", "target", "other"].includes(column.role),
  );
  return pairs(above, before.length > 0 ? before : others);
}

function pairs(above: readonly TableColumn[], below: readonly TableColumn[]): readonly Pair[] {
  return above.flatMap((numerator) =>
    below
      .filter((denominator) => denominator !== numerator && denominator.measure === numerator.measure)
      .map((denominator): Pair => [numerator, denominator]),
  );
}

const GROWTH = /\b(pertumbuhan|laju|kenaikan|penurunan|perkembangan|naik|turun|peningkatan|bertambah|perubahan)\b/i;

/** Growth: the later figure less the earlier, in percent of the earlier. */
function growths(table: Table, result: TableColumn): readonly ColumnRule[] {
  if (!result.path.some((text) => GROWTH.test(text))) return [];
  const figures = table.columns.filter(
    (column) =>
      column.column < result.column &&
      column.measure !== null &&
      column.measure !== "percent" &&
      ["realised", "total", "target", "before", "after", "other"].includes(column.role),
  );
  return figures.flatMap((earlier) =>
    figures
      .filter((later) => later !== earlier && later.measure === earlier.measure)
      .map((later) => ({
        kind: "percent" as const,
        form: "ratio" as const,
        result,
        terms: [
          [later, 1],
          [earlier, -1],
        ] as const,
        denominator: earlier,
        basis: BASIS,
        stated: false,
      })),
  );
}
