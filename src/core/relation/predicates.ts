import { type Scale } from "../scale/scale";
import { SCALES } from "../scale/scales";
import type { Table, TableColumn, TableRow } from "../table/table";
import { scaleFor } from "./choose-scale";
import { readOperand } from "./operand";
import { bandOf, gradedAt } from "./predicate-cells";
import { columnPredicates } from "./predicate-columns";
import type { CellRef, Relation } from "./relation";

/** Words that a scale gives to figures: in rows below a mean or a total, and in columns beside the figures. */
export function predicateRelations(table: Table, scales: readonly Scale[] = SCALES): readonly Relation[] {
  return [...rowPredicates(table, scales), ...columnPredicates(table, scales)];
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
    const cells = table.columns.flatMap((column) => cellIn(table, index, column) ?? []);
    const key = row.label.toLowerCase().replace(/\d+/g, "#");
    if (cells.length > 0) groups.set(key, [...(groups.get(key) ?? []), ...cells]);
  });
  return [...groups.values()].flatMap((cells) => {
    const graded = cells.map(({ result, source }) => gradedAt(table, result, source));
    const label = cells.map(({ row, source }) => `${row.label} ${labelAt(table, source)}`).join(" ");
    const chosen = scaleFor(table, { graded, words: label, scales });
    return cells.map(({ result, source }) => bandOf(table, { result, source }, chosen));
  });
}

function labelAt(table: Table, { row }: CellRef): string {
  return table.rows.find((other) => other.row === row)?.label ?? "";
}

function cellIn(table: Table, index: number, { column }: TableColumn): Cell | undefined {
  const row = table.rows[index];
  if (!row || table.cell(row.row, column).kind !== "text") return undefined;
  const above = table.rows
    .slice(0, index)
    .filter(({ kind }) => SOURCES.has(kind))
    .reverse();
  const source = above.find((other) => readOperand(table, other.row, column).state === "known");
  if (!source || table.rows.indexOf(source) < index - FARTHEST) return undefined;
  const sheet = table.sheet.name;
  return { row, result: { sheet, row: row.row, column }, source: { sheet, row: source.row, column } };
}

const SOURCES: ReadonlySet<string> = new Set(["average", "total", "subtotal"]);
/** A predicate stands near what it is said of. */
const FARTHEST = 4;
