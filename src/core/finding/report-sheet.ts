import { titleOf } from "../between/table-title";
import { areaToA1, columnLetters } from "../sheet/address";
import type { CheckedRelation } from "../relation/relation";
import type { Unexplained } from "../relation/unexplained";
import { isRounded } from "./coverage";
import { type CrossRelation, reportCross } from "./cross-report";
import type { Table, TableColumn, TableRow } from "../table/table";
import type { UnderstoodSheet } from "../table/understand";
import { type TableEvidence, gatherEvidence } from "./evidence";
import type { ReportColumn, ReportRelation, ReportRow, ReportSheet, ReportTable, ReportUnexplained } from "./report";
import { addressOf } from "./show-figure";

interface SheetRelations {
  readonly checked: readonly CheckedRelation[];
  /** Those with other tables that begin on this sheet. */
  readonly cross: readonly CrossRelation[];
  readonly unexplained: readonly Unexplained[];
}

/** A sheet as the report tells it: tables with roles, levels and reasons, what was not understood, and its relations if asked for. */
export function reportSheet(understood: UnderstoodSheet, { checked, cross, unexplained }: SheetRelations, withRelations: boolean): ReportSheet {
  const evidence = gatherEvidence(checked);
  return {
    name: understood.sheet.name,
    tables: understood.tables.map((table) => ({
      ...reportTable(table, evidence.get(table)),
      ...titled(titleOf(table, understood.tables)),
    })),
    notUnderstood: understood.notUnderstood.map(({ area, reason }) => ({ range: areaToA1(area), reason })),
    ...(withRelations ? { relations: [...checked.map(reportRelation), ...cross.map(reportCross)] } : {}),
    ...(unexplained.length > 0 ? { unexplained: unexplained.map(reportUnexplained) } : {}),
  };
}

function titled(title: string | undefined): Pick<ReportTable, "title"> {
  return title === undefined ? {} : { title };
}

function reportUnexplained({ kind, table, cells }: Unexplained): ReportUnexplained {
  return { kind, cells: cells.map((cell) => addressOf(cell, table.sheet.name)) };
}

function reportTable(table: Table, evidence: TableEvidence | undefined): ReportTable {
  return {
    range: areaToA1(table.area),
    header: table.why.header === "list" ? null : [table.header.top + 1, table.header.bottom + 1],
    columns: table.columns.map((column) => reportColumn(column, evidence)),
    rows: table.rows.map((row) => reportRow(row, evidence)),
    why: table.why,
  };
}

function reportColumn({ column, role, measure, period, path, horizon, why }: TableColumn, evidence: TableEvidence | undefined): ReportColumn {
  return { column: columnLetters(column), role, measure, period, header: path, horizon, why: [...why, ...(evidence?.ofColumn(column) ?? [])] };
}

function reportRow({ row, kind, parent, unit, why, instead }: TableRow, evidence: TableEvidence | undefined): ReportRow {
  const oneBased = (at: number | null): number | null => (at === null ? null : at + 1);
  return { row: row + 1, kind, parent: oneBased(parent), unit: oneBased(unit), why, ...(instead && { instead }), ...evidence?.ofRow(row) };
}

function reportRelation({ relation, status, note }: CheckedRelation): ReportRelation {
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
    ...(isRounded({ status, ...(note && { note }) }) && { rounded: true as const }),
    basis: relation.basis.en,
    rests: relation.basis,
  };
}
