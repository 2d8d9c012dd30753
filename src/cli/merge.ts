import { readFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { Language } from "../report/words";
import { say } from "../report/words";
import { summaryJson, writeSummary } from "./batch";
import type { Terminal } from "./check";
import { codeOf, fileProblem } from "./find-workbooks";
import type { MergeOptions } from "./options";
import { mergeSummaries, readSummary, type Summary } from "./summary";
import { PROBLEMS, SUMMARY } from "./words";

/** Merges summaries of several runs; gives the exit code. */
export function merge({ inputs, out }: MergeOptions, language: Language, terminal: Terminal): number {
  const summaries: Summary[] = [];
  let failed = false;
  for (const path of inputs) {
    const problem = readInto(summaries, path, out);
    if (!problem) continue;
    failed = true;
    terminal.err(`cermat: ${path}: ${say(problem.words, language, problem.values ?? {})}\n`);
  }
  const merged = mergeSummaries(summaries);
  if (out === undefined) terminal.out(summaryJson(merged));
  else terminal.out(`${say(SUMMARY.written, language, { file: writeSummary(merged.files, out, language) })}\n`);
  const isWrong = merged.files.some(({ result }) => (result?.errors ?? 0) > 0);
  return failed || merged.files.some(({ problem }) => problem !== null) ? 2 : isWrong ? 1 : 0;
}

type Refusal = ReturnType<typeof fileProblem>;

function readInto(summaries: Summary[], path: string, out: string | undefined): Refusal | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return fileProblem(error);
  }
  const summary = readSummary(text);
  if (!summary) return { words: PROBLEMS.noSummary };
  // Copies are named as seen from the summary's folder.
  const home = dirname(resolve(path));
  const moved = (copy: string | null): string | null =>
    copy === null || out === undefined ? copy : relative(resolve(out), resolve(home, copy)).replaceAll(sep, "/");
  summaries.push({ ...summary, files: summary.files.map((row) => ({ ...row, copy: moved(row.copy) })) });
  return undefined;
}
