import { type Amount, ZERO, abs, add, compare, round, scaleOf, subtract } from "../figure/amount";
import { type KnownOperand, agree, halfUnit, isTruncated, readOperand } from "./operand";
import type { CheckedRelation, Computation, ComputedRelation } from "./relation";

const NOT_CHECKABLE = { status: "notCheckable", stated: undefined, expected: undefined, decimals: 0 } as const;

/** Confronts a figure with what its computation gives, at the precision that the sheet shows. */
export function checkComputed(relation: ComputedRelation): CheckedRelation {
  const { table, result, computation } = relation;
  const inputs = inputsOf(relation);
  if (typeof inputs === "string") return { relation, ...NOT_CHECKABLE, note: inputs };
  const own = readOperand(table, result.row, result.column);
  if (own.state === "unreadable") return { relation, ...NOT_CHECKABLE, note: "unreadable" };
  const values = inputs.map(({ value }) => value);
  const expected = computation.of(values);
  if (expected === undefined) return { relation, ...NOT_CHECKABLE, note: "no-target" };
  if (own.state === "blank") return { relation, ...NOT_CHECKABLE, expected: round(expected, 2), note: "not-filled" };
  const { value, decimals } = own;
  const held = agree(
    value,
    expected,
    computation.isSet ? ZERO : add(halfUnit(decimals), slackOf(computation, inputs, expected)),
  );
  const truncated = !held && !computation.isSet && isTruncated(value, expected, decimals);
  return {
    relation,
    status: held || truncated ? "held" : "broken",
    stated: value,
    expected: computation.isSet ? expected : round(expected, decimals),
    decimals: computation.isSet ? Math.max(decimals, scaleOf(expected)) : decimals,
    ...(truncated ? { note: "truncated" as const } : {}),
  };
}

/** The figures that a computation starts from, or why it cannot. */
function inputsOf({
  table,
  terms,
  computation,
  blank,
}: ComputedRelation): readonly KnownOperand[] | "unreadable" | "not-measured" {
  const inputs: KnownOperand[] = [];
  for (const { cell } of terms) {
    const operand = readOperand(table, cell.row, cell.column);
    if (operand.state === "known") inputs.push(operand);
    else if (operand.state === "blank") {
      if (blank === "missing") return "not-measured";
      inputs.push(NOTHING);
    } else {
      const counted = computation.word?.(table.text(cell.row, cell.column));
      if (counted === undefined) return "unreadable";
      inputs.push({ ...NOTHING, value: counted });
    }
  }
  return inputs;
}

const NOTHING: KnownOperand = { state: "known", value: ZERO, slack: ZERO, decimals: 0 };

/** How far the rounding of the figures that it starts from can move what comes out. */
function slackOf({ of, setTerms }: Computation, inputs: readonly KnownOperand[], expected: Amount): Amount {
  return inputs.reduce((room, { value, slack }, index) => {
    if (setTerms?.includes(index)) return room;
    const moved = [add(value, slack), subtract(value, slack)].map((other) => {
      const out = of(inputs.map((input, at) => (at === index ? other : input.value)));
      return out === undefined ? ZERO : abs(subtract(out, expected));
    });
    return add(
      room,
      moved.reduce((most, one) => (compare(one, most) > 0 ? one : most), ZERO),
    );
  }, ZERO);
}
