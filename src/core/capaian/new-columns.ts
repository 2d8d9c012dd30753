import type { Grid } from "../table/grid";
import type { Table, TableRow } from "../table/table";
import type { PlannedColumn } from "./plan";

const TITLE = "Tingkat Capaian (%)";

/** Gives new columns their headings, the table's look, and the rows that carry the look alone. */
export function headNewColumns(
  table: Table,
  grid: Grid,
  columns: readonly Omit<PlannedColumn, "header" | "likeColumn" | "blankRows">[],
): readonly PlannedColumn[] {
  const like = likeColumn(table);
  const headers = headerBlocks(table);
  return columns.map((column, index) => {
    const header = headers.flatMap((block) =>
      headerTexts(table, grid, block, { leaf: column.title, isFirst: index === 0 }),
    );
    const written = new Set([...header, ...column.cells].map(({ row }) => row));
    const blankRows = lookRows(table).filter((row) => !written.has(row));
    return { ...column, header, likeColumn: like, blankRows };
  });
}

/** Whether a column of this name was written beside the table before, also behind what stands at its right. */
export function hasWritten({ area, header }: Table, grid: Grid, title: string): boolean {
  for (let row = header.top; row <= header.bottom; row++) {
    if (grid.filled(row).some((column) => column > area.right && grid.text(row, column) === title)) return true;
  }
  return false;
}

/** The nearest column of figures at the table's right end; its look is taken. */
function likeColumn({ columns, area }: Table): number {
  const figures = columns.filter(({ measure, role }) => measure !== null && role !== "predicate" && role !== "note");
  return figures.at(-1)?.column ?? area.right;
}

interface Block {
  readonly top: number;
  readonly bottom: number;
}

/** The header and the rows further down where it is printed again. */
function headerBlocks({ header, rows }: Table): readonly Block[] {
  const blocks: { top: number; bottom: number }[] = [{ top: header.top, bottom: header.bottom }];
  for (const { row, kind } of rows) {
    const last = blocks.at(-1);
    if (kind !== "header") continue;
    if (last && blocks.length > 1 && last.bottom === row - 1) last.bottom = row;
    else blocks.push({ top: row, bottom: row });
  }
  return blocks;
}

/** The group's title in the top row over the first new column, the column's own name in the lowest row that names columns. */
function headerTexts(
  table: Table,
  grid: Grid,
  { top, bottom }: Block,
  { leaf, isFirst }: { leaf: string; isFirst: boolean },
): PlannedColumn["header"] {
  let row = bottom;
  while (row > top && !namesColumns(table, grid, row)) row--;
  const own = { row, text: leaf };
  return isFirst && row > top ? [{ row: top, text: TITLE }, own] : [own];
}

/** Whether a header row holds words over the table's columns: no row of column numbers, none that merged cells only pass through. */
function namesColumns({ columns }: Table, grid: Grid, row: number): boolean {
  return columns.some(({ column }) =>
    /[^\W\d_]{2}|%|^\p{L}$/u.test(grid.own(row, column) === undefined ? "" : grid.text(row, column)),
  );
}

/** Rows of the table that have a look to carry on: header rows and rows that say something. */
function lookRows({ header, rows }: Table): readonly number[] {
  const heading = Array.from({ length: header.bottom - header.top + 1 }, (_, index) => header.top + index);
  return [...heading, ...rows.filter(isDrawn).map(({ row }) => row)];
}

function isDrawn({ kind }: TableRow): boolean {
  return kind !== "note" && kind !== "blank";
}
