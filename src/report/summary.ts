import type { CapaianPlan, PlannedColumn } from "../core/capaian/plan";
import { toNumber } from "../core/figure/amount";
import { parseFigureText } from "../core/figure/parse";
import type { FileReport, Finding, ReportRow, ReportTable } from "../core/finding/report";
import type { Severity } from "../core/sheet/mark";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";
import { rowLabel } from "./row-label";

/** Achievement of a programme in percent; null where it cannot be worked out. */
interface ProgramLine {
  readonly label: string;
  /** Section of an office that it stands in, where the sheet has several. */
  readonly unit: string | null;
  readonly k: number | null;
  readonly rp: number | null;
}

/** How much of its budget an office has spent, in percent. */
interface UnitLine {
  readonly label: string;
  readonly rp: number;
}

/** Findings of one rule by severity. */
type RuleLine = Readonly<Record<Severity, number>> & { readonly rule: Finding["rule"] };

/** What a check says in figures. */
export interface Summary {
  readonly programs: readonly ProgramLine[];
  readonly units: readonly UnitLine[];
  readonly rules: readonly RuleLine[];
}

/** Sums a report up; the achievements are those that "Tulis capaian" works out. */
export function summarise(report: FileReport, snapshot: WorkbookSnapshot, plan: CapaianPlan): Summary {
  const programs: ProgramLine[] = [];
  const units: UnitLine[] = [];
  for (const { sheet, range, columns } of plan.tables) {
    const table = report.sheets.find(({ name }) => name === sheet)?.tables.find((one) => one.range === range);
    const own = snapshot.sheets.find(({ name }) => name === sheet);
    if (!table || !own) continue;
    const read = percentsOf(columns);
    const lines = linesOf(table, own, read);
    programs.push(...lines.programs);
    units.push(...lines.units);
  }
  return { programs, units, rules: rulesOf(report.findings) };
}

type Percents = (row: ReportRow) => { readonly k: number | null; readonly rp: number | null };

function linesOf(table: ReportTable, sheet: SheetSnapshot, percents: Percents) {
  const several = new Set(table.rows.map(({ unit }) => unit)).size > 1;
  const label = (row: number): string => rowLabel(sheet, table, row - 1) ?? `${sheet.name} ${String(row)}`;
  const programs = table.rows.flatMap((row): ProgramLine[] => {
    const { k, rp } = percents(row);
    if (row.kind !== "program" || (k === null && rp === null)) return [];
    return [{ label: label(row.row), unit: several && row.unit !== null ? label(row.unit) : null, k, rp }];
  });
  const units = table.rows.flatMap((row): UnitLine[] => {
    const { rp } = percents(row);
    return row.kind === "unit" && rp !== null ? [{ label: label(row.row), rp }] : [];
  });
  return { programs, units };
}

/** The percentages by row (from 1); of several columns of a kind, such as quarters, the last: the year's. */
function percentsOf(columns: readonly PlannedColumn[]): Percents {
  const by = (measure: "k" | "rp"): ReadonlyMap<number, number> => {
    const last = columns.filter((column) => column.ofYear === true && column.measure === measure).at(-1);
    return new Map(
      (last?.cells ?? []).flatMap(({ row, shown }) => {
        const value = percentOf(shown);
        return value === null ? [] : [[row, value] as const];
      }),
    );
  };
  const [k, rp] = [by("k"), by("rp")];
  return ({ row }) => ({ k: k.get(row - 1) ?? null, rp: rp.get(row - 1) ?? null });
}

function percentOf(shown: string): number | null {
  const figure = parseFigureText(shown, "id");
  return figure.kind === "number" ? Math.round(toNumber(figure.value) * 100) / 100 : null;
}

function rulesOf(findings: readonly Finding[]): RuleLine[] {
  const counts = new Map<Finding["rule"], Record<Severity, number>>();
  for (const { rule, severity } of findings) {
    const line = counts.get(rule) ?? { error: 0, warning: 0, info: 0 };
    line[severity]++;
    counts.set(rule, line);
  }
  const total = (line: RuleLine): number => line.error + line.warning + line.info;
  return [...counts]
    .map(([rule, line]): RuleLine => ({ rule, ...line }))
    .sort((a, b) => b.error - a.error || total(b) - total(a));
}
