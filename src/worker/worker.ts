import type { Job, Reply } from "./messages";
import { runJob } from "./run-job";

/** Progress is told at most this often (milliseconds): a message for every step would cost more than the steps. */
const PROGRESS_INTERVAL = 80;

const answer = (reply: Reply): void => {
  postMessage(reply);
};

addEventListener("message", ({ data }: MessageEvent<Job>) => {
  let told = 0;
  const reply = runJob(data, (done, total) => {
    const now = performance.now();
    if (now - told < PROGRESS_INTERVAL) return;
    told = now;
    answer({ job: data.job, kind: "progress", done, total });
  });
  answer(reply);
});
