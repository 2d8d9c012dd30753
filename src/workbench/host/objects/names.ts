import { optionalText, textArgument, truthArgument } from "../arguments";
import { HostGap, hostObject, isHostObject, type HostObject, type ObjectType } from "../host-object";
import { areaAddress, sheetPrefix } from "../model/areas";
import type { DefinedName } from "../model/book";
import { requireEditable } from "../model/permission";
import { Refusal } from "../model/refusal";
import type { SheetModel } from "../model/sheet";
import { placeOfReference } from "./address-argument";
import { onlyArea, requireSheetAlive, type HostContext, type Place } from "./context";

/** The names of the workbook, or those of one sheet. */
interface Collection {
  readonly context: HostContext;
  readonly sheet: SheetModel | undefined;
}

interface Item extends Collection {
  readonly name: string;
}

function find({ context, sheet }: Collection, name: unknown): DefinedName | undefined {
  return context.book.names.find((each) => each.sheetId === sheet?.id && typeof name === "string" && each.name.toLowerCase() === name.toLowerCase());
}

function current(item: Item): DefinedName {
  const found = find(item, item.name);
  if (!found) throw new Refusal("ItemNotFound");
  return found;
}

function change(item: Item, changed: Partial<DefinedName>): void {
  const old = current(item);
  requireEditable(item.context.book);
  item.context.book.names = item.context.book.names.map((each) => (each === old ? { ...each, ...changed } : each));
  item.context.book.tell({ type: "names" }, "addin");
}

function rangeOf(item: Item): HostObject | null {
  const place = placeOfReference(item.context, current(item).formula);
  return place ? item.context.make.range(place.sheet, onlyArea(place)) : null;
}

const NAME: ObjectType<Item> = {
  name: "NamedItem",
  alive: (item) => {
    current(item);
  },
  identity: ({ name }) => ({ name: "_Id", value: name }),
  scalars: {
    name: { get: ({ name }) => name },
    formula: {
      get: (item) => current(item).formula,
      set: (item, value) => {
        change(item, { formula: textArgument(value) });
      },
    },
    visible: {
      get: (item) => current(item).visible,
      set: (item, value) => {
        change(item, { visible: truthArgument(value) });
      },
    },
    comment: {
      get: (item) => current(item).comment ?? "",
      set: (item, value) => {
        change(item, { comment: textArgument(value) });
      },
    },
    scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
    type: {
      get: (item) => {
        if (!placeOfReference(item.context, current(item).formula)) throw new HostGap("NamedItem.type of a name that is no range");
        return "Range";
      },
    },
    value: { get: (item) => current(item).formula.replace(/^=/, "") },
  },
  methods: {
    delete: (item) => {
      const old = current(item);
      requireEditable(item.context.book);
      item.context.book.names = item.context.book.names.filter((each) => each !== old);
      item.context.book.tell({ type: "names" }, "addin");
      return null;
    },
    getRange: rangeOf,
    getRangeOrNullObject: rangeOf,
  },
};

function item(collection: Collection, name: unknown): HostObject | null {
  const found = find(collection, name);
  return found ? hostObject(NAME, { ...collection, name: found.name }) : null;
}

function formulaOf(reference: unknown): string {
  if (!isHostObject(reference)) return textArgument(reference);
  const place = reference.target as Place;
  const address = areaAddress(onlyArea(place)).replace(/([A-Z]+)(\d*)/g, (_all, column: string, row: string) => `$${column}${row && `$${row}`}`);
  return `=${sheetPrefix(place.sheet.name)}!${address}`;
}

function add(collection: Collection, [name, reference, comment]: readonly unknown[]): HostObject | null {
  const { context, sheet } = collection;
  requireEditable(context.book);
  const text = textArgument(name);
  const valid = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text) && text.length <= 255 && !/^[A-Za-z]{1,3}\d+$/.test(text);
  if (!valid) throw new Refusal("InvalidArgument");
  if (find(collection, text)) throw new Refusal("ItemAlreadyExists");
  const words = optionalText(comment);
  const added = { name: text, formula: formulaOf(reference), visible: true, ...(words === undefined ? {} : { comment: words }) };
  context.book.names = [...context.book.names, sheet ? { ...added, sheetId: sheet.id } : added];
  context.book.tell({ type: "names" }, "addin");
  return item(collection, text);
}

const listed = ({ context, sheet }: Collection): readonly DefinedName[] => context.book.names.filter((each) => each.sheetId === sheet?.id);

const NAMES: ObjectType<Collection> = {
  name: "NamedItemCollection",
  alive: ({ context, sheet }) => {
    if (sheet) requireSheetAlive(context, sheet);
  },
  methods: { add, getCount: (names) => listed(names).length, getItemOrNullObject: (names, [name]) => item(names, name) },
  items: (names) => listed(names).map((each) => hostObject(NAME, { ...names, name: each.name })),
  item,
};

/** The defined names of the workbook, or of one sheet. */
export function namesObject(context: HostContext, sheet: SheetModel | undefined): HostObject {
  return hostObject(NAMES, { context, sheet });
}
