import type { RuleId } from "../../../core/finding/report";

/** A page about a rule: what must hold, why it is looked at, what it rests on, and an example. */
interface RulePage {
  readonly what: string;
  readonly why: string;
  readonly source: string;
  readonly example: string;
}

export type RulePages = Readonly<Record<RuleId, RulePage>>;
