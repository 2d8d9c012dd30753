import type { CapaianPlan } from "../core/capaian/plan";
import type { CapaianOptions } from "../core/capaian/plan-capaian";
import type { FileReport } from "../core/finding/report";
import type { TextReport } from "../core/finding/text-report";
import type { ReportChange } from "../core/finding/report-change";
import type { CellChange } from "../core/recheck-cells";
import type { FullReason } from "../core/recheck-guards";
import type { Edit } from "../core/sheet/edit";
import type { CellPlace } from "../core/sheet/recalculate";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { Piece } from "./pieces";

/** What the core is asked to do with a workbook. */
export type Task =
  | { readonly task: "examine"; readonly relations?: boolean }
  | { readonly task: "plan-capaian"; readonly asked: CapaianOptions }
  | { readonly task: "check-text"; readonly text: string }
  | { readonly task: "capaian-edits"; readonly plan: CapaianPlan };

/** A task for the worker; jobs are told apart by their number. A recheck goes on from the job that examined last. */
export type Job = { readonly job: number } & (
  | (Task & { readonly workbook: WorkbookSnapshot })
  | { readonly task: "recheck"; readonly since: number; readonly changes: readonly CellChange[] }
);

/** A part of a job that is sent ahead of it, or of an answer ahead of that. */
export interface JobPiece {
  readonly job: number;
  readonly piece: Piece;
}

/** What came of a recheck: what is different, what must be read besides, or that all must be examined. */
export type Rechecked =
  | { readonly kind: "changed"; readonly change: ReportChange }
  | { readonly kind: "more"; readonly cells: readonly CellPlace[] }
  | { readonly kind: "full"; readonly why: FullReason | "lost" };

/** What the worker answers. */
export type Reply =
  | { readonly job: number; readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly job: number; readonly kind: "examined"; readonly report: FileReport }
  | { readonly job: number; readonly kind: "rechecked"; readonly outcome: Rechecked }
  | { readonly job: number; readonly kind: "planned"; readonly plan: CapaianPlan }
  | { readonly job: number; readonly kind: "text-checked"; readonly report: TextReport }
  | { readonly job: number; readonly kind: "written"; readonly edits: readonly Edit[] }
  | { readonly job: number; readonly kind: "failed"; readonly reason: string };
