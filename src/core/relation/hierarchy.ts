import { isZero } from "../figure/amount";
import type { RowKind } from "../finding/report";
import { type Table, type TableColumn, recordRows } from "../table/table";
import { type Tree, fromParents, summands } from "../table/tree";
import type { ColumnRule } from "./column-rules";
import { check } from "./check";
import { isProvenByRest, isProvenBySome, weighEvidence } from "./evidence";
import { hasFigure, sumRelation } from "./column-sum";
import { readOperand } from "./operand";
import type { Relation } from "./relation";
import { totalRelations } from "./totals";

/** Relations down the rows: children to their parent, units to the whole, everything to the total row. */
export function hierarchyRelations(table: Table, rules: readonly ColumnRule[]): readonly Relation[] {
  const additive = new Set(rules.filter(({ kind }) => kind === "share" || kind === "weighted").map(({ result }) => result.column));
  const columns = table.columns.filter((column) => (isSummed(column) || additive.has(column.column)) && hasAmounts(table, column));
  // Where each row has an indicator of its own, its counts are of different things.
  const measured = table.columns.some(({ role }) => role === "indicator" || role === "unitOfMeasure");
  const counts = table.columns.filter((column) => isCount(column) && (!measured || column.measure === "rp" || column.role === "weight"));
  if (columns.length + counts.filter((column) => hasAmounts(table, column)).length === 0) return [];
  const records = recordRows(table).filter((row) => row.kind !== "indicator");
  const kinds = new Map(table.rows.map((row) => [row.row, row.kind]));
  const tree = fromParents(records.map((row) => row.row), new Map(records.map((row) => [row.row, row.parent])));
  const figures = columns.length > 0 ? columns : counts;
  const withFigures = new Set(records.filter((row) => figures.some((column) => hasFigure(table, row.row, column))).map((row) => row.row));
  const hasFigures = (row: number): boolean => withFigures.has(row);
  return [
    ...childrenSums(table, tree, { columns, hasFigures, kinds }),
    ...countedChildren(table, tree, { columns: counts, hasFigures, kinds }),
    ...totalRelations(table, tree, { columns, counts, hasFigures, kinds }),
  ];
}

interface Context {
  readonly columns: readonly TableColumn[];
  readonly hasFigures: (row: number) => boolean;
  readonly kinds: ReadonlyMap<number, RowKind>;
}

/** Money adds up over rows; percentages, weights and performance figures do not. */
function isSummed(column: TableColumn): boolean {
  if (column.measure !== "rp" || ["percent", "weight", "predicate"].includes(column.role)) return false;
  return column.role !== "other" || isSpending(column);
}

/** People, things and units may add up over rows; whether they do is for the figures to say. */
function isCount(column: TableColumn): boolean {
  if (column.role === "weight" || (column.role === "other" && column.measure !== null)) return true;
  return (column.measure === "k" || column.measure === "count") && !["percent", "predicate", "number", "code"].includes(column.role);
}

/** Counts are summed up where nearly all parents show it, or where some do beyond chance and the others come near. */
function countedChildren(table: Table, tree: Tree, context: Context): readonly Relation[] {
  return context.columns.flatMap((column) => {
    const relations = childrenSums(table, tree, { ...context, columns: [column] });
    const results = relations.map((relation) => check(relation)).filter(({ stated }) => stated !== undefined && !isZero(stated));
    const evidence = weighEvidence(results);
    if (evidence.checked >= 3 && evidence.held * 10 >= evidence.checked * 8) return relations;
    return isProvenByRest(evidence) || (column.measure === "rp" && isProvenBySome(results)) ? relations : [];
  });
}

/** Kinds of spending and receipts side by side add up as budgets do; balances and prices do not. */
function isSpending({ path }: TableColumn): boolean {
  const words = path.join(" ");
  return /\b(belanja|biaya|spj|sp2d|pencairan|penyaluran|tahap|termin|honor\w*|gaji|tunjangan|pendapatan|penerimaan|pengeluaran|debet|debit|kredit|jumlah|bantuan)\b/i.test(words) && !/\b(saldo|harga|tarif|satuan)\b/i.test(words);
}

/** A column of nothing but zeros says nothing to add up. */
function hasAmounts(table: Table, { column }: TableColumn): boolean {
  return table.rows.some(({ row }) => {
    const operand = readOperand(table, row, column);
    return operand.state === "unreadable" || (operand.state === "known" && !isZero(operand.value));
  });
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
