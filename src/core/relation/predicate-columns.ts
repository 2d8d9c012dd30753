import { type Graded } from "../scale/fit";
import type { Scale } from "../scale/scale";
import { TEXT_ROLES } from "../table/column-role";
import type { Table, TableColumn, TableRow } from "../table/table";
import { type ChosenScale, isPredicateWord, scaleFor } from "./choose-scale";
import { readOperand } from "./operand";
import { bandOf, gradedAt } from "./predicate-cells";
import type { CellRef, Relation } from "./relation";

/** Columns of words beside figures: each word is said of one figure of its row. */
export function columnPredicates(table: Table, scales: readonly Scale[]): readonly Relation[] {
  return table.columns.flatMap((column) => {
    const rows = wordsIn(table, column);
    return rows.length === 0 ? [] : relationsOf(table, { column, rows, scales });
  });
}

/** Rows in which a column of words holds a word of a scale; none where it says something else as well. */
function wordsIn(table: Table, { column, role }: TableColumn): readonly TableRow[] {
  if (!WORDS.has(role)) return [];
  const filled = table.rows.filter(({ row, kind }) => !NO_RECORDS.has(kind) && table.cell(row, column).kind === "text");
  const named: TableRow[] = [];
  for (const [index, row] of filled.entries()) {
    if (isPredicateWord(table.text(row.row, column))) named.push(row);
    else if ((index + 1 - named.length) * 5 > filled.length) return [];
  }
  return named;
}

const WORDS: ReadonlySet<string> = new Set(["predicate", "note", "other", "label", "indicator"]);
const NO_RECORDS: ReadonlySet<string> = new Set(["header", "note", "blank", "predicate"]);

interface Claimed {
  readonly column: TableColumn;
  readonly rows: readonly TableRow[];
  readonly scales: readonly Scale[];
}

/** A figure column under which the words are read. */
interface Reading {
  readonly source: TableColumn;
  readonly chosen: ChosenScale;
  readonly score: number;
}

function relationsOf(table: Table, claimed: Claimed): readonly Relation[] {
  const { column, rows } = claimed;
  const sources = sourcesOf(table, column, rows);
  const [best] = sources.flatMap((source) => readingOf(table, claimed, source) ?? []).sort((a, b) => b.score - a.score);
  const at = (row: TableRow, { column: place }: TableColumn): CellRef => ({
    sheet: table.sheet.name,
    row: row.row,
    column: place,
  });
  const [nearest] = sources;
  const source = best?.source ?? nearest;
  if (!source || (!best && column.role !== "predicate")) return [];
  return rows.map((row) => bandOf(table, { result: at(row, column), source: at(row, source) }, best?.chosen));
}

function readingOf(table: Table, { column, rows, scales }: Claimed, source: TableColumn): Reading | undefined {
  const at = (row: TableRow, place: number): CellRef => ({ sheet: table.sheet.name, row: row.row, column: place });
  const graded: readonly Graded[] = rows
    .filter(({ row }) => readOperand(table, row, source.column).state === "known")
    .map((row) => gradedAt(table, at(row, column.column), at(row, source.column)));
  if (graded.length === 0) return undefined;
  const chosen = scaleFor(table, { graded, words: [...column.path, ...source.path].join(" "), scales });
  return chosen && { source, chosen, score: chosen.fit.held - 2 * chosen.fit.broken };
}

/** Columns of figures that the words may be said of: the nearest on their left first, then those on their right. */
function sourcesOf(table: Table, column: TableColumn, rows: readonly TableRow[]): readonly TableColumn[] {
  const figures = table.columns.filter(
    (other) =>
      !TEXT_ROLES.has(other.role) && rows.some(({ row }) => readOperand(table, row, other.column).state === "known"),
  );
  const left = figures.filter((other) => other.column < column.column).reverse();
  return [...left, ...figures.filter((other) => other.column > column.column)];
}
