import type { Examination } from "../../actions/examine-workbook";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";

/** What was found about the cells that a person asked about; its report has only what concerns them. */
export interface CellCheck extends Examination {
  readonly focus: NonNullable<WorkbookSnapshot["focus"]>;
  /** The sheet has changed since. */
  readonly stale: boolean;
}

/** The examination as one of cells; undefined when no cells were selected. */
export function cellCheckOf({ report, snapshot }: Examination): CellCheck | undefined {
  const { focus } = snapshot;
  return focus && { report, snapshot, focus, stale: false };
}
