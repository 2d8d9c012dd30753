import { isZero } from "../figure/amount";
import type { RowKind, RuleId } from "../finding/report";
import { type Table, type TableColumn, type TableRow, recordRows } from "../table/table";
import { type Tree, fromParents, summands } from "../table/tree";
import type { ColumnRule } from "./column-rules";
import { isFooter } from "./footers";
import { readOperand } from "./operand";
import type { LinearRelation, Relation } from "./relation";

/** Relations down the rows: children to their parent, units to the whole, everything to the total row. */
export function hierarchyRelations(table: Table, rules: readonly ColumnRule[]): readonly Relation[] {
  const additive = new Set(rules.filter(({ kind }) => kind === "share" || kind === "weighted").map(({ result }) => result.column));
  const columns = table.columns.filter((column) => (isSummed(column) || additive.has(column.column)) && hasAmounts(table, column));
  if (columns.length === 0) return [];
  const records = recordRows(table).filter((row) => row.kind !== "indicator");
  const kinds = new Map(table.rows.map((row) => [row.row, row.kind]));
  const tree = fromParents(records.map((row) => row.row), new Map(records.map((row) => [row.row, row.parent])));
  const withFigures = new Set(records.filter((row) => columns.some((column) => hasFigure(table, row.row, column))).map((row) => row.row));
  const hasFigures = (row: number): boolean => withFigures.has(row);
  return [
    ...childrenSums(table, tree, { columns, hasFigures, kinds }),
    ...totals(table, tree, { columns, hasFigures, kinds }),
  ];
}

interface Context {
  readonly columns: readonly TableColumn[];
  readonly hasFigures: (row: number) => boolean;
  readonly kinds: ReadonlyMap<number, RowKind>;
}

/** Money adds up over rows; percentages, weights and performance figures do not. */
function isSummed(column: TableColumn): boolean {
  return column.measure === "rp" && !["percent", "weight", "predicate", "other"].includes(column.role);
}

/** A column of nothing but zeros says nothing to add up. */
function hasAmounts(table: Table, { column }: TableColumn): boolean {
  return table.rows.some(({ row }) => {
    const operand = readOperand(table, row, column);
    return operand.state === "unreadable" || (operand.state === "known" && !isZero(operand.value));
  });
}

function hasFigure(table: Table, row: number, column: TableColumn): boolean {
  return readOperand(table, row, column.column).state !== "blank" || table.cell(row, column.column).kind === "dash";
}

function childrenSums(table: Table, tree: Tree, { columns, hasFigures, kinds }: Context): readonly Relation[] {
  const relations: Relation[] = [];
  for (const [parent, children] of tree.children) {
    if (!hasFigures(parent)) continue;
    const terms = summands(tree, children, hasFigures);
    if (terms.length === 0) continue;
    const kind = terms.every((row) => kinds.get(row) === "unit") ? "units-total" : "children-sum";
    for (const column of columns) relations.push(...sumRelation(table, kind, { result: parent, terms, column }));
  }
  return relations;
}

/** A total row holds the sum of the topmost rows that carry figures; a subtotal, of those since the last total. */
function totals(table: Table, tree: Tree, { columns, hasFigures, kinds }: Context): readonly Relation[] {
  const relations: Relation[] = [];
  const top = summands(tree, tree.roots, hasFigures);
  let since = -1;
  for (const row of table.rows) {
    if ((row.kind !== "total" && row.kind !== "subtotal") || isFooter(table, row)) continue;
    const terms = row.kind === "subtotal" ? top.filter((term) => term > since && term < row.row) : top;
    since = row.row;
    const kind = terms.length > 0 && terms.every((term) => kinds.get(term) === "unit") ? "units-total" : "grand-total";
    for (const column of columns) relations.push(...sumRelation(table, kind, { result: row.row, terms, column }));
  }
  return relations;
}

/** One sum in one column; none where neither the result nor a term says anything. */
function sumRelation(table: Table, kind: RuleId, of: { result: number; terms: readonly number[]; column: TableColumn }): readonly LinearRelation[] {
  const { column } = of.column;
  const sheet = table.sheet.name;
  const stated = hasFigure(table, of.result, of.column);
  const said = of.terms.some((row) => hasFigure(table, row, of.column));
  if (of.terms.length === 0 || !stated || !said) return [];
  return [
    {
      id: `${kind}:${sheet}!${of.result}:${column}`,
      kind,
      form: "linear",
      table,
      result: { sheet, row: of.result, column },
      terms: of.terms.map((row) => ({ cell: { sheet, row, column }, weight: 1 as const })),
      basis:
        kind === "children-sum"
          ? { id: "induk = jumlah rincian langsungnya (Permendagri 86/2017; pagu dianggarkan pada sub kegiatan)", en: "a parent is the sum of its direct children (Permendagri 86/2017; budgets stand on sub kegiatan)" }
          : { id: "baris jumlah = jumlah seluruh bagian", en: "a total row is the sum of all parts" },
      blank: "zero",
    },
  ];
}

/** Rows whose figures no other row is made of, for averages over the lowest level. */
export function leaves(table: Table): readonly TableRow[] {
  const parents = new Set(table.rows.map((row) => row.parent));
  return recordRows(table).filter((row) => row.kind !== "indicator" && !parents.has(row.row));
}
