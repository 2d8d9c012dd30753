import { type Amount, ONE, amount, compare } from "../figure/amount";
import { type Table, type TableColumn, recordRows } from "../table/table";
import { readOperand } from "./operand";

/** The columns of an assessment of organisational performance. */
export interface PkoSteps {
  readonly capaian: TableColumn | undefined;
  readonly norm: TableColumn | undefined;
  readonly correction: TableColumn;
  readonly final: TableColumn | undefined;
  readonly akip: TableColumn | undefined;
  /** Rows of the indicators or offices that are assessed. */
  readonly rows: readonly number[];
  /** A hundred percent as a column writes it: 100 or, as fractions without a percent format, 1. */
  readonly unit: (column: TableColumn) => Amount;
  /** Most that an achievement counts, in percent; null where nothing is capped. */
  readonly cap: Amount | null;
}

/** Finds the steps by the words over the columns; undefined where a table is no such assessment. */
export function findPkoSteps(table: Table, cap: Amount | null): PkoSteps | undefined {
  const named = (test: (text: string) => boolean): TableColumn | undefined =>
    table.columns.find((column) => test(nameOf(column)));
  const correction = named((text) => /\bkoreksi\b/.test(text) && !isFinal(text));
  if (!correction) return undefined;
  const norm = named((text) => /\bnormalisasi\b/.test(text) && !/\bkoreksi\b/.test(text));
  const final = table.columns
    .filter((column) => column.column > correction.column)
    .find((column) => isFinal(nameOf(column)));
  const capaian = table.columns
    .filter(({ column, role }) => column < (norm ?? correction).column && role !== "note")
    .filter((column) => /\bcapaian\b/.test(nameOf(column)) && !/\b(normalisasi|koreksi|target)\b/.test(nameOf(column)))
    .at(-1);
  if (!final && !norm) return undefined;
  const akip = named((text) => /\bs?akip\b/.test(text) && !/\b(koreksi|indikator)\b/.test(text));
  const rows = recordRows(table)
    .map(({ row }) => row)
    .filter(
      (row) =>
        [norm, capaian, final].some((column) => column && figureAt(table, row, column)) &&
        figureAt(table, row, correction),
    );
  return norm || capaian
    ? {
        capaian,
        norm,
        correction,
        final,
        akip,
        rows,
        unit: (column) => unitOf(table, rows, column),
        cap,
      }
    : undefined;
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
