import type { FileReport } from "../core/finding/report";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { HostError, type Scope, type WorkbookPort } from "../core/sheet/workbook-port";
import { quotesOtherSheets } from "../core/narrative/quotes-tables";
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
  const snapshot = await readWithQuoted(port, scope, options);
  refuseWhenAborted(options.signal);
  const report = await examiner.examine(snapshot, options);
  refuseWhenAborted(options.signal);
  return { report, snapshot };
}

/** Reads the scope; where its sentences quote figures of other worksheets, these too, with the scope as what was asked about. */
async function readWithQuoted(port: WorkbookPort, scope: Scope, options: ExamineRun): Promise<WorkbookSnapshot> {
  const asked = await port.read(scope, options);
  const [sheet] = asked.sheets;
  if (scope.kind === "workbook" || !sheet || !quotesOtherSheets(asked)) return asked;
  refuseWhenAborted(options.signal);
  const whole = await port.read({ kind: "workbook" }, options);
  const area = {
    top: 0,
    left: 0,
    bottom: Math.max(0, sheet.rows.length - 1),
    right: Math.max(0, sheet.columnCount - 1),
  };
  return { ...whole, focus: asked.focus ?? { sheet: sheet.name, area } };
}

/** Stops an action between its steps once the person has cancelled it. */
export function refuseWhenAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError("cancelled");
}
