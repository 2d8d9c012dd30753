import { type Amount, ZERO, add, compare, isZero, negate, sign, subtract } from "../figure/amount";
import { check } from "../relation/check";
import { readOperand } from "../relation/operand";
import { type CellRef, type CheckedRelation, type LinearRelation, cellsOf, refKey } from "../relation/relation";
import { CellMap } from "../sheet/cell-map";
import { cellAt } from "../sheet/snapshot";
import { type Table, rowAt } from "../table/table";
import { columnFacts, isPossible } from "./column-facts";
import { withFigure } from "./overlay";
import { type Bench, type Move, type Trial, movesKey, outcomeOf, tableOf } from "./trials";
import { ERROR_RATE, rarity, rarityIn } from "./weigh";

/** Chances of what happens to several cells at once. */
const CHANCE = { swap: 0.001, cumulative: 0.03, copiedRow: 0.01, doubled: 0.05, missing: 0.02, notUpdated: 0.02 } as const;

/** Things that happen to several cells at once and would explain some of these relations. */
export function eventsFor(broken: readonly CheckedRelation[], singles: readonly Trial[], bench: Bench): readonly Trial[] {
  return [...swaps(broken, singles, bench), ...broken.flatMap((one) => cumulative(one, bench)), ...rowGroups(broken).flatMap((group) => rowEvents(group, bench))];
}

/** Two cells of one column or one row that hold each other's figures: one would mend a relation with what another holds. */
function swaps(broken: readonly CheckedRelation[], singles: readonly Trial[], bench: Bench): readonly Trial[] {
  const holders = holdersIn(broken, bench);
  const found = new Map<string, Trial>();
  for (const { moves: [a], moves: { length } } of singles) {
    if (!a || length !== 1) continue;
    for (const cell of holders(a)) {
      const trial = swap(a, cell, bench);
      if (trial) found.set(movesKey(trial.moves), trial);
    }
  }
  return [...found.values()];
}

/** Figures are swapped within a row, or within a column over so many rows. */
export const SWAP_ROWS = 60;

/** Finds the cells of broken relations that hold a figure near the place where it may belong. */
function holdersIn(broken: readonly CheckedRelation[], bench: Bench): (move: Move) => readonly CellRef[] {
  const holders = new Map<string, { readonly cell: CellRef; readonly order: number }[]>();
  const known = new CellMap<true>();
  const bandOf = ({ row }: CellRef): number => Math.floor(row / SWAP_ROWS);
  const keyOf = ({ sheet, column }: CellRef, band: number, value: Amount): string => `${sheet}!${column}/${band}=${valueKey(value)}`;
  const rowKey = ({ sheet, row }: CellRef, value: Amount): string => `${sheet}!${row}=${valueKey(value)}`;
  let order = 0;
  for (const { relation } of broken) {
    for (const cell of cellsOf(relation)) {
      if (known.has(cell)) continue;
      known.set(cell, true);
      const value = figureAt(cell, bench);
      if (!value || isZero(value)) continue;
      for (const key of [keyOf(cell, bandOf(cell), value), rowKey(cell, value)]) {
        const list = holders.get(key);
        if (list) list.push({ cell, order });
        else holders.set(key, [{ cell, order }]);
      }
      order++;
    }
  }
  return ({ cell, value }) => {
    const band = bandOf(cell);
    const keys = [keyOf(cell, band - 1, value), keyOf(cell, band, value), keyOf(cell, band + 1, value), rowKey(cell, value)];
    const near = keys.flatMap((key) => holders.get(key) ?? []).filter((one) => Math.abs(one.cell.row - cell.row) <= SWAP_ROWS);
    return near.sort((one, other) => one.order - other.order).map((one) => one.cell);
  };
}

function swap(a: Move, cell: CellRef, bench: Bench): Trial | undefined {
  const now = figureAt(a.cell, bench);
  const line = a.cell.sheet === cell.sheet && (a.cell.column === cell.column) !== (a.cell.row === cell.row);
  if (!now || !line || !isTypedAt(a.cell, bench) || !isTypedAt(cell, bench)) return undefined;
  const moves = [a, { cell, value: now }].sort((x, y) => x.cell.row - y.cell.row || x.cell.column - y.cell.column);
  const outcome = outcomeOf(moves, bench);
  return outcome && { moves, cause: "swapped-cells", ...outcome, weight: ERROR_RATE * CHANCE.swap };
}

function isTypedAt(cell: CellRef, bench: Bench): boolean {
  const table = tableOf(cell, bench);
  return table !== undefined && isTyped(table, cell);
}

function valueKey({ units, scale, big }: Amount): string {
  return `${units}/${scale}/${String(big)}`;
}

function figureAt(cell: CellRef, bench: Bench): Amount | undefined {
  const table = tableOf(cell, bench);
  const operand = table && readOperand(table, cell.row, cell.column);
  return operand?.state === "known" ? operand.value : undefined;
}

/** Quarters or months that each hold the sum up to then: the last of them is the year's figure. */
function cumulative({ relation, status, stated }: CheckedRelation, bench: Bench): readonly Trial[] {
  const { table, terms } = relation;
  if (relation.form !== "linear" || status !== "broken" || stated === undefined || !isPeriods(relation)) return [];
  const figures = terms.map(({ cell }) => readOperand(table, cell.row, cell.column));
  let before: Amount = ZERO;
  const moves: Move[] = [];
  for (const [index, figure] of figures.entries()) {
    if (figure.state !== "known" || sign(subtract(figure.value, before)) < 0) return [];
    const { cell } = terms[index] as { cell: CellRef };
    if (!isTyped(table, cell)) return [];
    if (!isZero(before)) moves.push({ cell, value: subtract(figure.value, before) });
    before = figure.value;
  }
  if (compare(before, stated) !== 0 || moves.length === 0) return [];
  const outcome = outcomeOf(moves, bench);
  const alike = columnFacts(table, relation.result.column).sameAs(terms.at(-1)?.cell.column ?? 0);
  return outcome ? [{ moves, cause: "cumulative", ...outcome, weight: ERROR_RATE * CHANCE.cumulative * (rarity(stated) / alike) }] : [];
}

function isPeriods({ kind, terms }: LinearRelation): boolean {
  return (kind === "quarters-sum" || kind === "months-sum") && terms.length >= 2 && terms.every(({ weight }) => weight === 1);
}

function isTyped({ sheet }: Table, { row, column }: CellRef): boolean {
  return cellAt(sheet, row, column)?.formula === undefined;
}

/** Broken sums of one row over the same rows below it, column by column. */
interface RowGroup {
  readonly table: Table;
  readonly row: number;
  readonly terms: readonly number[];
  readonly sums: readonly (CheckedRelation & { readonly gap: Amount })[];
}

function rowGroups(broken: readonly CheckedRelation[]): readonly RowGroup[] {
  const groups = new Map<string, (CheckedRelation & { readonly gap: Amount })[]>();
  for (const one of broken) {
    const { form, terms, result } = one.relation;
    if (form !== "linear" || one.expected === undefined || terms.some(({ cell, weight }) => cell.column !== result.column || cell.sheet !== result.sheet || weight !== 1)) continue;
    const key = `${result.sheet}!${result.row}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ ...one, gap: subtract(one.stated ?? ZERO, one.expected) });
  }
  return [...groups.values()].flatMap((sums) => {
    const [first] = sums;
    if (!first) return [];
    const { table, result, terms } = first.relation;
    return [{ table, row: result.row, terms: terms.map(({ cell }) => cell.row), sums }];
  });
}

function rowEvents(group: RowGroup, bench: Bench): readonly Trial[] {
  const several = group.sums.length >= 2 ? [...copiedRows(group, bench), ...doubledRow(group, bench), ...missingRow(group, bench)] : [];
  const alike = new Map<string, RowGroup["sums"][number][]>();
  for (const one of group.sums) alike.set(valueKey(one.gap), [...(alike.get(valueKey(one.gap)) ?? []), one]);
  return [...several, ...[...alike.values()].flatMap((sums) => notUpdated(sums, bench))];
}

/** The relations themselves, not the copies that carry the gap. */
function own({ sums }: RowGroup, { crossing }: Bench): ReadonlySet<CheckedRelation> {
  const all = sums.flatMap(({ relation }) => crossing.at(relation.result).filter((one) => one.relation.id === relation.id));
  return new Set(all);
}

/** A row that holds the figures of the row above or below it. */
function copiedRows(group: RowGroup, bench: Bench): readonly Trial[] {
  const { table, terms, sums } = group;
  const parents = parentsIn(table);
  return terms.flatMap((row): readonly Trial[] => {
    if (parents.has(row)) return [];
    const copied = [row - 1, row + 1].some((other) => rowAt(table, other) && !parents.has(other) && sums.filter(({ relation: { result } }) => !isZero(figureIn(table, row, result.column))).length >= 2 && sums.every(({ relation: { result } }) => isEqual(table, row, other, result.column)));
    if (!copied) return [];
    const moves = sums.map(({ relation: { result }, gap }) => ({ cell: { ...result, row }, value: add(figureIn(table, row, result.column), gap) }));
    if (moves.some(({ cell, value }) => !isTyped(table, cell) || !isPossible(table, cell.column, value, undefined))) return [];
    const outcome = outcomeOf(moves, bench);
    return outcome ? [{ moves, cause: "copied-row", ...outcome, weight: ERROR_RATE * CHANCE.copiedRow }] : [];
  });
}

const parentRows = new WeakMap<Table["rows"], ReadonlySet<number | null>>();

function parentsIn({ rows }: Table): ReadonlySet<number | null> {
  const known = parentRows.get(rows) ?? new Set(rows.map(({ parent }) => parent));
  parentRows.set(rows, known);
  return known;
}

function figureIn(table: Table, row: number, column: number): Amount {
  const operand = readOperand(table, row, column);
  return operand.state === "known" ? operand.value : ZERO;
}

function isEqual(table: Table, row: number, other: number, column: number): boolean {
  return compare(figureIn(table, row, column), figureIn(table, other, column)) === 0;
}

/** A row that stands twice: the sum above counts it once. Of several that would do the first is told. */
function doubledRow(group: RowGroup, bench: Bench): readonly Trial[] {
  const { table, terms, sums } = group;
  const isGap = (row: number): boolean => sums.every(({ relation: { result }, gap }) => compare(negate(gap), figureIn(table, row, result.column)) === 0);
  if (!sums[0] || !terms.some(isGap)) return [];
  const seen = new Set<string>();
  const row = terms.find((one) => {
    const figures = sums.map(({ relation: { result } }) => valueKey(figureIn(table, one, result.column)));
    const key = [rowAt(table, one)?.label ?? "", ...figures].join("|");
    const isTwin = seen.has(key);
    seen.add(key);
    return isTwin && isGap(one);
  });
  if (row === undefined) return [];
  return [{ moves: [], at: { ...sums[0].relation.result, row }, cause: "row-doubled", repaired: own(group, bench), spoilt: new Set(), weight: ERROR_RATE * CHANCE.doubled }];
}

/** A row that is not there: the sum above is larger in every column in which it holds a figure. */
function missingRow(group: RowGroup, bench: Bench): readonly Trial[] {
  const { table, row, sums } = group;
  const columns = new Set(sums.map(({ relation: { result } }) => result.column));
  const summed = table.columns.filter(({ column }) => bench.crossing.at({ sheet: table.sheet.name, row, column }).some(({ relation, stated }) => refKey(relation.result) === `${table.sheet.name}!${row}:${column}` && relation.terms.every(({ cell }) => cell.column === column) && stated !== undefined && !isZero(stated)));
  const every = summed.filter(({ column }) => columns.has(column)).length >= Math.max(2, Math.ceil(summed.length * 0.6));
  const more = sums.every(({ gap }) => sign(gap) > 0) && columns.size === sums.length;
  const at = sums[0]?.relation.result;
  if (!every || !more || !at || sums.some(({ relation: { result } }) => !isTyped(table, result))) return [];
  return [{ moves: [], at, cause: "row-missing", repaired: own(group, bench), spoilt: new Set(), weight: ERROR_RATE * CHANCE.missing }];
}

/** The chance that a figure changed by just this much. */
function chanceOf(one: RowGroup["sums"][number] | undefined): number {
  return one ? rarityIn(one.relation.table, one.relation.result.column, one.gap) : 1;
}

const HIGHEST = 8;

/** A row below was changed later, and the sums above were not: they and all that is worked out from them change. */
function notUpdated(sums: RowGroup["sums"], bench: Bench): readonly Trial[] {
  const moves = new Map<string, Move>();
  let open: readonly CheckedRelation[] = sums;
  for (let step = 0; step < HIGHEST && open.length > 0; step++) {
    for (const { relation } of open) {
      const { table, result } = relation;
      if (relation.form === "band" || relation.form === "one-of" || relation.form === "words" || moves.has(refKey(result)) || !isTyped(table, result)) return [];
      const changed = [...moves.values()].reduce((so, { cell, value }) => (cell.sheet === so.sheet.name ? withFigure(so, cell, value) : so), table);
      const { expected } = check({ ...relation, table: changed });
      if (expected === undefined || !isPossible(table, result.column, expected, undefined)) return [];
      moves.set(refKey(result), { cell: result, value: expected });
    }
    open = [...(outcomeOf([...moves.values()], bench)?.spoilt ?? [])];
  }
  const outcome = moves.size >= 2 && open.length === 0 ? outcomeOf([...moves.values()], bench) : undefined;
  return outcome ? [{ moves: [...moves.values()], cause: "not-updated", ...outcome, weight: ERROR_RATE * CHANCE.notUpdated * chanceOf(sums[0]) }] : [];
}

