import { nameCell } from "../core/sheet/address";
import type { Applied, CellContent, Edit } from "../core/sheet/edit";
import { HostError, type RunOptions } from "../core/sheet/workbook-port";
import { readBefore, sortEdits, type Before, type Wishes } from "./before-write";
import { cellKey } from "./blocks";
import type { Capabilities } from "./capabilities";
import { contentTasks } from "./cells-before";
import { checkEdits, checkedMarkPlan } from "./check-edits";
import { checkSheetEdits, sheetInverse, writeSheetEdits } from "./edit-sheets";
import { sheetOf } from "./known-marks";
import { REGISTRY_KEY, registryJson } from "./mark-registry";
import { inverseOf, planCells, type PlannedWrite } from "./plan-cells";
import type { MarkPlan } from "./plan-marks";
import { rollBack, type Attempt } from "./roll-back";
import { runWrites, type Task, type TripOptions } from "./round-trips";
import { refuseWhenAborted, runExcel, toHostError } from "./run-excel";
import { cellTasks } from "./write-cells";
import { prepareMarks, type MarkedSheet, type MarkWriting } from "./write-marks";
import { settingTask } from "./write-settings";

export interface ApplyOptions extends RunOptions {
  /** Cells (as `placeKey`) without a comment that cannot get one; their marks are colour alone. */
  readonly wordless?: ReadonlySet<string>;
}

/** Applies all edits or none: everything is read and checked first, and what fails midway is put back. */
export async function applyEdits(
  edits: readonly Edit[],
  capabilities: Capabilities,
  options: ApplyOptions = {},
): Promise<Applied> {
  refuseWhenAborted(options.signal);
  const wishes = sortEdits(edits);
  return runExcel(async (context) => {
    const before = await readBefore(context, wishes, capabilities, options);
    checkEdits(wishes, before);
    const present = before.sheets.map(({ name }) => name);
    if (wishes.sheets.length > 0) await checkSheetEdits(context, wishes.sheets, present, options.signal);
    const { comments, resolving } = capabilities;
    const { wordless = new Set() } = options;
    const marks = wishes.marks.length > 0 ? checkedMarkPlan(wishes, before, { comments, wordless }) : undefined;
    const cells = planCells(wishes.cells, before);
    const attempt: Attempt = { cells, marks, settingKeys: wishes.settings.map(({ key }) => key) };
    try {
      const contents = await write(context, wishes, before, attempt, { ...options, resolving });
      if (wishes.sheets.length > 0) await writeSheetEdits(context, wishes.sheets, present, { signal: options.signal });
      return outcome(wishes, cells, marks, contents);
    } catch (cause) {
      await putBack(context, before, { ...attempt, resolving }, cause);
      throw cause;
    }
  });
}

type ContentsNow = ReadonlyMap<string, ReadonlyMap<number, CellContent>>;

async function write(
  context: Excel.RequestContext,
  { settings }: Wishes,
  before: Before,
  { cells, marks }: Attempt,
  { resolving, ...options }: RunOptions & Pick<Capabilities, "resolving">,
): Promise<ContentsNow> {
  const contents = new Map<string, Map<number, CellContent>>();
  const writing = marks && prepareMarks(context, marks, { sheets: markedSheets(before), resolving });
  const tasks = [
    ...[...cells].flatMap(([name, planned]) => sheetCellTasks(context, name, planned, contents)),
    ...settings.map(({ key, json }) => settingTask(context, key, json)),
    ...(writing?.tasks ?? []),
  ];
  if (writing && !writing.hasNewIds) tasks.push(registryTask(context, writing));
  const total = tasks.length;
  context.application.suspendScreenUpdatingUntilNextSync();
  options.onProgress?.({ phase: "writing", done: 0, total });
  const trips: TripOptions = {
    signal: options.signal,
    onTrip: (done) => options.onProgress?.({ phase: "writing", done, total }),
  };
  await runWrites(context, tasks, trips);
  if (writing?.hasNewIds) await runWrites(context, [registryTask(context, writing)]);
  return contents;
}

function sheetCellTasks(
  context: Excel.RequestContext,
  name: string,
  planned: readonly PlannedWrite[],
  contents: Map<string, Map<number, CellContent>>,
): Task[] {
  const sheet = (): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  const now = new Map<number, CellContent>();
  contents.set(name, now);
  const writes = planned.map(({ write }) => write);
  const written = writes.filter(({ content }) => content !== undefined);
  // Excel spells formulas in its own way; undoing must expect what it made of them.
  return [...cellTasks(sheet, writes), ...contentTasks(sheet, written, now)];
}

function markedSheets({ sheets, formats, registry }: Before): MarkedSheet[] {
  const noted = new Map(registry.map((entry) => [sheetOf(entry, sheets)?.name, entry.formats]));
  return sheets.map(({ id, name, proxy }) => ({
    id,
    name,
    proxy,
    formats: formats.get(name) ?? [],
    noted: noted.get(name) ?? [],
  }));
}

/** The registry is put together when its turn comes: only then are the tasks before it queued. */
function registryTask(context: Excel.RequestContext, { registry, bytes }: MarkWriting): Task {
  return { bytes, queue: () => settingTask(context, REGISTRY_KEY, registryJson(registry())).queue() };
}

function outcome(
  { settings, sheets }: Wishes,
  cells: Attempt["cells"],
  marks: MarkPlan | undefined,
  contents: ContentsNow,
): Applied {
  const cellInverse = [...cells].flatMap(([sheet, planned]) =>
    inverseOf(planned, ({ row, column, content }) => contents.get(sheet)?.get(cellKey(row, column)) ?? content ?? null),
  );
  const settingInverse = settings.map(({ kind, key, expect, json }): Edit => ({ kind, key, expect: json, json: expect }));
  return {
    inverse: [...sheetInverse(sheets), ...cellInverse, ...settingInverse, ...(marks?.inverse ?? [])],
    leftAlone: marks?.leftAlone.map(nameCell) ?? [],
    withoutComment: marks?.withoutComment ?? 0,
  };
}

/** Takes back what was written before the failure; what cannot be taken back is named. */
async function putBack(
  context: Excel.RequestContext,
  before: Before,
  attempt: Attempt & Pick<Capabilities, "resolving">,
  cause: unknown,
): Promise<void> {
  try {
    await rollBack(context, before, attempt);
  } catch {
    const cells = [...attempt.cells.values()].flatMap((planned) => planned.map(({ edit }) => nameCell(edit)));
    const marks = attempt.marks?.wanted.filter(({ words }) => words.kind !== "keep").map(({ mark }) => nameCell(mark)) ?? [];
    throw new HostError(toHostError(cause).code, [...new Set([...cells, ...marks])], { cause });
  }
}
