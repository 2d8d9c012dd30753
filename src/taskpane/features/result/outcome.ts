import type { FileReport } from "../../../core/finding/report";
import type { ScopeKind } from "../../store/state";
import type { Message } from "../../i18n/translate";

/** What a check came to, in words: an optional title and one sentence. */
export interface Outcome {
  readonly tone: "good" | "bad" | "look" | "nothing";
  readonly title?: Message;
  /** Parts of one sentence. */
  readonly sentence: readonly Message[];
}

/** Puts a report in one line, honestly: nothing found, nothing to check, all held, or how many did not. */
export function outcomeOf(report: FileReport, scope: ScopeKind): Outcome {
  const { sheets, coverage, findings } = report;
  const { checked, held, notCheckable } = coverage;
  if (sheets.every(({ tables }) => tables.length === 0) && findings.length === 0) {
    return {
      tone: "nothing",
      title: { key: "result.empty.title", params: {} },
      sentence: [{ key: `result.empty.${scope}`, params: {} }],
    };
  }
  if (checked === 0 && findings.length === 0) {
    return {
      tone: "nothing",
      title: { key: "result.noRelations.title", params: {} },
      sentence: [{ key: "result.noRelations.text", params: {} }],
    };
  }
  const worst = findings.some(({ severity }) => severity === "error")
    ? "bad"
    : findings.some(({ severity }) => severity === "warning")
      ? "look"
      : "good";
  const accepted = acceptedOf(report);
  if (worst === "good" && brokenStill(report) === 0 && checked > 0) {
    const title: Message = { key: "result.nothingWrong", params: {} };
    if (notCheckable + accepted > 0) return { tone: "good", title, sentence: countsOf(report) };
    return findings.length > 0
      ? { tone: "good", title, sentence: [{ key: "result.allHeld.info", params: { checked, count: findings.length } }] }
      : { tone: "good", title, sentence: [{ key: "result.allHeld", params: { checked: held } }] };
  }
  return { tone: worst === "good" ? "look" : worst, sentence: countsOf(report) };
}

/** Relations that do not hold and that no accepted finding accounts for. */
function brokenStill({ coverage: { broken, accepted = 0 } }: FileReport): number {
  return broken - accepted;
}

/** Findings that a person has accepted and that still stand. */
function acceptedOf({ accepted = [] }: Pick<FileReport, "accepted">): number {
  return accepted.filter(({ status }) => status === "accepted").length;
}

/** Relations that were checked and that hold, and what a person has to deal with; what there is none of is left out. */
function countsOf(report: FileReport): readonly Message[] {
  const { coverage, findings } = report;
  const accepted = acceptedOf(report);
  const { checked, held, notCheckable } = coverage;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  return [
    { key: "result.checked", params: { checked } },
    { key: "result.held", params: { held } },
    ...(errors > 0 ? [{ key: "result.errors", params: { errors } } as const] : []),
    ...(warnings > 0 ? [{ key: "result.warnings", params: { warnings } } as const] : []),
    ...(accepted > 0 ? [{ key: "kept.accept.count", params: { count: accepted } } as const] : []),
    ...(notCheckable > 0 ? [{ key: "result.notCheckable", params: { notCheckable } } as const] : []),
  ];
}

/** Says how many relations are broken where that is another number than that of the findings. */
export function brokenOf(report: FileReport): Message | undefined {
  const told = report.findings.filter(({ severity }) => severity !== "info").length;
  const broken = brokenStill(report);
  return broken > 0 && broken !== told ? { key: "result.broken", params: { broken } } : undefined;
}
