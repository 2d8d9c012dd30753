import { HUNDRED, amount, compare, divide, scaleOf, sign } from "../figure/amount";
import { areaToA1 } from "../sheet/address";
import type { SetCell } from "../sheet/edit";
import { type Cell, type SheetSnapshot, cellAt } from "../sheet/snapshot";
import { TEXT_ROLES } from "../table/column-role";
import { plainText } from "../table/grid";
import type { Table, TableColumn } from "../table/table";
import { showCell } from "../figure/read-cell";
import { asCellNumber } from "./calculate";

/** A figure that stands as text, and the number that it says. */
interface TextFigure {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly value: number;
  readonly numberFormat: string;
  /** The number as an Indonesian Excel will show it. */
  readonly after: string;
}

/** A column in which figures stand as text. */
export interface TextColumn {
  readonly column: number;
  readonly title: string;
  readonly figures: readonly TextFigure[];
  /** Texts that may have been figures and were turned into times: they stay as they are, a person decides. */
  readonly left: readonly { readonly row: number; readonly before: string }[];
}

/** The text figures of one table. */
export interface TextTable {
  readonly sheet: string;
  readonly range: string;
  readonly columns: readonly TextColumn[];
}

/** The figures that stand as text in a table, by the separators of most figures of each column; undefined where there are none. */
export function findTextFigures(table: Table): TextTable | undefined {
  const columns = textColumns(table);
  return columns.length > 0 ? { sheet: table.sheet.name, range: areaToA1(table.area), columns } : undefined;
}

/** The edits that turn text figures into numbers, of all columns or of those chosen (by `columnKey`). */
export function textFigureEdits(tables: readonly TextTable[], chosen?: ReadonlySet<string>): readonly SetCell[] {
  return tables.flatMap((table) =>
    table.columns
      .filter((column) => !chosen || chosen.has(columnKey(table, column)))
      .flatMap(({ figures }) =>
        figures.map(({ row, column, before, value, numberFormat }): SetCell => ({
          kind: "set-cell",
          sheet: table.sheet,
          row,
          column,
          expect: { value: before },
          content: { value },
          numberFormat,
        })),
      ),
  );
}

/** Names a column of a table with text figures. */
export function columnKey(
  { sheet, range }: Pick<TextTable, "sheet" | "range">,
  { column }: Pick<TextColumn, "column">,
): string {
  return `${sheet}!${range}:${String(column)}`;
}

/** The table's sheet with its text figures as the numbers that they say; the same sheet where there are none. */
export function withTextsAsNumbers(table: Table): SheetSnapshot {
  const columns = textColumns(table);
  if (columns.length === 0) return table.sheet;
  const cells = new Map<number, Map<number, Cell>>();
  for (const { row, column, value, numberFormat } of columns.flatMap(({ figures }) => figures)) {
    const { bold, fill, indent } = cellAt(table.sheet, row, column) ?? {};
    const cell = {
      value,
      numberFormat,
      ...(bold && { bold }),
      ...(fill !== undefined && { fill }),
      ...(indent !== undefined && { indent }),
    };
    cells.set(row, (cells.get(row) ?? new Map<number, Cell>()).set(column, cell));
  }
  const rows = table.sheet.rows.map((own, row) => {
    const changed = cells.get(row);
    return changed ? own?.map((cell, column) => changed.get(column) ?? cell) : own;
  });
  return { ...table.sheet, rows };
}

function textColumns(table: Table): readonly TextColumn[] {
  return table.columns.filter(isFigures).flatMap((column): readonly TextColumn[] => {
    const rows = table.rows.filter(({ kind }) => kind !== "header" && kind !== "note").map(({ row }) => row);
    const figures = rows.flatMap((row) => textFigure(table, row, column.column));
    const left = rows.flatMap((row) => {
      const cell = table.cell(row, column.column);
      return cell.kind === "coerced" && cell.fromText
        ? [{ row, before: plainText(cellAt(table.sheet, row, column.column)) }]
        : [];
    });
    return figures.length + left.length > 0
      ? [{ column: column.column, title: column.path.join(" > "), figures, left }]
      : [];
  });
}

function isFigures({ role, measure }: TableColumn): boolean {
  return measure !== null && measure !== "text" && !TEXT_ROLES.has(role);
}

/** The number that a text says; texts that a formula gives are no figures to change. */
function textFigure(table: Table, row: number, column: number): readonly TextFigure[] {
  const read = table.cell(row, column);
  const cell = cellAt(table.sheet, row, column);
  if (read.kind !== "number" || !read.fromText || typeof cell?.value !== "string" || cell.formula !== undefined)
    return [];
  const held = read.percent ? divide(read.value, HUNDRED, scaleOf(read.value) + 2) : read.value;
  const value = asCellNumber(held);
  // More digits than Excel keeps: an account or register number, or a figure that would be changed.
  if (compare(amount(value), held) !== 0) return [];
  const numberFormat = formatOfText(cell.value, { ...read, negative: sign(read.value) < 0 });
  return [{ row, column, before: cell.value, value, numberFormat, after: showCell({ value, numberFormat }, "id") }];
}

/** The number format under which the number looks like the text: thousands, decimals, percent, unit, brackets. */
function formatOfText(
  text: string,
  {
    decimals,
    percent,
    unit,
    currency,
    negative,
  }: { decimals: number; percent: boolean; unit: string | null; currency: boolean; negative: boolean },
): string {
  const grouped = /\d[.,' ]\d{3}(?!\d)/.test(text) && !(decimals === 3 && /^\D*\d{1,3}[.,]\d{3}\D*$/.test(text));
  const whole = grouped || currency ? "#,##0" : "0";
  const digits = decimals > 0 ? `${whole}.${"0".repeat(decimals)}` : whole;
  const body = `${currency ? '"Rp "' : ""}${digits}${percent ? "%" : ""}${unit !== null && unit !== "" && !percent ? ` "${unit.replaceAll('"', "")}"` : ""}`;
  return negative && text.includes("(") ? `${body};(${body})` : body;
}
