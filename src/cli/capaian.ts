import { CHOICE_VALUES, type ChosenCapaian, readChoices } from "../core/capaian/choices";
import type { CapaianPlan, CapaianTablePlan, PlannedColumn } from "../core/capaian/plan";
import { columnLetters, toA1 } from "../core/sheet/address";
import { plainText } from "../report/plain-text";
import { type Language, say, showCount } from "../report/words";
import { type CapaianOutcome, choicesText, writeCapaianFile, writtenCells } from "./capaian-file";
import { CAPAIAN, CAPAIAN_USAGE, KINDS, REASONS, REMARKS } from "./capaian-words";
import type { Terminal } from "./check";
import { type Problem, findWorkbooks } from "./find-workbooks";
import { type CapaianOptions, type UsageError, usageError } from "./options";
import { outputFolder, planOutput } from "./plan-output";
import { readSettingsFile } from "./read-settings-file";

const MOST_SHOWN = 20;

/** Plans the capaian of files, shows it and writes copies where asked; gives the exit code, or what is wrong with the command. */
export async function capaian(
  options: CapaianOptions,
  language: Language,
  terminal: Terminal,
): Promise<number | UsageError> {
  const choices = readChosen(options.choices);
  if ("kind" in choices) return choices;
  const settings = options.settings === undefined ? undefined : readSettingsFile(options.settings, language);
  if (settings && "kind" in settings) return settings;
  const found = findWorkbooks(options.inputs, options.out === undefined ? undefined : outputFolder(options.out));
  const targets = planOutput(found.inputs, { ...options, inPlace: false });
  if ("kind" in targets) return targets;
  const problems: Problem[] = [];
  const plans: CapaianPlan[] = [];
  const files: unknown[] = [];
  const tellProblem = (problem: Problem): void => {
    problems.push(problem);
    terminal.err(`cermat: ${plainText(problem.path)}: ${plainText(say(problem.words, language, problem.values))}\n`);
  };
  found.problems.forEach(tellProblem);
  for (const input of found.inputs) {
    const target = targets.get(input.path);
    const write = options.values ? ({ write: "values" } as const) : {};
    const outcome = await writeCapaianFile({
      input,
      target,
      document: settings?.document,
      choices: { ...choices, ...write },
      toNumbers: options.toNumbers,
      language,
    });
    if (outcome.problem) tellProblem(outcome.problem);
    const { plan } = outcome;
    if (!plan) continue;
    plans.push(plan);
    if (options.json) files.push(asJson(input.name, outcome, plan));
    else tell({ name: input.name, target, outcome, plan }, options, { language, terminal });
  }
  if (options.json) terminal.out(`${JSON.stringify({ version: 1, files }, undefined, 2)}\n`);
  return problems.length > 0 ? 2 : plans.some(isLeftOpen) ? 1 : 0;
}

interface Told {
  readonly name: string;
  readonly target: string | undefined;
  readonly outcome: CapaianOutcome;
  readonly plan: CapaianPlan;
}

function tell(
  { name, target, outcome, plan }: Told,
  { quiet }: CapaianOptions,
  { language, terminal }: { readonly language: Language; readonly terminal: Terminal },
): void {
  const saved = outcome.problem ? undefined : target;
  const lines = linesOf(name, outcome, plan, { language, isWritten: saved !== undefined });
  terminal.out(`${(quiet ? lines.slice(0, 1) : lines).join("\n")}\n`);
  if (saved !== undefined && !quiet) terminal.out(`${say(CAPAIAN.saved, language, { file: plainText(saved) })}\n`);
}

/** Reads `unmeasured=zero,average=TREE`; names what is no choice, with all that there are. */
function readChosen(text: string | undefined): ChosenCapaian | UsageError {
  const parts = (text ?? "").split(",").map((part) => part.trim());
  let chosen: ChosenCapaian = {};
  for (const part of parts.filter((one) => one !== "")) {
    const [name = "", value = ""] = part.split("=").map((side) => side.trim());
    const read = readChoices({ [name]: value });
    if (Object.keys(read).length === 0) return usageError(CAPAIAN_USAGE.choice, { choice: part, all: allChoices() });
    chosen = { ...chosen, ...read };
  }
  return chosen;
}

function allChoices(): string {
  const closed = Object.entries(CHOICE_VALUES).map(([name, values]) => `${name}=${values.join("|")}`);
  return [...closed, "scale=ID", "cap=none|110|..."].join(", ");
}

/** Something that stands there differs, or there is nothing that could be written. */
function isLeftOpen({ tables, notPossible }: CapaianPlan): boolean {
  const counts = tables.map((table) => countColumns(table, table.columns));
  return counts.some(({ kept }) => kept > 0) || (tables.length === 0 && notPossible.length > 0);
}

function countColumns(
  table: CapaianTablePlan,
  columns: readonly PlannedColumn[],
): { readonly written: number; readonly same: number; readonly kept: number } {
  const cells = columns.flatMap((column) => column.cells);
  const written = columns.flatMap((column) => writtenCells(table, column)).length;
  const same = cells.filter(({ state }) => state === "same").length;
  return { written, same, kept: cells.length - written - same };
}

interface Telling {
  readonly language: Language;
  readonly isWritten: boolean;
}

function linesOf(
  file: string,
  { converted }: CapaianOutcome,
  plan: CapaianPlan,
  { language, isWritten }: Telling,
): readonly string[] {
  const counts = plan.tables.map((table) => countColumns(table, table.columns));
  const total = (name: "written" | "same" | "kept"): string =>
    showCount(
      counts.reduce((sum, one) => sum + one[name], 0),
      language,
    );
  const headline = say(isWritten ? CAPAIAN.headline : CAPAIAN.planned, language, {
    file: plainText(file),
    written: total("written"),
    same: total("same"),
    kept: total("kept"),
  });
  const texts = plan.texts.reduce(
    (sum, { columns }) => sum + columns.reduce((all, { figures }) => all + figures.length, 0),
    0,
  );
  return [
    headline,
    ...(converted > 0 ? [`  ${say(CAPAIAN.converted, language, { count: showCount(converted, language) })}`] : []),
    ...plan.tables.flatMap((table) => tableLines(table, language)),
    ...plan.notPossible.map(({ sheet, range, reason }) => {
      const place = plainText([sheet, range ?? ""].join(" ").trim());
      return `  ${say(CAPAIAN.notPossible, language, { place, reason: say(REASONS[reason], language) })}`;
    }),
    ...(texts > 0 ? [`  ${say(CAPAIAN.texts, language, { count: showCount(texts, language) })}`] : []),
  ];
}

function tableLines(table: CapaianTablePlan, language: Language): readonly string[] {
  const { sheet, range, columns, reasons } = table;
  return [
    `  ${say(CAPAIAN.table, language, { sheet: plainText(sheet), range })}`,
    ...columns.flatMap((column) => columnLines(table, column, language)),
    ...(Object.keys(reasons).length > 0
      ? [`    ${say(CAPAIAN.choices, language, { choices: choicesText(table, language) })}`]
      : []),
    ...remarkLines(table, language),
  ];
}

function columnLines(table: CapaianTablePlan, column: PlannedColumn, language: Language): readonly string[] {
  const { kind, title, basis, isNew, cells } = column;
  const kinds = [...(isNew ? [CAPAIAN.newColumn] : []), KINDS[kind]].map((words) => say(words, language));
  const counts = countColumns(table, [column]);
  const differing = cells.filter(({ state }) => state === "differs");
  const shown = differing.slice(0, MOST_SHOWN).map(({ row, column: at, now, shown: worked }) => {
    const values = { cell: toA1(row, at), now: plainText(now ?? ""), shown: plainText(worked) || '""' };
    return `      ${say(CAPAIAN.differs, language, values)}`;
  });
  const rest = differing.length - shown.length;
  return [
    `    ${say(CAPAIAN.column, language, {
      column: columnLetters(column.column),
      title: plainText(title),
      kind: kinds.join(", "),
      basis: plainText(basis[language]),
      written: showCount(counts.written, language),
      same: showCount(counts.same, language),
      kept: showCount(counts.kept, language),
    })}`,
    ...shown,
    ...(rest > 0 ? [`      ${say(CAPAIAN.more, language, { count: showCount(rest, language) })}`] : []),
  ];
}

function remarkLines({ remarks }: CapaianTablePlan, language: Language): readonly string[] {
  const kinds = [...new Set(remarks.map(({ remark }) => remark))];
  return kinds.flatMap((kind) => {
    const rows = remarks.filter(({ remark }) => remark === kind).map(({ row }) => String(row + 1));
    const listed = rows.slice(0, MOST_SHOWN).join(", ") + (rows.length > MOST_SHOWN ? ", ..." : "");
    const line = `    ${say(CAPAIAN.remark, language, { remark: say(REMARKS[kind], language), rows: listed })}`;
    return kind === "unmeasured" ? [line, `    ${say(CAPAIAN.unmeasured, language)}`] : [line];
  });
}

/** A plan for other programs, cells by their addresses. */
function asJson(file: string, { converted }: CapaianOutcome, { tables, notPossible }: CapaianPlan): unknown {
  return {
    file,
    converted,
    tables: tables.map(({ sheet, range, columns, remarks, choices, reasons }) => ({
      sheet,
      range,
      choices,
      reasons,
      columns: columns.map(({ column, kind, measure, isNew, title, basis, cells }) => ({
        column: columnLetters(column),
        kind,
        measure,
        isNew,
        title,
        basis,
        cells: cells.map(({ row, column: at, ...cell }) => ({ cell: toA1(row, at), ...cell })),
      })),
      remarks: remarks.map(({ row, ...remark }) => ({ row: row + 1, ...remark })),
    })),
    notPossible,
  };
}
