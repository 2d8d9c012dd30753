import type { Area } from "../sheet/address";
import type { CellContent, Edit, SetCell } from "../sheet/edit";
import { withoutOwnSheets } from "../sheet/own-sheets";
import { type SheetSnapshot, type WorkbookSnapshot, cellAt } from "../sheet/snapshot";
import { type Correction, readCorrections } from "../table/correction";
import { bySheet } from "../table/place-corrections";
import type { Table } from "../table/table";
import { understandSheet } from "../table/understand";
import type { CapaianPlan, PlannedColumn } from "./plan";
import { type TableOutcome, planTable } from "./plan-table";

/** Plans the capaian columns (K %, Rp %, predicate) of every table that has a target and a realised column. */
export function planCapaian(workbook: WorkbookSnapshot): CapaianPlan {
  const asked = withoutOwnSheets(workbook).sheets.filter(({ name }) => !workbook.focus || workbook.focus.sheet === name);
  const filled = asked.filter(({ rows }) => rows.some((cells) => cells?.some((cell) => cell !== undefined)));
  const said = bySheet(readCorrections(workbook.settings).corrections, workbook);
  const outcomes = (filled.length > 0 ? filled : asked)
    .flatMap((sheet) => planSheet(sheet, said.get(sheet.name), workbook.focus?.area));
  return {
    tables: outcomes.flatMap(({ plan }) => (plan ? [plan] : [])),
    notPossible: outcomes.flatMap(({ notPossible }) => notPossible),
  };
}

/** The edits of a plan: empty cells always, figures already there only when `overwrite` is asked for. */
export function capaianEdits(plan: CapaianPlan, workbook: WorkbookSnapshot, { overwrite }: { overwrite: boolean }): Edit[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return plan.tables.flatMap(({ sheet, columns }) => {
    const snapshot = sheets.get(sheet);
    return snapshot ? columns.flatMap((column) => columnEdits(snapshot, column, overwrite)) : [];
  });
}

function planSheet(sheet: SheetSnapshot, said: readonly Correction[] | undefined, focus: Area | undefined): readonly TableOutcome[] {
  const tables = understandSheet(sheet, said).tables.filter(({ area }) => !focus || overlap(area, focus));
  const only = (reason: "no-table" | "protected"): readonly TableOutcome[] => [
    { plan: undefined, notPossible: [{ sheet: sheet.name, range: null, reason }] },
  ];
  if (tables.length === 0) return only("no-table");
  if (sheet.protection) return only("protected");
  const taken: Area[] = [];
  return tables.map((table) => {
    const outcome = planTable(table, taken);
    taken.push(...promised(table, outcome));
    return outcome;
  });
}

/** The areas of a table's new columns, which no other table may get. */
function promised({ area }: Table, { plan }: TableOutcome): readonly Area[] {
  const columns = plan?.columns.filter(({ isNew }) => isNew) ?? [];
  return columns.map(({ column }) => ({ top: area.top, bottom: area.bottom, left: column, right: column }));
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function columnEdits(sheet: SheetSnapshot, planned: PlannedColumn, overwrite: boolean): readonly Edit[] {
  const { column, isNew, header, likeColumn, cells, blankRows = [] } = planned;
  const set = (row: number, content: CellContent, numberFormat?: string): SetCell => ({
    kind: "set-cell",
    sheet: sheet.name,
    row,
    column,
    expect: contentNow(sheet, row, column),
    content,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(isNew ? { formatLike: { row, column: likeColumn } } : {}),
  });
  const written = cells.filter(({ state }) => state === "empty" || (overwrite && state === "differs"));
  return [
    ...header.map(({ row, text }) => set(row, { value: text })),
    ...blankRows.map((row) => set(row, null)),
    ...written.map((cell) => set(cell.row, { formula: cell.formula }, cell.numberFormat ?? (isNew ? planned.numberFormat : undefined))),
  ];
}

function contentNow(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const cell = cellAt(sheet, row, column);
  if (!cell) return null;
  return cell.formula === undefined ? { value: cell.value } : { formula: cell.formula };
}
