import type { Note } from "../../../core/sheet/mark";

/** What has become of a note. */
export type NoteStatus = "open" | "answered" | "done";

export const STATUSES: readonly NoteStatus[] = ["open", "answered", "done"];

/** A note that is done is done, whoever answered it. */
export function statusOf({ note }: Note): NoteStatus {
  if (note.done) return "done";
  return note.answered === true ? "answered" : "open";
}

/** Notes in reading order. */
export function inOrder(notes: readonly Note[]): readonly Note[] {
  return [...notes].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row || a.column - b.column);
}
