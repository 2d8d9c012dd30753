import type { RowKind } from "../finding/report";
import { type Table, type TableRow, rowAt } from "../table/table";
import type { TableContext } from "./context";
import { type Entity, type Level, TOTAL, codeOf, levelOfHeading, unitName } from "./entity";
import { flatEntities } from "./flat-tables";
import { gatheredEntities } from "./gathered";
import { squash, wordsOf } from "./names";
import { repeatsOf } from "./repeats";

const LEVELS: Partial<Record<RowKind, Level>> = {
  program: "program",
  kegiatan: "kegiatan",
  subkegiatan: "subkegiatan",
  unit: "unit",
  total: "total",
};
const SKIPPED: ReadonlySet<RowKind> = new Set(["header", "note", "blank", "average", "predicate"]);

/** What a table's rows are about, in their order; remarks, averages and predicates are about no one thing. */
export function entitiesOf(table: Table, context: TableContext): readonly Entity[] {
  const flat = flatEntities(table, context);
  const own = ownEntities(table, context, flat !== undefined);
  return [...own, ...(flat ?? gatheredEntities(table, own))];
}

function ownEntities(table: Table, context: TableContext, totalsOnly: boolean): readonly Entity[] {
  const home = context.office;
  const headed = headedLevel(table);
  const wholes = wholeUnits(table);
  const { again, later } = repeatsOf(table);
  return table.rows.flatMap((row) => {
    if (SKIPPED.has(row.kind) || (totalsOnly && row.kind !== "total") || later.has(row.row)) return [];
    const repeats = again.get(row.row);
    const owner = row.owner === null ? row : (rowAt(table, row.owner) ?? row);
    const unit = row.unit === null ? "" : unitName(rowAt(table, row.unit)?.label ?? "");
    const isTotal = row.kind === "total" || wholes.has(row.row);
    return [
      {
        row,
        members: repeats ? [row, ...repeats] : [row],
        ...(repeats && { repeats }),
        gathered: false,
        unit: unit === "" ? home : unit,
        home: unit === "" || unit === home,
        level: isTotal ? "total" : levelOf(row, headed),
        code: isTotal ? "" : codeOf(owner.code),
        name: isTotal ? TOTAL : row.kind === "unit" ? unitName(owner.label) : squash(owner.label),
        words: wordsOf(owner.label),
      },
    ];
  });
}

function levelOf({ kind, owner }: TableRow, headed: Level | undefined): Level {
  return owner === null ? (LEVELS[kind] ?? headed ?? "other") : "indicator";
}

/** The level that the heading over the names says all rows are of: `PROGRAM` over a list of programmes. */
function headedLevel(table: Table): Level | undefined {
  const labels = table.columns.filter(({ role }) => role === "label");
  const [only] = labels.flatMap((column) => levelOfHeading(column) ?? []);
  return labels.length === 1 ? only : undefined;
}

/** Rows named like a unit that hold the sum of several units: the office as a whole, above itself and its parts. */
function wholeUnits(table: Table): ReadonlySet<number> {
  const parts = new Map<number, number>();
  for (const { kind, parent } of table.rows)
    if (kind === "unit" && parent !== null) parts.set(parent, (parts.get(parent) ?? 0) + 1);
  return new Set(
    table.rows.flatMap(({ row, kind, parent }) =>
      kind === "unit" && parent === null && (parts.get(row) ?? 0) > 1 ? [row] : [],
    ),
  );
}
