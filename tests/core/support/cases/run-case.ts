import { brokenEdits } from "../../../../src/core/diagnosis/edits/edit";
import { abs, amount, compare as order, multiply, subtract } from "../../../../src/core/figure/amount";
import {
  answerCalculation,
  answerDistance,
  answerDuplicates,
  answerExcess,
  answerFactInterval,
  answerIntersection,
  answerScaled,
  answerSlip,
  answerSum,
} from "./answer-intervals";
import {
  type Answer,
  answerAdjust,
  answerCheck,
  answerCumulation,
  answerLocalisation,
  answerMissing,
  answerProrate,
  answerRounding,
  answerScale,
  answerSigns,
  answerTypo,
} from "./answer-records";
import { type Case, type Posed, figure, pose } from "./case-file";

export interface Outcome {
  readonly verdict: "ok" | "wrong" | "unsupported";
  readonly got: Answer;
  /** Fields of the expected answer that differ, or that nothing is known about. */
  readonly fields: readonly string[];
}

const RECORDS: Readonly<Record<string, (posed: Posed) => Answer>> = {
  typo: answerTypo,
  sign: answerSigns,
  swap: answerSigns,
  cumulation: answerCumulation,
  rounding: answerRounding,
  scale1000: answerScale,
  scale: answerScale,
  missing: answerMissing,
  consistent: answerCheck,
  inconsistent: answerCheck,
  localisation: answerLocalisation,
  hierarchy: answerCheck,
  adjust: answerAdjust,
  prorate: answerProrate,
};

const FIGURES: Readonly<Record<string, (one: Case) => Answer>> = {
  typofn: answerSlip,
  distance: answerDistance,
  interval: answerCalculation,
  ival: answerFactInterval,
  ival_intersect: answerIntersection,
  ival_times: answerScaled,
  ival_plus: answerSum,
  ival_add: answerSum,
  ival_sum: answerSum,
  duplicates: answerDuplicates,
  excess_digits: answerExcess,
};

/** Asks the engine and compares every field of the expected answer with what it says. */
export function runCase(one: Case): Outcome {
  const answerRecord = RECORDS[one.class];
  const answerFigures = FIGURES[one.class];
  if (!answerRecord && !answerFigures) return { verdict: "unsupported", got: {}, fields: ["class"] };
  const posed = answerRecord ? pose(one) : undefined;
  const got = answerRecord && posed ? answerRecord(posed) : answerFigures ? answerFigures(one) : {};
  const differing: string[] = [];
  const unknown: string[] = [];
  for (const [field, expected] of Object.entries(one.expected)) {
    const agrees = agreesOn(field, expected, { one, posed, got });
    if (agrees === undefined) unknown.push(field);
    else if (!agrees) differing.push(field);
  }
  const verdict = differing.length > 0 ? "wrong" : unknown.length > 0 ? "unsupported" : "ok";
  return { verdict, got, fields: [...differing, ...unknown] };
}

interface Context {
  readonly one: Case;
  readonly posed: Posed | undefined;
  readonly got: Answer;
}

type Comparison = (expected: unknown, context: Context, field: string) => boolean | undefined;

const anyOrder: Comparison = (expected, { got }, field) =>
  field in got ? sameMembers(expected, got[field]) : undefined;

/** Fields that are not simply equal. */
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  status: (expected, { got }) => [got["status"]].flat().some((status) => wordOf(status) === wordOf(expected)),
  kind: (expected, { got }) => sameKinds(expected, got["kind"]),
  rejected_candidates: (expected, { got }) =>
    Object.entries(expected as object).every(([name, value]) => isRejected(name, value, got)),
  alternatives: (expected, { got }) => sameMembers(expected, got["alternatives"] ?? got["optimal_sets"]),
  wrong: (expected, context) =>
    context.one.class === "localisation" ? isOneOf(expected, context.got) : sameMembers(expected, wrongOf(context)),
  corrected: (expected, context) =>
    context.one.expected["unique"] === false ? isAnyRepair(context) : same(expected, context.got["corrected"]),
  n_changed: (expected, context) =>
    same(expected, context.got["n_changed"]) ||
    (isAnyRepair(context) && sizeOf(context.one.expected["corrected"]) === expected),
  feasible: isFeasible,
  optimal_sets: anyOrder,
  violated: anyOrder,
  still_violated: anyOrder,
  undetermined: anyOrder,
  inconsistent_pairs: anyOrder,
};

/** Undefined where the engine has no word for the field. */
function agreesOn(field: string, expected: unknown, context: Context): boolean | undefined {
  const compare = COMPARISONS[field];
  if (compare) return compare(expected, context, field);
  return field in context.got ? same(expected, context.got[field]) : undefined;
}

/** Other words for the same outcome. */
const WORDS: Readonly<Record<string, string>> = {
  impossible: "infeasible",
  no_solution: "infeasible",
  unsolvable: "infeasible",
  not_checkable: "uncheckable",
  missing: "uncheckable",
};

function wordOf(status: unknown): unknown {
  return WORDS[String(status)] ?? status;
}

/** Where several repairs will do, the expected one stands for them. */
function wrongOf({ one, got }: Context): unknown {
  return one.expected["unique"] === false && one.expected["corrected"]
    ? Object.keys(one.expected["corrected"])
    : got["wrong"];
}

/** Where the expected answer says that there are several, any repair that keeps all edits will do. */
function isAnyRepair({ one, posed, got }: Context): boolean {
  const expected = one.expected["corrected"];
  if (!posed || one.expected["unique"] !== false || got["unique"] !== false || !expected) return false;
  const figures = [...posed.figures];
  for (const [name, value] of Object.entries(expected)) figures[posed.cellOf(name)] = figure(value) ?? null;
  const before = brokenEdits(posed.system, posed.figures);
  const isEquality = (edit: number): boolean => posed.system.edits[edit]?.op === "==";
  return brokenEdits(posed.system, figures).every((edit) => !isEquality(edit) && before.includes(edit));
}

function sizeOf(value: unknown): number {
  return Object.keys(value ?? {}).length;
}

/** The peer picks one of the lightest sets by chance; unfilled cells are always in it. */
function isOneOf(expected: unknown, got: Answer): boolean {
  const sets = (got["optimal_sets"] ?? []) as readonly (readonly string[])[];
  const unfilled = (got["unfilled"] ?? []) as readonly string[];
  return sets.some((set) => sameMembers(expected, [...new Set([...set, ...unfilled])]));
}

/** Figures that keep every edit and differ only where the cells are said to be wrong. */
function isFeasible(expected: unknown, { one, posed }: Context): boolean {
  if (!posed) return false;
  const wrong = one.expected["wrong"] as readonly string[];
  const figures = posed.names.map(
    (name, cell) => figure((expected as Readonly<Record<string, unknown>>)[name]) ?? posed.figures[cell] ?? null,
  );
  const moved = posed.names.filter(
    (_, cell) => canonical(show(figures[cell])) !== canonical(show(posed.figures[cell])),
  );
  return brokenEdits(posed.system, figures).length === 0 && moved.every((name) => wrong.includes(name));
}

function show(value: Posed["figures"][number] | undefined): string {
  return value ? `${String(value.big ?? value.units)}e-${String(value.scale)}` : "none";
}

function isRejected(name: string, value: unknown, got: Answer): boolean {
  const candidates = (got["candidates"] ?? []) as readonly Readonly<Record<string, unknown>>[];
  return candidates.some((one) => name in one && same(value, one[name]));
}

/** Other words for the same slip. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["transposition", /transpos|swap|interchang/],
  ["omitted", /omit|drop|delet|missing/],
  ["added", /add|insert|extra/],
  ["replaced", /replac|substit|chang|wrong|altered/],
  ["sign", /sign|minus/],
];

function kindOf(value: unknown): string {
  const text = String(value).toLowerCase();
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? text;
}

function sameKinds(expected: unknown, got: unknown): boolean {
  if (typeof expected !== "object" || expected === null) return kindOf(expected) === kindOf(got);
  return Object.entries(expected).every(([name, kind]) => kindOf(kind) === kindOf((got as Answer | undefined)?.[name]));
}

function same(expected: unknown, got: unknown): boolean {
  const [a, b] = [figure(expected), figure(got)];
  if (a && b) return order(abs(subtract(a, b)), multiply(abs(a), NEARLY)) <= 0;
  if (Array.isArray(expected))
    return Array.isArray(got) && expected.length === got.length && expected.every((one, i) => same(one, got[i]));
  if (typeof expected === "object" && expected !== null) {
    if (typeof got !== "object" || got === null) return false;
    const names = new Set([...Object.keys(expected), ...Object.keys(got)]);
    return [...names].every((name) => same((expected as Answer)[name], (got as Answer)[name]));
  }
  return canonical(expected) === canonical(got);
}

/** Peers print fractions that do not end. */
const NEARLY = amount("1e-9");

/** Lists whose order says nothing. */
function sameMembers(expected: unknown, got: unknown): boolean {
  const sorted = (list: unknown): readonly string[] => (Array.isArray(list) ? list.map(canonical).sort() : ["none"]);
  return canonical(sorted(expected)) === canonical(sorted(got));
}

function canonical(value: unknown): string {
  const number = figure(value);
  if (number) return show(number);
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value)
      .map(([name, one]) => `${name}:${canonical(one)}`)
      .sort()
      .join()}}`;
  return String(value);
}
