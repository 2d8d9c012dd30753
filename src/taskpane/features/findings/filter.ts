import type { Language } from "../../../actions/mark-findings";
import type { Finding, RuleId } from "../../../core/finding/report";
import type { Severity } from "../../../core/sheet/mark";
import type { PlaceOf } from "./place";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What a person wants to see of the findings; `all` leaves a part open. */
export interface FindingFilter {
  readonly query: string;
  readonly severity: Severity | "all";
  readonly rule: RuleId | "all";
  readonly sheet: string;
  /** Section of an office within the sheet, by its name. */
  readonly unit: string;
}

export const NO_FILTER: FindingFilter = { query: "", severity: "all", rule: "all", sheet: "all", unit: "all" };

/** How many parts of a filter besides the search words are set. */
export function countSet({ severity, rule, sheet, unit }: FindingFilter): number {
  return [severity, rule, sheet, unit].filter((part) => part !== "all").length;
}

export function isOpen(filter: FindingFilter): boolean {
  return filter.query.trim() === "" && countSet(filter) === 0;
}

/** What there is to choose from, in the order of the report. */
export interface FilterChoices {
  readonly severities: Readonly<Record<Severity, number>>;
  readonly rules: readonly RuleId[];
  readonly sheets: readonly string[];
  readonly units: readonly string[];
}

export function choicesOf(findings: readonly Finding[], placeOf: PlaceOf): FilterChoices {
  const severities = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) severities[severity]++;
  const units = findings.flatMap((finding) => placeOf(finding).unit ?? []);
  return {
    severities,
    rules: [...new Set(findings.map(({ rule }) => rule))],
    sheets: [...new Set(findings.map(({ sheet }) => sheet))],
    units: [...new Set(units)].sort((a, b) => a.localeCompare(b, "id")),
  };
}

/** The findings that answer to the filter, in the order of the report. */
export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  { placeOf, language }: { readonly placeOf: PlaceOf; readonly language: Language },
): readonly Finding[] {
  if (isOpen(filter)) return findings;
  const words = filter.query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const is = (wanted: string, value: string | undefined): boolean => wanted === "all" || wanted === value;
  return findings.filter(
    (finding) =>
      is(filter.severity, finding.severity) &&
      is(filter.rule, finding.rule) &&
      is(filter.sheet, finding.sheet) &&
      (filter.unit === "all" || placeOf(finding).unit === filter.unit) &&
      matches(finding, words, language),
  );
}

function matches(finding: Finding, words: readonly string[], language: Language): boolean {
  if (words.length === 0) return true;
  const { cell, sheet, message, shown, expected } = finding;
  const text = [cell, sheet, message[language], shown, expected ?? ""].join(" ").toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}
