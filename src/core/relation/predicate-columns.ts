import { type Graded, hintsIn, isInRange } from "../scale/fit";
import { type Scale, gradeNamed } from "../scale/scale";
import { TEXT_ROLES } from "../table/column-role";
import type { Table, TableColumn, TableRow } from "../table/table";
import { check } from "./check";
import { type ChosenScale, isOfLegend, isPredicateWord, plainChoice, scaleFor } from "./choose-scale";
import { readOperand } from "./operand";
import { bandOf, gradedAt } from "./predicate-cells";
import type { BandRelation, CellRef } from "./relation";
import { cellOf, wordsOfRow } from "./row-cells";

/** Columns of words beside figures: each word is said of one figure of its row. */
export function columnPredicates(table: Table, scales: readonly Scale[]): readonly BandRelation[] {
  return table.columns.flatMap((column) => {
    const rows = wordsIn(table, column, scales);
    const sources = sourcesOf(table, column, rows);
    return rows.length === 0 || sources.length === 0 ? [] : relationsOf({ table, column, rows, sources, scales });
  });
}

/** Rows in which a column of words holds a word of a scale; none where it mostly says something else. */
function wordsIn(table: Table, { column, role }: TableColumn, scales: readonly Scale[]): readonly TableRow[] {
  if (!WORDS.has(role)) return [];
  const filled = table.rows.filter(({ row, kind }) => !NO_RECORDS.has(kind) && isWritten(table, row, column) && !isOfLegend(table, row, column));
  const named: TableRow[] = [];
  for (const [index, row] of filled.entries()) {
    if (isPredicateWord(table, table.text(row.row, column), scales)) named.push(row);
    else if ((index + 1 - named.length) * 5 > filled.length) return [];
  }
  return isLettering(named.map(({ row }) => table.text(row, column))) ? [] : named;
}

/** Rows that are lettered A, B, C are so named, and not graded. */
function isLettering(texts: readonly string[]): boolean {
  const codes = texts.map((text) => (/^[a-z][.)]?$/i.test(text.trim()) ? text.trim().toUpperCase().charCodeAt(0) : NaN));
  return codes.length >= 2 && codes.every((code, index) => index === 0 || code === (codes[index - 1] ?? 0) + 1);
}

/** Words, and codes that look like a figure with its unit (`5T`). */
function isWritten(table: Table, row: number, column: number): boolean {
  const { kind } = table.cell(row, column);
  return kind === "text" || (kind === "number" && /\p{L}/u.test(table.text(row, column)));
}

const WORDS: ReadonlySet<string> = new Set(["predicate", "note", "other", "label", "indicator"]);
const NO_RECORDS: ReadonlySet<string> = new Set(["header", "note", "blank", "predicate"]);

interface Claimed {
  readonly table: Table;
  readonly column: TableColumn;
  readonly rows: readonly TableRow[];
  readonly sources: readonly TableColumn[];
  readonly scales: readonly Scale[];
}

/** A figure column under which the words are read. */
interface Reading {
  readonly source: TableColumn;
  readonly chosen: ChosenScale;
  readonly score: number;
}

/** One scale and one figure column for the whole column; failing that, rows that name their own score are read by its scale. */
function relationsOf(claimed: Claimed): readonly BandRelation[] {
  const { table, column, rows, sources } = claimed;
  const best = bestReading(claimed);
  const at = (row: TableRow, { column: place }: TableColumn): CellRef => cellOf(table, row.row, place);
  const all = (reading: Reading, of: readonly TableRow[]): readonly BandRelation[] =>
    of.map((row) => bandOf(table, { result: at(row, column), source: at(row, reading.source) }, reading.chosen));
  if (best && best.chosen.fit.held >= best.chosen.fit.broken * 2) return all(best, rows);
  const own = rows.map((row) => [row, ownRelation(claimed, row)] as const);
  const others = own.flatMap(([row, relation]) => (relation ? [] : [row]));
  const rest = others.length === 0 ? undefined : bestReading({ ...claimed, rows: others });
  const named = own.flatMap(([, relation]) => relation ?? []);
  if (named.length > 0 && (rest !== undefined || others.length === 0))
    return [...named, ...(rest ? all(rest, others) : [])];
  const [nearest] = sources;
  if (best) return all(best, rows);
  if (!nearest || column.role !== "predicate") return named;
  const open = named.length > 0 ? others : rows;
  return [
    ...named,
    ...open.map((row) => bandOf(table, { result: at(row, column), source: at(row, nearest) }, undefined)),
  ];
}

function bestReading(claimed: Claimed): Reading | undefined {
  return claimed.sources
    .flatMap((source) => readingOf(claimed, source) ?? [])
    .reduce<Reading | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
}

function readingOf({ table, column, rows, scales }: Claimed, source: TableColumn): Reading | undefined {
  const known = rows.filter(({ row }) => readOperand(table, row, source.column).state === "known");
  const graded: readonly Graded[] = known.map(({ row }) =>
    gradedAt(table, cellOf(table, row, column.column), cellOf(table, row, source.column)),
  );
  if (graded.length === 0) return undefined;
  const words = [...column.path, ...source.path].join(" ");
  const isScore = source.role === "percent" || /\b(nilai|skor|hasil|indeks|ikm|ipp|nko)\b/i.test(source.path.join(" "));
  const chosen = scaleFor(table, { graded, words, scales, isScore });
  return chosen && { source, chosen, score: chosen.fit.held - 2 * chosen.fit.broken };
}

/** The word of a row that names its score itself (`Nilai AKIP`, `IKM`), by that score's scale. */
function ownRelation({ table, column, sources, scales }: Claimed, row: TableRow): BandRelation | undefined {
  const result = cellOf(table, row.row, column.column);
  const word = table.text(row.row, column.column);
  const hints = hintsIn(wordsOfRow(table, row.row));
  const scale = scales.find(({ id }) => hints.includes(id));
  if (!scale || hints.length !== 1 || gradeNamed(scale, word) === undefined) return undefined;
  const readings = sources.flatMap((source) => {
    const operand = readOperand(table, row.row, source.column);
    if (operand.state !== "known" || !isInRange(scale, [operand.value])) return [];
    return [bandOf(table, { result, source: cellOf(table, row.row, source.column) }, plainChoice(scale))];
  });
  return readings.find((relation) => check(relation).status === "held") ?? readings[0];
}

/** Columns of figures that the words may be said of: the nearest on their left first, then those on their right. */
function sourcesOf(table: Table, column: TableColumn, rows: readonly TableRow[]): readonly TableColumn[] {
  const figures = table.columns.filter(
    ({ role, measure, column: place }) =>
      !TEXT_ROLES.has(role) &&
      measure !== "rp" &&
      rows.some(({ row }) => readOperand(table, row, place).state === "known" && !isOfLegend(table, row, place)),
  );
  const left = figures.filter((other) => other.column < column.column).reverse();
  return [...left, ...figures.filter((other) => other.column > column.column)];
}
