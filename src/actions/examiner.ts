import type { CapaianPlan } from "../core/capaian/plan";
import type { FileReport } from "../core/finding/report";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { RunOptions } from "../core/sheet/workbook-port";

/** Where the thinking happens: in a worker beside Excel, or straight in this thread. Both reject with HostError. */
export interface Examiner {
  examine(workbook: WorkbookSnapshot, options?: RunOptions): Promise<FileReport>;
  planCapaian(workbook: WorkbookSnapshot, options?: RunOptions): Promise<CapaianPlan>;
}
