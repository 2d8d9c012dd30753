import { type Amount, ZERO, abs, add, compare, negate, subtract } from "../figure/amount";
import { type Table, type TableRow, rowAt } from "../table/table";
import { type Claim, type ColumnClaim, differenceOf } from "./claims";
import type { TablePair } from "./compare-tables";
import type { Entity } from "./entity";
import { groupBy } from "./group";
import type { Meaning } from "./meaning";

/** A pair of figures that differ, with the columns and tables that they stand in. */
export interface Open {
  readonly claim: Claim;
  readonly column: ColumnClaim;
  readonly pair: TablePair;
}

/** One end of a difference: what one of its two tables says, and how much more that is than what the other says. */
interface End {
  readonly open: Open;
  readonly table: Table;
  readonly other: Table;
  readonly meaning: Meaning;
  readonly entities: readonly Entity[];
  readonly rows: ReadonlySet<number>;
  readonly gap: Amount;
  /** What rounding of its figures leaves open. */
  readonly slack: Amount;
}

/** Finds for each difference those that it follows from: a figure it is calculated from, or the rows that make it up. */
export function causesOf(differences: readonly Open[]): ReadonlyMap<Claim, readonly Claim[]> {
  const ends = differences.flatMap(endsOf);
  const near = groupBy(ends, placeKey);
  const causes = new Map<Claim, readonly Claim[]>();
  for (const end of ends) {
    if (causes.has(end.open.claim)) continue;
    const found = causeOf(end, near.get(placeKey(end)) ?? []);
    if (found.length > 0)
      causes.set(
        end.open.claim,
        found.map(({ open }) => open.claim),
      );
  }
  return causes;
}

function placeKey({ table }: End): string {
  return `${table.sheet.name}!${String(table.area.top)}:${String(table.area.left)}`;
}

function endsOf(open: Open): readonly End[] {
  const { claim, column, pair } = open;
  const gap = differenceOf(claim);
  const slack = add(claim.left.slack, claim.right.slack);
  const rowsOf = (entities: readonly Entity[]): ReadonlySet<number> =>
    new Set(entities.flatMap(({ members }) => members.map(({ row }) => row)));
  return [
    {
      open,
      table: pair.left,
      other: pair.right,
      meaning: column.left,
      entities: claim.pair.left,
      rows: rowsOf(claim.pair.left),
      gap,
      slack,
    },
    {
      open,
      table: pair.right,
      other: pair.left,
      meaning: column.right,
      entities: claim.pair.right,
      rows: rowsOf(claim.pair.right),
      gap: negate(gap),
      slack,
    },
  ];
}

/** The differences at the same table that this one follows from; within the same two tables where there are some. */
function causeOf(end: End, others: readonly End[]): readonly End[] {
  const open = others.filter((other) => other.open !== end.open);
  const [same, elsewhere] = [
    open.filter(({ other }) => other === end.other),
    open.filter(({ other }) => other !== end.other),
  ];
  const ways = [
    () => fromRow(end, same),
    () => fromParts(end, same),
    () => fromRow(end, elsewhere),
    () => fromParts(end, elsewhere),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** Percentages and remainders follow from the figures of their row, a year from its quarters. */
function fromRow(end: End, others: readonly End[]): readonly End[] {
  const inRow = others.filter((other) => isSameRows(other, end));
  const { quantity, measure, period } = end.meaning;
  if (quantity === "percent" || quantity === "remainder" || quantity === "delta")
    return inRow
      .filter(
        ({ meaning }) =>
          (meaning.quantity === "plan" || meaning.quantity === "realised") && meaning.measure === measure,
      )
      .slice(0, 1);
  if (quantity !== "realised" || period !== "year") return [];
  const quarters = inRow.filter(
    ({ meaning }) => meaning.quantity === "realised" && meaning.period !== "year" && meaning.measure === measure,
  );
  return madeUpOf(
    end,
    firstOfEach(quarters, ({ meaning }) => meaning.period),
  );
}

/** Sums follow from what they are made of. */
function fromParts(end: End, others: readonly End[]): readonly End[] {
  if (end.meaning.measure !== "rp") return [];
  const below = others.filter((other) => isOfColumn(other.meaning, end.meaning) && isBelow(other, end));
  const groups = groupBy(
    below,
    ({ other, meaning }) => `${other.sheet.name}!${String(other.area.top)}:${String(meaning.column.column)}`,
  );
  for (const group of groups.values()) {
    const highest = group.filter((one) => !group.some((other) => other !== one && isBelow(one, other)));
    const found = madeUpOf(
      end,
      firstOfEach(highest, ({ rows }) => [...rows].join(" ")),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** The same column, or a quarter of its year. */
function isOfColumn(part: Meaning, whole: Meaning): boolean {
  if (part.column.column === whole.column.column) return true;
  return (
    whole.quantity === "realised" &&
    whole.period === "year" &&
    part.quantity === "realised" &&
    part.period !== "year" &&
    part.measure === whole.measure
  );
}

function firstOfEach(ends: readonly End[], keyOf: (end: End) => string): readonly End[] {
  return [...groupBy(ends, (end) => `=${keyOf(end)}`).values()].flatMap(([first]) => first ?? []);
}

/** The parts, where together they are the whole difference as far as rounding lets one say; each is more than rounding. */
function madeUpOf({ gap, slack }: End, parts: readonly End[]): readonly End[] {
  const room = parts.reduce((all, one) => add(all, one.slack), slack);
  const open = subtract(
    gap,
    parts.map((one) => one.gap).reduce((all, one) => add(all, one), ZERO),
  );
  return compare(abs(open), room) <= 0 ? parts : [];
}

function isSameRows(a: End, b: End): boolean {
  return a.rows.size === b.rows.size && [...a.rows].every((row) => b.rows.has(row));
}

/** Whether all rows of one end are parts of the other's: rows of its own sum, or rows below them. */
function isBelow(part: End, whole: End): boolean {
  if (isSameRows(part, whole)) return false;
  if (whole.entities.some(({ level }) => level === "total"))
    return part.entities.every(({ level }) => level !== "total");
  return [...part.rows].every((row) => isUnder(part.table, row, whole.rows));
}

function isUnder(table: Table, row: number, above: ReadonlySet<number>): boolean {
  for (
    let at: TableRow | undefined = rowAt(table, row);
    at;
    at = at.parent === null ? undefined : rowAt(table, at.parent)
  )
    if (above.has(at.row)) return true;
  return false;
}
