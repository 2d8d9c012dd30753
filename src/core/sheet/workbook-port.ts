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
  | "interrupted"
  | "cancelled"
  | "not-a-workbook"
  | "encrypted"
  | "damaged"
  | "unexpected";

/** What a refused action left behind: the workbook as it was, or nobody knows how much of the action. */
export type Aftermath = "untouched" | "unknown";

/** The workbook refused; `places` names the cells or sheets concerned (`Sheet!A1`). */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly aftermath: Aftermath;
  constructor(
    readonly code: HostErrorCode,
    readonly places: readonly string[] = [],
    options: ErrorOptions & { readonly aftermath?: Aftermath } = {},
  ) {
    super(places.length > 0 ? `${code}: ${places.join(", ")}` : code, options);
    this.aftermath = options.aftermath ?? "untouched";
  }
}

/** An action that was cut off half way, as the workbook's own journal tells it. */
export interface Interruption {
  /** When it began (ISO 8601). */
  readonly time: string;
  readonly sheets: readonly string[];
  readonly cells: number;
  readonly marks: number;
}

/** How an interrupted action ends: as if it had never begun, or done to its end. */
export type Ending = "put-back" | "finish";

/** What a workbook knows of an action that was cut off. */
interface Recovery {
  find(options?: RunOptions): Promise<Interruption | undefined>;
  /** Ends an interrupted action; cells that somebody has changed since are left alone and named. Rejects with HostError. */
  end(ending: Ending, options?: RunOptions): Promise<Applied>;
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
  /** Absent where an action cannot be cut off half way. */
  readonly recovery?: Recovery;
}

/** An area of a worksheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}
