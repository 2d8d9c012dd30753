import { Refusal } from "./model/refusal";

/** A name that real Excel knows and this host does not: never answered with something plausible. */
export class HostGap extends Error {
  override readonly name = "HostGap";
  constructor(readonly what: string) {
    super(`HOST GAP: ${what}`);
  }
}

export interface Scalar<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

/** One class of the object model, as data: names are those of the library, in camel case. */
export interface ObjectType<T> {
  readonly name: string;
  /** Throws when the object is gone. */
  readonly alive?: (target: T) => void;
  /** What the library is told to find the object again by. */
  readonly identity?: (target: T) => { readonly name: "Id" | "_Id"; readonly value: string };
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigations?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>;
  readonly items?: (target: T) => readonly HostObject[];
  /** The item that the indexer names; null when there is none. */
  readonly item?: (target: T, key: unknown) => HostObject | null;
}

/** An object of the workbook as the engine sees it, whatever its class. */
export interface HostObject {
  readonly isHostObject: true;
  readonly typeName: string;
  readonly scalarNames: readonly string[];
  readonly isCollection: boolean;
  /** What the object stands for, for objects that are arguments. */
  readonly target: unknown;
  alive(): void;
  identity(): { readonly name: string; readonly value: string } | undefined;
  hasScalar(name: string): boolean;
  hasNavigation(name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  navigate(name: string): HostObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  items(): readonly HostObject[];
  item(key: unknown): HostObject | null;
}

/** Binds a class to what one object of it stands for. */
export function hostObject<T>(type: ObjectType<T>, target: T): HostObject {
  const member = <M>(table: Readonly<Record<string, M>> | undefined, name: string): M => {
    const found = table && Object.hasOwn(table, name) ? table[name] : undefined;
    if (found === undefined) throw new HostGap(`${type.name}.${name}`);
    return found;
  };
  const has = (table: object | undefined, name: string): boolean => table !== undefined && Object.hasOwn(table, name);
  return {
    isHostObject: true,
    typeName: type.name,
    scalarNames: Object.keys(type.scalars ?? {}),
    isCollection: type.items !== undefined,
    target,
    alive: () => type.alive?.(target),
    identity: () => type.identity?.(target),
    hasScalar: (name) => has(type.scalars, name),
    hasNavigation: (name) => has(type.navigations, name),
    get: (name) => member(type.scalars, name).get(target),
    set: (name, value) => {
      const scalar = member(type.scalars, name);
      if (!scalar.set) throw new Refusal("AccessDenied", "The property is read-only.");
      scalar.set(target, value);
    },
    navigate: (name) => member(type.navigations, name)(target),
    call: (name, args) => member(type.methods, name)(target, args),
    items: () => type.items?.(target) ?? [],
    item: (key) => {
      if (!type.item) throw new HostGap(`${type.name}.getItem`);
      return type.item(target, key);
    },
  };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "isHostObject" in value;
}
