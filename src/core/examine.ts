import { type TablePair, compareTables } from "./between/compare-tables";
import { brokenBy, setAside } from "./finding/accepted";
import { type Diagnoses, diagnose } from "./diagnosis/diagnose";
import { type OddUnit, settleUnits } from "./between/units";
import { buildFinding } from "./finding/build-finding";
import { reportBetween } from "./finding/between-report";
import { inOrder } from "./finding/in-order";
import { faultFinding } from "./finding/fault-finding";
import { maskedFinding } from "./finding/masked-finding";
import { tally, tellOff, tellScales } from "./finding/coverage";
import type {
  Coverage,
  FileReport,
  Finding,
  RelationStatus,
  ReportAccepted,
  ReportSheet,
  RuleName,
} from "./finding/report";
import { crossRelations, withCrossFindings } from "./finding/cross-report";
import { reportCorrections } from "./finding/report-corrections";
import { boundFindings } from "./finding/bound-findings";
import { gapFindings } from "./finding/gap-findings";
import { truncatedFindings, unexplainedFindings } from "./finding/look-findings";
import { reportSheet } from "./finding/report-sheet";
import { doubtFinding } from "./finding/doubt-finding";
import { unitFinding } from "./finding/unit-finding";
import { textFinding } from "./finding/text-finding";
import { misspeltFindings } from "./finding/words-findings";
import { checkNarrative } from "./narrative/check-narrative";
import type { Doubt } from "./plausibility/doubt";
import { findDoubts } from "./plausibility/find-doubts";
import { check } from "./relation/check";
import { relationsOf } from "./relation/registry";
import { settle } from "./relation/settle";
import { type CellRef, type CheckedRelation, cellsOf } from "./relation/relation";
import { findUnexplained } from "./relation/unexplained";
import { readSettings } from "./settings/read-settings";
import { printedScales } from "./scale/printed-scale";
import type { Settings } from "./settings/settings";
import { areaContains, areaToA1, toA1 } from "./sheet/address";
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
  return examineAndKeep(snapshot, options).report;
}

/** A report with what it was made from, so that a few changed figures can be checked without doing all of it again. */
export interface Examination {
  readonly report: FileReport;
  readonly workbook: WorkbookSnapshot;
  readonly settings: Settings;
  readonly tables: readonly Table[];
  readonly checked: readonly CheckedRelation[];
  readonly pairs: readonly TablePair[];
  readonly texts: ReturnType<typeof checkNarrative>;
  readonly doubts: readonly Doubt[];
  readonly diagnoses: Diagnoses;
  /** The findings of the causes, in their order. */
  readonly causes: readonly Finding[];
  /** Findings of faults in cells' forms, masked ones, and between tables. */
  readonly others: readonly Finding[];
}

/** Examines a workbook and keeps what a change of some figures needs. */
export function examineAndKeep(snapshot: WorkbookSnapshot, options: ExamineOptions = {}): Examination {
  const workbook = withoutOwnSheets(snapshot);
  const own = examineSheets(workbook, options);
  if (workbook === snapshot) return own;
  return { ...own, report: { ...own.report, sheets: withOwnSheets(own.report.sheets, snapshot) } };
}

/** Scales that the workbook's own sheets print, before those that are known. */
function withPrintedScales(settings: Settings, { sheets }: WorkbookSnapshot): Settings {
  const printed = sheets.flatMap(printedScales);
  return printed.length === 0 ? settings : { ...settings, scales: [...printed, ...settings.scales] };
}

/** Worksheets that we wrote are told of as what they are, in their places. */
function withOwnSheets(examined: readonly ReportSheet[], { sheets }: WorkbookSnapshot): readonly ReportSheet[] {
  return sheets.flatMap((sheet) => {
    if (!isOwnSheet(sheet)) return examined.find(({ name }) => name === sheet.name) ?? [];
    const range = areaToA1({
      top: 0,
      left: 0,
      bottom: Math.max(0, sheet.rows.length - 1),
      right: Math.max(0, sheet.columnCount - 1),
    });
    return { name: sheet.name, tables: [], notUnderstood: [{ range, reason: "own-report" }] };
  });
}

function examineSheets(workbook: WorkbookSnapshot, options: ExamineOptions): Examination {
  const total = workbook.sheets.length * 2;
  let done = 0;
  const step = (): void => options.onStep?.(++done, total);
  const settings = withPrintedScales(readSettings(workbook.settings).settings, workbook);
  const stored = readCorrections(workbook.settings);
  const placed = bySheet(stored.corrections, workbook);
  const read = workbook.sheets.map((sheet) => {
    const result = understandSheet(sheet, placed.get(sheet.name));
    step();
    return result;
  });
  const { subjects, odd } = settleUnits(read.flatMap((sheet) => sheet.tables));
  const understood = withTables(
    read,
    subjects.map(({ table }) => table),
  );
  const everything = understood.map((sheet) => {
    const checked = sheet.tables.flatMap((table) =>
      relationsOf(table, settings).map((relation) => settle(check(relation), settings)),
    );
    step();
    return checked;
  });
  const all = everything.flat();
  const relationsBySheet = everything.map((own) => own.filter((one) => inFocus(workbook, one)));
  const checked = relationsBySheet.flat();
  const tables = understood.flatMap((sheet) => sheet.tables);
  const pairs = compareTables(subjects, ({ left, right }) => touchesFocus(workbook, [...left.cells, ...right.cells]));
  const isAsked = ({ shown }: OddUnit): boolean => shown.some(({ own }) => touchesFocus(workbook, own.cells));
  const off = new Set(settings.rulesOff);
  const cross = crossRelations(pairs).map((one) => unlessOff(one, off));
  const quoted = checkNarrative(workbook.sheets, tables)
    .filter(({ cell }) => touchesFocus(workbook, [cell]))
    .map((one) => (off.has(one.kind) ? { ...one, status: "notCheckable" as const } : one));
  const corrections = reportCorrections(stored, placed, understood, workbook);
  const unexplained = findUnexplained(tables, all).filter(({ cells }) => touchesFocus(workbook, cells));
  const sheetReport = (sheet: UnderstoodSheet, index: number): ReportSheet => {
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
  const looks = [
    ...truncatedFindings(checked),
    ...gapFindings(checked),
    ...boundFindings(checked),
    ...misspeltFindings(checked),
    ...unexplainedFindings(unexplained),
  ].filter(({ rule }) => !off.has(rule));
  const diagnoses = diagnose(tables, workbook.sheets, checked);
  const causes = diagnoses.causes.map(buildFinding);
  const found = [...faultFindings(diagnoses, workbook), ...causes, ...diagnoses.masked.map(maskedFinding)].filter(
    ({ rule }) => !off.has(rule),
  );
  const findings = off.has("cross-table") ? found : [...withCrossFindings(found, pairs), ...odd.filter(isAsked).map(unitFinding)];
  const between = reportBetween(pairs, findings);
  const texts = againstRight(quoted, findings);
  const counted = [
    ...checked,
    ...cross,
    ...texts.map(({ kind, status }) => ({ relation: { kind }, status })),
    ...unexplained.flatMap(({ kind, cells }) =>
      cells.map(() => ({ relation: { kind }, status: "notCheckable" as const })),
    ),
  ];
  const said = texts.flatMap((one) => textFinding(one) ?? []);
  const everyFinding = [...withoutExplained(doubts, findings), ...findings, ...looks, ...said];
  const { open, accepted } = setAside(everyFinding, workbook);
  const report: FileReport = {
    file: workbook.name,
    sheets: understood.map(sheetReport).filter(({ name }) => !workbook.focus || name === workbook.focus.sheet),
    coverage: acceptedIn(tellOff(tellScales(tally(counted), checked), settings.rulesOff, counted), accepted),
    findings: inOrder(open, workbook),
    ...(accepted.length > 0 ? { accepted } : {}),
    ...(corrections.length > 0 ? { corrections } : {}),
    ...(between && { between }),
  };
  const isCause = new Set(causes);
  const others = findings.filter((finding) => !isCause.has(finding));
  return { report, workbook, settings, tables, checked, pairs, texts, doubts, diagnoses, causes, others };
}

/** The sheets with their tables in the units that these were found to be in. */
function withTables(sheets: readonly UnderstoodSheet[], settled: readonly Table[]): readonly UnderstoodSheet[] {
  let next = 0;
  if (settled.length === 0) return sheets;
  return sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => settled[next++] ?? table) }));
}

/** The cells that findings call wrong: where each is told, and its likeliest suspects. */
function blamedBy(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ sheet, cell, suspects }) =>
      [cell, ...suspects.slice(0, 2).map((suspect) => suspect.cell)].map((one) =>
        one.includes("!") ? one.replace(/^'(.*)'!/, "$1!") : `${sheet}!${one}`,
      ),
    ),
  );
}

/** A text is not set right by a cell that is itself wrong. */
function againstRight(texts: Examination["texts"], findings: readonly Finding[]): Examination["texts"] {
  const blamed = blamedBy(findings.filter(({ severity }) => severity === "error"));
  const isWrong = ({ sheet, row, column }: CellRef): boolean => blamed.has(`${sheet}!${toA1(row, column)}`);
  return texts.map((one) =>
    one.status === "broken" && one.sources.some(isWrong)
      ? { ...one, status: "notCheckable" as const, expected: undefined }
      : one,
  );
}

/** A doubt about a cell that a finding already calls wrong is the same thing said twice. */
export function withoutExplained(doubts: readonly Doubt[], findings: readonly Finding[]): readonly Finding[] {
  if (doubts.length === 0) return [];
  const blamed = blamedBy(findings);
  return doubts.map(findingOf).filter(({ sheet, cells }) => !cells.some((cell) => blamed.has(`${sheet}!${cell}`)));
}

const told = new WeakMap<Doubt, Finding>();

function findingOf(doubt: Doubt): Finding {
  const finding = told.get(doubt) ?? doubtFinding(doubt);
  told.set(doubt, finding);
  return finding;
}

function faultFindings({ faults }: Diagnoses, { focus }: WorkbookSnapshot): readonly Finding[] {
  const seen = faults.filter(
    ({ fault: { cell } }) => !focus || (cell.sheet === focus.sheet && areaContains(focus.area, cell.row, cell.column)),
  );
  return seen.map(faultFinding);
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
