import type { Job, JobPiece, Reply } from "./messages";
import { type Piece, putTogether, takeApart } from "./pieces";
import { runJob } from "./run-job";

/** Progress is told at most this often (milliseconds): a message for every step would cost more than the steps. */
const PROGRESS_INTERVAL = 80;

/** What was sent ahead of a job. */
let ahead: { readonly job: number; readonly pieces: Piece[] } = { job: 0, pieces: [] };

addEventListener("message", ({ data }: MessageEvent<Job | JobPiece>) => {
  if (ahead.job !== data.job) ahead = { job: data.job, pieces: [] };
  if ("piece" in data) ahead.pieces.push(data.piece);
  else work(putTogether(data, ahead.pieces));
});

function work(job: Job): void {
  let told = 0;
  const reply = runJob(job, (done, total) => {
    const now = performance.now();
    if (now - told < PROGRESS_INTERVAL) return;
    told = now;
    answer({ job: job.job, kind: "progress", done, total });
  });
  const { whole, pieces } = takeApart(reply);
  for (const piece of pieces) answer({ job: job.job, piece });
  answer(whole);
}

function answer(message: Reply | JobPiece): void {
  postMessage(message);
}
