import { textArgument } from "../arguments";
import { hostObject, type HostObject, type ObjectType } from "../host-object";
import { requireEditable } from "../model/permission";
import { Refusal } from "../model/refusal";
import type { HostContext } from "./context";

interface Item {
  readonly context: HostContext;
  readonly id: string;
}

/** Parts of one namespace, or all. */
interface Collection {
  readonly context: HostContext;
  readonly namespace: string | undefined;
}

function namespaceOf(xml: string): string {
  const root = /<(?![?!])([\w.-]+:)?[\w.-]+([^>]*)>/.exec(xml);
  const prefix = root?.[1]?.slice(0, -1);
  const attribute = prefix === undefined ? /\sxmlns="([^"]*)"/ : new RegExp(`\\sxmlns:${prefix}="([^"]*)"`);
  return attribute.exec(root?.[2] ?? "")?.[1] ?? "";
}

function xmlArgument(value: unknown): string {
  const xml = textArgument(value);
  if (!/^\s*(<\?xml[^>]*\?>\s*)?<[\w]/.test(xml)) throw new Refusal("InvalidArgument");
  return xml;
}

const xmlOf = ({ context, id }: Item): string => {
  const xml = context.book.xmlParts.get(id);
  if (xml === undefined) throw new Refusal("ItemNotFound");
  return xml;
};

function put({ context, id }: Item, xml: string | undefined): null {
  requireEditable(context.book);
  if (xml === undefined) context.book.xmlParts.delete(id);
  else context.book.xmlParts.set(id, xml);
  context.book.tell({ type: "xml-parts" }, "addin");
  return null;
}

const PART: ObjectType<Item> = {
  name: "CustomXmlPart",
  alive: (part) => {
    xmlOf(part);
  },
  identity: ({ id }) => ({ name: "Id", value: id }),
  scalars: { id: { get: ({ id }) => id }, namespaceUri: { get: (part) => namespaceOf(xmlOf(part)) } },
  methods: {
    getXml: xmlOf,
    setXml: (part, [xml]) => put(part, xmlArgument(xml)),
    delete: (part) => put(part, undefined),
  },
};

function listed({ context, namespace }: Collection): readonly string[] {
  return [...context.book.xmlParts].filter(([, xml]) => namespace === undefined || namespaceOf(xml) === namespace).map(([id]) => id);
}

function item(collection: Collection, id: unknown): HostObject | null {
  const known = listed(collection).find((each) => each === id);
  return known === undefined ? null : hostObject(PART, { context: collection.context, id: known });
}

function only(collection: Collection): HostObject | null {
  const [id, ...others] = listed(collection);
  return others.length === 0 ? item(collection, id) : null;
}

const collection = (name: string, more: ObjectType<Collection>["methods"]): ObjectType<Collection> => ({
  name,
  methods: { getCount: (parts) => listed(parts).length, getItemOrNullObject: (parts, [id]) => item(parts, id), ...more },
  items: (parts) => listed(parts).map((id) => hostObject(PART, { context: parts.context, id })),
  item,
});

const SCOPED = collection("CustomXmlPartScopedCollection", { getOnlyItem: only, getOnlyItemOrNullObject: only });

const PARTS = collection("CustomXmlPartCollection", {
  add: ({ context }, [xml]) => {
    const part = { context, id: context.book.newId() };
    put(part, xmlArgument(xml));
    return hostObject(PART, part);
  },
  getByNamespace: ({ context }, [namespace]) => hostObject(SCOPED, { context, namespace: textArgument(namespace) }),
});

/** The XML parts that add-ins keep in the workbook. */
export function xmlPartsObject(context: HostContext): HostObject {
  return hostObject(PARTS, { context, namespace: undefined });
}
