import { type Amount, add, divide, amount, multiply, negate, round, subtract, toNumber, ZERO } from "../figure/amount";
import { check } from "../relation/check";
import { readOperand } from "../relation/operand";
import { type CellRef, type CheckedRelation, type Relation, cellsOf, refKey } from "../relation/relation";
import { cellAt } from "../sheet/snapshot";
import { withFigure } from "./overlay";
import { CAUSE_WEIGHT, type TypingCause, typingCause } from "./typing-cause";

/** A cell that may be wrong, and the figure under which everything holds (in the table's scale). */
export interface Candidate {
  readonly cell: CellRef;
  readonly value: Amount;
  readonly cause: TypingCause;
  readonly probability: number;
}

/** One cause and the broken relations that it explains; the first of them is the one to show. */
export interface Diagnosis {
  readonly relations: readonly CheckedRelation[];
  /** Most likely first; empty when no single cell explains it. */
  readonly candidates: readonly Candidate[];
}

interface Trial {
  readonly cell: CellRef;
  readonly value: Amount;
  readonly cause: TypingCause;
  readonly repaired: readonly CheckedRelation[];
  /** Relations that repair leaves holding less those it would break. */
  readonly net: number;
  readonly weight: number;
}

/**
 * Explains broken relations by single cells: a cell is a cause when one new figure repairs every broken relation
 * through it and breaks none that held (the residual signature of DIAGNOSIS 2). The cell that explains most comes first.
 */
export function locate(checked: readonly CheckedRelation[]): readonly Diagnosis[] {
  const crossing = indexByCell(checked);
  let open = new Set(checked.filter((one) => one.status === "broken"));
  const diagnoses: Diagnosis[] = [];
  const queue = [...open];
  for (const first of queue) {
    if (!open.has(first)) continue;
    const component = connected(first, open, crossing);
    for (const diagnosis of explain(component, crossing)) {
      diagnoses.push(diagnosis);
      open = new Set([...open].filter((one) => !diagnosis.relations.includes(one)));
    }
  }
  return diagnoses;
}

type Crossing = ReadonlyMap<string, readonly CheckedRelation[]>;

function indexByCell(checked: readonly CheckedRelation[]): Crossing {
  const index = new Map<string, CheckedRelation[]>();
  for (const one of checked) {
    for (const cell of cellsOf(one.relation)) {
      const key = refKey(cell);
      const list = index.get(key);
      if (list) list.push(one);
      else index.set(key, [one]);
    }
  }
  return index;
}

/** Broken relations that hang together through shared cells. */
function connected(first: CheckedRelation, open: ReadonlySet<CheckedRelation>, crossing: Crossing): readonly CheckedRelation[] {
  const found = new Set([first]);
  const queue = [first];
  for (const one of queue) {
    for (const cell of cellsOf(one.relation)) {
      for (const other of crossing.get(refKey(cell)) ?? []) {
        if (open.has(other) && !found.has(other)) {
          found.add(other);
          queue.push(other);
        }
      }
    }
  }
  return [...found];
}

function explain(component: readonly CheckedRelation[], crossing: Crossing): readonly Diagnosis[] {
  const diagnoses: Diagnosis[] = [];
  let open = [...component];
  while (open.length > 0) {
    const trials = tryCells(open, crossing);
    const best = trials.reduce<Trial | undefined>((top, trial) => (top === undefined || better(trial, top) ? trial : top), undefined);
    if (!best) {
      diagnoses.push(...open.map((one) => ({ relations: [one], candidates: [] })));
      break;
    }
    const rivals = trials.filter((trial) => sharesCause(trial, best));
    diagnoses.push({ relations: shownFirst(best), candidates: rank(rivals) });
    open = open.filter((one) => !best.repaired.includes(one));
  }
  return diagnoses;
}

function better(a: Trial, b: Trial): boolean {
  return a.net !== b.net ? a.net > b.net : a.weight > b.weight;
}

/** Trials that would explain the same broken relations as well. */
function sharesCause(trial: Trial, best: Trial): boolean {
  return trial.repaired.some((one) => best.repaired.includes(one));
}

/** The relation that the wrong cell is the result of tells most. */
function shownFirst({ cell, repaired }: Trial): readonly CheckedRelation[] {
  const own = (one: CheckedRelation): number => (refKey(one.relation.result) === refKey(cell) ? 0 : 1);
  return [...repaired].sort((a, b) => own(a) - own(b));
}

function tryCells(open: readonly CheckedRelation[], crossing: Crossing): readonly Trial[] {
  const trials = new Map<string, Trial>();
  for (const one of open) {
    for (const cell of suspectsOf(one.relation)) {
      const value = repairValue(one, cell);
      if (value === undefined) continue;
      const key = `${refKey(cell)}=${value.units}/${value.scale}`;
      if (trials.has(key)) continue;
      const trial = tryCell(cell, value, open, crossing.get(refKey(cell)) ?? []);
      if (trial) trials.set(key, trial);
    }
  }
  return [...trials.values()];
}

/** A last position is taken over, not added: only the year's own figure can be wrong in that relation. */
function suspectsOf(relation: Relation): readonly CellRef[] {
  if (relation.form === "linear" && relation.mode !== undefined && relation.mode !== "accumulate") return [relation.result];
  return relation.form === "band" ? [relation.result] : cellsOf(relation);
}

function tryCell(cell: CellRef, value: Amount, open: readonly CheckedRelation[], crossing: readonly CheckedRelation[]): Trial | undefined {
  const repaired: CheckedRelation[] = [];
  let spoilt = 0;
  for (const one of crossing) {
    if (one.status === "notCheckable") continue;
    const after = check({ ...one.relation, table: withFigure(one.relation.table, cell, value) });
    if (one.status === "broken" && after.status === "held" && open.includes(one)) repaired.push(one);
    if (one.status === "held" && after.status === "broken") spoilt++;
  }
  if (repaired.length === 0) return undefined;
  const { table } = (repaired[0] as CheckedRelation).relation;
  const operand = readOperand(table, cell.row, cell.column);
  const cause = typingCause(operand.state === "known" ? operand.value : undefined, value);
  const isFormula = cellAt(table.sheet, cell.row, cell.column)?.formula !== undefined;
  const isResult = repaired.some((one) => refKey(one.relation.result) === refKey(cell)) ? 1.5 : 1;
  const weight = (isFormula ? 0.001 : CAUSE_WEIGHT[cause]) * isResult;
  return { cell, value, cause, repaired, net: repaired.length - spoilt, weight };
}

/** The figure that would make this relation hold if only this cell were wrong; undefined when none would. */
function repairValue(one: CheckedRelation, cell: CellRef): Amount | undefined {
  const { relation } = one;
  const isResult = refKey(relation.result) === refKey(cell);
  if (relation.form === "band") return undefined;
  if (isResult) return one.expected;
  if (one.expected === undefined || one.stated === undefined) return undefined;
  const operand = readOperand(relation.table, cell.row, cell.column);
  const now = operand.state === "known" ? operand.value : ZERO;
  const decimals = operand.state === "known" ? operand.decimals : one.decimals;
  if (relation.form === "linear") {
    const weight = relation.terms.find((term) => refKey(term.cell) === refKey(cell))?.weight ?? 1;
    const gap = subtract(one.stated, one.expected);
    return add(now, weight === 1 ? gap : negate(gap));
  }
  if (relation.form === "mean") {
    const gap = subtract(one.stated, one.expected);
    return round(add(now, multiply(gap, amount(relation.terms.length))), decimals);
  }
  return ratioRepair(one, cell, { now, decimals });
}

/** A numerator or denominator that gives the printed percentage is only known to the percentage's own precision. */
function ratioRepair(one: CheckedRelation, cell: CellRef, { now, decimals }: { now: Amount; decimals: number }): Amount | undefined {
  const { relation, stated, expected } = one;
  if (relation.form !== "ratio" || stated === undefined || expected === undefined || toNumber(expected) === 0 || toNumber(stated) === 0) return undefined;
  const single = relation.terms.length === 1 && relation.denominators.length === 1;
  if (!single || toNumber(now) === 0) return undefined;
  const isNumerator = refKey(relation.terms[0]?.cell ?? relation.result) === refKey(cell);
  return isNumerator ? round(divide(multiply(now, stated), expected, decimals + 4), decimals) : round(divide(multiply(now, expected), stated, decimals + 4), decimals);
}

/** Turns the weights of rival explanations into probabilities; an explanation that repairs more outweighs by far. */
function rank(rivals: readonly Trial[]): readonly Candidate[] {
  const top = Math.max(...rivals.map((trial) => trial.net));
  const weighted = rivals.map((trial) => ({ trial, weight: trial.weight * 100 ** (trial.net - top) }));
  const doubt = top > 0 ? DOUBT : DOUBT_AT_COST;
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0) + doubt;
  return weighted
    .map(({ trial, weight }) => ({ cell: trial.cell, value: trial.value, cause: trial.cause, probability: Math.round((weight / total) * 1000) / 1000 }))
    .filter((candidate) => candidate.probability >= 0.02)
    .sort((a, b) => b.probability - a.probability);
}

/** Weight of "something else happened": two errors at once, or a relation that does not apply here. */
const DOUBT = 0.008;
/** The same where every repair breaks as much as it mends. */
const DOUBT_AT_COST = 0.2;
