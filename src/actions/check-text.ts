import type { TextReport } from "../core/finding/text-report";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { RunOptions, WorkbookPort } from "../core/sheet/workbook-port";
import type { Examiner } from "./examiner";
import { refuseWhenAborted } from "./examine-workbook";

/**
 * Checks a text's figures against all tables of the workbook: as it was read when all of it was, else it is read now.
 * Rejects with HostError.
 */
export async function checkPastedText(
  port: WorkbookPort,
  examiner: Examiner,
  { text, known }: { readonly text: string; readonly known: WorkbookSnapshot | undefined },
  options: RunOptions = {},
): Promise<TextReport> {
  const workbook = known ?? (await port.read({ kind: "workbook" }, options));
  refuseWhenAborted(options.signal);
  const report = await examiner.checkText(workbook, text, options);
  refuseWhenAborted(options.signal);
  return report;
}
