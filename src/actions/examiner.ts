import type { CapaianPlan } from "../core/capaian/plan";
import type { CapaianOptions } from "../core/capaian/plan-capaian";
import type { FileReport } from "../core/finding/report";
import type { TextReport } from "../core/finding/text-report";
import type { Edit } from "../core/sheet/edit";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { CellChange } from "../core/recheck-cells";
import type { CellPlace } from "../core/sheet/recalculate";
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
  /**
   * The report that was given last as some changed cells make it; formulas that follow them and must be read too; or that
   * the whole must be examined. Absent where nothing is kept between two examinations.
   */
  recheck?(
    report: FileReport,
    changes: readonly CellChange[],
  ): Promise<
    | { readonly kind: "changed"; readonly report: FileReport }
    | { readonly kind: "more"; readonly cells: readonly CellPlace[] }
    | { readonly kind: "full"; readonly why: string }
  >;
  /** What became of the figures of a text that stands outside the workbook. */
  checkText(workbook: WorkbookSnapshot, text: string, options?: RunOptions): Promise<TextReport>;
}
