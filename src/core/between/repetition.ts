import { type Amount, abs, add, compare, negate, subtract } from "../figure/amount";
import type { Table, TableRow } from "../table/table";
import type { Entity } from "./entity";
import type { Meaning } from "./meaning";
import { type Side, type Subject, sideOf } from "./sides";

/** A row that a table lists twice under one name, by just which figure it has more than another table. */
export interface Repetition {
  readonly table: Table;
  readonly row: TableRow;
  readonly like: TableRow;
  readonly extra: Side;
}

interface Compared {
  readonly pair: { readonly left: readonly Entity[]; readonly right: readonly Entity[] };
  readonly left: Side;
  readonly right: Side;
}

/** Whether two figures differ by just what one of their tables lists twice. */
export function repetitionIn(
  { pair, left, right }: Compared,
  [a, b]: readonly [Meaning, Meaning],
  [one, other]: readonly [Subject, Subject],
): Repetition | undefined {
  const gap = subtract(left.value, right.value);
  const room = add(left.slack, right.slack);
  return onSide([one, a, pair.left], { gap, room }) ?? onSide([other, b, pair.right], { gap: negate(gap), room });
}

/** Whether some row is put together from several that a table lists under one name. */
export function isRepeated({ left, right }: Compared["pair"]): boolean {
  return [...left, ...right].some(({ repeats }) => repeats !== undefined);
}

function onSide(
  [subject, meaning, entities]: readonly [Subject, Meaning, readonly Entity[]],
  { gap, room }: { readonly gap: Amount; readonly room: Amount },
): Repetition | undefined {
  for (const entity of entities) {
    const { repeats, row: first } = entity;
    if (!repeats) continue;
    for (const row of [...repeats, first]) {
      const extra = sideOf(subject, meaning, [{ ...entity, members: [row] }]);
      if (!extra || compare(abs(subtract(extra.value, gap)), room) > 0) continue;
      const like = row === first ? repeats[0] : first;
      if (like) return { table: subject.table, row, like, extra };
    }
  }
  return undefined;
}
