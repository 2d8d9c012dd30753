import type { Mark, NoteState } from "../core/sheet/mark";
import { fingerprint, type MarkEntry, type SheetEntry } from "./mark-registry";
import type { Place, Thread } from "./threads";

/** One of our marks as the workbook holds it now. */
export interface KnownMark {
  readonly mark: Mark;
  readonly comment: string | undefined;
  readonly reply: string | undefined;
  /** What became of its words: as we wrote them, changed or answered by somebody, deleted, or never in a comment. */
  readonly words: "untouched" | "touched" | "deleted" | "none";
  /** Fingerprint of its words as we wrote them. */
  readonly print: string;
}

export interface SheetIdentity {
  readonly id: string;
  readonly name: string;
}

/** The worksheet an entry speaks of: by name, or by id when it was renamed (ids change when a workbook is reopened). */
export function sheetOf<T extends SheetIdentity>(entry: Pick<SheetEntry, "sheet" | "sheetId">, sheets: readonly T[]): T | undefined {
  return sheets.find(({ name }) => name === entry.sheet) ?? sheets.find(({ id }) => id === entry.sheetId);
}

/** Our marks where they are now; those of deleted worksheets are left out. */
export function knownMarks(
  registry: readonly SheetEntry[],
  sheets: readonly SheetIdentity[],
  threads: readonly Thread[],
  places: ReadonlyMap<string, Place>,
): KnownMark[] {
  const threadById = new Map(threads.map((thread) => [thread.id, thread]));
  const ours = new Set(registry.flatMap(({ marks }) => marks.flatMap(({ reply }) => reply ?? [])));
  return registry.flatMap((entry) => {
    const sheet = sheetOf(entry, sheets);
    if (!sheet) return [];
    return entry.marks.map((mark) => {
      const thread = mark.comment === undefined ? undefined : threadById.get(mark.comment);
      return knownMark(mark, { sheet: sheet.name, thread, place: thread && places.get(thread.id), ours });
    });
  });
}

/** Ids of the comments that carry words of ours and still exist. */
export function commentsOf(registry: readonly SheetEntry[], threads: readonly Thread[]): string[] {
  const present = new Set(threads.map(({ id }) => id));
  const ids = registry.flatMap(({ marks }) => marks.flatMap(({ comment }) => (comment === undefined ? [] : [comment])));
  return [...new Set(ids)].filter((id) => present.has(id));
}

interface Standing {
  readonly sheet: string;
  readonly thread: Thread | undefined;
  readonly place: Place | undefined;
  /** Ids of the replies that we wrote ourselves. */
  readonly ours: ReadonlySet<string>;
}

function knownMark(entry: MarkEntry, { sheet, thread, place, ours }: Standing): KnownMark {
  const { id, severity, colour } = entry;
  const note = noteOf(entry, thread, ours);
  const where = place ?? { sheet, row: entry.row, column: entry.column };
  const { words, text } = wordsOf(entry, thread);
  return {
    mark: { id, ...where, severity, text, ...(colour && { colour }), ...(note && { note }) },
    words,
    comment: entry.comment,
    reply: entry.reply,
    print: entry.print ?? fingerprint(text),
  };
}

/** What became of a note: its thread knows whether it was answered and, where it is all ours, whether it is done. */
function noteOf({ note, comment, reply }: MarkEntry, thread: Thread | undefined, ours: ReadonlySet<string>): NoteState | undefined {
  if (!note) return undefined;
  if (!thread || comment === undefined) return note;
  const position = thread.replies.findIndex(({ id }) => id === reply);
  const answered = thread.replies.slice(position + 1).some(({ id }) => !ours.has(id));
  const done = reply === undefined ? (thread.resolved ?? note.done) : note.done;
  return { ...note, done, ...(answered && { answered }) };
}

function wordsOf(entry: MarkEntry, thread: Thread | undefined): { words: KnownMark["words"]; text: string } {
  if (entry.comment === undefined) return { words: "none", text: entry.text ?? "" };
  if (!thread) return { words: "deleted", text: "" };
  const position = thread.replies.findIndex(({ id }) => id === entry.reply);
  if (entry.reply !== undefined && position < 0) return { words: "deleted", text: "" };
  const text = entry.reply === undefined ? thread.content : (thread.replies[position]?.content ?? "");
  const answered = thread.replies.length > position + 1;
  return { words: answered || fingerprint(text) !== entry.print ? "touched" : "untouched", text };
}
