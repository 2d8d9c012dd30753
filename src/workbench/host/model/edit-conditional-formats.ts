import type { Area } from "../../../core/sheet/address";
import { boundingArea, intersection, subtractArea } from "./areas";
import type { Book } from "./book";
import type { ConditionalFormat, ConditionalRule } from "./conditional-format";
import type { Actor } from "./events";
import { Refusal } from "./refusal";
import type { SheetModel } from "./sheet";

/** Adds a conditional format at the first priority. */
export function addConditionalFormat(
  book: Book,
  sheet: SheetModel,
  areas: readonly Area[],
  rule: ConditionalRule,
  by: Actor,
): ConditionalFormat {
  const added = { id: book.newId(), areas, rule, style: {}, stopIfTrue: false };
  sheet.conditionalFormats = [added, ...sheet.conditionalFormats];
  tell(book, sheet, areas, by);
  return added;
}

/** The conditional format as it is now; throws when it is gone. */
export function requireConditionalFormat(sheet: SheetModel, id: string): ConditionalFormat {
  const format = sheet.conditionalFormats.find((each) => each.id === id);
  if (!format) throw new Refusal("ItemNotFound");
  return format;
}

export function changeConditionalFormat(
  book: Book,
  sheet: SheetModel,
  id: string,
  change: Partial<ConditionalFormat>,
  by: Actor,
): void {
  const old = requireConditionalFormat(sheet, id);
  sheet.conditionalFormats = sheet.conditionalFormats.map((each) => (each === old ? { ...each, ...change } : each));
  tell(book, sheet, old.areas, by);
}

export function removeConditionalFormat(book: Book, sheet: SheetModel, id: string, by: Actor): void {
  const old = requireConditionalFormat(sheet, id);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== old);
  tell(book, sheet, old.areas, by);
}

/** Moves a conditional format to a priority counted from 0; a negative one counts from the back. */
export function moveConditionalFormat(book: Book, sheet: SheetModel, id: string, priority: number, by: Actor): void {
  const moved = requireConditionalFormat(sheet, id);
  const others = sheet.conditionalFormats.filter((each) => each !== moved);
  const at = priority < 0 ? Math.max(0, others.length + 1 + priority) : Math.min(priority, others.length);
  sheet.conditionalFormats = [...others.slice(0, at), moved, ...others.slice(at)];
  tell(book, sheet, moved.areas, by);
}

/** Takes these areas out of every conditional format; one with nothing left goes. */
export function clearConditionalFormatsIn(book: Book, sheet: SheetModel, areas: readonly Area[], by: Actor): void {
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, areas: areas.reduce((left, hole) => left.flatMap((area) => subtractArea(area, hole)), [...format.areas]) }))
    .filter((format) => format.areas.length > 0);
  tell(book, sheet, areas, by);
}

/** The conditional formats that touch some areas, in priority order. */
export function conditionalFormatsIn(sheet: SheetModel, areas: readonly Area[]): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) => format.areas.some((mine) => areas.some((area) => intersection(mine, area))));
}

function tell(book: Book, sheet: SheetModel, areas: readonly Area[], by: Actor): void {
  const [first, ...rest] = areas;
  if (first) book.tell({ type: "conditional-formats", sheet, area: rest.reduce(boundingArea, first) }, by);
}
