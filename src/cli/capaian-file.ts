import { readFileSync } from "node:fs";
import type { CapaianPlan, CapaianTablePlan, PlannedColumn } from "../core/capaian/plan";
import { capaianEdits, planCapaian } from "../core/capaian/plan-capaian";
import type { ChosenCapaian } from "../core/capaian/choices";
import { textFigureEdits } from "../core/capaian/text-figures";
import { withSettings } from "../core/settings/change-settings";
import type { SettingsDocument } from "../core/settings/read-settings";
import { columnLetters } from "../core/sheet/address";
import type { Edit } from "../core/sheet/edit";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { type Language, say } from "../report/words";
import { XlsxPort } from "../xlsx/xlsx-port";
import { CAPAIAN, KINDS } from "./capaian-words";
import { readingProblem, writingProblem } from "./check-file";
import type { Input, Problem } from "./find-workbooks";
import { writeFileWhole } from "./write-file";

/** One file whose capaian is to be written. */
export interface CapaianJob {
  readonly input: Input;
  /** Where the copy goes; undefined only shows the plan. */
  readonly target: string | undefined;
  readonly document: SettingsDocument | undefined;
  readonly choices: ChosenCapaian;
  /** Text figures become numbers first. */
  readonly toNumbers: boolean;
  readonly language: Language;
}

/** What became of it. */
export interface CapaianOutcome {
  readonly plan?: CapaianPlan;
  /** Text figures that became numbers. */
  readonly converted: number;
  readonly problem?: Problem;
}

/** Plans the capaian of a file and writes the copy; whatever is wrong with the file is told, never thrown. */
export async function writeCapaianFile(job: CapaianJob): Promise<CapaianOutcome> {
  const { input, target, document, choices } = job;
  let port: XlsxPort;
  let snapshot: WorkbookSnapshot;
  let plan: CapaianPlan;
  let converted = 0;
  try {
    port = new XlsxPort(readFileSync(input.path), input.name);
    const read = async (): Promise<WorkbookSnapshot> => {
      const now = await port.read({ kind: "workbook" });
      return document ? { ...now, settings: withSettings(now.settings, document) } : now;
    };
    snapshot = await read();
    plan = planCapaian(snapshot, { everywhere: choices });
    const texts = job.toNumbers ? textFigureEdits(plan.texts) : [];
    if (texts.length > 0) {
      await port.apply(texts);
      converted = texts.length;
      snapshot = await read();
      plan = planCapaian(snapshot, { everywhere: choices });
    }
  } catch (error) {
    return { converted: 0, problem: readingProblem(error, input.path) };
  }
  if (target === undefined) return { plan, converted };
  try {
    const edits = capaianEdits(plan, snapshot, { results: true });
    await port.apply([...edits, ...notesOf(plan, job.language)]);
    writeFileWhole(target, port.bytes());
    return { plan, converted };
  } catch (error) {
    return { plan, converted, problem: writingProblem(error, input.path, target) };
  }
}

/** A note on the first cell written in each column: what it is worked out from, and with which choices. */
function notesOf(plan: CapaianPlan, language: Language): readonly Edit[] {
  return plan.tables.flatMap((table) =>
    table.columns.flatMap((column): readonly Edit[] => {
      const cells = writtenCells(table, column);
      const [first] = cells;
      if (!first) return [];
      const row = column.header.at(-1)?.row ?? first.row;
      const values = {
        kind: say(KINDS[column.kind], language),
        basis: column.basis[language],
        count: String(cells.length),
        choices: choicesText(table, language),
      };
      const id = `capaian-${table.sheet}-${columnLetters(column.column)}-${String(row + 1)}`;
      const text = say(CAPAIAN.note, language, values);
      return [
        { kind: "add-mark", mark: { id, sheet: table.sheet, row, column: column.column, severity: "info", text } },
      ];
    }),
  );
}

/** The cells of a column that writing the plan changes. */
export function writtenCells({ choices }: CapaianTablePlan, { cells }: PlannedColumn): PlannedColumn["cells"] {
  return cells.filter(({ state }) => state === "empty" || (state === "differs" && choices.existing === "replace"));
}

/** The choices that are not the product's defaults, each with its reason. */
export function choicesText({ choices, reasons }: CapaianTablePlan, language: Language): string {
  const said = Object.entries(reasons).map(([name, { why }]) =>
    say(CAPAIAN.choice, language, { name, value: choices[name as keyof typeof choices], why: why[language] }),
  );
  return said.length > 0 ? said.join("; ") : say(CAPAIAN.defaults, language);
}
