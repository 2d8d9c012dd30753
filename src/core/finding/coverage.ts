import type { CheckedRelation } from "../relation/relation";
import type { Scale } from "../scale/scale";
import { areaToA1 } from "../sheet/address";
import type { Coverage, RelationStatus, RuleId, RuleName, Tally } from "./report";

/** Counts what was checked, held, broke, and could not be checked, in all and by rule. */
export function tally(checked: readonly Counted[]): Coverage {
  const all = emptyTally();
  const byKind: Partial<Record<RuleId, Mutable>> = {};
  for (const { relation, status } of checked) {
    count(all, status);
    count((byKind[relation.kind] ??= emptyTally()), status);
  }
  const rounded = checked.filter(isRounded).length;
  return { ...all, byKind, ...(rounded > 0 && { rounded }) };
}

/** Tells which scales words were read by, so that a person sees whose intervals were taken. */
export function tellScales(coverage: Coverage, checked: readonly CheckedRelation[]): Coverage {
  const used = new Map<Scale, number>();
  for (const { relation } of checked)
    if (relation.form === "band" && relation.scale) used.set(relation.scale, (used.get(relation.scale) ?? 0) + 1);
  if (used.size === 0) return coverage;
  const scales = [...used]
    .sort(([, a], [, b]) => b - a)
    .map(([{ name, printed }, words]) => ({
      name,
      printed: printed ? `${printed.sheet}!${areaToA1(printed.area)}` : null,
      words,
    }));
  return { ...coverage, scales };
}

/** Says which rules are switched off, and how many relations are left unchecked by that. */
export function tellOff(coverage: Coverage, off: readonly RuleName[], counted: readonly Counted[]): Coverage {
  if (off.length === 0) return coverage;
  const relations = (rule: RuleName): number => counted.filter(({ relation }) => relation.kind === rule).length;
  return { ...coverage, off: off.map((rule) => ({ rule, relations: relations(rule) })) };
}

/** A relation of some kind with what became of it. */
export interface Counted {
  readonly relation: { readonly kind: RuleId };
  readonly status: RelationStatus;
  /** Why it holds although the figures differ, or could not be checked. */
  readonly note?: CheckedRelation["note"];
}

/** Whether it holds at the precision of its figures only. */
export function isRounded({ status, note }: Pick<Counted, "status" | "note">): boolean {
  return status === "held" && note === "rounded";
}

type Mutable = { -readonly [Key in keyof Tally]: number };

function emptyTally(): Mutable {
  return { checked: 0, held: 0, broken: 0, notCheckable: 0 };
}

function count(into: Mutable, status: RelationStatus): void {
  into[status]++;
  if (status !== "notCheckable") into.checked++;
}
