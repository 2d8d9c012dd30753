import type { Area } from "../../../core/sheet/address";
import type { HostObject } from "../host-object";
import { Refusal } from "../model/refusal";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import type { ReferenceTable } from "../references";

/** What every object of the tree can reach: the workbook, and the other objects without importing them. */
export interface HostContext {
  readonly book: WorkbookModel;
  readonly references: ReferenceTable;
  /** Conditional formats added by add-ins since the workbook was opened. */
  readonly addedFormats: Set<string>;
  /** Whether add-ins hear of events; an add-in may switch it off. */
  readonly eventsEnabled: { now: boolean };
  subscribe(eventType: number, targetId: string): void;
  unsubscribe(eventType: number, targetId: string): void;
  readonly make: ObjectMaker;
}

/** Makes objects of the classes that refer to each other. */
interface ObjectMaker {
  range(sheet: SheetModel, area: Area): HostObject;
  rangeAreas(sheet: SheetModel, areas: readonly Area[]): HostObject;
  worksheet(sheet: SheetModel): HostObject;
  format(sheet: SheetModel, areas: readonly Area[]): HostObject;
  conditionalFormats(sheet: SheetModel, areas: readonly Area[]): HostObject;
  comments(sheet: SheetModel | undefined): HostObject;
  names(sheet: SheetModel | undefined): HostObject;
}

/** Some areas of a sheet: what a Range, a RangeAreas and their formats stand for. */
export interface Place {
  readonly context: HostContext;
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** Throws when the sheet has been deleted. */
export function requireSheetAlive(context: HostContext, sheet: SheetModel): void {
  if (!context.book.sheets.includes(sheet)) throw new Refusal("ItemNotFound");
}

export function placeAlive({ context, sheet }: Place): void {
  requireSheetAlive(context, sheet);
}

/** The only area of a Range. */
export function onlyArea(place: Place): Area {
  const [area] = place.areas;
  if (!area) throw new Refusal("InvalidArgument");
  return area;
}

export const MOST_CELLS = 5_000_000;
