import { referredCell } from "../../../actions/cell-reference";
import type { FileReport, Finding, ReportTable } from "../../../core/finding/report";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../core/sheet/snapshot";
import { rowLabel } from "../../../report/row-label";

/** Where a finding is, as a person would say it: the sheet, and the section of an office within it. */
interface FindingPlace {
  readonly sheet: string;
  readonly unit: string | undefined;
  /** Row from which the section runs, for the order of sections; 0 outside of all. */
  readonly from: number;
}

export type PlaceOf = (finding: Finding) => FindingPlace;

/** Finds the places of a report's findings. */
export function placesOf(report: FileReport, snapshot: WorkbookSnapshot): PlaceOf {
  const sheets = new Map(report.sheets.map(({ name, tables }) => [name, tables]));
  const snapshots = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const known = new Map<string, FindingPlace>();
  return (finding) => {
    const cell = referredCell(finding.cell, finding.sheet);
    const sheet = cell?.sheet ?? finding.sheet;
    const row = (cell?.row ?? -1) + 1;
    const key = `${String(row)} ${sheet}`;
    const earlier = known.get(key);
    if (earlier) return earlier;
    const place = placeOfRow(sheet, row, sheets.get(sheet) ?? [], snapshots.get(sheet));
    known.set(key, place);
    return place;
  };
}

function placeOfRow(
  sheet: string,
  row: number,
  tables: readonly ReportTable[],
  snapshot: SheetSnapshot | undefined,
): FindingPlace {
  for (const table of tables) {
    const found = table.rows.find((one) => one.row === row);
    if (!found) continue;
    const from = found.kind === "unit" ? found.row : (found.unit ?? 0);
    const unit = from > 0 && snapshot ? rowLabel(snapshot, table, from - 1) : undefined;
    return { sheet, unit, from };
  }
  return { sheet, unit: undefined, from: 0 };
}
