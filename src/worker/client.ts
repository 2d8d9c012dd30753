import type { CapaianPlan } from "../core/capaian/plan";
import type { CapaianOptions } from "../core/capaian/plan-capaian";
import type { FileReport } from "../core/finding/report";
import { withChange } from "../core/finding/report-change";
import type { TextReport } from "../core/finding/text-report";
import type { Edit } from "../core/sheet/edit";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { HostError, type RunOptions } from "../core/sheet/workbook-port";
import type { CellChange } from "../core/recheck-cells";
import type { Job, JobPiece, Rechecked, Reply, Task } from "./messages";
import { type Piece, putTogether, takeApart } from "./pieces";

/** A report that has followed changed cells, or what stands against that. */
type Followed =
  Exclude<Rechecked, { readonly kind: "changed" }> | { readonly kind: "changed"; readonly report: FileReport };

/** The core at work beside the page, so that Excel never waits. */
export interface WorkerExaminer {
  examine(workbook: WorkbookSnapshot, options?: RunOptions & { readonly relations?: boolean }): Promise<FileReport>;
  planCapaian(workbook: WorkbookSnapshot, asked: CapaianOptions, options?: RunOptions): Promise<CapaianPlan>;
  capaianEdits(plan: CapaianPlan, workbook: WorkbookSnapshot): Promise<readonly Edit[]>;
  checkText(workbook: WorkbookSnapshot, text: string, options?: RunOptions): Promise<TextReport>;
  /** The report that was given last as some changed cells make it, or what is needed to say so. */
  recheck(report: FileReport, changes: readonly CellChange[]): Promise<Followed>;
  /** Ends the worker; a later job starts a new one. */
  close(): void;
}

type Settled = Exclude<Reply, { readonly kind: "progress" }>;

/** Makes an examiner on a worker; where workers cannot start it works in this thread. Cancelling ends the worker. */
export function createExaminer(start: () => Worker = startWorker): WorkerExaminer {
  let worker: Worker | undefined;
  let workersFail = typeof Worker === "undefined" && start === startWorker;
  let jobs = 0;

  const close = (): void => {
    worker?.terminate();
    worker = undefined;
  };

  const inWorker = (job: Job, { onProgress, signal }: RunOptions): Promise<Settled> =>
    new Promise((resolve, reject) => {
      const current = (worker ??= start());
      const finish = (end: () => void): void => {
        current.removeEventListener("message", onMessage);
        current.removeEventListener("error", onError);
        signal?.removeEventListener("abort", onAbort);
        end();
      };
      const pieces: Piece[] = [];
      const onMessage = ({ data }: MessageEvent<Reply | JobPiece>): void => {
        if (data.job !== job.job) return;
        if ("piece" in data) pieces.push(data.piece);
        else if (data.kind === "progress") onProgress?.({ phase: "examining", done: data.done, total: data.total });
        else
          finish(() => {
            resolve(putTogether(data, pieces));
          });
      };
      const onError = (event: Event): void => {
        finish(() => {
          reject(new Error(`worker: ${event.type}`));
        });
      };
      const onAbort = (): void => {
        close();
        finish(() => {
          reject(new HostError("cancelled"));
        });
      };
      current.addEventListener("message", onMessage);
      current.addEventListener("error", onError);
      signal?.addEventListener("abort", onAbort);
      void send(current, job, () => current === worker);
    });

  const settle = async (job: Job, options: RunOptions): Promise<Settled> => {
    if (options.signal?.aborted) throw new HostError("cancelled");
    if (!workersFail) {
      try {
        return await inWorker(job, options);
      } catch (cause) {
        if (cause instanceof HostError) throw cause;
        // Blocked by the network's policy or unknown to this webview: the page itself can still do the work.
        workersFail = true;
        close();
      }
    }
    return inThisThread(job, options);
  };

  const run = (task: Task, workbook: WorkbookSnapshot, options: RunOptions): Promise<Settled> =>
    perform({ job: ++jobs, workbook, ...task }, options);

  const perform = async (job: Job, options: RunOptions): Promise<Settled> => {
    const reply = await settle(job, options);
    if (reply.kind === "failed") throw new HostError("unexpected", [], { cause: new Error(reply.reason) });
    return reply;
  };

  /** The report that the worker can go on from, and the job that began it. */
  let last: { readonly report: FileReport; readonly job: number } | undefined;

  return {
    examine: async (workbook, options = {}) => {
      const { relations = false } = options;
      const reply = await run({ task: "examine", relations }, workbook, options);
      if (reply.kind !== "examined") throw new HostError("unexpected");
      last = { report: reply.report, job: reply.job };
      return reply.report;
    },
    recheck: async (report, changes) => {
      if (last?.report !== report) return { kind: "full", why: "lost" };
      const { job: since } = last;
      const reply = await perform({ job: ++jobs, task: "recheck", since, changes }, {});
      if (reply.kind !== "rechecked") throw new HostError("unexpected");
      const { outcome } = reply;
      if (outcome.kind !== "changed") return outcome;
      last = { report: withChange(report, outcome.change), job: since };
      return { kind: "changed", report: last.report };
    },
    planCapaian: async (workbook, asked, options = {}) => {
      const reply = await run({ task: "plan-capaian", asked }, workbook, options);
      if (reply.kind !== "planned") throw new HostError("unexpected");
      return reply.plan;
    },
    capaianEdits: async (plan, workbook) => {
      const reply = await run({ task: "capaian-edits", plan }, workbook, {});
      if (reply.kind !== "written") throw new HostError("unexpected");
      return reply.edits;
    },
    checkText: async (workbook, text, options = {}) => {
      const reply = await run({ task: "check-text", text }, workbook, options);
      if (reply.kind !== "text-checked") throw new HostError("unexpected");
      return reply.report;
    },
    close,
  };
}

/** Sends a job in pieces with pauses, so that the page goes on while a large workbook is handed over. */
async function send(worker: Worker, job: Job, isWanted: () => boolean): Promise<void> {
  const { whole, pieces } = takeApart(job);
  for (const piece of pieces) {
    worker.postMessage({ job: job.job, piece } satisfies JobPiece);
    await pause();
    if (!isWanted()) return;
  }
  worker.postMessage(whole);
}

/** Lets the page do what waits; a timer would be slowed down in a pane that is not in sight. */
function pause(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}

function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "worker" */ new URL("./worker.ts", import.meta.url));
}

async function inThisThread(job: Job, { onProgress, signal }: RunOptions): Promise<Settled> {
  await new Promise((resume) => setTimeout(resume, 0)); // lets the page show that work has begun
  if (signal?.aborted) throw new HostError("cancelled");
  // Loaded only where it is needed: the pane starts without the core.
  const { runJob } = await import(/* webpackChunkName: "core" */ "./run-job");
  if (signal?.aborted) throw new HostError("cancelled");
  const reply = runJob(job, (done, total) => onProgress?.({ phase: "examining", done, total }));
  if (reply.kind === "progress") throw new HostError("unexpected");
  return reply;
}
