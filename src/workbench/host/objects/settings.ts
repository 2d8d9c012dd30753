import { textArgument } from "../arguments";
import { hostObject, type HostObject, type ObjectType } from "../host-object";
import { requireEditable } from "../model/permission";
import { Refusal } from "../model/refusal";
import type { HostContext } from "./context";

interface Item {
  readonly context: HostContext;
  readonly key: string;
}

function put({ book }: HostContext, key: string, value: unknown): void {
  requireEditable(book);
  if (value === undefined) throw new Refusal("InvalidArgument");
  book.settings.set(key, value);
  book.tell({ type: "settings" }, "addin");
}

const SETTING: ObjectType<Item> = {
  name: "Setting",
  alive: ({ context, key }) => {
    if (!context.book.settings.has(key)) throw new Refusal("ItemNotFound");
  },
  identity: ({ key }) => ({ name: "_Id", value: key }),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ context, key }) => context.book.settings.get(key),
      set: ({ context, key }, value) => {
        put(context, key, value);
      },
    },
  },
  methods: {
    delete: ({ context, key }) => {
      requireEditable(context.book);
      context.book.settings.delete(key);
      context.book.tell({ type: "settings" }, "addin");
      return null;
    },
  },
};

function item(context: HostContext, key: unknown): HostObject | null {
  return typeof key === "string" && context.book.settings.has(key) ? hostObject(SETTING, { context, key }) : null;
}

const SETTINGS: ObjectType<HostContext> = {
  name: "SettingCollection",
  methods: {
    add: (context, [key, value]) => {
      const name = textArgument(key);
      if (name === "") throw new Refusal("InvalidArgument");
      put(context, name, value);
      return item(context, name);
    },
    getCount: ({ book }) => book.settings.size,
    getItemOrNullObject: (context, [key]) => item(context, key),
  },
  items: (context) => [...context.book.settings.keys()].map((key) => hostObject(SETTING, { context, key })),
  item,
};

/** What add-ins keep in the workbook, by key. */
export function settingsObject(context: HostContext): HostObject {
  return hostObject(SETTINGS, context);
}
