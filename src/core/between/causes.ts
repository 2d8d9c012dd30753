import { type Amount, isZero, negate, subtract, sum } from "../figure/amount";
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
}

/** Finds for each difference the one that it follows from: a figure it is calculated from, or the rows that make it up. */
export function causesOf(differences: readonly Open[]): ReadonlyMap<Claim, Claim> {
  const ends = differences.flatMap(endsOf);
  const near = groupBy(ends, placeKey);
  const causes = new Map<Claim, Claim>();
  for (const end of ends) {
    if (causes.has(end.open.claim)) continue;
    const cause = causeOf(end, near.get(placeKey(end)) ?? []);
    if (cause) causes.set(end.open.claim, cause.open.claim);
  }
  return causes;
}

function placeKey({ table }: End): string {
  return `${table.sheet.name}!${String(table.area.top)}:${String(table.area.left)}`;
}

function endsOf(open: Open): readonly End[] {
  const { claim, column, pair } = open;
  const gap = differenceOf(claim);
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
    },
    {
      open,
      table: pair.right,
      other: pair.left,
      meaning: column.right,
      entities: claim.pair.right,
      rows: rowsOf(claim.pair.right),
      gap: negate(gap),
    },
  ];
}

/** The difference at the same table that this one follows from; within the same two tables where there is one. */
function causeOf(end: End, others: readonly End[]): End | undefined {
  const open = others.filter((other) => other.open !== end.open);
  const [same, elsewhere] = [
    open.filter(({ other }) => other === end.other),
    open.filter(({ other }) => other !== end.other),
  ];
  return fromRow(end, same) ?? fromParts(end, same) ?? fromRow(end, elsewhere) ?? fromParts(end, elsewhere);
}

/** Percentages and remainders follow from the figures of their row, a year from its quarters. */
function fromRow(end: End, others: readonly End[]): End | undefined {
  const inRow = others.filter((other) => isSameRows(other, end));
  const { quantity, measure, period } = end.meaning;
  if (quantity === "percent" || quantity === "remainder" || quantity === "delta")
    return inRow.find(
      ({ meaning }) => (meaning.quantity === "plan" || meaning.quantity === "realised") && meaning.measure === measure,
    );
  if (quantity !== "realised" || period !== "year") return undefined;
  const quarters = inRow.filter(
    ({ meaning }) => meaning.quantity === "realised" && meaning.period !== "year" && meaning.measure === measure,
  );
  return madeUpOf(
    end,
    firstOfEach(quarters, ({ meaning }) => meaning.period),
  );
}

/** Sums follow from what they are made of. */
function fromParts(end: End, others: readonly End[]): End | undefined {
  if (end.meaning.measure !== "rp") return undefined;
  const below = others.filter((other) => isOfColumn(other.meaning, end.meaning) && isBelow(other, end));
  const groups = groupBy(
    below,
    ({ other, meaning }) => `${other.sheet.name}!${String(other.area.top)}:${String(meaning.column.column)}`,
  );
  for (const group of groups.values()) {
    const highest = group.filter((one) => !group.some((other) => other !== one && isBelow(one, other)));
    const cause = madeUpOf(
      end,
      firstOfEach(highest, ({ rows }) => [...rows].join(" ")),
    );
    if (cause) return cause;
  }
  return undefined;
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

function madeUpOf(end: End, parts: readonly End[]): End | undefined {
  return parts.length > 0 && isZero(subtract(sum(parts.map(({ gap }) => gap)), end.gap)) ? parts[0] : undefined;
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
