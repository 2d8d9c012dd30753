import { rowAt } from "../table/table";
import { check } from "./check";
import { type Relation, refKey } from "./relation";

/**
 * A percentage in a total row is the quotient of the totals or the mean of the rows: of the readings of one cell the one
 * that holds is what is meant, the quotient first; where none holds, what the row's words say.
 */
export function withoutRivals(relations: readonly Relation[]): readonly Relation[] {
  const means = new Set(
    relations
      .filter(({ kind, form, table, result }) => kind === "average" && form === "mean" && isTotal(table, result.row))
      .map(({ result }) => refKey(result)),
  );
  if (means.size === 0) return relations;
  const readings = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = refKey(relation.result);
    if (!means.has(key)) continue;
    const own = readings.get(key);
    if (own) own.push(relation);
    else readings.set(key, [relation]);
  }
  const dropped = new Set([...readings.values()].flatMap(losers));
  return relations.filter((relation) => !dropped.has(relation));
}

function isTotal(table: Relation["table"], row: number): boolean {
  return rowAt(table, row)?.kind === "total";
}

function losers(readings: readonly Relation[]): readonly Relation[] {
  const held = readings.filter((relation) => check(relation).status === "held");
  const meant =
    held.find(({ kind }) => kind !== "average") ?? held[0] ?? readings.find(({ kind }) => kind === "average");
  return readings.filter(
    (relation) => relation !== meant && (relation.kind === "average" || check(relation).status !== "held"),
  );
}
