import type { CheckedRelation } from "../relation/relation";
import type { Table } from "../table/table";
import { columnsInDoubt } from "./columns-in-doubt";
import type { RuleName } from "../finding/report";
import type { Doubt } from "./doubt";
import { hiddenInSums } from "./hidden-rows";
import { rowsInDoubt } from "./rows-in-doubt";
import { unexplainedChanges } from "./unexplained-changes";

/** What in these tables breaks no relation and yet wants a look; rules that are switched off stay silent. */
export function findDoubts(
  tables: readonly Table[],
  checked: readonly CheckedRelation[],
  off: ReadonlySet<RuleName>,
): readonly Doubt[] {
  if (off.has("plausibility")) return [];
  const inTables = tables.flatMap((table) => [
    ...rowsInDoubt(table),
    ...columnsInDoubt(table),
    ...unexplainedChanges(table),
  ]);
  return [...inTables, ...hiddenInSums(checked)].filter(({ rule }) => !off.has(rule));
}
