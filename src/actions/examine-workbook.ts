import type { FileReport } from "../core/finding/report";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { HostError, type Scope, type WorkbookPort } from "../core/sheet/workbook-port";
import type { Examiner, ExamineRun } from "./examiner";

/** What was found, and the workbook as it was when it was found. */
export interface Examination {
  readonly report: FileReport;
  readonly snapshot: WorkbookSnapshot;
}

/** Reads the scope and examines it. Rejects with HostError; an aborted signal gives `cancelled`. */
export async function examineWorkbook(
  port: WorkbookPort,
  examiner: Examiner,
  scope: Scope,
  options: ExamineRun = {},
): Promise<Examination> {
  const snapshot = await port.read(scope, options);
  refuseWhenAborted(options.signal);
  const report = await examiner.examine(snapshot, options);
  refuseWhenAborted(options.signal);
  return { report, snapshot };
}

/** Stops an action between its steps once the person has cancelled it. */
export function refuseWhenAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError("cancelled");
}
