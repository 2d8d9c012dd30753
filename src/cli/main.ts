import { run } from "./run";

declare const __CERMAT_VERSION__: string;

/** A reader that has seen enough (`cermat … | head`) is no failure. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void run(process.argv.slice(2), __CERMAT_VERSION__, {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY,
}).then((code) => {
  process.exitCode = code;
});
