import type { Amount } from "../figure/amount";
import type { CellRef } from "../relation/relation";
import type { DoubtRule } from "../finding/report";
import type { Table } from "../table/table";

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
