import type { Finding } from "../../../core/finding/report";
import type { Language } from "../../../actions/mark-findings";
import type { Severity } from "../../../core/sheet/mark";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What a person wants to see of the findings. */
export interface FindingFilter {
  readonly query: string;
  readonly severity: Severity | "all";
}

/** The findings of one severity. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** The findings that answer to the filter, in groups by severity, each in the order of the report. */
export function groupFindings(findings: readonly Finding[], filter: FindingFilter, language: Language): FindingGroup[] {
  const words = filter.query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return SEVERITIES.filter((severity) => filter.severity === "all" || filter.severity === severity)
    .map((severity) => ({
      severity,
      findings: findings.filter((finding) => finding.severity === severity && matches(finding, words, language)),
    }))
    .filter((group) => group.findings.length > 0);
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function matches(finding: Finding, words: readonly string[], language: Language): boolean {
  if (words.length === 0) return true;
  const { cell, sheet, message, shown, expected } = finding;
  const text = [cell, sheet, message[language], shown, expected ?? ""].join(" ").toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}
