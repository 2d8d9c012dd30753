import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import type { Table } from "../table/table";
import { averageRelations } from "./averages";
import type { ColumnRule } from "./column-rules";
import { footerRelations } from "./footers";
import { hierarchyRelations } from "./hierarchy";
import { efficiencyRelations } from "./efficiency";
import { pkoRelations } from "./pko";
import { predicateRelations } from "./predicates";
import { type Relation, refKey } from "./relation";
import { withoutRivals } from "./rival-readings";
import { columnRules, rowRelations } from "./row-relations";
import { satisfactionRelations } from "./satisfaction";
import { runningRelations } from "./running";
import { tickRelations } from "./ticks";
import { weightRelations, weightsOfParts } from "./weights";
import { wholeShares } from "./whole-shares";
import { wordsRelations } from "./words";

const known = new WeakMap<Table, readonly ColumnRule[]>();

/** The rules between columns that a table keeps, found out once. */
export function rulesOf(table: Table): readonly ColumnRule[] {
  const own = known.get(table) ?? columnRules(table);
  known.set(table, own);
  return own;
}

/** Rules of particular tables: what they say of a cell goes before what sums and quotients in general would say. */
const OF_TABLES: readonly ((table: Table, settings: Settings) => readonly Relation[])[] = [
  satisfactionRelations,
  pkoRelations,
  efficiencyRelations,
  weightsOfParts,
];

/** Everything that must hold within a table, in the order in which it is shown. */
export function relationsOf(table: Table, settings: Settings = DEFAULT_SETTINGS): readonly Relation[] {
  const particular = OF_TABLES.flatMap((rule) => rule(table, settings));
  const told = new Set(particular.map(({ result }) => refKey(result)));
  // A word that a step of an assessment starts from is given, and claims nothing.
  const given = new Set(particular.flatMap(({ kind, terms }) => (kind === "pko" ? terms.map(({ cell }) => refKey(cell)) : [])));
  const isOpen = ({ result, form }: Relation): boolean =>
    !told.has(refKey(result)) && !(form === "band" && given.has(refKey(result)));
  const general = table.why.header === "list" ? relationsOfList(table, settings) : generalRelations(table, settings);
  return [...general.filter(isOpen), ...particular];
}

/** A list of scores is no list of records: nothing in it adds up. */
function relationsOfList(table: Table, { scales }: Settings): readonly Relation[] {
  return [...predicateRelations(table, scales), ...wordsRelations(table)];
}

function generalRelations(table: Table, settings: Settings): readonly Relation[] {
  const rules = rulesOf(table);
  const running = runningRelations(table);
  // What runs down the rows is not summed up in the end.
  const run = new Set(running.map(({ result }) => result.column));
  return withoutRivals([
    ...hierarchyRelations(table, rules).filter(({ result }) => !run.has(result.column)),
    ...footerRelations(table),
    ...rowRelations(table, rules),
    ...averageRelations(table, rules),
    ...running,
    ...predicateRelations(table, settings.scales),
    ...wordsRelations(table),
    ...tickRelations(table),
    ...weightRelations(table),
    ...wholeShares(table),
  ]);
}
