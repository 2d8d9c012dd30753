/** Rows or columns along the sheet, in pixels. */
export interface Axis {
  readonly count: number;
  /** Size of each; 0 where it is hidden. */
  readonly sizes: readonly number[];
  /** Where each begins; one more at the end for the total. */
  readonly starts: readonly number[];
}

/** Lays out so many rows or columns of these sizes. */
export function makeAxis(count: number, sizeOf: (index: number) => number): Axis {
  const sizes: number[] = [];
  const starts: number[] = [0];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const size = sizeOf(index);
    sizes.push(size);
    at += size;
    starts.push(at);
  }
  return { count, sizes, starts };
}

export const startOf = (axis: Axis, index: number): number => axis.starts[Math.min(index, axis.count)] ?? 0;

/** Pixels from the begin of `first` to the end of `last`. */
export const spanOf = (axis: Axis, first: number, last: number): number =>
  startOf(axis, last + 1) - startOf(axis, first);

/** The row or column at a pixel, the last one beyond the end; hidden ones are never hit. */
export function indexAt(axis: Axis, pixel: number): number {
  let low = 0;
  let high = axis.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((axis.starts[middle + 1] ?? 0) > pixel) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
}

/** The next one that is not hidden, `step` (1 or -1) at a time; the same one when there is none. */
export function nextVisible(axis: Axis, from: number, step: 1 | -1): number {
  for (let index = from + step; index >= 0 && index < axis.count; index += step) {
    if ((axis.sizes[index] ?? 0) > 0) return index;
  }
  return from;
}
