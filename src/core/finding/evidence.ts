import type { CheckedRelation, Relation, Term } from "../relation/relation";
import { columnLetters } from "../sheet/address";
import type { Table } from "../table/table";
import type { ColumnReason, ReportRow, RuleId } from "./report";

/** What the figures of a table say for the way in which its columns and rows are read. */
export interface TableEvidence {
  ofColumn(column: number): readonly ColumnReason[];
  ofRow(row: number): Pick<ReportRow, "mode" | "modeWhy" | "sums">;
}

/** Counts, table by table, how many relations of each column and row hold; one pass over all relations. */
export function gatherEvidence(checked: readonly CheckedRelation[]): ReadonlyMap<Table, TableEvidence> {
  const tallies = new Map<Table, Tallies>();
  for (const one of checked) {
    const { table } = one.relation;
    const tally = tallies.get(table) ?? { columns: new Map(), sums: new Map(), modes: new Map() };
    tallies.set(table, tally);
    count(tally, one);
  }
  return new Map([...tallies].map(([table, tally]) => [table, evidenceOf(tally)]));
}

interface RuleTally {
  readonly rule: RuleId;
  readonly columns: Set<number>;
  held: number;
  checked: number;
}

interface Tallies {
  readonly columns: Map<number, Map<RuleId, RuleTally>>;
  readonly sums: Map<number, [held: number, checked: number]>;
  readonly modes: Map<number, Pick<ReportRow, "mode" | "modeWhy">>;
}

/** Rules whose relations sum rows below into a row. */
export const SUMS_DOWN: ReadonlySet<RuleId> = new Set(["children-sum", "units-total", "grand-total", "section-total"]);

function count({ columns, sums, modes }: Tallies, { relation, status }: CheckedRelation): void {
  const { row, column } = relation.result;
  if (relation.form === "linear" && relation.mode && relation.modeWhy && !modes.has(row)) {
    modes.set(row, { mode: relation.mode, modeWhy: relation.modeWhy });
  }
  if (status === "notCheckable") return;
  const held = status === "held" ? 1 : 0;
  const rules = columns.get(column) ?? new Map<RuleId, RuleTally>();
  columns.set(column, rules);
  const tally = rules.get(relation.kind) ?? { rule: relation.kind, columns: new Set(), held: 0, checked: 0 };
  rules.set(relation.kind, tally);
  tally.checked++;
  tally.held += held;
  addColumnsBeside(relation, tally.columns);
  if (!SUMS_DOWN.has(relation.kind)) return;
  const [before, all] = sums.get(row) ?? [0, 0];
  sums.set(row, [before + held, all + 1]);
}

function addColumnsBeside(relation: Relation, columns: Set<number>): void {
  const { row, column, sheet } = relation.result;
  const add = ({ cell }: Term): void => {
    if (cell.row === row && cell.sheet === sheet && cell.column !== column) columns.add(cell.column);
  };
  relation.terms.forEach(add);
  if (relation.form === "ratio") relation.denominators.forEach(add);
}

function evidenceOf({ columns, sums, modes }: Tallies): TableEvidence {
  return {
    ofColumn: (column) =>
      [...(columns.get(column)?.values() ?? [])].map(({ rule, held, checked, columns: others }) => ({
        of: "role",
        by: "figures",
        rule,
        columns: [...others].sort((a, b) => a - b).map(columnLetters),
        held,
        checked,
      })),
    ofRow: (row) => {
      const tally = sums.get(row);
      return { ...modes.get(row), ...(tally && { sums: tally }) };
    },
  };
}
