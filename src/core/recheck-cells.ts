import type { Table, TableFigure } from "./table/table";
import type { CellFigure } from "./figure/read-cell";
import { type Cell, type SheetSnapshot, type WorkbookSnapshot, cellAt } from "./sheet/snapshot";
import { plainText } from "./table/grid";

/** What a cell of a workbook holds now. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Undefined where it is blank. */
  readonly cell: Cell | undefined;
}

/** The changes that change anything: those of cells that hold what they held are left out. */
export function realChanges(workbook: WorkbookSnapshot, changes: readonly CellChange[]): readonly CellChange[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return changes.filter(({ sheet, row, column, cell }) => {
    const own = sheets.get(sheet);
    const before = own && cellAt(own, row, column);
    return (
      before?.value !== cell?.value ||
      before?.formula !== cell?.formula ||
      before?.error !== cell?.error ||
      before?.numberFormat !== cell?.numberFormat
    );
  });
}

/** A workbook with some cells changed; their looks stay. */
export function withCells(workbook: WorkbookSnapshot, changes: readonly CellChange[]): WorkbookSnapshot {
  const bySheet = new Map<string, CellChange[]>();
  for (const change of changes) bySheet.set(change.sheet, [...(bySheet.get(change.sheet) ?? []), change]);
  return { ...workbook, sheets: workbook.sheets.map((sheet) => changedSheet(sheet, bySheet.get(sheet.name) ?? [])) };
}

function changedSheet(sheet: SheetSnapshot, changes: readonly CellChange[]): SheetSnapshot {
  if (changes.length === 0) return sheet;
  const rows = [...sheet.rows];
  for (const { row, column, cell } of changes) {
    const cells = [...(rows[row] ?? [])];
    while (cells.length <= column) cells.push(undefined);
    cells[column] = cell && withLook(cell, sheet.rows[row]?.[column]);
    rows[row] = cells;
  }
  const columnCount = Math.max(sheet.columnCount, ...changes.map(({ column, cell }) => (cell ? column + 1 : 0)));
  return { ...sheet, rows, columnCount };
}

function withLook({ value, error, formula, numberFormat }: Cell, before: Cell | undefined): Cell {
  return {
    value,
    ...(error && { error }),
    ...(formula !== undefined && { formula }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(before?.bold && { bold: before.bold }),
    ...(before?.fill !== undefined && { fill: before.fill }),
    ...(before?.indent !== undefined && { indent: before.indent }),
  };
}

const WIDEST = 16_384;

/** The table as it was understood. */
export function rootOf(table: Table): Table {
  return table.over ? rootOf(table.over.table) : table;
}

/** A table over its sheet as it is now; rows and columns stay as they were understood. */
export function tableOver(before: Table, sheet: SheetSnapshot, fresh: readonly CellChange[]): Table {
  const table = rootOf(before);
  const changes = [...(before.over?.places ?? []), ...fresh];
  const own = new Map<
    number,
    { readonly cell: CellFigure; readonly figure: TableFigure | undefined; readonly text: string }
  >();
  for (const { row, column } of changes) {
    const cell = cellAt(sheet, row, column);
    own.set(row * WIDEST + column, { ...table.read(cell, column), text: plainText(cell) });
  }
  const at = (row: number, column: number): ReturnType<typeof own.get> => own.get(row * WIDEST + column);
  return {
    ...table,
    sheet,
    over: { table, places: changes },
    cell: (row, column) => at(row, column)?.cell ?? table.cell(row, column),
    text: (row, column) => at(row, column)?.text ?? table.text(row, column),
    figure: (row, column) => {
      const changed = at(row, column);
      return changed ? changed.figure : table.figure(row, column);
    },
  };
}
