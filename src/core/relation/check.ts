import { type Amount, ONE, ZERO, abs, add, amount, compare, divide, isZero, multiply, round } from "../figure/amount";
import type { Table } from "../table/table";
import { type Total, totalOf } from "./total";
import { type KnownOperand, agree, halfUnit, isTruncated, readOperand } from "./operand";
import { checkBand } from "./bands";
import { checkComputed } from "./computed";
import { checkOneOf } from "./ticks";
import { checkWhole } from "./whole";
import { checkWords } from "./words";
import type { CheckedRelation, LinearRelation, MeanRelation, ProductRelation, RatioRelation, Relation, Term } from "./relation";

/** Confronts a relation with the figures on the sheet; rounding is by the precision that the cells show. */
export function check(relation: Relation): CheckedRelation {
  switch (relation.form) {
    case "linear":
      return checkLinear(relation);
    case "ratio":
      return checkRatio(relation);
    case "mean":
      return checkMean(relation);
    case "product":
      return checkProduct(relation);
    case "one-of":
      return checkOneOf(relation);
    case "whole":
      return checkWhole(relation);
    case "computed":
      return checkComputed(relation);
    case "words":
      return checkWords(relation);
    case "band":
      return checkBand(relation);
  }
}

type Outcome = Omit<CheckedRelation, "relation">;

const NOT_CHECKABLE = { status: "notCheckable", stated: undefined, expected: undefined, decimals: 0 } as const;

/** Sum of weighted terms with the slack of all; undefined when a term cannot be read. */
function total(table: Table, terms: readonly Term[]): Total | undefined {
  const all = totalOf(table, terms);
  return all.unreadable > 0 ? undefined : all;
}

/** What stands in the result cell; a dash in money says zero. */
function stated({ table, result, blank }: Relation): KnownOperand | "blank" | "unreadable" {
  const operand = readOperand(table, result.row, result.column);
  if (operand.state === "blank" && operand.dash && blank === "zero") return WRITTEN_ZERO;
  return operand.state === "known" ? operand : operand.state;
}

const WRITTEN_ZERO: KnownOperand = { state: "known", value: ZERO, slack: ZERO, decimals: 0 };

function unreadable(relation: Relation): CheckedRelation {
  return { relation, ...NOT_CHECKABLE, note: "unreadable" };
}

function checkLinear(relation: LinearRelation): CheckedRelation {
  const result = stated(relation);
  const terms = total(relation.table, relation.terms);
  if (result === "unreadable" || terms === undefined) return unreadable(relation);
  if (relation.blank === "missing") return { relation, ...checkMeasured(relation, result, terms) };
  const value = result === "blank" ? ZERO : result.value;
  if (result === "blank" && isZero(terms.value)) return { relation, ...NOT_CHECKABLE, expected: terms.value, note: "not-filled" };
  const expected = relation.mode === "average" && terms.known > 0 ? divide(terms.value, amount(terms.known), terms.decimals + 4) : terms.value;
  const slack = add(terms.slack, result === "blank" ? ZERO : result.slack);
  const held = agree(value, expected, slack);
  return {
    relation,
    status: held ? "held" : "broken",
    stated: result === "blank" ? undefined : value,
    expected,
    decimals: Math.max(terms.decimals, result === "blank" ? 0 : result.decimals),
    ...(held && compare(value, expected) !== 0 ? { note: "rounded" as const } : {}),
  };
}

/** Performance figures: a blank is "not measured", never nothing. */
function checkMeasured(relation: LinearRelation, result: KnownOperand | "blank", terms: Total): Outcome {
  if (terms.known === 0) {
    if (result === "blank") return { ...NOT_CHECKABLE, note: "not-measured" };
    const settled = relation.mode === "yearEnd" || isZero(result.value);
    return { status: settled ? "held" : "notCheckable", stated: result.value, expected: undefined, decimals: result.decimals, note: "convention" };
  }
  const expected = relation.mode === "average" ? divide(terms.value, amount(terms.known), terms.decimals + 4) : terms.value;
  if (result === "blank" && isEmpty(relation)) return { ...NOT_CHECKABLE, expected, note: "not-filled" };
  if (result === "blank") {
    const nothing = isZero(expected);
    return { status: nothing ? "held" : "broken", stated: undefined, expected, decimals: terms.decimals, ...(nothing ? { note: "convention" as const } : {}) };
  }
  const slack = add(terms.slack, result.slack);
  return {
    status: agree(result.value, expected, slack) ? "held" : "broken",
    stated: result.value,
    expected: round(expected, Math.max(terms.decimals, result.decimals)),
    decimals: Math.max(terms.decimals, result.decimals),
  };
}

function isEmpty({ table, result }: Relation): boolean {
  const operand = readOperand(table, result.row, result.column);
  return operand.state === "blank" && !operand.dash;
}

function checkRatio(relation: RatioRelation): CheckedRelation {
  const result = stated(relation);
  const numerator = total(relation.table, relation.terms);
  const denominator = total(relation.table, relation.denominators);
  if (result === "unreadable" || numerator === undefined || denominator === undefined) return unreadable(relation);
  const value = result === "blank" ? undefined : result.value;
  const decimals = result === "blank" ? 2 : result.decimals;
  if (denominator.known === 0 || isZero(denominator.value)) return { relation, ...withoutTarget(value, numerator, decimals) };
  if (numerator.known === 0 && relation.blank === "missing") return { relation, ...notMeasured(value, numerator.empty > 0, decimals) };
  const scale = multiply(amount(relation.scale), unitsOf(relation));
  const expected = multiply(divide(numerator.value, denominator.value, decimals + 8), scale);
  if (value === undefined) return { relation, status: "notCheckable", stated: undefined, expected: round(expected, decimals), decimals, note: "not-filled" };
  const slack = ratioSlack({ numerator, denominator, expected, scale, decimals });
  const held = agree(value, expected, slack);
  const truncated = !held && isTruncated(value, expected, decimals);
  return {
    relation,
    status: held || truncated ? "held" : "broken",
    stated: value,
    expected: round(expected, decimals),
    decimals,
    ...(truncated ? { note: "truncated" as const } : {}),
  };
}

/** What the quotient counts for where its two figures are told in different units of money. */
function unitsOf({ table, terms, denominators }: RatioRelation): Amount {
  const unitAt = (list: readonly Term[]): number =>
    table.columns.find(({ column }) => column === list[0]?.cell.column)?.moneyUnit ?? 1;
  const [over, under] = [unitAt(terms), unitAt(denominators)];
  return over === under ? ONE : divide(amount(over), amount(under), FINEST_UNIT);
}

const FINEST_UNIT = 9;

/** Half the last printed digit, and what the rounding of the two figures themselves can move. */
function ratioSlack(of: { numerator: Total; denominator: Total; expected: Amount; scale: Amount; decimals: number }): Amount {
  const own = halfUnit(of.decimals);
  if (isZero(of.numerator.slack) && isZero(of.denominator.slack)) return own;
  const moved = add(multiply(of.numerator.slack, of.scale), multiply(of.denominator.slack, abs(of.expected)));
  return add(own, divide(moved, abs(of.denominator.value), of.decimals + 8));
}

/** A target of zero or none: nothing to divide by; a printed 0 or 100 is a convention, anything else wants a look. */
function withoutTarget(value: Amount | undefined, numerator: Total, decimals: number): Outcome {
  if (value === undefined) return { ...NOT_CHECKABLE, note: "no-target" };
  const nothing = isZero(numerator.value);
  const conventional = isZero(value) || (nothing && compare(value, amount(100)) === 0);
  return { status: conventional ? "held" : "notCheckable", stated: value, expected: undefined, decimals, note: conventional ? "convention" : "no-target" };
}

/** A percentage of a figure that is written as not measured is wrong; one of a cell left empty cannot be checked. */
function notMeasured(value: Amount | undefined, empty: boolean, decimals: number): Outcome {
  if (value === undefined || (empty && !isZero(value))) return { ...NOT_CHECKABLE, note: "not-measured" };
  const conventional = isZero(value);
  return { status: conventional ? "held" : "broken", stated: value, expected: undefined, decimals, ...(conventional ? { note: "convention" as const } : {}) };
}

function checkProduct(relation: ProductRelation): CheckedRelation {
  const result = stated(relation);
  if (result === "unreadable") return unreadable(relation);
  let expected = ONE;
  let slack = ZERO;
  for (const { cell } of relation.terms) {
    const factor = readOperand(relation.table, cell.row, cell.column);
    if (factor.state === "unreadable") return unreadable(relation);
    if (factor.state === "blank") return { relation, ...NOT_CHECKABLE, note: "not-measured" };
    slack = add(multiply(slack, abs(factor.value)), multiply(factor.slack, abs(expected)));
    expected = multiply(expected, factor.value);
  }
  const divisor = amount(relation.divisor);
  expected = divide(expected, divisor, 12);
  if (result === "blank") return { relation, ...NOT_CHECKABLE, expected: round(expected, 2), note: "not-filled" };
  const room = add(halfUnit(result.decimals), divide(slack, divisor, 12));
  return {
    relation,
    status: agree(result.value, expected, room) ? "held" : "broken",
    stated: result.value,
    expected: round(expected, result.decimals),
    decimals: result.decimals,
  };
}

function checkMean(relation: MeanRelation): CheckedRelation {
  const result = stated(relation);
  if (result === "unreadable") return unreadable(relation);
  if (result === "blank") return { relation, ...NOT_CHECKABLE, note: "not-filled" };
  const all = total(relation.table, relation.terms);
  if (all === undefined) return unreadable(relation);
  const size = all.known + (relation.blankAsZero ? all.blank : 0);
  if (size === 0) return { relation, ...NOT_CHECKABLE, note: "not-measured" };
  const count = amount(size);
  const { slack } = all;
  const expected = divide(all.value, count, result.decimals + 6);
  const room = add(halfUnit(result.decimals), divide(slack, count, result.decimals + 6));
  return {
    relation,
    status: agree(result.value, expected, room) ? "held" : "broken",
    stated: result.value,
    expected: round(expected, result.decimals),
    decimals: result.decimals,
  };
}
