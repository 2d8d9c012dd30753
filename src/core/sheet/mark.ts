/** How bad a finding is: `error` is wrong, `warning` wants a look, `info` is good to know. */
export type Severity = "error" | "warning" | "info";

/** Names of the colours that marks can have. */
export type MarkColour = "red" | "amber" | "blue" | "violet" | "green" | "teal" | "magenta" | "grey";

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
}
