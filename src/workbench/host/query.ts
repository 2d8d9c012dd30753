import { HostGap, type HostObject } from "./host-object";
import { Refusal } from "./model/refusal";
import type { QueryInfo } from "./protocol";
import type { ReferenceTable } from "./references";

/** What a query may see. */
export interface QueryRules {
  readonly references: ReferenceTable;
  /** Whether the admitted level has the member; undefined when Excel has no such member at all. */
  hasMember(typeName: string, member: string): boolean | undefined;
  /** Throws when the admitted level lacks the member. */
  requireMember(typeName: string, member: string, kind: "method" | "property"): void;
  /** The object that a service name stands for. */
  service(name: string): HostObject;
}

const pascalCase = (name: string): string => (name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1));

/** The properties of an object, or the items of a collection, that a query asks for. */
export function readObject(rules: QueryRules, object: HostObject, query: QueryInfo): unknown {
  const expanded = (query.Expand ?? []).map((path) => `${path}/*`);
  const asked = [...(query.Select ?? []), ...expanded];
  const select = asked.length > 0 ? asked : ["*"];
  return object.isCollection ? readCollection(rules, object, select, query) : readSingle(rules, object, select);
}

function readCollection(rules: QueryRules, collection: HostObject, select: readonly string[], query: QueryInfo): unknown {
  const paths = select.map((path) => (path === "items" ? "*" : path.replace(/^items\//, "")));
  const own = paths.filter((path) => collection.hasScalar(path));
  const skip = query.Skip ?? 0;
  const items = collection.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  const ofItems = paths.filter((path) => !own.includes(path));
  return {
    ...Object.fromEntries(own.map((name) => [pascalCase(name), collection.get(name)])),
    _Items: items.map((item) => readObject(rules, item, { Select: ofItems.length > 0 ? ofItems : ["$none"] })),
  };
}

function readSingle(rules: QueryRules, object: HostObject, select: readonly string[]): unknown {
  object.alive();
  const values: Record<string, unknown> = { ...rules.references.identityOf(object) };
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [head = "", ...rest] = path.split("/");
    if (head === "$none" || head === "") continue;
    if (head === "*" || head === "$all") readAll(rules, object, values);
    else if (isReadable(rules, object, head)) values[pascalCase(head)] = object.get(head);
    else nested.set(head, [...(nested.get(head) ?? []), rest.length > 0 ? rest.join("/") : "*"]);
  }
  for (const [name, paths] of nested) {
    const child = object.navigate(name);
    values[pascalCase(name)] = child ? readObject(rules, child, { Select: paths }) : null;
  }
  return values;
}

function readAll(rules: QueryRules, object: HostObject, values: Record<string, unknown>): void {
  for (const name of object.scalarNames) {
    if (rules.hasMember(object.typeName, name) === true) values[pascalCase(name)] = object.get(name);
  }
}

/** True for a value, false for an object to go on from; refuses names that Excel lacks and gaps of this host. */
function isReadable(rules: QueryRules, object: HostObject, name: string): boolean {
  const known = rules.hasMember(object.typeName, name);
  if (known === undefined) throw new Refusal("InvalidArgument", `The argument is invalid or missing or has an incorrect format. [${object.typeName}.${name}]`);
  if (!known) throw new Refusal("ApiNotFound");
  if (object.hasScalar(name)) return true;
  if (!object.hasNavigation(name)) throw new HostGap(`load ${object.typeName}.${name}`);
  return false;
}
