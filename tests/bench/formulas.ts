import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { capaianEdits, planCapaian } from "../../src/core/capaian/plan-capaian";
import { toA1 } from "../../src/core/sheet/address";
import type { SetCell } from "../../src/core/sheet/edit";
import { type WorkbookSnapshot, cellAt } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { XlsxPort } from "../../src/xlsx/xlsx-port";
import { emptyCapaian } from "../core/capaian/emptied";

/**
 * Writes the capaian of workbooks as formulas, lets LibreOffice calculate them and compares every value with what the
 * core worked out: `npm run bench:formulas -- FOLDER ...`. Needs `soffice`; without it nothing is compared.
 */
const DIGITS = 15;
const OFFICE = process.env["SOFFICE"] ?? "soffice";

async function main(): Promise<void> {
  if (spawnSync(OFFICE, ["--version"]).status !== 0) console.log("soffice was not found");
  else for (const folder of process.argv.slice(2)) await compareFolder(folder);
}

void main();

async function compareFolder(folder: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "formulas-"));
  try {
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".xlsx")))
      await compareFile(join(folder, file), work);
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function compareFile(path: string, work: string): Promise<void> {
  const port = new XlsxPort(new Uint8Array(readFileSync(path)), basename(path));
  const printed = await port.read({ kind: "workbook" });
  // What is printed makes way, so that as many formulas as possible are written.
  const { cells } = emptyCapaian(printed, "with-sums");
  await port.apply(
    cells.map((cell): SetCell => ({
      kind: "set-cell",
      sheet: cell.sheet,
      row: cell.row,
      column: cell.column,
      expect: contentOf(printed, cell),
      content: null,
    })),
  );
  const snapshot = await port.read({ kind: "workbook" });
  const plan = planCapaian(snapshot, { everywhere: { existing: "replace" } });
  await port.apply(capaianEdits(plan, snapshot));
  const written = join(work, basename(path));
  writeFileSync(written, port.bytes());
  spawnSync(OFFICE, [
    "--headless",
    "--convert-to",
    "xlsx:Calc MS Excel 2007 XML",
    "--outdir",
    join(work, "out"),
    written,
  ]);
  const calculated = readWorkbook(new Uint8Array(readFileSync(join(work, "out", basename(path)))), basename(path));
  let equal = 0;
  const unlike: string[] = [];
  for (const { sheet, columns } of plan.tables) {
    const own = calculated.sheets.find(({ name }) => name === sheet);
    for (const { row, column, value, state } of columns.flatMap(({ cells }) => cells)) {
      if (state === "same" || !own) continue;
      const got = cellAt(own, row, column)?.value ?? "";
      if (isSame(value ?? "", got)) equal++;
      else unlike.push(`${sheet}!${toA1(row, column)}: ${String(value)} / ${String(got)}`);
    }
  }
  console.log(
    `${basename(path).padEnd(32)} formulas ${String(equal + unlike.length).padStart(5)}  equal ${String(equal).padStart(5)}`,
  );
  for (const line of unlike.slice(0, 10)) console.log(`    ${line}`);
}

function contentOf(
  { sheets }: WorkbookSnapshot,
  { sheet, row, column }: { sheet: string; row: number; column: number },
): SetCell["expect"] {
  const own = sheets.find(({ name }) => name === sheet);
  const cell = own && cellAt(own, row, column);
  if (!cell) return null;
  return cell.formula === undefined ? { value: cell.value } : { formula: cell.formula };
}

/** Two engines may part in the last of Excel's fifteen digits, which no cell shows. */
function isSame(ours: number | string, theirs: unknown): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  return (
    ours.toPrecision(DIGITS - 1) === theirs.toPrecision(DIGITS - 1) || Math.abs(ours - theirs) <= Math.abs(ours) * 1e-14
  );
}
