import type { FileReport, ReportRow, ReportSheet, ReportTable } from "../../../core/finding/report";
import { columnIndex, parseArea } from "../../../core/sheet/address";
import { type SheetSnapshot, cellAt } from "../../../core/sheet/snapshot";
import { type Correction, readCorrections } from "../../../core/table/correction";
import type { CheckResult } from "../../store/state";

/** A table of a report with the sheet that it stands on. */
export interface PlacedTable {
  readonly sheet: ReportSheet;
  readonly snapshot: SheetSnapshot;
  readonly table: ReportTable;
}

/** All tables that were understood, in reading order. */
export function tablesOf({ report, snapshot }: CheckResult): readonly PlacedTable[] {
  return report.sheets.flatMap((sheet) => {
    const own = snapshot.sheets.find(({ name }) => name === sheet.name);
    return own ? sheet.tables.map((table) => ({ sheet, snapshot: own, table })) : [];
  });
}

/** A cell of a header as the sheet shows it, spanning columns and rows that are merged there. */
interface HeaderCell {
  readonly key: string;
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** The header of a table, row by row, over the columns that the table has. */
export function headerRows(sheet: SheetSnapshot, table: ReportTable): readonly (readonly HeaderCell[])[] {
  if (!table.header) return [];
  const [first, last] = [table.header[0] - 1, table.header[1] - 1];
  const columns = table.columns.map(({ column }) => columnIndex(column));
  const covered = new Set<string>();
  const rows: HeaderCell[][] = [];
  for (let row = first; row <= last; row++) {
    const cells: HeaderCell[] = [];
    for (const column of columns) {
      const key = `${String(row)}:${String(column)}`;
      if (covered.has(key)) continue;
      const merge = sheet.merges.find(
        (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      );
      const bottom = Math.min(merge?.bottom ?? row, last);
      const wide = merge ? columns.filter((other) => other >= merge.left && other <= merge.right) : [column];
      for (let below = row; below <= bottom; below++)
        for (const other of wide) covered.add(`${String(below)}:${String(other)}`);
      const text = textAt(sheet, merge?.top ?? row, merge?.left ?? column);
      cells.push({ key, text, columns: wide.length, rows: bottom - row + 1 });
    }
    rows.push(cells);
  }
  return rows;
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = cellAt(sheet, row, column)?.value;
  return value === undefined ? "" : String(value).replace(/\s+/g, " ").trim();
}

const NAMING: ReadonlySet<string> = new Set(["code", "number", "label", "indicator"]);

/** What a row is called: its code and name, else its indicator, else the first words in it. */
export function nameOfRow(sheet: SheetSnapshot, table: ReportTable, { row }: ReportRow): string {
  const naming = table.columns.filter(({ role }) => NAMING.has(role));
  const texts = (roles: readonly string[]): string[] =>
    naming.flatMap(({ role, column }) => {
      const text = roles.includes(role) ? textAt(sheet, row - 1, columnIndex(column)) : "";
      return text === "" ? [] : [text];
    });
  const name = [texts(["code"]).join("."), ...texts(["label"])].filter((text) => text !== "").join(" ");
  if (name !== "") return name;
  const indicator = texts(["indicator"])[0];
  if (indicator !== undefined) return indicator;
  const cells = sheet.rows[row - 1] ?? [];
  const words = cells.find((cell) => typeof cell?.value === "string" && /\p{L}/u.test(cell.value));
  return String(words?.value ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

/** How deep each row lies in the tree of its table; indicators lie with the row that they belong to. */
export function depthsOf({ rows }: ReportTable): ReadonlyMap<number, number> {
  const parents = new Map(rows.map(({ row, parent }) => [row, parent]));
  const depths = new Map<number, number>();
  for (const { row } of rows) depths.set(row, depthOf(row, parents, depths));
  return depths;
}

function depthOf(row: number, parents: ReadonlyMap<number, number | null>, known: ReadonlyMap<number, number>): number {
  let depth = 0;
  let at = parents.get(row) ?? null;
  while (at !== null && depth <= parents.size) {
    depth++;
    const above = known.get(at);
    if (above !== undefined) return depth + above;
    at = parents.get(at) ?? null;
  }
  return depth;
}

const NEAREST = 12;
const NO_PARENTS: ReadonlySet<string> = new Set(["header", "note", "blank", "predicate", "average", "indicator"]);

/** Rows that a row may be part of: its parent and theirs, and the nearest rows above and below that are not part of it. */
export function possibleParents({ rows }: ReportTable, row: ReportRow): readonly ReportRow[] {
  const parents = new Map(rows.map((other) => [other.row, other.parent]));
  const chain = new Set<number>();
  for (let at = row.parent; at !== null && !chain.has(at); at = parents.get(at) ?? null) chain.add(at);
  const isBelow = (other: number): boolean => {
    for (let at: number | null = other, step = 0; at !== null && step <= rows.length; step++) {
      if (at === row.row) return true;
      at = parents.get(at) ?? null;
    }
    return false;
  };
  const able = rows.filter((other) => !NO_PARENTS.has(other.kind));
  const above = able.filter((other) => other.row < row.row).slice(-NEAREST);
  const below = able.filter((other) => other.row > row.row).slice(0, NEAREST / 2);
  const near = new Set([...above, ...below].map((other) => other.row));
  return able.filter((other) => (chain.has(other.row) || near.has(other.row)) && !isBelow(other.row));
}

/** The correction that a place on a sheet has now, and where it is kept. */
export function correctionAt(
  { report, snapshot }: CheckResult,
  sheet: string,
  place: string,
): { readonly index: number; readonly correction: Correction } | undefined {
  const told = report.corrections?.find(
    (one) => one.status === "applied" && one.sheet === sheet && one.place === place,
  );
  const correction = told?.index == null ? undefined : readCorrections(snapshot.settings).corrections[told.index];
  return told?.index == null || !correction ? undefined : { index: told.index, correction };
}

/** A correction that is not used, as the workbook keeps it. */
export interface LostCorrection {
  readonly index: number;
  readonly correction: Correction;
}

/** Corrections whose place is gone, and the number of those that cannot be read. */
export function unusedCorrections({ report, snapshot }: CheckResult): {
  readonly lost: readonly LostCorrection[];
  readonly unreadable: number;
} {
  const told: NonNullable<FileReport["corrections"]> = report.corrections ?? [];
  const kept = readCorrections(snapshot.settings).corrections;
  const lost = told.flatMap(({ status, index }) => {
    const correction = index === null ? undefined : kept[index];
    return status === "lost" && index !== null && correction ? [{ index, correction }] : [];
  });
  return { lost, unreadable: told.filter(({ status }) => status === "unreadable").length };
}

/** Last row of a range, counted from 1. */
export function lastRowOf(range: string): number {
  return (parseArea(range)?.bottom ?? 0) + 1;
}
