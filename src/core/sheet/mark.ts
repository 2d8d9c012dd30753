/** How bad a finding is: `error` is wrong, `warning` wants a look, `info` is good to know. */
export type Severity = "error" | "warning" | "info";

/** Names of the colours that marks can have. */
export type MarkColour = "red" | "amber" | "blue" | "violet" | "green" | "teal" | "magenta" | "grey";

/** What makes a mark a reviewer's note: it is kept until the reviewer takes it away, whatever the checks find. */
export interface NoteState {
  /** The reviewer has put it away. */
  readonly done: boolean;
  /** Somebody has answered it; seen when the workbook is read, never written. */
  readonly answered?: boolean;
  /** When it was written, as ISO 8601. */
  readonly time?: string;
  /** How far down and to the right the fill reaches; one cell where absent. */
  readonly rows?: number;
  readonly columns?: number;
}

/** A mark of ours on a cell: a colour by severity and the words of its findings. */
export interface Mark {
  /** Stable name of this mark in the workbook, chosen by the caller; one mark a cell. */
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  /** Its colour where it is not the one of its severity. */
  readonly colour?: MarkColour;
  /** The comment's words, in the user's language. */
  readonly text: string;
  /** Present where a reviewer wrote it; a cell can carry several notes beside the one mark of its findings. */
  readonly note?: NoteState;
}

/** A reviewer's note on a cell. */
export type Note = Mark & { readonly note: NoteState };

/** What a mark is kept apart by: one mark of findings a cell, and every note by itself. */
export function markKey({ id, sheet, row, column, note }: Mark): string {
  return note ? `note:${id}` : `${sheet}!${row},${column}`;
}

/** The most cells that a note fills; a file that says more is not believed. */
export const MOST_NOTED = 100_000;

/** The cells that a mark fills; a note that is done fills none. */
export function filledBy({ row, column, note }: Mark): readonly { readonly row: number; readonly column: number }[] {
  if (!note) return [{ row, column }];
  if (note.done) return [];
  const { rows = 1, columns = 1 } = note;
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

/** Marks apart: those of findings, and a reviewer's notes. */
export function sortMarks(marks: readonly Mark[]): {
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
} {
  return {
    marks: marks.filter(({ note }) => note === undefined),
    notes: marks.flatMap((mark) => (mark.note ? [{ ...mark, note: mark.note }] : [])),
  };
}
