import { parentPort, Worker } from "node:worker_threads";
import { checkFile, type FileJob } from "./check-file";
import { run } from "./run";

declare const __CERMAT_VERSION__: string;

/** A reader that has seen enough (`cermat … | head`) is no failure. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

if (parentPort) helpOut(parentPort);
else runCommand();

/** As a thread of the command: checks one file after another. */
function helpOut(port: NonNullable<typeof parentPort>): void {
  port.on("message", (job: FileJob) => {
    void checkFile(job).then((outcome) => {
      port.postMessage(outcome);
    });
  });
}

function runCommand(): void {
  const terminal = {
    out: (text: string) => void process.stdout.write(text),
    err: (text: string) => void process.stderr.write(text),
    isWatched: process.stderr.isTTY,
  };
  void run(process.argv.slice(2), __CERMAT_VERSION__, terminal, () => new Worker(__filename)).then((code) => {
    process.exitCode = code;
  });
}
