import type { MaskedFault } from "../diagnosis/masked-faults";
import { labelOf, stableId } from "./build-finding";
import type { Finding } from "./report";
import { addressOf, machineValue, shownAt, writtenLike } from "./show-figure";
import { SENTENCES, fill } from "./words";

/** The finding for a formula that is right only as long as what it leaves out is nothing. */
export function maskedFinding({ relation: { relation, expected, decimals }, missing, added, formula }: MaskedFault): Finding {
  const { table, result } = relation;
  const home = table.sheet.name;
  const address = addressOf(result, home);
  const shown = shownAt(table, result);
  const list = [...missing, ...added].map((cell) => addressOf(cell, home));
  const values = { cell: address, label: labelOf(table, result), list: list.join(", "), formula };
  return {
    id: stableId("formula", address, [home, shown, ...list]),
    rule: "formula",
    severity: "warning",
    sheet: home,
    cell: address,
    cells: [address, ...list],
    shown,
    expected: expected === undefined ? null : writtenLike(table, result, expected, decimals),
    suspects: [{ cell: address, value: expected === undefined ? null : machineValue(table, result, expected), cause: "formula-fault", probability: 0.95 }],
    fix: { cell: address, formula },
    symptoms: [],
    message: fill(added.length > 0 ? SENTENCES.percentAdded : SENTENCES.masked, values),
    proof: [{ sign: "", cell: address, label: labelOf(table, result), shown }],
    basis: relation.basis,
  };
}
