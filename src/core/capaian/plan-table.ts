import { type Area, areaToA1 } from "../sheet/address";
import { type Grid, makeGrid } from "../table/grid";
import type { Table } from "../table/table";
import { planExisting } from "./existing-columns";
import { findFreeColumns } from "./free-columns";
import { countNewColumns, planNew } from "./new-columns";
import { type Pair, findPairs } from "./pairs";
import { findPercentColumns } from "./percent-columns";
import type { CapaianPlan, CapaianTablePlan, PlannedColumn } from "./plan";
import { type PairRatios, readRatios } from "./ratios";

type NotPossible = CapaianPlan["notPossible"][number];

/** What can be written for one table, and what cannot. */
export interface TableOutcome {
  readonly plan: CapaianTablePlan | undefined;
  readonly notPossible: readonly NotPossible[];
}

/** Plans one table: percent columns that it has are compared, measures without one get new columns at free places. */
export function planTable(table: Table, taken: readonly Area[]): TableOutcome {
  const sheet = table.sheet.name;
  const range = areaToA1(table.area);
  const pairs = findPairs(table);
  if (pairs.length === 0) return { plan: undefined, notPossible: [{ sheet, range, reason: "no-target-and-realised" }] };
  const grid = makeGrid(table.sheet);
  const ratios = new Map(pairs.map((pair) => [pair, readRatios(table, pair)]));
  if ([...ratios.values()].every(({ rows }) => rows.length === 0)) return { plan: undefined, notPossible: notPossibleIn(table, [...ratios.values()], false) };
  const existing = findPercentColumns(table, pairs);
  const missing = mainPairs(pairs).filter(({ measure }) => !existing.some(({ pair }) => pair.measure === measure));
  const used = [...new Set([...existing.map(({ pair }) => pair), ...missing])].map((pair) => ratios.get(pair)).filter((one) => one !== undefined);
  const columns = [
    ...existing.flatMap((percent) => {
      const known = ratios.get(percent.pair);
      return known && known.rows.length > 0 ? [planExisting(table, grid, percent, known)] : [];
    }),
    ...newColumns(table, grid, used.filter(({ pair, rows }) => missing.includes(pair) && rows.length > 0), taken),
  ].filter(({ cells }) => cells.length > 0);
  return {
    plan: columns.length > 0 ? { sheet, range, columns } : undefined,
    notPossible: notPossibleIn(table, used, columns.length > 0),
  };
}

/** The first pair of each measure. */
function mainPairs(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter((pair) => pairs.find(({ measure }) => measure === pair.measure) === pair);
}

function newColumns(table: Table, grid: Grid, pairs: readonly PairRatios[], taken: readonly Area[]): readonly PlannedColumn[] {
  if (pairs.length === 0) return [];
  const first = findFreeColumns(table, grid, countNewColumns(table, pairs), taken);
  return first === undefined ? [] : planNew(table, grid, pairs, first);
}

/** Figures as text are named by their range; the whole table when nothing else of it is left. */
function notPossibleIn(table: Table, used: readonly PairRatios[], planned: boolean): readonly NotPossible[] {
  const sheet = table.sheet.name;
  const texts = [...new Set(used.flatMap(({ texts }) => (texts ? [areaToA1(texts)] : [])))];
  if (planned) return texts.map((range) => ({ sheet, range, reason: "text-figures" }));
  const range = areaToA1(table.area);
  return [{ sheet, range, reason: texts.length > 0 ? "text-figures" : "no-target-and-realised" }];
}
