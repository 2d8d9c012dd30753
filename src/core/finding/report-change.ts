import { inOrder } from "./in-order";
import type { Coverage, FileReport, Finding, ReportColumn, ReportRow, ReportTable } from "./report";

/** What has become different in a report since a few figures changed; the rest of it stands. */
export interface ReportChange {
  /** Places in the list of findings of those that are no more. */
  readonly gone: readonly number[];
  readonly added: readonly Finding[];
  readonly coverage: Coverage;
  readonly tables: readonly TableChange[];
}

/** Rows and columns of a table whose evidence has changed, by their place in the report. */
export interface TableChange {
  readonly sheet: number;
  readonly table: number;
  readonly rows: readonly (readonly [index: number, row: ReportRow])[];
  readonly columns: readonly (readonly [index: number, column: ReportColumn])[];
}

/** The report as it is after a change. */
export function withChange(report: FileReport, { gone, added, coverage, tables }: ReportChange): FileReport {
  const isGone = new Set(gone);
  const left = gone.length > 0 ? report.findings.filter((_finding, index) => !isGone.has(index)) : report.findings;
  const findings = added.length > 0 ? inOrder([...added, ...left], report) : left;
  return { ...report, coverage, findings, sheets: tables.length > 0 ? changedSheets(report, tables) : report.sheets };
}

function changedSheets({ sheets }: FileReport, changes: readonly TableChange[]): FileReport["sheets"] {
  const own = [...sheets];
  for (const change of changes) {
    const sheet = own[change.sheet];
    if (!sheet) continue;
    const tables = sheet.tables.map((table, index) => (index === change.table ? changedTable(table, change) : table));
    own[change.sheet] = { ...sheet, tables };
  }
  return own;
}

function changedTable(table: ReportTable, change: TableChange): ReportTable {
  return { ...table, rows: replaced(table.rows, change.rows), columns: replaced(table.columns, change.columns) };
}

function replaced<T>(list: readonly T[], changes: readonly (readonly [index: number, value: T])[]): readonly T[] {
  if (changes.length === 0) return list;
  const own = [...list];
  for (const [index, value] of changes) own[index] = value;
  return own;
}
