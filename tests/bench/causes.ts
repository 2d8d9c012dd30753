import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { examine } from "../../src/core/examine";
import type { FileReport, Finding } from "../../src/core/finding/report";
import { parseA1 } from "../../src/core/sheet/address";
import { cellAt } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { figureOf } from "./diagnosis/book";

/**
 * Confronts the causes that Cermat names with the truth beside spoilt workbooks: `npm run bench:causes -- FOLDER ...`.
 * A folder holds `<id>-errors.xlsx` with `<id>.truth.json` each, or one `truth.json`. Where one repair is minimal the
 * first suspect must be the cell with its right figure; where several are, the suspects must be exactly their cells.
 * `--details` lists what differs.
 */
interface TruthError {
  readonly id?: string;
  readonly sheet: string;
  readonly kind: string;
  readonly cell: string;
  readonly right?: number | string | null;
  readonly right_formula?: string | null;
  readonly identifiable?: "unique" | "set" | "form";
  readonly candidates?: readonly string[];
  readonly wrong_cells?: readonly { readonly cell: string; readonly right?: number | string | null }[];
}

const details = process.argv.includes("--details");
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const sums = { first: 0, single: 0, value: 0, fix: 0, wrongFix: 0, set: 0, exact: 0, sets: 0 };

for (const folder of folders) {
  for (const [file, errors] of truthsOf(folder)) if (errors.length > 0 && existsSync(join(folder, file))) run(folder, file, errors);
}
print("sum", sums);

function truthsOf(folder: string): readonly (readonly [string, readonly TruthError[]])[] {
  return readdirSync(folder).sort().flatMap((name): (readonly [string, readonly TruthError[]])[] => {
    if (!name.endsWith("truth.json")) return [];
    const truth = JSON.parse(readFileSync(join(folder, name), "utf8")) as { errors?: readonly TruthError[] } & Record<string, readonly TruthError[]>;
    if (name !== "truth.json") return [[name.replace(".truth.json", "-errors.xlsx"), truth.errors ?? []]];
    return Object.entries(truth).map(([id, errors]) => [`${id}.xlsx`, errors.filter(({ cell }) => typeof cell === "string")] as const);
  });
}

function run(folder: string, file: string, errors: readonly TruthError[]): void {
  const workbook = readWorkbook(new Uint8Array(readFileSync(join(folder, file))), file);
  const report = examine(workbook);
  const tally = { ...sums };
  for (const key of Object.keys(tally) as (keyof typeof sums)[]) tally[key] = 0;
  const note = (error: TruthError, what: string): void => {
    if (details) console.log(`    ${what} ${error.id ?? ""} ${error.kind} ${error.cell} right ${String(error.right)} ${error.right_formula ?? ""}\n${told(report, error)}`);
  };
  for (const error of errors) {
    if (error.identifiable === "set") {
      tally.sets++;
      const suspects = setFor(report, error);
      const expected = new Set(error.candidates);
      if (suspects.some((cell) => error.candidates?.includes(cell))) tally.set++;
      else note(error, "set missed");
      if (suspects.length === expected.size && suspects.every((cell) => expected.has(cell))) tally.exact++;
      else note(error, `set differs: ${suspects.join(",")} instead of ${[...expected].join(",")}`);
      continue;
    }
    tally.single++;
    const cells = cellsOf(error);
    const first = report.findings.filter(({ sheet, cell, suspects: [top] }) => sheet === error.sheet && cells.has(top?.cell ?? cell));
    if (first.length > 0) tally.first++;
    else note(error, "not first");
    const valued = first.filter((finding) => isRight(finding, cells));
    if (valued.length > 0) tally.value++;
    else if (first.length > 0) note(error, "another figure");
    if (valued.some(({ fix }) => fix !== null)) tally.fix++;
    else if (valued.length > 0) note(error, "no fix");
  }
  const injected = new Set(errors.flatMap((error) => [...cellsOf(error).keys()]));
  for (const finding of report.findings) {
    if (!finding.fix || injected.has(finding.fix.cell)) continue;
    tally.wrongFix++;
    if (details) console.log(`    fix elsewhere ${finding.cell} ${finding.message.en}`);
  }
  print(file, tally);
  for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += tally[key];

  function isRight({ suspects: [top], cell, expected }: Finding, cells: ReadonlyMap<string, unknown>): boolean {
    const right = cells.get(top?.cell ?? cell);
    if (typeof right === "string" && Number.isNaN(figureOf({ value: right }))) return expected?.toLowerCase() === right.toLowerCase();
    const { row, column } = parseA1(top?.cell ?? cell) ?? { row: 0, column: 0 };
    const own = workbook.sheets.find(({ name }) => name === errors[0]?.sheet);
    const asFraction = Math.abs(Number(right)) <= 1 && /%/.test((own && cellAt(own, row, column))?.numberFormat ?? "");
    return top?.value != null && Math.abs(Number(top.value) - Number(right)) < (asFraction ? 0.000051 : 0.0051);
  }
}

function cellsOf({ cell, right, wrong_cells = [] }: TruthError): ReadonlyMap<string, number | string | null | undefined> {
  return new Map([...wrong_cells.map((one) => [one.cell, one.right] as const), ...(right === undefined && wrong_cells.length > 0 ? [] : [[cell, right] as const])]);
}

/** Cells that the finding about an error names. */
function setFor(report: FileReport, { sheet, cell, candidates = [] }: TruthError): readonly string[] {
  const about = report.findings.filter((finding) => finding.sheet === sheet && finding.suspects.some((suspect) => suspect.cell === cell || candidates.includes(suspect.cell)));
  return [...new Set(about.flatMap(({ suspects }) => suspects.map((suspect) => suspect.cell)))];
}

function told({ findings }: FileReport, { cell, candidates = [] }: TruthError): string {
  const near = findings.filter((one) => one.cells.includes(cell) || one.suspects.some((suspect) => suspect.cell === cell || candidates.includes(suspect.cell)));
  return near.map((one) => `        ${one.severity} ${one.rule} ${one.cell} ${one.message.en} [${one.suspects.map((suspect) => `${suspect.cell}=${suspect.value ?? ""} ${suspect.cause} ${String(suspect.probability)}`).join("; ")}] ${JSON.stringify(one.fix)}`).join("\n");
}

function print(name: string, t: typeof sums): void {
  console.log(`${name.padEnd(30)} first ${t.first}/${t.single}  right figure ${t.value}/${t.single}  one click ${t.fix}/${t.single}  wrong clicks ${t.wrongFix}  sets met ${t.set}/${t.sets} exactly ${t.exact}/${t.sets}`);
}
