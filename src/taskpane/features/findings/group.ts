import type { Language } from "../../../actions/mark-findings";
import type { Finding } from "../../../core/finding/report";
import { CAUSE_NAMES, RULE_NAMES } from "../../../core/finding/words";
import type { Severity } from "../../../core/sheet/mark";
import type { Translate } from "../../i18n/translate";
import { SEVERITIES } from "./filter";
import type { PlaceOf } from "./place";

/** What findings are put together by. */
export type Grouping = "severity" | "cause" | "place";
export const GROUPINGS: readonly Grouping[] = ["severity", "cause", "place"];

/** Findings that belong together, under one heading. */
export interface FindingGroup {
  readonly key: string;
  readonly label: string;
  /** The worst of its findings. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

interface GroupOptions {
  readonly by: Grouping;
  readonly placeOf: PlaceOf;
  readonly language: Language;
  readonly t: Translate;
}

/** Puts findings together; within a group the worst come first, otherwise the report's order stays. */
export function groupFindings(findings: readonly Finding[], options: GroupOptions): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding, options);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const made = [...groups].map(([key, members]): FindingGroup => {
    const sorted = [...members].sort((a, b) => rank(a.severity) - rank(b.severity));
    const worst = sorted[0]?.severity ?? "info";
    return { key, severity: worst, findings: sorted, label: labelOf(sorted, options) };
  });
  return made.sort((a, b) => compare(a, b, options));
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

function keyOf(finding: Finding, { by, placeOf }: GroupOptions): string {
  if (by === "severity") return finding.severity;
  if (by === "cause") return causeOf(finding) ?? `rule ${finding.rule}`;
  const { sheet, from } = placeOf(finding);
  return `${String(from)} ${sheet}`;
}

/** The likeliest cause where one is known; "unknown" says no more than the rule does. */
function causeOf({ suspects }: Finding): string | undefined {
  const cause = suspects[0]?.cause;
  return cause === undefined || cause === "unknown" || !(cause in CAUSE_NAMES) ? undefined : cause;
}

function labelOf(findings: readonly Finding[], { by, placeOf, language, t }: GroupOptions): string {
  const [first] = findings;
  if (!first) return "";
  if (by === "severity") return t(`severity.${first.severity}`);
  if (by === "place") {
    const { sheet, unit } = placeOf(first);
    return unit === undefined ? sheet : t("group.place", { sheet, unit });
  }
  const cause = causeOf(first);
  return atStart(
    (cause === undefined ? undefined : CAUSE_NAMES[cause]?.[language]) ?? RULE_NAMES[first.rule][language],
  );
}

/** Severities by weight; causes by weight, then by how often; places as they follow each other in the workbook. */
function compare(a: FindingGroup, b: FindingGroup, { by, placeOf }: GroupOptions): number {
  if (by !== "place") return rank(a.severity) - rank(b.severity) || b.findings.length - a.findings.length;
  const [first] = a.findings;
  const [second] = b.findings;
  if (!first || !second || first.sheet !== second.sheet) return 0;
  return placeOf(first).from - placeOf(second).from;
}

/** A name as it begins a line. */
export function atStart(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
