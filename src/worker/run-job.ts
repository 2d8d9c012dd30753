import { capaianEdits, planCapaian } from "../core/capaian/plan-capaian";
import { checkTextAgainst } from "../core/check-text";
import { type Examination, examineAndKeep } from "../core/examine";
import { recheck } from "../core/recheck";
import type { Job, Rechecked, Reply } from "./messages";

/** The last examination and the job that made it: small changes go on from there. */
let kept: { readonly job: number; readonly examination: Examination } | undefined;

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
  const { job } = request;
  if (request.task === "recheck") return { job, kind: "rechecked", outcome: recheckKept(request) };
  const { workbook } = request;
  switch (request.task) {
    case "examine": {
      kept = undefined;
      const examination = examineAndKeep(workbook, { onStep, relations: request.relations ?? false });
      if (!request.relations) kept = { job, examination };
      return { job, kind: "examined", report: examination.report };
    }
    case "plan-capaian":
      return { job, kind: "planned", plan: planCapaian(workbook, request.asked) };
    case "check-text":
      return { job, kind: "text-checked", report: checkTextAgainst(workbook, request.text) };
    case "capaian-edits":
      return { job, kind: "written", edits: capaianEdits(request.plan, workbook) };
  }
}

function recheckKept({ since, changes }: Extract<Job, { readonly task: "recheck" }>): Rechecked {
  if (kept?.job !== since) return { kind: "full", why: "lost" };
  const result = recheck(kept.examination, changes);
  if (result.kind !== "changed") return result;
  kept = { job: since, examination: result.now };
  return { kind: "changed", change: result.change };
}
