import type { Policy } from "../relation/averages";
import { averagedRows, keepsParentMeans, keptPolicies } from "../relation/averages";
import type { ColumnRule } from "../relation/column-rules";
import { readOperand } from "../relation/operand";
import { type Table, type TableRow, recordRows } from "../table/table";
import { isFigure } from "./calculate";
import { type Calculation, call, cell, number, operate, text } from "./calculation";
import type { AveragePolicy } from "./choices";
import type { Ledger } from "./ledger";

/** Which rows an average row is taken over, and in which columns it stands. */
export interface AverageRow {
  readonly row: TableRow;
  readonly members: readonly TableRow[];
  /** Columns that average rows of this wording fill; undefined where none is filled yet. */
  readonly columns: ReadonlySet<number> | undefined;
  /** What the table's figures keep. */
  readonly kept: Policy | undefined;
}

const OF_ROWS: Readonly<Partial<Record<Policy["rows"], AveragePolicy>>> = {
  all: "FLAT",
  planned: "FLAT",
  kegiatan: "KEGIATAN",
  program: "PROGRAM",
  averages: "PROGRAM",
  subkegiatan: "LOWEST",
  leaves: "LOWEST",
};

/** The policy that a table's own averages keep, in the terms of the choice; undefined where its figures do not tell. */
export function keptAverage(table: Table, rules: readonly ColumnRule[]): AveragePolicy | undefined {
  const kept = keptPolicies(table).flatMap(({ policy }) => (policy ? [policy] : []))[0];
  const own = kept && OF_ROWS[kept.rows];
  return (own === undefined || own === "PROGRAM") && keepsParentMeans(table, rules) ? "TREE" : own;
}

/** The policy that the place of the average rows suggests: one for every program is taken over its lowest rows. */
export function placedAverage(table: Table): AveragePolicy | undefined {
  const averages = table.rows.filter(({ kind }) => kind === "average").length;
  const programs = table.rows.filter(({ kind }) => kind === "program").length;
  const hasKegiatan = table.rows.some(({ kind }) => kind === "kegiatan");
  return averages >= 2 && programs >= 2 && averages * 3 >= programs * 2 && hasKegiatan ? "LOWEST" : undefined;
}

/** The average rows of a table with what each is taken over: as its figures keep, else as chosen. */
export function averageRows(
  table: Table,
  { policy, said }: { policy: AveragePolicy; said: boolean },
): readonly AverageRow[] {
  const all = table.rows.filter(({ kind }) => kind === "average");
  return keptPolicies(table).flatMap(({ rows, policy: kept }) => {
    const filled = table.columns.filter(({ column }) =>
      rows.some(({ row }) => readOperand(table, row, column).state === "known"),
    );
    const columns = filled.length > 0 ? new Set(filled.map(({ column }) => column)) : undefined;
    return rows.map((row) => ({
      row,
      columns,
      kept,
      members:
        kept && !said
          ? averagedRows(table, kept, { row, group: rows })
          : chosenRows(table, policy, { row, group: all }),
    }));
  });
}

/** Rows of a policy in the part that an average row closes; one right below another closes the part of several. */
function chosenRows(
  table: Table,
  policy: AveragePolicy,
  { row, group }: { row: TableRow; group: readonly TableRow[] },
): readonly TableRow[] {
  const above = group.filter((other) => other.row < row.row);
  const members = membersOf(table, policy);
  const between = (from: number): readonly TableRow[] =>
    members.filter((member) => member.row > from && member.row < row.row);
  const own = between(above.at(-1)?.row ?? -1);
  if (own.length > 0) return own;
  const upper = above.filter((other, index) =>
    members.every((member) => member.row < (above[index - 1]?.row ?? -1) || member.row > other.row),
  );
  const from = upper.at(-1)?.row ?? -1;
  const programs = membersOf(table, "PROGRAM").filter((member) => member.row > from && member.row < row.row);
  return policy === "FLAT" ? between(from) : programs;
}

const PLANNED: ReadonlySet<TableRow["kind"]> = new Set(["unit", "urusan", "bidang"]);

function membersOf(table: Table, policy: AveragePolicy): readonly TableRow[] {
  const records = recordRows(table);
  const byRow = new Map(records.map((row) => [row.row, row]));
  const parents = new Set(records.map(({ parent }) => parent));
  const kinds = new Set(records.map(({ kind }) => kind));
  const top = kinds.has("program") ? "program" : kinds.has("kegiatan") ? "kegiatan" : undefined;
  return records.filter((row) => {
    const owner = row.kind === "indicator" && row.owner !== null ? (byRow.get(row.owner) ?? row) : row;
    if (policy === "KEGIATAN" && kinds.has("kegiatan")) return owner.kind === "kegiatan";
    if ((policy === "PROGRAM" || policy === "TREE") && top) return owner.kind === top;
    if (policy === "LOWEST") return !parents.has(owner.row);
    return !PLANNED.has(owner.kind);
  });
}

/** The plain mean of the figures of rows in one column; blank where there are none. */
export function averageCalculation({
  ledger,
  column,
  rows,
}: {
  ledger: Ledger;
  column: number;
  rows: readonly number[];
}): Calculation {
  const list = rangesOf({ ledger, column, rows });
  return call("IF", operate(call("COUNT", ...list), "=", number("0")), text(""), call("AVERAGE", ...list));
}

/** Ranges that reach over rows without figures, so that rows put in later are counted; never over figures of others. */
function rangesOf({
  ledger,
  column,
  rows,
}: {
  ledger: Ledger;
  column: number;
  rows: readonly number[];
}): readonly Calculation[] {
  const wanted = new Set(rows);
  const kinds = new Map(ledger.table.rows.map(({ row, kind }) => [row, kind]));
  const blocks = (row: number): boolean =>
    !wanted.has(row) &&
    // Words of a header printed again count for nothing in a mean, its column numbers would.
    (kinds.get(row) !== "header" || isFigure(ledger.read(row, column))) &&
    (CLOSING.has(kinds.get(row) ?? "blank") ||
      ledger.input(row, column).state !== "blank" ||
      ledger.isPlanned(row, column));
  const runs: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    const clear = last && ![...Array(row - last.bottom - 1).keys()].some((step) => blocks(last.bottom + 1 + step));
    if (last && clear) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs.map(({ top, bottom }) =>
    top === bottom ? cell(top, column) : { does: "range", top, bottom, left: column, right: column },
  );
}

const CLOSING: ReadonlySet<string> = new Set(["total", "subtotal", "average", "predicate"]);

/** The rows whose mean stands in their parent's percentage, where the parent has no figures of its own to divide. */
export function childrenOf(table: Table, { row }: TableRow): readonly TableRow[] {
  return recordRows(table).filter(({ parent, kind }) => parent === row && kind !== "indicator");
}
