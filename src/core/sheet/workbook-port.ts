import type { Area } from "./address";
import type { CellPlace } from "./recalculate";
import type { Applied, Edit } from "./edit";
import type { Cell, WorkbookSnapshot } from "./snapshot";

/** The part of the workbook a person asks about. */
export type Scope = { readonly kind: "workbook" } | { readonly kind: "sheet" } | { readonly kind: "selection" };

/** Why a workbook could not be read or written; each has a sentence in both languages. */
export type HostErrorCode =
  | "cell-edit-mode"
  | "protected-sheet"
  | "read-only"
  | "changed-since-read"
  | "sheet-missing"
  | "too-large"
  | "not-supported"
  | "session-lost"
  | "throttled"
  | "dialog-open"
  | "no-permission"
  | "cancelled"
  | "not-a-workbook"
  | "encrypted"
  | "damaged"
  | "unexpected";

/** The workbook refused; `places` names the cells or sheets concerned (`Sheet!A1`). */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: HostErrorCode,
    readonly places: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    super(places.length > 0 ? `${code}: ${places.join(", ")}` : code, options);
  }
}

/** Progress of a long action: `done` of `total`, in units of its own. */
export interface Progress {
  readonly phase: "reading" | "examining" | "writing";
  readonly done: number;
  readonly total: number;
}

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** The doorway to a workbook: Excel behind Office.js, or an .xlsx file. */
export interface WorkbookPort {
  /** Reads the scope (other visible and hidden sheets too when it is the workbook). Throws HostError. */
  read(scope: Scope, options?: RunOptions): Promise<WorkbookSnapshot>;
  /** Applies all edits or none; preconditions are checked first. Throws HostError before anything is written. */
  apply(edits: readonly Edit[], options?: RunOptions): Promise<Applied>;
  /** Brings a place in front of the user and selects it. */
  reveal(sheet: string, area: Area): Promise<void>;
  /** Calls back when cells of the workbook change by another hand than `apply`; returns how to stop. */
  watch(listener: (change: { sheet: string; area: Area | undefined }) => void): Promise<() => Promise<void>>;
  /** What the cells of some areas hold now, blank ones included; absent where reading is all or nothing. */
  readonly readCells?: (areas: readonly SheetArea[]) => Promise<readonly (CellPlace & { readonly cell: Cell | undefined })[]>;
  /** Calls back when a person selects one area of a sheet, once the selection rests; returns how to stop. Absent where nobody selects. */
  readonly watchSelection?: (listener: (place: { sheet: string; area: Area }) => void) => Promise<() => Promise<void>>;
}

/** An area of a worksheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}
