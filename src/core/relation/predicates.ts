import { type Scale } from "../scale/scale";
import { TEXT_ROLES } from "../table/column-role";
import { isGradeLabel } from "../table/lexicon";
import type { Table, TableColumn, TableRow } from "../table/table";
import { isOfLegend, isPredicateWord, scaleFor } from "./choose-scale";
import { readOperand } from "./operand";
import { bandOf, gradedAt } from "./predicate-cells";
import { columnPredicates } from "./predicate-columns";
import { wordsOfRow } from "./row-cells";
import type { CellRef, Relation } from "./relation";

/** Words that a scale gives to figures: in rows below a mean or a total, and in columns beside the figures. */
export function predicateRelations(table: Table, scales: readonly Scale[]): readonly Relation[] {
  return [...rowPredicates(table, scales), ...columnPredicates(table, scales)];
}

interface Given {
  readonly table: Table;
  readonly scales: readonly Scale[];
}

interface Cell {
  readonly row: TableRow;
  readonly result: CellRef;
  readonly source: CellRef;
}

/** Rows of predicates: each word is said of the mean, the total or the figure right above it. Rows of one wording share a scale. */
function rowPredicates(table: Table, scales: readonly Scale[]): readonly Relation[] {
  const groups = new Map<string, Cell[]>();
  table.rows.forEach((row, index) => {
    if (row.kind !== "predicate") return;
    const cells = table.columns.flatMap((column) => cellIn({ table, scales }, index, column) ?? []);
    const key = row.label.toLowerCase().replace(/\d+/g, "#");
    if (cells.length > 0) groups.set(key, [...(groups.get(key) ?? []), ...cells]);
  });
  return [...groups.values()].flatMap((cells) => {
    const graded = cells.map(({ result, source }) => gradedAt(table, result, source));
    const label = cells.map(({ row, source }) => `${row.label} ${labelAt(table, source)}`).join(" ");
    const chosen = scaleFor(table, { graded, words: label, scales, isScore: true });
    return cells.map(({ result, source }) => bandOf(table, { result, source }, chosen));
  });
}

function labelAt(table: Table, { row }: CellRef): string {
  return wordsOfRow(table, row);
}

function cellIn({ table, scales }: Given, index: number, { column, role }: TableColumn): Cell | undefined {
  const row = table.rows[index];
  if (!row || TEXT_ROLES.has(role) || table.cell(row.row, column).kind !== "text") return undefined;
  if (isOfLegend(table, row.row, column)) return undefined;
  const text = table.text(row.row, column);
  if (isGradeLabel(text) && !isPredicateWord(table, text, scales)) return undefined;
  const above = table.rows.slice(0, index).reverse();
  const isFilled = (other: TableRow): boolean => readOperand(table, other.row, column).state === "known";
  const near = above.slice(0, FARTHEST).find(isFilled);
  const mean = above.find((other) => other.kind === "average" && isFilled(other));
  const isOwn = near && (SOURCES.has(near.kind) || (mean === undefined && isOutcome(wordsOfRow(table, near.row))));
  const source = isOwn ? near : mean;
  if (!source) return undefined;
  const sheet = table.sheet.name;
  return { row, result: { sheet, row: row.row, column }, source: { sheet, row: source.row, column } };
}

/** Words of rows that say what a score comes to. */
function isOutcome(words: string): boolean {
  return /\b(nilai|skor|indeks|ikm|skm|ipp|nko|jumlah|total|rata|hasil|capaian)\b/.test(words);
}

const SOURCES: ReadonlySet<string> = new Set(["average", "total", "subtotal"]);
/** A predicate stands near what it is said of. */
const FARTHEST = 4;
