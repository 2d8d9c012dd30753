import { readSettings } from "../settings/read-settings";
import type { Settings } from "../settings/settings";
import type { Area } from "../sheet/address";
import type { CellContent, Edit, SetCell } from "../sheet/edit";
import { withoutOwnSheets } from "../sheet/own-sheets";
import { type SheetSnapshot, type WorkbookSnapshot, cellAt } from "../sheet/snapshot";
import { type Correction, readCorrections } from "../table/correction";
import { bySheet } from "../table/place-corrections";
import type { Table } from "../table/table";
import { understandSheet } from "../table/understand";
import type { ChosenCapaian } from "./choices";
import type { CapaianPlan, PlannedCell, PlannedColumn } from "./plan";
import { type TableOutcome, planTable } from "./plan-table";
import { type StoredChoices, placeChoices, readStoredChoices } from "./stored-choices";
import { type TextTable, findTextFigures, withTextsAsNumbers } from "./text-figures";
import { choicesOfSettings } from "./workbook-choices";

/** What a plan is made with besides the workbook: choices that it does not keep yet. */
export interface CapaianOptions {
  /** Choices that replace those that the workbook keeps. */
  readonly stored?: readonly StoredChoices[];
  /** What holds for every table of which nothing else is said. */
  readonly everywhere?: ChosenCapaian;
}

/** Plans what can be written in every table: sums within rows, percentages, averages, predicates, what else is chosen. */
export function planCapaian(workbook: WorkbookSnapshot, options: CapaianOptions = {}): CapaianPlan {
  const asked = withoutOwnSheets(workbook).sheets.filter(
    ({ name }) => !workbook.focus || workbook.focus.sheet === name,
  );
  const filled = asked.filter(({ rows }) => rows.some((cells) => cells?.some((cell) => cell !== undefined)));
  const said = bySheet(readCorrections(workbook.settings).corrections, workbook);
  const stored = options.stored ?? readStoredChoices(workbook.settings);
  const { settings } = readSettings(workbook.settings);
  const outcomes = (filled.length > 0 ? filled : asked).flatMap((sheet) =>
    planSheet(sheet, { ...options, stored, settings, corrections: said.get(sheet.name), focus: workbook.focus?.area }),
  );
  return {
    tables: outcomes.flatMap(({ plan }) => (plan ? [plan] : [])),
    texts: outcomes.flatMap(({ texts }) => (texts ? [texts] : [])),
    notPossible: outcomes.flatMap(({ notPossible }) => notPossible),
  };
}

/** The edits of a plan: empty cells always, figures already there where the table's choices replace them. */
export function capaianEdits(
  plan: CapaianPlan,
  workbook: WorkbookSnapshot,
  /** `results`: formulas go with what they give, for files that nothing calculates. */
  { results = false }: { readonly results?: boolean } = {},
): Edit[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return plan.tables.flatMap(({ sheet, columns, choices }) => {
    const snapshot = sheets.get(sheet);
    const how = { overwrite: choices.existing === "replace", asValues: choices.write === "values", results };
    return snapshot ? columns.flatMap((column) => columnEdits(snapshot, column, how)) : [];
  });
}

interface SheetOptions extends CapaianOptions {
  readonly stored: readonly StoredChoices[];
  readonly corrections: readonly Correction[] | undefined;
  readonly focus: Area | undefined;
  readonly settings: Settings;
}

interface SheetOutcome extends TableOutcome {
  readonly texts?: TextTable | undefined;
}

function planSheet(sheet: SheetSnapshot, options: SheetOptions): readonly SheetOutcome[] {
  const { focus, corrections, stored, everywhere = {}, settings } = options;
  const tables = understandSheet(sheet, corrections).tables.filter(({ area }) => !focus || overlap(area, focus));
  const only = (reason: "no-table" | "protected"): readonly TableOutcome[] => [
    { plan: undefined, notPossible: [{ sheet: sheet.name, range: null, reason }] },
  ];
  if (tables.length === 0) return only("no-table");
  if (sheet.protection) return only("protected");
  const taken: Area[] = [];
  const placed = placeChoices(
    tables,
    stored.filter((one) => one.sheet === sheet.name),
  );
  return tables.map((table, index) => {
    const own = placed[index];
    const person = { ...everywhere, ...own?.choices };
    const ready = person.write === "values" ? asNumbers(table, corrections) : table;
    const outcome = planTable(ready, {
      person,
      workbook: choicesOfSettings(settings),
      taken,
      rowChoices: own?.rows ?? new Map(),
      settings,
    });
    taken.push(...promised(table, outcome));
    return { ...outcome, texts: findTextFigures(table) };
  });
}

/** The table as it would be with its text figures as numbers: values may be worked out from texts, formulas never. */
function asNumbers(table: Table, corrections: readonly Correction[] | undefined): Table {
  const sheet = withTextsAsNumbers(table);
  if (sheet === table.sheet) return table;
  const again = understandSheet(sheet, corrections).tables;
  return again.find(({ area }) => area.top === table.area.top && area.left === table.area.left) ?? table;
}

/** The areas of a table's new columns, which no other table may get. */
function promised({ area }: Table, { plan }: TableOutcome): readonly Area[] {
  const columns = plan?.columns.filter(({ isNew }) => isNew) ?? [];
  return columns.map(({ column }) => ({ top: area.top, bottom: area.bottom, left: column, right: column }));
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function columnEdits(
  sheet: SheetSnapshot,
  planned: PlannedColumn,
  { overwrite, ...how }: WriteStyle & { readonly overwrite: boolean },
): readonly Edit[] {
  const { column, isNew, header, likeColumn, cells, blankRows = [] } = planned;
  const set = (row: number, content: CellContent, numberFormat?: string): SetCell => ({
    kind: "set-cell",
    sheet: sheet.name,
    row,
    column,
    expect: contentNow(sheet, row, column),
    content,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(isNew ? { formatLike: { row, column: likeColumn } } : {}),
  });
  const written = cells.filter(({ state }) => state === "empty" || (overwrite && state === "differs"));
  return [
    ...header.map(({ row, text }) => set(row, { value: text })),
    ...blankRows.map((row) => set(row, null)),
    ...written.map((cell) =>
      set(cell.row, contentOf(cell, how), cell.numberFormat ?? (isNew ? planned.numberFormat : undefined)),
    ),
  ];
}

interface WriteStyle {
  readonly asValues: boolean;
  readonly results: boolean;
}

function contentOf({ formula, value }: PlannedCell, { asValues, results }: WriteStyle): CellContent {
  if (!asValues) return results ? { formula, result: value ?? "" } : { formula };
  return value === null ? null : { value };
}

function contentNow(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const cell = cellAt(sheet, row, column);
  if (!cell) return null;
  return cell.formula === undefined ? { value: cell.value } : { formula: cell.formula };
}
