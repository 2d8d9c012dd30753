import { type Amount, compare, isZero, scaleOf, subtract, sum } from "../figure/amount";
import { readOperand } from "../relation/operand";
import type { CellRef, CheckedRelation } from "../relation/relation";
import { cellAt } from "../sheet/snapshot";
import { type Table, rowAt } from "../table/table";
import { columnFacts, isPossible } from "./column-facts";
import { isFaultyFormula, isStale } from "./formula-evidence";
import { cellHabit } from "./formula-habits";
import { type Bench, type Move, type Trial, isResultOf } from "./trials";
import { type Slip, significance, slipsOf } from "./typing-cause";

/** How often a typed cell is wrong. */
export const ERROR_RATE = 0.003;

/**
 * Chances of what a slip of the keys does not explain: any figure at all; a result worked out wrongly; a cell left empty
 * or at nothing; what stands beside it or in another column; a sum that leaves one part out or counts it twice. All but
 * the last could have given any figure, so each counts only as much as this figure could come about by chance.
 */
const CHANCE = { any: 0.02, total: 0.06, quotient: 0.5, overtyped: 0.3, blank: 0.05, zero: 0.02, neighbour: 0.005, column: 0.005, kept: 0.03, part: 0.1 } as const;
const FAULTY_FORMULA = 0.3;
const TYPED_OVER = 0.1;
const SOUND_FORMULA = 1e-9;
/** More realised than planned is rare where the other rows keep to it. */
const BEYOND_BUDGET = 0.05;
const ODD_FRACTION = 0.01;

/** How likely a cell is to be wrong in this way, and why; undefined when it cannot hold the figure. */
export function weigh(move: Move, table: Table, { repaired }: Pick<Trial, "repaired">, bench: Bench): Pick<Trial, "cause" | "weight"> | undefined {
  const { cell, value } = move;
  const operand = readOperand(table, cell.row, cell.column);
  const now = operand.state === "known" ? operand.value : undefined;
  const own = [...repaired].filter((one) => isResultOf(one, cell));
  const signed = own.some(({ relation }) => relation.terms.some(({ weight }) => weight === -1));
  if (!signed && !isPossible(table, cell.column, value, now)) return undefined;
  if (cellAt(table.sheet, cell.row, cell.column)?.formula !== undefined) return weighFormula(table, cell, own, bench);
  const plausible = plausibility(table, move, now);
  if (own.length > 0 && cellHabit(table, cell).formula !== undefined) {
    const slips = now === undefined ? 0 : slipsOf(now, value).reduce((all, { chance }) => all + chance, 0);
    return { cause: "typed-over-formula", weight: TYPED_OVER * (slips + CHANCE.overtyped * rarity(now ?? value)) };
  }
  const causes = now === undefined ? [{ cause: "not-filled" as const, chance: (CHANCE.blank / columnFacts(table, cell.column).blank) * rarityIn(table, cell.column, value) }] : typedCauses(table, move, now, own);
  const [top] = [...causes].sort((a, b) => b.chance - a.chance);
  const chance = causes.reduce((all, one) => all + one.chance, 0);
  return { cause: top?.cause ?? "unknown", weight: ERROR_RATE * chance * plausible };
}

/** The chance that a figure is just this one. */
export function rarity(value: Amount): number {
  return 10 ** -Math.min(10, Math.max(1, significance(value)));
}

/** The chance that a figure of a column is just this one, of which nothing is left to see. */
export function rarityIn(table: Table, column: number, value: Amount): number {
  return Math.min(rarity(value), 10 ** -Math.min(10, columnFacts(table, column).significance));
}

function weighFormula(table: Table, cell: CellRef, own: readonly CheckedRelation[], { crossing }: Bench): Pick<Trial, "cause" | "weight"> {
  if (own.some((one) => isStale(table, cell, one.relation))) return { cause: "stale-value", weight: FAULTY_FORMULA };
  const faulty = own.length > 0 && isFaultyFormula(table, cell, crossing.at(cell));
  return { cause: "formula-fault", weight: faulty ? FAULTY_FORMULA : SOUND_FORMULA };
}

/** All that may have put this figure into a typed cell in place of the right one. */
function typedCauses(table: Table, { cell, value }: Move, now: Amount, own: readonly CheckedRelation[]): readonly Slip[] {
  const facts = columnFacts(table, cell.column);
  const chance = rarity(now);
  const zero: readonly Slip[] = isZero(now) ? [{ cause: "not-filled", chance: (CHANCE.zero / facts.zero) * rarityIn(table, cell.column, value) }] : copies(table, cell, now);
  return [...slipsOf(now, value), ...zero, ...own.flatMap((one) => wrongResults(one, now)), { cause: "unknown", chance: CHANCE.any * chance }];
}

/** The figure stands beside the cell, above or below it, or in another column of its row. */
function copies(table: Table, { row, column }: CellRef, now: Amount): readonly Slip[] {
  const facts = columnFacts(table, column);
  const holds = (at: number, beside: number): boolean => {
    const other = readOperand(table, at, beside);
    return other.state === "known" && compare(other.value, now) === 0;
  };
  const found: Slip[] = [];
  for (const at of [row - 1, row + 1]) if (rowAt(table, at) && holds(at, column)) found.push({ cause: "copied-neighbour", chance: (CHANCE.neighbour / facts.repeats) * rarity(now) });
  for (const other of table.columns) {
    if (other.column === column || other.measure === null || other.measure !== facts.column?.measure || !holds(row, other.column)) continue;
    const kept = facts.column.role === "after" && other.role === "before";
    found.push({ cause: kept ? "not-updated" : "other-column", chance: ((kept ? CHANCE.kept : CHANCE.column) / facts.sameAs(other.column)) * rarity(now) });
  }
  return found;
}

/** A result worked out wrongly: a part left out or counted twice, or anyhow. */
function wrongResults({ relation, expected }: CheckedRelation, now: Amount): readonly Slip[] {
  if (relation.form !== "linear") return [{ cause: "miscalculated", chance: CHANCE.quotient * rarity(now) }];
  const found: Slip[] = [{ cause: "miscalculated", chance: CHANCE.total * rarity(now) }];
  if (expected === undefined) return found;
  const gap = subtract(expected, now);
  const chance = CHANCE.part / relation.terms.length;
  for (const { cell, weight } of relation.terms) {
    const part = readOperand(relation.table, cell.row, cell.column);
    if (part.state !== "known" || isZero(part.value) || weight !== 1) continue;
    if (compare(part.value, gap) === 0) found.push({ cause: "part-left-out", chance });
    if (isZero(sum([part.value, gap]))) found.push({ cause: "part-twice", chance: chance / 3 });
  }
  return found;
}

/** Figures that the form allows but that would be odd here. */
function plausibility(table: Table, { cell, value }: Move, now: Amount | undefined): number {
  const facts = columnFacts(table, cell.column);
  const fraction = scaleOf(value) > Math.max(facts.decimals, now === undefined ? 0 : scaleOf(now)) ? ODD_FRACTION : 1;
  return fraction * (exceedsBudget(table, { cell, value }) ? BEYOND_BUDGET : 1);
}

/** Whether money realised in the year would be more than its budget, where other rows keep within theirs. */
function exceedsBudget(table: Table, { cell, value }: Move): boolean {
  const own = columnFacts(table, cell.column).column;
  if (own?.measure !== "rp" || (own.role !== "realised" && own.role !== "total" && own.role !== "target")) return false;
  const partner = table.columns.find((other) => other.measure === "rp" && other.horizon === own.horizon && (own.role === "target" ? other.role === "total" : other.role === "target"));
  if (!partner || own.horizon !== "current") return false;
  const other = readOperand(table, cell.row, partner.column);
  if (other.state !== "known" || isZero(other.value)) return false;
  const [plan, done] = own.role === "target" ? [value, other.value] : [other.value, value];
  return compare(done, plan) > 0;
}

