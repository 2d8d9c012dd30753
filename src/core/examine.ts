import { compareTables } from "./between/compare-tables";
import { brokenBy, setAside } from "./finding/accepted";
import { diagnose } from "./diagnosis/diagnose";
import { buildFinding } from "./finding/build-finding";
import { reportBetween } from "./finding/between-report";
import { faultFinding } from "./finding/fault-finding";
import { maskedFinding } from "./finding/masked-finding";
import { tally, tellOff } from "./finding/coverage";
import type { Coverage, FileReport, Finding, RelationStatus, ReportAccepted, ReportSheet, RuleName } from "./finding/report";
import { crossRelations, withCrossFindings } from "./finding/cross-report";
import { reportCorrections } from "./finding/report-corrections";
import { gapFindings } from "./finding/gap-findings";
import { truncatedFindings, unexplainedFindings } from "./finding/look-findings";
import { reportSheet } from "./finding/report-sheet";
import { doubtFinding } from "./finding/doubt-finding";
import { textFinding } from "./finding/text-finding";
import { checkNarrative } from "./narrative/check-narrative";
import type { Doubt } from "./plausibility/doubt";
import { findDoubts } from "./plausibility/find-doubts";
import { check } from "./relation/check";
import { relationsOf } from "./relation/registry";
import { settle } from "./relation/settle";
import { type CellRef, type CheckedRelation, cellsOf } from "./relation/relation";
import { findUnexplained } from "./relation/unexplained";
import { readSettings } from "./settings/read-settings";
import { areaContains, areaToA1, columnIndex } from "./sheet/address";
import { isOwnSheet, withoutOwnSheets } from "./sheet/own-sheets";
import type { WorkbookSnapshot } from "./sheet/snapshot";
import { readCorrections } from "./table/correction";
import { bySheet } from "./table/place-corrections";
import type { Table } from "./table/table";
import { type UnderstoodSheet, understandSheet } from "./table/understand";

export interface ExamineOptions {
  /** Include every relation that was considered in the report's sheets. */
  readonly relations?: boolean;
  /** Called between steps; throw from it to stop. */
  readonly onStep?: (done: number, total: number) => void;
}

/** Examines a workbook: understands its tables, checks every relation, and says what does not hold. Never throws on user data. */
export function examine(snapshot: WorkbookSnapshot, options: ExamineOptions = {}): FileReport {
  const workbook = withoutOwnSheets(snapshot);
  const report = examineSheets(workbook, options);
  return workbook === snapshot ? report : { ...report, sheets: withOwnSheets(report.sheets, snapshot) };
}

/** Worksheets that we wrote are told of as what they are, in their places. */
function withOwnSheets(examined: readonly ReportSheet[], { sheets }: WorkbookSnapshot): readonly ReportSheet[] {
  return sheets.flatMap((sheet) => {
    if (!isOwnSheet(sheet)) return examined.find(({ name }) => name === sheet.name) ?? [];
    const range = areaToA1({ top: 0, left: 0, bottom: Math.max(0, sheet.rows.length - 1), right: Math.max(0, sheet.columnCount - 1) });
    return { name: sheet.name, tables: [], notUnderstood: [{ range, reason: "own-report" }] };
  });
}

function examineSheets(workbook: WorkbookSnapshot, options: ExamineOptions): FileReport {
  const total = workbook.sheets.length * 2;
  let done = 0;
  const step = (): void => options.onStep?.(++done, total);
  const { settings } = readSettings(workbook.settings);
  const stored = readCorrections(workbook.settings);
  const said = bySheet(stored.corrections, workbook);
  const understood = workbook.sheets.map((sheet) => {
    const result = understandSheet(sheet, said.get(sheet.name));
    step();
    return result;
  });
  const everything = understood.map((sheet) => {
    const checked = sheet.tables.flatMap((table) => relationsOf(table, settings).map((relation) => settle(check(relation), settings)));
    step();
    return checked;
  });
  const all = everything.flat();
  const relationsBySheet = everything.map((own) => own.filter((one) => inFocus(workbook, one)));
  const checked = relationsBySheet.flat();
  const tables = understood.flatMap((sheet) => sheet.tables);
  const pairs = compareTables(tables, ({ left, right }) => touchesFocus(workbook, [...left.cells, ...right.cells]));
  const off = new Set(settings.rulesOff);
  const cross = crossRelations(pairs).map((one) => unlessOff(one, off));
  const texts = checkNarrative(workbook.sheets, tables)
    .filter(({ cell }) => touchesFocus(workbook, [cell]))
    .map((one) => (off.has(one.kind) ? { ...one, status: "notCheckable" as const } : one));
  const corrections = reportCorrections(stored, said, understood, workbook);
  const unexplained = findUnexplained(tables, all).filter(({ cells }) => touchesFocus(workbook, cells));
  const report = (sheet: UnderstoodSheet, index: number): ReportSheet => {
    const own = {
      checked: relationsBySheet[index] ?? [],
      cross: cross.filter(({ claim }) => claim.left.table.sheet === sheet.sheet),
      unexplained: unexplained.filter(({ table }) => table.sheet === sheet.sheet),
    };
    return reportSheet(sheet, own, options.relations ?? false);
  };
  const doubts = findDoubts(tables, checked, off).filter(({ cell, others }) =>
    touchesFocus(workbook, [cell, ...others]),
  );
  const looks = [...truncatedFindings(checked), ...gapFindings(checked), ...unexplainedFindings(unexplained)].filter(
    ({ rule }) => !off.has(rule),
  );
  const found = findingsOf(tables, workbook, checked).filter(({ rule }) => !off.has(rule));
  const findings = off.has("cross-table") ? found : withCrossFindings(found, pairs);
  const between = reportBetween(pairs, findings);
  const counted = [
    ...checked,
    ...cross,
    ...texts.map(({ kind, status }) => ({ relation: { kind }, status })),
    ...unexplained.flatMap(({ kind, cells }) =>
      cells.map(() => ({ relation: { kind }, status: "notCheckable" as const })),
    ),
  ];
  const { open, accepted } = setAside(
    [...withoutExplained(doubts, findings), ...findings, ...looks, ...texts.flatMap((one) => textFinding(one) ?? [])],
    workbook,
  );
  return {
    file: workbook.name,
    sheets: understood.map(report),
    coverage: acceptedIn(tellOff(tally(counted), settings.rulesOff, counted), accepted),
    findings: sorted(open, workbook),
    ...(accepted.length > 0 ? { accepted } : {}),
    ...(corrections.length > 0 ? { corrections } : {}),
    ...(between && { between }),
  };
}

/** A doubt about a cell that a finding already calls wrong is the same thing said twice. */
function withoutExplained(doubts: readonly Doubt[], findings: readonly Finding[]): readonly Finding[] {
  const blamed = new Set(
    findings.flatMap(({ sheet, cell, suspects }) =>
      [cell, ...suspects.slice(0, 2).map((suspect) => suspect.cell)].map((one) => `${sheet}!${one}`),
    ),
  );
  return doubts.map(doubtFinding).filter(({ sheet, cells }) => !cells.some((cell) => blamed.has(`${sheet}!${cell}`)));
}

function findingsOf(
  tables: readonly Table[],
  workbook: WorkbookSnapshot,
  checked: readonly CheckedRelation[],
): readonly Finding[] {
  const { faults, causes, masked } = diagnose(tables, workbook.sheets, checked);
  const focus = workbook.focus;
  const seen = faults.filter(
    ({ fault: { cell } }) => !focus || (cell.sheet === focus.sheet && areaContains(focus.area, cell.row, cell.column)),
  );
  return [...seen.map(faultFinding), ...causes.map(buildFinding), ...masked.map(maskedFinding)];
}

function acceptedIn(coverage: Coverage, accepted: readonly ReportAccepted[]): Coverage {
  const count = brokenBy(accepted, coverage.broken);
  return count > 0 ? { ...coverage, accepted: count } : coverage;
}

/** Of a rule that is switched off nothing is said. */
function unlessOff<One extends { readonly relation: { readonly kind: RuleName }; readonly status: RelationStatus }>(
  one: One,
  off: ReadonlySet<RuleName>,
): One {
  return off.has(one.relation.kind) ? { ...one, status: "notCheckable" } : one;
}

/** Where the user asked about a selection, only relations that touch it count. */
function inFocus(workbook: WorkbookSnapshot, { relation }: CheckedRelation): boolean {
  return workbook.focus === undefined || touchesFocus(workbook, cellsOf(relation));
}

function touchesFocus({ focus }: WorkbookSnapshot, cells: readonly CellRef[]): boolean {
  if (!focus) return true;
  return cells.some((cell) => cell.sheet === focus.sheet && areaContains(focus.area, cell.row, cell.column));
}

const SEVERITIES = ["error", "warning", "info"] as const;

/** Worst first, then in reading order. */
function sorted(findings: readonly Finding[], workbook: WorkbookSnapshot): readonly Finding[] {
  const sheets = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const place = ({ sheet, cell }: Finding): readonly [number, number, number] => {
    const [, letters = "A", row = "0"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return [sheets.get(sheet) ?? 0, Number(row), columnIndex(letters)];
  };
  return [...findings].sort((a, b) => {
    const severity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
    if (severity !== 0) return severity;
    const [left, right] = [place(a), place(b)];
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
  });
}
