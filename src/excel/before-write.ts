import type { Edit, ExpectCell } from "../core/sheet/edit";
import type { Protection } from "../core/sheet/snapshot";
import type { RunOptions } from "../core/sheet/workbook-port";
import type { Capabilities } from "./capabilities";
import { cellsBeforeTasks, type CellEdit, type CellsBefore } from "./cells-before";
import type { SheetEdit } from "./edit-sheets";
import { commentsOf, knownMarks, sheetOf, type KnownMark } from "./known-marks";
import { findOurFormats, formatTasks, type ListedFormat } from "./mark-formats";
import { parseRegistry, REGISTRY_KEY, type SheetEntry } from "./mark-registry";
import type { MarkEdit } from "./plan-marks";
import { protectionOf } from "./read-workbook";
import { runReads, type Task } from "./round-trips";
import { locationTasks, queueThreads, type Place, type Thread } from "./threads";

/** The edits of one request by what they concern. */
export interface Wishes {
  readonly cells: readonly CellEdit[];
  /** Cells that must still hold what was read, beside those that are written. */
  readonly expected: readonly ExpectCell[];
  readonly marks: readonly MarkEdit[];
  readonly settings: readonly Extract<Edit, { kind: "set-setting" }>[];
  readonly sheets: readonly SheetEdit[];
}

/** A worksheet as it is before writing. */
export interface SheetBefore {
  readonly id: string;
  readonly name: string;
  readonly proxy: Excel.Worksheet;
  readonly protection: Protection | undefined;
}

/** All that must be known before anything is written. */
export interface Before extends CellsBefore {
  readonly readOnly: boolean;
  readonly sheets: readonly SheetBefore[];
  readonly settings: ReadonlyMap<string, unknown>;
  readonly registry: readonly SheetEntry[];
  readonly threads: readonly Thread[];
  readonly places: ReadonlyMap<string, Place>;
  readonly known: readonly KnownMark[];
  /** Ids of our conditional formats by sheet, for the sheets whose marks change. */
  readonly formats: ReadonlyMap<string, readonly string[]>;
}

export function sortEdits(edits: readonly Edit[]): Wishes {
  return {
    cells: edits.filter((edit) => edit.kind === "set-cell" || edit.kind === "restore-format"),
    expected: edits.filter((edit) => edit.kind === "expect-cell"),
    marks: edits.filter((edit) => edit.kind === "add-mark" || edit.kind === "remove-mark"),
    settings: edits.filter((edit) => edit.kind === "set-setting"),
    sheets: edits.filter((edit) => edit.kind === "add-sheet" || edit.kind === "remove-sheet"),
  };
}

/** Reads what preconditions and inverses need: one round trip, and one more where comments or marks stand already. */
export async function readBefore(
  context: Excel.RequestContext,
  wishes: Wishes,
  { comments, resolving }: Capabilities,
  { signal }: RunOptions,
): Promise<Before> {
  const { workbook } = context;
  const { worksheets, settings } = workbook;
  const cells: CellsBefore = { cells: new Map(), looks: new Map() };
  let threads: Thread[] = [];
  const overview: Task = {
    bytes: 100_000,
    queue: () => {
      workbook.load("readOnly");
      worksheets.load("items/id,items/name,items/protection/protected,items/protection/options");
      settings.load("items/key,items/value");
      const take = comments && wishes.marks.length > 0 ? queueThreads(context, resolving) : () => [];
      return () => {
        threads = take();
      };
    },
  };
  const listed: ListedFormat[] = [];
  const marked = [...new Set(wishes.marks.map(({ mark }) => mark.sheet))];
  await runReads(
    context,
    [overview, ...cellsBeforeTasks(context, [...wishes.cells, ...wishes.expected], cells), ...formatTasks(context, marked, listed)],
    { signal },
  );

  const values = new Map(settings.items.map(({ key, value }) => [key, value as unknown]));
  const sheets = worksheets.items.map((proxy) => ({
    id: proxy.id,
    name: proxy.name,
    proxy,
    protection: protectionOf(proxy),
  }));
  const registry = parseRegistry(values.get(REGISTRY_KEY));
  const asked = wishes.marks.some(({ kind }) => kind === "add-mark");
  const places = new Map<string, Place>();
  const located = asked ? threads.map(({ id }) => id) : commentsOf(registry, threads);
  await runReads(context, locationTasks(context, located, places), { signal });
  return {
    ...cells,
    readOnly: workbook.readOnly,
    sheets,
    settings: values,
    registry,
    threads,
    places,
    known: knownMarks(registry, sheets, threads, places),
    formats: await findOurFormats(context, listed, notedFormats(registry, sheets, marked)),
  };
}

function notedFormats(
  registry: readonly SheetEntry[],
  sheets: readonly SheetBefore[],
  marked: readonly string[],
): Set<string> {
  const entries = registry.filter((entry) => marked.includes(sheetOf(entry, sheets)?.name ?? ""));
  return new Set(entries.flatMap(({ formats }) => formats));
}
