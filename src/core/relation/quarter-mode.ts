import { type Amount, ZERO, add, amount, compare, divide, isZero, multiply } from "../figure/amount";
import { agree, type KnownOperand, type Operand, readOperand } from "./operand";
import type { ModeReason, QuarterMode } from "../finding/report";
import type { LinearRelation, Term } from "./relation";

const TWO = amount(2);
const THREE = amount(3);

/**
 * Settles how a performance figure runs over the quarters: it adds up as long as the sum stays within the
 * target or is what is printed; otherwise the last or highest quarter or their mean may be meant; a lone year figure
 * was measured at the end. A figure that no mode explains stays a sum when the sum fits the target, else a last position.
 */
export function inferQuarterMode(relation: LinearRelation, target: { row: number; column: number } | undefined, said?: QuarterMode): LinearRelation {
  const quarters = relation.terms.flatMap((term) => {
    const operand = readOperand(relation.table, term.cell.row, term.cell.column);
    return operand.state === "known" ? [{ term, operand }] : [];
  });
  if (said) return withMode(relation, said, quarters.at(-1)?.term);
  const result = readOperand(relation.table, relation.result.row, relation.result.column);
  if (quarters.length === 0) return { ...relation, mode: "yearEnd", modeWhy: "noQuarters" };
  const total = quarters.reduce((sum, { operand }) => add(sum, operand.value), ZERO);
  const goal = target ? readOperand(relation.table, target.row, target.column) : undefined;
  const fitsTarget = goal?.state !== "known" || isZero(goal.value) || compare(total, goal.value) <= 0;
  if (result.state !== "known") return notFilledYet(relation, quarters, { total, goal, fitsTarget });
  const slack = quarters.reduce((sum, { operand }) => add(sum, operand.slack), result.slack);
  if (agree(result.value, total, slack)) return { ...relation, mode: "accumulate", modeWhy: "sumIsTotal" };
  if (fitsTarget && goal?.state === "known") return { ...relation, mode: "accumulate", modeWhy: "withinTarget" };
  return otherMode(relation, quarters, { result, goal: goal?.state === "known" ? goal.value : undefined, total });
}

function notFilledYet(relation: LinearRelation, quarters: readonly Quarter[], { total, goal, fitsTarget }: { total: Amount; goal: Operand | undefined; fitsTarget: boolean }): LinearRelation {
  const known = goal?.state === "known" ? goal.value : undefined;
  const positions = !fitsTarget && arePositions(quarters.map(({ operand }) => operand.value), { total, goal: known });
  return positions ? endPosition(relation, quarters.at(-1)?.term, "nearTarget") : { ...relation, mode: "accumulate", modeWhy: fitsTarget ? "withinTarget" : "nothingFits" };
}

interface Quarter {
  readonly term: Term;
  readonly operand: KnownOperand;
}

function otherMode(
  relation: LinearRelation,
  quarters: readonly Quarter[],
  { result, goal, total }: { result: KnownOperand; goal: Amount | undefined; total: Amount },
): LinearRelation {
  const last = quarters.at(-1);
  const highest = quarters.reduce((best, quarter) => (compare(quarter.operand.value, best.operand.value) > 0 ? quarter : best));
  for (const quarter of [last, highest]) {
    if (quarter && agree(result.value, quarter.operand.value, add(result.slack, quarter.operand.slack))) return endPosition(relation, quarter.term, quarter === last ? "lastIsTotal" : "highestIsTotal");
  }
  if (quarters.length > 1 && agree(result.value, divide(total, amount(quarters.length), result.decimals + 4), add(result.slack, result.slack))) {
    return { ...relation, mode: "average", modeWhy: "meanIsTotal" };
  }
  const positions = goal !== undefined && arePositions(quarters.map(({ operand }) => operand.value), { total, goal }) && compare(result.value, goal) <= 0;
  return positions ? endPosition(relation, last?.term, "nearTarget") : { ...relation, mode: "accumulate", modeWhy: "nothingFits" };
}

/** Positions lie near the target each; parts of a sum only together. */
export function arePositions(quarters: readonly Amount[], { total, goal }: { total: Amount; goal: Amount | undefined }): boolean {
  if (goal === undefined || isZero(goal) || quarters.length < 2) return false;
  return compare(multiply(total, TWO), multiply(goal, THREE)) >= 0 && quarters.every((value) => compare(value, goal) <= 0);
}

function endPosition(relation: LinearRelation, term: Term | undefined, modeWhy: ModeReason): LinearRelation {
  return term ? { ...relation, mode: "endPosition", modeWhy, terms: [term] } : relation;
}

/** The mode that a person gives: all quarters count, the last one measured is the position, or none says anything. */
function withMode(relation: LinearRelation, mode: QuarterMode, last: Term | undefined): LinearRelation {
  const said = { ...relation, mode, modeWhy: "correction" as const };
  if (mode === "yearEnd") return { ...said, terms: [] };
  return mode === "endPosition" && last ? { ...said, terms: [last] } : said;
}
