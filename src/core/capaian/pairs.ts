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
  /** What is taken from the realised figure first: growth is the later figure less the earlier one. */
  readonly less?: TableColumn;
  /** Quarters that stand in where the year's one column is not filled. */
  readonly quarters?: readonly TableColumn[];
}

/** The pairs of a table by measure, the main one of each measure first; none where target or realised is missing. */
export function findPairs(table: Table): readonly Pair[] {
  return (["k", "rp"] as const).flatMap((measure) => {
    const sums = thisYear(table, measure, ["total"]);
    const totals = sums.filter((column) => isRealisedTotal(table, column));
    const parts = thisYear(table, measure, ["target"]);
    const whole = [...sums, ...parts].filter(isPlannedTotal).sort((a, b) => a.path.length - b.path.length)[0];
    const targets = parts.length > 1 && whole ? [whole] : parts;
    const plain = thisYear(table, measure, ["realised"]);
    const singles = [...totals, ...plain].map((column): Pair["realised"] => [column]);
    const quarters = quartersOf(table, measure);
    const realised = singles.length > 0 ? singles : quarters ? [quarters] : [];
    const standIn = singles.length > 0 && quarters ? { quarters } : {};
    return realised.flatMap((columns) =>
      targets.map((target): Pair => ({ measure, target, realised: columns, ...standIn })),
    );
  });
}

/** Pairs of other spans: a quarter of its target, the years to date of the five-year plan. */
export function otherPairs(table: Table): readonly Pair[] {
  return (["k", "rp"] as const).flatMap((measure) => {
    const own = table.columns.filter((column) => measureOf(column) === measure);
    const year = own.filter(
      ({ role, horizon, period }) => role === "target" && horizon === "current" && period === null,
    );
    const quarters = own.filter(({ role, period }) => role === "realised" && period !== null && period !== "year");
    const ofQuarters = quarters.flatMap((realised) => {
      const planned = own.filter(({ role, period }) => role === "target" && period === realised.period);
      return (planned.length > 0 ? planned : year).map((target): Pair => ({ measure, target, realised: [realised] }));
    });
    const toDate = own.filter(({ role, horizon }) => (role === "total" || role === "realised") && horizon === "toDate");
    const plans = own.filter(({ role, horizon }) => role === "target" && horizon === "fiveYear");
    return [
      ...ofQuarters,
      ...toDate.flatMap((realised) => plans.map((target): Pair => ({ measure, target, realised: [realised] }))),
    ];
  });
}

const PLANNED = /\b(target|pagu|anggaran|rencana|dpa|rka|alokasi)\b/;
const REALISED = /realis|serap|capai|spj|sp2d|salur|terpakai|penggunaan/;

/** The sum of the parts of a plan is what was planned, not one of its parts. */
function isPlannedTotal({ path }: TableColumn): boolean {
  const words = fold(path.join(" "));
  return /\b(jumlah|total)\b/.test(fold(path.at(-1) ?? "")) && PLANNED.test(words) && !REALISED.test(words);
}

/** A total is of what was realised where its heading says so, or where the periods beside it are; other totals sum up plans. */
function isRealisedTotal(table: Table, { path, measure }: TableColumn): boolean {
  const words = fold(path.join(" "));
  if (REALISED.test(words)) return true;
  if (PLANNED.test(words)) return false;
  return table.columns.some(
    (column) => column.role === "realised" && column.period !== null && column.measure === measure,
  );
}

/** The measure of a column of figures, or undefined where these are of another sort. */
export function measureGroup(measure: Measure | null): CapaianMeasure | undefined {
  if (measure === "rp") return "rp";
  return measure === "k" || measure === "index" || measure === "count" ? "k" : undefined;
}

/** The measure that the lowest header word names, for columns whose figures do not tell. */
export function measureInWords({ path }: TableColumn): CapaianMeasure | undefined {
  const leaf = fold(path.at(-1) ?? "");
  if (/\b(rp|keuangan|anggaran|dana)\b/.test(leaf)) return "rp";
  return /\b(k|kinerja)\b/.test(leaf) ? "k" : undefined;
}

function measureOf(column: TableColumn): CapaianMeasure | undefined {
  return column.measure === null ? measureInWords(column) : measureGroup(column.measure);
}

function thisYear(
  table: Table,
  measure: CapaianMeasure,
  roles: readonly TableColumn["role"][],
): readonly TableColumn[] {
  return table.columns.filter(
    (column) =>
      roles.includes(column.role) &&
      column.horizon === "current" &&
      (column.period === null || column.period === "year") &&
      (column.span === null || column.span.cumulative || column.span.to - column.span.from === 11) &&
      measureOf(column) === measure,
  );
}

/** The realised quarters from the first on, none missing between and none twice. */
function quartersOf(table: Table, measure: CapaianMeasure): Pair["realised"] | undefined {
  const quarters = table.columns.filter(
    (column) =>
      column.role === "realised" &&
      column.horizon === "current" &&
      column.period?.startsWith("q") &&
      measureOf(column) === measure,
  );
  const [first, ...rest] = quarters.sort((a, b) => (a.period ?? "").localeCompare(b.period ?? ""));
  if (!first || ![first, ...rest].every(({ period }, index) => period === `q${index + 1}`)) return undefined;
  return [first, ...rest];
}
