import { referredCell } from "../../actions/cell-reference";
import type { Finding } from "../../core/finding/report";
import type { Area } from "../../core/sheet/address";

/** A place that a person has selected in the workbook. */
export interface SelectedPlace {
  readonly sheet: string;
  readonly area: Area;
}

/** The finding to show for a selected cell: the one shown already where it is of that cell, else the first of that cell. */
export function findingAt(
  findings: readonly Finding[],
  { sheet, area }: SelectedPlace,
  current: string | undefined,
): string | undefined {
  const here = findings.filter((finding) => {
    const cell = referredCell(finding.cell, finding.sheet);
    return cell?.sheet === sheet && cell.row === area.top && cell.column === area.left;
  });
  return here.some(({ id }) => id === current) ? current : here[0]?.id;
}
