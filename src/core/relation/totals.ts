import { type Amount, ZERO, isZero, toNumber } from "../figure/amount";
import type { RowKind, RuleId } from "../finding/report";
import { isBalanceLabel } from "../table/lexicon";
import type { Table, TableColumn, TableRow } from "../table/table";
import { fold } from "../table/text";
import { type Tree, summands } from "../table/tree";
import { check } from "./check";
import { sumRelation } from "./column-sum";
import { isFooter } from "./footers";
import type { LinearRelation, Relation } from "./relation";

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
  const relations: Relation[] = [];
  rows.forEach((row, index) => {
    const unit = unitAbove(table, row);
    const ofUnit = unit && !context.hasFigures(unit.row) ? summands(tree, tree.children.get(unit.row) ?? [], context.hasFigures).filter((term) => term < row.row) : [];
    const named = unit !== undefined && fold(row.label).includes(fold(unit.label));
    const readings = readingsOf(row, { index, rows, top, second, kinds: context.kinds, ofUnit, named });
    const best = chooseReading(table, row, readings, context.columns.length > 0 ? context.columns : context.counts);
    if (!best) return;
    relations.push(...relationsOf(table, row, best, context.columns), ...countRelations(table, row, best, context.counts));
  });
  return relations;
}

/** The unit in whose section a row stands. */
function unitAbove(table: Table, row: TableRow): TableRow | undefined {
  return table.rows.filter((other) => other.kind === "unit" && other.row < row.row).at(-1);
}

interface Place {
  /** Rows that make up the unit above, where its heading holds no figures; and whether the row bears its name. */
  readonly ofUnit: readonly number[];
  readonly named: boolean;
  readonly index: number;
  readonly rows: readonly TableRow[];
  readonly top: readonly number[];
  /** Rows right below the topmost: receipts and expenditure of financing, for a balance. */
  readonly second: readonly number[];
  readonly kinds: ReadonlyMap<number, RowKind>;
}

function readingsOf(row: TableRow, { index, rows, top, second, kinds, ofUnit, named }: Place): readonly Reading[] {
  const before = rows.slice(0, index).map((other) => other.row);
  if (isBalanceLabel(row.label)) return balances([...before, ...[...top, ...second].filter((term) => term < row.row)].sort((a, b) => a - b));
  const since = before.at(-1) ?? -1;
  const units = (terms: readonly number[]): boolean => terms.length > 0 && terms.every((term) => kinds.get(term) === "unit");
  const grand: Reading = { kind: units(top) ? "units-total" : "grand-total", terms: top, less: [] };
  const above: Reading = { kind: "grand-total", terms: top.filter((term) => term < row.row), less: [] };
  const section: Reading = { kind: "section-total", terms: top.filter((term) => term > since && term < row.row), less: [] };
  const ofTotals: Reading = { kind: "grand-total", terms: before, less: [] };
  const carried: Reading = { kind: "grand-total", terms: [...before.slice(-1), ...section.terms], less: [] };
  const lastTwo: Reading = { kind: "grand-total", terms: before.slice(-2), less: [] };
  const isLast = index === rows.length - 1 && row.kind !== "subtotal";
  const sections = rows.slice(0, index).filter((other) => other.kind === "subtotal" || !isBalanceLabel(other.label)).length;
  const unit: Reading = { kind: "section-total", terms: ofUnit, less: [] };
  const order = named ? [unit, section] : isLast ? (sections >= 2 ? [ofTotals, grand, above, section] : [grand, above, ofTotals, section]) : [section, unit, above, ofTotals, grand];
  return [...order, ...(before.length > 1 ? [carried, lastTwo] : [])].filter(({ terms }) => terms.length > 0);
}

const NEAREST = 8;

/** A balance: one of the rows above less another, or together with another. */
function balances(majors: readonly number[]): readonly Reading[] {
  const near = majors.slice(-NEAREST);
  return near.flatMap((a, i) =>
    near.flatMap((b, j) => [
      ...(i < j ? [{ kind: "surplus" as const, terms: [a], less: [b] }] : []),
      ...(i < j ? [{ kind: "surplus" as const, terms: [a, b], less: [] }] : []),
    ]),
  );
}

function chooseReading(table: Table, row: TableRow, readings: readonly Reading[], columns: readonly TableColumn[]): Reading | undefined {
  let best: { reading: Reading; score: number } | undefined;
  for (const reading of readings) {
    const results = relationsOf(table, row, reading, columns).map((relation) => check(relation)).filter(({ stated }) => stated !== undefined && !isZero(stated));
    const held = results.filter(({ status }) => status === "held").length;
    const score = held * 2 - results.length;
    if (best === undefined || score > best.score) best = { reading, score };
  }
  // A balance that no pair of rows gives is not understood; a total always claims to be one.
  return best && isBalanceLabel(row.label) && best.score <= 0 ? undefined : best?.reading;
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

/** A figure as large as the largest part, and not far from their sum, is meant as the sum; means and ratios are smaller. */
function isNearSum(stated: Amount, expected: Amount, { table, terms }: LinearRelation): boolean {
  const [is, should] = [toNumber(stated), toNumber(expected)];
  const largest = Math.max(...terms.map(({ cell }) => toNumber(table.figure(cell.row, cell.column)?.value ?? ZERO)));
  return terms.length >= 3 && is >= largest && is > should * 0.5 && is < should * 2;
}

/** Counts in a total row are sums where most of them are. */
function countRelations(table: Table, row: TableRow, reading: Reading, counts: readonly TableColumn[]): readonly LinearRelation[] {
  if (reading.terms.length < 2) return [];
  const relations = relationsOf(table, row, reading, counts);
  const results = relations.map((relation) => check(relation)).filter(({ stated }) => stated !== undefined && !isZero(stated));
  const held = results.filter(({ status }) => status === "held").length;
  const allHold = held >= results.length - 1 && held >= 3;
  return relations.filter((relation) => {
    const { status, decimals, stated, expected } = check(relation);
    const { role } = table.columns.find(({ column }) => column === relation.result.column) ?? { role: "other" };
    // Densities, balances and prices stand in total rows too; they have decimals or do not add up.
    if (status === "held") return held > 0;
    const claims = stated !== undefined && expected !== undefined && isNearSum(stated, expected, relation);
    return status === "broken" && decimals === 0 && (claims || (role !== "other" && held * 2 > results.length) || allHold);
  });
}
