import { isHostObject } from "../host-object";
import { parseAreaAddress, splitAddress, WHOLE_SHEET } from "../model/areas";
import { Refusal } from "../model/refusal";
import type { SheetModel } from "../model/sheet";
import type { HostContext, Place } from "./context";

const LONGEST_ADDRESS = 8192;

/** The place that an address or a name means, seen from a sheet; no address means the whole sheet. */
export function placeOfAddress(context: HostContext, sheet: SheetModel, address: unknown): Place {
  if (address === undefined || address === null || address === "") return { context, sheet, areas: [WHOLE_SHEET] };
  if (typeof address !== "string" || address.length > LONGEST_ADDRESS) throw new Refusal("InvalidArgument");
  const parts = splitAddress(address);
  if (!parts) throw new Refusal("InvalidArgument");
  const named = parts.sheet === undefined ? sheet : context.book.sheet(parts.sheet);
  if (!named) throw new Refusal("ItemNotFound");
  const area = parseAreaAddress(parts.rest);
  if (area) return { context, sheet: named, areas: [area] };
  return placeOfName(context, sheet, parts.rest) ?? refuse();
}

/** The areas of a list of addresses on one sheet. */
export function placeOfAddresses(context: HostContext, sheet: SheetModel, addresses: unknown): Place {
  if (addresses === undefined || addresses === null) return { context, sheet, areas: [WHOLE_SHEET] };
  if (typeof addresses !== "string" || addresses.length > LONGEST_ADDRESS) throw new Refusal("InvalidArgument");
  const places = splitList(addresses).map((address) => placeOfAddress(context, sheet, address));
  if (places.length === 0 || places.some((place) => place.sheet !== sheet)) throw new Refusal("InvalidArgument");
  return { context, sheet, areas: places.flatMap((place) => place.areas) };
}

/** Commas inside a quoted sheet name do not separate. */
function splitList(addresses: string): string[] {
  return (addresses.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((each) => each.trim()).filter((each) => each !== "");
}

function refuse(): never {
  throw new Refusal("InvalidArgument");
}

/** The place that a defined name stands for, when it is a plain reference. */
function placeOfName(context: HostContext, sheet: SheetModel | undefined, name: string): Place | undefined {
  const wanted = name.toLowerCase();
  const matching = context.book.names.filter((each) => each.name.toLowerCase() === wanted);
  const defined = matching.find((each) => each.sheetId === sheet?.id) ?? matching.find((each) => each.sheetId === undefined);
  return defined ? placeOfReference(context, defined.formula) : undefined;
}

/** The place that a formula such as `=Sheet1!$A$1:$B$2` points to. */
export function placeOfReference(context: HostContext, formula: string): Place | undefined {
  const parts = splitAddress(formula.replace(/^=/, ""));
  const target = parts?.sheet === undefined ? undefined : context.book.sheet(parts.sheet);
  const area = parts ? parseAreaAddress(parts.rest) : undefined;
  return target && area ? { context, sheet: target, areas: [area] } : undefined;
}

/** The place that a Range object or an address argument means. */
export function placeArgument(context: HostContext, sheet: SheetModel, argument: unknown): Place {
  if (!isHostObject(argument)) return placeOfAddress(context, sheet, argument ?? refuse());
  if (argument.typeName !== "Range" && argument.typeName !== "RangeAreas") throw new Refusal("InvalidArgument");
  return argument.target as Place;
}
