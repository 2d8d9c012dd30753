import type { Applied } from "../core/sheet/edit";
import type { RunOptions, WorkbookPort } from "../core/sheet/workbook-port";
import { NOTHING_APPLIED } from "./mark-findings";

/** What taking the marks away did. */
export interface UnmarkResult {
  readonly applied: Applied;
  readonly removed: number;
}

/** Takes away every mark of ours that the workbook holds, on all its sheets. Rejects with HostError. */
export async function unmark(port: WorkbookPort, options: RunOptions = {}): Promise<UnmarkResult> {
  const { marks } = await port.read({ kind: "sheet" }, options);
  if (marks.length === 0) return { applied: NOTHING_APPLIED, removed: 0 };
  const applied = await port.apply(
    marks.map((mark) => ({ kind: "remove-mark", mark })),
    options,
  );
  return { applied, removed: marks.length - applied.leftAlone.length };
}
