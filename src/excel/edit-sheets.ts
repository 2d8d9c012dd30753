import type { Edit } from "../core/sheet/edit";
import { freeSheetName, type NewSheet } from "../core/sheet/new-sheet";
import { sameValues, valuesOfNew, type SheetValues } from "../core/sheet/own-sheets";
import { HostError } from "../core/sheet/workbook-port";
import { toCell } from "./cell-content";
import { runReads, runWrites, type Task, type TripOptions } from "./round-trips";
import { newSheetTasks } from "./write-new-sheet";

export type SheetEdit = Extract<Edit, { kind: "add-sheet" | "remove-sheet" }>;

/** Throws a HostError unless every worksheet to be removed holds what is expected and every new name is free. */
export async function checkSheetEdits(
  context: Excel.RequestContext,
  edits: readonly SheetEdit[],
  present: readonly string[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const removed = edits.flatMap((edit) => (edit.kind === "remove-sheet" ? [edit.sheet] : []));
  const missing = removed.filter(({ name }) => !present.includes(name));
  if (missing.length > 0)
    throw new HostError(
      "sheet-missing",
      missing.map(({ name }) => name),
    );
  const changed = new Set<string>();
  await runReads(
    context,
    removed.map((sheet) => compareTask(context, sheet, changed)),
    { signal },
  );
  const left = present.filter((name) => !removed.some((sheet) => sheet.name === name));
  for (const edit of edits) {
    if (edit.kind !== "add-sheet") continue;
    if (freeSheetName(edit.sheet.name, left) !== edit.sheet.name) changed.add(edit.sheet.name);
    left.push(edit.sheet.name);
  }
  if (changed.size > 0) throw new HostError("changed-since-read", [...changed]);
}

function compareTask(context: Excel.RequestContext, sheet: NewSheet, changed: Set<string>): Task {
  return {
    bytes: 1_000 + sheet.rows.reduce((sum, row) => sum + row.length * 200, 0),
    queue: () => {
      const used = context.workbook.worksheets.getItem(sheet.name).getUsedRangeOrNullObject(true);
      used.load("values,formulas,valueTypes,rowIndex,columnIndex");
      return () => {
        // eslint-disable-next-line office-addins/call-sync-before-read -- read when the task's round trip is over
        if (!sameValues(used.isNullObject ? [] : valuesOf(used), valuesOfNew(sheet))) changed.add(sheet.name);
      };
    },
  };
}

function valuesOf({ values, formulas, valueTypes, rowIndex, columnIndex }: Excel.Range): SheetValues {
  const above = Array.from({ length: rowIndex }, (): SheetValues[number] => []);
  const rows = (values as readonly (readonly unknown[])[]).map((row, r) => [
    ...Array.from({ length: columnIndex }, () => null),
    ...row.map((value, c) => {
      const cell = toCell({
        value,
        formula: (formulas[r] as unknown[])[c],
        type: valueTypes[r]?.[c],
        numberFormat: "",
      });
      return cell?.formula ?? cell?.value ?? null;
    }),
  ]);
  return [...above, ...rows];
}

/**
 * Adds and removes worksheets of our own: what is new is written whole under a name of its own before anything is
 * removed, so that a failure midway loses nothing; the new ones are then taken away again.
 */
export async function writeSheetEdits(
  context: Excel.RequestContext,
  edits: readonly SheetEdit[],
  present: readonly string[],
  { closing, ...options }: TripOptions & { readonly closing: readonly Task[] },
): Promise<void> {
  const { worksheets } = context.workbook;
  const added = edits.flatMap((edit) => (edit.kind === "add-sheet" ? [edit.sheet] : []));
  const removed = edits.flatMap((edit) => (edit.kind === "remove-sheet" ? [edit.sheet.name] : []));
  const interim = interimNames(edits, present);
  const tasks = added.flatMap((sheet, index): Task[] => {
    const name = interim[index] ?? sheet.name;
    return [addTask(worksheets, name), ...newSheetTasks(() => worksheets.getItem(name), sheet)];
  });
  let isWhole = false;
  try {
    await runWrites(context, tasks, options);
    isWhole = true;
    for (const name of removed) worksheets.getItem(name).delete();
    added.forEach(({ name }, index) => {
      const now = interim[index] ?? name;
      if (now !== name) worksheets.getItem(now).name = name;
    });
    for (const task of closing) task.queue();
    await context.sync();
  } catch (cause) {
    if (isWhole && (await isDone(context, edits, interim))) {
      await runWrites(context, closing);
      return;
    }
    for (const name of interim) worksheets.getItemOrNullObject(name).delete();
    await context.sync();
    throw cause;
  }
}

/** The names under which new worksheets are written until all of them stand. */
export function interimNames(edits: readonly SheetEdit[], present: readonly string[]): string[] {
  const names: string[] = [...present];
  return edits.flatMap((edit) => {
    if (edit.kind !== "add-sheet") return [];
    const free = freeSheetName(edit.sheet.name, names);
    names.push(free);
    return [free];
  });
}

/** Whether the last step was done and only its answer was lost: nothing has its interim name any more. */
async function isDone(
  context: Excel.RequestContext,
  edits: readonly SheetEdit[],
  interim: readonly string[],
): Promise<boolean> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const names = new Set(worksheets.items.map(({ name }) => name));
  const wanted = edits.flatMap((edit) => (edit.kind === "add-sheet" ? [edit.sheet.name] : []));
  const gone = edits.flatMap((edit) => (edit.kind === "remove-sheet" ? [edit.sheet.name] : []));
  const left = interim.filter((name) => !wanted.includes(name));
  return (
    wanted.every((name) => names.has(name)) &&
    left.every((name) => !names.has(name)) &&
    gone.every((name) => wanted.includes(name) || !names.has(name))
  );
}

function addTask(worksheets: Excel.WorksheetCollection, name: string): Task {
  return {
    bytes: 500,
    queue: () => {
      worksheets.add(name);
      return () => undefined;
    },
  };
}

/** The edits that undo these, in the order in which they are to be made. */
export function sheetInverse(edits: readonly SheetEdit[]): Edit[] {
  return [...edits]
    .reverse()
    .map(({ kind, sheet }) => ({ kind: kind === "add-sheet" ? "remove-sheet" : "add-sheet", sheet }));
}
