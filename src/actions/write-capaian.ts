import type { CapaianPlan } from "../core/capaian/plan";
import type { Applied } from "../core/sheet/edit";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { RunOptions, Scope, WorkbookPort } from "../core/sheet/workbook-port";
import { refuseWhenAborted } from "./examine-workbook";
import type { Examiner } from "./examiner";
import { NOTHING_APPLIED } from "./mark-findings";

/** What could be written, and the workbook that it was planned for. */
export interface CapaianPreview {
  readonly plan: CapaianPlan;
  readonly snapshot: WorkbookSnapshot;
}

/** How many cells a plan touches, by what stands in them now. */
export interface CapaianCounts {
  readonly empty: number;
  readonly same: number;
  readonly differs: number;
}

/** What writing the capaian did. */
export interface CapaianResult {
  readonly applied: Applied;
  readonly written: number;
  /** Figures already there that differ and were left as they are. */
  readonly kept: number;
}

/** Reads the scope and plans its capaian columns; writes nothing. Rejects with HostError. */
export async function previewCapaian(
  port: WorkbookPort,
  examiner: Examiner,
  scope: Scope,
  options: RunOptions = {},
): Promise<CapaianPreview> {
  const snapshot = await port.read(scope, options);
  refuseWhenAborted(options.signal);
  return { snapshot, plan: await examiner.planCapaian(snapshot, options) };
}

/** The plan for some of its tables, by their places in it. */
export function onlyTables(plan: CapaianPlan, chosen: ReadonlySet<number>): CapaianPlan {
  return { ...plan, tables: plan.tables.filter((_, index) => chosen.has(index)) };
}

/** Counts the cells of a plan by what stands in them now. */
export function countCapaian({ tables }: CapaianPlan): CapaianCounts {
  const counts = { empty: 0, same: 0, differs: 0 };
  for (const cell of tables.flatMap(({ columns }) => columns.flatMap(({ cells }) => cells))) counts[cell.state]++;
  return counts;
}

/** Writes a plan: empty cells always, figures that differ only when `overwrite` is asked for. Rejects with HostError. */
export async function writeCapaian(
  port: WorkbookPort,
  examiner: Examiner,
  { plan, snapshot }: CapaianPreview,
  options: RunOptions & { readonly overwrite: boolean },
): Promise<CapaianResult> {
  const { empty, differs } = countCapaian(plan);
  const edits = await examiner.capaianEdits(plan, snapshot, options.overwrite);
  refuseWhenAborted(options.signal);
  const applied = edits.length > 0 ? await port.apply(edits, options) : NOTHING_APPLIED;
  return {
    applied,
    written: empty + (options.overwrite ? differs : 0),
    kept: options.overwrite ? 0 : differs,
  };
}
