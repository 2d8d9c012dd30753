import { type Amount, ONE, amount, compare } from "../figure/amount";
import { type Table, type TableColumn, recordRows } from "../table/table";
import { readOperand } from "./operand";
import type { CellRef } from "./relation";
import { cellOf, onlyFigure, wordsOfRow } from "./row-cells";

/** The steps of one indicator or office that is assessed, each in its cell. */
export interface PkoBlock {
  readonly capaian: CellRef | undefined;
  readonly norm: CellRef | undefined;
  readonly correction: CellRef | undefined;
  readonly final: CellRef | undefined;
  /** Where the AKIP score or predicate stands that the correction follows. */
  readonly akip: CellRef | undefined;
}

/** A figure below the steps: the total or the mean of final values. */
export interface PkoClosing {
  readonly cell: CellRef;
  readonly of: "total" | "mean";
  readonly terms: readonly CellRef[];
}

/** The word that an assessment ends with, and the score that it is said of. */
export interface PkoPredicate {
  readonly result: CellRef;
  readonly source: CellRef;
  readonly words: string;
  readonly of: "pko" | "akip";
}

/** An assessment of organisational performance, whether its steps stand in columns or one below the other. */
export interface PkoAssessment {
  readonly table: Table;
  readonly blocks: readonly PkoBlock[];
  readonly closings: readonly PkoClosing[];
  readonly predicates: readonly PkoPredicate[];
  /** Steps read off words alone are believed where at least one of them holds. */
  readonly needsProof: boolean;
}

/** A step that holds a figure in percent. */
export type PkoStep = "capaian" | "norm" | "correction" | "final";

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
  const correction = named((text) => isCorrection(text) && !isFinal(text));
  const norm = named((text) => isNorm(text) && !isCorrection(text) && !isFinal(text));
  const first = norm ?? correction;
  if (!first) return undefined;
  const final = table.columns
    .filter((column) => column.column > (correction ?? first).column)
    .find((column) => isFinal(nameOf(column)));
  const capaian = table.columns
    .filter(({ column, role }) => column < first.column && role !== "note")
    .filter((column) => isAchieved(nameOf(column)))
    .at(-1);
  const akip = named((text) => /\bs?akip\b/.test(text) && !isCorrection(text) && !/\b(indikator|indicator)\b/.test(text));
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

/** Reads an assessment whose steps stand in columns and whose corrections are filled; undefined where a table is none. */
export function readPkoColumns(table: Table): PkoAssessment | undefined {
  const columns = findPkoColumns(table);
  const correction = columns?.correction;
  if (!columns || !correction) return undefined;
  const { norm, capaian, final, akip } = columns;
  const rows = recordRows(table)
    .map(({ row }) => row)
    .filter(
      (row) =>
        [norm, capaian, final].some((column) => column && figureAt(table, row, column.column)) &&
        figureAt(table, row, correction.column),
    );
  const filled = akip ? rows.filter((row) => isFilled(table, row, akip.column)) : [];
  const at = (row: number, column: TableColumn | undefined): CellRef | undefined =>
    column && cellOf(table, row, column.column);
  const blocks = rows.map((row): PkoBlock => {
    const source = filled.includes(row) ? row : filled[0];
    return {
      capaian: at(row, capaian),
      norm: at(row, norm),
      correction: at(row, correction),
      final: at(row, final),
      akip: source === undefined ? undefined : at(source, akip),
    };
  });
  const closings = closingsBelow(table, rows, final ?? norm);
  return { table, blocks, closings, predicates: [], needsProof: false };
}

/** Below the indicators: the total of the final values and their mean, which is the score. */
function closingsBelow(table: Table, rows: readonly number[], column: TableColumn | undefined): readonly PkoClosing[] {
  const last = rows.at(-1);
  if (!column || last === undefined) return [];
  const terms = rows
    .filter((row) => figureAt(table, row, column.column))
    .map((row) => cellOf(table, row, column.column));
  if (terms.length === 0) return [];
  return table.rows
    .filter(({ row }) => row > last)
    .flatMap(({ row }): readonly PkoClosing[] => {
      const of = closingOf(wordsOfRow(table, row));
      const cell = figureAt(table, row, column.column) ? cellOf(table, row, column.column) : onlyFigure(table, row);
      return cell && of ? [{ cell, of, terms }] : [];
    });
}

/** What a row below the final values says that it is. */
export function closingOf(words: string): PkoClosing["of"] | undefined {
  if (/\b(nko|nilai kinerja organisasi|rata ?-? ?rata|rerata|average|mean)\b/.test(words)) return "mean";
  return /^\(?(total|jumlah|sum)\b/.test(words) ? "total" : undefined;
}

/** A column's own words; the form's heading over many columns says nothing of one. */
function nameOf({ path }: TableColumn): string {
  const leaf = (path.at(-1) ?? "").toLowerCase();
  return /[a-z]{4}/.test(leaf) ? leaf : path.join(" ").toLowerCase();
}

/** Words of the correction by AKIP. */
export function isCorrection(text: string): boolean {
  return /\b(koreksi|faktor pengurang|pengurangan|correction|deduction)\b/.test(text);
}

/** Words of the achievement as it counts, with its cap. */
export function isNorm(text: string): boolean {
  return /\b(normalisasi|dinormali[sz]asi|ternormalisasi|normali[sz]ed|capped|cap)\b|\b(maks|maksimal|maksimum|dibatasi|paling tinggi|batas atas)\b.*\d/.test(
    text,
  );
}

/** Words of what is left after the correction. */
export function isFinal(text: string): boolean {
  return /\b(nilai|hasil|capaian|skor) akhir\b|\bakhir capaian\b|\bsetelah (di)?koreksi\b|\bsesudah (di)?koreksi\b|\bterkoreksi\b|\bnko\b|\bnilai kinerja organisasi\b|\bfinal\b/.test(
    text,
  );
}

/** Words of the achievement before anything is done to it. */
export function isAchieved(text: string): boolean {
  return /\b(capaian|achievement)\b/.test(text) && !/\b(normalisasi|koreksi|target|setelah|akhir|cap)\b/.test(text);
}

/** The figure of a cell, if it holds one. */
export function figureAt(table: Table, row: number, column: number): Amount | undefined {
  const operand = readOperand(table, row, column);
  return operand.state === "known" ? operand.value : undefined;
}

/** Whether a cell holds a word or a figure. */
function isFilled(table: Table, row: number, column: number): boolean {
  const { kind } = table.cell(row, column);
  return kind === "text" || kind === "number";
}

/** A hundred percent as a step writes it: a hundred in points, one in fractions without a percent format. */
export function unitOf({ table, blocks }: PkoAssessment, step: PkoStep): Amount {
  const values = blocks.flatMap((block) => {
    const cell = block[step];
    return (cell && figureAt(table, cell.row, cell.column)) ?? [];
  });
  const isFraction =
    values.some((value) => value.units !== 0) && values.every((value) => compare(value, amount(2)) <= 0);
  return isFraction ? ONE : amount(100);
}
