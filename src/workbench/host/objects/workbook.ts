import { textArgument, truthArgument } from "../arguments";
import { hostObject, type HostObject, type ObjectType } from "../host-object";
import { cellArea, parseAreaAddress } from "../model/areas";
import { Refusal } from "../model/refusal";
import { applicationObject } from "./application";
import type { HostContext } from "./context";
import { bookProtectionObject } from "./protection";
import { settingsObject } from "./settings";
import { worksheetsObject } from "./worksheets";
import { xmlPartsObject } from "./xml-parts";

function selectedRange({ book, make }: HostContext): HostObject {
  const [area, ...others] = book.selection;
  if (!area || others.length > 0) throw new Refusal("InvalidSelection", "The current selection is invalid for this operation.");
  return make.range(book.activeSheet, area);
}

function activeCell({ book, make }: HostContext): HostObject {
  const area = book.selection.at(-1) ?? cellArea(0, 0);
  return make.range(book.activeSheet, cellArea(area.top, area.left));
}

/** How a change event names its range; the library asks for it by this. */
export function eventReference(sheetId: string, address: string): string {
  return `${sheetId}!${address}`;
}

function eventRange({ book, make }: HostContext, reference: unknown): HostObject | null {
  const [id = "", address = ""] = textArgument(reference).split("!");
  const sheet = book.sheets.find((each) => each.id === id);
  const area = parseAreaAddress(address);
  return sheet && area ? make.range(sheet, area) : null;
}

const RUNTIME: ObjectType<HostContext> = {
  name: "_Runtime",
  scalars: {
    enableEvents: {
      get: ({ eventsEnabled }) => eventsEnabled.now,
      set: ({ eventsEnabled }, value) => {
        eventsEnabled.now = truthArgument(value);
      },
    },
  },
};

const WORKBOOK: ObjectType<HostContext> = {
  name: "Workbook",
  scalars: {
    name: { get: ({ book }) => book.name },
    readOnly: { get: ({ book }) => book.readOnly },
  },
  navigations: {
    application: applicationObject,
    comments: ({ make }) => make.comments(undefined),
    customXmlParts: xmlPartsObject,
    names: ({ make }) => make.names(undefined),
    protection: bookProtectionObject,
    settings: settingsObject,
    worksheets: worksheetsObject,
    _Runtime: (context) => hostObject(RUNTIME, context),
  },
  methods: {
    getSelectedRange: selectedRange,
    getSelectedRanges: ({ book, make }) => make.rangeAreas(book.activeSheet, book.selection),
    getActiveCell: activeCell,
    _GetRangeForEventByReferenceId: (context, [reference]) => eventRange(context, reference),
    _GetRangeOrNullObjectForEventByReferenceId: (context, [reference]) => eventRange(context, reference),
    _GetObjectByReferenceId: ({ references }, [id]) => references.findOrNull(textArgument(id)),
  },
};

/** The workbook: the root of everything. */
export function workbookObject(context: HostContext): HostObject {
  return hostObject(WORKBOOK, context);
}
