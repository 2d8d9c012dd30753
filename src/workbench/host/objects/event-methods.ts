import type { HostContext } from "./context";

/** The internal methods by which the library registers and unregisters for events of an object. */
export function eventMethods<T extends { readonly context: HostContext }>(
  kinds: Readonly<Record<string, number>>,
  targetOf: (target: T) => string,
): Readonly<Record<string, (target: T) => null>> {
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([name, type]) => [
      [`_Register${name}Event`, (target: T) => (target.context.subscribe(type, targetOf(target)), null)],
      [`_Unregister${name}Event`, (target: T) => (target.context.unsubscribe(type, targetOf(target)), null)],
    ]),
  );
}
