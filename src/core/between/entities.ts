import type { RowKind } from "../finding/report";
import { type Table, type TableRow, rowAt } from "../table/table";
import { type TableContext, officeName } from "./context";
import { squash, wordsOf } from "./names";

/** Something that a row of a table is about, by which the same thing is found in another table. */
export interface Entity {
  readonly row: TableRow;
  /** Squashed name of the unit whose section the row stands in, else of the table's own office; blank when none is named. */
  readonly unit: string;
  /** The row stands in no unit's section: it is the whole office's, or the office's own. */
  readonly home: boolean;
  readonly level: "program" | "kegiatan" | "subkegiatan" | "unit" | "total" | "indicator" | "other";
  readonly code: string;
  readonly name: string;
  readonly words: readonly string[];
}

const LEVELS: Partial<Record<RowKind, Entity["level"]>> = {
  program: "program",
  kegiatan: "kegiatan",
  subkegiatan: "subkegiatan",
  unit: "unit",
  total: "total",
};
const SKIPPED: ReadonlySet<RowKind> = new Set(["header", "note", "blank", "average", "predicate"]);

/** What a table's rows are about, in their order; remarks, averages and predicates are about no one thing. */
export function entitiesOf(table: Table, context: TableContext): readonly Entity[] {
  const home = context.office;
  return table.rows.flatMap((row) => {
    if (SKIPPED.has(row.kind)) return [];
    const owner = row.owner === null ? row : (rowAt(table, row.owner) ?? row);
    const unit = row.unit === null ? "" : unitName(rowAt(table, row.unit)?.label ?? "");
    const label = owner.label;
    return [
      {
        row,
        unit: unit === "" ? home : unit,
        home: unit === "" || unit === home,
        level: row.kind === "total" || row.owner === null ? (LEVELS[row.kind] ?? "other") : "indicator",
        code: codeOf(owner.code),
        name: row.kind === "total" ? TOTAL : row.kind === "unit" ? unitName(label) : squash(label),
        words: wordsOf(label),
      },
    ];
  });
}

function unitName(label: string): string {
  const office = officeName(label);
  return office === "" ? squash(label) : office;
}

/** Name under which the totals of two tables meet; no name of a programme squashes to it. */
const TOTAL = "=";

/** A code as it is compared: sub kegiatan of two and of four digits are the same. */
function codeOf(code: string | null): string {
  if (code === null) return "";
  const parts = code.split(/[^0-9A-Za-z]+/).filter((part) => part !== "");
  return parts.length < 3 ? "" : parts.map((part) => part.replace(/^0+(?=\d)/, "")).join(".");
}
