import {
  type Amount,
  ZERO,
  abs,
  add,
  amount,
  compare,
  divide,
  isZero,
  multiply,
  subtract,
  toPlain,
} from "../figure/amount";
import type { ColumnRole, RowKind } from "../finding/report";
import { groupBy } from "../between/group";
import { squash } from "../between/names";
import { agree, halfUnit } from "../relation/operand";
import type { CellRef } from "../relation/relation";
import type { Table, TableRow } from "../table/table";
import { typingCause } from "../diagnosis/typing-cause";
import type { CountedLevel, Quantity } from "./quantities";

/** A figure of a table, where a text may have taken it from. */
export interface IndexedFigure {
  readonly table: Table;
  readonly row: TableRow;
  readonly cell: CellRef;
  /** In rupiah, where it is money. */
  readonly value: Amount;
  /** Rupiah that rounding leaves open where the table tells thousands or more; nothing in a table of rupiah. */
  readonly slack: Amount;
  readonly role: "plan" | "realised" | "percent" | "other";
}

/** All figures of a workbook's tables, for looking up what a text quotes. */
export interface FigureIndex {
  /** Amounts of money equal to the quoted one within the precision in which it is written. */
  money(quantity: Quantity): readonly IndexedFigure[];
  /** Amounts that one slip of typing turns into the quoted one. */
  near(quantity: Quantity): readonly IndexedFigure[];
  /** What the rows of tables leave of their budget after what was realised, which no column prints. */
  readonly remainders: readonly IndexedFigure[];
  /** The lowest and highest percentage of each percent column. */
  readonly ranges: readonly { readonly lowest: IndexedFigure; readonly highest: IndexedFigure }[];
  /** The figures of one row. */
  ofRow(table: Table, row: number): readonly IndexedFigure[];
  /** Rows whose whole name stands in a sentence; of names within names the longest. */
  named(sentence: string): readonly (readonly IndexedFigure[])[];
  /** The figures of performance in the rows whose indicator a sentence names; of names within names the longest. */
  measured(sentence: string): readonly IndexedFigure[];
  /** How many rows of a level the tables have: every row, and every name once. */
  counts(level: CountedLevel): readonly { readonly table: Table; readonly rows: number; readonly names: number }[];
}

/** Indexes the figures of tables by value and by row. */
export function indexFigures(tables: readonly Table[]): FigureIndex {
  const all = tables.flatMap(figuresOf);
  const money = all
    .filter(({ role, value }) => role !== "percent" && compare(abs(value), abs(ZERO_ISH)) > 0)
    .sort((a, b) => compare(a.value, b.value));
  const exact = money.filter(({ slack }) => isZero(slack));
  const rounded = money.filter(({ slack }) => !isZero(slack));
  const widest = rounded.reduce((most, { slack }) => (compare(slack, most) > 0 ? slack : most), ZERO);
  const byLength = groupBy(money, ({ value }) => String(wholeDigits(value)));
  const names = groupBy(
    all.filter(({ row }) => squash(row.label).length >= TELLING_NAME),
    ({ row }) => squash(row.label),
  );
  const indicators = groupBy(tables.flatMap(performanceOf), ({ row }) => squash(row.indicator));
  const byRow = groupBy(all, ({ table, row }) => rowKey(table, row.row));
  return {
    money: ({ value, slack }) => [
      ...within(exact, value, slack),
      ...within(rounded, value, add(slack, widest)).filter((one) => agree(one.value, value, add(slack, one.slack))),
    ],
    near: ({ value }) => {
      const length = wholeDigits(value);
      return [length - 1, length, length + 1]
        .flatMap((one) => byLength.get(String(one)) ?? [])
        .filter((figure) => SLIPS.has(typingCause(roundedLike(value, figure), figure.value)));
    },
    remainders: [...byRow.values()].flatMap(remainderOf),
    ranges: rangesOf(all),
    ofRow: (table, row) => byRow.get(rowKey(table, row)) ?? [],
    named: (sentence) => longestIn(names, sentence).map((name) => names.get(name) ?? []),
    measured: (sentence) => {
      const met = longestIn(indicators, sentence);
      return met.length === 1 ? met.flatMap((name) => indicators.get(name) ?? []) : [];
    },
    counts: (level) => tables.map((table) => countRows(table, level)).filter(({ rows }) => rows > 0),
  };
}

/** The names that stand in a sentence whole, without those that are a part of another. */
function longestIn(names: ReadonlyMap<string, unknown>, sentence: string): readonly string[] {
  const text = squash(sentence);
  const met = [...names.keys()].filter((name) => text.includes(name));
  return met.filter((name) => !met.some((other) => other !== name && other.includes(name)));
}

/** Shorter names stand in sentences by chance. */
const TELLING_NAME = 20;
const ZERO_ISH: Amount = { units: 999, scale: 0, big: null };
/** What one slip of the hand makes of a figure that is copied into a text. */
export const SLIPS: ReadonlySet<string> = new Set(["transposed-digits", "wrong-digit", "dropped-digit", "added-digit"]);

/** A quoted amount with no more digits than a table of thousands tells of it. */
function roundedLike(value: Amount, { slack }: IndexedFigure): Amount {
  if (isZero(slack)) return value;
  const place = multiply(slack, amount(2));
  return multiply(divide(value, place, 0), place);
}

function figuresOf(table: Table): readonly IndexedFigure[] {
  const columns = table.columns.flatMap(({ column, role, measure, moneyUnit = 1 }) => {
    const kind =
      role === "percent"
        ? "percent"
        : measure !== "rp"
          ? undefined
          : role === "target" || role === "before" || role === "after"
            ? "plan"
            : role === "realised" || role === "total"
              ? "realised"
              : "other";
    return kind ? [{ column, kind, unit: moneyUnit } as const] : [];
  });
  return table.rows.flatMap((row) =>
    columns.flatMap(({ column, kind, unit }) => {
      const figure = table.figure(row.row, column);
      if (!figure) return [];
      const cell = { sheet: table.sheet.name, row: row.row, column };
      const factor = amount(unit);
      const slack = unit === 1 ? ZERO : multiply(halfUnit(figure.decimals), factor);
      return [{ table, row, cell, value: multiply(figure.value, factor), slack, role: kind }];
    }),
  );
}

/** What a table plans for its indicators, and what was reached, in figures and in percent. */
function performanceOf(table: Table): readonly IndexedFigure[] {
  const columns = table.columns.flatMap(({ column, role, measure }) => {
    const kind = measure === "rp" ? undefined : PERFORMANCE[role];
    return kind ? [{ column, kind }] : [];
  });
  return table.rows.flatMap((row) =>
    squash(row.indicator).length < TELLING_NAME
      ? []
      : columns.flatMap(({ column, kind }) => {
          const figure = table.figure(row.row, column);
          const cell = { sheet: table.sheet.name, row: row.row, column };
          return figure ? [{ table, row, cell, value: figure.value, slack: ZERO, role: kind }] : [];
        }),
  );
}

const PERFORMANCE: Partial<Record<ColumnRole, "plan" | "realised" | "percent">> = {
  target: "plan",
  before: "plan",
  after: "plan",
  realised: "realised",
  total: "realised",
  percent: "percent",
};
/** Of a row with one budget and one realisation. */
function remainderOf(row: readonly IndexedFigure[]): readonly IndexedFigure[] {
  const [plan, ...plans] = row.filter(({ role }) => role === "plan");
  const [realised, ...others] = row.filter(({ role }) => role === "realised");
  if (!plan || !realised || plans.length > 0 || others.length > 0) return [];
  return [{ ...realised, value: subtract(plan.value, realised.value), role: "other" }];
}

/** Percent columns by their records. */
function rangesOf(all: readonly IndexedFigure[]): FigureIndex["ranges"] {
  const records = all.filter(({ role, row }) => role === "percent" && !CLOSING.has(row.kind));
  const columns = groupBy(records, ({ table, cell }) => `${rowKey(table, 0)}:${String(cell.column)}`);
  return [...columns.values()].flatMap((figures) => {
    const sorted = [...figures].sort((a, b) => compare(a.value, b.value));
    const [lowest, highest] = [sorted[0], sorted.at(-1)];
    return lowest && highest ? [{ lowest, highest }] : [];
  });
}

const CLOSING: ReadonlySet<RowKind> = new Set(["total", "subtotal", "average", "predicate"]);

/** Those of a sorted list within a distance of a value. */
function within(sorted: readonly IndexedFigure[], value: Amount, slack: Amount): readonly IndexedFigure[] {
  const low = subtract(value, slack);
  let start = 0;
  for (let end = sorted.length; start < end;) {
    const middle = (start + end) >> 1;
    if (compare(sorted[middle]?.value ?? value, low) < 0) start = middle + 1;
    else end = middle;
  }
  const found: IndexedFigure[] = [];
  for (let at = start; at < sorted.length; at++) {
    const figure = sorted[at];
    if (!figure || compare(subtract(figure.value, value), slack) > 0) break;
    found.push(figure);
  }
  return found;
}

function wholeDigits(value: Amount): number {
  return toPlain(abs(value)).split(".")[0]?.length ?? 0;
}

function rowKey(table: Table, row: number): string {
  return `${table.sheet.name}!${String(table.area.top)}:${String(row)}`;
}

function countRows(table: Table, level: CountedLevel): { table: Table; rows: number; names: number } {
  const rows = table.rows.filter(({ kind }) => kind === (level satisfies RowKind));
  return {
    table,
    rows: rows.length,
    names: new Set(rows.map(({ label }) => label.toLowerCase().replace(/[^a-z0-9]/g, ""))).size,
  };
}
