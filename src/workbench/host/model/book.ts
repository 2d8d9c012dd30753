import type { WorkbookLookup } from "../../../core/sheet/recalculate";
import type { Area } from "../../../core/sheet/address";
import { cellArea } from "./areas";
import type { Comment } from "./comment";
import type { EntryRules } from "./entry";
import type { Actor, ModelEvent, ModelListener, Told } from "./events";
import type { LocaleName } from "./locale";
import { displayText } from "./number-format";
import { Refusal } from "./refusal";
import { SheetModel, type SheetState } from "./sheet";

export interface DefinedName {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment?: string;
  /** The sheet it belongs to; absent for the whole workbook. */
  readonly sheetId?: string;
}

interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

/** A workbook as plain data: what a file loader gives, and what `toState` returns. */
export interface WorkbookState {
  readonly name: string;
  readonly sheets: readonly SheetState[];
  /** Sheet in front, by position; the first visible one when absent. */
  readonly active?: number;
  readonly date1904?: boolean;
  readonly readOnly?: boolean;
  /** Sheets may not be added, renamed, moved, hidden or deleted. */
  readonly structureProtected?: boolean;
  readonly comments?: readonly Comment[];
  /** Add-in settings: JSON values by key. */
  readonly settings?: readonly (readonly [string, unknown])[];
  readonly xmlParts?: readonly XmlPart[];
  readonly names?: readonly DefinedName[];
}

export interface WorkbookOptions {
  /** Regional settings of the person's Excel; en-US when absent. */
  readonly locale?: LocaleName;
  readonly user?: { readonly name: string; readonly email: string };
  readonly now?: () => Date;
}

/** What a workbook holds, who listens, and which sheet is in front; the functions of this folder change it. */
export class Book {
  name: string;
  locale: LocaleName;
  readOnly: boolean;
  structureProtected: boolean;
  date1904: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  comments: readonly Comment[];
  names: readonly DefinedName[];
  readonly settings: Map<string, unknown>;
  readonly xmlParts: Map<string, string>;
  readonly user: { readonly name: string; readonly email: string };
  readonly now: () => Date;
  /** Functions that add-ins give to the sheet. */
  otherFunction: WorkbookLookup["otherFunction"];
  sheets: readonly SheetModel[];
  /** The sheet in front. */
  activeSheet: SheetModel;
  /** Selected areas of each sheet that has been selected on. */
  readonly selections = new Map<SheetModel, readonly Area[]>();
  private readonly listeners = new Set<ModelListener>();

  constructor(state: WorkbookState, options: WorkbookOptions = {}) {
    this.name = state.name;
    this.locale = options.locale ?? "en-US";
    this.user = options.user ?? { name: "Pengguna Meja Kerja", email: "pengguna@example.com" };
    this.now = options.now ?? (() => new Date());
    this.readOnly = state.readOnly ?? false;
    this.structureProtected = state.structureProtected ?? false;
    this.date1904 = state.date1904 ?? false;
    this.sheets = state.sheets.map((sheet) => new SheetModel(sheet.id ?? this.newId(), sheet));
    const visible = this.sheets.find((sheet) => sheet.visibility === "visible");
    const front = (state.active === undefined ? undefined : this.sheets[state.active]) ?? visible;
    if (!front) throw new Error("A workbook needs a visible sheet.");
    this.activeSheet = front;
    this.comments = state.comments ?? [];
    this.settings = new Map(state.settings);
    this.xmlParts = new Map((state.xmlParts ?? []).map((part) => [part.id, part.xml]));
    this.names = state.names ?? [];
  }

  /** The selected areas of the sheet in front; the last one named is the active one. */
  get selection(): readonly Area[] {
    return this.selections.get(this.activeSheet) ?? [cellArea(0, 0)];
  }

  /** The sheet of that name (case does not matter) or id. */
  sheet(nameOrId: string): SheetModel | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId) ?? this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** The sheet of that name; case does not matter. */
  sheetNamed(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  requireSheet(nameOrId: string): SheetModel {
    const sheet = this.sheet(nameOrId);
    if (!sheet) throw new Refusal("ItemNotFound");
    return sheet;
  }

  textOf(sheet: SheetModel, row: number, column: number): string {
    const value = sheet.cell(row, column)?.value ?? null;
    return displayText(value, sheet.numberFormatAt(row, column), { locale: this.locale, date1904: this.date1904 });
  }

  /** Calls back after every change; returns how to stop. */
  subscribe(listener: ModelListener): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Tells listeners what was done; for the functions of this folder that do it. */
  tell(event: Told<ModelEvent>, by: Actor): void {
    for (const listener of [...this.listeners]) listener({ ...event, by });
  }

  entryRules(numberFormat: string, atGrid: boolean): EntryRules {
    const year = this.now().getFullYear();
    return { locale: atGrid ? this.locale : "en-US", numberFormat, year, date1904: this.date1904, atGrid };
  }

  /** A fresh id in the form of Excel's own. */
  newId(): string {
    const hex = (length: number): string => Array.from({ length }, () => Math.floor(Math.random() * 16).toString(16)).join("");
    return `{${[8, 4, 4, 4, 12].map(hex).join("-")}}`.toUpperCase();
  }

  toState(): WorkbookState {
    return {
      name: this.name,
      sheets: this.sheets.map((sheet) => sheet.toState()),
      active: this.sheets.indexOf(this.activeSheet),
      date1904: this.date1904,
      readOnly: this.readOnly,
      structureProtected: this.structureProtected,
      comments: this.comments,
      settings: [...this.settings],
      xmlParts: [...this.xmlParts].map(([id, xml]) => ({ id, xml })),
      names: this.names,
    };
  }
}
