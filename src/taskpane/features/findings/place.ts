import { referredCell } from "../../../actions/cell-reference";
import type { FileReport, Finding, ReportTable } from "../../../core/finding/report";
import { columnIndex } from "../../../core/sheet/address";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../../core/sheet/snapshot";

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
    const unit = from > 0 && snapshot ? labelOf(snapshot, table, from - 1) : undefined;
    return { sheet, unit, from };
  }
  return { sheet, unit: undefined, from: 0 };
}

/** What stands in a row's label columns; failing that, the longest text of the row. */
function labelOf(snapshot: SheetSnapshot, table: ReportTable, row: number): string | undefined {
  const texts = (columns: readonly number[]): string[] =>
    columns.flatMap((column) => {
      const value = cellAt(snapshot, row, column)?.value;
      return typeof value === "string" && /\p{L}{2}/u.test(value) ? [value.replace(/\s+/g, " ").trim()] : [];
    });
  const labels = table.columns.filter(({ role }) => role === "label").map(({ column }) => columnIndex(column));
  const [first] = texts(labels);
  if (first !== undefined) return first;
  return texts(table.columns.map(({ column }) => columnIndex(column))).sort((a, b) => b.length - a.length)[0];
}
