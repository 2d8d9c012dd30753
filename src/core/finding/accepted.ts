import { parseA1 } from "../sheet/address";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { stableId } from "./build-finding";
import type { Finding, ReportAccepted, RuleId } from "./report";

/** Key of the workbook's settings under which findings that a person has accepted are kept. */
export const ACCEPTED_KEY = "accepted";

/** A finding that a person accepts as it is, and how it is known again: by its figures, its row's words and its place. */
export interface Acceptance {
  /** The kind of finding and the figures that prove it, without their places. */
  readonly figures: string;
  readonly rule: RuleId;
  readonly sheet: string;
  readonly cell: string;
  /** Words of its row. */
  readonly label: string;
  /** Its sentence in the words of the day, for the time when it is no longer found. */
  readonly message: Finding["message"];
  readonly reason: string;
  /** When it was accepted, as ISO 8601; null when not known. */
  readonly time: string | null;
}

/** What a workbook keeps of accepted findings; entries that cannot be read are counted. */
export interface StoredAcceptances {
  readonly accepted: readonly Acceptance[];
  readonly unreadable: number;
}

const LONGEST_REASON = 500;

/** How a finding is known again once it is accepted. */
export function acceptanceOf(finding: Finding, reason: string, time: string | null): Acceptance {
  const { rule, sheet, cell, message } = finding;
  const words = reason.trim().slice(0, LONGEST_REASON);
  return { figures: figuresOf(finding), rule, sheet, cell, label: labelOf(finding), message, reason: words, time };
}

/** Reads the accepted findings that a workbook keeps; never throws. */
export function readAccepted(settings: Readonly<Record<string, string>>): StoredAcceptances {
  const json = settings[ACCEPTED_KEY];
  if (json === undefined) return { accepted: [], unreadable: 0 };
  const stored = parse(json);
  const entries: unknown = isRecord(stored) && stored["version"] === 1 ? stored["accepted"] : undefined;
  if (!Array.isArray(entries)) return { accepted: [], unreadable: 1 };
  const accepted = (entries as readonly unknown[]).filter(isAcceptance);
  return { accepted, unreadable: entries.length - accepted.length };
}

/** The accepted findings as the setting keeps them; null when there are none. */
export function writeAccepted(accepted: readonly Acceptance[]): string | null {
  return accepted.length === 0 ? null : JSON.stringify({ version: 1, accepted });
}

/** Findings apart: those still open, and what became of each acceptance. */
export interface SetAside {
  readonly open: readonly Finding[];
  readonly accepted: readonly ReportAccepted[];
}

/**
 * Sets aside the findings that a person has accepted. One is known by its figures and, beside them, by its row's words or
 * its very place; so it stays accepted when rows move or the sheet is renamed, and wakes when a figure changes.
 */
export function setAside(findings: readonly Finding[], workbook: WorkbookSnapshot): SetAside {
  const { accepted } = readAccepted(workbook.settings);
  if (accepted.length === 0) return { open: findings, accepted: [] };
  const taken = new Set<Finding>();
  const report = accepted.map((acceptance, index): ReportAccepted => {
    const finding = nearest(
      acceptance,
      findings.filter((one) => !taken.has(one) && isOf(acceptance, one)),
    );
    if (finding) taken.add(finding);
    const { rule, sheet, cell, message, reason, time } = acceptance;
    const base = { index, reason, time };
    return finding
      ? {
          ...base,
          status: "accepted",
          finding,
          rule,
          sheet: finding.sheet,
          cell: finding.cell,
          message: finding.message,
        }
      : {
          ...base,
          status: wasLookedAt(acceptance, workbook) ? "woken" : "notLooked",
          finding: null,
          rule,
          sheet,
          cell,
          message,
        };
  });
  return { open: findings.filter((finding) => !taken.has(finding)), accepted: report };
}

/** How many broken relations the accepted findings account for. */
export function brokenBy(accepted: readonly ReportAccepted[], broken: number): number {
  const relations = accepted.map(({ finding }) => {
    if (!finding || finding.severity === "info" || finding.rule === "plausibility") return 0;
    return finding.symptoms.length + (OF_ONE_CELL.has(finding.rule) ? 0 : 1);
  });
  return Math.min(
    broken,
    relations.reduce((sum, one) => sum + one, 0),
  );
}

/** Findings about how a cell is written: the relations that they break are all among their symptoms. */
const OF_ONE_CELL: ReadonlySet<RuleId> = new Set<RuleId>(["formula", "coerced", "text-number", "unreadable"]);

function isOf({ figures, label, sheet, cell }: Acceptance, finding: Finding): boolean {
  if (figures !== figuresOf(finding)) return false;
  return (label !== "" && label === labelOf(finding)) || (sheet === finding.sheet && cell === finding.cell);
}

/** Of findings alike: the one on the same sheet, in the same column, nearest by row. */
function nearest({ sheet, cell }: Acceptance, findings: readonly Finding[]): Finding | undefined {
  const at = parseA1(cell);
  const distance = (finding: Finding): readonly [number, number, number] => {
    const here = parseA1(finding.cell);
    return [
      finding.sheet === sheet ? 0 : 1,
      here?.column === at?.column ? 0 : 1,
      Math.abs((here?.row ?? 0) - (at?.row ?? 0)),
    ];
  };
  return [...findings].sort((a, b) => {
    const [one, other] = [distance(a), distance(b)];
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
  })[0];
}

/** A check of one sheet or of a selection says nothing of acceptances elsewhere. */
function wasLookedAt({ sheet }: Acceptance, { sheets, sheetNames, focus }: WorkbookSnapshot): boolean {
  if (focus) return false;
  const isElsewhere = sheetNames?.includes(sheet) === true && !sheets.some(({ name }) => name === sheet);
  return (
    !isElsewhere && (sheetNames === undefined || sheets.length === sheetNames.length || sheetNames.includes(sheet))
  );
}

function figuresOf({ id, proof, expected }: Finding): string {
  const [kind = ""] = id.split(":");
  const cells = proof.filter(({ cell }) => cell !== null);
  const figures = cells.map(({ sign, shown }) => `${sign}${shown}`);
  return stableId(kind, String(cells.length), cells.length > 1 ? figures : [...figures, expected ?? ""]);
}

function labelOf({ proof }: Finding): string {
  return proof.findLast(({ cell }) => cell !== null)?.label ?? "";
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

function isAcceptance(entry: unknown): entry is Acceptance {
  if (!isRecord(entry)) return false;
  const { message, time } = entry;
  const texts = ["figures", "rule", "sheet", "cell", "label", "reason"].every(
    (name) => typeof entry[name] === "string",
  );
  const isSaid = isRecord(message) && typeof message["id"] === "string" && typeof message["en"] === "string";
  return texts && isSaid && (time === null || typeof time === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
