import type { Area } from "../../../core/sheet/address";
import type { CellValue } from "../../../core/sheet/snapshot";
import type { ConditionalFormat } from "./conditional-format";
import type { ChartState, FrameState, Hyperlink, PageState } from "./sheet-frame";
import type { CellStyle } from "./style";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** What one cell holds; a cell that is blank and unformatted is absent. */
export interface CellData {
  /** null: the cell is blank (it may still be formatted). */
  readonly value: CellValue | null;
  /** The value is an Excel error such as `#REF!`. */
  readonly error?: true;
  /** A1 formula in English with its leading `=`; `value` is then its last result. */
  readonly formula?: string;
  /** Number format code (en-US); absent means `General`. */
  readonly numberFormat?: string;
  readonly style?: CellStyle;
  /** The text was typed with a leading apostrophe. */
  readonly apostrophe?: true;
}

/** A row's or column's own size and look. Heights are points; widths are characters, as the file counts them. */
export interface LineState {
  readonly size?: number;
  readonly hidden?: true;
  readonly outlineLevel?: number;
  readonly style?: CellStyle;
  readonly numberFormat?: string;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/** What a protected sheet still allows, by Excel's own names; absent means not allowed. */
export interface ProtectionOptions {
  readonly allowAutoFilter?: boolean;
  readonly allowDeleteColumns?: boolean;
  readonly allowDeleteRows?: boolean;
  readonly allowEditObjects?: boolean;
  readonly allowEditScenarios?: boolean;
  readonly allowFormatCells?: boolean;
  readonly allowFormatColumns?: boolean;
  readonly allowFormatRows?: boolean;
  readonly allowInsertColumns?: boolean;
  readonly allowInsertHyperlinks?: boolean;
  readonly allowInsertRows?: boolean;
  readonly allowPivotTables?: boolean;
  readonly allowSort?: boolean;
  readonly selectionMode?: "Normal" | "Unlocked" | "None";
}

export interface Protection {
  readonly options: ProtectionOptions;
  readonly password?: string;
}

/** An old-style note on a cell; the Rich API of the sets we report cannot see it. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/** A worksheet as plain data. */
export interface SheetState extends FrameState {
  readonly id?: string;
  readonly name: string;
  readonly visibility?: Visibility;
  readonly tabColor?: string;
  /** Cells as [row, column, cell]. */
  readonly cells: readonly (readonly [number, number, CellData])[];
  readonly merges?: readonly Area[];
  readonly rows?: readonly (readonly [number, LineState])[];
  readonly columns?: readonly (readonly [number, LineState])[];
  /** Height in points of rows that have no height of their own (15 when absent). */
  readonly standardHeight?: number;
  /** Width in characters of columns that have no width of their own (9.140625 when absent). */
  readonly standardWidth?: number;
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly protection?: Protection;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly notes?: readonly Note[];
}

const key = (row: number, column: number): number => row * MAX_COLUMNS + column;

/** A worksheet in memory. Read freely; change it through WorkbookModel so that listeners hear of it. */
export class SheetModel {
  name: string;
  visibility: Visibility;
  tabColor: string;
  merges: readonly Area[];
  readonly rows: Map<number, LineState>;
  readonly columns: Map<number, LineState>;
  standardHeight: number;
  standardWidth: number;
  conditionalFormats: readonly ConditionalFormat[];
  protection: Protection | undefined;
  frozen: { readonly rows: number; readonly columns: number } | undefined;
  notes: readonly Note[];
  /** Links by cell, as `row,column`. */
  readonly hyperlinks: Map<string, Hyperlink>;
  autoFilter: Area | undefined;
  page: PageState | undefined;
  charts: readonly ChartState[];
  hidesGridlines: boolean;
  /** Grows whenever a cell gets, changes or loses a formula. */
  formulaVersion = 0;
  private cells = new Map<number, CellData>();

  constructor(
    readonly id: string,
    state: SheetState,
  ) {
    this.name = state.name;
    this.visibility = state.visibility ?? "visible";
    this.tabColor = state.tabColor ?? "";
    this.merges = state.merges ?? [];
    this.rows = new Map(state.rows);
    this.columns = new Map(state.columns);
    this.standardHeight = state.standardHeight ?? 15;
    this.standardWidth = state.standardWidth ?? 9.140625;
    this.conditionalFormats = state.conditionalFormats ?? [];
    this.protection = state.protection;
    this.frozen = state.frozen;
    this.notes = state.notes ?? [];
    this.hyperlinks = new Map((state.hyperlinks ?? []).map(([row, column, link]) => [`${String(row)},${String(column)}`, link]));
    this.autoFilter = state.autoFilter;
    this.page = state.page;
    this.charts = state.charts ?? [];
    this.hidesGridlines = state.hidesGridlines ?? false;
    for (const [row, column, cell] of state.cells) this.put(row, column, cell);
  }

  /** The cell, or undefined when it is blank and unformatted. */
  cell(row: number, column: number): CellData | undefined {
    return this.cells.get(key(row, column));
  }

  /** Stores a cell without telling anybody; undefined or a bare blank removes it. */
  put(row: number, column: number, cell: CellData | undefined): void {
    if (this.cells.get(key(row, column))?.formula !== cell?.formula) this.formulaVersion += 1;
    const bare = cell?.value === null && cell.formula === undefined && cell.numberFormat === undefined && !cell.style;
    if (cell === undefined || bare) this.cells.delete(key(row, column));
    else this.cells.set(key(row, column), cell);
  }

  /** All cells that hold or look like something, as [row, column, cell], row by row. */
  entries(): readonly (readonly [number, number, CellData])[] {
    return [...this.cells.keys()]
      .sort((a, b) => a - b)
      .flatMap((at) => {
        const cell = this.cells.get(at);
        return cell ? [[Math.floor(at / MAX_COLUMNS), at % MAX_COLUMNS, cell] as const] : [];
      });
  }

  /** Replaces every cell, for moves of whole rows and columns. */
  replaceCells(cells: Iterable<readonly [number, number, CellData]>): void {
    this.cells = new Map();
    this.formulaVersion += 1;
    for (const [row, column, cell] of cells) this.put(row, column, cell);
  }

  /** The cell's own style, else its row's, else its column's. */
  styleAt(row: number, column: number): CellStyle | undefined {
    const cell = this.cell(row, column);
    return cell ? cell.style : (this.rows.get(row)?.style ?? this.columns.get(column)?.style);
  }

  numberFormatAt(row: number, column: number): string {
    const cell = this.cell(row, column);
    const own = cell ? cell.numberFormat : (this.rows.get(row)?.numberFormat ?? this.columns.get(column)?.numberFormat);
    return own ?? "General";
  }

  /** The merged area that covers a cell. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);
  }

  /** The smallest area around all cells that hold something (or, with formats, look like something). */
  usedArea(valuesOnly: boolean, within?: Area): Area | undefined {
    let used: Area | undefined;
    for (const [at, cell] of this.cells) {
      if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
      const row = Math.floor(at / MAX_COLUMNS);
      const column = at % MAX_COLUMNS;
      if (within && (row < within.top || row > within.bottom || column < within.left || column > within.right)) continue;
      used = used ? grow(used, row, column) : { top: row, left: column, bottom: row, right: column };
    }
    return used;
  }

  toState(): SheetState {
    return {
      id: this.id,
      name: this.name,
      visibility: this.visibility,
      tabColor: this.tabColor,
      cells: this.entries(),
      merges: this.merges,
      rows: [...this.rows].sort(([a], [b]) => a - b),
      columns: [...this.columns].sort(([a], [b]) => a - b),
      standardHeight: this.standardHeight,
      standardWidth: this.standardWidth,
      conditionalFormats: this.conditionalFormats,
      ...(this.protection ? { protection: this.protection } : {}),
      ...(this.frozen ? { frozen: this.frozen } : {}),
      notes: this.notes,
      ...this.frame(),
    };
  }

  private frame(): FrameState {
    const links = [...this.hyperlinks].map(([at, link]) => {
      const [row = 0, column = 0] = at.split(",").map(Number);
      return [row, column, link] as const;
    });
    return {
      ...(links.length > 0 ? { hyperlinks: links } : {}),
      ...(this.autoFilter ? { autoFilter: this.autoFilter } : {}),
      ...(this.page ? { page: this.page } : {}),
      ...(this.charts.length > 0 ? { charts: this.charts } : {}),
      ...(this.hidesGridlines ? { hidesGridlines: true } : {}),
    };
  }
}

function grow(area: Area, row: number, column: number): Area {
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
