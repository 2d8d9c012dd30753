import { type Amount, abs, isZero, toNumber, toPlain } from "../figure/amount";
import { readOperand } from "./operand";
import { type CheckedRelation, type Term, cellsOf, refKey } from "./relation";

/** Relations of one kind over a table, counted: how many hold, and how little of that can be chance. */
export interface Evidence {
  readonly checked: number;
  readonly held: number;
  /** Relations that hold and say something: not zeros, not one figure taken over. */
  readonly telling: number;
  /** Digits that had to fall into place in those. */
  readonly digits: number;
  /** Relations that do not hold, but would with one digit typed otherwise. */
  readonly slips: number;
}

/** Weighs relations that may be meant; what cannot be checked or holds by convention says nothing. */
export function weighEvidence(results: readonly CheckedRelation[]): Evidence {
  const evidence = { checked: 0, held: 0, telling: 0, digits: 0, slips: 0 };
  for (const one of results) {
    if (one.status === "notCheckable" || one.note === "convention") continue;
    evidence.checked++;
    if (one.status === "broken") {
      if (isSlip(one)) evidence.slips++;
      continue;
    }
    evidence.held++;
    const digits = digitsOf(one);
    if (digits === 0) continue;
    evidence.telling++;
    evidence.digits += digits;
  }
  return evidence;
}

/** As many digits in place are no chance, whatever else was tried. */
export const SURE_DIGITS = 10;

/**
 * Whether all but one hold, and at least two of them so exactly that the figures themselves prove what is meant: then
 * the one is wrong. A table of a few rows has no majority to show.
 */
export function isProvenByRest({ checked, held, telling, digits }: Evidence): boolean {
  return checked - held === 1 && telling >= 2 && digits >= SURE_DIGITS;
}

/** Whether some sums hold beyond chance, and all others come near or meet in one cell: then that is wrong, not the reading. */
export function isProvenBySome(results: readonly CheckedRelation[]): boolean {
  const { telling, digits } = weighEvidence(results);
  const broken = results.filter(({ status }) => status === "broken");
  return telling >= 2 && digits >= SURE_DIGITS && broken.length <= telling + 1 && (broken.every(isNearSum) || meet(broken));
}

/** Whether one cell is in all of these relations. */
function meet(broken: readonly CheckedRelation[]): boolean {
  const [first, ...others] = broken.map(({ relation }) => new Set(cellsOf(relation).map(refKey)));
  return first !== undefined && [...first].some((key) => others.every((keys) => keys.has(key)));
}

/**
 * A figure as large as its largest part, and not far from the sum of all, is meant as the sum; means and ratios are
 * smaller. Of two parts only a slip tells.
 */
export function isNearSum(one: CheckedRelation): boolean {
  const { stated, expected, relation } = one;
  if (stated === undefined || expected === undefined) return false;
  const parts = filled(relation.table, relation.terms).map(toNumber);
  const [is, should] = [toNumber(stated), toNumber(expected)];
  if (parts.length < 3) return isSlip(one);
  return parts.every((part) => is >= part) && is > should * 0.5 && is < should * 2;
}

/** Significant digits of what holds; none where it is trivial. */
function digitsOf({ relation, stated, expected }: CheckedRelation): number {
  if (stated === undefined || expected === undefined || isZero(stated)) return 0;
  const digits = significant(stated);
  if (relation.form === "ratio") return digits === "1" ? 0 : digits.length;
  if (relation.form === "computed") return filled(relation.table, relation.terms).some((value) => significant(value) === digits) ? 0 : digits.length;
  if (relation.form === "product") return filled(relation.table, relation.terms).some((value) => significant(value) === "1") ? 0 : digits.length;
  return filled(relation.table, relation.terms).filter((value) => !isZero(value)).length < 2 ? 0 : digits.length;
}

function filled(table: CheckedRelation["relation"]["table"], terms: readonly Term[]): readonly Amount[] {
  return terms.flatMap(({ cell }) => {
    const operand = readOperand(table, cell.row, cell.column);
    return operand.state === "known" ? [operand.value] : [];
  });
}

/** Digits without the decimal mark, leading and closing zeros. */
function significant(value: Amount): string {
  return toPlain(abs(value)).replace(".", "").replace(/^0+/, "").replace(/0+$/, "");
}

/** Whether what is stated is what it should be but for one digit: replaced, left out, put in, or two neighbours swapped. */
function isSlip({ stated, expected }: CheckedRelation): boolean {
  if (stated === undefined || expected === undefined) return false;
  const decimals = Math.max(stated.scale, expected.scale);
  const [a, b] = [plain(stated, decimals), plain(expected, decimals)];
  if (b.replace(/^0+/, "").length < FEWEST_DIGITS) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** Figures of fewer digits are near each other by chance. */
const FEWEST_DIGITS = 4;

function plain(value: Amount, decimals: number): string {
  const [whole = "", part = ""] = toPlain(value).split(".");
  return whole + part.padEnd(decimals, "0");
}
