import { type Amount, ZERO, abs, add, amount, compare, divide, isZero, subtract } from "../figure/amount";
import { agree, halfUnit, readOperand } from "../relation/operand";
import { type CellRef, refKey } from "../relation/relation";
import type { Table } from "../table/table";
import type { TableContext } from "./context";
import type { Entity } from "./entities";
import { matchIndicators, measuredBy } from "./indicators";
import { type RowPair, type UnitReading, matchRows } from "./match-rows";
import { type Meaning, mayAgree, saysSame } from "./meaning";

/** A table with what is known for finding the same things elsewhere. */
export interface Subject {
  readonly table: Table;
  readonly context: TableContext;
  readonly entities: readonly Entity[];
  readonly meanings: readonly Meaning[];
}

/** A cell of one table and the cells of another whose sum is the same figure. */
export interface Claim {
  readonly pair: RowPair;
  readonly left: Side;
  readonly right: Side;
  readonly same: boolean;
}

/** One figure of a claim: its cells, and their sum with the room that printed precision leaves. */
export interface Side {
  readonly table: Table;
  readonly cells: readonly CellRef[];
  readonly value: Amount;
  readonly slack: Amount;
  readonly decimals: number;
}

/** Two columns of different tables that hold the same figures, with every pair of figures that claims to be the same. */
export interface ColumnClaim {
  readonly left: Meaning;
  readonly right: Meaning;
  readonly claims: readonly Claim[];
  /** The words over both columns say the same; else only the figures do. */
  readonly said: boolean;
}

/** Finds the columns of two tables that claim the same figures: words must allow it, and most figures must agree. */
export function claimsBetween(left: Subject, right: Subject): readonly ColumnClaim[] {
  const sums = (["sum", "own"] as const).map((reading) => readColumns(left, right, reading));
  return sums.sort((a, b) => agreement(b) - agreement(a))[0] ?? [];
}

function agreement(columns: readonly ColumnClaim[]): number {
  return columns.reduce((total, { claims }) => total + claims.filter(({ same }) => same).length, 0);
}

function readColumns(left: Subject, right: Subject, reading: UnitReading): readonly ColumnClaim[] {
  const rows = matchRows(left.entities, right.entities, reading);
  const found: ColumnClaim[] = [];
  for (const a of left.meanings) {
    for (const b of right.meanings) {
      if (!mayAgree(a, b, [left.context, right.context])) continue;
      const pairs = isPerformance(a, b) ? matchIndicators(measured(left, a), measured(right, b)) : rows;
      const claims = pairs.flatMap((pair) => claimOf(pair, [left, a], [right, b]) ?? []);
      const column: ColumnClaim = {
        left: a,
        right: b,
        claims,
        said: saysSame(a, b, [left.context, right.context]),
      };
      if (isBelievable(column)) found.push(column);
    }
  }
  return bestPairs(found);
}

function measured({ table, entities, context }: Subject, { column }: Meaning): ReturnType<typeof measuredBy> {
  return measuredBy(table, column, entities, context);
}

function isPerformance(a: Meaning, b: Meaning): boolean {
  return (a.measure ?? b.measure) === "k";
}

function claimOf(
  pair: RowPair,
  [left, a]: readonly [Subject, Meaning],
  [right, b]: readonly [Subject, Meaning],
): Claim | undefined {
  if ((pair.left.length > 1 || pair.right.length > 1) && (a.quantity === "percent" || a.measure === "k"))
    return undefined;
  const ours = sideOf(left.table, a, pair.left);
  const theirs = sideOf(right.table, b, pair.right);
  if (!ours || !theirs || (isZero(ours.value) && isZero(theirs.value))) return undefined;
  return { pair, left: ours, right: theirs, same: isSame(ours, theirs) };
}

/** Equal at the coarser of the two printed precisions. */
function isSame(a: Side, b: Side): boolean {
  return agree(a.value, b.value, add(a.slack, b.slack));
}

function sideOf(table: Table, { column }: Meaning, entities: readonly Entity[]): Side | undefined {
  let value = ZERO;
  let slack = ZERO;
  let decimals = 0;
  const cells: CellRef[] = [];
  for (const { row } of entities) {
    const operand = readOperand(table, row.row, column.column);
    if (operand.state !== "known") return undefined;
    cells.push({ sheet: table.sheet.name, row: row.row, column: column.column });
    value = add(value, operand.value);
    slack = add(slack, operand.slack);
    decimals = Math.max(decimals, operand.decimals);
  }
  return cells.length === 0 ? undefined : { table, cells, value, slack, decimals };
}

const FEWEST = 2;
/** Of columns whose words and titles say the same, so many figures must agree before single differences are told. */
const SAID_SHARE = 0.25;

/** Figures agree by chance where they are small; of large ones, most must agree before the others are called wrong. */
function isBelievable({ claims, said, left }: ColumnClaim): boolean {
  const weighty = claims.filter((claim) => isWeighty(claim));
  const same = weighty.filter((claim) => claim.same);
  if (same.length === 0) return false;
  const share = same.length / weighty.length;
  if (said && left.measure === "rp" && same.length >= FEWEST) return share >= SAID_SHARE;
  if (left.measure === "k" || left.quantity === "percent") {
    const different = new Set(same.map(({ left: side }) => `${String(side.value.units)}/${String(side.value.scale)}`))
      .size;
    return said || same.length === claims.length ? share > 0.5 : share >= 0.7 && different >= 3;
  }
  return same.length >= FEWEST ? share > 0.5 : share === 1;
}

const LARGE = amount(10_000);

/** Not a figure that stands in many places by chance, such as 1 or 100. */
function isWeighty({ left, right }: Claim): boolean {
  const larger = compare(abs(left.value), abs(right.value)) >= 0 ? left.value : right.value;
  const digits = String(Math.abs(larger.units)).replace(/0+$/, "").length;
  return larger.big !== null || digits >= 2 || compare(abs(larger), LARGE) >= 0;
}

/**
 * A cell stands for one figure of the other table: columns that agree most come first and keep their cells. Two columns
 * of one table that words do not tell apart, such as the two halves of a review, may both stand for the same figure.
 */
function bestPairs(found: readonly ColumnClaim[]): readonly ColumnClaim[] {
  const taken = { left: new Map<string, string>(), right: new Map<string, string>() };
  const kept: ColumnClaim[] = [];
  for (const column of [...found].sort((a, b) => score(b) - score(a))) {
    const mine = meaningKey(column.left);
    const other = meaningKey(column.right);
    const isFree = (claim: Claim): boolean =>
      claim.left.cells.every((cell) => (taken.left.get(refKey(cell)) ?? other) === other) &&
      claim.right.cells.every((cell) => (taken.right.get(refKey(cell)) ?? mine) === mine);
    const claims = column.claims.filter(isFree);
    const rest = { ...column, claims };
    if (claims.length === 0 || !isBelievable(rest)) continue;
    kept.push(rest);
    for (const claim of claims) {
      for (const cell of claim.left.cells) taken.left.set(refKey(cell), other);
      for (const cell of claim.right.cells) taken.right.set(refKey(cell), mine);
    }
  }
  return kept;
}

function score({ claims, said }: ColumnClaim): number {
  const same = claims.filter((claim) => claim.same).length;
  return 2 * same - claims.length + (said ? 0.5 : 0);
}

function meaningKey({ quantity, measure, period, year, horizon, stage }: Meaning): string {
  return [quantity, measure, period, year, horizon, stage].join("|");
}

/** How far apart two figures are, and whether that is more than a matter of how they were rounded. */
export function differenceOf({ left, right }: Claim): Amount {
  return subtract(left.value, right.value);
}

/** Two percentages or scores that differ in their last printed digit only. */
export function isNearlySame(claim: Claim): boolean {
  const decimals = Math.min(claim.left.decimals, claim.right.decimals);
  return decimals > 0 && compare(abs(differenceOf(claim)), divide(halfUnit(decimals), halfUnit(0), decimals + 2)) <= 0;
}
