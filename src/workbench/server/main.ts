import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { openBrowser } from "./open-browser";
import { readOptions } from "./options";
import { type Serving, serveWorkbench } from "./serve";

const PORTS_TRIED = 20;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (typeof options === "string") {
    process.stderr.write(`${options}\nnpm start -- [--port N] [--no-open]\n`);
    process.exitCode = 64;
    return;
  }
  const folders = {
    workbench: resolve(__dirname, "../workbench"),
    addin: resolve(__dirname, "../addin"),
    office: resolve(__dirname, "../../node_modules/@microsoft/office-js/dist"),
  };
  if (!existsSync(folders.office)) {
    process.stderr.write("office.js tidak ada: jalankan `npm ci` dahulu / office.js is missing: run `npm ci` first.\n");
    process.exitCode = 1;
    return;
  }
  const serving = await serveOnFreePort(folders, options.port);
  process.stdout.write(`\nCermat: ${serving.url}\n(Ctrl+C untuk berhenti / to stop)\n`);
  if (options.open) openBrowser(serving.url);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void serving.close();
    });
  }
}

/** The wanted port, or one of the next when another program has it. */
async function serveOnFreePort(folders: Parameters<typeof serveWorkbench>[0], wanted: number): Promise<Serving> {
  for (let port = wanted; port < wanted + PORTS_TRIED && port <= 65535; port++) {
    try {
      return await serveWorkbench(folders, port);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    }
  }
  return serveWorkbench(folders, 0);
}

void main();
