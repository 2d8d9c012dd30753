import { type CellChange, withCells } from "../core/recheck-cells";
import type { Area } from "../core/sheet/address";
import type { CellPlace } from "../core/sheet/recalculate";
import type { SheetArea, WorkbookPort } from "../core/sheet/workbook-port";
import type { Examination } from "./examine-workbook";
import type { Examiner } from "./examiner";

/** Where a workbook has changed; the area is unknown where Excel does not tell. */
export interface ChangedPlace {
  readonly sheet: string;
  readonly area: Area | undefined;
}

/** More cells than a person types at once are read with everything else. */
const MOST_CELLS = 2_000;
/** Formulas that follow formulas are told in one go; asking more often gets nowhere. */
const MOST_READS = 2;

/**
 * The examination as changes of a few cells make it: only these are read and only what they concern is checked.
 * Undefined where all must be examined again. Rejects with HostError.
 */
export async function followChanges(
  port: WorkbookPort,
  examiner: Examiner,
  { report, snapshot }: Examination,
  places: readonly ChangedPlace[],
): Promise<Examination | undefined> {
  const known = places.filter(({ sheet }) => snapshot.sheets.some(({ name }) => name === sheet));
  if (known.length === 0) return { report, snapshot };
  let areas = known.flatMap(({ sheet, area }) => (area ? [{ sheet, area }] : []));
  if (areas.length < known.length || !port.readCells || !examiner.recheck) return undefined;
  for (let read = 0; read < MOST_READS; read++) {
    if (areas.reduce((sum, { area }) => sum + sizeOf(area), 0) > MOST_CELLS) return undefined;
    const changes: readonly CellChange[] = await port.readCells(areas);
    const result = await examiner.recheck(report, changes);
    if (result.kind === "full") return undefined;
    if (result.kind === "changed") return { report: result.report, snapshot: withCells(snapshot, changes) };
    areas = [...areas, ...result.cells.map(areaOf)];
  }
  return undefined;
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function areaOf({ sheet, row, column }: CellPlace): SheetArea {
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}
