import { toNumber } from "../figure/amount";
import type { Bilingual } from "../finding/report";
import { type Table, type TableColumn, type TableRow, recordRows } from "../table/table";
import type { ColumnRule } from "./column-rules";
import { readOperand } from "./operand";

const BASIS: Bilingual = { id: "hubungan yang dipegang angka-angkanya", en: "the relation that the figures keep" };

/**
 * Readings that no word states, found by trying: quotients, shares and weighted values for percent columns, sums and
 * differences for the others. A reading must hold on nearly all of a few rows before it is tried in full.
 */
export function soughtRules(table: Table, explained: ReadonlySet<number>): readonly ColumnRule[] {
  const columns = table.columns.filter((column) => !NO_FIGURES.has(column.role) && column.measure !== null);
  const records = recordRows(table);
  const sample = takeSample(table, columns, records);
  if (sample.rows < FEWEST) return [];
  // Rows above the lowest may carry means of their own where these carry quotients.
  const parents = new Set(records.map(({ parent }) => parent));
  const lowest = takeSample(table, columns, records.filter(({ row }) => !parents.has(row)));
  const quotients = lowest.rows < FEWEST ? sample : lowest;
  return columns
    .filter((result) => !explained.has(result.column))
    .flatMap((result) => (isPercent(result) ? parts(table, result, columns, quotients) : sums(result, columns, sample)));
}

const NO_FIGURES: ReadonlySet<string> = new Set(["number", "code", "predicate", "tick", "label", "indicator", "note"]);
const FEWEST = 3;
const SAMPLE = 24;

function isPercent({ role, measure }: TableColumn): boolean {
  return role === "percent" || role === "weight" || measure === "percent";
}

/** Figures of some rows as plain numbers, for a first look only. */
interface Sample {
  readonly rows: number;
  readonly values: ReadonlyMap<TableColumn, readonly number[]>;
  readonly slack: ReadonlyMap<TableColumn, number>;
}

function takeSample(table: Table, columns: readonly TableColumn[], records: readonly TableRow[]): Sample {
  const filled = records.filter(({ row }) => holdsFigures(table, row, columns));
  const step = Math.max(1, Math.floor(filled.length / SAMPLE));
  const rows = filled.filter((_row, index) => index % step === 0).slice(0, SAMPLE);
  const values = new Map<TableColumn, readonly number[]>();
  const slack = new Map<TableColumn, number>();
  for (const column of columns) {
    const operands = rows.map(({ row }) => readOperand(table, row, column.column));
    values.set(column, operands.map((operand) => (operand.state === "known" ? toNumber(operand.value) : NaN)));
    slack.set(column, Math.max(...operands.map((operand) => (operand.state === "known" ? 0.5 * 10 ** -operand.decimals : 0)), 0));
  }
  return { rows: rows.length, values, slack };
}

/** Whether at least three of some columns hold a figure in a row. */
function holdsFigures(table: Table, row: number, columns: readonly TableColumn[]): boolean {
  let known = 0;
  for (const { column } of columns) if (readOperand(table, row, column).state === "known" && ++known >= 3) return true;
  return false;
}

/** Whether a reading holds on nearly all sample rows where it says something; zeros say nothing. */
function holds(sample: Sample, result: TableColumn, reading: (row: number) => number, slack: number): boolean {
  const stated = sample.values.get(result) ?? [];
  let checked = 0;
  let held = 0;
  for (let row = 0; row < sample.rows; row++) {
    const expected = reading(row);
    const value = stated[row] ?? NaN;
    if (Number.isNaN(expected) || Number.isNaN(value) || expected === 0 || !Number.isFinite(expected)) continue;
    checked++;
    if (Math.abs(value - expected) <= slack + Math.abs(expected) * 1e-9) held++;
  }
  return checked >= FEWEST && (held * 10 >= checked * 8 || (held >= 2 && checked - held === 1));
}

/** Percent columns: one figure in percent of another, of the whole column, or weighted by a third. */
function parts(table: Table, result: TableColumn, columns: readonly TableColumn[], sample: Sample): readonly ColumnRule[] {
  const rules: ColumnRule[] = [];
  const others = columns.filter((column) => column !== result && column.role !== "delta");
  const slack = (sample.slack.get(result) ?? 0) * 1.2 + 0.01;
  const at = (column: TableColumn, row: number): number => sample.values.get(column)?.[row] ?? NaN;
  const total = table.rows.find((row) => row.kind === "total");
  for (const numerator of others) {
    for (const denominator of others) {
      if (numerator === denominator || numerator.measure !== denominator.measure || isPhysical(result) !== isPhysical(numerator)) continue;
      if (!holds(sample, result, (row) => (at(numerator, row) / at(denominator, row)) * 100, slack)) continue;
      rules.push({ kind: "percent", form: "ratio", result, terms: [[numerator, 1]], denominator, basis: BASIS, stated: false, sought: true });
    }
    const whole = total && numerator.measure === "rp" ? readOperand(table, total.row, numerator.column) : undefined;
    if (total && whole?.state === "known") {
      const of = toNumber(whole.value);
      if (holds(sample, result, (row) => (at(numerator, row) / of) * 100, slack)) {
        rules.push({ kind: "share", form: "ratio", result, terms: [[numerator, 1]], denominator: numerator, denominatorRow: total.row, basis: BASIS, stated: false, sought: true });
      }
    }
  }
  const percents = others.filter(isPercent);
  for (const [i, left] of percents.entries()) {
    for (const right of percents.slice(i + 1)) {
      if (!holds(sample, result, (row) => (at(left, row) * at(right, row)) / 100, slack)) continue;
      rules.push({ kind: "weighted", form: "product", result, terms: [[left, 1], [right, 1]], divisor: 100, basis: BASIS, stated: false, sought: true });
    }
  }
  return [...rules, ...differences(result, others.filter((column) => isPercent(column)), sample)];
}

/** Physical progress and money are never parts of each other. */
function isPhysical(column: TableColumn): boolean {
  return column.path.some((text) => /\bfisik\b/i.test(text));
}

const WIDEST = 12;

function orZero(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}

/** Other columns: the sum of a run of columns beside them, the sum or difference of two. */
function sums(result: TableColumn, columns: readonly TableColumn[], sample: Sample): readonly ColumnRule[] {
  const alike = columns.filter((column) => column.measure === result.measure);
  const place = alike.indexOf(result);
  const rules: ColumnRule[] = [];
  for (const run of runsBeside(alike, place)) {
    const reading = (row: number): number => run.reduce((sum, column) => sum + orZero(sample.values.get(column)?.[row]), 0);
    if (!holds(sample, result, reading, slackOf(sample, [result, ...run]))) continue;
    rules.push({ kind: "year-total", form: "linear", result, terms: run.map((column) => [column, 1] as const), basis: BASIS, stated: false, sought: true });
  }
  rules.push(...products(result, columns, sample));
  return [...rules, ...differences(result, alike.filter((column) => column !== result && Math.abs(alike.indexOf(column) - place) <= 8), sample)];
}

/** Volume times price, weight times achievement. */
function products(result: TableColumn, columns: readonly TableColumn[], sample: Sample): readonly ColumnRule[] {
  const rules: ColumnRule[] = [];
  const others = columns.filter((column) => column !== result && Math.abs(column.column - result.column) <= 6);
  const at = (column: TableColumn, row: number): number => sample.values.get(column)?.[row] ?? NaN;
  for (const [i, left] of others.entries()) {
    for (const right of others.slice(i + 1)) {
      // Small counts multiply to each other by chance; amounts, weights and percentages do not.
      const meant = result.period === null && (result.measure === "rp" || /nilai|skor|hasil|ttb|tertimbang/i.test(result.path.join(" "))) && (result.measure === "rp" || [left, right].some((column) => column.role === "weight" || isPercent(column)));
      for (const divisor of meant ? ([1, 100] as const) : []) {
        const reading = (row: number): number => (at(left, row) === 1 || at(right, row) === 1 ? NaN : (at(left, row) * at(right, row)) / divisor);
        if (!holds(sample, result, reading, (sample.slack.get(result) ?? 0) + 0.01)) continue;
        rules.push({ kind: "weighted", form: "product", result, terms: [[left, 1], [right, 1]], divisor, basis: BASIS, stated: false, sought: true });
      }
    }
  }
  return rules;
}

/** Runs of three and more neighbouring columns that end right before the result, or start right after it. */
function runsBeside(alike: readonly TableColumn[], place: number): readonly (readonly TableColumn[])[] {
  const runs: (readonly TableColumn[])[] = [];
  for (let width = 3; width <= WIDEST; width++) {
    if (place - width >= 0) runs.push(alike.slice(place - width, place));
    if (place + width < alike.length) runs.push(alike.slice(place + 1, place + 1 + width));
  }
  return runs;
}

/** The sum or the difference of two columns, both of which say something. */
function differences(result: TableColumn, others: readonly TableColumn[], sample: Sample): readonly ColumnRule[] {
  const rules: ColumnRule[] = [];
  const at = (column: TableColumn, row: number): number => sample.values.get(column)?.[row] ?? NaN;
  for (const a of others) {
    for (const b of others) {
      if (a === b) continue;
      const slack = slackOf(sample, [result, a, b]);
      const both = (row: number, sign: 1 | -1): number => (at(a, row) === 0 || at(b, row) === 0 ? NaN : at(a, row) + sign * at(b, row));
      if (holds(sample, result, (row) => both(row, -1), slack)) rules.push(pair(result, a, b, -1));
      if (a.column < b.column && holds(sample, result, (row) => both(row, 1), slack)) rules.push(pair(result, a, b, 1));
    }
  }
  return rules;
}

function pair(result: TableColumn, a: TableColumn, b: TableColumn, sign: 1 | -1): ColumnRule {
  const kind = sign === 1 ? "cumulative" : isPercent(result) || /devia/i.test(result.path.join(" ")) ? "deviation" : result.role === "remainder" ? "remainder" : "delta";
  return { kind, form: "linear", result, terms: [[a, 1], [b, sign]], basis: BASIS, stated: false, sought: true };
}

/** Room for rounding: whole figures have none. */
function slackOf(sample: Sample, columns: readonly TableColumn[]): number {
  return columns.reduce((sum, column) => sum + (column.measure === "rp" || (sample.slack.get(column) ?? 0) >= 0.5 ? 0 : (sample.slack.get(column) ?? 0)), 0) + 1e-6;
}
