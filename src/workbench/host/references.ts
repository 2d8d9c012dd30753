import type { HostObject } from "./host-object";
import { Refusal } from "./model/refusal";

const REFERENCE = "ref";

/** The objects that the library keeps beyond one batch, by the ids it was given for them. */
export class ReferenceTable {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private given = 0;

  /** How many have ever been kept. */
  get serial(): number {
    return this.given;
  }

  get count(): number {
    return this.objects.size;
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    this.given += 1;
    const id = `${REFERENCE}${this.given}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (!object) return;
    this.objects.delete(id);
    this.ids.delete(object);
  }

  /** Forgets what was kept after a moment at which so many had ever been kept: the library was never told of it. */
  forgetAfter(serial: number): void {
    for (const id of this.objects.keys()) if (Number(id.slice(REFERENCE.length)) > serial) this.release(id);
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
