import type { Worker } from "node:worker_threads";
import { checkFile, type FileJob, type FileOutcome } from "./check-file";
import { PROBLEMS } from "./words";

/** Threads to share the work among; without `start` all is done in this thread. */
export interface Crew {
  readonly size: number;
  readonly start?: (() => Worker) | undefined;
}

/** A file that takes longer (milliseconds) is given up, so that it does not hold up the others. */
const LONGEST = 15 * 60_000;

/** Checks files, several at a time, and hands over each outcome in the order of the files. */
export async function checkAll(
  jobs: readonly FileJob[],
  { size, start }: Crew,
  onDone: (outcome: FileOutcome, index: number) => void,
): Promise<void> {
  const done = new Map<number, FileOutcome>();
  let told = 0;
  const tell = (index: number, outcome: FileOutcome): void => {
    done.set(index, outcome);
    for (let next = done.get(told); next; next = done.get(told)) {
      done.delete(told);
      onDone(next, told);
      told += 1;
    }
  };
  let taken = 0;
  const work = async (): Promise<void> => {
    let hand: Hand | undefined;
    for (let index = taken++; index < jobs.length; index = taken++) {
      const job = jobs[index];
      if (!job) break;
      if (!start) {
        tell(index, await checkFile(job));
        continue;
      }
      hand ??= hire(start);
      const outcome = await hand.check(job);
      if (!hand.isFit()) hand = undefined;
      tell(index, outcome);
    }
    await hand?.dismiss();
  };
  const hands = start ? Math.max(1, Math.min(size, jobs.length)) : 1;
  await Promise.all(Array.from({ length: hands }, work));
}

interface Hand {
  check(job: FileJob): Promise<FileOutcome>;
  /** False once its thread has ended over a file. */
  isFit(): boolean;
  dismiss(): Promise<unknown>;
}

/** A thread that checks one file after another. */
function hire(start: () => Worker): Hand {
  const worker = start();
  let fit = true;
  // What a thread says after it was given up is of no more concern.
  worker.on("error", () => undefined);
  return {
    isFit: () => fit,
    dismiss: () => worker.terminate(),
    check: (job) =>
      new Promise((resolve) => {
        const finish = (outcome: FileOutcome): void => {
          clearTimeout(limit);
          worker.off("message", finish).off("error", onError).off("exit", onExit);
          resolve(outcome);
        };
        const fail = (reason: string): void => {
          fit = false;
          finish(lost(job, reason));
          void worker.terminate();
        };
        const onError = (error: unknown): void => {
          fail(error instanceof Error ? error.message : "error");
        };
        const onExit = (): void => {
          fail("exit");
        };
        const limit = setTimeout(() => {
          fail("time");
        }, LONGEST);
        worker.on("message", finish).on("error", onError).on("exit", onExit);
        worker.postMessage(job);
      }),
  };
}

/** A file over which a thread ended is told like any other that could not be checked. */
function lost({ input: { path } }: FileJob, reason: string): FileOutcome {
  const problem = { path, words: PROBLEMS.unexpected, values: { reason } };
  return { emptySheets: [], problems: [problem], hash: null, result: null };
}
