import { type Amount, amount } from "../figure/amount";
import { readOperand } from "../relation/operand";
import { type CellRef, type CheckedRelation, cellsOf, refKey } from "../relation/relation";
import { cellAt } from "../sheet/snapshot";
import { type Edit, type RecordCell, compileEdits } from "./edits/edit";
import { localise } from "./edits/localise";
import { type Bench, type Move } from "./trials";

/** The fewest cells that must be wrong for some broken sums, where no likely cause is found. */
export interface Entangled {
  readonly relations: readonly CheckedRelation[];
  /** Cells to look at together; the figure where only one would do. */
  readonly cells: readonly (Omit<Move, "value"> & { readonly value: Amount | undefined })[];
}

/** A formula that calculates its relation follows what it reads: changing it costs nothing. */
const FOLLOWS = 0.001;
/** Work that one group may take before the smallest set known is told. */
const EFFORT = 8000;
/** Work that all groups may take together; beyond it the rest are told without a cause. */
const EFFORT_IN_ALL = 80_000;
const MOST_RELATIONS = 400;

/** Names the smallest sets of cells under which broken sums and all sums that share a cell with them would hold. */
export function smallestSets(broken: readonly CheckedRelation[], bench: Bench): readonly Entangled[] {
  const sums = new Set<CheckedRelation>();
  for (const one of broken) {
    if (!isSum(one)) continue;
    sums.add(one);
    for (const cell of cellsOf(one.relation)) for (const other of bench.crossing.at(cell)) if (isSum(other) && sums.size < MOST_RELATIONS) sums.add(other);
  }
  if (sums.size === 0) return [];
  const list = [...sums];
  const numbers = new Map<string, number>();
  const cells: CellRef[] = [];
  const numberOf = (cell: CellRef): number => {
    const known = numbers.get(refKey(cell));
    if (known !== undefined) return known;
    numbers.set(refKey(cell), cells.length);
    cells.push(cell);
    return cells.length - 1;
  };
  const edits = list.map(({ relation }): Edit => ({
    op: "==",
    rhs: amount(0),
    tolerance: amount("0.5"),
    terms: [{ cell: numberOf(relation.result), coefficient: amount(-1) }, ...relation.terms.map(({ cell, weight }) => ({ cell: numberOf(cell), coefficient: amount(weight) }))],
  }));
  const record = cells.map((cell): RecordCell => figureOf(cell, bench));
  const groups = localise(compileEdits(edits), record, { effort: EFFORT, effortInAll: EFFORT_IN_ALL, mostSets: 20 });
  return groups.flatMap(({ broken: own, sets: [best] }) => {
    const relations = own.flatMap((index) => list[index] ?? []).filter(({ status }) => status === "broken");
    const wrong = (best?.cells ?? []).filter((cell) => (record[cell]?.weight ?? 0) > FOLLOWS);
    if (!best || wrong.length === 0 || relations.length === 0) return [];
    return [{ relations, cells: wrong.map((cell) => ({ cell: cells[cell] as CellRef, value: best.values.get(cell)?.value })) }];
  });
}

function isSum({ relation, status }: CheckedRelation): boolean {
  return status !== "notCheckable" && relation.form === "linear" && (relation.mode === undefined || relation.mode === "accumulate");
}

function figureOf(cell: CellRef, { crossing }: Bench): RecordCell {
  const table = crossing.at(cell)[0]?.relation.table;
  const operand = table && readOperand(table, cell.row, cell.column);
  const isFormula = table !== undefined && cellAt(table.sheet, cell.row, cell.column)?.formula !== undefined;
  return { value: operand?.state === "known" ? operand.value : amount(0), weight: isFormula ? FOLLOWS : 1 };
}
