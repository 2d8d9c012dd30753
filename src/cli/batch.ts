import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Language } from "../report/words";
import { say } from "../report/words";
import { hashOf } from "./check-file";
import type { FileJob, FileOutcome } from "./check-file";
import { codeOf } from "./find-workbooks";
import { mergeSummaries, readSummary, type Summary, type SummaryRow } from "./summary";
import { summaryWorkbook } from "./summary-workbook";
import { writeFileWhole } from "./write-file";

const NAME = "ringkasan-cermat";

/** The lines of an earlier run into the same folder, by file. */
export function earlierRows(folder: string): ReadonlyMap<string, SummaryRow> {
  const path = join(folder, `${NAME}.json`);
  const summary = existsSync(path) ? readSummary(readFileSync(path, "utf8")) : undefined;
  return new Map(summary?.files.map((row) => [row.file, row]));
}

/** What the result of a job depends on beside the file itself. */
function basisOf({ language, document }: FileJob, version: string): string {
  return document
    ? `${version} ${language} ${hashOf(JSON.stringify(document)).slice(0, 16)}`
    : `${version} ${language}`;
}

/** Whether an earlier line still says what checking the file again would say. */
export function stillHolds(row: SummaryRow, job: FileJob, version: string): boolean {
  if (!row.result || row.problem || row.basis !== basisOf(job, version)) return false;
  if (job.target !== undefined && !existsSync(job.target)) return false;
  try {
    return hashOf(readFileSync(job.input.path)) === row.hash;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  }
}

/** The line of a file that was checked now. */
export function rowOf(
  job: FileJob,
  { hash, result, problems }: FileOutcome,
  run: { readonly folder: string; readonly version: string; readonly now: Date },
): SummaryRow {
  const [problem] = problems;
  const { input, target } = job;
  return {
    file: input.name,
    hash,
    basis: basisOf(job, run.version),
    checkedAt: run.now.toISOString(),
    problem: problem
      ? { id: say(problem.words, "id", problem.values), en: say(problem.words, "en", problem.values) }
      : null,
    result,
    copy: target !== undefined && !problem ? relative(run.folder, target).replaceAll(sep, "/") : null,
  };
}

/** Keeps the lines of a run that still goes on, so that one that is broken off can be taken up again. */
export function keepRows(rows: readonly SummaryRow[], folder: string): void {
  const summary: Summary = { version: 1, kind: "cermat-summary", files: rows };
  writeFileWhole(join(folder, `${NAME}.json`), Buffer.from(summaryJson(summary)));
}

/** Writes the summary of a run into its folder, as a workbook and as JSON; gives the workbook's path. */
export function writeSummary(rows: readonly SummaryRow[], folder: string, language: Language): string {
  const summary = mergeSummaries([{ version: 1, kind: "cermat-summary", files: rows }]);
  const workbook = join(folder, `${NAME}.xlsx`);
  keepRows(summary.files, folder);
  writeFileWhole(workbook, summaryWorkbook(summary, language));
  return workbook;
}

/** A summary as text for other programs. */
export function summaryJson(summary: Summary): string {
  return `${JSON.stringify(mergeSummaries([summary]), undefined, 2)}\n`;
}
