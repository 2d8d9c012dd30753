import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import type { Finding } from "../../../core/finding/report";

interface ListKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };

/** Moves through the findings of a list with the arrow keys, Home and End; anywhere in the pane with F8 and Shift+F8. */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  findings: readonly Finding[],
  currentId: string | undefined,
  onMove: (finding: Finding) => void,
): ListKeys {
  const awaited = useRef<string>(undefined);
  const first = useRef(currentId);

  useEffect(() => {
    // Coming back to the list, the focus that the page before it has taken along goes to where it was.
    if (document.activeElement === document.body) awaited.current = first.current;
  }, []);
  useEffect(() => {
    if (awaited.current === undefined) return;
    const button = buttonOf(list.current, awaited.current);
    if (!button) return;
    awaited.current = undefined;
    button.focus({ preventScroll: true });
  });

  const move = (to: number): boolean => {
    const finding = findings[Math.max(0, Math.min(findings.length - 1, to))];
    if (!finding) return false;
    awaited.current = finding.id;
    onMove(finding);
    return true;
  };
  useStepKey((step) => {
    const current = list.current?.querySelector<HTMLElement>('[data-finding][aria-current="true"]')?.dataset["finding"];
    const from = findings.findIndex(({ id }) => id === current);
    return from < 0 ? move(step > 0 ? 0 : findings.length - 1) : move(from + step);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const own = (event.target as HTMLElement).dataset["finding"];
    const from = own === undefined ? -1 : findings.findIndex(({ id }) => id === own);
    if (from < 0) return;
    const to = event.key === "Home" ? 0 : event.key === "End" ? findings.length - 1 : from + (STEPS[event.key] ?? 0);
    if (to === from) return;
    event.preventDefault();
    move(to);
  };
  return { onKeyDown };
}

/** Hears F8 and Shift+F8 wherever the focus is in the pane. */
function useStepKey(step: (by: 1 | -1) => boolean): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    const hear = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      if (latest.current(event.shiftKey ? -1 : 1)) event.preventDefault();
    };
    document.addEventListener("keydown", hear);
    return () => {
      document.removeEventListener("keydown", hear);
    };
  }, []);
}

/** The button of a finding's card, when it is drawn. */
export function buttonOf(list: HTMLElement | null, id: string): HTMLElement | undefined {
  const buttons = list?.querySelectorAll<HTMLElement>("[data-finding]") ?? [];
  return [...buttons].find((button) => button.dataset["finding"] === id);
}
