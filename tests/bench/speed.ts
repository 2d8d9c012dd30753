import { read as readByLibrary } from "@e965/xlsx";
import { type Examination, examineAndKeep } from "../../src/core/examine";
import { recheck } from "../../src/core/recheck";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { xlsxOf } from "./long-sheet";
import { type MadeOptions, type MadeRows, asSheet, evaluation, flatExport } from "./made-sheets";

/**
 * Time and memory to examine a workbook beside reading the same file with a usual .xlsx library (SheetJS) and with our
 * own reader, all in one run: `npm run bench:speed -- [ROWS …]`.
 *
 * Times are of the processor, in milliseconds. `of the library` below 0.5 is the aim. `x` is the time a row beside that
 * of the smallest size of the shape: linear growth keeps it near 1 or below.
 */
const EDITS = 40;
const WARM_UP = 1_000;
const given = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const sizes = given.length > 0 ? given : [1_000, 10_000, 50_000, 100_000];

const SHAPES: readonly (readonly [string, (rows: number, options: MadeOptions) => MadeRows, MadeOptions])[] = [
  ["evaluation", evaluation, {}],
  ["evaluation, 1 row in 500 wrong", evaluation, { wrongEvery: 500 }],
  ["flat export", flatExport, {}],
  ["flat export, 1 row in 500 wrong", flatExport, { wrongEvery: 500 }],
];

for (const [, make, options] of SHAPES) measure(make(WARM_UP, options));
for (const [name, make, options] of SHAPES) {
  let base: number | undefined;
  for (const size of sizes) {
    const { library, reading, examining, kept, bytes, heap } = measure(make(size, options));
    base ??= examining / size;
    const { coverage, findings } = kept.report;
    console.log(
      [
        `${name.padEnd(32)} ${pad(size, 6)} rows ${(bytes / 2 ** 20).toFixed(1).padStart(4)} MB`,
        `library ${pad(library, 5)}  own reader ${pad(reading, 5)}  examine ${pad(examining, 5)} (${(examining / library).toFixed(2)} of the library, x ${(examining / size / base).toFixed(2)})`,
        `one edit ${editTimes(kept)}`,
        `${coverage.checked} relations, ${findings.length} findings, ${pad(heap, 3)} MB kept`,
      ].join("  "),
    );
  }
}

interface Measured {
  readonly library: number;
  readonly reading: number;
  readonly examining: number;
  readonly kept: Examination;
  readonly bytes: number;
  readonly heap: number;
}

function measure(rows: MadeRows): Measured {
  const bytes = xlsxOf(asSheet(rows));
  const library = timed(() => readByLibrary(bytes, { type: "array", cellNF: true })).time;
  const { time: reading, value: workbook } = timed(() => readWorkbook(bytes, "ukur.xlsx"));
  const before = heapUsed();
  const { time: examining, value: kept } = timed(() => examineAndKeep(workbook));
  return { library, reading, examining, kept, bytes: bytes.length, heap: heapUsed() - before };
}

/** Megabytes in use; what nobody uses any more is only left out where `--expose-gc` is given. */
function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function timed<T>(work: () => T): { readonly time: number; readonly value: T } {
  const start = process.cpuUsage();
  const value = work();
  return { time: process.cpuUsage(start).user / 1000, value };
}

/** Median and slowest of some edits all over the sheet, each of one figure and then back. */
function editTimes(start: Examination): string {
  const times: number[] = [];
  let kept = start;
  let full = 0;
  for (let edit = 0; edit < EDITS; edit++) {
    const change = changeIn(kept.workbook, Math.floor(edit / 2), edit % 2 === 0 ? 90_000 : -90_000);
    if (!change) continue;
    const { time, value: result } = timed(() => recheck(kept, [change]));
    times.push(time);
    if (result.kind === "changed") kept = result.now;
    else full++;
  }
  times.sort((a, b) => a - b);
  return `${pad(times[times.length >> 1] ?? 0, 3)} ms, at most ${pad(times.at(-1) ?? 0, 3)}${full > 0 ? ` (${full} of ${times.length} ask for everything)` : ""}`;
}

function changeIn(
  { sheets: [sheet] }: WorkbookSnapshot,
  turn: number,
  by: number,
): Parameters<typeof recheck>[1][number] | undefined {
  const row = Math.floor(((sheet?.rows.length ?? 0) * (turn + 1)) / (EDITS / 2 + 1));
  const places = (sheet?.rows[row] ?? []).flatMap((cell, column) =>
    typeof cell?.value === "number" && cell.value > 300_000 ? [{ cell, column }] : [],
  );
  const place = places[turn % Math.max(1, places.length)];
  if (!sheet || !place || typeof place.cell.value !== "number") return undefined;
  return { sheet: sheet.name, row, column: place.column, cell: { ...place.cell, value: place.cell.value + by } };
}

function pad(value: number, width: number): string {
  return value.toFixed(0).padStart(width);
}
