import { capaianEdits, planCapaian } from "../core/capaian/plan-capaian";
import { checkTextAgainst } from "../core/check-text";
import { examine } from "../core/examine";
import type { Job, Reply } from "./messages";

/** Does one job with the core and says what came of it; the same code runs inside and outside a worker. */
export function runJob(job: Job, onProgress: (done: number, total: number) => void): Reply {
  try {
    return doJob(job, onProgress);
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    return { job: job.job, kind: "failed", reason };
  }
}

function doJob(request: Job, onStep: (done: number, total: number) => void): Reply {
  const { job, workbook } = request;
  switch (request.task) {
    case "examine":
      return { job, kind: "examined", report: examine(workbook, { onStep, relations: request.relations ?? false }) };
    case "plan-capaian":
      return { job, kind: "planned", plan: planCapaian(workbook, request.asked) };
    case "check-text":
      return { job, kind: "text-checked", report: checkTextAgainst(workbook, request.text) };
    case "capaian-edits":
      return { job, kind: "written", edits: capaianEdits(request.plan, workbook) };
  }
}
