import type { FileReport, Finding, Report, ReportAccepted, ReportSheet, ReportTable } from "../core/finding/report";

/** The report as JSON text, in the form that other programs read. */
export function writeJson(report: Report): string {
  return `${JSON.stringify({ version: report.version, files: report.files.map(fileOf) }, undefined, 2)}\n`;
}

function fileOf({ file, sheets, coverage, findings, accepted, corrections, between }: FileReport) {
  return {
    file,
    sheets: sheets.map(sheetOf),
    coverage,
    findings: findings.map(findingOf),
    ...(accepted && { accepted: accepted.map(acceptedOf) }),
    ...(corrections && { corrections }),
    ...(between && { between }),
  };
}

function acceptedOf({ finding, index: _index, ...one }: ReportAccepted) {
  return { ...one, finding: finding && findingOf(finding) };
}

function sheetOf({ name, tables, notUnderstood, relations, unexplained }: ReportSheet) {
  return {
    name,
    tables: tables.map(tableOf),
    notUnderstood,
    ...(relations && { relations: relations.map(({ rests: _rests, ...relation }) => relation) }),
    ...(unexplained && { unexplained }),
  };
}

function tableOf({ rows, ...table }: ReportTable) {
  return { ...table, rows: rows.map(({ sums: _sums, modeWhy: _modeWhy, ...row }) => row) };
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
