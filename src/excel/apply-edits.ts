import { nameCell } from "../core/sheet/address";
import type { Applied, CellContent, Edit } from "../core/sheet/edit";
import { HostError, type RunOptions } from "../core/sheet/workbook-port";
import { readBefore, sortEdits, type Before, type Wishes } from "./before-write";
import { cellKey } from "./blocks";
import type { Capabilities } from "./capabilities";
import { checkEdits, checkedMarkPlan } from "./check-edits";
import { checkSheetEdits, sheetInverse, writeSheetEdits } from "./edit-sheets";
import { JOURNAL_KEY, type Journal } from "./journal";
import { journalJson, parseJournal } from "./journal-text";
import { makeJournal, withSeen } from "./make-journal";
import { sheetOf } from "./known-marks";
import { REGISTRY_KEY, registryJson } from "./mark-registry";
import { inverseOf, planCells, type PlannedWrite } from "./plan-cells";
import type { MarkPlan } from "./plan-marks";
import { rollBack } from "./roll-back";
import { runWrites, type Task, type TripOptions } from "./round-trips";
import { refuseWhenAborted, runExcel, toHostError } from "./run-excel";
import { sheetCellTasks, writtenCells, type WrittenCells } from "./write-guarded";
import { prepareMarks, type MarkedSheet, type MarkWriting } from "./write-marks";
import { settingTask } from "./write-settings";

export interface ApplyOptions extends RunOptions {
  /** Cells (as `placeKey`) without a comment that cannot get one; their marks are colour alone. */
  readonly wordless?: ReadonlySet<string>;
  /** Name of this action in the workbook's journal. */
  readonly id: string;
  /** When it begins (ISO 8601). */
  readonly time: string;
  /** Says whether an action cut off earlier was ours, so that it may be put back without asking. */
  readonly isOwn: (id: string) => boolean;
}

/** What is about to be written. */
interface Plan {
  readonly wishes: Wishes;
  readonly before: Before;
  readonly cells: ReadonlyMap<string, readonly PlannedWrite[]>;
  readonly marks: MarkPlan | undefined;
  readonly journal: Journal;
}

/** Applies all edits or none: everything is read and checked first, and what fails midway is put back. */
export async function applyEdits(
  edits: readonly Edit[],
  capabilities: Capabilities,
  options: ApplyOptions,
): Promise<Applied> {
  refuseWhenAborted(options.signal);
  const wishes = sortEdits(edits);
  return runExcel(async (context) => {
    const before = await readSettled(context, wishes, capabilities, options);
    checkEdits(wishes, before);
    const present = before.sheets.map(({ name }) => name);
    if (wishes.sheets.length > 0) await checkSheetEdits(context, wishes.sheets, present, options.signal);
    const { comments, resolving } = capabilities;
    const { wordless = new Set() } = options;
    const marks = wishes.marks.length > 0 ? checkedMarkPlan(wishes, before, { comments, wordless }) : undefined;
    const cells = planCells(wishes.cells, before);
    const journal = makeJournal(options.id, options.time, edits, { wishes, before, cells, marks });
    const plan: Plan = { wishes, before, cells, marks, journal };
    const written = writtenCells();
    try {
      const closing = await write(context, plan, written, { ...options, resolving });
      if (wishes.sheets.length > 0) await writeSheetEdits(context, wishes.sheets, present, { signal: options.signal, closing });
      return outcome(plan, written);
    } catch (cause) {
      await putBack(context, withSeen(journal, written.seen), capabilities, cause);
      throw cause;
    }
  });
}

/** Reads what is there; an action of ours that was cut off is put back first, somebody else's is not ours to end. */
async function readSettled(
  context: Excel.RequestContext,
  wishes: Wishes,
  capabilities: Capabilities,
  options: ApplyOptions,
): Promise<Before> {
  const before = await readBefore(context, wishes, capabilities, options);
  const open = parseJournal(before.settings.get(JOURNAL_KEY));
  if (!open) return before;
  if (!options.isOwn(open.id)) throw new HostError("interrupted");
  await rollBack(context, open, capabilities);
  return readBefore(context, wishes, capabilities, options);
}

/** Writes with the journal open from the first round trip to the last; gives what closes it, for what comes after. */
async function write(
  context: Excel.RequestContext,
  { wishes, before, cells, marks, journal }: Plan,
  written: WrittenCells,
  { resolving, ...options }: RunOptions & Pick<Capabilities, "resolving">,
): Promise<readonly Task[]> {
  const stood = written.seen.comments;
  const writing = marks && prepareMarks(context, marks, { sheets: markedSheets(before), resolving, stood });
  const json = journalJson(journal);
  const closing: Task[] = json === undefined ? [] : [settingTask(context, JOURNAL_KEY, null)];
  // Worksheets come after all else, and with the last of them the journal is closed.
  const isLast = wishes.sheets.length === 0;
  const last = [...(writing ? [registryTask(context, writing)] : []), ...(isLast ? closing : [])];
  const tasks = [
    ...(json === undefined ? [] : [settingTask(context, JOURNAL_KEY, json)]),
    ...sheetCellTasks(context, { cells, expected: wishes.expected, before }, written),
    ...wishes.settings.map((setting) => settingTask(context, setting.key, setting.json)),
    ...(writing?.tasks ?? []),
  ];
  const whole = writing?.hasNewIds ? tasks : [...tasks, ...last];
  const total = tasks.length;
  context.application.suspendScreenUpdatingUntilNextSync();
  options.onProgress?.({ phase: "writing", done: 0, total });
  const trips: TripOptions = {
    signal: options.signal,
    onTrip: (done) => options.onProgress?.({ phase: "writing", done: Math.min(done, total), total }),
  };
  await runWrites(context, whole, trips);
  if (writing?.hasNewIds) await runWrites(context, last);
  return closing;
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

function outcome({ wishes, cells, marks }: Plan, { contents }: WrittenCells): Applied {
  const cellInverse = [...cells].flatMap(([sheet, planned]) =>
    inverseOf(
      planned,
      ({ row, column, content }): CellContent =>
        contents.get(sheet)?.get(cellKey(row, column))?.content ?? content ?? null,
    ),
  );
  const settingInverse = wishes.settings.map(({ kind, key, expect, json }): Edit => ({
    kind,
    key,
    expect: json,
    json: expect,
  }));
  return {
    inverse: [...sheetInverse(wishes.sheets), ...cellInverse, ...settingInverse, ...(marks?.inverse ?? [])],
    leftAlone: marks?.leftAlone.map(nameCell) ?? [],
    withoutComment: marks?.withoutComment ?? 0,
  };
}

/** Takes back what was written before the failure; where that fails too, nobody knows, and the places are named. */
async function putBack(
  context: Excel.RequestContext,
  journal: Journal,
  capabilities: Capabilities,
  cause: unknown,
): Promise<void> {
  const { code } = toHostError(cause);
  let leftAlone: readonly string[];
  try {
    leftAlone = await rollBack(context, journal, capabilities);
  } catch {
    throw new HostError(code, placesOf(journal), { cause, aftermath: "unknown" });
  }
  if (leftAlone.length > 0) throw new HostError(code, leftAlone, { cause, aftermath: "unknown" });
}

function placesOf({ cells, marks }: Journal): string[] {
  const written = cells.flatMap(({ sheet, records }) =>
    records.map(({ row, column }) => nameCell({ sheet, row, column })),
  );
  const marked = [...(marks?.words ?? []), ...(marks?.deleted ?? [])].map(nameCell);
  return [...new Set([...written, ...marked])];
}
