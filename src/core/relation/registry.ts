import type { Table } from "../table/table";
import { averageRelations } from "./averages";
import { hierarchyRelations } from "./hierarchy";
import type { Relation } from "./relation";
import { rowRelations } from "./row-relations";

/** Every rule that makes relations of a table, in the order in which they are shown. */
const RULES: readonly ((table: Table) => readonly Relation[])[] = [hierarchyRelations, rowRelations, averageRelations];

/** Everything that must hold within a table. */
export function relationsOf(table: Table): readonly Relation[] {
  return RULES.flatMap((rule) => rule(table));
}
