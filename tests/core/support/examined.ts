import { examine } from "../../../src/core/examine";
import type { FileReport, Finding } from "../../../src/core/finding/report";
import { check } from "../../../src/core/relation/check";
import { relationsOf } from "../../../src/core/relation/registry";
import type { CheckedRelation } from "../../../src/core/relation/relation";
import { toA1 } from "../../../src/core/sheet/address";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import type { Table } from "../../../src/core/table/table";
import { understandSheet } from "../../../src/core/table/understand";
import { type SheetOptions, sheet, workbook } from "./sheet";

/** The one table of a sheet written as text. */
export function tableOf(text: string, options: SheetOptions = {}): Table {
  const { tables } = understandSheet(sheet(text, options));
  if (tables.length !== 1 || !tables[0]) throw new Error(`expected one table, found ${String(tables.length)}`);
  return tables[0];
}

/** Everything that must hold in a table, with what became of it. */
function checksOf(table: Table): readonly CheckedRelation[] {
  return relationsOf(table).map(check);
}

/** Relations as short lines such as `percent E2 held (truncated)`. */
function linesOf(checked: readonly CheckedRelation[]): readonly string[] {
  return checked.map(({ relation, status, note }) => {
    const { row, column } = relation.result;
    return `${relation.kind} ${toA1(row, column)} ${status}${note ? ` (${note})` : ""}`;
  });
}

/** Checks of one kind on a sheet written as text, as short lines. */
export function checks(kind: string, text: string, options: SheetOptions = {}): readonly string[] {
  return linesOf(checksOf(tableOf(text, options)).filter(({ relation }) => relation.kind === kind));
}

/** The report about a workbook of one sheet. */
export function report(of: SheetSnapshot): FileReport {
  return examine(workbook(of), { relations: true });
}

/** A finding as a short line: `error percent E11 48,97% -> 48,79%`. */
export function lineOf({ severity, rule, cell, shown, expected }: Finding): string {
  return `${severity} ${rule} ${cell} ${shown} -> ${expected ?? "?"}`;
}

/** Findings on a sheet written as text, as short lines. */
export function findings(text: string, options: SheetOptions = {}): readonly string[] {
  return report(sheet(text, options)).findings.map(lineOf);
}
