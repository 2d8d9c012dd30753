import { buildFormulaGraph, type CellPlace, type FormulaCell, recalculate } from "../core/sheet/recalculate";
import type { Scalar } from "../core/sheet/formula-value";
import { type Cell, cellAt, type SheetSnapshot } from "../core/sheet/snapshot";
import { type WorkbookParts } from "./workbook-part";
import { XmlScanner } from "./xml";

/** Finds the formula that a defined name stands for, seen from a sheet. */
export type DefinedNames = (name: string, sheet: string) => string | undefined;

/** Reads the defined names of a workbook. */
export function readDefinedNames({ xml, part }: WorkbookParts): DefinedNames {
  const scanner = new XmlScanner(xml, part);
  const sheets: string[] = [];
  const names = new Map<string, string>();
  while (scanner.next()) {
    if (scanner.opens("sheet")) sheets.push(scanner.attr("name") ?? "");
    else if (scanner.opens("definedName")) {
      const home = scanner.attr("localSheetId");
      const key = keyOf(scanner.attr("name") ?? "", home === undefined ? undefined : sheets[Number(home)]);
      names.set(key, scanner.text());
    }
  }
  return (name, sheet) => names.get(keyOf(name, sheet)) ?? names.get(keyOf(name, undefined));
}

function keyOf(name: string, sheet: string | undefined): string {
  return `${sheet?.toLowerCase() ?? ""}!${name.toLowerCase()}`;
}

/** The sheets with results for formula cells that the file gives none: many writers leave the calculating to Excel. */
export function withMissingResults(
  sheets: readonly SheetSnapshot[],
  missing: readonly CellPlace[],
  definedName: DefinedNames,
): readonly SheetSnapshot[] {
  if (missing.length === 0) return sheets;
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const find = (sheet: string) => byName.get(sheet.toLowerCase());
  const formulas = missing.flatMap(({ sheet, row, column }): FormulaCell[] => {
    const formula = find(sheet)?.rows[row]?.[column]?.formula;
    return formula === undefined ? [] : [{ sheet, row, column, formula }];
  });
  const results = recalculate(buildFormulaGraph(formulas, { definedName }), "all", {
    cell: (sheet, row, column) => scalarOf(find(sheet)?.rows[row]?.[column]),
    extent: (name) => {
      const sheet = find(name);
      return sheet && { rowCount: sheet.rows.length, columnCount: sheet.columnCount };
    },
    definedName,
    isHiddenRow: (sheet, row) => find(sheet)?.hiddenRows.has(row) ?? false,
  });
  return sheets.map((sheet) =>
    withResults(
      sheet,
      results.filter((result) => result.sheet === sheet.name),
    ),
  );
}

function scalarOf(cell: Cell | undefined): Scalar {
  if (!cell) return null;
  return cell.error ? { error: String(cell.value) } : cell.value;
}

function withResults(sheet: SheetSnapshot, results: ReturnType<typeof recalculate>): SheetSnapshot {
  if (results.length === 0) return sheet;
  const rows = sheet.rows.slice();
  const copied = new Set<number>();
  for (const { row, column, value } of results) {
    const cell = cellAt(sheet, row, column);
    // A name that is not known here may well be known to Excel: its cell stays without a result.
    if (!cell || (typeof value === "object" && value.error === "#NAME?")) continue;
    const cells = copied.has(row) ? (rows[row] as (Cell | undefined)[]) : (rows[row]?.slice() ?? []);
    copied.add(row);
    cells[column] = typeof value === "object" ? { ...cell, value: value.error, error: true } : { ...cell, value };
    rows[row] = cells;
  }
  return { ...sheet, rows };
}
