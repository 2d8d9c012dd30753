import type { CellAddress } from "../core/sheet/address";
import type { CellContent, ExpectCell, RestoreFormat, SetCell } from "../core/sheet/edit";
import { cellKey, eachCell, rangeOf, rectangles, rowBands } from "./blocks";
import { contentOf } from "./cell-content";
import { LOOK_OPTIONS, toLook, type CellLook } from "./cell-look";
import type { Task } from "./round-trips";

/** What a cell held before it was written. */
export interface CellBefore {
  readonly content: CellContent;
  readonly numberFormat: string;
  readonly locked: boolean;
}

/** What a cell holds at some moment. */
export type ContentNow = Pick<CellBefore, "content" | "numberFormat">;

/** Cells and looks that were read, by sheet name and cell. */
export interface CellsBefore {
  readonly cells: Map<string, Map<number, CellBefore>>;
  readonly looks: Map<string, Map<number, CellLook>>;
}

export type CellEdit = SetCell | RestoreFormat;

const CELLS_PER_TASK = 5_000;
const BYTES_PER_CELL = 130;
const BYTES_PER_LOOK = 700;

/** The edits of each sheet, by its name. */
export function editsBySheet<T extends { readonly sheet: string }>(edits: readonly T[]): Map<string, T[]> {
  const bySheet = new Map<string, T[]>();
  for (const edit of edits) {
    const group = bySheet.get(edit.sheet);
    if (group) group.push(edit);
    else bySheet.set(edit.sheet, [edit]);
  }
  return bySheet;
}

/** Tasks that read what the edits' cells hold now, and looks where one is to be taken over. */
export function cellsBeforeTasks(context: Excel.RequestContext, edits: readonly (CellEdit | ExpectCell)[], before: CellsBefore): Task[] {
  return [...editsBySheet(edits)].flatMap(([name, group]) => {
    const sheet = (): Excel.Worksheet => context.workbook.worksheets.getItemOrNullObject(name);
    const cells = new Map<number, CellBefore>();
    const looks = new Map<number, CellLook>();
    before.cells.set(name, cells);
    before.looks.set(name, looks);
    return [...cellTasks(sheet, group, cells), ...lookTasks(sheet, lookPlaces(group), looks)];
  });
}

/** Tasks that read what cells hold, for instance after they were written. */
export function contentTasks(
  sheet: () => Excel.Worksheet,
  places: readonly CellAddress[],
  contents: Map<number, ContentNow>,
): Task[] {
  return bands(places).map((band) => ({
    bytes: (band.bottom - band.top + 1) * (band.right - band.left + 1) * BYTES_PER_CELL,
    queue: () => {
      const range = rangeOf(sheet(), band);
      range.load("values,formulas,valueTypes,numberFormat");
      return () => {
        if (range.isNullObject) return;
        eachContent(band, range, (key, content, numberFormat) => contents.set(key, { content, numberFormat }));
      };
    },
  }));
}

function cellTasks(sheet: () => Excel.Worksheet, places: readonly CellAddress[], cells: Map<number, CellBefore>): Task[] {
  return bands(places).map((band) => ({
    bytes: (band.bottom - band.top + 1) * (band.right - band.left + 1) * BYTES_PER_CELL,
    queue: () => {
      const range = rangeOf(sheet(), band);
      range.load("values,formulas,valueTypes,numberFormat");
      const { protection } = range.format;
      protection.load("locked");
      return () => {
        takeCells(band, range, protection, cells);
      };
    },
  }));
}

function takeCells(
  band: ReturnType<typeof bands>[number],
  range: Excel.Range,
  protection: Excel.FormatProtection,
  cells: Map<number, CellBefore>,
): void {
  if (range.isNullObject) return;
  // Null means that some of the cells are locked.
  const locked = (protection.locked as boolean | null) !== false;
  eachContent(band, range, (key, content, numberFormat) => cells.set(key, { content, numberFormat, locked }));
}

type Arrays = Readonly<Record<"values" | "formulas" | "valueTypes" | "numberFormat", readonly (readonly unknown[])[]>>;

function eachContent(
  band: ReturnType<typeof bands>[number],
  range: Excel.Range,
  take: (key: number, content: CellContent, numberFormat: string) => void,
): void {
  const { values, formulas, valueTypes, numberFormat } = range as Arrays;
  eachCell(band, (row, column, i, j) => {
    const format = numberFormat[i]?.[j];
    const raw = { value: values[i]?.[j], formula: formulas[i]?.[j], type: valueTypes[i]?.[j], numberFormat: format };
    take(cellKey(row, column), contentOf(raw), typeof format === "string" ? format : "General");
  });
}

/** The cells whose looks edits take over, give or take away. */
export function lookPlaces(edits: readonly (CellEdit | ExpectCell)[]): CellAddress[] {
  return edits.flatMap((edit): CellAddress[] => {
    if (edit.kind === "restore-format") return edit.clearStyle ? [edit] : [];
    return edit.kind === "set-cell" && edit.formatLike ? [edit, edit.formatLike] : [];
  });
}

/** Tasks that read how cells look. */
export function lookTasks(sheet: () => Excel.Worksheet, places: readonly CellAddress[], looks: Map<number, CellLook>): Task[] {
  return bands(places).map((band) => ({
    bytes: (band.bottom - band.top + 1) * (band.right - band.left + 1) * BYTES_PER_LOOK,
    queue: () => {
      const properties = rangeOf(sheet(), band).getCellProperties(LOOK_OPTIONS);
      return () => {
        takeLooks(band, properties, looks);
      };
    },
  }));
}

function takeLooks(
  band: ReturnType<typeof bands>[number],
  { value }: OfficeExtension.ClientResult<Excel.CellProperties[][] | null>,
  looks: Map<number, CellLook>,
): void {
  if (value === null) return;
  eachCell(band, (row, column, i, j) => {
    const properties = value[i]?.[j];
    if (properties) looks.set(cellKey(row, column), toLook(properties));
  });
}

function bands(places: readonly CellAddress[]) {
  return rectangles(places).flatMap((area) => rowBands(area, CELLS_PER_TASK));
}
