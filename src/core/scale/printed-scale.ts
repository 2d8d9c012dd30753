import type { SheetSnapshot } from "../sheet/snapshot";
import type { Scale } from "./scale";

/** Scales that a sheet prints itself. */
export function printedScales(_sheet: SheetSnapshot): readonly Scale[] {
  return [];
}
