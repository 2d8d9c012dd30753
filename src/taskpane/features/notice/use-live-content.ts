import { useDeferredValue } from "react";

/** False in the first drawing and true after it: screen readers tell only what comes into a region that is already there. */
export function useLiveContent(): boolean {
  return useDeferredValue(true, false);
}
