import type { Table, TableRow } from "../table/table";
import { type Entity, type Level, TOTAL } from "./entity";
import { groupBy } from "./group";

/**
 * What a table holds in parts without saying it as a row of its own: its total, where no row is one, and the programmes
 * and kegiatan of a list of coded sub kegiatan. Their figures are the sums of the rows.
 */
export function gatheredEntities(table: Table, own: readonly Entity[]): readonly Entity[] {
  const total = wholeOf(table, own);
  return [
    ...byCode(own, "program", PROGRAM_PARTS),
    ...byCode(own, "kegiatan", KEGIATAN_PARTS),
    ...(total ? [total] : []),
  ];
}

const PROGRAM_PARTS = 3;
const KEGIATAN_PARTS = 5;
const SUB_PARTS = 6;

/** The total that no row says: the sum of the rows that belong to none, where these are of one level. */
function wholeOf(table: Table, own: readonly Entity[]): Entity | undefined {
  const [first] = own;
  if (!first || own.some(({ level }) => level === "total")) return undefined;
  const top = topEntities(table, own);
  const levels = new Set(top.map(({ level }) => level));
  if (levels.size !== 1 || levels.has("other")) return undefined;
  return gather(first, "total", { name: TOTAL, code: "", members: top.map(({ row }) => row), words: [], home: true });
}

/** What stands below nothing that holds figures of money: the programmes, or the units where these have figures of their own. */
export function topEntities(table: Table, own: readonly Entity[]): readonly Entity[] {
  const bare = new Set(
    own.filter(({ row, level }) => level === "unit" && !holdsFigures(table, row)).map(({ row }) => row.row),
  );
  return own.filter(
    ({ row, level, gathered }) =>
      !gathered &&
      level !== "indicator" &&
      level !== "total" &&
      (row.parent === null || bare.has(row.parent)) &&
      !bare.has(row.row),
  );
}

function holdsFigures(table: Table, { row }: TableRow): boolean {
  return table.columns.some(({ column, measure }) => measure === "rp" && table.figure(row, column) !== undefined);
}

/** Programmes or kegiatan of which only the sub kegiatan are listed, known by the first parts of their codes. */
function byCode(own: readonly Entity[], level: Level, parts: number): readonly Entity[] {
  if (own.some((entity) => entity.level === level)) return [];
  const subs = own.filter(
    ({ code, level: of }) => of !== "total" && of !== "indicator" && code.split(".").length === SUB_PARTS,
  );
  const groups = groupBy(subs, ({ unit, code }) => `${unit}|${code.split(".").slice(0, parts).join(".")}`);
  return [...groups].flatMap(([key, group]): readonly Entity[] => {
    const [first] = group;
    if (!first) return [];
    const members = group.map(({ row }) => row);
    return [
      gather(first, level, { name: "", code: key.split("|").at(-1) ?? "", members, words: [], home: first.home }),
    ];
  });
}

function gather(
  { row, unit }: Entity,
  level: Level,
  rest: Pick<Entity, "name" | "code" | "members" | "words" | "home">,
): Entity {
  return { row: rest.members[0] ?? row, unit, level, gathered: true, ...rest };
}
