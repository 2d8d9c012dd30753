import type { CapaianPlan } from "../core/capaian/plan";
import type { CapaianOptions } from "../core/capaian/plan-capaian";
import type { FileReport } from "../core/finding/report";
import type { TextReport } from "../core/finding/text-report";
import type { Edit } from "../core/sheet/edit";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";

/** What the core is asked to do with a workbook. */
export type Task =
  | { readonly task: "examine"; readonly relations?: boolean }
  | { readonly task: "plan-capaian"; readonly asked: CapaianOptions }
  | { readonly task: "check-text"; readonly text: string }
  | { readonly task: "capaian-edits"; readonly plan: CapaianPlan };

/** A task for the worker; jobs are told apart by their number. */
export type Job = Task & { readonly job: number; readonly workbook: WorkbookSnapshot };

/** What the worker answers. */
export type Reply =
  | { readonly job: number; readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly job: number; readonly kind: "examined"; readonly report: FileReport }
  | { readonly job: number; readonly kind: "planned"; readonly plan: CapaianPlan }
  | { readonly job: number; readonly kind: "text-checked"; readonly report: TextReport }
  | { readonly job: number; readonly kind: "written"; readonly edits: readonly Edit[] }
  | { readonly job: number; readonly kind: "failed"; readonly reason: string };
