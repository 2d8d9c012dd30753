import { type Amount, ONE, ZERO, abs, add, amount, compare, divide, isZero, multiply, negate, round, subtract, toNumber } from "../figure/amount";
import { shapeOf } from "../relation/formula-rules";
import { readOperand } from "../relation/operand";
import { type CellRef, type CheckedRelation, type Relation, cellsOf, refKey } from "../relation/relation";
import { cellAt } from "../sheet/snapshot";
import type { Table } from "../table/table";
import { nearbyFigures } from "./nearby";
import type { Move } from "./trials";

const MOST_CANDIDATES = 80;

/** Every change of one cell that would mend a relation, through formulas too. */
export function movesOf(one: CheckedRelation): readonly Move[] {
  const { relation } = one;
  const moves: Move[] = [];
  for (const cell of suspectsOf(relation)) {
    if (moves.length >= MOST_CANDIDATES) break;
    for (const value of repairValues(one, cell)) {
      moves.push({ cell, value });
      const operand = readOperand(relation.table, cell.row, cell.column);
      if (relation.form === "linear" && operand.state === "known") {
        moves.push(...through(relation.table, cell, subtract(value, operand.value), 0));
      }
    }
  }
  return moves.slice(0, MOST_CANDIDATES);
}

const DEEPEST = 5;

/** Typed cells behind a formula, each changed so that the formula changes by `gap`. */
function through(table: Table, cell: CellRef, gap: Amount, depth: number): readonly Move[] {
  const formula = cellAt(table.sheet, cell.row, cell.column)?.formula;
  const shape = formula === undefined || depth > DEEPEST ? undefined : shapeOf(formula);
  if (shape?.form !== "linear" || shape.terms.length > MOST_CANDIDATES) return [];
  return shape.terms.flatMap(([place, sign]) => {
    const operand = readOperand(table, place.row, place.column);
    if (operand.state !== "known") return [];
    const own = sign === 1 ? gap : negate(gap);
    const at = { sheet: cell.sheet, row: place.row, column: place.column };
    return [{ cell: at, value: add(operand.value, own) }, ...through(table, at, own, depth + 1)];
  });
}

/** A last position is taken over, not added: only the year's own figure can be wrong in that relation. */
function suspectsOf(relation: Relation): readonly CellRef[] {
  if (relation.form === "linear" && relation.mode !== undefined && relation.mode !== "accumulate") return [relation.result];
  return relation.form === "band" || relation.form === "one-of" || relation.form === "words" ? [] : cellsOf(relation);
}

/** The figures that would make this relation hold if only this cell were wrong. */
function repairValues(one: CheckedRelation, cell: CellRef): readonly Amount[] {
  const { relation } = one;
  if (relation.form !== "whole" && refKey(relation.result) === refKey(cell)) return one.expected === undefined ? [] : [one.expected];
  if (one.expected === undefined || one.stated === undefined) return [];
  const operand = readOperand(relation.table, cell.row, cell.column);
  const now = operand.state === "known" ? operand.value : ZERO;
  const decimals = operand.state === "known" ? operand.decimals : one.decimals;
  const gap = subtract(one.stated, one.expected);
  switch (relation.form) {
    case "linear": {
      const weight = relation.terms.find((term) => refKey(term.cell) === refKey(cell))?.weight ?? 1;
      return [add(now, weight === 1 ? gap : negate(gap))];
    }
    case "whole":
      return [subtract(now, gap)];
    case "mean":
      return [round(add(now, multiply(gap, amount(relation.terms.length))), decimals)];
    case "product":
      return isZero(one.expected) ? [] : [round(divide(multiply(now, one.stated), one.expected, decimals + 4), decimals)];
    case "ratio":
      return ratioRepairs(one, cell, { now, decimals });
    case "computed":
      return computedRepairs(one, cell, { now, decimals });
    default:
      return [];
  }
}

/** What a computation starts from, moved as far as its result is off; steps that are no straight line are found out by checking. */
function computedRepairs(one: CheckedRelation, cell: CellRef, { now, decimals }: { now: Amount; decimals: number }): readonly Amount[] {
  const { relation, stated } = one;
  if (relation.form !== "computed" || stated === undefined) return [];
  const values = relation.terms.map((term) => {
    const operand = readOperand(relation.table, term.cell.row, term.cell.column);
    return operand.state === "known" ? operand.value : ZERO;
  });
  const place = relation.terms.findIndex((term) => refKey(term.cell) === refKey(cell));
  const given = (value: Amount): Amount | undefined => relation.computation.of(values.map((other, index) => (index === place ? value : other)));
  const [out, further] = [given(now), given(add(now, ONE))];
  if (out === undefined || further === undefined || isZero(subtract(further, out))) return [];
  return [round(add(now, divide(subtract(stated, out), subtract(further, out), decimals + 4)), decimals)];
}

const UNITS = [amount(1000), amount(1_000_000)];

/** The figure as it is in thousands and millions, or in rupiah where it was told in these. */
function inOtherUnits(now: Amount, decimals: number): readonly Amount[] {
  return UNITS.flatMap((unit) => [multiply(now, unit), divide(now, unit, decimals)]);
}

const REACH = 4;

/** Figures of the rows above and below and of the columns beside: one of them may have been meant here. */
function figuresAround(table: Table, { row, column }: CellRef): readonly Amount[] {
  const places = [-REACH, -3, -2, -1, 1, 2, 3, REACH].flatMap((step) => [{ row: row + step, column }, { row, column: column + step }]);
  return places.flatMap((place) => {
    const operand = place.column < 0 ? undefined : readOperand(table, place.row, place.column);
    return operand?.state === "known" ? [operand.value] : [];
  });
}

/**
 * A numerator or denominator that gives the printed percentage is known only to the percentage's own precision: of the
 * figures that would do, those that one slip turns into what stands there, or else the middle one.
 */
function ratioRepairs(one: CheckedRelation, cell: CellRef, { now, decimals }: { now: Amount; decimals: number }): readonly Amount[] {
  const { relation, stated, expected } = one;
  if (relation.form !== "ratio" || stated === undefined || expected === undefined || isZero(expected) || isZero(stated)) return [];
  const single = relation.terms.length === 1 && relation.denominators.length === 1;
  if (!single || isZero(now)) return [];
  const isNumerator = refKey(relation.terms[0]?.cell ?? relation.result) === refKey(cell);
  const middle = isNumerator ? divide(multiply(now, stated), expected, decimals + 4) : divide(multiply(now, expected), stated, decimals + 4);
  const room = abs(divide(multiply(middle, amount(`0.${"0".repeat(one.decimals)}5`)), stated, decimals + 4));
  const near = [...nearbyFigures(now, { middle: toNumber(middle), room: toNumber(room) }), ...figuresAround(relation.table, cell), ...inOtherUnits(now, decimals)].filter((value) => compare(abs(subtract(value, middle)), room) <= 0);
  return near.length > 0 ? near.slice(0, 6) : [round(middle, decimals)];
}
