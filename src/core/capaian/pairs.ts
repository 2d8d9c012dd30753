import type { Measure } from "../finding/report";
import type { Table, TableColumn } from "../table/table";

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

/** The realised quarters from the first on, none missing between and none twice. */
function quartersOf(table: Table, measure: CapaianMeasure): Pair["realised"] | undefined {
  const quarters = table.columns.filter(
    (column) => column.role === "realised" && column.horizon === "current" && column.period?.startsWith("q") && measureGroup(column.measure) === measure,
  );
  const [first, ...rest] = quarters.sort((a, b) => (a.period ?? "").localeCompare(b.period ?? ""));
  if (!first || ![first, ...rest].every(({ period }, index) => period === `q${index + 1}`)) return undefined;
  return [first, ...rest];
}
