import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useState, type RefObject } from "react";
import type { Finding } from "../../../core/finding/report";
import type { FindingGroup } from "./group";

/** A row of the list: a heading of a group, or a finding with its place in its group. */
export type Row =
  | { readonly kind: "heading"; readonly group: FindingGroup; readonly folded: boolean }
  | { readonly kind: "finding"; readonly group: FindingGroup; readonly finding: Finding; readonly position: number };

const HEADING_HEIGHT = 36;
const CARD_HEIGHT = 134;
/** Room that the search line keeps at the top while the list scrolls under it. */
export const SEARCH_HEIGHT = 72;

/** The rows of the groups; a folded group keeps its heading only. */
export function rowsOf(groups: readonly FindingGroup[], isFolded: (group: FindingGroup) => boolean): Row[] {
  return groups.flatMap((group): Row[] => {
    const folded = isFolded(group);
    const heading: Row = { kind: "heading", group, folded };
    if (folded) return [heading];
    const findings = group.findings.map((finding, index): Row => ({
      kind: "finding",
      group,
      finding,
      position: index + 1,
    }));
    return [heading, ...findings];
  });
}

/** Draws only the rows in sight, and the current one wherever it is so that it keeps the focus. */
export function useRows(
  rows: readonly Row[],
  current: number,
  scroller: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
): Virtualizer<HTMLElement, Element> {
  const scrollMargin = useDistanceFromTop(scroller, list);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      if (current < 0 || inSight.includes(current)) return inSight;
      return [...inSight, current].sort((a, b) => a - b);
    },
    [current],
  );
  // eslint-disable-next-line react-hooks/incompatible-library -- drawn without the compiler, which the warning is for
  return useVirtualizer<HTMLElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === "heading" ? HEADING_HEIGHT : CARD_HEIGHT),
    getItemKey: (index) => keyOf(rows[index], index),
    overscan: 4,
    scrollMargin,
    scrollPaddingStart: SEARCH_HEIGHT,
    rangeExtractor,
  });
}

function keyOf(row: Row | undefined, index: number): string {
  if (!row) return String(index);
  return row.kind === "heading" ? `heading ${row.group.key}` : `${row.finding.severity} ${row.finding.id}`;
}

/** How far the list begins below the top of what scrolls; it moves when something above it opens or closes. */
function useDistanceFromTop(scroller: RefObject<HTMLElement | null>, list: RefObject<HTMLElement | null>): number {
  const [distance, setDistance] = useState(0);
  useLayoutEffect(() => {
    const content = scroller.current?.firstElementChild;
    if (!content) return undefined;
    const measure = (): void => {
      if (!scroller.current || !list.current) return;
      const top = list.current.getBoundingClientRect().top - scroller.current.getBoundingClientRect().top;
      setDistance(Math.round(top + scroller.current.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    return () => {
      observer.disconnect();
    };
  }, [scroller, list]);
  return distance;
}
