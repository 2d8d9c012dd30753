import type { Bilingual } from "../finding/report";
import type { ReasonedChoices } from "./choices";
import type { TextTable } from "./text-figures";

/** What a planned cell holds now, compared with what would be written. */
export type PlannedState = "empty" | "same" | "differs";

/** Whether a cell says something of its own row, sums up rows, or stands in a row of averages or predicates. */
export type CellRole = "row" | "parent" | "average" | "predicate";

/** One cell that "Tulis capaian" would write. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly role: CellRole;
  /** Live formula in A1, English. */
  readonly formula: string;
  /** What the formula gives, as a cell holds it; null where it stays blank. */
  readonly value: number | string | null;
  /** The figure that the formula gives, as the cell will show it; blank where target is zero or missing. */
  readonly shown: string;
  /** What stands in the cell now, as shown; null when empty. */
  readonly now: string | null;
  readonly state: PlannedState;
  /** Number format to set; absent leaves the cell's own, or in a new column takes the column's. */
  readonly numberFormat?: string;
}

/** What a planned column says. */
type ColumnKind = "percent" | "sum" | "predicate" | "parents" | "efficiency" | "pko";

/** A column of a table that gets capaian figures: one already there, or a new one at the right. */
export interface PlannedColumn {
  readonly column: number;
  readonly kind: ColumnKind;
  readonly measure: "k" | "rp" | "predicate";
  /** It says what part of this year's target was realised. */
  readonly ofYear?: true;
  readonly isNew: boolean;
  /** Its heading: the lowest words over it, or those that it gets. */
  readonly title: string;
  /** What it is worked out from. */
  readonly basis: Bilingual;
  /** Header texts to write into the header rows of a new column, with their rows. */
  readonly header: readonly { readonly row: number; readonly text: string }[];
  readonly numberFormat: string;
  /** Column whose style a new column takes. */
  readonly likeColumn: number;
  /** Rows of a new column that take the table's look and no content. */
  readonly blankRows?: readonly number[];
  readonly cells: readonly PlannedCell[];
}

/** Something about one row of a table that a person may want to settle. */
export interface RowRemark {
  /** Row counted from 0. */
  readonly row: number;
  readonly label: string;
  readonly remark: "end-position" | "lower-is-better" | "year-not-filled" | "unmeasured" | "no-target";
}

export interface CapaianTablePlan extends ReasonedChoices {
  readonly sheet: string;
  /** A1 range of the table. */
  readonly range: string;
  readonly columns: readonly PlannedColumn[];
  readonly remarks: readonly RowRemark[];
}

/** Why nothing can be written somewhere. */
export type NotPossibleReason =
  "no-table" | "no-target-and-realised" | "text-figures" | "protected" | "no-room" | "nothing-measured";

/** What "Tulis capaian" would write, shown before anything is written. */
export interface CapaianPlan {
  readonly tables: readonly CapaianTablePlan[];
  /** Figures that stand as text, which may be turned into numbers first. */
  readonly texts: readonly TextTable[];
  /** Sheets or ranges for which nothing can be written, and why. */
  readonly notPossible: readonly {
    readonly sheet: string;
    readonly range: string | null;
    readonly reason: NotPossibleReason;
  }[];
}
