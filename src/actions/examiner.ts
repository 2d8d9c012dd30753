import type { CapaianPlan } from "../core/capaian/plan";
import type { CapaianOptions } from "../core/capaian/plan-capaian";
import type { FileReport } from "../core/finding/report";
import type { TextReport } from "../core/finding/text-report";
import type { Edit } from "../core/sheet/edit";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { RunOptions } from "../core/sheet/workbook-port";

/** How to examine; `relations` lists every relation in the report. */
export interface ExamineRun extends RunOptions {
  readonly relations?: boolean;
}

/** Where the thinking happens: in a worker beside Excel, or straight in this thread. Both reject with HostError. */
export interface Examiner {
  examine(workbook: WorkbookSnapshot, options?: ExamineRun): Promise<FileReport>;
  /** Plans the capaian of a workbook, with choices that it does not keep yet. */
  planCapaian(workbook: WorkbookSnapshot, asked: CapaianOptions, options?: RunOptions): Promise<CapaianPlan>;
  /** The edits that write a plan: empty cells always, figures that differ only where its choices replace them. */
  capaianEdits(plan: CapaianPlan, workbook: WorkbookSnapshot): Promise<readonly Edit[]>;
  /** What became of the figures of a text that stands outside the workbook. */
  checkText(workbook: WorkbookSnapshot, text: string, options?: RunOptions): Promise<TextReport>;
}
