import { type Amount, ZERO, add, amount, isZero, multiply, negate, subtract } from "../figure/amount";
import { agree } from "../relation/operand";
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

/** Rows whose figures make up the difference exactly: parts that only one table has, and parts that differ. */
export function partsOf(claim: Claim, column: ColumnClaim, { subjects: [left, right] }: TablePair): readonly Part[] {
  if (column.left.measure !== "rp") return [];
  const [ours, theirs] = [rowsOf(left, claim.pair.left), rowsOf(right, claim.pair.right)];
  const known = new Set(ours.map(({ row }) => row));
  const differing = column.claims
    .filter((other) => other !== claim && !other.same && other.pair.left.every(({ row }) => known.has(row.row)))
    .flatMap((other) =>
      other.left.cells
        .slice(0, 1)
        .map((cell): Part => ({ table: left.table, cell, value: differenceOf(other), alone: false })),
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
  const room = add(claim.left.slack, claim.right.slack);
  return subsetFor([differing, telling], { target: differenceOf(claim), room });
}

function rowsOf(subject: Subject, entities: readonly Entity[]): readonly TableRow[] {
  return entities.flatMap((entity) =>
    entity.gathered || (entity.members.length > 1 && !entity.repeats) ? entity.members : rowsBelow(subject, entity),
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

interface Sought {
  readonly target: Amount;
  /** What rounding leaves open. */
  readonly room: Amount;
}

/** So many parts are looked through by twos and threes. */
const MOST_PARTS = 40;

/**
 * Parts whose sum is the amount: all that differ, else all that differ or stand in one table only, else the fewest of
 * them; none when no such parts are.
 */
function subsetFor(lists: readonly [readonly Part[], readonly Part[]], sought: Sought): readonly Part[] {
  const whole = lists.find((list) => list.length > 0 && list.length <= MOST_PARTS && isFound(list, sought));
  if (whole) return whole;
  const [, all] = lists;
  const one = all.find((part) => isFound([part], sought));
  if (one) return [one];
  return all.length > MOST_PARTS ? [] : (severalFor(all, sought) ?? []);
}

function severalFor(parts: readonly Part[], { target, room }: Sought): readonly Part[] | undefined {
  for (const [i, first] of parts.entries()) {
    const rest = { target: subtract(target, first.value), room };
    const second = parts.slice(i + 1).find((part) => isFound([part], rest));
    if (second) return [first, second];
  }
  for (const [i, first] of parts.entries()) {
    for (const [j, second] of parts.slice(i + 1).entries()) {
      const rest = { target: subtract(subtract(target, first.value), second.value), room };
      const third = parts.slice(i + j + 2).find((part) => isFound([part], rest));
      if (third) return [first, second, third];
    }
  }
  return undefined;
}

function isFound(parts: readonly Part[], { target, room }: Sought): boolean {
  const all = parts.reduce((total, { value }) => add(total, value), ZERO);
  return agree(all, target, room);
}
