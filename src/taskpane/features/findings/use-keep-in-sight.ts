import { useEffect, useRef, type RefObject } from "react";
import { buttonOf } from "./use-list-keys";
import { SEARCH_HEIGHT } from "./use-rows";

/** Brings the current finding into sight once the cards around it have opened and closed. */
export function useKeepInSight(
  scroller: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  currentId: string | undefined,
  bring: () => void,
): void {
  const latest = useRef(bring);
  useEffect(() => {
    latest.current = bring;
  });
  useEffect(() => {
    if (currentId === undefined) return undefined;
    let frame = requestAnimationFrame(() => {
      // The first frame measures the cards, the second has them in their places.
      frame = requestAnimationFrame(() => {
        if (!isInSight(scroller.current, buttonOf(list.current, currentId))) latest.current();
      });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [scroller, list, currentId]);
}

function isInSight(scroller: HTMLElement | null, card: HTMLElement | undefined): boolean {
  if (!scroller || !card) return false;
  const frame = scroller.getBoundingClientRect();
  const { top, bottom } = card.getBoundingClientRect();
  return top >= frame.top + SEARCH_HEIGHT && bottom <= frame.bottom;
}
