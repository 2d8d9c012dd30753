import type { CellContent, Edit } from "../core/sheet/edit";
import type { Interruption } from "../core/sheet/workbook-port";
import type { CellLook } from "./cell-look";
import type { Place } from "./threads";

/** Key in the workbook's settings under which an action is noted while it is being written. */
export const JOURNAL_KEY = "cermat.journal";

/** What one cell held before an action, and what the action puts into it. */
export interface CellRecord {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly format: string;
  /** Absent when the action leaves the content alone. */
  readonly after?: CellContent;
  /** How the cell looked, where the action changes its look. */
  readonly look?: CellLook;
}

/** Words of ours that an action writes into comments. */
export interface WordRecord extends Place {
  readonly kind: "comment" | "reply" | "rewrite";
  /** Fingerprint of the words written. */
  readonly print: string;
  readonly comment?: string;
  readonly reply?: string;
  /** The words that a rewriting replaces. */
  readonly text?: string;
  /** Replies with these very words that stood in the thread before. */
  readonly had?: number;
}

/** A comment or reply of ours that an action takes away. */
export interface DeletedWords extends Place {
  readonly comment: string;
  readonly reply?: string;
  readonly text: string;
  readonly resolved?: boolean;
}

/** A thread of ours that an action resolves or opens again. */
interface ResolvedThread extends Place {
  readonly comment: string;
  readonly before: boolean;
}

/** What an action does to our marks. */
export interface JournalMarks {
  /** The registry of marks before, as its setting. */
  readonly registry: string | null;
  readonly sheets: readonly string[];
  readonly words: readonly WordRecord[];
  readonly deleted: readonly DeletedWords[];
  readonly resolved: readonly ResolvedThread[];
}

/** All that is needed to take an action back, or to do it to its end, wherever it was cut off. */
export interface Journal {
  readonly id: string;
  /** When it began (ISO 8601). */
  readonly time: string;
  readonly edits: readonly Edit[];
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Worksheets of our own while they are being written; such as stood before are never among them. */
  readonly interim: readonly string[];
  readonly cells: readonly { readonly sheet: string; readonly records: readonly CellRecord[] }[];
  readonly settings: readonly { readonly key: string; readonly before: string | null; readonly after: string | null }[];
  readonly marks?: JournalMarks;
}

/** What a person is told of an action that was cut off. */
export function interruptionOf({ time, edits, sheets, cells }: Journal): Interruption {
  return {
    time,
    sheets: sheets.map(({ name }) => name),
    cells: cells.reduce((sum, { records }) => sum + records.length, 0),
    marks: edits.filter(({ kind }) => kind === "add-mark" || kind === "remove-mark").length,
  };
}
