import { type Table, type TableRow, rowAt } from "../table/table";
import type { Open } from "./causes";
import { groupBy } from "./group";
import { repetitionIn } from "./repetition";
import { topRepeat, twinSections } from "./repeats";
import type { Side } from "./sides";

/** Differences that have one cause together: a row that a table lists twice, or a section copied from another unit's. */
export interface SharedCause {
  readonly kind: "repeat" | "copied";
  readonly table: Table;
  /** The row that stands there again, or the heading of the copied section. */
  readonly row: TableRow;
  /** The row that it repeats, or the heading of the section that it was copied from. */
  readonly like: TableRow;
  /** The figures by which the table has more than the other; those of the copied section. */
  readonly extra: readonly Side[];
  readonly all: readonly Open[];
}

/** Finds what several differences have in common, which no sum and no row tells. */
export function sharedCauses(open: readonly Open[], every: readonly Open[]): readonly SharedCause[] {
  return [...repeated(open), ...copied(open, every)].map((one) => ({ ...one, extra: inReadingOrder(one.extra) }));
}

function inReadingOrder(sides: readonly Side[]): readonly Side[] {
  const at = ({ cells: [cell] }: Side): readonly [number, number] => [cell?.row ?? 0, cell?.column ?? 0];
  return [...sides].sort((a, b) => at(a)[0] - at(b)[0] || at(a)[1] - at(b)[1]);
}

/** Differences of just what a row holds that its table lists before under the same name. */
function repeated(open: readonly Open[]): readonly SharedCause[] {
  const all = open.flatMap((one) => {
    const found = repetitionIn(one.claim, [one.column.left, one.column.right], one.pair.subjects);
    return found ? [{ ...found, open: one }] : [];
  });
  const groups = groupBy(all, ({ table, row }) => `${table.sheet.name}!${String(topRepeat(table, row).row)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const row = topRepeat(first.table, first.row);
    const like = row === first.row ? first.like : likeOf(first.table, row);
    const { table } = first;
    return [
      { kind: "repeat", table, row, like, extra: group.map(({ extra }) => extra), all: group.map((one) => one.open) },
    ];
  });
}

/** The first row of the same kind and name as one that repeats it. */
function likeOf({ rows }: Table, row: TableRow): TableRow {
  return rows.find(({ kind, label }) => kind === row.kind && label === row.label) ?? row;
}

/** Most of a section must say otherwise in the other table, and most of the section that it is like must say the same. */
const MOST = 0.6;
const FEWEST = 3;

function copied(open: readonly Open[], every: readonly Open[]): readonly SharedCause[] {
  const tables = new Set(open.flatMap(({ pair }) => [pair.left, pair.right]));
  return [...tables].flatMap((table) => {
    const twins = twinSections(table);
    if (twins.length === 0) return [];
    const places = every.flatMap((one) => endIn(one, table));
    return twins.flatMap(({ unit, like, rows }): readonly SharedCause[] => {
      const own = places.filter(({ at }) => at.every((row) => rows.has(row)));
      const wrong = own.filter(({ one }) => !one.claim.same);
      const others = places.filter(({ at }) =>
        at.every((row) => rowAt(table, row)?.unit === like.row || row === like.row),
      );
      const right = others.filter(({ one }) => one.claim.same);
      if (wrong.length < FEWEST || wrong.length < MOST * own.length || right.length < MOST * others.length) return [];
      const all = wrong.map(({ one }) => one);
      return [{ kind: "copied", table, row: unit, like, extra: wrong.map(({ side }) => side), all }];
    });
  });
}

function endIn(one: Open, table: Table): readonly { one: Open; side: Side; at: readonly number[] }[] {
  const { left, right } = one.claim;
  return [left, right]
    .filter((side) => side.table === table)
    .map((side) => ({ one, side, at: side.cells.map(({ row }) => row) }));
}
