import { adjust } from "../../../../src/core/diagnosis/edits/adjust";
import { cumulationErrors } from "../../../../src/core/diagnosis/edits/cumulation";
import { checkEdits } from "../../../../src/core/diagnosis/edits/edit-flags";
import { brokenEdits } from "../../../../src/core/diagnosis/edits/edit";
import { impute } from "../../../../src/core/diagnosis/edits/impute";
import { localise } from "../../../../src/core/diagnosis/edits/localise";
import { prorate } from "../../../../src/core/diagnosis/edits/prorate";
import { roundingErrors } from "../../../../src/core/diagnosis/edits/rounding";
import { scaleError } from "../../../../src/core/diagnosis/edits/scale-error";
import { type SignAction, signErrors } from "../../../../src/core/diagnosis/edits/signs";
import { typingErrors } from "../../../../src/core/diagnosis/edits/typos";
import { type Amount, ONE, ZERO, amount, equals, negate, toPlain } from "../../../../src/core/figure/amount";
import { type Posed, figure, namesIn, numbersIn, shown } from "./case-file";

/** What the engine says about a case, in the words of the case files. */
export type Answer = Readonly<Record<string, unknown>>;

type Changes = readonly { readonly cell: number; readonly value: Amount }[];

function fixedCells({ options, cellOf }: Posed): ReadonlySet<number> {
  return new Set(namesIn(options["fixate"] ?? options["fixed"]).map(cellOf));
}

function namesOf({ names }: Posed, cells: Iterable<number>): readonly string[] {
  return [...cells].map((cell) => names[cell] ?? "?");
}

function corrected(posed: Posed, changes: Changes, stillBroken: readonly number[]): Answer {
  return {
    status: changes.length === 0 ? "not_corrected" : stillBroken.length > 0 ? "partial" : "corrected",
    wrong: namesOf(
      posed,
      changes.map(({ cell }) => cell),
    ),
    corrected: shown(posed, changes),
    still_violated: stillBroken,
  };
}

/** What to say where no edit is broken. */
function unbroken(posed: Posed): Answer {
  return { status: checkEdits(posed.system, posed.figures).status, violated: [], wrong: [], corrected: {} };
}

export function answerTypo(posed: Posed): Answer {
  const found = typingErrors(posed.system, posed.figures, fixedCells(posed));
  if (found.broken.length === 0) return unbroken(posed);
  return {
    violated: found.broken,
    ...corrected(posed, found.certain, found.stillBroken),
    kind: Object.fromEntries(found.certain.map(({ cell, slip }) => [posed.names[cell], slip])),
    candidates: found.candidates.filter((one) => !found.certain.includes(one)).map((one) => shown(posed, [one])),
    alternatives: found.best.length > 1 ? found.best.map((set) => shown(posed, set)) : [],
    unique: found.best.length === 1,
  };
}

export function answerSigns(posed: Posed): Answer {
  const { options, system, figures } = posed;
  const fixed = fixedCells(posed);
  const most = Number(options["max_actions"] ?? options["maxActions"] ?? Infinity);
  const { broken, repairs } = signErrors(
    system,
    figures,
    signActions(posed).filter(({ cells }) => !cells.some((cell) => fixed.has(cell))),
    most,
  );
  if (broken.length === 0) return unbroken(posed);
  const [first, ...others] = repairs;
  return {
    violated: broken,
    ...corrected(posed, first && others.length === 0 ? first.changes : [], first && others.length === 0 ? [] : broken),
    alternatives: repairs.length > 1 ? repairs.map(({ changes }) => shown(posed, changes)) : [],
    unique: repairs.length === 1,
  };
}

function signActions({ options, names, cellOf, system }: Posed): readonly SignAction[] {
  const flips = Array.isArray(options["flip"])
    ? namesIn(options["flip"])
    : names.filter((name) => system.byCell.has(cellOf(name)));
  const swaps = Array.isArray(options["swap"]) ? options["swap"].map(namesIn) : [];
  const actions = [...flips.map((name) => [name]), ...swaps];
  const weights = options["weights"] ?? options["weight"];
  const weightOf = (action: readonly string[], place: number): number => {
    if (Array.isArray(weights)) return Number(weights[place] ?? 1);
    const nested = weights as { readonly flip?: unknown; readonly swap?: unknown } | undefined;
    const own = action.length > 1 ? nested?.swap : nested?.flip;
    if (Array.isArray(own)) return Number(own[action.length > 1 ? place - flips.length : place] ?? 1);
    const byName = numbersIn(typeof own === "object" ? own : weights);
    return (
      byName[action.join(",")] ??
      byName[action.join("-")] ??
      action.reduce((sum, name) => sum + (byName[name] ?? 1), 0) / action.length
    );
  };
  return actions.map((action, place) => ({ cells: action.map(cellOf), weight: weightOf(action, place) }));
}

export function answerCumulation(posed: Posed): Answer {
  const tolerance = figure(posed.options["tolerance"] ?? posed.options["delta"]) ?? amount(2);
  const found = cumulationErrors(posed.edits, posed.system, posed.figures, tolerance);
  if (found.broken.length === 0) return unbroken(posed);
  return { violated: found.broken, ...corrected(posed, found.changes, found.stillBroken) };
}

export function answerRounding(posed: Posed): Answer {
  const delta = figure(posed.options["delta"]) ?? amount(2);
  const { broken, rounded, repairs } = roundingErrors(posed.system, posed.figures, delta, fixedCells(posed));
  if (broken.length === 0) return unbroken(posed);
  const [first] = repairs;
  const left = broken.filter((edit) => !rounded.includes(edit));
  const { residuals } = checkEdits(posed.system, posed.figures);
  const residual = residuals.map(toPlain);
  return {
    violated: broken,
    ...corrected(posed, first ?? [], first ? left : broken),
    // What rounding explains may be left as it is, or be repaired: both are right.
    ...(left.length === 0 && first ? { status: ["corrected", "rounding"] } : {}),
    n_changed: first?.length ?? 0,
    unique: repairs.length === 1,
    alternatives: repairs.map((changes) => shown(posed, changes)),
    residual: residual.length === 1 ? residual[0] : residual,
  };
}

export function answerScale(posed: Posed): Answer {
  const violated = brokenEdits(posed.system, posed.figures);
  const known = Object.entries(posed.options["reference"] ?? {}).flatMap(([name, value]) => {
    const [reported, one] = [posed.figures[posed.cellOf(name)], figure(value)];
    return reported && one ? [{ name, reported, known: one }] : [];
  });
  const found = scaleError(known);
  if (!found) return { status: violated.length > 0 ? "inconsistent" : "consistent", violated, factor: 1, wrong: [] };
  const wrong = found.places.map((place) => known[place]?.name);
  return {
    status: "scale_error",
    violated,
    factor: toPlain(found.factor),
    wrong,
    uniform: wrong.length === known.length,
  };
}

export function answerMissing(posed: Posed): Answer {
  const { system, figures } = posed;
  const violated = brokenEdits(system, figures);
  const { values, undetermined, contradicted } = impute(system, figures);
  const imputed = shown(
    posed,
    [...values].map(([cell, value]) => ({ cell, value })),
  );
  const open = undetermined.length + contradicted.length;
  const none = values.size + open === 0;
  const status = none
    ? violated.length > 0
      ? "inconsistent"
      : "consistent"
    : values.size > 0
      ? open > 0
        ? "partial"
        : "imputed"
      : contradicted.length > 0
        ? "infeasible"
        : "undetermined";
  return { status, violated, imputed, undetermined: namesOf(posed, undetermined) };
}

export function answerCheck(posed: Posed): Answer {
  const skipsMissing = ["na_rm", "na.rm", "narm", "skip_missing", "remove_missing"].some(
    (name) => posed.options[name] === true,
  );
  const figures = skipsMissing ? posed.figures.map((value) => value ?? ZERO) : posed.figures;
  const { status, broken, residuals, flags } = checkEdits(posed.system, figures);
  const all = posed.names.map((name, cell): [string, unknown] => [
    name,
    flags.has(cell) ? flags.get(cell) : (posed.options["na_value"] ?? true),
  ]);
  const residual = residuals.map(toPlain);
  return {
    status,
    violated: broken,
    residual: residual.length === 1 ? residual[0] : residual,
    flags: Object.fromEntries(all),
  };
}

export function answerLocalisation(posed: Posed): Answer {
  const { names, options, figures, system } = posed;
  const weights = numbersIn(options["weights"] ?? options["weight"]);
  const fixed = fixedCells(posed);
  const suspected = namesIn(options["suspected"]);
  const weightOf = (name: string, cell: number): number =>
    fixed.has(cell) ? Infinity : suspected.includes(name) ? SUSPECTED : (weights[name] ?? 1);
  const groups = localise(
    system,
    names.map((name, cell) => ({ value: figures[cell] ?? null, weight: weightOf(name, cell) })),
    { effort: 1e6, mostSets: 5_000 },
  );
  const unfilled = names.filter(
    (name, cell) => figures[cell] === null && system.byCell.has(cell) && record(posed, name),
  );
  const failed = groups.find(({ status }) => status !== "localised");
  if (failed)
    return {
      status: failed.status === "impossible" ? "infeasible" : "too_entangled",
      violated: brokenEdits(system, figures),
      optimal_sets: [],
    };
  let sets: (readonly string[])[] = [[]];
  for (const group of groups)
    sets = sets.flatMap((set) => group.sets.map(({ cells }) => [...set, ...namesOf(posed, cells)]));
  return {
    status: groups.length > 0 || unfilled.length > 0 ? "localised" : "consistent",
    violated: brokenEdits(system, figures),
    min_weight: groups.reduce((sum, { sets: [first] }) => sum + (first?.weight ?? 0), 0),
    optimal_sets: sets,
    unfilled,
  };
}

/** A cell that is suspected already costs next to nothing. */
const SUSPECTED = 0.001;

function record({ figures, cellOf }: Posed, name: string): boolean {
  return cellOf(name) < figures.length;
}

export function answerAdjust(posed: Posed): Answer {
  const { system, figures, options, cellOf } = posed;
  const filled = figures.map((value) => value ?? ZERO);
  const adjustable = Array.isArray(options["adjustable"])
    ? new Set(namesIn(options["adjustable"]).map(cellOf))
    : undefined;
  const fixed = new Set(
    [...fixedCells(posed), ...filled.keys()].filter(
      (cell) => fixedCells(posed).has(cell) || (adjustable && !adjustable.has(cell)),
    ),
  );
  const weights = new Map(
    Object.entries(options["weights"] ?? {}).flatMap(([name, value]) =>
      figure(value) ? [[cellOf(name), figure(value) as Amount]] : [],
    ),
  );
  if (brokenEdits(system, figures).length === 0) return { status: "consistent", adjusted: {}, violated: [] };
  const { figures: near } = adjust(system, filled, fixed, weights);
  if (!near) return { status: "infeasible", adjusted: {} };
  return {
    status: "adjusted",
    adjusted: shown(
      posed,
      near.map((value, cell) => ({ cell, value })),
    ),
    norm: "least squares",
  };
}

export function answerProrate(posed: Posed): Answer {
  const {
    edits: [edit],
    figures,
    options,
  } = posed;
  if (!edit) return { status: "consistent", adjusted: {} };
  const isTotal = lonely(edit.terms.map(({ coefficient }) => Math.sign(coefficient.units)));
  const total = edit.terms.find((_, i) => isTotal(i));
  const parts = edit.terms.filter((term) => term !== total);
  const turned = total && total.coefficient.units > 0;
  const fixed = fixedCells(posed);
  const weights = (options["weights"] ?? {}) as Readonly<Record<string, unknown>>;
  const decimals = Number(
    options["decimal"] ?? options["decimals"] ?? Math.max(0, ...figures.map((value) => value?.scale ?? 0)),
  );
  const whole = total ? (figures[total.cell] ?? ZERO) : edit.rhs;
  const shares = parts.map(({ cell, coefficient }) => ({
    value: figures[cell] ?? ZERO,
    coefficient: turned ? negate(coefficient) : coefficient,
    weight: figure(weights[posed.names[cell] ?? ""]) ?? ONE,
    isFixed: fixed.has(cell),
  }));
  const shared = prorate(shares, whole, decimals);
  if (!shared) return { status: "not_adjusted", adjusted: {} };
  if (shared.every((value, i) => equals(value, shares[i]?.value ?? ZERO)))
    return { status: "consistent", adjusted: {} };
  return {
    status: "adjusted",
    adjusted: shown(
      posed,
      parts.map(({ cell }, i) => ({ cell, value: shared[i] ?? ZERO })),
    ),
  };
}

/** Which one of the signs differs from all others. */
function lonely(signs: readonly number[]): (place: number) => boolean {
  return (place) => signs.filter((sign) => sign === signs[place]).length === 1 && signs.length > 2;
}
