import type { FileReport, Finding } from "../core/finding/report";
import { CAUSE_NAMES, RULE_NAMES } from "../core/finding/words";
import { parseA1 } from "../core/sheet/address";
import type { CellLook, NewCell, NewSheet } from "../core/sheet/new-sheet";
import { OWN_TITLES } from "../core/sheet/own-sheets";
import { SEVERITY_WORDS, SHEET_WORDS } from "./sheet-words";
import { say, showCount, type Language } from "./words";

/** What a report on paper says of its making. */
export interface ReportContext {
  readonly language: Language;
  /** When the check was made, in milliseconds. */
  readonly time: number;
}

const WIDTHS = [5, 12, 18, 8, 62, 20, 20, 30, 24];

/** The worksheet with every finding: a row each, the cell as a link, ready for print. */
export function findingsSheet(report: FileReport, { language, time }: ReportContext): NewSheet {
  const words = (key: keyof typeof SHEET_WORDS): string => SHEET_WORDS[key][language];
  const cell = (value: string | number, look: CellLook): NewCell => ({ value, look });
  const heads = (
    ["number", "severity", "sheet", "cell", "finding", "shown", "expected", "cause", "state"] as const
  ).map((key) => cell(words(key), "head"));
  const listed = [
    ...report.findings.map((finding) => ({ finding, state: words("open") })),
    ...(report.accepted ?? []).flatMap(({ status, finding, reason }) =>
      status === "accepted" && finding ? [{ finding, state: say(SHEET_WORDS.accepted, language, { reason }) }] : [],
    ),
  ];
  const rows = listed.map(({ finding, state }, index) => findingRow(finding, { number: index + 1, state, language }));
  const top = [
    [cell(OWN_TITLES.findings[language], "title")],
    [cell(checkedLine(report, { language, time }), "quiet")],
    [cell(countsLine(report, language), "quiet")],
    [],
    heads,
  ];
  const head = top.length - 1;
  return {
    name: words("findingsName"),
    columns: WIDTHS,
    rows: [...top, ...(rows.length > 0 ? rows : [[null, null, null, null, cell(words("none"), "text")]])],
    frozenRows: top.length,
    ...(rows.length > 0
      ? { filter: { top: head, left: 0, bottom: head + rows.length, right: WIDTHS.length - 1 } }
      : {}),
    repeated: [head, head],
    charts: [],
  };
}

/** File and time of the check, in the person's convention. */
export function checkedLine({ file }: FileReport, { language, time }: ReportContext): string {
  const shown = new Intl.DateTimeFormat(language === "id" ? "id-ID" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
  });
  return say(SHEET_WORDS.checked, language, { file, time: shown.format(time) });
}

export function countsLine({ coverage, findings, accepted = [] }: FileReport, language: Language): string {
  const count = (severity: Finding["severity"]): string =>
    showCount(findings.filter((finding) => finding.severity === severity).length, language);
  return say(SHEET_WORDS.counts, language, {
    checked: showCount(coverage.checked, language),
    held: showCount(coverage.held, language),
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    accepted: showCount(accepted.filter(({ status }) => status === "accepted").length, language),
  });
}

/** The likeliest cause of a finding in words; its rule where none is known. */
export function causeWords({ suspects, rule }: Finding, language: Language): string {
  const cause = suspects[0]?.cause;
  const known = cause === undefined || cause === "unknown" ? undefined : CAUSE_NAMES[cause];
  const name = (known ?? RULE_NAMES[rule])[language];
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

interface RowContext {
  readonly number: number;
  readonly state: string;
  readonly language: Language;
}

function findingRow(finding: Finding, { number, state, language }: RowContext): NewCell[] {
  const { severity, sheet, cell, message, shown, expected } = finding;
  const isFigure = (text: string): boolean => /\d/.test(text) && text.length < 40;
  const side = isFigure(shown) || isFigure(expected ?? "") ? "figure" : "text";
  return [
    { value: number, look: "count" },
    { value: SEVERITY_WORDS[severity][language], look: severity },
    { value: sheet, look: "text" },
    { value: cell, look: "centred", ...(parseA1(cell) ? { link: { sheet, cell } } : {}) },
    { value: message[language], look: "text" },
    { value: shown || SHEET_WORDS.empty[language], look: side },
    { value: expected ?? "", look: side },
    { value: causeWords(finding, language), look: "text" },
    { value: state, look: "text" },
  ];
}
