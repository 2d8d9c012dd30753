import { optionalText, optionalTruth } from "../arguments";
import { hostObject, type HostObject, type ObjectType } from "../host-object";
import { addSheet } from "../model/edit-sheets";
import { requireStructure } from "../model/permission";
import type { SheetModel } from "../model/sheet";
import { EventType, WORKBOOK_TARGET } from "../protocol";
import type { HostContext } from "./context";
import { eventMethods } from "./event-methods";

interface Sheets {
  readonly context: HostContext;
}

function shown({ context }: Sheets, visibleOnly: unknown): readonly SheetModel[] {
  return optionalTruth(visibleOnly) ? context.book.sheets.filter((sheet) => sheet.visibility === "visible") : context.book.sheets;
}

function found({ context }: Sheets, sheet: SheetModel | undefined): HostObject | null {
  return sheet ? context.make.worksheet(sheet) : null;
}

function byKey(sheets: Sheets, key: unknown): HostObject | null {
  return found(sheets, typeof key === "string" ? sheets.context.book.sheet(key) : undefined);
}

const WORKSHEETS: ObjectType<Sheets> = {
  name: "WorksheetCollection",
  methods: {
    add: (sheets, [name]) => {
      requireStructure(sheets.context.book);
      return found(sheets, addSheet(sheets.context.book, optionalText(name), "addin"));
    },
    getActiveWorksheet: (sheets) => found(sheets, sheets.context.book.activeSheet),
    getCount: (sheets, [visibleOnly]) => shown(sheets, visibleOnly).length,
    getFirst: (sheets, [visibleOnly]) => found(sheets, shown(sheets, visibleOnly)[0]),
    getLast: (sheets, [visibleOnly]) => found(sheets, shown(sheets, visibleOnly).at(-1)),
    getItemOrNullObject: (sheets, [key]) => byKey(sheets, key),
    ...eventMethods<Sheets>(
      {
        DataChanged: EventType.changed,
        SelectionChanged: EventType.selectionChanged,
        Activated: EventType.activated,
        Deactivated: EventType.deactivated,
        Added: EventType.added,
        Deleted: EventType.deleted,
        Calculated: EventType.calculated,
        FormatChanged: EventType.formatChanged,
      },
      () => WORKBOOK_TARGET,
    ),
  },
  items: ({ context }) => context.book.sheets.map((sheet) => context.make.worksheet(sheet)),
  item: byKey,
};

/** All worksheets of the workbook. */
export function worksheetsObject(context: HostContext): HostObject {
  return hostObject(WORKSHEETS, { context });
}
