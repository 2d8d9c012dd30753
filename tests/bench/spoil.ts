import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { prepareWhatIf } from "../../src/core/diagnosis/what-if";
import { examine } from "../../src/core/examine";
import type { FileReport, Finding, ReportRelation } from "../../src/core/finding/report";
import { parseA1 } from "../../src/core/sheet/address";
import { type Cell, type CellValue, type SheetSnapshot, type WorkbookSnapshot, cellAt } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/xlsx/read-workbook";

/**
 * Changes one figure at a time in sheets that hold and looks whether it is found: `npm run bench:spoil -- FOLDER|FILE`.
 * `--each=100` figures a sheet, `--details` lists every figure that is not found with what became of its relations.
 */
const details = process.argv.includes("--details");
const each = Number(process.argv.find((argument) => argument.startsWith("--each="))?.slice(7) ?? 100);
const places = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const NOTHING = { tried: 0, named: 0, among: 0, warned: 0, open: 0, missed: 0 };
const sums = { ...NOTHING };

for (const place of places) {
  const files = place.endsWith(".xlsx") ? [place] : readdirSync(place).filter((name) => /-clean\.xlsx$/.test(name)).sort().map((name) => join(place, name));
  for (const file of files) run(file);
}
print("sum", sums);

function run(file: string): void {
  const workbook = readWorkbook(new Uint8Array(readFileSync(file)), file);
  const clean = examine(workbook, { relations: true });
  const tally = { ...NOTHING };
  for (const { name, relations } of clean.sheets) {
    const crossing = crossings(relations ?? []);
    for (const cell of spread([...crossing.keys()])) {
      const spoilt = spoil(workbook, name, cell);
      if (!spoilt) continue;
      const report = examine(spoilt, { relations: true });
      const fates = fatesOf(report, name, crossing.get(cell) ?? []);
      const found = judge(report.findings.filter((finding) => !clean.findings.some(({ id }) => id === finding.id)), name, cell);
      const outcome = found ?? (fates.every((fate) => fate.endsWith("held")) ? "open" : "missed");
      tally.tried++;
      tally[outcome]++;
      if (details && outcome === "missed") console.log(`    ${name}!${cell}: ${fates.join("; ")}`);
    }
  }
  print(file.replace(/^.*\//, "").replace(".xlsx", ""), tally);
  for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += tally[key];
}

function print(name: string, { tried, named, among, warned, open, missed }: typeof sums): void {
  console.log(`${name.padEnd(24)} changed ${tried}  named ${named}  among the cells ${among}  warned ${warned}  holding all the same ${open}  missed ${missed}`);
}

/** Relations that hold, by the cells of the sheet that they speak of. */
function crossings(relations: readonly ReportRelation[]): ReadonlyMap<string, readonly ReportRelation[]> {
  const found = new Map<string, ReportRelation[]>();
  for (const relation of relations.filter(({ status }) => status === "held")) {
    for (const cell of new Set([relation.result, ...relation.terms.map(([term]) => term)])) {
      found.set(cell, [...(found.get(cell) ?? []), relation]);
    }
  }
  return found;
}

function spread(cells: readonly string[]): readonly string[] {
  const step = Math.max(1, cells.length / each);
  return Array.from({ length: Math.min(each, cells.length) }, (_, index) => cells[Math.floor(index * step)] ?? "");
}

/** The workbook with another figure in one cell, as typed, and all formulas calculated anew. */
function spoil(workbook: WorkbookSnapshot, name: string, address: string): WorkbookSnapshot | undefined {
  const place = parseA1(address);
  const sheet = workbook.sheets.find((one) => one.name === name);
  const cell = sheet && place && cellAt(sheet, place.row, place.column);
  const value = cell && otherFigure(cell.value);
  if (!place || value === undefined) return undefined;
  const change = { sheet: name, ...place, value };
  const settled = prepareWhatIf(workbook.sheets).settle(new Map([[`${name}!${place.row}:${place.column}`, change]]));
  const sheets = workbook.sheets.map((one) => [...settled.values()].filter((now) => now.sheet === one.name).reduce((so, now) => withValue(so, now, now.row === place.row && now.column === place.column), one));
  return { ...workbook, sheets };
}

function withValue(sheet: SheetSnapshot, { row, column, value }: { row: number; column: number; value: CellValue }, typed: boolean): SheetSnapshot {
  const cell = cellAt(sheet, row, column);
  if (!cell) return sheet;
  const { formula, ...rest } = cell;
  const next: Cell = { ...rest, value, ...(typed || formula === undefined ? {} : { formula }) };
  const rows = [...sheet.rows];
  rows[row] = Array.from(rows[row] ?? [], (old, at) => (at === column ? next : old));
  return { ...sheet, rows };
}

/** The figure with its second digit mistyped (its only one in small figures), as nobody would round it. */
function otherFigure(value: CellValue): CellValue | undefined {
  const text = String(value);
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const first = digits.findIndex((index) => text[index] !== "0");
  if (typeof value === "boolean" || first < 0) return undefined;
  const at = digits[first + (digits.length - first > 2 ? 1 : 0)] ?? 0;
  const digit = Number(text[at]);
  const spoilt = `${text.slice(0, at)}${digit >= 6 ? digit - 4 : digit + 3}${text.slice(at + 1)}`;
  return typeof value === "number" ? Number(spoilt) : spoilt;
}

function judge(findings: readonly Finding[], name: string, cell: string): "named" | "among" | "warned" | undefined {
  const own = findings.filter((one) => one.sheet === name && (one.cell === cell || one.cells.includes(cell) || one.suspects.some((suspect) => suspect.cell === cell)));
  const errors = own.filter(({ severity }) => severity === "error");
  if (errors.some((one) => one.cell === cell || one.suspects[0]?.cell === cell)) return "named";
  if (errors.length > 0) return "among";
  return own.some(({ severity }) => severity === "warning") ? "warned" : undefined;
}

/** What became of the relations that held: a figure that formulas take over breaks none. */
function fatesOf(report: FileReport, name: string, relations: readonly ReportRelation[]): readonly string[] {
  const now = new Map((report.sheets.find((sheet) => sheet.name === name)?.relations ?? []).map((one) => [one.id, one.status]));
  return relations.map(({ kind, result, id }) => `${kind} ${result} ${now.get(id) ?? "gone"}`);
}
