import type { Table, TableColumn, TableRow } from "../table/table";
import type { TableContext } from "./context";
import { type Entity, type Level, codeOf, levelOfHeading, unitName } from "./entity";
import { groupBy } from "./group";
import { squash, wordsOf } from "./names";

/** Columns of a list that name what each of its rows belongs to. */
interface LevelColumns {
  readonly level: Level;
  readonly name: TableColumn | undefined;
  readonly code: TableColumn | undefined;
}

interface Line {
  readonly row: TableRow;
  /** Name and code of each level, carried down where a cell is left blank below its like. */
  readonly of: ReadonlyMap<Level, { readonly name: string; readonly code: string }>;
}

/**
 * The programmes, kegiatan, sub kegiatan and units of a list that repeats them in every row (an export with one row for
 * each account): each is the sum of its rows. Undefined when the table is no such list.
 */
export function flatEntities(table: Table, context: TableContext): readonly Entity[] | undefined {
  const levels = levelColumns(table);
  if (!levels.some(({ level }) => level === "program") || !levels.some(({ level }) => level === "subkegiatan"))
    return undefined;
  const lines = linesOf(table, levels);
  if (lines === undefined) return undefined;
  return (["unit", "program", "kegiatan", "subkegiatan"] as const).flatMap((level) =>
    levels.some((one) => one.level === level) ? groupLines(lines, level, context) : [],
  );
}

function levelColumns(table: Table): readonly LevelColumns[] {
  const found = groupBy(
    table.columns.filter(({ role }) => role === "label" || role === "code" || role === "other"),
    (column) => levelOfHeading(column) ?? "",
  );
  return [...found].map(([level, columns]) => ({
    level: level as Level,
    name: columns.find((column) => !isCode(column)),
    code: columns.find(isCode),
  }));
}

function isCode({ role, path }: TableColumn): boolean {
  return role === "code" || /^kode\b/i.test(path.at(-1) ?? "");
}

/** Every row with what it belongs to; undefined where a programme stands in a row without a sub kegiatan: a tree, no list. */
function linesOf(table: Table, levels: readonly LevelColumns[]): readonly Line[] | undefined {
  const lines: Line[] = [];
  let last: Line["of"] = new Map();
  for (const row of table.rows) {
    if (row.kind === "header" || row.kind === "blank" || row.kind === "total" || row.kind === "note") continue;
    const textAt = (column: TableColumn | undefined): string =>
      column ? table.text(row.row, column.column).trim() : "";
    const own = new Map(
      levels.map(({ level, name, code }) => [level, { name: textAt(name), code: textAt(code) }] as const),
    );
    const says = (level: Level): boolean => {
      const one = own.get(level);
      return one !== undefined && (one.name !== "" || one.code !== "");
    };
    if (says("program") && !says("subkegiatan")) return undefined;
    for (const [level, one] of own) if (one.name === "" && one.code === "") own.set(level, last.get(level) ?? one);
    last = own;
    lines.push({ row, of: own });
  }
  return lines.length < 2 ? undefined : lines;
}

function groupLines(lines: readonly Line[], level: Level, { office }: TableContext): readonly Entity[] {
  const unitOf = ({ of }: Line): string => unitName(of.get("unit")?.name ?? "");
  const keyOf = (line: Line): string => {
    const { name = "", code = "" } = line.of.get(level) ?? {};
    const own = level === "unit" ? unitOf(line) : codeOf(code) || squash(name);
    return own === "" ? "" : `${unitOf(line)}|${own}`;
  };
  return [...groupBy(lines, keyOf).values()].flatMap((group): readonly Entity[] => {
    const [first] = group;
    if (!first) return [];
    const { name = "", code = "" } = first.of.get(level) ?? {};
    const unit = unitOf(first);
    return [
      {
        row: first.row,
        members: group.map(({ row }) => row),
        gathered: false,
        unit: unit === "" ? office : unit,
        home: unit === "" || unit === office,
        level,
        code: level === "unit" ? "" : codeOf(code),
        name: level === "unit" ? unit : squash(name),
        words: wordsOf(name),
      },
    ];
  });
}
