import { type Amount, ZERO, add, amount } from "../figure/amount";
import { agree, halfUnit, readOperand } from "./operand";
import type { CheckedRelation, WholeRelation } from "./relation";

/** Confronts figures with the whole that they should come to; what is rounded may be off by as much as all rounding can do. */
export function checkWhole(relation: WholeRelation): CheckedRelation {
  const { table, terms, whole, kind } = relation;
  let total: Amount = ZERO;
  let slack: Amount = ZERO;
  let decimals = 0;
  for (const { cell } of terms) {
    const operand = readOperand(table, cell.row, cell.column);
    if (operand.state === "unreadable" || whole === null)
      return {
        relation,
        status: "notCheckable",
        stated: undefined,
        expected: undefined,
        decimals: 0,
        note: "unreadable",
      };
    if (operand.state === "blank") continue;
    total = add(total, operand.value);
    decimals = Math.max(decimals, operand.decimals);
    // Shares of a whole are rounded each, also to whole numbers; weights are set.
    slack = add(slack, kind === "share" ? halfUnit(operand.decimals) : operand.slack);
  }
  const expected = amount(whole ?? 0);
  return { relation, status: agree(total, expected, slack) ? "held" : "broken", stated: total, expected, decimals };
}
