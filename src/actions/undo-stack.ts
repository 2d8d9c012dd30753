import type { Applied, Edit } from "../core/sheet/edit";
import type { RunOptions, WorkbookPort } from "../core/sheet/workbook-port";

/** What a person did, in the terms in which it is named when it can be undone. */
export type ActionName =
  | { readonly kind: "mark"; readonly count: number }
  | { readonly kind: "unmark"; readonly count: number }
  | { readonly kind: "fix"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "fix-all"; readonly count: number }
  | { readonly kind: "capaian"; readonly count: number }
  | { readonly kind: "texts-to-numbers"; readonly count: number }
  | { readonly kind: "finish" }
  | { readonly kind: "correct"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "report"; readonly name: string }
  | { readonly kind: "settings" }
  | { readonly kind: "note" | "note-done" | "note-removed" | "accept"; readonly cell: string }
  | { readonly kind: "revoke"; readonly count: number };

/** An action that was done, and the edits that take it back. */
interface UndoEntry {
  readonly name: ActionName;
  readonly inverse: readonly Edit[];
}

/** Actions that can be taken back or done again, the latest last. */
export interface UndoStack {
  readonly done: readonly UndoEntry[];
  readonly undone: readonly UndoEntry[];
}

/** An undo or redo that was done, and the stack after it. */
export interface UndoResult {
  readonly stack: UndoStack;
  readonly name: ActionName;
  readonly applied: Applied;
}

export const EMPTY_UNDO: UndoStack = { done: [], undone: [] };
const DEPTH = 50;

/** The stack after an action; what had been undone before it can no longer be done again. */
export function remember(stack: UndoStack, name: ActionName, applied: Applied): UndoStack {
  if (applied.inverse.length === 0) return stack;
  return { done: [...stack.done, { name, inverse: applied.inverse }].slice(-DEPTH), undone: [] };
}

/** Takes back the latest action, or does nothing (undefined) when there is none. Rejects with HostError. */
export async function undo(
  port: WorkbookPort,
  stack: UndoStack,
  options?: RunOptions,
): Promise<UndoResult | undefined> {
  const entry = stack.done.at(-1);
  if (!entry) return undefined;
  const applied = await port.apply(entry.inverse, options);
  return {
    stack: { done: stack.done.slice(0, -1), undone: [...stack.undone, { name: entry.name, inverse: applied.inverse }] },
    name: entry.name,
    applied,
  };
}

/** Does the action undone last once more, or nothing (undefined) when there is none. Rejects with HostError. */
export async function redo(
  port: WorkbookPort,
  stack: UndoStack,
  options?: RunOptions,
): Promise<UndoResult | undefined> {
  const entry = stack.undone.at(-1);
  if (!entry) return undefined;
  const applied = await port.apply(entry.inverse, options);
  return {
    stack: { done: [...stack.done, { name: entry.name, inverse: applied.inverse }], undone: stack.undone.slice(0, -1) },
    name: entry.name,
    applied,
  };
}
