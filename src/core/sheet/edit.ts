import type { Mark } from "./mark";
import type { NewSheet } from "./new-sheet";
import type { CellValue } from "./snapshot";

/** What a cell holds for the purpose of writing: a formula, a value, or nothing (null). */
export type CellContent =
  /** `result` is what the formula gives, for files that nothing calculates; it counts in no comparison. */
  { readonly formula: string; readonly result?: CellValue } | { readonly value: CellValue } | null;

/** A new content for one cell, refused when the cell no longer holds `expect`. */
export interface SetCell {
  readonly kind: "set-cell";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly expect: CellContent;
  readonly content: CellContent;
  /** Number format to set; absent leaves the cell's own. */
  readonly numberFormat?: string;
  /** Take fill, borders, font and alignment from this cell of the same sheet, where the cell has no formatting of its own. */
  readonly formatLike?: { readonly row: number; readonly column: number };
}

/** Puts back the number format and style that a cell had; made only as an inverse by an adapter. */
export interface RestoreFormat {
  readonly kind: "restore-format";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly numberFormat: string;
  /** Clear fill, borders, font and alignment that a `formatLike` brought. */
  readonly clearStyle: boolean;
}

/** A cell that must still hold what was read for the other edits to be right; nothing is written to it. */
export interface ExpectCell {
  readonly kind: "expect-cell";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly expect: CellContent;
}

export type Edit =
  | SetCell
  | RestoreFormat
  | ExpectCell
  | { readonly kind: "add-mark"; readonly mark: Mark }
  | { readonly kind: "remove-mark"; readonly mark: Mark }
  | { readonly kind: "set-setting"; readonly key: string; readonly expect: string | null; readonly json: string | null }
  /** Adds a worksheet of our own at the end; refused when its name is taken. */
  | { readonly kind: "add-sheet"; readonly sheet: NewSheet }
  /** Takes a worksheet of our own away; refused when it no longer holds what this says. */
  | { readonly kind: "remove-sheet"; readonly sheet: NewSheet };

/** What was done, and the edits that undo it under the same preconditions. */
export interface Applied {
  readonly inverse: readonly Edit[];
  /** Marks or comments that were left alone because the user has changed them since, with their addresses (`Sheet!A1`). */
  readonly leftAlone: readonly string[];
  /** Cells marked by colour only, because this Excel has no comments. */
  readonly withoutComment: number;
}
