import { readFileSync } from "node:fs";
import type { CapaianPlan, PlannedCell, PlannedColumn } from "../../../src/core/capaian/plan";
import { showNumber } from "../../../src/core/figure/number-format";
import { columnLetters, parseA1, toA1 } from "../../../src/core/sheet/address";
import type { CellContent, Edit, SetCell } from "../../../src/core/sheet/edit";
import { evaluate } from "../../../src/core/sheet/evaluate";
import { parseFormula } from "../../../src/core/sheet/formula";
import type { EvaluateContext, Scalar } from "../../../src/core/sheet/formula-value";
import {
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
  cellAt,
  formatAt,
} from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/xlsx/read-workbook";

/** A sample workbook as a snapshot, e.g. `real/tabel_2_1-typed`. */
export function sample(name: string): WorkbookSnapshot {
  return readWorkbook(new Uint8Array(readFileSync(`${__dirname}/../../fixtures/${name}.xlsx`)), `${name}.xlsx`);
}

/** The sheet without what stands in these cells of a column (rows as Excel counts them). */
export function emptied(sheet: SheetSnapshot, letters: string, from: number, to: number): SheetSnapshot {
  const rows = sheet.rows.map((cells, row) =>
    row + 1 < from || row + 1 > to
      ? cells
      : cells?.map((cell, column) => (columnLetters(column) === letters ? undefined : cell)),
  );
  return { ...sheet, rows };
}

/** The edits of cells as a workbook would do them: refuses a changed cell, calculates what formulas give. */
export function written(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      writtenSheet(
        sheet,
        edits.filter(isSetCell).filter((edit) => edit.sheet === sheet.name),
      ),
    ),
  };
}

/** What a formula gives on a sheet, other formulas among `formulas` included. */
export function valueOf(
  sheet: SheetSnapshot,
  place: { row: number; column: number },
  formulas: ReadonlyMap<string, string>,
  known = new Map<string, Scalar>(),
): Scalar {
  const at = toA1(place.row, place.column);
  const earlier = known.get(at);
  if (earlier !== undefined) return earlier;
  const context: EvaluateContext = {
    at: place,
    extent: () => ({ rowCount: sheet.rows.length + 1, columnCount: sheet.columnCount + 20 }),
    cell: (_sheet, row, column) => {
      if (formulas.has(toA1(row, column))) return valueOf(sheet, { row, column }, formulas, known);
      const cell = cellAt(sheet, row, column);
      if (!cell) return null;
      return cell.error ? { error: String(cell.value) } : cell.value;
    },
  };
  const formula = formulas.get(toA1(place.row, place.column)) ?? "";
  const node = parseFormula(formula);
  if (!node) throw new Error(`no formula: ${formula}`);
  const value = evaluate(node, context);
  known.set(at, value);
  return value;
}

/** Every planned cell with what its formula gives on the sheet, shown as an Indonesian Excel shows it. */
export function calculated(
  workbook: WorkbookSnapshot,
  plan: CapaianPlan,
): readonly { readonly cell: PlannedCell; readonly shown: string }[] {
  return plan.tables.flatMap(({ sheet, columns, choices }) => {
    const snapshot = workbook.sheets.find(({ name }) => name === sheet)!;
    const cells = columns.flatMap((column) =>
      column.cells.map((cell) => ({ cell, format: formatOf(snapshot, column, cell) })),
    );
    // What stands there and is kept counts for the formulas that point at it.
    const written = cells.filter(
      ({ cell }) => cell.state === "empty" || (cell.state === "differs" && choices.existing === "replace"),
    );
    const formulas = new Map(written.map(({ cell }) => [toA1(cell.row, cell.column), cell.formula]));
    return cells.map(({ cell, format }) => {
      const value = valueOf(snapshot, cell, new Map([...formulas, [toA1(cell.row, cell.column), cell.formula]]));
      if (value === null || typeof value === "boolean") throw new Error(`unexpected ${String(value)}`);
      if (typeof value === "object") throw new Error(`${toA1(cell.row, cell.column)} gives ${value.error}`);
      return { cell, shown: typeof value === "number" ? showNumber(value, format, "id").trim() : value };
    });
  });
}

/** The columns of a plan's only table by letter. */
export function columnsOf(plan: CapaianPlan): ReadonlyMap<string, PlannedColumn> {
  if (plan.tables.length !== 1) throw new Error(`expected one table, found ${String(plan.tables.length)}`);
  return new Map(plan.tables[0]!.columns.map((column) => [columnLetters(column.column), column]));
}

/** The planned cell at an address of the plan's only table. */
export function plannedAt(plan: CapaianPlan, address: string): PlannedCell | undefined {
  const { row, column } = parseA1(address)!;
  return columnsOf(plan)
    .get(columnLetters(column))
    ?.cells.find((cell) => cell.row === row);
}

/** Planned cells as lines such as `E11 differs 48,97% -> 48,79%`. */
export function linesOf(column: PlannedColumn | undefined): readonly string[] {
  return (column?.cells ?? []).map(
    ({ row, column: at, state, now, shown }) =>
      `${toA1(row, at)} ${state} ${now ?? "(empty)"} -> ${shown || "(blank)"}`,
  );
}

export function isSetCell(edit: Edit): edit is SetCell {
  return edit.kind === "set-cell";
}

function formatOf(sheet: SheetSnapshot, { isNew, numberFormat }: PlannedColumn, cell: PlannedCell): string | undefined {
  return cell.numberFormat ?? (isNew ? numberFormat : formatAt(sheet, cell.row, cell.column));
}

function writtenSheet(sheet: SheetSnapshot, edits: readonly SetCell[]): SheetSnapshot {
  const contents = new Map(edits.map(({ row, column, content }) => [toA1(row, column), content]));
  const formulas = new Map(
    [...contents].flatMap(([at, content]) => (content && "formula" in content ? [[at, content.formula] as const] : [])),
  );
  const known = new Map<string, Scalar>();
  const rows = sheet.rows.map((cells) => [...(cells ?? [])]);
  for (const { row, column, expect, content, numberFormat } of edits) {
    const own = cellAt(sheet, row, column);
    if (JSON.stringify(contentOf(own)) !== JSON.stringify(expect)) throw new Error(`${toA1(row, column)} has changed`);
    while (rows.length <= row) rows.push([]);
    rows[row]![column] =
      content === null
        ? undefined
        : cellOf(sheet, { row, column, content, formulas, known }, numberFormat ?? formatAt(sheet, row, column));
  }
  return { ...sheet, rows, columnCount: Math.max(sheet.columnCount, ...edits.map(({ column }) => column + 1)) };
}

function cellOf(
  sheet: SheetSnapshot,
  {
    content,
    formulas,
    known,
    ...place
  }: { row: number; column: number; content: NonNullable<CellContent>; formulas: ReadonlyMap<string, string>; known: Map<string, Scalar> },
  numberFormat: string | undefined,
): Cell {
  const format = numberFormat === undefined ? {} : { numberFormat };
  if ("value" in content) return { value: content.value, ...format };
  const value = valueOf(sheet, place, formulas, known);
  if (value === null || typeof value === "object") throw new Error(`${content.formula} gives no value`);
  return { value, formula: content.formula, ...format };
}

function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return null;
  return cell.formula === undefined ? { value: cell.value } : { formula: cell.formula };
}
