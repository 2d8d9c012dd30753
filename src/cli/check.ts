import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import type { FileReport } from "../core/finding/report";
import { writeJson } from "../report/json";
import { plainText } from "../report/plain-text";
import { writeText, writeTotal, writeUnchanged } from "../report/text";
import { type Language, say, WORDS } from "../report/words";
import { earlierRows, keepRows, rowOf, stillHolds, writeSummary } from "./batch";
import type { FileJob, FileOutcome } from "./check-file";
import { checkAll } from "./crew";
import { findWorkbooks, type Problem } from "./find-workbooks";
import type { CheckOptions, UsageError } from "./options";
import { outputFolder, planOutput } from "./plan-output";
import { readSettingsFile } from "./read-settings-file";
import type { SummaryRow } from "./summary";
import { SUMMARY } from "./words";

/** Where a command writes to. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The error stream is a terminal that a person looks at. */
  readonly isWatched: boolean;
}

/** What the command needs of the machine. */
export interface Machine {
  readonly version: string;
  /** Starts a thread that checks files; without it all is done in one thread. */
  readonly startWorker?: () => Worker;
}

/** So few files are checked sooner than threads have started. */
const FEW = 3;
const MOST_THREADS = 16;
/** What was done so far is kept this often, in milliseconds. */
const KEEPING = 2_000;

/** Checks the workbooks that were asked for; gives the exit code, or what is wrong with the command. */
export async function check(
  options: CheckOptions,
  language: Language,
  terminal: Terminal,
  machine: Machine,
): Promise<number | UsageError> {
  const settings = options.settings === undefined ? undefined : readSettingsFile(options.settings, language);
  if (settings && "kind" in settings) return settings;
  const folder = options.out === undefined ? undefined : outputFolder(options.out);
  const found = findWorkbooks(options.inputs, folder);
  const plan = planOutput(found.inputs, options);
  if ("kind" in plan) return plan;
  const { relations } = options;
  const jobs = found.inputs.map((input): FileJob => ({
    input,
    target: plan.get(input.path),
    relations,
    document: settings?.document,
    language,
  }));
  const isBatch =
    folder !== undefined && (jobs.length > 1 || found.inputs.some(({ path }) => !options.inputs.includes(path)));
  const run = new Run({ options, language, terminal, machine, folder: isBatch ? folder : undefined });
  found.problems.forEach((problem) => {
    run.tellProblem(problem);
  });
  await run.checkAll(jobs);
  return run.finish();
}

interface RunParts {
  readonly options: CheckOptions;
  readonly language: Language;
  readonly terminal: Terminal;
  readonly machine: Machine;
  /** Where copies and the summary of many files go. */
  readonly folder: string | undefined;
}

/** One run over files: what was told so far, and what stands in its summary. */
class Run {
  private failed = false;
  private readonly rows: SummaryRow[] = [];
  private readonly reports: FileReport[] = [];
  private skipped = 0;
  /** Lines of an earlier run whose files are still to be checked. */
  private readonly waiting = new Map<string, SummaryRow>();
  private kept = Date.now();

  constructor(private readonly parts: RunParts) {}

  tellProblem(problem: Problem): void {
    const { terminal, language } = this.parts;
    this.failed = true;
    terminal.err(`cermat: ${plainText(problem.path)}: ${plainText(say(problem.words, language, problem.values))}\n`);
  }

  async checkAll(jobs: readonly FileJob[]): Promise<void> {
    const { options, machine, folder, terminal, language } = this.parts;
    const mayResume = folder !== undefined && !options.fresh && !options.json;
    const earlier = mayResume ? earlierRows(folder) : new Map<string, SummaryRow>();
    const fresh = jobs.filter((job) => {
      const row = earlier.get(job.input.name);
      if (!row) return true;
      if (!stillHolds(row, job, machine.version)) {
        this.waiting.set(row.file, row);
        return true;
      }
      this.rows.push(row);
      this.skipped += 1;
      if (!options.quiet && row.result) terminal.out(writeUnchanged(row.file, row.result, language));
      return false;
    });
    const progress = new Progress(this.parts, jobs.length, this.skipped);
    progress.show(fresh[0]?.input.name);
    const size = options.jobs ?? Math.min(availableParallelism(), MOST_THREADS);
    const start = fresh.length > FEW && size > 1 ? machine.startWorker : undefined;
    await checkAll(fresh, { size, start }, (outcome, index) => {
      const job = fresh[index];
      progress.clear();
      if (job) this.take(job, outcome);
      progress.show(fresh[index + 1]?.input.name);
    });
    progress.clear();
  }

  /** Tells the total, writes the summary, and gives the exit code. */
  finish(): number {
    const { options, language, terminal, folder } = this.parts;
    const results = this.rows.flatMap(({ result }) => result ?? []);
    if (options.json) terminal.out(writeJson({ version: 1, files: this.reports }));
    else if (results.length > 1) terminal.out(writeTotal(results, language));
    if (this.skipped > 0) terminal.err(`${say(SUMMARY.skipped, language, { count: String(this.skipped) })}\n`);
    if (folder !== undefined && this.rows.length > 0) {
      const file = writeSummary(this.rows, folder, language);
      terminal.err(`${say(SUMMARY.written, language, { file: plainText(file) })}\n`);
    }
    return this.failed ? 2 : results.some(({ errors }) => errors > 0) ? 1 : 0;
  }

  private keep(): void {
    const { folder } = this.parts;
    if (folder === undefined || Date.now() - this.kept < KEEPING) return;
    this.kept = Date.now();
    keepRows([...this.rows, ...this.waiting.values()], folder);
  }

  private take(job: FileJob, outcome: FileOutcome): void {
    const { options, language, terminal, machine, folder = "" } = this.parts;
    this.rows.push(rowOf(job, outcome, { folder, version: machine.version, now: new Date() }));
    this.waiting.delete(job.input.name);
    this.keep();
    outcome.problems.forEach((problem) => {
      this.tellProblem(problem);
    });
    const { report, emptySheets } = outcome;
    if (!report) return;
    if (!options.json) terminal.out(writeText(report, { language, emptySheets, quiet: options.quiet }));
    else {
      this.reports.push(report);
      if (!options.quiet) tellEmptiness(report, emptySheets, language, terminal);
    }
  }
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

/** Shows how far the work is, where somebody looks. */
class Progress {
  private readonly isShown: boolean;

  constructor(
    private readonly parts: RunParts,
    private readonly total: number,
    private done: number,
  ) {
    this.isShown = parts.terminal.isWatched && !parts.options.quiet && total > 1;
  }

  show(name: string | undefined): void {
    if (!this.isShown || name === undefined) return;
    this.done += 1;
    this.parts.terminal.err(`\r\u001B[K${this.done}/${this.total} ${plainText(name)}`);
  }

  clear(): void {
    if (this.isShown) this.parts.terminal.err("\r\u001B[K");
  }
}
