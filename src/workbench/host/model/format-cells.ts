import type { Area } from "../../../core/sheet/address";
import { cellArea, cellCount, containsArea, intersection, isEntireColumn, isEntireRow, withMerges } from "./areas";
import type { Book } from "./book";
import { recalculate } from "./calculation";
import { clearConditionalFormatsIn } from "./edit-conditional-formats";
import type { Actor } from "./events";
import { Refusal } from "./refusal";
import { MAX_COLUMNS, type CellData, type LineState, type SheetModel } from "./sheet";
import { stylePatcher, type CellStyle, type StyleChange, type StylePatch } from "./style";

/** What to change about the look of cells; a null number format means General. */
export interface FormatChange {
  readonly patch?: StyleChange;
  readonly numberFormat?: string | null;
}

const MOST_CELLS = 5_000_000;

/** Changes the look of every cell of some areas, and of whole rows or columns where an area is one. */
export function formatCells(book: Book, sheet: SheetModel, areas: readonly Area[], change: FormatChange, by: Actor): void {
  const restyle = change.patch ? stylePatcher(change.patch) : (style: CellStyle | undefined) => style;
  for (const area of areas.map((each) => withMerges(each, sheet.merges))) {
    if (isEntireColumn(area)) formatLines(sheet.columns, area.left, area.right, restyle, change);
    else if (isEntireRow(area)) formatLines(sheet.rows, area.top, area.bottom, restyle, change);
    eachCell(sheet, area, (row, column) => {
      sheet.put(row, column, reformatted(sheet, row, column, { restyle, change }));
    });
    book.tell({ type: "formatted", sheet, area }, by);
  }
}

/** Changes the style of each cell of an area by a rule of its own; undefined leaves a cell. */
export function restyleCells(
  book: Book,
  sheet: SheetModel,
  area: Area,
  restyleAt: (row: number, column: number) => ((style: CellStyle | undefined) => CellStyle | undefined) | undefined,
  by: Actor,
): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const restyle = restyleAt(row, column);
      if (!restyle) continue;
      const merged = withMerges(cellArea(row, column), sheet.merges);
      eachCell(sheet, merged, (r, c) => {
        sheet.put(r, c, reformatted(sheet, r, c, { restyle, change: {} }));
      });
    }
  }
  book.tell({ type: "formatted", sheet, area }, by);
}

/** Sets number formats cell by cell (undefined leaves a cell). */
export function setNumberFormats(
  book: Book,
  sheet: SheetModel,
  area: Area,
  formatAt: (row: number, column: number) => string | undefined,
  by: Actor,
): void {
  eachCell(sheet, area, (row, column) => {
    const numberFormat = formatAt(row, column);
    if (numberFormat === undefined) return;
    sheet.put(row, column, reformatted(sheet, row, column, { restyle: (style) => style, change: { numberFormat } }));
  });
  book.tell({ type: "formatted", sheet, area }, by);
}

interface Reformat {
  readonly restyle: (style: CellStyle | undefined) => CellStyle | undefined;
  readonly change: FormatChange;
}

function reformatted(sheet: SheetModel, row: number, column: number, { restyle, change }: Reformat): CellData {
  const cell = sheet.cell(row, column) ?? { value: null };
  const style = restyle(sheet.styleAt(row, column));
  const numberFormat = change.numberFormat === undefined ? sheet.numberFormatAt(row, column) : (change.numberFormat ?? "General");
  return { ...contentOf(cell), ...(style ? { style } : {}), ...(numberFormat === "General" ? {} : { numberFormat }) };
}

function contentOf({ value, error, formula, apostrophe }: CellData): CellData {
  return { value, ...(error && { error }), ...(formula !== undefined && { formula }), ...(apostrophe && { apostrophe }) };
}

function formatLines(
  lines: Map<number, LineState>,
  first: number,
  last: number,
  restyle: Reformat["restyle"],
  change: FormatChange,
): void {
  for (let index = first; index <= last; index += 1) {
    const { style: old, numberFormat: oldFormat, ...rest } = lines.get(index) ?? {};
    const style = restyle(old);
    const numberFormat = change.numberFormat === undefined ? oldFormat : (change.numberFormat ?? "General");
    const line = { ...rest, ...(style ? { style } : {}), ...(numberFormat && numberFormat !== "General" ? { numberFormat } : {}) };
    if (Object.keys(line).length > 0) lines.set(index, line);
    else lines.delete(index);
  }
}

/** Every cell of an area; of whole rows and columns only those that hold or look like something. */
function eachCell(sheet: SheetModel, area: Area, visit: (row: number, column: number) => void): void {
  if (isEntireColumn(area) || isEntireRow(area)) {
    for (const [row, column] of sheet.entries()) {
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) visit(row, column);
    }
    return;
  }
  if (cellCount(area) > MOST_CELLS) throw new Refusal("RangeExceedsLimit");
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}

export type ClearWhat = "All" | "Contents" | "Formats";

/** Empties cells, or takes their look away together with merges and conditional formats, or both. */
export function clearCells(book: Book, sheet: SheetModel, area: Area, what: ClearWhat, by: Actor): void {
  if (what !== "Contents") {
    formatCells(book, sheet, [area], { patch: NO_FORMAT, numberFormat: null }, by);
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
    clearConditionalFormatsIn(book, sheet, [area], by);
  }
  if (what === "Formats") return;
  eachCell(sheet, area, (row, column) => {
    const cell = sheet.cell(row, column);
    if (!cell) return;
    const look = { ...(cell.style ? { style: cell.style } : {}), ...(cell.numberFormat ? { numberFormat: cell.numberFormat } : {}) };
    sheet.put(row, column, { value: null, ...look });
  });
  recalculate(book, [{ sheet, area }]);
  book.tell({ type: "changed", sheet, area, kind: "RangeEdited" }, by);
}

const NO_FORMAT: StylePatch = { font: null, fill: null, borders: null, alignment: null, unlocked: null, formulaHidden: null };

/** Merges an area (or each of its rows): the first cell keeps its content, the others lose theirs. */
export function mergeCells(book: Book, sheet: SheetModel, area: Area, across: boolean, by: Actor): void {
  const merged = across ? rowsOf(area) : [area];
  const apart = sheet.merges.filter((old) => !merged.some((area2) => intersection(old, area2)));
  sheet.merges = [...apart, ...merged.filter((each) => cellCount(each) > 1)];
  for (const each of merged) {
    const held = sheet.entries().find(([row, column, cell]) => cell.value !== null && containsArea(each, { top: row, left: column, bottom: row, right: column }));
    const anchorStyle = sheet.styleAt(each.top, each.left);
    eachCell(sheet, each, (row, column) => {
      sheet.put(row, column, { value: null, ...(anchorStyle ? { style: anchorStyle } : {}) });
    });
    if (held) sheet.put(each.top, each.left, { ...held[2], ...(anchorStyle ? { style: anchorStyle } : {}) });
  }
  book.tell({ type: "layout", sheet, area }, by);
}

/** Takes apart every merged area that touches this one. */
export function unmergeCells(book: Book, sheet: SheetModel, area: Area, by: Actor): void {
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  book.tell({ type: "layout", sheet, area }, by);
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) => ({ ...area, top: area.top + i, bottom: area.top + i }));
}

export interface LineChange {
  readonly which: "rows" | "columns";
  readonly area: Area;
  /** null: the sheet's standard size. */
  readonly size?: number | null;
  readonly hidden?: boolean;
}

/** Sets the size of whole rows or columns, or hides and shows them. */
export function changeLines(book: Book, sheet: SheetModel, change: LineChange, by: Actor): void {
  const { which, area } = change;
  const lines = sheet[which];
  const [first, last] = which === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  if (last - first > MAX_COLUMNS * 4) throw new Refusal("RangeExceedsLimit");
  for (let index = first; index <= last; index += 1) {
    const { size, hidden, ...rest } = lines.get(index) ?? {};
    const newSize = change.size === undefined ? size : (change.size ?? undefined);
    const nowHidden = change.hidden ?? hidden;
    const line = { ...rest, ...(newSize === undefined ? {} : { size: newSize }), ...(nowHidden ? { hidden: true as const } : {}) };
    if (Object.keys(line).length > 0) lines.set(index, line);
    else lines.delete(index);
  }
  book.tell({ type: "layout", sheet, area }, by);
}

/** Gives cells the look of other cells, repeated where the target is larger. */
export function copyFormats(
  book: Book,
  from: { readonly sheet: SheetModel; readonly area: Area },
  to: { readonly sheet: SheetModel; readonly area: Area },
  by: Actor,
): void {
  const rows = from.area.bottom - from.area.top + 1;
  const columns = from.area.right - from.area.left + 1;
  const looks = new Map<number, { style: CellStyle | undefined; numberFormat: string }>();
  eachCell(from.sheet, from.area, (row, column) => {
    looks.set((row - from.area.top) * columns + column - from.area.left, {
      style: from.sheet.styleAt(row, column),
      numberFormat: from.sheet.numberFormatAt(row, column),
    });
  });
  eachCell(to.sheet, to.area, (row, column) => {
    const look = looks.get(((row - to.area.top) % rows) * columns + ((column - to.area.left) % columns));
    const restyle = (): CellStyle | undefined => look?.style;
    to.sheet.put(row, column, reformatted(to.sheet, row, column, { restyle, change: { numberFormat: look?.numberFormat ?? null } }));
  });
  book.tell({ type: "formatted", sheet: to.sheet, area: to.area }, by);
}
