import type { Key } from "../../i18n/translate";
import { id } from "../../i18n/id";

type ReasonKey = Extract<Key, `reason.${string}`>;

/** The name of the text that says why a part was not understood. */
export function reasonKey(reason: string): ReasonKey {
  const key = `reason.${reason}`;
  return key in id ? (key as ReasonKey) : "reason.other";
}
