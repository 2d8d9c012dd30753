import type { Table } from "../table/table";
import { averageRelations } from "./averages";
import { footerRelations } from "./footers";
import { hierarchyRelations } from "./hierarchy";
import type { Relation } from "./relation";
import { columnRules, rowRelations } from "./row-relations";
import { wordsRelations } from "./words";

/** Everything that must hold within a table, in the order in which it is shown. */
export function relationsOf(table: Table): readonly Relation[] {
  const rules = columnRules(table);
  return [
    ...hierarchyRelations(table, rules),
    ...footerRelations(table),
    ...rowRelations(table, rules),
    ...averageRelations(table, rules),
    ...wordsRelations(table),
  ];
}
