import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { examine } from "../../src/core/examine";
import type { FileReport, Finding } from "../../src/core/finding/report";
import { readWorkbook } from "../../src/xlsx/read-workbook";

/**
 * Compares what Cermat understands with the truth that lies beside a workbook: `npm run bench:understanding -- FOLDER`.
 * A folder holds `<id>-clean.xlsx`, `<id>-errors.xlsx` and `<id>.truth.json`; `--details` lists every difference.
 */
interface TruthRelation {
  readonly id: string;
  readonly type: string;
  readonly kind: string;
  readonly result?: string;
  readonly terms?: readonly (readonly [string, number])[];
  readonly num?: readonly (readonly [string, number])[];
  readonly den?: readonly (readonly [string, number])[];
  readonly cells?: readonly string[];
  readonly pairs?: readonly (readonly [string, string])[];
  readonly lhs?: readonly (readonly [string, number])[];
  readonly factors?: readonly string[];
  readonly value?: string;
}

type Terms = readonly (readonly [string, number])[];

const each = (cells: readonly string[] | undefined): Terms => (cells ?? []).map((cell) => [cell, 1]);

/** What a relation of the truth is made of, by its arithmetic form. */
const TRUTH_TERMS: Readonly<Record<string, (one: TruthRelation) => Terms>> = {
  linear: ({ terms }) => terms ?? [],
  ratio: ({ num, den }) => [...(num ?? []), ...(den ?? [])],
  mean: ({ cells }) => each(cells),
  band: ({ value }) => [[value ?? "", 1]],
  wmean: ({ pairs }) => each(pairs?.flat()),
  product: ({ factors }) => each(factors),
};

interface TruthError {
  readonly id: string;
  readonly sheet: string;
  readonly kind: string;
  readonly cell: string;
  readonly right?: unknown;
  readonly identifiable: "unique" | "set" | "form";
  readonly candidates?: readonly string[];
  readonly wrong_cells?: readonly { readonly cell: string }[];
  readonly propagated?: readonly { readonly cell: string }[];
  readonly breaks?: readonly string[];
}

interface Truth {
  readonly sheets: readonly {
    readonly name: string;
    readonly relations: readonly TruthRelation[];
    readonly rows: readonly { readonly row: number; readonly kind: string; readonly parent_row?: number | null }[];
  }[];
  readonly errors: readonly TruthError[];
}

const details = process.argv.includes("--details");
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const sums = { found: 0, truth: 0, extra: 0, parents: 0, rows: 0, located: 0, injected: 0, alarms: 0 };

for (const folder of folders.length > 0 ? folders : ["tests/fixtures/zoo"]) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".truth.json")).sort()) run(folder, file.replace(".truth.json", ""));
}
print("sum", sums);

function run(folder: string, id: string): void {
  const truth = JSON.parse(readFileSync(join(folder, `${id}.truth.json`), "utf8")) as Truth;
  if (!Array.isArray(truth.sheets) || !existsSync(join(folder, `${id}-clean.xlsx`))) return;
  const clean = read(folder, `${id}-clean.xlsx`);
  const spoilt = read(folder, `${id}-errors.xlsx`);
  const tally = { ...compareRelations(truth, clean), ...compareParents(truth, clean), ...compareErrors(truth, clean, spoilt) };
  print(id, tally);
  for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += tally[key];
}

function read(folder: string, name: string): FileReport {
  return examine(readWorkbook(new Uint8Array(readFileSync(join(folder, name))), name), { relations: true });
}

function print(name: string, t: typeof sums): void {
  console.log(
    `${name.padEnd(6)} relations ${t.found}/${t.truth}  not in truth ${t.extra}  parents ${t.parents}/${t.rows}  errors ${t.located}/${t.injected}  false alarms ${t.alarms}`,
  );
}

function compareRelations(truth: Truth, report: FileReport): { found: number; truth: number; extra: number } {
  let found = 0;
  let extra = 0;
  let all = 0;
  for (const sheet of truth.sheets) {
    const ours = new Map((report.sheets.find(({ name }) => name === sheet.name)?.relations ?? []).map((one) => [signature(one.result, one.terms), one]));
    const theirs = new Map(sheet.relations.map((one) => [truthSignature(one), one]));
    all += theirs.size;
    for (const [key, one] of theirs) {
      if (ours.has(key)) found++;
      else if (details) console.log(`    missing ${one.kind} ${key.slice(0, 140)}`);
    }
    for (const [key, one] of ours) {
      // The truth lists relations of figures; ticks are none.
      if (theirs.has(key) || one.kind === "one-of") continue;
      extra++;
      if (details) console.log(`    extra ${one.kind} ${one.status} ${key.slice(0, 140)}`);
    }
  }
  return { found, truth: all, extra };
}

function signature(result: string, terms: readonly (readonly [string, number])[]): string {
  return `${result} <- ${terms.map(([cell, weight]) => `${weight < 0 ? "-" : ""}${cell}`).sort().join(",")}`;
}

function truthSignature(one: TruthRelation): string {
  const terms = TRUTH_TERMS[one.type];
  if (!terms) return `${one.type} ${one.id}`;
  return signature((one.type === "product" ? one.lhs?.[0]?.[0] : one.result) ?? "", terms(one));
}

function compareParents(truth: Truth, report: FileReport): { parents: number; rows: number } {
  let right = 0;
  let rows = 0;
  for (const sheet of truth.sheets) {
    const ours = new Map((report.sheets.find(({ name }) => name === sheet.name)?.tables ?? []).flatMap((table) => table.rows).map((row) => [row.row, row]));
    for (const row of sheet.rows) {
      if (row.parent_row === undefined || (row.kind !== "data" && row.kind !== "indicator")) continue;
      rows++;
      const own = ours.get(row.row);
      if (own && own.parent === row.parent_row) right++;
      else if (details) console.log(`    parent of row ${row.row} (${row.kind}) is ${row.parent_row ?? "-"}, not ${own ? (own.parent ?? "-") : "missing"}`);
    }
  }
  return { parents: right, rows };
}

function compareErrors(truth: Truth, clean: FileReport, spoilt: FileReport): { located: number; injected: number; alarms: number } {
  const loud = ({ severity }: Finding): boolean => severity !== "info";
  const alarmsInClean = clean.findings.filter(loud);
  const found = spoilt.findings.filter(loud);
  const used = new Set<Finding>();
  let located = 0;
  for (const error of truth.errors) {
    const hits = found.filter((finding) => finding.sheet === error.sheet && names(error, finding));
    hits.forEach((hit) => used.add(hit));
    if (hits.length > 0) located++;
    else if (details) console.log(`    not found ${error.id} ${error.kind} ${error.cell} ${error.identifiable} breaks ${(error.breaks ?? []).length}`);
  }
  const touched = new Set(truth.errors.flatMap((error) => [error.cell, ...(error.wrong_cells ?? []).map(({ cell }) => cell), ...(error.propagated ?? []).map(({ cell }) => cell)]));
  const loose = found.filter((finding) => !used.has(finding) && !touched.has(finding.cell) && !finding.cells.some((cell) => touched.has(cell)));
  const doubled = found.filter((finding) => !used.has(finding) && !loose.includes(finding));
  if (details) {
    for (const finding of alarmsInClean) console.log(`    alarm in clean ${finding.rule} ${finding.cell} ${finding.message.en}`);
    for (const finding of loose) console.log(`    false alarm ${finding.rule} ${finding.cell} ${finding.message.en}`);
    for (const finding of doubled) console.log(`    second finding for one fault ${finding.rule} ${finding.cell} ${finding.message.en}`);
  }
  return { located, injected: truth.errors.length, alarms: alarmsInClean.length + loose.length + doubled.length };
}

/** Whether a finding blames the injected cell: first where one repair is minimal, among the suspects where several are. */
function names(error: TruthError, finding: Finding): boolean {
  const blamed = [finding.cell, ...finding.suspects.map(({ cell }) => cell)];
  const first = [finding.cell, finding.suspects[0]?.cell];
  const right = new Set([error.cell, ...(error.wrong_cells ?? []).map(({ cell }) => cell)]);
  if (error.identifiable === "set") return blamed.some((cell) => right.has(cell) || (error.candidates ?? []).includes(cell));
  return first.some((cell) => cell !== undefined && right.has(cell));
}
