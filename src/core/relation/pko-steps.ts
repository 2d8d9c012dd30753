import { type Amount, ONE, amount, compare } from "../figure/amount";
import { type Table, type TableColumn, recordRows } from "../table/table";
import { readOperand } from "./operand";

/** The steps of an assessment of organisational performance. */
export interface PkoSteps extends PkoColumns {
  readonly correction: TableColumn;
  /** Rows of the indicators or offices that are assessed. */
  readonly rows: readonly number[];
  /** A hundred percent as a column writes it: 100 or, as fractions without a percent format, 1. */
  readonly unit: (column: TableColumn) => Amount;
  /** Most that an achievement counts, in percent; null where nothing is capped. */
  readonly cap: Amount | null;
}

/** The columns that the words over them say, whether they hold figures or not. */
export interface PkoColumns {
  readonly capaian: TableColumn | undefined;
  readonly norm: TableColumn | undefined;
  readonly correction: TableColumn | undefined;
  readonly final: TableColumn | undefined;
  readonly akip: TableColumn | undefined;
}

/** Finds the columns of an assessment by the words over them; undefined where a table is no such assessment. */
export function findPkoColumns(table: Table): PkoColumns | undefined {
  const named = (test: (text: string) => boolean): TableColumn | undefined =>
    table.columns.find((column) => test(nameOf(column)));
  const correction = named((text) => /\bkoreksi\b/.test(text) && !isFinal(text));
  const norm = named((text) => /\bnormalisasi\b/.test(text) && !/\bkoreksi\b/.test(text));
  const first = norm ?? correction;
  if (!first) return undefined;
  const final = table.columns
    .filter((column) => column.column > (correction ?? first).column)
    .find((column) => isFinal(nameOf(column)));
  const capaian = table.columns
    .filter(({ column, role }) => column < first.column && role !== "note")
    .filter((column) => /\bcapaian\b/.test(nameOf(column)) && !/\b(normalisasi|koreksi|target)\b/.test(nameOf(column)))
    .at(-1);
  const akip = named((text) => /\bs?akip\b/.test(text) && !/\b(koreksi|indikator)\b/.test(text));
  if ((!final && !norm) || (!norm && !capaian)) return undefined;
  return { capaian, norm, correction, final, akip };
}

/** The columns that are steps after the achievement itself, and so no achievement. */
export function pkoStepColumns(table: Table): readonly TableColumn[] {
  const columns = findPkoColumns(table);
  if (!columns) return [];
  const { norm, correction, final, akip } = columns;
  return [norm, correction, final, akip].filter((column) => column !== undefined);
}

/** Finds the steps of an assessment whose corrections are filled; undefined where a table is none. */
export function findPkoSteps(table: Table, cap: Amount | null): PkoSteps | undefined {
  const columns = findPkoColumns(table);
  const correction = columns?.correction;
  if (!columns || !correction) return undefined;
  const { norm, capaian, final } = columns;
  const rows = recordRows(table)
    .map(({ row }) => row)
    .filter(
      (row) =>
        [norm, capaian, final].some((column) => column && figureAt(table, row, column)) &&
        figureAt(table, row, correction),
    );
  return { ...columns, correction, rows, unit: (column) => unitOf(table, rows, column), cap };
}

/** A column's own words; the form's heading over many columns says nothing of one. */
function nameOf({ path }: TableColumn): string {
  const leaf = (path.at(-1) ?? "").toLowerCase();
  return /[a-z]{4}/.test(leaf) ? leaf : path.join(" ").toLowerCase();
}

function isFinal(text: string): boolean {
  return /\b(nilai|hasil|capaian) akhir\b|\bakhir capaian\b|\bsetelah (di)?koreksi\b|\bterkoreksi\b|\bnko\b|\bnilai kinerja organisasi\b/.test(
    text,
  );
}

/** The figure of a cell, if it holds one. */
export function figureAt(table: Table, row: number, { column }: TableColumn): Amount | undefined {
  const operand = readOperand(table, row, column);
  return operand.state === "known" ? operand.value : undefined;
}

/** A hundred in points, one in fractions without a percent format. */
function unitOf(table: Table, rows: readonly number[], column: TableColumn): Amount {
  const values = rows.flatMap((row) => figureAt(table, row, column) ?? []);
  const isFraction =
    values.some((value) => value.units !== 0) && values.every((value) => compare(value, amount(2)) <= 0);
  return isFraction ? ONE : amount(100);
}
