import type { ChoiceName, ChosenCapaian, RowChoice } from "../core/capaian/choices";
import type { CapaianPlan, CapaianTablePlan } from "../core/capaian/plan";
import { CAPAIAN_KEY, type StoredChoices, anchorChoices, readStoredChoices, samePlace, writeStoredChoices } from "../core/capaian/stored-choices";
import { textFigureEdits } from "../core/capaian/text-figures";
import { parseArea } from "../core/sheet/address";
import type { Applied, Edit } from "../core/sheet/edit";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { RunOptions, Scope, WorkbookPort } from "../core/sheet/workbook-port";
import { refuseWhenAborted } from "./examine-workbook";
import type { Examiner } from "./examiner";
import { expectOperands } from "./expect-cells";
import { NOTHING_APPLIED } from "./mark-findings";

/** What could be written, the workbook that it was planned for, and the choices it was planned with. */
export interface CapaianPreview {
  readonly plan: CapaianPlan;
  readonly snapshot: WorkbookSnapshot;
  readonly stored: readonly StoredChoices[];
}

/** How many cells a plan touches, by what stands in them now. */
export interface CapaianCounts {
  readonly empty: number;
  readonly same: number;
  readonly differs: number;
}

/** What writing the capaian did. */
export interface CapaianResult {
  readonly applied: Applied;
  readonly written: number;
  /** Figures already there that differ and were left as they are. */
  readonly kept: number;
}

/** Reads the scope and plans what can be written, with the choices that the workbook keeps; writes nothing. Rejects with HostError. */
export async function previewCapaian(
  port: WorkbookPort,
  examiner: Examiner,
  scope: Scope,
  options: RunOptions = {},
): Promise<CapaianPreview> {
  const snapshot = await port.read(scope, options);
  refuseWhenAborted(options.signal);
  return replanCapaian(examiner, { snapshot, stored: readStoredChoices(snapshot.settings) }, options);
}

/** Plans the same workbook anew, with other choices. Rejects with HostError. */
export async function replanCapaian(
  examiner: Examiner,
  { snapshot, stored }: Pick<CapaianPreview, "snapshot" | "stored">,
  options: RunOptions = {},
): Promise<CapaianPreview> {
  return { snapshot, stored, plan: await examiner.planCapaian(snapshot, { stored }, options) };
}

/** What a person changes about a table: one choice (undefined takes it back), or what a row (from 0) is. */
export type ChoiceChange =
  | { readonly name: ChoiceName; readonly value: string | undefined }
  | { readonly row: number; readonly choice: RowChoice };

/** The choices after a change to those of one table. */
export function withChoice(
  { snapshot, stored }: CapaianPreview,
  { sheet: name, range }: Pick<CapaianTablePlan, "sheet" | "range">,
  change: ChoiceChange,
): readonly StoredChoices[] {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  const area = parseArea(range);
  if (!sheet || !area) return stored;
  const fresh = anchorChoices(sheet, area, { choices: {}, rows: new Map() });
  const own = stored.find((one) => samePlace(one, fresh));
  const others = stored.filter((one) => one !== own);
  if ("name" in change) {
    const kept: ChosenCapaian = Object.fromEntries(
      Object.entries(own?.choices ?? {}).filter(([name]) => name !== change.name),
    );
    const choices: ChosenCapaian = change.value === undefined ? kept : { ...kept, [change.name]: change.value };
    return [...others, { ...fresh, rows: own?.rows ?? [], choices }];
  }
  const said = anchorChoices(sheet, area, { choices: {}, rows: new Map([[change.row, change.choice]]) }).rows;
  const kept = (own?.rows ?? []).filter(({ at }) => at.row !== change.row + 1);
  const rows = Object.keys(change.choice).length === 0 ? kept : [...kept, ...said];
  return [...others, { ...fresh, choices: own?.choices ?? {}, rows }];
}

/** The plan for some of its tables, by their places in it. */
export function onlyTables(plan: CapaianPlan, chosen: ReadonlySet<number>): CapaianPlan {
  return { ...plan, tables: plan.tables.filter((_, index) => chosen.has(index)) };
}

/** Counts the cells of a plan by what stands in them now. */
export function countCapaian({ tables }: Pick<CapaianPlan, "tables">): CapaianCounts {
  const counts = { empty: 0, same: 0, differs: 0 };
  for (const cell of tables.flatMap(({ columns }) => columns.flatMap(({ cells }) => cells))) counts[cell.state]++;
  return counts;
}

/** How many cells writing a plan changes: empty ones, and those that differ where the table's choices replace them. */
export function countWritten({ tables }: Pick<CapaianPlan, "tables">): number {
  return tables.reduce((sum, table) => {
    const { empty, differs } = countCapaian({ tables: [table] });
    return sum + empty + (table.choices.existing === "replace" ? differs : 0);
  }, 0);
}

/** Writes a plan and keeps the choices in the workbook, all in one step. Rejects with HostError. */
export async function writeCapaian(
  port: WorkbookPort,
  examiner: Examiner,
  { plan, snapshot, stored }: CapaianPreview,
  options: RunOptions = {},
): Promise<CapaianResult> {
  const edits = [...(await examiner.capaianEdits(plan, snapshot)), ...keepChoices(snapshot, stored)];
  refuseWhenAborted(options.signal);
  const expected = expectOperands(snapshot, edits);
  const applied = edits.length > 0 ? await port.apply([...edits, ...expected], options) : NOTHING_APPLIED;
  const written = countWritten(plan);
  const { empty, differs } = countCapaian(plan);
  return { applied, written, kept: empty + differs - written };
}

function keepChoices({ settings }: WorkbookSnapshot, stored: readonly StoredChoices[]): readonly Edit[] {
  const before = settings[CAPAIAN_KEY] ?? null;
  const json = writeStoredChoices(stored);
  return json === before ? [] : [{ kind: "set-setting", key: CAPAIAN_KEY, expect: before, json }];
}

/** What turning text figures into numbers did. */
export interface ConvertResult {
  readonly applied: Applied;
  readonly converted: number;
}

/** Turns the text figures of a preview into numbers, of all columns or of those chosen (by `columnKey`). Rejects with HostError. */
export async function convertTextFigures(
  port: WorkbookPort,
  { plan }: Pick<CapaianPreview, "plan">,
  chosen: ReadonlySet<string> | undefined,
  options: RunOptions = {},
): Promise<ConvertResult> {
  const edits = textFigureEdits(plan.texts, chosen);
  const applied = edits.length > 0 ? await port.apply(edits, options) : NOTHING_APPLIED;
  return { applied, converted: edits.length };
}
