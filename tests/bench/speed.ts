import { readFileSync } from "node:fs";
import { examine } from "../../src/core/examine";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/xlsx/read-workbook";

/**
 * Time to examine a sheet against its number of rows: `npm run bench:speed -- [ROWS …]`. The last column is the time a
 * row beside that of the smallest sheet of the same run; linear growth keeps it near 1.
 */
const HEADER_ROWS = 9;
const LAST_RECORD = 102;
const sizes = process.argv.slice(2).map(Number).filter((size) => size > 0);
const bytes = new Uint8Array(readFileSync("tests/fixtures/real/tabel_t_c_29-typed.xlsx"));
const readStart = performance.now();
const workbook = readWorkbook(bytes, "T-C.29");
const readTime = performance.now() - readStart;
const [sheet] = workbook.sheets;
if (!sheet) throw new Error("the fixture has no sheet");

let base: number | undefined;
console.log(`reading the fixture of ${String(sheet.rows.length)} rows took ${readTime.toFixed(0)} ms`);
for (const size of sizes.length > 0 ? sizes : [1_000, 1_000, 10_000, 100_000]) {
  const long = { ...workbook, sheets: [lengthen(sheet, size)] };
  const start = performance.now();
  const report = examine(long);
  const perRow = (performance.now() - start) / size;
  base ??= perRow;
  const memory = process.memoryUsage().heapUsed / 2 ** 20;
  console.log(
    `${String(size).padStart(7)} rows  ${(perRow * size).toFixed(0).padStart(7)} ms  ${(perRow * 1000).toFixed(0).padStart(5)} us a row  x ${(perRow / base).toFixed(2)}  ${String(report.coverage.checked)} relations  ${String(report.findings.length)} findings  heap ${memory.toFixed(0)} MB`,
  );
}

/** The same records again and again under one header. */
function lengthen(source: SheetSnapshot, size: number): SheetSnapshot {
  const rows = source.rows.slice(0, HEADER_ROWS);
  for (let row = HEADER_ROWS; rows.length < size; row = row + 1 < LAST_RECORD ? row + 1 : HEADER_ROWS) rows.push(source.rows[row]);
  return { ...source, rows, merges: source.merges.filter((merge) => merge.bottom < HEADER_ROWS) };
}
