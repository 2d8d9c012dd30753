import type { Table } from "./table";

const TITLE_ROWS = 12;
/** Longer texts are no titles. */
const LONGEST = 250;

/** The words that stand in rows over a table, from the nearest rows only. */
export function linesBetween({ sheet }: Pick<Table, "sheet">, top: number, end: number): readonly string[] {
  const lines: string[] = [];
  for (let row = Math.max(top, end - TITLE_ROWS); row < end; row++) {
    for (const cell of sheet.rows[row] ?? [])
      if (typeof cell?.value === "string" && cell.value.length <= LONGEST) lines.push(cell.value);
  }
  return lines;
}

/** Row under which a table's own title begins: the end of the nearest table above it on the sheet, else the sheet's top. */
export function titleTop(table: Table, tables: readonly Table[]): number {
  const ends = tables
    .filter((other) => other.sheet === table.sheet && other !== table && other.area.bottom < table.header.top)
    .map((other) => other.area.bottom + 1);
  return Math.max(0, ...ends);
}

/** The words over a table alone, and those over the first table of its sheet, which speak for all of its tables. */
export function titlesOf(
  table: Table,
  tables: readonly Table[],
): { readonly own: readonly string[]; readonly first: readonly string[] } {
  const top = titleTop(table, tables);
  const own = linesBetween(table, top, table.header.top);
  if (top === 0) return { own, first: own };
  const tops = tables.filter(({ sheet }) => sheet === table.sheet).map(({ header }) => header.top);
  return { own, first: linesBetween(table, 0, Math.min(...tops)) };
}
