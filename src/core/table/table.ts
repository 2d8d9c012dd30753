import type { Amount } from "../figure/amount";
import type { CellFigure } from "../figure/read-cell";
import type { ColumnReason, ColumnRole, Horizon, Measure, Period, QuarterMode, RowKind, RowReason, TableReason } from "../finding/report";
import type { Area } from "../sheet/address";
import type { Cell, SheetSnapshot } from "../sheet/snapshot";
import type { NumberFormula } from "./number-row";
import type { Span } from "./span";

/** A column of a table and what it holds. */
export interface TableColumn {
  readonly column: number;
  /** Header texts from the top row to the lowest, each once. */
  readonly path: readonly string[];
  readonly role: ColumnRole;
  readonly measure: Measure | null;
  readonly period: Period | null;
  readonly horizon: Horizon;
  /** Months of the year that the header names, when it names any. */
  readonly span: Span | null;
  /** The column's number in the form, when the form prints one; columns of a K/Rp pair share it. */
  readonly number: number | null;
  /** The formula that the form prints beside that number. */
  readonly formula: NumberFormula | null;
  /** The entry of the number row as printed. */
  readonly formulaText: string | null;
  /** Columns of one group (such as a K/Rp pair) share the number of their first column. */
  readonly group: number;
  /** Rupiah for one unit of a money column's figures, where they are not in rupiah: 1000 under `(dalam ribuan)`. */
  readonly moneyUnit?: number;
  /** Why it is read as it is. */
  readonly why: readonly ColumnReason[];
}

/** A row of a table and its place in the hierarchy; row numbers count from 0. */
export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  /** Row that this row's figures are summed into; null at the top. */
  readonly parent: number | null;
  /** Row of the unit (OPD, kecamatan, kelurahan) whose section this is; null when the sheet names none. */
  readonly unit: number | null;
  /** For a further indicator of the same record: the record's first row. */
  readonly owner: number | null;
  readonly label: string;
  readonly code: string | null;
  /** Indicator text, blank when the table has none. */
  readonly indicator: string;
  readonly why: RowReason;
  /** The kind that Cermat had read, where a person says otherwise. */
  readonly instead?: RowKind;
  /** How its performance figure runs over the quarters, where a person says so. */
  readonly mode?: QuarterMode;
}

/** A figure of a table in the table's own scale: percentages count in percent points, whatever the cell's format. */
export interface TableFigure {
  readonly value: Amount;
  /** Decimals to which the sheet shows it, in the scale of `value`. */
  readonly decimals: number;
  /** The value comes from a formula and is not rounded to what is shown. */
  readonly exact: boolean;
}

/** A table as Cermat understands it. */
export interface Table {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
  readonly header: { readonly top: number; readonly bottom: number };
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly why: TableReason;
  /** By how many sums that hold the reading of its levels is ahead of the next that nests rows otherwise. */
  readonly lead: number;
  /** What a cell of the table holds, read with its column's separators; merged cells answer once, at their first cell. */
  cell(row: number, column: number): CellFigure;
  /** The words or figure of a cell as plain text. */
  text(row: number, column: number): string;
  /** Reads a cell as it would read in one of the table's columns. */
  read(cell: Cell | undefined, column: number): { readonly cell: CellFigure; readonly figure: TableFigure | undefined };
  /** The figure in a cell in the table's own scale; undefined when it holds none. */
  figure(row: number, column: number): TableFigure | undefined;
  /** Where this is another table read with other figures: that table, and the cells in which they differ. */
  readonly over?: TableBelow;
}

/** The table that some cells were changed over. */
interface TableBelow {
  readonly table: Table;
  readonly places: readonly { readonly row: number; readonly column: number }[];
}

/** A part of a sheet that was not understood, and why. */
export interface NotUnderstood {
  readonly area: Area;
  readonly reason: "no-header" | "helper-columns" | "remark" | "signature" | "no-figures" | "text" | "excluded";
}

/** The rows that carry figures of their own: records and their further indicators, no totals or remarks. */
export function recordRows({ rows }: Table): readonly TableRow[] {
  const known = records.get(rows);
  if (known) return known;
  const own = rows.filter((row) => !SPECIAL.has(row.kind));
  records.set(rows, own);
  return own;
}

const records = new WeakMap<readonly TableRow[], readonly TableRow[]>();

/** The row of a table with this number; rows stand without gaps in their order. */
export function rowAt(table: Table, row: number): TableRow | undefined {
  return table.rows[row - (table.rows[0]?.row ?? 0)];
}

const SPECIAL: ReadonlySet<RowKind> = new Set(["total", "subtotal", "average", "predicate", "header", "note", "blank"]);
