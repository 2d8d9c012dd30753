import { useState, type FocusEvent, type KeyboardEvent } from "react";

interface Roving {
  /** Whether the Tab key comes to this one. */
  readonly isReachable: (id: string) => boolean;
  readonly listeners: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  };
}

const STEPS = {
  horizontal: { ArrowRight: 1, ArrowLeft: -1 },
  vertical: { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Buttons that count as one stop of the Tab key; arrow keys, Home and End go from one to the next. `ids` are those drawn. */
export function useRoving(axis: keyof typeof STEPS, ids: readonly string[], chosen: string | undefined): Roving {
  const [focused, setFocused] = useState<string>();
  const reachable = [focused, chosen].find((id) => id !== undefined && ids.includes(id)) ?? ids[0];
  return {
    isReachable: (id) => id === reachable,
    listeners: {
      onFocus: ({ target }) => {
        const id = target.dataset["rove"];
        if (id !== undefined) setFocused(id);
      },
      onKeyDown: (event) => {
        const own = (event.target as HTMLElement).dataset["rove"];
        if (own === undefined) return;
        const steps: Readonly<Record<string, number>> = STEPS[axis];
        const at = ids.indexOf(own);
        const to = event.key === "Home" ? 0 : event.key === "End" ? ids.length - 1 : at + (steps[event.key] ?? 0);
        const id = ids[Math.max(0, Math.min(ids.length - 1, to))];
        if (id === undefined || id === own) return;
        event.preventDefault();
        event.currentTarget.querySelector<HTMLElement>(`[data-rove="${id}"]`)?.focus();
      },
    },
  };
}
