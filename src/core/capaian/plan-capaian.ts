import type { Edit } from "../sheet/edit";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { CapaianPlan } from "./plan";

/** Plans the capaian columns (K %, Rp %, predicate) of every table that has a target and a realised column. */
export function planCapaian(_workbook: WorkbookSnapshot): CapaianPlan {
  return { tables: [], notPossible: [] };
}

/** The edits of a plan: empty cells always, figures already there only when `overwrite` is asked for. */
export function capaianEdits(_plan: CapaianPlan, _workbook: WorkbookSnapshot, _options: { overwrite: boolean }): Edit[] {
  return [];
}
