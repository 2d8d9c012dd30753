import type { Area } from "../core/sheet/address";
import type { Cell, SheetSnapshot } from "../core/sheet/snapshot";
import { parseSheetArea, splitAddresses } from "./address-text";
import { cellCount, eachCell, rangeOf, rowBands } from "./blocks";
import { toCell } from "./cell-content";
import { plainFill } from "./cell-look";
import type { Task } from "./round-trips";

/** A worksheet as far as it has been read. */
export interface SheetDraft {
  readonly sheet: Excel.Worksheet;
  readonly about: Pick<SheetSnapshot, "name" | "visibility" | "protection">;
  /** From the first cell with a value to the last; undefined when there is none. */
  readonly used: Area | undefined;
  readonly rows: (({ -readonly [K in keyof Cell]: Cell[K] } | undefined)[] | undefined)[];
  readonly blankFormats: Map<number, Map<number, string>>;
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

const BYTES_PER_CELL = 110;
const BYTES_PER_LOOK = 110;
const BYTES_PER_ROW = 25;
/** Excel on the web fails on larger bulk readings of looks (office-js#2564). */
const CELLS_PER_TASK = 10_000;
/** Up to here the look of every cell is read, above it that of the leading columns, where labels stand. */
const CELLS_WITH_LOOK = 20_000;
const LEADING_COLUMNS = 8;

/** Tasks that read a worksheet's cells, looks, merges and hidden rows and columns into its draft. */
export function sheetTasks(draft: SheetDraft, options: { readonly mergedAreas: boolean }): Task[] {
  const { used } = draft;
  if (!used) return [];
  const looks = lookArea(used);
  return [
    shapeTask(draft, used, options.mergedAreas),
    ...rowBands(used, CELLS_PER_TASK).map((band) => cellsTask(draft, band)),
    ...rowBands(looks, CELLS_PER_TASK).map((band) => looksTask(draft, band)),
  ];
}

/** The worksheet that was read; blank rows after the last value are left out. */
export function finishSheet({ about, rows, blankFormats, merges, hiddenRows, hiddenColumns }: SheetDraft): SheetSnapshot {
  const columnCount = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const formats = blankFormats.size > 0 ? { blankFormats } : {};
  return { ...about, rows, columnCount, ...formats, merges, hiddenRows, hiddenColumns };
}

function lookArea(used: Area): Area {
  if (cellCount(used) <= CELLS_WITH_LOOK) return used;
  return { ...used, right: Math.min(used.right, used.left + LEADING_COLUMNS - 1) };
}

function cellsTask(draft: SheetDraft, band: Area): Task {
  return {
    bytes: cellCount(band) * BYTES_PER_CELL,
    split: () => halves(band).map((half) => cellsTask(draft, half)),
    queue: () => {
      const range = rangeOf(draft.sheet, band);
      range.load("values,formulas,valueTypes,numberFormat");
      return () => {
        takeCells(draft, band, range);
      };
    },
  };
}

type Arrays = Readonly<Record<"values" | "formulas" | "valueTypes" | "numberFormat", readonly (readonly unknown[])[]>>;

function takeCells({ rows, blankFormats }: SheetDraft, band: Area, range: Excel.Range): void {
  // Above five million cells Excel answers null instead of arrays; the plan never asks for as many.
  const { values, formulas, valueTypes, numberFormat } = range as Arrays;
  eachCell(band, (row, column, i, j) => {
    const cell = toCell({
      value: values[i]?.[j],
      formula: formulas[i]?.[j],
      type: valueTypes[i]?.[j],
      numberFormat: numberFormat[i]?.[j],
    });
    if (cell) (rows[row] ??= [])[column] = { ...cell };
    else noteFormat(blankFormats, { row, column }, numberFormat[i]?.[j]);
  });
}

function noteFormat(formats: Map<number, Map<number, string>>, { row, column }: { row: number; column: number }, format: unknown): void {
  if (typeof format !== "string" || format === "General") return;
  const ofRow = formats.get(row) ?? new Map<number, string>();
  formats.set(row, ofRow.set(column, format));
}

const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: { font: { bold: true }, fill: { color: true }, indentLevel: true },
};

function looksTask(draft: SheetDraft, band: Area): Task {
  return {
    bytes: cellCount(band) * BYTES_PER_LOOK,
    split: () => halves(band).map((half) => looksTask(draft, half)),
    queue: () => {
      const looks = rangeOf(draft.sheet, band).getCellProperties(LOOKS);
      return () => {
        takeLooks(draft, band, looks);
      };
    },
  };
}

type Looks = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

function takeLooks({ rows }: SheetDraft, band: Area, { value }: Looks): void {
  eachCell(band, (row, column, i, j) => {
    const cell = rows[row]?.[column];
    const format = value[i]?.[j]?.format;
    if (!cell || !format) return;
    const fill = plainFill(format.fill?.color);
    if (format.font?.bold) cell.bold = true;
    if (fill !== undefined) cell.fill = fill;
    if (format.indentLevel) cell.indent = format.indentLevel;
  });
}

function shapeTask(draft: SheetDraft, used: Area, mergedAreas: boolean): Task {
  const { sheet, hiddenRows, hiddenColumns, merges } = draft;
  // From A1, because merged areas are only given when their first cell is inside (office-js#3611).
  const all: Area = { top: 0, left: 0, bottom: used.bottom, right: used.right };
  return {
    bytes: 50_000 + (used.bottom + used.right) * BYTES_PER_ROW,
    queue: () => {
      const rowProperties = rangeOf(sheet, { ...all, right: 0 }).getRowProperties({ rowHidden: true });
      const columnProperties = rangeOf(sheet, { ...all, bottom: 0 }).getColumnProperties({ columnHidden: true });
      const merged = mergedAreas ? rangeOf(sheet, all).getMergedAreasOrNullObject() : undefined;
      merged?.load("areas/items/address");
      return () => {
        noteHidden(rowProperties.value.map(({ rowHidden }) => rowHidden), hiddenRows);
        noteHidden(columnProperties.value.map(({ columnHidden }) => columnHidden), hiddenColumns);
        if (merged && !merged.isNullObject) {
          merges.push(...merged.areas.items.flatMap(({ address }) => areasNamed(address)));
        }
      };
    },
  };
}

function noteHidden(flags: readonly (boolean | undefined)[], hidden: Set<number>): void {
  for (const [index, flag] of flags.entries()) if (flag) hidden.add(index);
}

function areasNamed(addresses: string): Area[] {
  return splitAddresses(addresses).flatMap((address) => parseSheetArea(address)?.area ?? []);
}

function halves(band: Area): Area[] {
  if (band.top === band.bottom) return [];
  const middle = Math.floor((band.top + band.bottom) / 2);
  return [
    { ...band, bottom: middle },
    { ...band, top: middle + 1 },
  ];
}
