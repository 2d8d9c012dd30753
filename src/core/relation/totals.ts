import { isZero } from "../figure/amount";
import type { RowKind, RuleId } from "../finding/report";
import { isBalanceLabel } from "../table/lexicon";
import type { Table, TableColumn, TableRow } from "../table/table";
import { fold } from "../table/text";
import { type Tree, summands } from "../table/tree";
import { check } from "./check";
import { sumRelation } from "./column-sum";
import { type Evidence, SURE_DIGITS, isNearSum, weighEvidence } from "./evidence";
import { isFooter } from "./footers";
import { readOperand } from "./operand";
import type { LinearRelation, Relation } from "./relation";
import { balanceReadings } from "./statement";

export interface TotalContext {
  /** Columns that add up, and counts that may. */
  readonly columns: readonly TableColumn[];
  readonly counts: readonly TableColumn[];
  readonly hasFigures: (row: number) => boolean;
  readonly kinds: ReadonlyMap<number, RowKind>;
}

/** What a total row may be made of. */
interface Reading {
  readonly kind: RuleId;
  readonly terms: readonly number[];
  /** Rows that are taken away, for a surplus. */
  readonly less: readonly number[];
}

/**
 * Total rows: a grand total of the topmost rows, the total of a section above it, the sum of section totals, or the
 * balance of two of them. Of the readings that the row's words and place allow, the one that holds is kept.
 */
export function totalRelations(table: Table, tree: Tree, context: TotalContext): readonly Relation[] {
  const rows = table.rows.filter((row) => (row.kind === "total" || row.kind === "subtotal") && !isFooter(table, row));
  const top = summands(tree, tree.roots, context.hasFigures);
  const second = top.flatMap((row) => summands(tree, tree.children.get(row) ?? [], context.hasFigures));
  const closing = new Set(rows);
  const figures = table.rows.filter((row) => context.hasFigures(row.row) || closing.has(row));
  const units = table.rows.filter(({ kind }) => kind === "unit");
  const deciding = [...context.columns, ...context.counts.filter(({ measure }) => measure === "rp")];
  const relations: Relation[] = [];
  rows.forEach((row, index) => {
    const unit = lastBefore(units, row.row);
    const named = unit !== undefined && fold(row.label).includes(fold(unit.label));
    const ofUnit = (): readonly number[] => (unit && !context.hasFigures(unit.row) ? summands(tree, tree.children.get(unit.row) ?? [], context.hasFigures).filter((term) => term < row.row) : []);
    const readings = readingsOf(row, { index, rows, top, second, kinds: context.kinds, ofUnit, named, figures });
    const best = chooseReading(table, row, readings, deciding.length > 0 ? deciding : context.counts);
    if (!best) return;
    relations.push(...relationsOf(table, row, best, context.columns), ...countRelations(table, row, best, context.counts));
  });
  return relations;
}

/** The last of some rows, which stand in their order, before a place. */
function lastBefore(rows: readonly TableRow[], row: number): TableRow | undefined {
  return rows[countBefore(rows.length, (index) => (rows[index]?.row ?? 0) < row) - 1];
}

/** How many of the first of a list pass a test that those behind them do not. */
function countBefore(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some rows that stand between two others. */
function between(rows: readonly number[], above: number, below: number): readonly number[] {
  if (!isAscending(rows)) return rows.filter((row) => row > above && row < below);
  const at = (limit: number): number => countBefore(rows.length, (index) => (rows[index] ?? 0) < limit);
  return rows.slice(at(above + 1), at(below));
}

const ascending = new WeakMap<readonly number[], boolean>();

/** A person may give a row a parent below it; else rows stand in their order. */
function isAscending(rows: readonly number[]): boolean {
  const known = ascending.get(rows) ?? rows.every((row, index) => index === 0 || row > (rows[index - 1] ?? 0));
  ascending.set(rows, known);
  return known;
}

interface Place {
  /** Rows that make up the unit above, where its heading holds no figures; and whether the row bears its name. */
  readonly ofUnit: () => readonly number[];
  readonly named: boolean;
  readonly index: number;
  readonly rows: readonly TableRow[];
  readonly top: readonly number[];
  /** Rows right below the topmost: receipts and expenditure of financing, for a balance. */
  readonly second: readonly number[];
  readonly kinds: ReadonlyMap<number, RowKind>;
  /** All rows with figures, totals included. */
  readonly figures: readonly TableRow[];
}

/** What a total row may be made of, the likeliest first; each is worked out when it is asked for. */
function* readingsOf(row: TableRow, place: Place): Generator<Reading> {
  for (const reading of isBalanceLabel(row.label) ? balances(row, place) : sumsOf(row, place)) {
    const { terms } = reading();
    if (terms.length > 0) yield reading();
  }
}

type LazyReading = () => Reading;

function balances(row: TableRow, { index, rows, top, second, figures }: Place): readonly LazyReading[] {
  const totals = rows.slice(0, index);
  const majors = [...totals.map((other) => other.row), ...between(top, -1, row.row), ...between(second, -1, row.row)].sort((a, b) => a - b);
  return balanceReadings(row, { majors, figures, totals }).map((reading) => () => ({ kind: "surplus", ...reading }));
}

function sumsOf(row: TableRow, { index, rows, top, kinds, ofUnit, named }: Place): readonly LazyReading[] {
  const since = rows[index - 1]?.row ?? -1;
  const isUnits = (terms: readonly number[]): boolean => terms.length > 0 && terms.every((term) => kinds.get(term) === "unit");
  const lazy = (kind: RuleId, terms: () => readonly number[]): LazyReading => {
    let known: Reading | undefined;
    return () => (known ??= { kind, terms: terms(), less: [] });
  };
  const before = (from: number): readonly number[] => rows.slice(Math.max(0, from), index).map((other) => other.row);
  const grand: LazyReading = () => ({ kind: isUnits(top) ? "units-total" : "grand-total", terms: top, less: [] });
  const above = lazy("grand-total", () => between(top, -1, row.row));
  const section = lazy("section-total", () => between(top, since, row.row));
  const ofTotals = lazy("grand-total", () => before(0));
  const carried = lazy("grand-total", () => [...before(index - 1), ...section().terms]);
  const lastTwo = lazy("grand-total", () => before(index - 2));
  const unit = lazy("section-total", ofUnit);
  const isLast = index === rows.length - 1 && row.kind !== "subtotal";
  // A total right below another one sums up totals.
  const upper = !isLast && section().terms.length === 0 && index > 1;
  const order = named ? [unit, section] : upper ? [lastTwo, ofTotals, unit, above, grand] : isLast ? lastOnes() : [section, unit, above, ofTotals, grand];
  return [...order, ...(index > 1 ? [carried, lastTwo] : [])];

  function lastOnes(): readonly LazyReading[] {
    const sections = rows.slice(0, index).filter((other) => other.kind === "subtotal" || !isBalanceLabel(other.label)).length;
    return sections >= 2 ? [ofTotals, grand, above, section] : [grand, above, ofTotals, section];
  }
}

/** The reading that holds in most columns; where one holds in all that state something, no further one can do better. */
function chooseReading(table: Table, row: TableRow, readings: Iterable<Reading>, columns: readonly TableColumn[]): Reading | undefined {
  let best: { reading: Reading; score: number; evidence: Evidence } | undefined;
  const most = columns.filter(({ column }) => {
    const operand = readOperand(table, row.row, column);
    return operand.state === "known" && !isZero(operand.value);
  }).length;
  for (const reading of readings) {
    const results = relationsOf(table, row, reading, columns).map((relation) => check(relation)).filter(({ stated }) => stated !== undefined && !isZero(stated));
    const evidence = weighEvidence(results);
    const score = evidence.held * 2 - results.length;
    if (best === undefined || score > best.score) best = { reading, score, evidence };
    if (best.score >= most) break;
  }
  if (!best || !isBalanceLabel(row.label) || best.score > 0) return best?.reading;
  // A balance that no pair of rows gives is not understood, unless the rows themselves say which they are.
  const { evidence, reading } = best;
  return evidence.digits >= SURE_DIGITS && evidence.held * 2 >= evidence.checked ? reading : namedBalance(table, row);
}

const PARTS: readonly (readonly [RegExp, RegExp, RegExp, 1 | -1])[] = [
  [/^\(?(surplus|defisit)\b/, /^(jumlah )?pendapatan( daerah)?$/, /^(jumlah )?belanja( daerah)?$/, -1],
  [/^pembiayaan net+o\b/, /^(jumlah )?penerimaan pembiayaan( daerah)?$/, /^(jumlah )?pengeluaran pembiayaan( daerah)?$/, -1],
  [/^(silpa|sisa lebih pembiayaan)\b/, /^\(?(surplus|defisit)\b/, /^pembiayaan net+o\b/, 1],
  [/^\(?surplus ?\/? ?\(?defisit\)?( dari operasi)?$/, /^(jumlah |total )?pendapatan\b/, /^(jumlah |total )?beban\b/, -1],
  [/^ekuitas( dana)?$/, /^(jumlah|total) aset$/, /^(jumlah|total) kewajiban$/, -1],
  [/^arus kas (bersih|neto)\b/, /^(jumlah|total) arus (kas )?masuk\b/, /^(jumlah|total) arus (kas )?keluar\b/, -1],
  [/^saldo (kas )?akhir\b/, /^\(?(kenaikan|penurunan)\b.*\bkas\b/, /^saldo (kas )?awal\b/, 1],
];

/** Revenue less expenditure, receipts less payments, surplus and net financing: by the names of the rows above. */
function namedBalance(table: Table, { row, label }: TableRow): Reading | undefined {
  const above = (name: RegExp): number | undefined => table.rows.filter((other) => other.row < row && name.test(fold(other.label))).at(-1)?.row;
  for (const [name, one, other, sign] of PARTS) {
    const [first, second] = [above(one), above(other)];
    if (!name.test(fold(label)) || first === undefined || second === undefined) continue;
    return { kind: "surplus", terms: sign === 1 ? [first, second] : [first], less: sign === 1 ? [] : [second] };
  }
  return undefined;
}

function relationsOf(table: Table, row: TableRow, { kind, terms, less }: Reading, columns: readonly TableColumn[]): readonly LinearRelation[] {
  const taken = new Set(less);
  return columns.flatMap((column) =>
    sumRelation(table, kind, { result: row.row, terms: [...terms, ...less], column }).map((relation) => ({
      ...relation,
      terms: relation.terms.map((term) => (taken.has(term.cell.row) ? { ...term, weight: -1 as const } : term)),
    })),
  );
}

/** Counts in a total row are sums where most of them are, or where they come near what they would be. */
function countRelations(table: Table, row: TableRow, reading: Reading, counts: readonly TableColumn[]): readonly LinearRelation[] {
  if (reading.terms.length + reading.less.length < 2) return [];
  const checked = relationsOf(table, row, reading, counts).map((relation) => ({ relation, one: check(relation) }));
  const results = checked.map(({ one }) => one).filter(({ stated }) => stated !== undefined && !isZero(stated));
  const held = results.filter(({ status }) => status === "held").length;
  const allHold = held >= results.length - 1 && held >= 3;
  return checked.flatMap(({ relation, one }) => {
    const column = table.columns.find((other) => other.column === relation.result.column);
    // Densities, balances and prices stand in total rows too; they do not add up, nor come near.
    if (one.status === "held") return held > 0 ? [relation] : [];
    const most = one.decimals === 0 && ((column?.role !== "other" && held * 2 > results.length) || allHold);
    return one.status === "broken" && (isNearSum(one) || most || (column !== undefined && isNamedAfter(row, column))) ? [relation] : [];
  });
}

/** The row's words name the total of this very column: `Jumlah NRR Tertimbang` under `NRR Tertimbang`. */
function isNamedAfter({ label }: TableRow, { path }: TableColumn): boolean {
  const of = /^(?:jumlah|total) (.{4,})$/.exec(fold(label).replace(/[:.]+$/, ""))?.[1];
  return of !== undefined && fold(path.at(-1) ?? "").startsWith(of);
}
