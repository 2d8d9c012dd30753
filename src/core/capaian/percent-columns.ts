import { check } from "../relation/check";
import { type ColumnRule, numberRowRules } from "../relation/column-rules";
import type { RatioRelation } from "../relation/relation";
import { columnRules } from "../relation/row-relations";
import type { Table, TableColumn } from "../table/table";
import { fold } from "../table/text";
import { type Pair, measureGroup, measureInWords } from "./pairs";

/** A column that already says what part of its target a pair has realised. */
export interface PercentColumn {
  readonly column: TableColumn;
  readonly pair: Pair;
}

/**
 * Finds the percent column of each pair, the leftmost where several say the same: by the figures or the form's own
 * formula, else by the words.
 */
export function findPercentColumns(table: Table, pairs: readonly Pair[]): readonly PercentColumn[] {
  const byFigures = ratiosByFigures(table);
  const found: PercentColumn[] = [];
  const claim = (column: TableColumn, pair: Pair | undefined): void => {
    if (pair && !found.some((known) => known.pair === pair || known.column === column)) found.push({ column, pair });
  };
  const candidates = table.columns.filter((column) => !pairs.some((pair) => pair.target === column || pair.realised.includes(column)));
  for (const column of candidates) {
    const known = byFigures.get(column.column);
    claim(column, known ? pairs.find((pair) => isPairOf(pair, known)) : statedPair(table, column, pairs));
  }
  const measures = new Set(found.map(({ pair }) => pair.measure));
  const open = pairs.filter(({ measure }) => !measures.has(measure));
  for (const column of candidates) if (!byFigures.has(column.column)) claim(column, wordedPair(table, column, open));
  return found.sort((a, b) => a.column.column - b.column.column);
}

/** The percentage of a row as a relation, for judging a figure that stands there already; `counted` are the realised columns that count. */
export function asRelation(table: Table, { column, pair }: PercentColumn, row: number, counted?: readonly number[]): RatioRelation {
  const realised = pair.realised.filter((one) => !counted?.length || counted.includes(one.column));
  const at = (one: TableColumn) => ({ sheet: table.sheet.name, row, column: one.column });
  return {
    id: `percent:${table.sheet.name}!${row}:${column.column}`,
    kind: "percent",
    form: "ratio",
    table,
    result: at(column),
    terms: realised.map((one) => ({ cell: at(one), weight: 1 })),
    denominators: [{ cell: at(pair.target), weight: 1 }],
    scale: 100,
    basis: { id: "judul kolom", en: "column headings" },
    blank: pair.measure === "rp" ? "zero" : "missing",
  };
}

type Ratio = Pick<ColumnRule, "terms" | "denominator">;

/** Which columns each column of percentages is made of, as far as its figures tell. */
function ratiosByFigures(table: Table): ReadonlyMap<number, Ratio> {
  return new Map(columnRules(table).filter(isPercentage).map((rule) => [rule.result.column, rule]));
}

function isPercentage({ kind, form, denominatorRow }: ColumnRule): boolean {
  return kind === "percent" && form === "ratio" && denominatorRow === undefined;
}

function isPairOf({ target, realised }: Pair, { terms, denominator }: Ratio): boolean {
  if (denominator?.column !== target.column || terms.length !== realised.length) return false;
  return realised.every(({ column }) => terms.some(([term]) => term.column === column));
}

/** The form prints the formula (`13=12/7`) over the column. */
function statedPair(table: Table, column: TableColumn, pairs: readonly Pair[]): Pair | undefined {
  const rule = numberRowRules(table).find((one) => isPercentage(one) && one.result.column === column.column);
  return rule && pairs.find((pair) => isPairOf(pair, rule));
}

/** A column of this year's percentages whose words name the measure, or which is empty and stands behind the pair. */
function wordedPair(table: Table, column: TableColumn, pairs: readonly Pair[]): Pair | undefined {
  if (column.horizon !== "current" || column.period !== null || column.formula !== null) return undefined;
  const empty = table.rows.every(({ row }) => table.cell(row, column.column).kind === "blank");
  const leaf = fold(column.path.at(-1) ?? "");
  if (column.role !== "percent" && !(empty && column.role === "other" && PERCENTAGE.test(leaf))) return undefined;
  const own = measureGroup(column.measure);
  const measure = own ?? measureInWords(column);
  const isTold = empty || own !== undefined || /\b(capaian|serapan|penyerapan)\b/.test(leaf);
  if (measure) return pairs.find((pair) => pair.measure === measure && (isTold || mostlyHolds(table, { column, pair })));
  if (column.path.some((text) => /\b(fisik|bobot|kum|ttb)\b/.test(fold(text)))) return undefined;
  const before = pairs.filter((pair) => pair.realised.every((realised) => realised.column < column.column));
  const nearest = before.sort((a, b) => lastColumn(b) - lastColumn(a))[0];
  return nearest && (empty || mostlyHolds(table, { column, pair: nearest })) ? nearest : undefined;
}

/** Words over percentages; a column whose formulas all give blank has no figures that would tell. */
const PERCENTAGE = /\b(capaian|serapan|penyerapan|persentase|prosentase)\b|%/;

function lastColumn({ realised }: Pair): number {
  return Math.max(...realised.map(({ column }) => column));
}

function mostlyHolds(table: Table, percent: PercentColumn): boolean {
  let held = 0;
  let checked = 0;
  for (const { row } of table.rows) {
    const { status, note } = check(asRelation(table, percent, row));
    if (status === "notCheckable" || note === "convention") continue;
    checked++;
    if (status === "held") held++;
  }
  return held > 0 && held * 2 >= checked;
}
