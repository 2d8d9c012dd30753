import type { Measure } from "../finding/report";
import type { Table, TableColumn } from "../table/table";
import { fold } from "../table/text";

/** The two measures that capaian is written for; counts and indices are performance too. */
export type CapaianMeasure = "k" | "rp";

/** This year's target of a measure and what was realised of it. */
export interface Pair {
  readonly measure: CapaianMeasure;
  readonly target: TableColumn;
  /** The year's one column, or the quarters that make it. */
  readonly realised: readonly [TableColumn, ...TableColumn[]];
}

/** The pairs of a table by measure, the main one of each measure first; none where target or realised is missing. */
export function findPairs(table: Table): readonly Pair[] {
  return (["k", "rp"] as const).flatMap((measure) => {
    const targets = thisYear(table, measure, ["target"]);
    const totals = thisYear(table, measure, ["total"]);
    const plain = thisYear(table, measure, ["realised"]);
    const singles = [...totals, ...plain].map((column): Pair["realised"] => [column]);
    const quarters = quartersOf(table, measure);
    const realised = singles.length > 0 ? singles : quarters ? [quarters] : [];
    return realised.flatMap((columns) => targets.map((target): Pair => ({ measure, target, realised: columns })));
  });
}

export function measureGroup(measure: Measure | null): CapaianMeasure | undefined {
  if (measure === "rp") return "rp";
  return measure === "k" || measure === "index" || measure === "count" ? "k" : undefined;
}

function thisYear(table: Table, measure: CapaianMeasure, roles: readonly TableColumn["role"][]): readonly TableColumn[] {
  return table.columns.filter(
    (column) =>
      roles.includes(column.role) &&
      column.horizon === "current" &&
      (column.period === null || column.period === "year") &&
      measureGroup(column.measure) === measure,
  );
}

/** The realised quarters from the first on; where few figures leave a column's measure open, its neighbours' counts. */
function quartersOf(table: Table, measure: CapaianMeasure): Pair["realised"] | undefined {
  const series = new Map<string, TableColumn[]>();
  for (const column of table.columns) {
    if (column.role !== "realised" || column.horizon !== "current" || !/^q[1-4]$/.test(column.period ?? "")) continue;
    const key = seriesOf(column);
    series.set(key, [...(series.get(key) ?? []), column]);
  }
  return [...series.values()].map(fromFirstQuarter).find((columns) => columns !== undefined && majorityMeasure(columns) === measure);
}

/** The header words without the quarter's number: `Realisasi 1` and `Realisasi 2` are of one series. */
function seriesOf({ path }: TableColumn): string {
  return path.map((text) => fold(text).replace(/\b(?:iv|i{1,3}|[1-4])\b/g, "#")).join(">");
}

function fromFirstQuarter(columns: readonly TableColumn[]): Pair["realised"] | undefined {
  const [first, ...rest] = [...columns].sort((a, b) => (a.period ?? "").localeCompare(b.period ?? ""));
  if (!first || ![first, ...rest].every(({ period }, index) => period === `q${index + 1}`)) return undefined;
  return [first, ...rest];
}

function majorityMeasure(columns: readonly TableColumn[]): CapaianMeasure {
  const money = columns.filter(({ measure }) => measure === "rp").length;
  return money * 2 > columns.length ? "rp" : "k";
}
