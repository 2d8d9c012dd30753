/** What a planned cell holds now, compared with what would be written. */
export type PlannedState = "empty" | "same" | "differs";

/** One cell that "Tulis capaian" would write. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  /** Live formula in A1, English. */
  readonly formula: string;
  /** The figure that the formula gives, as the cell will show it; blank where target is zero or missing. */
  readonly shown: string;
  /** What stands in the cell now, as shown; null when empty. */
  readonly now: string | null;
  readonly state: PlannedState;
  /** Number format to set; absent leaves the cell's own, or in a new column takes the column's. */
  readonly numberFormat?: string;
}

/** A column of a table that gets capaian figures: one already there, or a new one at the right. */
export interface PlannedColumn {
  readonly column: number;
  readonly measure: "k" | "rp" | "predicate";
  readonly isNew: boolean;
  /** Header texts to write into the header rows of a new column, with their rows. */
  readonly header: readonly { readonly row: number; readonly text: string }[];
  readonly numberFormat: string;
  /** Column whose style a new column takes. */
  readonly likeColumn: number;
  /** Rows of a new column that take the table's look and no content. */
  readonly blankRows?: readonly number[];
  readonly cells: readonly PlannedCell[];
}

export interface CapaianTablePlan {
  readonly sheet: string;
  /** A1 range of the table. */
  readonly range: string;
  readonly columns: readonly PlannedColumn[];
}

/** What "Tulis capaian" would write, shown before anything is written. */
export interface CapaianPlan {
  readonly tables: readonly CapaianTablePlan[];
  /** Sheets or ranges for which nothing can be written, and why. */
  readonly notPossible: readonly {
    readonly sheet: string;
    readonly range: string | null;
    readonly reason: "no-table" | "no-target-and-realised" | "text-figures" | "protected";
  }[];
}
