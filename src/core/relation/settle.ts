import { abs, compare, multiply, amount, subtract } from "../figure/amount";
import type { Settings } from "../settings/settings";
import { halfUnit } from "./operand";
import type { CheckedRelation } from "./relation";

/**
 * What a checked relation comes to under the workbook's settings: of a rule that is switched off nothing is said, a
 * figure cut off instead of rounded may count as wrong, and one that is off by a few of its last digits as right.
 */
export function settle(one: CheckedRelation, { rulesOff, tolerance }: Settings): CheckedRelation {
  if (rulesOff.includes(one.relation.kind)) return { ...one, status: "notCheckable", note: "switched-off" };
  if (one.note === "truncated" && !tolerance.truncated) return { ...one, status: "broken", note: "rounding" };
  return one.status === "broken" && isWithin(one, tolerance.units)
    ? { ...one, status: "held", note: "tolerated" }
    : one;
}

/** Things that are counted have no last digit to be lenient about; money and whatever is divided or measured has. */
function isWithin({ relation, stated, expected, decimals }: CheckedRelation, units: number): boolean {
  if (units === 0 || stated === undefined || expected === undefined) return false;
  const { table, result, form } = relation;
  const measure = table.columns.find(({ column }) => column === result.column)?.measure;
  if (form === "linear" && decimals === 0 && measure !== "rp") return false;
  const unit = multiply(halfUnit(decimals), amount(2));
  return compare(abs(subtract(stated, expected)), multiply(unit, amount(units))) <= 0;
}
