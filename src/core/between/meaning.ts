import type { Period } from "../finding/report";
import type { Table, TableColumn } from "../table/table";
import { type Stage, type TableContext, headerYear } from "./context";
import { type Form, partOf, stageByForm } from "./forms";

/** What a column's figures claim to be, as far as words tell; null where they leave it open. */
export interface Meaning {
  readonly column: TableColumn;
  readonly quantity: "plan" | "realised" | "percent" | "remainder" | "delta";
  readonly measure: "rp" | "k" | null;
  readonly period: Period | "year";
  readonly year: number | null;
  readonly horizon: TableColumn["horizon"];
  readonly stage: Stage | null;
  /** What says which version of the plan it is; a heading is believed whatever the figures show. */
  readonly stageBy: "heading" | "form" | "title" | "figures" | null;
  /** The version of the plan that its figures are in truth, where most of them show another one than its stage. */
  readonly shows: Stage | null;
  /** Rupiah for one unit of its figures. */
  readonly unit: number;
  /** The form that its table is, and its part in it. */
  readonly form: string | undefined;
  readonly part: string | undefined;
}

/** The columns of a table whose figures may stand in another table too. */
export function meaningsOf(table: Table, context: TableContext, form: Form | undefined): readonly Meaning[] {
  const onlyMeasure = commonMeasure(table);
  return table.columns.flatMap((column) => {
    const quantity = quantityOf(column);
    if (!quantity) return [];
    const own = headerYear(column.path);
    return [
      {
        column,
        quantity,
        measure: measureOf(column) ?? onlyMeasure,
        period: column.period ?? "year",
        year: own ?? (column.horizon === "current" ? context.year : null),
        horizon: column.horizon,
        ...stageOf(column, quantity, context, form),
        shows: null,
        unit: column.moneyUnit ?? 1,
        form: form?.id,
        part: partOf(form, column),
      },
    ];
  });
}

/** The last month of an evaluation that still measures against the plan before the amendment. */
const MID_YEAR = 6;

function stageOf(
  column: TableColumn,
  quantity: Meaning["quantity"],
  { stage, until }: TableContext,
  form: Form | undefined,
): Pick<Meaning, "stage" | "stageBy"> {
  if (column.role === "before") return { stage: "original", stageBy: "heading" };
  if (column.role === "after") return { stage: "amended", stageBy: "heading" };
  if (quantity !== "plan") return { stage: null, stageBy: null };
  const said = stageByForm({ form: form?.id, part: partOf(form, column) });
  const byForm = said === "original" && (until === null || until > MID_YEAR) ? undefined : said;
  // Over the annexes of an amended plan, a title speaks of the document and not of the column.
  if (byForm !== undefined && stage !== null && byForm !== stage) return { stage: null, stageBy: null };
  if (byForm !== undefined) return { stage: byForm, stageBy: "form" };
  return stage === null ? { stage: null, stageBy: null } : { stage, stageBy: "title" };
}

function quantityOf({ role, measure }: TableColumn): Meaning["quantity"] | undefined {
  switch (role) {
    case "target":
    case "before":
    case "after":
      return "plan";
    case "realised":
      return "realised";
    case "total":
      return measure === "percent" ? "percent" : "realised";
    case "percent":
    case "remainder":
    case "delta":
      return role;
    default:
      return undefined;
  }
}

/** In a table of money alone, a percentage is one of money; in a table of performance, one of performance. */
function commonMeasure(table: Table): Meaning["measure"] {
  const measures = new Set(
    table.columns.filter((column) => ["plan", "realised"].includes(quantityOf(column) ?? "")).map(measureOf),
  );
  const [only] = measures;
  return measures.size === 1 ? (only ?? null) : null;
}

function measureOf({ measure, role, path }: TableColumn): Meaning["measure"] {
  if (
    role === "percent" &&
    path.some((text) => /\b(fisik|kinerja)\b/i.test(text)) &&
    !path.some((text) => /\b(keuangan|anggaran)\b/i.test(text))
  )
    return "k";
  if (measure === "rp") return "rp";
  return measure === null || (role === "percent" && measure === "percent") ? null : "k";
}

/** Whether two columns may claim the same figures: nothing in their words or titles speaks against it. */
export function mayAgree(a: Meaning, b: Meaning, contexts: readonly [TableContext, TableContext]): boolean {
  if (a.quantity !== b.quantity || a.period !== b.period) return false;
  if (a.measure !== null && b.measure !== null && a.measure !== b.measure) return false;
  if (a.year !== null && b.year !== null ? a.year !== b.year : a.horizon !== b.horizon) return false;
  if (a.quantity === "plan") return a.stage === null || b.stage === null || a.stage === b.stage;
  const [first, second] = contexts;
  return a.period !== "year" || first.until === null || second.until === null || first.until === second.until;
}

const DECEMBER = 12;

/** Whether words alone say that two columns are of the same figures: same quantity, measure, year, office and end of the period. */
export function saysSame(a: Meaning, b: Meaning, [first, second]: readonly [TableContext, TableContext]): boolean {
  if (first.office !== second.office || a.measure === null || a.measure !== b.measure) return false;
  if (a.quantity === "plan" && a.stage !== b.stage) return false;
  // What was planned may have been amended between two months; only a plan that words name is the same whatever the month.
  const ends = (first.until ?? DECEMBER) === (second.until ?? DECEMBER);
  if (!ends && (a.quantity !== "plan" || a.stage === null)) return false;
  return a.year !== null && a.year === b.year && a.horizon === b.horizon;
}
