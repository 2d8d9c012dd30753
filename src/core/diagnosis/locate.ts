import { type Amount, ZERO, add, amount, compare, divide, isZero, multiply, negate, round, subtract, toNumber } from "../figure/amount";
import { check } from "../relation/check";
import { shapeOf } from "../relation/formula-rules";
import { readOperand } from "../relation/operand";
import { type CellRef, type CheckedRelation, type Relation, cellsOf, refKey } from "../relation/relation";
import { cellAt } from "../sheet/snapshot";
import type { Table } from "../table/table";
import { cellHabit, isFaultyFormula, isStale } from "./formula-evidence";
import { inCellScale, withFigure } from "./overlay";
import { CAUSE_WEIGHT, type TypingCause, typingCause } from "./typing-cause";
import { type Change, type Changes, type WhatIf, placeKey, withChanges } from "./what-if";

/** A cell that may be wrong, and the figure under which everything holds (in the table's scale). */
export interface Candidate {
  readonly cell: CellRef;
  readonly value: Amount;
  readonly cause: TypingCause;
  readonly probability: number;
  /** The other cell of a swapped pair. */
  readonly partner?: { readonly cell: CellRef; readonly value: Amount };
}

/** One cause and the broken relations that it explains; the first of them is the one to show. */
export interface Diagnosis {
  readonly relations: readonly CheckedRelation[];
  /** Most likely first; empty when no single cell explains it. */
  readonly candidates: readonly Candidate[];
}

interface Move {
  readonly cell: CellRef;
  readonly value: Amount;
}

interface Trial {
  readonly moves: readonly Move[];
  readonly cause: TypingCause;
  readonly repaired: ReadonlySet<CheckedRelation>;
  readonly spoilt: number;
  readonly weight: number;
}

/** What the search looks things up in. */
interface Bench {
  readonly crossing: ReadonlyMap<string, readonly CheckedRelation[]>;
  readonly whatIf: WhatIf;
  readonly mended: Mended;
}

/** Cells already set right because their form betrays them, and all that follows from it. */
export interface Mended {
  readonly cells: Changes;
  readonly settled: Changes;
  /** Cells among them that should be formulas, by the relation that they should calculate. */
  readonly derived: readonly Diagnosis[];
}

/** Beyond this many broken relations the sheet is not as understood, and no cell is blamed. */
const TOO_ENTANGLED = 300;
const MOST_CANDIDATES = 80;

/**
 * Explains broken relations by single cells, or by two that were swapped: a cell is a cause when one new figure, carried
 * through all formulas, repairs every broken relation that it reaches and breaks none that held (the residual signature
 * of DIAGNOSIS 2). The cell that explains most comes first.
 */
export function locate(checked: readonly CheckedRelation[], whatIf: WhatIf, mended: Mended): readonly Diagnosis[] {
  const settled: Diagnosis[] = [];
  let state = checked;
  let known = mended;
  for (let round = 0; ; round++) {
    const broken = state.filter((one) => one.status === "broken");
    if (broken.length > TOO_ENTANGLED) return [...settled, ...broken.map((one) => ({ relations: [one], candidates: [] }))];
    const bench = prepare(state, whatIf, known);
    const singles = broken.flatMap((one) => tryCells(one, bench));
    const found = choose(broken, distinct([...singles, ...swaps(singles, bench)]));
    const clear = round < ROUNDS ? clearest(found) : [];
    if (clear.length === 0 || clear.length === found.length) return [...settled, ...found];
    settled.push(...clear);
    known = mend(known, clear, bench);
    state = recheck(state, known.settled);
  }
}

/** Two faults that meet in one relation are told apart by setting the clear one right and looking again. */
const ROUNDS = 12;
const LIKELY = 0.5;

/** Explanations that leave little doubt; a slip that is known outranks one that merely would do. */
function clearest(found: readonly Diagnosis[]): readonly Diagnosis[] {
  const likely = found.filter(({ candidates: [top] }) => top !== undefined && top.probability >= LIKELY);
  const named = likely.filter(({ candidates: [top] }) => top?.cause !== "unknown");
  return named.length > 0 ? named : likely;
}

function mend(known: Mended, clear: readonly Diagnosis[], bench: Bench): Mended {
  const cells = new Map(known.cells);
  for (const { candidates: [top] } of clear) {
    for (const { cell, value } of top ? [top, ...(top.partner ? [top.partner] : [])] : []) {
      const table = tableOf(cell, bench);
      if (table) cells.set(placeKey(cell), changeOf(table, cell, value));
    }
  }
  return settleDerived({ cells, derived: [...known.derived, ...clear.filter(isDerived)] }, bench);
}

function changeOf(table: Table, cell: CellRef, value: Amount): Change {
  const typed = cellAt(table.sheet, cell.row, cell.column)?.formula === undefined;
  const isSubtotal = typed && /SUBTOTAL\(/i.test(cellHabit(table, cell).formula ?? "");
  return { ...cell, value: toNumber(inCellScale(table, cell, value)), isSubtotal };
}

/** A cell that should calculate its figure follows what it reads, however that changes. */
function isDerived({ candidates: [top], relations: [first] }: Diagnosis): boolean {
  const calculates = top?.cause === "formula-fault" || top?.cause === "typed-over-formula";
  return calculates && first !== undefined && refKey(first.relation.result) === refKey(top.cell);
}

const PASSES = 4;

function settleDerived({ cells, derived }: Pick<Mended, "cells" | "derived">, bench: Bench): Mended {
  const own = new Map(cells);
  let settled = bench.whatIf.settle(own);
  for (let pass = 0; pass < PASSES && derived.length > 0; pass++) {
    let changed = false;
    for (const { relations: [first] } of derived) {
      if (!first) continue;
      const { relation } = first;
      const { expected } = check({ ...relation, table: withChanges(relation.table, settled) });
      if (expected === undefined) continue;
      const change = changeOf(relation.table, relation.result, expected);
      if (own.get(placeKey(relation.result))?.value === change.value) continue;
      own.set(placeKey(relation.result), change);
      changed = true;
    }
    if (!changed) break;
    settled = bench.whatIf.settle(own);
  }
  return { cells: own, settled, derived };
}

/** Checks every relation again as the sheet would read with these changes. */
export function recheck(checked: readonly CheckedRelation[], changes: Changes): readonly CheckedRelation[] {
  const tables = new Map<Table, Table>();
  const after = (table: Table): Table => {
    const known = tables.get(table) ?? withChanges(table, changes);
    tables.set(table, known);
    return known;
  };
  return checked.map((one) => check({ ...one.relation, table: after(one.relation.table) }));
}

function prepare(checked: readonly CheckedRelation[], whatIf: WhatIf, mended: Mended): Bench {
  const crossing = new Map<string, CheckedRelation[]>();
  for (const one of checked) {
    for (const cell of cellsOf(one.relation)) {
      const list = crossing.get(placeKey(cell));
      if (list) list.push(one);
      else crossing.set(placeKey(cell), [one]);
    }
  }
  return { crossing, whatIf, mended };
}

function distinct(trials: readonly Trial[]): readonly Trial[] {
  const seen = new Map<string, Trial>();
  for (const trial of trials) {
    const key = trial.moves.map(({ cell, value }) => `${refKey(cell)}=${value.units}/${value.scale}/${String(value.big)}`).sort().join("&");
    if (!seen.has(key)) seen.set(key, trial);
  }
  return [...seen.values()];
}

/** Takes the trial that explains most, then the next for what is left. */
function choose(broken: readonly CheckedRelation[], trials: readonly Trial[]): readonly Diagnosis[] {
  const open = new Set(broken);
  const diagnoses: Diagnosis[] = [];
  const net = (trial: Trial): number => [...trial.repaired].filter((one) => open.has(one)).length - trial.spoilt;
  while (open.size > 0) {
    let best: { trial: Trial; net: number } | undefined;
    for (const trial of trials) {
      const own = net(trial);
      if (![...trial.repaired].some((one) => open.has(one))) continue;
      if (!best || own > best.net || (own === best.net && trial.weight > best.trial.weight)) best = { trial, net: own };
    }
    if (!best) break;
    const explained = [...best.trial.repaired].filter((one) => open.has(one));
    const rivals = trials.filter((trial) => explained.some((one) => trial.repaired.has(one)));
    diagnoses.push({ relations: shownFirst(explained, best.trial), candidates: rank(rivals, net) });
    for (const one of explained) open.delete(one);
  }
  return [...diagnoses, ...[...open].map((one) => ({ relations: [one], candidates: [] }))];
}

/** The relation that the wrong cell is the result of tells most. */
function shownFirst(relations: readonly CheckedRelation[], { moves }: Trial): readonly CheckedRelation[] {
  const own = (one: CheckedRelation): number => (moves.some(({ cell }) => refKey(one.relation.result) === refKey(cell)) ? 0 : 1);
  return [...relations].sort((a, b) => own(a) - own(b));
}

/** Turns the weights of rival explanations into probabilities; an explanation that repairs more outweighs by far. */
function rank(rivals: readonly Trial[], net: (trial: Trial) => number): readonly Candidate[] {
  const top = Math.max(...rivals.map(net));
  const weighted = rivals.map((trial) => ({ trial, weight: trial.weight * 100 ** (net(trial) - top) }));
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0) + (top > 0 ? DOUBT : DOUBT_AT_COST);
  return weighted
    .map(({ trial, weight }) => candidateOf(trial, weight / total))
    .filter((candidate) => candidate.probability >= 0.02)
    .sort((a, b) => b.probability - a.probability);
}

function candidateOf({ moves, cause }: Trial, probability: number): Candidate {
  const [first, second] = moves;
  const { cell, value } = first as Move;
  return { cell, value, cause, probability: Math.round(probability * 1000) / 1000, ...(second ? { partner: second } : {}) };
}

/** Weight of "something else happened": two errors at once, or a relation that does not apply here. */
const DOUBT = 0.008;
/** The same where every repair breaks as much as it mends. */
const DOUBT_AT_COST = 0.2;

function tryCells(one: CheckedRelation, bench: Bench): readonly Trial[] {
  return movesOf(one).flatMap((move) => tryMoves([move], bench) ?? []);
}

/** Every change of one cell that would mend a relation, through formulas too. */
function movesOf(one: CheckedRelation): readonly Move[] {
  const { relation } = one;
  const moves: Move[] = [];
  for (const cell of suspectsOf(relation)) {
    const value = repairValue(one, cell);
    if (value === undefined) continue;
    moves.push({ cell, value });
    const operand = readOperand(relation.table, cell.row, cell.column);
    if (relation.form === "linear" && operand.state === "known") {
      moves.push(...through(relation.table, cell, subtract(value, operand.value), 0));
    }
  }
  return moves.slice(0, MOST_CANDIDATES);
}

const DEEPEST = 5;

/** Typed cells behind a formula, each changed so that the formula changes by `gap`. */
function through(table: Table, cell: CellRef, gap: Amount, depth: number): readonly Move[] {
  const formula = cellAt(table.sheet, cell.row, cell.column)?.formula;
  const shape = formula === undefined || depth > DEEPEST ? undefined : shapeOf(formula);
  if (shape?.form !== "linear" || shape.terms.length > MOST_CANDIDATES) return [];
  return shape.terms.flatMap(([place, sign]) => {
    const operand = readOperand(table, place.row, place.column);
    if (operand.state !== "known") return [];
    const own = sign === 1 ? gap : negate(gap);
    const at = { sheet: cell.sheet, row: place.row, column: place.column };
    return [{ cell: at, value: add(operand.value, own) }, ...through(table, at, own, depth + 1)];
  });
}

/** A last position is taken over, not added: only the year's own figure can be wrong in that relation. */
function suspectsOf(relation: Relation): readonly CellRef[] {
  if (relation.form === "linear" && relation.mode !== undefined && relation.mode !== "accumulate") return [relation.result];
  return relation.form === "band" || relation.form === "words" ? [] : cellsOf(relation);
}

function tryMoves(moves: readonly Move[], bench: Bench, cause?: TypingCause): Trial | undefined {
  const [first] = moves;
  const table = first && tableOf(first.cell, bench);
  if (!first || !table) return undefined;
  if (moves.some(({ value }) => Math.abs(toNumber(value)) >= LARGEST)) return undefined;
  const changes = new Map(bench.mended.cells);
  for (const { cell, value } of moves) {
    const own = tableOf(cell, bench) ?? table;
    changes.set(placeKey(cell), changeOf(own, cell, value));
  }
  const settled = bench.whatIf.settle(changes);
  const { repaired, spoilt } = outcome(moves, settled, bench);
  if (repaired.size === 0) return undefined;
  const weighed = cause ? { cause, weight: CAUSE_WEIGHT[cause] } : weigh(first, table, repaired, bench);
  return { moves, repaired, spoilt, ...weighed };
}

/** Excel keeps 15 digits; a larger figure is no repair. */
const LARGEST = 1e15;

function tableOf(cell: CellRef, { crossing }: Bench): Table | undefined {
  return crossing.get(placeKey(cell))?.[0]?.relation.table;
}

/** Checks again every relation that the change reaches. */
function outcome(moves: readonly Move[], settled: Changes, { crossing, mended }: Bench): { repaired: ReadonlySet<CheckedRelation>; spoilt: number } {
  const touched = new Set<CheckedRelation>();
  for (const key of settled.keys()) {
    if (mended.settled.get(key)?.value === settled.get(key)?.value) continue;
    for (const one of crossing.get(key) ?? []) touched.add(one);
  }
  const tables = new Map<Table, Table>();
  const after = (table: Table): Table => {
    const known = tables.get(table);
    if (known) return known;
    const changed = moves.reduce((so, { cell, value }) => (cell.sheet === table.sheet.name ? withFigure(so, cell, value) : so), withChanges(table, settled));
    tables.set(table, changed);
    return changed;
  };
  const repaired = new Set<CheckedRelation>();
  let spoilt = 0;
  for (const one of touched) {
    if (one.status === "notCheckable") continue;
    const { status } = check({ ...one.relation, table: after(one.relation.table) });
    if (one.status === "broken" && status === "held") repaired.add(one);
    if (one.status === "held" && status === "broken") spoilt++;
  }
  return { repaired, spoilt };
}

/** How likely a cell is to be wrong in this way, before what it repairs is counted. */
function weigh({ cell, value }: Move, table: Table, repaired: ReadonlySet<CheckedRelation>, { crossing }: Bench): Pick<Trial, "cause" | "weight"> {
  const operand = readOperand(table, cell.row, cell.column);
  const isResult = [...repaired].some((one) => refKey(one.relation.result) === refKey(cell));
  if (cellAt(table.sheet, cell.row, cell.column)?.formula !== undefined) {
    if ([...repaired].some((one) => isStale(table, cell, one.relation))) return { cause: "stale-value", weight: CAUSE_WEIGHT["stale-value"] };
    const faulty = isResult && isFaultyFormula(table, cell, crossing.get(placeKey(cell)) ?? []);
    return { cause: "formula-fault", weight: faulty ? CAUSE_WEIGHT["formula-fault"] : 0.0005 };
  }
  if (isResult && cellHabit(table, cell).formula !== undefined) return { cause: "typed-over-formula", weight: CAUSE_WEIGHT["typed-over-formula"] };
  const cause = typingCause(operand.state === "known" ? operand.value : undefined, value);
  return { cause, weight: CAUSE_WEIGHT[cause] * (isResult ? 1.5 : 1) };
}

/** Two cells of one column or one row that hold each other's figures. */
function swaps(singles: readonly Trial[], bench: Bench): readonly Trial[] {
  const found: Trial[] = [];
  const moves = distinct(singles).flatMap((trial) => (trial.moves.length === 1 ? [trial.moves[0] as Move] : []));
  for (const [i, a] of moves.entries()) {
    for (const b of moves.slice(i + 1)) {
      const line = a.cell.sheet === b.cell.sheet && (a.cell.column === b.cell.column) !== (a.cell.row === b.cell.row);
      if (!line || !holdsValue(a, b, bench) || !holdsValue(b, a, bench)) continue;
      const trial = tryMoves([a, b], bench, "swapped-cells");
      if (trial) found.push(trial);
    }
  }
  return found;
}

function holdsValue(a: Move, b: Move, bench: Bench): boolean {
  const table = tableOf(b.cell, bench);
  const operand = table && readOperand(table, b.cell.row, b.cell.column);
  return operand?.state === "known" && compare(operand.value, a.value) === 0;
}

/** The figure that would make this relation hold if only this cell were wrong; undefined when none would. */
function repairValue(one: CheckedRelation, cell: CellRef): Amount | undefined {
  const { relation } = one;
  if (relation.form === "band" || relation.form === "words") return undefined;
  if (refKey(relation.result) === refKey(cell)) return one.expected;
  if (one.expected === undefined || one.stated === undefined) return undefined;
  const operand = readOperand(relation.table, cell.row, cell.column);
  const now = operand.state === "known" ? operand.value : ZERO;
  const decimals = operand.state === "known" ? operand.decimals : one.decimals;
  const gap = subtract(one.stated, one.expected);
  if (relation.form === "linear") {
    const weight = relation.terms.find((term) => refKey(term.cell) === refKey(cell))?.weight ?? 1;
    return add(now, weight === 1 ? gap : negate(gap));
  }
  if (relation.form === "mean") return round(add(now, multiply(gap, amount(relation.terms.length))), decimals);
  if (relation.form === "product") return isZero(one.expected) ? undefined : round(divide(multiply(now, one.stated), one.expected, decimals + 4), decimals);
  return ratioRepair(one, cell, { now, decimals });
}

/** A numerator or denominator that gives the printed percentage is only known to the percentage's own precision. */
function ratioRepair(one: CheckedRelation, cell: CellRef, { now, decimals }: { now: Amount; decimals: number }): Amount | undefined {
  const { relation, stated, expected } = one;
  if (relation.form !== "ratio" || stated === undefined || expected === undefined || isZero(expected) || isZero(stated)) return undefined;
  const single = relation.terms.length === 1 && relation.denominators.length === 1;
  if (!single || isZero(now)) return undefined;
  const isNumerator = refKey(relation.terms[0]?.cell ?? relation.result) === refKey(cell);
  return isNumerator ? round(divide(multiply(now, stated), expected, decimals + 4), decimals) : round(divide(multiply(now, expected), stated, decimals + 4), decimals);
}
