import { readFileSync } from "node:fs";
import { examineAndKeep } from "../../src/core/examine";
import { recheck } from "../../src/core/recheck";
import { type SheetSnapshot, type WorkbookSnapshot, cellAt } from "../../src/core/sheet/snapshot";
import { understandSheet } from "../../src/core/table/understand";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { lengthen, xlsxOf } from "./long-sheet";

/**
 * Time and memory to examine a sheet against its number of rows: `npm run bench:speed -- [ROWS …]`.
 *
 * Times are of the processor, in milliseconds. `x` is the time a row beside that of the first sheet of the run: linear
 * growth keeps it near 1. `of reading` sets examining against reading the same values from .xlsx in the same run.
 */
const EDITS = 15;
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const fixture = readWorkbook(new Uint8Array(readFileSync("tests/fixtures/real/tabel_t_c_29-typed.xlsx")), "T-C.29");
const [sheet] = fixture.sheets;
if (!sheet) throw new Error("the fixture has no sheet");

let base: number | undefined;
for (const size of sizes.length > 0 ? sizes : [1_000, 1_000, 10_000, 50_000, 100_000]) {
  const workbook = { ...fixture, sheets: [lengthen(sheet, size)] };
  const bytes = xlsxOf(workbook.sheets[0] as SheetSnapshot);
  const reading = timed(() => readWorkbook(bytes, "panjang.xlsx")).time;
  const understanding = timed(() => understandSheet(workbook.sheets[0] as SheetSnapshot)).time;
  const { time, value: kept } = timed(() => examineAndKeep(workbook));
  const heap = process.memoryUsage().heapUsed / 2 ** 20;
  base ??= time / size;
  const { coverage, findings } = kept.report;
  console.log(
    `${pad(size, 7)} rows  examine ${pad(time, 6)} ms (${pad((1000 * time) / size, 4)} us a row, x ${(time / size / base).toFixed(2)}; understanding ${pad(understanding, 5)})  reading ${pad(reading, 5)}, examine ${(time / reading).toFixed(1)} of reading  one edit ${editTime(workbook, kept)}  ${coverage.checked} relations  ${findings.length} findings  heap ${pad(heap, 4)} MB`,
  );
}

function timed<T>(work: () => T): { readonly time: number; readonly value: T } {
  const start = process.cpuUsage();
  const value = work();
  return { time: process.cpuUsage(start).user / 1000, value };
}

/** Median and slowest of some edits, each of one figure. */
function editTime(workbook: WorkbookSnapshot, start: ReturnType<typeof examineAndKeep>): string {
  const own = workbook.sheets[0] as SheetSnapshot;
  const times: number[] = [];
  let kept = start;
  let full = 0;
  for (let edit = 1; edit <= EDITS; edit++) {
    const row = Math.floor((own.rows.length * edit) / (EDITS + 1));
    const column = (own.rows[row] ?? []).findIndex(
      (cell, at) => at > 0 && typeof cell?.value === "number" && cell.value > 100_000,
    );
    const cell = column < 0 ? undefined : cellAt(own, row, column);
    if (!cell || typeof cell.value !== "number") continue;
    const change = { sheet: own.name, row, column, cell: { ...cell, value: cell.value + 90_000 } };
    const { time, value: result } = timed(() => recheck(kept, [change]));
    times.push(time);
    if (result.kind === "changed") kept = result.now;
    else full++;
  }
  times.sort((a, b) => a - b);
  return `${pad(times[times.length >> 1] ?? 0, 3)} ms, at most ${pad(times.at(-1) ?? 0, 3)}${full > 0 ? ` (${full} of ${times.length} ask for everything)` : ""}`;
}

function pad(value: number, width: number): string {
  return value.toFixed(0).padStart(width);
}
