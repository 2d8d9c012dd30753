import { type Table, type TableRow, rowAt } from "../table/table";
import { codeOf } from "./entity";
import { groupBy } from "./group";
import { squash } from "./names";

/** Rows that stand in a table several times under the same heading, by what they are and what they are called. */
export interface Repeats {
  /** The rows that say the same thing again, by the first that does. */
  readonly again: ReadonlyMap<number, readonly TableRow[]>;
  /** Rows that were said before. */
  readonly later: ReadonlySet<number>;
}

const KINDS: ReadonlySet<string> = new Set(["unit", "program", "kegiatan", "subkegiatan"]);

/** Finds what a table lists more than once: units, programmes, kegiatan and sub kegiatan, with all that stands below them. */
export function repeatsOf(table: Table): Repeats {
  const known = found.get(table.rows);
  if (known) return known;
  const firstOf = new Map<number, number>();
  const again = new Map<number, TableRow[]>();
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    if (!KINDS.has(row.kind) || row.owner !== null || squash(row.label) === "") continue;
    const above = row.parent ?? row.unit;
    const place = above === null ? "" : String(firstOf.get(above) ?? above);
    const key = `${place}|${row.kind}|${codeOf(row.code)}|${squash(row.label)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row.row);
    else {
      firstOf.set(row.row, first);
      const list = again.get(first);
      if (list) list.push(row);
      else again.set(first, [row]);
    }
  }
  const repeats = { again, later: new Set(firstOf.keys()) };
  found.set(table.rows, repeats);
  return repeats;
}

const found = new WeakMap<readonly TableRow[], Repeats>();

/** The highest row, of those above a repeated row and itself, that is a repetition. */
export function topRepeat(table: Table, row: TableRow): TableRow {
  const { later } = repeatsOf(table);
  let top = row;
  for (let at: TableRow | undefined = row, steps = 0; at && steps < 12; steps++) {
    if (later.has(at.row)) top = at;
    const above: number | null = at.parent ?? (at.unit === at.row ? null : at.unit);
    at = above === null ? undefined : rowAt(table, above);
  }
  return top;
}

/** Two sections of a table, each of a unit, that hold the same figures in all their rows. */
export interface TwinSections {
  readonly unit: TableRow;
  readonly like: TableRow;
  /** Rows of the first, its heading included. */
  readonly rows: ReadonlySet<number>;
}

/** So many figures of several digits do not agree by chance. */
const TELLING = 4;

/** Finds units whose section repeats the figures of another unit's, each pair in both directions. */
export function twinSections(table: Table): readonly TwinSections[] {
  const columns = table.columns.filter(({ measure }) => measure === "rp").map(({ column }) => column);
  const sections = groupBy(
    table.rows.filter(({ unit, kind }) => unit !== null && kind !== "total" && kind !== "blank"),
    ({ unit }) => String(unit),
  );
  if (sections.size < 2) return [];
  const read = [...sections].flatMap(([at, rows]) => {
    const unit = rowAt(table, Number(at));
    const figures = rows
      .filter(({ row }) => row !== unit?.row)
      .map(({ row }) => columns.map((column) => figureText(table, row, column)).join(";"));
    const telling = new Set(figures.flatMap((line) => line.split(";")).filter((text) => text.length >= TELLING));
    return unit && telling.size >= TELLING ? [{ unit, rows, key: figures.join("|") }] : [];
  });
  return [...groupBy(read, ({ key }) => key).values()].flatMap((group) =>
    group.flatMap((one) => {
      const other = group.find(({ unit }) => squash(unit.label) !== squash(one.unit.label));
      return other
        ? [{ unit: one.unit, like: other.unit, rows: new Set([one.unit.row, ...one.rows.map(({ row }) => row)]) }]
        : [];
    }),
  );
}

function figureText(table: Table, row: number, column: number): string {
  const figure = table.figure(row, column);
  return figure ? `${String(figure.value.units)}e${String(figure.value.scale)}` : "";
}
