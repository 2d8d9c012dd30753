import type { WorkbookPort } from "../../core/sheet/workbook-port";
import type { SelectedPlace } from "./current-finding";
import type { PaneEvent } from "./state";

interface SelectionFollower {
  /** A place that the pane itself is about to select. */
  readonly expect: (place: SelectedPlace) => void;
  readonly stop: () => void;
}

/** Events of our own selecting can arrive this long after it, in milliseconds. */
const ECHO = 2_000;

/** Tells the pane of what a person selects in the workbook; what the pane itself selects is not told. */
export function followSelection(
  port: WorkbookPort,
  dispatch: (event: PaneEvent) => void,
  onFailure: (error: unknown) => void,
): SelectionFollower {
  let ours: { readonly place: SelectedPlace; readonly until: number }[] = [];
  let stopped = false;
  let stop: (() => Promise<void>) | undefined;
  const listener = (place: SelectedPlace): void => {
    ours = ours.filter(({ until }) => until > Date.now());
    if (!ours.some((one) => isSame(one.place, place))) dispatch({ type: "selected", place });
  };
  port.watchSelection?.(listener).then((how) => {
    if (stopped) void how();
    else stop = how;
  }, onFailure);
  return {
    expect: ({ sheet, area }) => {
      ours.push({ place: { sheet, area }, until: Date.now() + ECHO });
    },
    stop: () => {
      stopped = true;
      void stop?.();
    },
  };
}

function isSame(a: SelectedPlace, b: SelectedPlace): boolean {
  return a.sheet === b.sheet && a.area.top === b.area.top && a.area.left === b.area.left;
}
