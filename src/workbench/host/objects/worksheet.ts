import { colorArgument, integerArgument, numberArgument, optionalTruth, textArgument, truthArgument, wordArgument } from "../arguments";
import { hostObject, isHostObject, type HostObject, type ObjectType } from "../host-object";
import { areaFrom, cellArea, isOnSheet } from "../model/areas";
import { deleteSheet, moveSheet, renameSheet, showSheet } from "../model/edit-sheets";
import { requireStructure, requireUnprotected } from "../model/permission";
import { Refusal } from "../model/refusal";
import type { SheetModel, Visibility } from "../model/sheet";
import { EventType } from "../protocol";
import { placeArgument, placeOfAddress, placeOfAddresses } from "./address-argument";
import { onlyArea, requireSheetAlive, type HostContext, type Place } from "./context";
import { autoFilterObject } from "./auto-filter";
import { chartsObject } from "./charts";
import { eventMethods } from "./event-methods";
import { pointsOfCharacters } from "./format";
import { pageLayoutObject } from "./page-layout";
import { sheetProtectionObject } from "./protection";

interface SheetPlace {
  readonly context: HostContext;
  readonly sheet: SheetModel;
}

const WORDS: Readonly<Record<Visibility, string>> = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" };

function rangeAt({ context, sheet }: SheetPlace, area: Place["areas"][number]): HostObject {
  if (!isOnSheet(area)) throw new Refusal("InvalidArgument");
  return context.make.range(sheet, area);
}

function rangeOf({ context, sheet }: SheetPlace, address: unknown): HostObject {
  const place = placeOfAddress(context, sheet, address);
  if (place.sheet !== sheet) throw new Refusal("InvalidArgument");
  return context.make.range(sheet, onlyArea(place));
}

function used({ context, sheet }: SheetPlace, valuesOnly: unknown): HostObject | null {
  const area = sheet.usedArea(optionalTruth(valuesOnly));
  return area ? context.make.range(sheet, area) : null;
}

function neighbour({ context, sheet }: SheetPlace, direction: 1 | -1, visibleOnly: unknown): HostObject | null {
  const { sheets } = context.book;
  const others = direction === 1 ? sheets.slice(sheets.indexOf(sheet) + 1) : sheets.slice(0, sheets.indexOf(sheet)).reverse();
  const next = others.find((each) => !optionalTruth(visibleOnly) || each.visibility === "visible");
  return next ? context.make.worksheet(next) : null;
}

const FREEZE: ObjectType<SheetPlace> = {
  name: "WorksheetFreezePanes",
  alive: ({ context, sheet }) => {
    requireSheetAlive(context, sheet);
  },
  methods: {
    freezeRows: (place, [count]) => freeze(place, count === undefined ? 1 : integerArgument(count), 0),
    freezeColumns: (place, [count]) => freeze(place, 0, count === undefined ? 1 : integerArgument(count)),
    freezeAt: (place, [range]) => {
      const area = onlyArea(isHostObject(range) ? placeArgument(place.context, place.sheet, range) : placeOfAddress(place.context, place.sheet, range));
      return freeze(place, area.bottom + 1, area.right + 1);
    },
    unfreeze: (place) => freeze(place, 0, 0),
    getLocationOrNullObject: (place) => frozen(place),
    getLocation: (place) => frozen(place),
  },
};

function freeze({ context, sheet }: SheetPlace, rows: number, columns: number): null {
  requireUnprotected(context.book, sheet);
  sheet.frozen = rows > 0 || columns > 0 ? { rows, columns } : undefined;
  context.book.tell({ type: "layout", sheet, area: cellArea(0, 0) }, "addin");
  return null;
}

function frozen(place: SheetPlace): HostObject | null {
  const { frozen: panes } = place.sheet;
  if (!panes) return null;
  if (panes.rows === 0) return rangeAt(place, { top: 0, left: 0, bottom: 1_048_575, right: panes.columns - 1 });
  if (panes.columns === 0) return rangeAt(place, { top: 0, left: 0, bottom: panes.rows - 1, right: 16_383 });
  return rangeAt(place, areaFrom(0, 0, panes.rows, panes.columns));
}

const WORKSHEET: ObjectType<SheetPlace> = {
  name: "Worksheet",
  alive: ({ context, sheet }) => {
    requireSheetAlive(context, sheet);
  },
  identity: ({ sheet }) => ({ name: "Id", value: sheet.id }),
  scalars: {
    id: { get: ({ sheet }) => sheet.id },
    name: {
      get: ({ sheet }) => sheet.name,
      set: ({ context, sheet }, value) => {
        requireStructure(context.book);
        renameSheet(context.book, sheet, textArgument(value), "addin");
      },
    },
    position: {
      get: ({ context, sheet }) => context.book.sheets.indexOf(sheet),
      set: ({ context, sheet }, value) => {
        requireStructure(context.book);
        moveSheet(context.book, sheet, integerArgument(value), "addin");
      },
    },
    visibility: {
      get: ({ sheet }) => WORDS[sheet.visibility],
      set: ({ context, sheet }, value) => {
        requireStructure(context.book);
        const word = wordArgument(value, ["Visible", "Hidden", "VeryHidden"]);
        showSheet(context.book, sheet, word === "Visible" ? "visible" : word === "Hidden" ? "hidden" : "veryHidden", "addin");
      },
    },
    tabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ context, sheet }, value) => {
        requireStructure(context.book);
        sheet.tabColor = value === "" ? "" : colorArgument(value);
        context.book.tell({ type: "sheet-updated", sheet }, "addin");
      },
    },
    // The library's name on the wire for showGridlines.
    gridlines: {
      get: ({ sheet }) => !sheet.hidesGridlines,
      set: ({ context, sheet }, value) => {
        requireUnprotected(context.book, sheet);
        sheet.hidesGridlines = !truthArgument(value);
        context.book.tell({ type: "layout", sheet, area: cellArea(0, 0) }, "addin");
      },
    },
    standardHeight: { get: ({ sheet }) => sheet.standardHeight },
    standardWidth: {
      get: ({ sheet }) => pointsOfCharacters(sheet.standardWidth),
      set: ({ context, sheet }, value) => {
        requireUnprotected(context.book, sheet);
        sheet.standardWidth = numberArgument(value) / 5.25;
        context.book.tell({ type: "layout", sheet, area: cellArea(0, 0) }, "addin");
      },
    },
  },
  navigations: {
    comments: ({ context, sheet }) => context.make.comments(sheet),
    names: ({ context, sheet }) => context.make.names(sheet),
    protection: ({ context, sheet }) => sheetProtectionObject(context, sheet),
    freezePanes: (place) => hostObject(FREEZE, place),
    autoFilter: ({ context, sheet }) => autoFilterObject(context, sheet),
    pageLayout: ({ context, sheet }) => pageLayoutObject(context, sheet),
    charts: ({ context, sheet }) => chartsObject(context, sheet),
  },
  methods: {
    activate: ({ context, sheet }) => {
      context.book.activate(sheet.id, "addin");
      return null;
    },
    delete: ({ context, sheet }) => {
      requireStructure(context.book);
      deleteSheet(context.book, sheet, "addin");
      return null;
    },
    calculate: ({ context }) => {
      context.book.calculate();
      return null;
    },
    getCell: (place, [row, column]) => rangeAt(place, cellArea(integerArgument(row), integerArgument(column))),
    getRange: (place, [address]) => rangeOf(place, address),
    getRanges: ({ context, sheet }, [addresses]) => context.make.rangeAreas(sheet, placeOfAddresses(context, sheet, addresses).areas),
    getRangeByIndexes: (place, [row, column, rows, columns]) => {
      const area = areaFrom(integerArgument(row), integerArgument(column), integerArgument(rows), integerArgument(columns));
      return rangeAt(place, area);
    },
    getUsedRange: (place, [valuesOnly]) => used(place, valuesOnly) ?? rangeAt(place, cellArea(0, 0)),
    getUsedRangeOrNullObject: (place, [valuesOnly]) => used(place, valuesOnly),
    getNext: (place, [visibleOnly]) => neighbour(place, 1, visibleOnly),
    getNextOrNullObject: (place, [visibleOnly]) => neighbour(place, 1, visibleOnly),
    getPrevious: (place, [visibleOnly]) => neighbour(place, -1, visibleOnly),
    getPreviousOrNullObject: (place, [visibleOnly]) => neighbour(place, -1, visibleOnly),
    ...eventMethods<SheetPlace>(
      {
        DataChanged: EventType.changed,
        SelectionChanged: EventType.selectionChanged,
        Activated: EventType.activated,
        Deactivated: EventType.deactivated,
        Calculated: EventType.calculated,
        FormatChanged: EventType.formatChanged,
      },
      ({ sheet }) => sheet.id,
    ),
  },
};

/** One worksheet. */
export function worksheetObject(context: HostContext, sheet: SheetModel): HostObject {
  return hostObject(WORKSHEET, { context, sheet });
}
