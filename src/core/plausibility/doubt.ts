import type { Amount } from "../figure/amount";
import type { CellRef } from "../relation/relation";
import type { Table } from "../table/table";

/** Rules of plausibility by name: figures that break no relation and yet want a look. Each can be switched off. */
export type DoubtRule =
  | "realised-above-plan"
  | "result-without-money"
  | "money-without-result"
  | "no-target"
  | "copied-column"
  | "one-figure"
  | "falls-back"
  | "hidden-rows";

/** Something that is possible and unlikely. */
export interface Doubt {
  readonly rule: DoubtRule;
  readonly table: Table;
  /** Where it is shown; the cell whose figure is in doubt. */
  readonly cell: CellRef;
  /** Cells that it is compared with. */
  readonly others: readonly CellRef[];
  /** The figure in doubt where it is the sum of several cells. */
  readonly total: Amount | undefined;
  /** Rows of which it is true, where it is a whole column's. */
  readonly rows: number;
}

export const DOUBT_RULES: readonly DoubtRule[] = [
  "realised-above-plan",
  "result-without-money",
  "money-without-result",
  "no-target",
  "copied-column",
  "one-figure",
  "falls-back",
  "hidden-rows",
];
