import type { FileReport, Finding } from "../../../src/core/finding/report";
import { parseA1, toA1 } from "../../../src/core/sheet/address";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { type Place, calculated, figureAt, withCells } from "./book";
import type { Injected, Spoilt } from "./inject";

/** What became of one error. */
export interface Verdict {
  readonly kind: string;
  /** Relations that cross the wrong cell, and those of them that do not hold. */
  readonly crossing: number;
  readonly broken: number;
  /** Share of the first place: 1 where the right cell stands there alone. */
  readonly first: number;
  readonly oneClick: boolean;
}

export interface Judged {
  readonly verdicts: readonly Verdict[];
  readonly wrongClicks: readonly Finding[];
  readonly clicks: number;
}

/** Confronts a report with the errors that were put into its sheet. */
export function judge(spoilt: Spoilt, report: FileReport): Judged {
  const loud = report.findings.filter(({ severity }) => severity !== "info");
  const fixes = loud.filter(({ fix }) => fix !== null);
  const wrongClicks = fixes.filter((finding) => !spoilt.errors.some((error) => mends(error, finding, spoilt.sheet)));
  const verdicts = spoilt.errors.map((error): Verdict => ({
    kind: error.kind,
    ...redundancy(report, cellsOf(error)),
    first: loud.some((finding) => isNamedFirst(error, finding)) ? 1 : 0,
    oneClick: fixes.some((finding) => mends(error, finding, spoilt.sheet)),
  }));
  return { verdicts, wrongClicks, clicks: fixes.length };
}

function cellsOf({ wrong }: Injected): ReadonlySet<string> {
  return new Set(wrong.slice(0, 1).map(({ row, column }) => toA1(row, column)));
}

function redundancy({ sheets }: FileReport, cells: ReadonlySet<string>): { crossing: number; broken: number } {
  const all = sheets.flatMap(({ relations = [] }) => relations);
  const crossing = all.filter(({ result, terms, status }) => status !== "notCheckable" && (cells.has(result) || terms.some(([cell]) => cells.has(cell))));
  return { crossing: crossing.length, broken: crossing.filter(({ status }) => status === "broken").length };
}

function isNamedFirst(error: Injected, { suspects: [top], cell }: Finding): boolean {
  if (error.rows) {
    const row = parseA1(top?.cell ?? cell)?.row ?? -1;
    return (top?.cause ?? "").startsWith("row-") && error.rows.includes(row);
  }
  if (!top) return false;
  return [...error.wrong, ...(error.instead ?? [])].some((wrong) => toA1(wrong.row, wrong.column) === top.cell && top.value !== null && isSame(Number(top.value), wrong.right));
}

/** Money to the rupiah, percentages to what a sheet shows. */
function isSame(a: number, b: number): boolean {
  return Math.abs(b) < 20 && !Number.isInteger(b) ? Math.abs(a - b) < 0.0051 : Math.abs(a - b) < 0.01;
}

/** Whether the fix of a finding puts the right figure into a wrong cell. */
function mends(error: Injected, { fix }: Finding, sheet: SheetSnapshot): boolean {
  const wrong = fix && error.wrong.find(({ row, column }) => toA1(row, column) === fix.cell);
  if (!wrong) return false;
  return isSame("value" in fix ? Number(fix.value) : calculates(sheet, wrong, fix.formula), wrong.right);
}

function calculates(sheet: SheetSnapshot, { row, column }: Place, formula: string): number {
  return figureAt(calculated(withCells(sheet, [{ row, column, cell: { value: 0, formula } }])), { row, column });
}
