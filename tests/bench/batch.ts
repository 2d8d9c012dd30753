/* npm run bench:batch -- [--files NUMBER] [--halves NUMBER] [--jobs NUMBER]: many workbooks by the built command: broken off, taken up again, and merged from halves. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Summary } from "../../src/cli/summary";
import { type Dice, makeDice } from "../core/property/dice";

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "1000" },
    halves: { type: "string", default: "100" },
    jobs: { type: "string", default: "2" },
  },
});
const FIXTURES = resolve(__dirname, "../fixtures");
const COMMAND = resolve(__dirname, "../../dist/cli/cermat.cjs");

/** Makes workbooks of real ones: in each some figures are others. */
function makeFiles(folder: string, count: number): void {
  const sound = ["layouts", "real"].flatMap((room) =>
    readdirSync(join(FIXTURES, room))
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => join(FIXTURES, room, name)),
  );
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const from = sound[index % sound.length] ?? "";
    const dice = makeDice(index + 1);
    const files = unzipSync(readFileSync(from));
    for (const [name, bytes] of Object.entries(files)) {
      if (/worksheets\/[^/]*\.xml$/.test(name)) files[name] = strToU8(withOtherFigures(strFromU8(bytes), dice));
    }
    writeFileSync(join(folder, `${String(index).padStart(4, "0")}-${basename(from)}`), zipSync(files, { level: 1 }));
  }
}

/** One figure in a hundred gets another last digit but two. */
function withOtherFigures(xml: string, dice: Dice): string {
  return xml.replace(
    /(<c r="[A-Z]+\d+"(?: s="\d+")?(?: t="n")?>)<v>(\d+)(\d)(\d\d)<\/v>/g,
    (whole, cell: string, head: string, digit: string, tail: string) =>
      dice.oneIn(100) ? `${cell}<v>${head}${String((Number(digit) + dice.between(1, 9)) % 10)}${tail}</v>` : whole,
  );
}

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs the command; ends it after a time where one is given. The memory is that of the whole process, as its operating system tells. */
async function run(args: readonly string[], endAfter?: number): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, [COMMAND, ...args, "--jobs", values.jobs, "--quiet"], { stdio: "ignore" });
  let [over, megabytes] = [false, 0];
  const ended = new Promise<void>((done) =>
    child.on("exit", () => {
      over = true;
      done();
    }),
  );
  for (let waited = 0; !over; waited += 0.5) {
    megabytes = Math.max(megabytes, memoryOf(child.pid ?? 0));
    if (endAfter !== undefined && waited >= endAfter) child.kill("SIGKILL");
    await Promise.race([sleep(500), ended]);
  }
  return { seconds: (performance.now() - start) / 1000, megabytes };
}

function memoryOf(id: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(id)}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const summaryIn = (folder: string): Summary =>
  JSON.parse(readFileSync(join(folder, "ringkasan-cermat.json"), "utf8")) as Summary;

/** What must be the same however the work was shared out. */
function resultsIn(folder: string): unknown {
  return summaryIn(folder)
    .files.map(({ file, hash, result, problem }) => ({ file, hash, result, problem }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function tell(name: string, { seconds, megabytes }: Run, count: number): void {
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(1)} files a second, ${megabytes.toFixed(0)} MB`,
  );
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "cermat-bench-"));
  try {
    const [files, halves] = [Number(values.files), Number(values.halves)];
    const [all, out] = [join(folder, "all"), join(folder, "out")];
    makeFiles(all, files);
    const cut = await run(["check", all, "--out", out], Math.max(8, files / 20));
    const done = summaryIn(out).files.length;
    tell(`broken off after`, cut, done);
    const rest = await run(["check", all, "--out", out]);
    tell(`taken up again, ${String(files - done)} files left`, rest, files - done);
    const { files: rows } = summaryIn(out);
    const sum = (count: (row: (typeof rows)[number]) => number): number =>
      rows.reduce((total, row) => total + count(row), 0);
    console.log(
      `  ${String(rows.length)} of ${String(files)} files have a line, ${String(sum(({ problem }) => (problem ? 1 : 0)))} could not be checked; relations ${String(sum(({ result }) => result?.checked ?? 0))}, errors ${String(sum(({ result }) => result?.errors ?? 0))}`,
    );
    tell("nothing has changed", await run(["check", all, "--out", out]), files);
    const [left, right, whole, merged] = ["left", "right", "whole", "merged"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
      string,
    ];
    const [one, other] = [join(folder, "one"), join(folder, "other")];
    for (const [index, name] of readdirSync(all).slice(0, halves).entries()) {
      for (const place of [index % 2 === 0 ? one : other, join(folder, "both")]) {
        mkdirSync(place, { recursive: true });
        writeFileSync(join(place, name), readFileSync(join(all, name)));
      }
    }
    await run(["check", one, "--out", left]);
    await run(["check", other, "--out", right]);
    await run(["check", join(folder, "both"), "--out", whole]);
    spawnSync(process.execPath, [
      COMMAND,
      "merge",
      join(left, "ringkasan-cermat.json"),
      join(right, "ringkasan-cermat.json"),
      "--out",
      merged,
    ]);
    const same = isDeepStrictEqual(resultsIn(merged), resultsIn(whole));
    console.log(
      `two halves of ${String(halves)} files, merged: ${same ? "the same as the whole" : "NOT the same as the whole"}`,
    );
    process.exitCode = same && rows.length === files ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
