import type { RuleId } from "../finding/report";
import type { Table, TableColumn } from "../table/table";
import { readOperand } from "./operand";
import { refsOf } from "./row-cells";
import type { LinearRelation } from "./relation";

/** Whether a cell says something: a figure, a dash, or words where a figure belongs. */
export function hasFigure(table: Table, row: number, column: TableColumn): boolean {
  return readOperand(table, row, column.column).state !== "blank" || table.cell(row, column.column).kind === "dash";
}

/** One sum in one column; none where neither the result nor a term says anything. */
export function sumRelation(table: Table, kind: RuleId, of: { result: number; terms: readonly number[]; column: TableColumn }): readonly LinearRelation[] {
  const { column } = of.column;
  const sheet = table.sheet.name;
  const refs = refsOf(table);
  const stated = hasFigure(table, of.result, of.column);
  const said = of.terms.some((row) => hasFigure(table, row, of.column));
  if (of.terms.length === 0 || !stated || !said) return [];
  return [
    {
      id: `${kind}:${sheet}!${of.result}:${column}`,
      kind,
      form: "linear",
      table,
      result: refs(of.result, column),
      terms: of.terms.map((row) => ({ cell: refs(row, column), weight: 1 as const })),
      basis:
        kind === "children-sum"
          ? { id: "induk = jumlah rincian langsungnya (Permendagri 86/2017; pagu dianggarkan pada sub kegiatan)", en: "a parent is the sum of its direct children (Permendagri 86/2017; budgets stand on sub kegiatan)" }
          : { id: "baris jumlah = jumlah seluruh bagian", en: "a total row is the sum of all parts" },
      blank: "zero",
    },
  ];
}
