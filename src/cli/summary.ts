import { type Amount, abs, add, amount, compare, subtract, toPlain, ZERO } from "../core/figure/amount";
import { readFigure } from "../core/figure/read-cell";
import type { Bilingual, FileReport, Finding } from "../core/finding/report";
import { areaContains, columnLetters, parseA1, parseArea } from "../core/sheet/address";
import { cellAt, type WorkbookSnapshot } from "../core/sheet/snapshot";

/** What a file came to, in one line of the summary. */
export interface SummaryRow {
  readonly file: string;
  /** SHA-256 of the file as it was checked; null when it could not be read at all. */
  readonly hash: string | null;
  /** What else the result depends on: the product's version, settings and language. */
  readonly basis: string;
  readonly checkedAt: string;
  /** Why the file could not be checked or its copy not written. */
  readonly problem: Bilingual | null;
  /** Null when the file could not be checked. */
  readonly result: SummaryResult | null;
  /** The annotated copy, seen from the summary's folder. */
  readonly copy: string | null;
}

export interface SummaryResult {
  readonly checked: number;
  readonly held: number;
  readonly broken: number;
  readonly notCheckable: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Rupiah by which wrong figures are off, added up without sign; machine form. */
  readonly rupiah: string;
  readonly worst: {
    readonly sheet: string;
    readonly cell: string;
    readonly severity: Finding["severity"];
    readonly message: Bilingual;
  } | null;
}

/** All files of one run, or of several that were merged. */
export interface Summary {
  readonly version: 1;
  readonly kind: "cermat-summary";
  readonly files: readonly SummaryRow[];
}

/** Counts a report up for the summary. */
export function summarise({ coverage, findings, sheets }: FileReport, snapshot: WorkbookSnapshot): SummaryResult {
  const { checked, held, notCheckable } = coverage;
  const broken = coverage.broken - (coverage.accepted ?? 0);
  const count = (severity: Finding["severity"]): number => findings.filter((one) => one.severity === severity).length;
  const offs = findings.map((finding) => rupiahOff(finding, sheets, snapshot));
  const total = offs.reduce((sum, off, index) => (findings[index]?.severity === "error" ? add(sum, off) : sum), ZERO);
  return {
    checked,
    held,
    broken,
    notCheckable,
    errors: count("error"),
    warnings: count("warning"),
    notes: count("info"),
    rupiah: toPlain(total),
    worst: worstOf(findings, offs),
  };
}

const SEVERITIES = ["error", "warning", "info"];

/** Of the gravest findings the one that is off by the most rupiah. */
function worstOf(findings: readonly Finding[], offs: readonly Amount[]): SummaryResult["worst"] {
  let worst: { readonly finding: Finding; readonly off: Amount } | undefined;
  for (const [index, finding] of findings.entries()) {
    const off = offs[index] ?? ZERO;
    const order = worst ? SEVERITIES.indexOf(finding.severity) - SEVERITIES.indexOf(worst.finding.severity) : -1;
    if (!worst || order < 0 || (order === 0 && compare(off, worst.off) > 0)) worst = { finding, off };
  }
  if (!worst) return null;
  const { sheet, cell, severity, message } = worst.finding;
  return { sheet, cell, severity, message };
}

/** How many rupiah the figure of a finding is off; nothing where it is no money or nobody can say. */
function rupiahOff(finding: Finding, sheets: FileReport["sheets"], snapshot: WorkbookSnapshot): Amount {
  const [suspect] = finding.suspects;
  const cell = parseA1(suspect?.cell ?? "");
  if (!cell || suspect?.value == null) return ZERO;
  const table = sheets
    .find(({ name }) => name === finding.sheet)
    ?.tables.find(({ range }) => {
      const area = parseArea(range);
      return area !== undefined && areaContains(area, cell.row, cell.column);
    });
  const column = table?.columns.find((one) => one.column === columnLetters(cell.column));
  const sheet = snapshot.sheets.find(({ name }) => name === finding.sheet);
  const figure = sheet && readFigure(cellAt(sheet, cell.row, cell.column), "id");
  if (column?.measure !== "rp" || figure?.kind !== "number") return ZERO;
  return abs(subtract(figure.value, amount(suspect.value)));
}

/** Reads a summary that was written before; undefined when the text is none. */
export function readSummary(text: string): Summary | undefined {
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isSummary(data) ? data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isSummary(data: unknown): data is Summary {
  if (typeof data !== "object" || data === null) return false;
  const { version, kind, files } = data as Partial<Record<keyof Summary, unknown>>;
  return version === 1 && kind === "cermat-summary" && Array.isArray(files) && files.every(isRow);
}

function isRow(data: unknown): data is SummaryRow {
  if (typeof data !== "object" || data === null) return false;
  const { file, basis, hash, checkedAt, result } = data as Partial<Record<keyof SummaryRow, unknown>>;
  const counted = typeof result === "object" && result !== null ? (result as Partial<SummaryResult>).checked : 0;
  const isResult = result === null || (typeof result === "object" && typeof counted === "number");
  return (
    typeof file === "string" &&
    typeof basis === "string" &&
    typeof checkedAt === "string" &&
    (hash === null || typeof hash === "string") &&
    isResult
  );
}

/** Several summaries as one: of a file that stands in more than one the newest line counts. */
export function mergeSummaries(summaries: readonly Summary[]): Summary {
  const rows = new Map<string, SummaryRow>();
  for (const row of summaries.flatMap(({ files }) => files)) {
    const known = rows.get(row.file);
    if (!known || row.checkedAt >= known.checkedAt) rows.set(row.file, row);
  }
  const files = [...rows.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  return { version: 1, kind: "cermat-summary", files };
}
