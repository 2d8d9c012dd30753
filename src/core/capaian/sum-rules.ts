import type { Bilingual } from "../finding/report";
import { type ColumnRule, numberRowRules, wordRules } from "../relation/column-rules";
import { periodRules } from "../relation/period-sums";
import type { Table, TableColumn } from "../table/table";
import { measureInWords } from "./pairs";

/** A column that is the sum of others of its row: a year's total, a figure to date, a remainder, a change. */
export interface SumRule {
  readonly result: TableColumn;
  readonly terms: readonly (readonly [TableColumn, 1 | -1])[];
  readonly money: boolean;
  /** Performance over the quarters of a year: what they come to depends on the row's mode. */
  readonly ofQuarters: boolean;
  /** Only the lowest rows keep it. */
  readonly leaves: boolean;
  readonly basis: Bilingual;
}

const RESULTS: ReadonlySet<TableColumn["role"]> = new Set(["total", "realised", "remainder", "delta", "other"]);

/**
 * The sums that a table's columns are meant to hold: those that its figures keep (`kept`); for columns that hold none
 * yet, those that the form's number row prints, else those that the headings say. Sums of sums come after these.
 */
export function findSumRules(read: Table, kept: readonly ColumnRule[]): readonly SumRule[] {
  const table = { ...read, columns: withMeasures(read) };
  const stated = numberRowRules(table);
  const worded = [...wordRules(table), ...periodRules(table)];
  const rules = table.columns.flatMap((result): readonly SumRule[] => {
    if (!RESULTS.has(result.role) || result.measure === "percent") return [];
    const [own] = kept.filter((rule) => isSum(rule, result));
    const said = own ?? saidRule(table, result, { stated, worded });
    const rule = own || !said || isOpen(table, said) ? said : undefined;
    return rule ? [toSumRule(rule)] : [];
  });
  return inOrder(
    rules.filter(({ terms }) =>
      terms.some(([term]) => !isEmpty(table, term) || rules.some(({ result }) => result.column === term.column)),
    ),
  );
}

/** The sum that the form's number row prints over a column, else the nearest that the headings say. */
function saidRule(
  table: Table,
  result: TableColumn,
  { stated, worded }: { readonly stated: readonly ColumnRule[]; readonly worded: readonly ColumnRule[] },
): ColumnRule | undefined {
  const ofResult = (rules: readonly ColumnRule[]): readonly ColumnRule[] => rules.filter((one) => isSum(one, result));
  return ofResult(stated)[0] ?? nearestOf(table, ofResult(worded));
}

/** Whether a column is still to be filled: it holds no figure, or fewer than there are rows that could be summed up. */
function isOpen(table: Table, { result, terms }: ColumnRule): boolean {
  if (isEmpty(table, result)) return true;
  const holds = (row: number, { column }: TableColumn): boolean => FIGURES.includes(table.cell(row, column).kind);
  const rows = table.rows.filter(({ kind }) => kind !== "header").map(({ row }) => row);
  const filled = rows.filter((row) => holds(row, result)).length;
  const open = rows.filter((row) => !holds(row, result) && terms.some(([term]) => holds(row, term))).length;
  return open > filled;
}

const FIGURES: readonly string[] = ["number", "coerced"];

/** An empty column has the measure that its words name, else that of the figures before it. */
function withMeasures(table: Table): readonly TableColumn[] {
  return table.columns.map((column, index) => {
    if (column.measure !== null || !RESULTS.has(column.role) || !isEmpty(table, column)) return column;
    const before = table.columns
      .slice(0, index)
      .filter(({ measure, role }) => measure !== null && role !== "percent")
      .at(-1);
    return {
      ...column,
      measure: measureInWords(column) ?? before?.measure ?? null,
      role: column.role === "other" && CHANGE.test(column.path.join(" ")) ? ("delta" as const) : column.role,
    };
  });
}

const CHANGE = /\b(bertambah|berkurang|selisih)\b/i;

function isSum({ form, result }: ColumnRule, { column }: TableColumn): boolean {
  return form === "linear" && result.column === column;
}

export function isEmpty(table: Table, { column }: TableColumn): boolean {
  return table.rows.every(({ row, kind }) => kind === "header" || !FIGURES.includes(table.cell(row, column).kind));
}

/** Of the sums that the headings allow, the one over columns that hold figures; of such the one nearest to its result. */
function nearestOf(table: Table, rules: readonly ColumnRule[]): ColumnRule | undefined {
  const score = ({ result, terms }: ColumnRule): number => {
    const filled = terms.filter(([column]) => !isEmpty(table, column)).length;
    const distance = terms.reduce((sum, [column]) => sum + Math.abs(column.column - result.column), 0) / terms.length;
    // What remains is left of the budget, not of the plan up to now.
    const planned = terms.some(([{ path, role }]) => role === "target" && /\brencana\b/i.test(path.join(" ")))
      ? 500
      : 0;
    return (filled === terms.length ? 1000 : 0) - planned - distance;
  };
  return [...rules].sort((a, b) => score(b) - score(a))[0];
}

function toSumRule({ result, terms, basis, kind, leaves }: ColumnRule): SumRule {
  const money = result.measure === "rp" || terms.every(([column]) => column.measure === "rp");
  const periods = terms.every(([{ period }, sign]) => sign === 1 && period !== null && period !== "year");
  return {
    result,
    terms,
    money,
    ofQuarters: !money && periods && kind !== "cumulative",
    leaves: leaves === true,
    basis,
  };
}

/** Rules whose terms are sums themselves come after these; a ring of sums is left out. */
function inOrder(rules: readonly SumRule[]): readonly SumRule[] {
  const ordered: SumRule[] = [];
  let rest = [...rules];
  while (rest.length > 0) {
    const ready = rest.filter(({ terms }) =>
      terms.every(([term]) => !rest.some(({ result }) => result.column === term.column)),
    );
    if (ready.length === 0) return ordered;
    ordered.push(...ready);
    rest = rest.filter((rule) => !ready.includes(rule));
  }
  return ordered;
}
