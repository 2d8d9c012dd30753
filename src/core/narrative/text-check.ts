import type { RelationStatus } from "../finding/report";
import type { Misspelt } from "../figure/spelled";
import type { CellRef } from "../relation/relation";

/** What became of one figure in a text. */
export interface TextCheck {
  readonly kind: "words" | "cross-table" | "percent" | "remainder" | "count";
  readonly status: RelationStatus;
  readonly cell: CellRef;
  /** The figure as the text writes it. */
  readonly written: string;
  /** As it should be written; undefined when it holds or cannot be told. */
  readonly expected: string | undefined;
  /** Cells that say so. */
  readonly sources: readonly CellRef[];
  readonly sentence: string;
  /** How many a table has of what is counted: different names, and rows. */
  /** Words of the text that are no number words, with the nearest that are. */
  readonly misspelt?: readonly Misspelt[];
  /** How many things a list holds that the text announces. */
  readonly listed?: number;
  readonly counted?: { readonly names: number; readonly rows: number };
}
