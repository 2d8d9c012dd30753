import type { HostObject } from "./host-object";
import { Refusal } from "./model/refusal";

/** The objects that the library keeps beyond one batch, by the ids it was given for them. */
export class ReferenceTable {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private serial = 0;

  get count(): number {
    return this.objects.size;
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    this.serial += 1;
    const id = `ref${this.serial}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (!object) return;
    this.objects.delete(id);
    this.ids.delete(object);
  }

  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new Refusal("InvalidReference");
    return object;
  }

  findOrNull(id: string): HostObject | null {
    return this.objects.get(id) ?? null;
  }

  /** What the library needs to find the object again: its id, its reference, both or nothing. */
  identityOf(object: HostObject): Readonly<Record<string, string>> {
    const identity = object.identity();
    const reference = this.ids.get(object);
    return {
      ...(identity ? { [identity.name]: identity.value } : {}),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }
}
