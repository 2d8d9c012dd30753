import { readFileSync } from "node:fs";
import { markFindings } from "../actions/mark-findings";
import { examine } from "../core/examine";
import type { FileReport } from "../core/finding/report";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { withSettings } from "../core/settings/change-settings";
import type { SettingsDocument } from "../core/settings/read-settings";
import { HostError } from "../core/sheet/workbook-port";
import { writeJson } from "../report/json";
import { plainText } from "../report/plain-text";
import { writeText, writeTotal } from "../report/text";
import { type Language, say, WORDS } from "../report/words";
import { XlsxPort } from "../xlsx/xlsx-port";
import { codeOf, fileProblem, findWorkbooks, type Input, type Problem } from "./find-workbooks";
import type { CheckOptions, UsageError } from "./options";
import { outputFolder, planOutput } from "./plan-output";
import { readSettingsFile } from "./read-settings-file";
import { HOST_PROBLEMS, PROBLEMS } from "./words";
import { writeFileWhole } from "./write-file";

/** Where a command writes to. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The error stream is a terminal that a person looks at. */
  readonly isWatched: boolean;
}

/** Checks the workbooks that were asked for; gives the exit code, or what is wrong with the command. */
export async function check(
  options: CheckOptions,
  language: Language,
  terminal: Terminal,
): Promise<number | UsageError> {
  const settings = options.settings === undefined ? undefined : readSettingsFile(options.settings, language);
  if (settings && "kind" in settings) return settings;
  const found = findWorkbooks(options.inputs, options.out === undefined ? undefined : outputFolder(options.out));
  const plan = planOutput(found.inputs, options);
  if ("kind" in plan) return plan;
  const tell = (problem: Problem) => {
    terminal.err(`cermat: ${plainText(problem.path)}: ${plainText(say(problem.words, language, problem.values))}\n`);
  };
  found.problems.forEach(tell);
  let failed = found.problems.length > 0;
  const reports: FileReport[] = [];
  for (const [index, input] of found.inputs.entries()) {
    const progress = showProgress(terminal, options, index, found.inputs);
    const outcome = await checkFile(
      input,
      plan.get(input.path),
      { ...options, document: settings?.document },
      language,
    );
    progress();
    outcome.problems.forEach(tell);
    failed ||= outcome.problems.length > 0;
    if (!outcome.report) continue;
    reports.push(outcome.report);
    const emptySheets = outcome.emptySheets;
    if (!options.json) terminal.out(writeText(outcome.report, { language, emptySheets, quiet: options.quiet }));
    else if (!options.quiet) tellEmptiness(outcome.report, emptySheets, language, terminal);
  }
  if (options.json) terminal.out(writeJson({ version: 1, files: reports }));
  else if (reports.length > 1) terminal.out(writeTotal(reports, language));
  const isWrong = reports.some(({ findings }) => findings.some(({ severity }) => severity === "error"));
  return failed ? 2 : isWrong ? 1 : 0;
}

interface Outcome {
  readonly report?: FileReport;
  readonly emptySheets: readonly string[];
  readonly problems: readonly Problem[];
}

async function checkFile(
  { path, name }: Input,
  target: string | undefined,
  options: CheckOptions & { readonly document: SettingsDocument | undefined },
  language: Language,
): Promise<Outcome> {
  let port: XlsxPort;
  let snapshot: WorkbookSnapshot;
  let report: FileReport;
  try {
    port = new XlsxPort(readFileSync(path), name);
    const read = await port.read({ kind: "workbook" });
    snapshot = options.document ? { ...read, settings: withSettings(read.settings, options.document) } : read;
    report = examine(snapshot, { relations: options.relations });
  } catch (error) {
    return { emptySheets: [], problems: [problemOf(error, path)] };
  }
  const emptySheets = snapshot.sheets.filter(({ columnCount }) => columnCount === 0).map((sheet) => sheet.name);
  if (target === undefined) return { report, emptySheets, problems: [] };
  try {
    await markFindings(port, report.findings, snapshot, { language });
    writeFileWhole(target, port.bytes());
    return { report, emptySheets, problems: [] };
  } catch (error) {
    return { report, emptySheets, problems: [writingProblem(error, path, target)] };
  }
}

function problemOf(error: unknown, path: string): Problem {
  if (!(error instanceof HostError)) return { path, ...fileProblem(error) };
  if (error.code === "not-a-workbook" && /\.xls$/i.test(path)) return { path, words: PROBLEMS.oldFormat };
  if (error.code === "not-a-workbook" && /\.xlsb$/i.test(path)) return { path, words: PROBLEMS.binaryFormat };
  return { path, words: HOST_PROBLEMS[error.code] ?? PROBLEMS.unexpected, values: { reason: error.code } };
}

function writingProblem(error: unknown, path: string, target: string): Problem {
  if (error instanceof HostError) {
    if (error.code === "protected-sheet")
      return { path, words: PROBLEMS.protected, values: { places: error.places.join(", ") } };
    return { path, words: PROBLEMS.unexpected, values: { reason: error.code } };
  }
  return { path: target, words: PROBLEMS.notWritten, values: { reason: codeOf(error) ?? String(error) } };
}

function tellEmptiness(
  { sheets }: FileReport,
  emptySheets: readonly string[],
  language: Language,
  { err }: Terminal,
): void {
  for (const { name, tables } of sheets) {
    const words = emptySheets.includes(name) ? WORDS.emptySheet : tables.length === 0 ? WORDS.noTable : undefined;
    if (words) err(`${say(words, language, { sheet: plainText(name) })}\n`);
  }
}

/** Shows which file is being checked, where somebody looks; gives how to take that away. */
function showProgress(
  { err, isWatched }: Terminal,
  { quiet }: CheckOptions,
  index: number,
  inputs: readonly Input[],
): () => void {
  if (!isWatched || quiet || inputs.length < 2) return () => undefined;
  err(`\r\u001B[K${index + 1}/${inputs.length} ${plainText(inputs[index]?.name ?? "")}`);
  return () => {
    err("\r\u001B[K");
  };
}
