import { isHostObject, HostGap, type HostObject } from "./host-object";
import { Refusal } from "./model/refusal";
import { ActionType, PathType, type Action, type ArgumentInfo, type ErrorBody, type ObjectPath, type RequestBody, type ResponseBody } from "./protocol";
import { readObject, type QueryRules } from "./query";
import type { ReferenceTable } from "./references";

/** What the engine serves: the workbook, and the level of the API that the host admits to. */
export interface Served extends QueryRules {
  readonly root: HostObject;
  readonly references: ReferenceTable;
}

const STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  AccessDenied: 401,
  GeneralException: 500,
};

/** Carries out a batch: each path is resolved once, and the first error ends it with what went before done. */
export function executeBatch(served: Served, body: RequestBody): ResponseBody {
  const batch = new Batch(served, body);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    if (action.ActionType === ActionType.trace) traces.push(action.Id);
    try {
      results.push({ ActionId: action.Id, Value: batch.act(action) });
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: errorBody(error, index, whereabouts(body, action)) };
    }
  }
  return { Results: results, TraceIds: traces };
}

function whereabouts(body: RequestBody, action: Action): string {
  const path = body.ObjectPaths[String(action.ObjectPathId)];
  return [path?.Name, action.Name].filter((name) => name !== undefined && name !== "").join(".");
}

function errorBody(error: unknown, index: number, location: string): ErrorBody {
  const place = { Location: location, ActionIndex: index };
  if (error instanceof Refusal) {
    return { Code: error.code, Message: error.message, ...place, HttpStatusCode: STATUS[error.code] ?? 400 };
  }
  if (error instanceof HostGap) return { Code: "HostGap", Message: error.message, ...place, HttpStatusCode: 501 };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "HostFailure", Message: `HOST FAILURE: ${detail}`, ...place, HttpStatusCode: 500 };
}

/** The name of the library's spelling for a name on the wire. */
function camelCase(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

class Batch {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly following = new Set<number>();

  constructor(
    private readonly served: Served,
    private readonly body: RequestBody,
  ) {}

  act(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const target = this.resolve(action.ObjectPathId);
    if (target === null) return null;
    target.alive();
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.served.references.identityOf(target);
      case ActionType.query:
        return readObject(this.served, target, action.QueryInfo ?? {});
      case ActionType.method:
        return this.call(target, action);
      case ActionType.setProperty:
        this.set(target, action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new HostGap(`action type ${action.ActionType}`);
    }
  }

  private call(target: HostObject, action: Action): unknown {
    const args = this.arguments(action.ArgumentInfo);
    switch (action.Name) {
      case "_KeepReference":
        this.served.references.keep(target);
        return null;
      case "_RemoveReference":
        this.served.references.release(String(args[0]));
        return null;
      case "_GetReferenceCount":
        return this.served.references.count;
      default: {
        const name = camelCase(action.Name);
        this.served.requireMember(target.typeName, name, "method");
        const result = target.call(name, args);
        return isHostObject(result) ? this.served.references.identityOf(result) : (result ?? null);
      }
    }
  }

  private set(target: HostObject, wireName: string, value: unknown): void {
    const name = camelCase(wireName);
    this.served.requireMember(target.typeName, name, "property");
    if (isHostObject(value)) throw new Refusal("InvalidArgument");
    target.set(name, value);
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new Refusal("GeneralException", `Unknown object path ${id}.`);
    if (this.following.has(id)) throw new Refusal("GeneralException", `Object path ${id} leads to itself.`);
    this.following.add(id);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.served.root;
      case PathType.nullObject:
        return null;
      case PathType.referenceId:
        return this.served.references.find(path.Name);
      case PathType.newObject:
        return this.served.service(path.Name);
      default:
        return this.followFromParent(path);
    }
  }

  private followFromParent(path: ObjectPath): HostObject | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    parent.alive();
    const name = camelCase(path.Name);
    if (path.ObjectPathType === PathType.property) {
      this.served.requireMember(parent.typeName, name, "property");
      return parent.navigate(name);
    }
    if (path.ObjectPathType === PathType.indexer) {
      const item = parent.item(this.arguments(path.ArgumentInfo)[0]);
      if (!item) throw new Refusal("ItemNotFound");
      return item;
    }
    if (path.ObjectPathType !== PathType.method) throw new HostGap(`path type ${path.ObjectPathType}`);
    this.served.requireMember(parent.typeName, name, "method");
    const result = parent.call(name, this.arguments(path.ArgumentInfo));
    if (isHostObject(result)) return result;
    if (!/OrNullObject/.test(name)) throw new Refusal("ItemNotFound");
    return null;
  }

  private arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const marks = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => this.argument(value, marks?.[i]));
  }

  private argument(value: unknown, mark: unknown): unknown {
    if (Array.isArray(value)) {
      const marks: readonly unknown[] | undefined = Array.isArray(mark) ? mark : undefined;
      return value.map((each: unknown, i) => (marks ? this.argument(each, marks[i]) : each));
    }
    return typeof mark === "number" && mark !== 0 ? this.resolve(mark) : value;
  }
}

