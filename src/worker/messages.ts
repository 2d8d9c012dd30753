import type { CapaianPlan } from "../core/capaian/plan";
import type { FileReport } from "../core/finding/report";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";

/** What the worker is asked to do; jobs are told apart by their number. */
export interface Job {
  readonly job: number;
  readonly task: "examine" | "plan-capaian";
  readonly workbook: WorkbookSnapshot;
}

/** What the worker answers. */
export type Reply =
  | { readonly job: number; readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly job: number; readonly kind: "examined"; readonly report: FileReport }
  | { readonly job: number; readonly kind: "planned"; readonly plan: CapaianPlan }
  | { readonly job: number; readonly kind: "failed"; readonly reason: string };
