import { CellMap } from "../sheet/cell-map";
import type { CellPlace } from "../sheet/recalculate";
import { type CheckedRelation, type Relation, cellsOf } from "../relation/relation";

/** Relations by the cells that they speak of, in their own order. */
export interface Crossing {
  /** The relations as they stand. */
  readonly relations: readonly CheckedRelation[];
  /** Where in the list the relations of a cell stand. */
  indexesAt(cell: CellPlace): readonly number[];
  at(cell: CellPlace): readonly CheckedRelation[];
  /** The same relations with what has become of them. */
  withState(relations: readonly CheckedRelation[]): Crossing;
}

/** Looks up relations by cell: those within a row by that row, all others by each of their cells. */
export function crossingOf(relations: readonly CheckedRelation[]): Crossing {
  const rows = new Map<string, number[][]>();
  const cells = new CellMap<number[]>();
  for (const [index, { relation }] of relations.entries()) {
    if (isWithinRow(relation)) {
      const { sheet, row } = relation.result;
      const own = rows.get(sheet) ?? [];
      rows.set(sheet, own);
      const list = own[row];
      if (list) list.push(index);
      else own[row] = [index];
      continue;
    }
    for (const cell of cellsOf(relation)) {
      const list = cells.get(cell);
      if (!list) cells.set(cell, [index]);
      else if (list.at(-1) !== index) list.push(index);
    }
  }
  const find = (cell: CellPlace): readonly number[] => {
    const across = cells.get(cell) ?? [];
    const within = (rows.get(cell.sheet)?.[cell.row] ?? []).filter((index) => speaksOf(relations[index], cell));
    if (across.length === 0) return within;
    return within.length === 0 ? across : [...within, ...across].sort((a, b) => a - b);
  };
  const known = new CellMap<readonly number[]>();
  const indexesAt = (cell: CellPlace): readonly number[] => {
    const own = known.get(cell) ?? find(cell);
    known.set(cell, own);
    return own;
  };
  return over(indexesAt, relations);
}

function over(indexesAt: Crossing["indexesAt"], relations: readonly CheckedRelation[]): Crossing {
  return {
    relations,
    indexesAt,
    at: (cell) => indexesAt(cell).map((index) => relations[index] as CheckedRelation),
    withState: (state) => over(indexesAt, state),
  };
}

function isWithinRow(relation: Relation): boolean {
  const { result, terms } = relation;
  const isBeside = ({ cell }: Relation["terms"][number]): boolean =>
    cell.row === result.row && cell.sheet === result.sheet;
  return terms.every(isBeside) && (relation.form !== "ratio" || relation.denominators.every(isBeside));
}

function speaksOf(one: CheckedRelation | undefined, { column }: CellPlace): boolean {
  if (!one) return false;
  const { relation } = one;
  if (relation.result.column === column || relation.terms.some(({ cell }) => cell.column === column)) return true;
  return relation.form === "ratio" && relation.denominators.some(({ cell }) => cell.column === column);
}
