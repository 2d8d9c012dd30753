import type { Scale } from "../scale/scale";
import { SCALES } from "../scale/scales";
import type { Table } from "../table/table";
import { averageRelations } from "./averages";
import { footerRelations } from "./footers";
import { hierarchyRelations } from "./hierarchy";
import { predicateRelations } from "./predicates";
import type { Relation } from "./relation";
import { withoutRivals } from "./rival-readings";
import { columnRules, rowRelations } from "./row-relations";
import { runningRelations } from "./running";
import { wordsRelations } from "./words";

/** Everything that must hold within a table, in the order in which it is shown. */
export function relationsOf(table: Table, scales: readonly Scale[] = SCALES): readonly Relation[] {
  const rules = columnRules(table);
  const running = runningRelations(table);
  // What runs down the rows is not summed up in the end.
  const run = new Set(running.map(({ result }) => result.column));
  return withoutRivals([
    ...hierarchyRelations(table, rules).filter(({ result }) => !run.has(result.column)),
    ...footerRelations(table),
    ...rowRelations(table, rules),
    ...averageRelations(table, rules),
    ...running,
    ...predicateRelations(table, scales),
    ...wordsRelations(table),
  ]);
}
