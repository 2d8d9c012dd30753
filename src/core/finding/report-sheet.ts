import { areaToA1, columnLetters } from "../sheet/address";
import type { CheckedRelation } from "../relation/relation";
import { type CrossRelation, reportCross } from "./cross-report";
import type { Table } from "../table/table";
import type { UnderstoodSheet } from "../table/understand";
import type { ReportRelation, ReportSheet, ReportTable } from "./report";
import { addressOf } from "./show-figure";

/** A sheet as the report tells it: tables with roles and levels, what was not understood, and its relations if asked for. */
export function reportSheet(understood: UnderstoodSheet, checked: readonly CheckedRelation[] | undefined, cross: readonly CrossRelation[] = []): ReportSheet {
  return {
    name: understood.sheet.name,
    tables: understood.tables.map(reportTable),
    notUnderstood: understood.notUnderstood.map(({ area, reason }) => ({ range: areaToA1(area), reason })),
    ...(checked ? { relations: [...checked.map(reportRelation), ...cross.map(reportCross)] } : {}),
  };
}

function reportTable(table: Table): ReportTable {
  const oneBased = (row: number | null): number | null => (row === null ? null : row + 1);
  return {
    range: areaToA1(table.area),
    header: [table.header.top + 1, table.header.bottom + 1],
    columns: table.columns.map(({ column, role, measure, period, path }) => ({ column: columnLetters(column), role, measure, period, header: path })),
    rows: table.rows.map(({ row, kind, parent, unit }) => ({ row: row + 1, kind, parent: oneBased(parent), unit: oneBased(unit) })),
  };
}

function reportRelation({ relation, status }: CheckedRelation): ReportRelation {
  const home = relation.table.sheet.name;
  const terms = relation.terms.map(({ cell, weight }) => [addressOf(cell, home), weight] as const);
  const below = relation.form === "ratio" ? relation.denominators.map(({ cell, weight }) => [addressOf(cell, home), weight] as const) : [];
  return {
    id: relation.id,
    kind: relation.kind,
    result: addressOf(relation.result, home),
    terms: [...terms, ...below],
    ...(relation.form === "ratio" ? { ratio: relation.scale } : {}),
    status,
    basis: relation.basis.en,
  };
}
