import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";

interface ListKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Brings the focus to a finding once its card is drawn. */
  readonly focusLater: (id: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };

/** Moves through the findings of a list with the arrow keys, Home and End. */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  onMove: (id: string) => void,
): ListKeys {
  const awaited = useRef<string>(undefined);

  useEffect(() => {
    if (awaited.current === undefined) return;
    const button = buttonOf(list.current, awaited.current);
    if (!button) return;
    awaited.current = undefined;
    button.focus({ preventScroll: true });
  });

  const focusLater = (id: string): void => {
    awaited.current = id;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = ids.indexOf((event.target as HTMLElement).dataset["finding"] ?? "");
    if (from < 0) return;
    const to = event.key === "Home" ? 0 : event.key === "End" ? ids.length - 1 : from + (STEPS[event.key] ?? 0);
    const id = ids[Math.max(0, Math.min(ids.length - 1, to))];
    if (id === undefined || id === ids[from]) return;
    event.preventDefault();
    focusLater(id);
    onMove(id);
  };
  return { onKeyDown, focusLater };
}

/** The button of a finding's card, when it is drawn. */
export function buttonOf(list: HTMLElement | null, id: string): HTMLElement | undefined {
  const buttons = list?.querySelectorAll<HTMLElement>("[data-finding]") ?? [];
  return [...buttons].find((button) => button.dataset["finding"] === id);
}
