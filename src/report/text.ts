import type { Coverage, FileReport, Finding, ProofLine, ReportCorrection, ReportSheet } from "../core/finding/report";
import { nameOfRule } from "../core/finding/words";
import { quoteSheetName } from "../core/sheet/address";
import type { Severity } from "../core/sheet/mark";
import { plainText } from "./plain-text";
import { CORRECTION_WORDS, type Language, REASON_WORDS, say, SEVERITY_WORDS, showCount, WORDS } from "./words";

export interface TextOptions {
  readonly language: Language;
  /** Names of sheets that hold nothing at all. */
  readonly emptySheets?: readonly string[];
  /** Only the headline. */
  readonly quiet?: boolean;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const LONGEST_LABEL = 44;

/** The report of one file for people: what was checked, what does not hold and why. */
export function writeText(report: FileReport, options: TextOptions): string {
  const { language, quiet = false } = options;
  const lines = [headline(report, language)];
  if (quiet) return `${lines.join("\n")}\n`;
  const { notCheckable, checked } = report.coverage;
  if (notCheckable > 0)
    lines.push(`  ${say(WORDS.notCheckable, language, { count: showCount(notCheckable, language) })}`);
  lines.push(...offLines(report, language), ...scaleLines(report, language));
  for (const sheet of report.sheets) lines.push(...sheetLines(sheet, options).map((line) => `  ${line}`));
  lines.push(...correctionLines(report, language).map((line) => `  ${line}`));
  for (const severity of SEVERITIES) lines.push(...severityLines(report, severity, language));
  lines.push(...acceptedLines(report, language));
  if (report.findings.length === 0 && checked > 0) lines.push(`  ${say(WORDS.allGood, language)}`);
  return `${lines.join("\n")}\n\n`;
}

/** How many relations of a file were checked, hold and do not. */
interface Counts {
  readonly checked: number;
  readonly held: number;
  readonly broken: number;
}

/** One line for several files together. */
export function writeTotal(files: readonly Counts[], language: Language): string {
  const sum = (name: keyof Counts) => files.reduce((total, file) => total + file[name], 0);
  const values = counts({ checked: sum("checked"), held: sum("held"), broken: sum("broken") }, language);
  return `${say(WORDS.total, language, { files: showCount(files.length, language), ...values })}\n`;
}

/** A file that was not checked again, in one line. */
export function writeUnchanged(file: string, found: Counts, language: Language): string {
  return `${say(WORDS.unchanged, language, { file: plainText(file), ...counts(found, language) })}\n`;
}

function headline({ file, coverage, accepted = [] }: FileReport, language: Language): string {
  const words = coverage.checked > 0 ? WORDS.headline : WORDS.headlineNothing;
  const broken = coverage.broken - (coverage.accepted ?? 0);
  const said = say(words, language, { file: plainText(file), ...counts({ ...coverage, broken }, language) });
  const count = accepted.filter(({ status }) => status === "accepted").length;
  return count === 0 ? said : say(WORDS.accepted, language, { headline: said, count: showCount(count, language) });
}

/** Rules that nobody asked about are no silence: they are named. */
function offLines({ coverage: { off = [] } }: FileReport, language: Language): string[] {
  if (off.length === 0) return [];
  const rules = off.map(({ rule }) => nameOfRule(rule)[language]).join(", ");
  return [`  ${say(WORDS.switchedOff, language, { rules })}`];
}

/** Whose intervals the words of scores were read by. */
function scaleLines({ coverage: { scales = [] } }: FileReport, language: Language): string[] {
  if (scales.length === 0) return [];
  const names = scales.map(({ name, words }) => `${plainText(name[language])} (${showCount(words, language)})`);
  return [`  ${say(WORDS.scales, language, { scales: names.join("; ") })}`];
}

function acceptedLines({ accepted = [], sheets }: FileReport, language: Language): string[] {
  const still = accepted.flatMap(({ finding, reason }) => (finding ? [{ finding, reason }] : []));
  const woken = accepted.filter(({ status }) => status === "woken").length;
  return [
    ...(still.length > 0 ? ["", `  ${WORDS.acceptedHeading[language]} (${showCount(still.length, language)})`] : []),
    ...still.flatMap(({ finding, reason }) => [
      ...findingLines(finding, sheets.length > 1, language).slice(0, 2),
      `      ${WORDS.reason[language]}: ${plainText(reason)}`,
    ]),
    ...(woken > 0 ? ["", `  ${say(WORDS.woken, language, { count: showCount(woken, language) })}`] : []),
  ];
}

function counts({ checked, held, broken }: Pick<Coverage, "checked" | "held" | "broken">, language: Language) {
  return {
    checked: showCount(checked, language),
    held: showCount(held, language),
    broken: showCount(broken, language),
  };
}

function sheetLines(
  { name, tables, notUnderstood }: ReportSheet,
  { language, emptySheets = [] }: TextOptions,
): string[] {
  const sheet = plainText(name);
  if (emptySheets.includes(name)) return [say(WORDS.emptySheet, language, { sheet })];
  const lines = tables.map(({ range, rows, columns }) =>
    say(WORDS.table, language, { sheet, range, rows: showCount(rows.length, language), columns: columns.length }),
  );
  if (tables.length === 0) lines.push(say(WORDS.noTable, language, { sheet }));
  for (const { range, reason } of notUnderstood) {
    lines.push(
      say(WORDS.notUnderstood, language, { sheet, range, reason: REASON_WORDS[reason]?.[language] ?? reason }),
    );
  }
  return lines;
}

/** What became of the corrections that a person keeps in the workbook. */
function correctionLines({ corrections = [] }: FileReport, language: Language): string[] {
  const count = (status: ReportCorrection["status"]) => corrections.filter((one) => one.status === status).length;
  return (["applied", "lost", "unreadable"] as const).flatMap((status) => {
    const found = count(status);
    return found > 0 ? [say(CORRECTION_WORDS[status], language, { count: showCount(found, language) })] : [];
  });
}

function severityLines({ findings, sheets }: FileReport, severity: Severity, language: Language): string[] {
  const found = findings.filter((finding) => finding.severity === severity);
  if (found.length === 0) return [];
  const heading = `${SEVERITY_WORDS[severity][language]} (${showCount(found.length, language)})`;
  return ["", `  ${heading}`, ...found.flatMap((finding) => findingLines(finding, sheets.length > 1, language))];
}

function findingLines(finding: Finding, namesSheet: boolean, language: Language): string[] {
  const { sheet, cell, shown, expected, message, proof, basis } = finding;
  const place = namesSheet ? `${plainText(quoteSheetName(sheet))}!${cell}` : cell;
  const figure = shown === "" ? WORDS.empty[language] : plainText(shown);
  const right = expected === null ? "" : `, ${WORDS.expected[language]} ${plainText(expected)}`;
  return [
    `    ${place}: ${figure}${right}`,
    `      ${plainText(message[language])}`,
    ...proofLines(proof).map((line) => `        ${line}`),
    `      ${WORDS.basis[language]}: ${plainText(basis[language])}`,
  ];
}

/** The proof as columns: sign, cell, label, figure; figures end below each other. */
function proofLines(proof: readonly ProofLine[]): string[] {
  const rows = proof.map(({ sign, cell, label, shown }) => ({
    sign: sign || " ",
    cell: cell ?? "",
    label: shorten(plainText(label)),
    shown: plainText(shown),
  }));
  const width = (pick: (row: (typeof rows)[number]) => string) =>
    rows.reduce((most, row) => Math.max(most, pick(row).length), 0);
  const [cells, labels, figures] = [
    width(({ cell }) => cell),
    width(({ label }) => label),
    width(({ shown }) => shown),
  ];
  return rows.map(({ sign, cell, label, shown }) =>
    `${sign} ${cell.padEnd(cells)}  ${label.padEnd(labels)}  ${shown.padStart(figures)}`.trimEnd(),
  );
}

function shorten(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
}
