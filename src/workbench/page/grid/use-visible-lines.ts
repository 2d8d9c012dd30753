import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect } from "react";
import { type Axis, startOf } from "./axis";

interface VisibleLines {
  /** Those in view beside the frozen ones, with a few beyond. */
  readonly indexes: readonly number[];
  /** Moves the view as little as needed to show one of them. */
  readonly show: (index: number) => void;
}

/** Which rows (or columns) are in view. */
export function useVisibleLines(
  scroller: RefObject<HTMLDivElement | null>,
  axis: Axis,
  { frozen, header, horizontal }: { readonly frozen: number; readonly header: number; readonly horizontal: boolean },
): VisibleLines {
  const pinned = header + startOf(axis, frozen);
  // eslint-disable-next-line react-hooks/incompatible-library -- its result is drawn here at once and never memoised
  const virtualizer = useVirtualizer({
    count: axis.count,
    horizontal,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => axis.sizes[index] ?? 0,
    overscan: horizontal ? 4 : 8,
    paddingStart: header,
    scrollPaddingStart: pinned,
    initialRect: { width: 1200, height: 800 },
    rangeExtractor: (range) => defaultRangeExtractor(range).filter((index) => index >= frozen),
  });
  useLayoutEffect(() => {
    virtualizer.measure();
  }, [virtualizer, axis]);
  return {
    indexes: virtualizer.getVirtualItems().map(({ index }) => index),
    show: (index) => {
      if (index >= frozen) virtualizer.scrollToIndex(index, { align: "auto" });
    },
  };
}
