import { useCallback, useState, useSyncExternalStore } from "react";

/** The width of an element, as it changes; the first value is what the element is given to as its `ref`. */
export function useWidth(): readonly [(element: HTMLElement | null) => void, number] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const subscribe = useCallback(
    (changed: () => void) => {
      if (!element) return () => undefined;
      const observer = new ResizeObserver(changed);
      observer.observe(element);
      return () => {
        observer.disconnect();
      };
    },
    [element],
  );
  return [setElement, useSyncExternalStore(subscribe, () => element?.clientWidth ?? 0)];
}
