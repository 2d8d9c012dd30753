import type { FileReport } from "../../../core/finding/report";
import type { ScopeKind } from "../../store/state";
import type { Message } from "../../i18n/translate";

/** What a check came to, in words: an optional title and one sentence. */
export interface Outcome {
  readonly tone: "good" | "bad" | "look" | "nothing";
  readonly title?: Message;
  readonly sentence: Message;
}

/** Puts a report in one line, honestly: nothing found, nothing to check, all held, or how many did not. */
export function outcomeOf({ sheets, coverage, findings }: FileReport, scope: ScopeKind): Outcome {
  const { checked, held, broken, notCheckable } = coverage;
  if (sheets.every(({ tables }) => tables.length === 0) && findings.length === 0) {
    return {
      tone: "nothing",
      title: { key: "result.empty.title", params: {} },
      sentence: { key: `result.empty.${scope}`, params: {} },
    };
  }
  if (checked === 0 && findings.length === 0) {
    return {
      tone: "nothing",
      title: { key: "result.noRelations.title", params: {} },
      sentence: { key: "result.noRelations.text", params: {} },
    };
  }
  const worst = findings.some(({ severity }) => severity === "error")
    ? "bad"
    : findings.some(({ severity }) => severity === "warning")
      ? "look"
      : "good";
  if (worst === "good" && broken === 0 && checked > 0) {
    const title: Message = { key: "result.nothingWrong", params: {} };
    if (notCheckable > 0) {
      return {
        tone: "good",
        title,
        sentence: { key: "result.headline.good", params: { checked, held, notCheckable } },
      };
    }
    return findings.length > 0
      ? { tone: "good", title, sentence: { key: "result.allHeld.info", params: { checked, count: findings.length } } }
      : { tone: "good", title, sentence: { key: "result.allHeld", params: { checked: held } } };
  }
  return { tone: worst === "good" ? "look" : worst, sentence: countsOf({ coverage, findings }) };
}

/** Relations that were checked and that hold, and what a person has to deal with: one wrong cell can break several relations. */
function countsOf({ coverage, findings }: Pick<FileReport, "coverage" | "findings">): Message {
  const { checked, held, notCheckable } = coverage;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  return notCheckable > 0
    ? { key: "result.headline.some", params: { checked, held, errors, warnings, notCheckable } }
    : { key: "result.headline", params: { checked, held, errors, warnings } };
}

/** Says how many relations are broken where that is another number than that of the findings. */
export function brokenOf({ coverage, findings }: FileReport): Message | undefined {
  const told = findings.filter(({ severity }) => severity !== "info").length;
  const { broken } = coverage;
  return broken > 0 && broken !== told ? { key: "result.broken", params: { broken } } : undefined;
}
