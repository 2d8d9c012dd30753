import type { ModelEvent } from "../host/model/events";
import type { WorkbookModel } from "../host/model/workbook";

/** Tells React when a workbook changed: what it looks like, and apart from that how it is laid out. */
export interface BookStore {
  readonly subscribe: (listener: () => void) => () => void;
  /** Grows with every change. */
  readonly revision: () => number;
  /** Grows only when sizes, merges, texts or sheets may have changed the layout. */
  readonly layoutRevision: () => number;
}

const LAYOUT: ReadonlySet<ModelEvent["type"]> = new Set(["changed", "formatted", "layout", "sheet-added", "sheet-deleted", "sheet-updated"]);

/** Listens to a workbook; changes of one turn are told once. */
export function watchBook(model: WorkbookModel): BookStore {
  let revision = 0;
  let layoutRevision = 0;
  let waiting = false;
  const listeners = new Set<() => void>();
  model.subscribe((event) => {
    revision += 1;
    if (LAYOUT.has(event.type)) layoutRevision += 1;
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
    revision: () => revision,
    layoutRevision: () => layoutRevision,
  };
}
