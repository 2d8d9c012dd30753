import { type Amount, ZERO, add, amount, compare, isZero, multiply, negate } from "../figure/amount";
import type { CellRef } from "../relation/relation";
import type { Table, TableRow } from "../table/table";
import { type Claim, type ColumnClaim, differenceOf } from "./claims";
import type { TablePair } from "./compare-tables";
import type { Entity } from "./entity";
import type { Meaning } from "./meaning";
import { type Subject, rowsBelow } from "./sides";

/** A cell whose figure is part of a difference: a row that only one table has, or one that differs itself. */
export interface Part {
  readonly table: Table;
  readonly cell: CellRef;
  readonly value: Amount;
  /** Only one of the two tables has this row. */
  readonly alone: boolean;
}

const MOST_PARTS = 14;

/** Rows whose figures make up the difference exactly: parts that only one table has, and parts that differ. */
export function partsOf(claim: Claim, column: ColumnClaim, { subjects: [left, right] }: TablePair): readonly Part[] {
  if (column.left.measure !== "rp") return [];
  const [ours, theirs] = [rowsOf(left, claim.pair.left), rowsOf(right, claim.pair.right)];
  const known = new Set(ours.map(({ row }) => row));
  const differing = column.claims
    .filter((other) => other !== claim && !other.same && other.pair.left.every(({ row }) => known.has(row.row)))
    .flatMap((other) =>
      other.left.cells.slice(0, 1).map((cell): Part => ({ table: left.table, cell, value: differenceOf(other), alone: false })),
    );
  const matched = (side: "left" | "right"): ReadonlySet<number> =>
    new Set(
      column.claims.flatMap(({ pair }) =>
        pair[side].flatMap(({ members, gathered }) => (gathered ? [] : members.map(({ row }) => row))),
      ),
    );
  const onlyLeft = unmatched(
    left,
    column.left,
    ours.filter(({ row }) => !matched("left").has(row)),
  );
  const onlyRight = unmatched(
    right,
    column.right,
    theirs.filter(({ row }) => !matched("right").has(row)),
  );
  const parts = [...differing, ...onlyLeft, ...onlyRight.map((part) => ({ ...part, value: negate(part.value) }))];
  const telling = parts.filter(({ value }) => !isZero(value));
  return telling.length > MOST_PARTS ? [] : (subsetFor(telling, differenceOf(claim)) ?? []);
}

function rowsOf(subject: Subject, entities: readonly Entity[]): readonly TableRow[] {
  return entities.flatMap((entity) =>
    entity.gathered || entity.members.length > 1 ? entity.members : rowsBelow(subject, entity),
  );
}

function unmatched({ table }: Subject, { column, unit }: Meaning, rows: readonly TableRow[]): readonly Part[] {
  return rows.flatMap(({ row, kind }) => {
    const figure = kind === "indicator" ? undefined : table.figure(row, column.column);
    if (!figure) return [];
    const cell = { sheet: table.sheet.name, row, column: column.column };
    return [{ table, cell, value: multiply(figure.value, amount(unit)), alone: true }];
  });
}

/** The smallest subset whose sum is the amount; undefined when none is. */
function subsetFor(parts: readonly Part[], target: Amount): readonly Part[] | undefined {
  let sums: { value: Amount; parts: readonly Part[] }[] = [{ value: ZERO, parts: [] }];
  let best: readonly Part[] | undefined;
  for (const part of parts) {
    const more = sums.map((one) => ({ value: add(one.value, part.value), parts: [...one.parts, part] }));
    for (const one of more)
      if (compare(one.value, target) === 0 && (best === undefined || one.parts.length < best.length)) best = one.parts;
    sums = [...sums, ...more];
  }
  return best;
}
