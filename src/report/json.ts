import type { FileReport, Finding, Report, ReportSheet } from "../core/finding/report";

/** The report as JSON text, in the form that other programs read. */
export function writeJson(report: Report): string {
  return `${JSON.stringify({ version: report.version, files: report.files.map(fileOf) }, undefined, 2)}\n`;
}

function fileOf({ file, sheets, coverage, findings }: FileReport) {
  return { file, sheets: sheets.map(sheetOf), coverage, findings: findings.map(findingOf) };
}

function sheetOf({ name, tables, notUnderstood, relations }: ReportSheet) {
  return { name, tables, notUnderstood, ...(relations && { relations }) };
}

function findingOf({
  id,
  rule,
  severity,
  sheet,
  cell,
  cells,
  shown,
  expected,
  suspects,
  fix,
  symptoms,
  message,
}: Finding) {
  return { id, rule, severity, sheet, cell, cells, shown, expected, suspects, fix, symptoms, message };
}
