import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { markFindings } from "../actions/mark-findings";
import { examine } from "../core/examine";
import type { FileReport } from "../core/finding/report";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { withSettings } from "../core/settings/change-settings";
import type { SettingsDocument } from "../core/settings/read-settings";
import { HostError } from "../core/sheet/workbook-port";
import type { Language } from "../report/words";
import { XlsxPort } from "../xlsx/xlsx-port";
import { codeOf, fileProblem, type Input, type Problem } from "./find-workbooks";
import { type SummaryResult, summarise } from "./summary";
import { HOST_PROBLEMS, PROBLEMS } from "./words";
import { writeFileWhole } from "./write-file";

/** One file to check, as plain data. */
export interface FileJob {
  readonly input: Input;
  /** Where the marked copy goes; undefined when none was asked for. */
  readonly target: string | undefined;
  readonly relations: boolean;
  readonly document: SettingsDocument | undefined;
  readonly language: Language;
}

/** What became of a file, as plain data. */
export interface FileOutcome {
  readonly report?: FileReport;
  readonly emptySheets: readonly string[];
  readonly problems: readonly Problem[];
  readonly hash: string | null;
  readonly result: SummaryResult | null;
}

/** Checks one file and writes its marked copy; whatever is wrong with the file is told, never thrown. */
export async function checkFile({ input, target, relations, document, language }: FileJob): Promise<FileOutcome> {
  const { path, name } = input;
  let hash: string | null = null;
  let port: XlsxPort;
  let snapshot: WorkbookSnapshot;
  let report: FileReport;
  try {
    const bytes = readFileSync(path);
    hash = hashOf(bytes);
    port = new XlsxPort(bytes, name);
    const read = await port.read({ kind: "workbook" });
    snapshot = document ? { ...read, settings: withSettings(read.settings, document) } : read;
    report = examine(snapshot, { relations });
  } catch (error) {
    return { emptySheets: [], problems: [readingProblem(error, path)], hash, result: null };
  }
  const emptySheets = snapshot.sheets.filter(({ columnCount }) => columnCount === 0).map((sheet) => sheet.name);
  const outcome = { report, emptySheets, hash, result: summarise(report, snapshot) };
  if (target === undefined) return { ...outcome, problems: [] };
  try {
    await markFindings(port, report.findings, snapshot, { language });
    writeFileWhole(target, port.bytes());
    return { ...outcome, problems: [] };
  } catch (error) {
    return { ...outcome, problems: [writingProblem(error, path, target)] };
  }
}

/** By which a file is known again. */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Why a file could not be read. */
export function readingProblem(error: unknown, path: string): Problem {
  if (!(error instanceof HostError)) return { path, ...fileProblem(error) };
  if (error.code === "not-a-workbook" && /\.xls$/i.test(path)) return { path, words: PROBLEMS.oldFormat };
  if (error.code === "not-a-workbook" && /\.xlsb$/i.test(path)) return { path, words: PROBLEMS.binaryFormat };
  return { path, words: HOST_PROBLEMS[error.code] ?? PROBLEMS.unexpected, values: { reason: error.code } };
}

/** Why a result could not be written. */
export function writingProblem(error: unknown, path: string, target: string): Problem {
  if (error instanceof HostError) {
    if (error.code === "protected-sheet")
      return { path, words: PROBLEMS.protected, values: { places: error.places.join(", ") } };
    return { path, words: PROBLEMS.unexpected, values: { reason: error.code } };
  }
  return { path: target, words: PROBLEMS.notWritten, values: { reason: codeOf(error) ?? String(error) } };
}
