import type { ModelEvent } from "../host/model/events";
import type { WorkbookModel } from "../host/model/workbook";

/** Counts of a workbook's changes; each grows when something of its kind happened. */
export interface BookStore {
  readonly subscribe: (listener: () => void) => () => void;
  /** Anything at all, what is selected included. */
  readonly revision: () => number;
  /** What cells hold and look like. */
  readonly contentRevision: () => number;
  /** Sizes, merges, sheets: what may move cells. */
  readonly layoutRevision: () => number;
}

/** Listens to a workbook; changes of one turn are told once. */
export function watchBook(model: WorkbookModel): BookStore {
  const counts = { all: 0, content: 0, layout: 0 };
  let waiting = false;
  const listeners = new Set<() => void>();
  model.subscribe((event) => {
    counts.all += 1;
    if (event.type !== "selected" && event.type !== "activated") counts.content += 1;
    if (movesCells(event)) counts.layout += 1;
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      for (const listener of [...listeners]) listener();
    });
  });
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    revision: () => counts.all,
    contentRevision: () => counts.content,
    layoutRevision: () => counts.layout,
  };
}

/** A figure typed into one cell moves nothing; laying out a large sheet for it would be felt. */
function movesCells(event: ModelEvent): boolean {
  switch (event.type) {
    case "formatted":
    case "layout":
    case "sheet-added":
    case "sheet-deleted":
    case "sheet-updated":
      return true;
    case "changed": {
      const { sheet, area, kind } = event;
      const isOneCell = area.top === area.bottom && area.left === area.right;
      return kind !== "RangeEdited" || !isOneCell || sheet.styleAt(area.top, area.left)?.alignment?.wrap === true;
    }
    default:
      return false;
  }
}
