import { check } from "../relation/check";
import { numberRowRules } from "../relation/column-rules";
import type { RatioRelation } from "../relation/relation";
import { rowRelations } from "../relation/row-relations";
import type { Table, TableColumn, TableRow } from "../table/table";
import { fold } from "../table/text";
import { type Pair, measureGroup } from "./pairs";

/** A column that already says what part of its target a pair has realised. */
export interface PercentColumn {
  readonly column: TableColumn;
  readonly pair: Pair;
}

/** Finds the percent columns of the pairs: by the figures, by the form's own formula, and by the words where a column is empty. */
export function findPercentColumns(table: Table, pairs: readonly Pair[]): readonly PercentColumn[] {
  const byFigures = ratiosByFigures(table);
  const found: PercentColumn[] = [];
  for (const column of table.columns) {
    if (pairs.some((pair) => pair.target === column || pair.realised.includes(column))) continue;
    const known = byFigures.get(column.column);
    const pair = known ? pairs.find((one) => isPairOf(one, known)) : (statedPair(table, column, pairs) ?? wordedPair(table, column, pairs));
    if (pair) found.push({ column, pair });
  }
  return found;
}

/** The percentage of a row as a relation, for judging a figure that stands there already. */
export function asRelation(table: Table, { column, pair }: PercentColumn, { row }: TableRow): RatioRelation {
  const at = (one: TableColumn) => ({ sheet: table.sheet.name, row, column: one.column });
  return {
    id: `percent:${table.sheet.name}!${row}:${column.column}`,
    kind: "percent",
    form: "ratio",
    table,
    result: at(column),
    terms: pair.realised.map((one) => ({ cell: at(one), weight: 1 })),
    denominators: [{ cell: at(pair.target), weight: 1 }],
    scale: 100,
    basis: { id: "judul kolom", en: "column headings" },
    blank: pair.measure === "rp" ? "zero" : "missing",
  };
}

interface Ratio {
  readonly numerator: readonly number[];
  readonly denominator: number | undefined;
}

/** Which columns each column of percentages is made of, as far as its figures tell. */
function ratiosByFigures(table: Table): ReadonlyMap<number, Ratio> {
  const ratios = new Map<number, Ratio>();
  for (const relation of rowRelations(table)) {
    if (relation.form !== "ratio" || ratios.has(relation.result.column)) continue;
    ratios.set(relation.result.column, {
      numerator: relation.terms.map(({ cell }) => cell.column),
      denominator: relation.denominators[0]?.cell.column,
    });
  }
  return ratios;
}

function isPairOf({ target, realised }: Pair, { numerator, denominator }: Ratio): boolean {
  return denominator === target.column && numerator.length === realised.length && realised.every(({ column }) => numerator.includes(column));
}

/** The form prints the formula (`13=12/7`) over the column. */
function statedPair(table: Table, column: TableColumn, pairs: readonly Pair[]): Pair | undefined {
  for (const rule of numberRowRules(table)) {
    if (rule.form !== "ratio" || rule.result.column !== column.column) continue;
    const ratio = { numerator: rule.terms.map(([term]) => term.column), denominator: rule.denominator?.column };
    return pairs.find((pair) => isPairOf(pair, ratio));
  }
  return undefined;
}

/** A column of this year's percentages whose words name the measure, or which is empty and stands behind the pair. */
function wordedPair(table: Table, column: TableColumn, pairs: readonly Pair[]): Pair | undefined {
  if (column.role !== "percent" || column.horizon !== "current" || column.period !== null || column.formula !== null) return undefined;
  const measure = measureGroup(column.measure);
  if (measure) return pairs.find((pair) => pair.measure === measure);
  if (column.path.some((text) => /\b(fisik|bobot|kum|ttb)\b/.test(fold(text)))) return undefined;
  const before = pairs.filter((pair) => pair.realised.every((realised) => realised.column < column.column));
  const nearest = before.sort((a, b) => lastColumn(b) - lastColumn(a))[0];
  if (!nearest) return undefined;
  const empty = table.rows.every(({ row }) => table.cell(row, column.column).kind === "blank");
  return empty || mostlyHolds(table, { column, pair: nearest }) ? nearest : undefined;
}

function lastColumn({ realised }: Pair): number {
  return Math.max(...realised.map(({ column }) => column));
}

function mostlyHolds(table: Table, percent: PercentColumn): boolean {
  let held = 0;
  let checked = 0;
  for (const row of table.rows) {
    const { status, note } = check(asRelation(table, percent, row));
    if (status === "notCheckable" || note === "convention") continue;
    checked++;
    if (status === "held") held++;
  }
  return held > 0 && held * 2 >= checked;
}
