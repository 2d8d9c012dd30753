import { planCapaian } from "../core/capaian/plan-capaian";
import { examine } from "../core/examine";
import type { Job, Reply } from "./messages";

/** Does one job with the core and says what came of it; the same code runs inside and outside a worker. */
export function runJob({ job, task, workbook }: Job, onProgress: (done: number, total: number) => void): Reply {
  try {
    return task === "examine"
      ? { job, kind: "examined", report: examine(workbook, { onStep: onProgress }) }
      : { job, kind: "planned", plan: planCapaian(workbook) };
  } catch (cause) {
    return { job, kind: "failed", reason: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}
