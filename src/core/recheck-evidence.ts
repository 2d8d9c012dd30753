import type { Coverage, ReportColumn, ReportRow, ReportTable, RuleId } from "./finding/report";
import { isRounded } from "./finding/coverage";
import { SUMS_DOWN } from "./finding/evidence";
import type { CheckedRelation } from "./relation/relation";
import { columnLetters } from "./sheet/address";

/** A relation before and after a change of figures. */
export interface Turn {
  readonly before: CheckedRelation;
  readonly after: CheckedRelation;
}

/** Coverage with what has turned counted anew. */
export function turnedCoverage(coverage: Coverage, turns: readonly Turn[]): Coverage {
  const { rounded: known = 0, ...all } = coverage;
  let rounded = known;
  const byKind = { ...coverage.byKind };
  for (const { before, after } of turns) {
    rounded += Number(isRounded(after)) - Number(isRounded(before));
    if (before.status === after.status) continue;
    const { kind } = after.relation;
    const own = { ...(byKind[kind] ?? { checked: 0, held: 0, broken: 0, notCheckable: 0 }) };
    byKind[kind] = own;
    for (const tally of [all, own]) {
      tally[before.status]--;
      tally[after.status]++;
      tally.checked += (before.status === "notCheckable" ? 1 : 0) - (after.status === "notCheckable" ? 1 : 0);
    }
  }
  return { ...all, byKind, ...(rounded > 0 && { rounded }) };
}

/** A column's evidence with what has turned in it; undefined where it told nothing of a rule before. */
export function turnedColumn(column: ReportColumn, turns: readonly Turn[]): ReportColumn | undefined {
  let why = column.why ?? [];
  for (const { before, after } of turns) {
    if (before.status === after.status || columnLetters(after.relation.result.column) !== column.column) continue;
    const isOf = (reason: (typeof why)[number]): boolean =>
      reason.by === "figures" && reason.rule === after.relation.kind;
    if (!why.some(isOf)) return undefined;
    why = why.map((reason) =>
      reason.by === "figures" && isOf(reason)
        ? {
            ...reason,
            held: reason.held + isHeld(after) - isHeld(before),
            checked: reason.checked + isChecked(after) - isChecked(before),
          }
        : reason,
    );
  }
  return { ...column, why };
}

/** A row's evidence with what has turned in it. */
export function turnedRow(row: ReportRow, turns: readonly Turn[]): ReportRow {
  let own = row;
  for (const { before, after } of turns) {
    const { relation } = after;
    if (relation.result.row + 1 !== row.row) continue;
    if (relation.form === "linear" && relation.mode && relation.modeWhy)
      own = { ...own, mode: relation.mode, modeWhy: relation.modeWhy };
    if (before.status === after.status || !SUMS_DOWN.has(relation.kind)) continue;
    const [held, all] = own.sums ?? [0, 0];
    own = { ...own, sums: [held + isHeld(after) - isHeld(before), all + isChecked(after) - isChecked(before)] };
  }
  return own;
}

/** How the relations of a rule in a column of a table fare. */
export function evidenceOf(
  table: ReportTable,
  column: number,
  rule: RuleId,
): { readonly held: number; readonly checked: number } | undefined {
  const reasons = table.columns.find((one) => one.column === columnLetters(column))?.why ?? [];
  for (const reason of reasons) if (reason.by === "figures" && reason.rule === rule) return reason;
  return undefined;
}

function isHeld({ status }: CheckedRelation): number {
  return status === "held" ? 1 : 0;
}

function isChecked({ status }: CheckedRelation): number {
  return status === "notCheckable" ? 0 : 1;
}
