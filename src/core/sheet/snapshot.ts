import type { Area } from "./address";
import type { Mark, Note } from "./mark";

/** What a cell holds: a number, text or truth value; errors such as `#REF!` are text with `error` set. */
export type CellValue = string | number | boolean;

/** One cell that holds something (a value or a formula). Blank cells are absent from a snapshot. */
export interface Cell {
  readonly value: CellValue;
  /** The value is an Excel error such as `#REF!` or `#DIV/0!`. */
  readonly error?: true;
  /** A1 formula in English, with its leading `=`; absent for a typed cell. */
  readonly formula?: string;
  /** Number format code (en-US); absent means `General`. */
  readonly numberFormat?: string;
  readonly bold?: true;
  /** Fill colour as `#RRGGBB`; absent means none. */
  readonly fill?: string;
  /** Indent level of the alignment, from 1; absent means none. */
  readonly indent?: number;
}

/** What may be done on a protected sheet; absent from the snapshot when it is not protected. */
export interface Protection {
  readonly mayFormatCells: boolean;
  readonly mayEditObjects: boolean;
}

/** A worksheet as plain data: what understanding needs and nothing of the host. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Cells by row, then column, both from 0; a row without cells or a blank cell is undefined. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  /** Number of columns up to the last that holds a value. */
  readonly columnCount: number;
  /** Number formats (never `General`) of blank cells among those that hold something, by row and column. */
  readonly blankFormats?: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Outline level of rows that have one (1 to 7). */
  readonly outlineLevels?: ReadonlyMap<number, number>;
  readonly protection?: Protection;
}

/** A workbook at one moment. */
export interface WorkbookSnapshot {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Names of all its worksheets, where only some were read; absent means that `sheets` are all. */
  readonly sheetNames?: readonly string[];
  /** The workbook counts dates from 1904 (old Mac files). */
  readonly date1904?: true;
  readonly readOnly: boolean;
  /** The part the user asked about; absent means everything that was read. */
  readonly focus?: {
    readonly sheet: string;
    readonly area: Area;
    /** The parts, where the user has selected several. */
    readonly areas?: readonly Area[];
  };
  /** Cermat's own marks that the workbook holds. */
  readonly marks: readonly Mark[];
  /** A reviewer's notes that the workbook holds; absent where there are none. */
  readonly notes?: readonly Note[];
  /** Cermat's own settings kept in the workbook: JSON text by key. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The cell at a place, or undefined when it is blank or outside. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

/** The number format in which a place shows figures, blank or not; undefined where it has none (`General` or text). */
export function formatAt(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  const cell = cellAt(sheet, row, column);
  const format = cell ? cell.numberFormat : sheet.blankFormats?.get(row)?.get(column);
  return format === "@" ? undefined : format;
}
