import { examineWorkbook } from "../../actions/examine-workbook";
import type { Examiner } from "../../actions/examiner";
import { type ChangedPlace, followChanges } from "../../actions/live-recheck";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { WorkbookPort } from "../../core/sheet/workbook-port";
import type { CheckResult, PaneEvent, PaneState } from "./state";
import type { Store } from "./store";

interface Parts {
  readonly port: WorkbookPort;
  readonly examiner: Examiner;
  readonly store: Store<PaneState, PaneEvent>;
  readonly clock?: () => number;
  readonly reportUnknown: (error: unknown) => void;
}

/** The result follows what a person types, without being asked. */
export interface LiveCheck {
  /** Takes note of a change; false where it is not followed and the result is outdated by it. */
  readonly note: (place: ChangedPlace) => boolean;
  readonly stop: () => void;
}

/** A person who goes on typing is let type, in milliseconds. */
const REST = 500;
/** A workbook of more cells is not read as a whole without being asked: the result says that it is outdated. */
const MOST_CELLS = 400_000;

/** Follows changes of the workbook: only what they concern where that is enough, else the whole where it is small. */
export function createLiveCheck({ port, examiner, store, clock = Date.now, reportUnknown }: Parts): LiveCheck {
  let places: ChangedPlace[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let working = false;

  const giveUp = (missed: readonly ChangedPlace[]): void => {
    for (const { sheet } of missed) store.dispatch({ type: "changed", sheet });
  };

  const arm = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void follow(), REST);
  };

  const follow = async (): Promise<void> => {
    const { result, running } = store.getState();
    if (working || running) {
      arm();
      return;
    }
    const changed = places;
    places = [];
    if (!result || changed.length === 0) return;
    working = true;
    try {
      const followed = (await followChanges(port, examiner, result, changed)) ?? (await whole(result));
      if (!followed) giveUp(changed);
      // Another check has come in between: it knows more.
      else if (store.getState().result === result)
        store.dispatch({ type: "examined", result: { ...result, ...followed, time: clock(), stale: false } });
    } catch (error) {
      reportUnknown(error);
      giveUp(changed);
    } finally {
      working = false;
    }
  };

  const whole = async ({
    scope,
    snapshot,
  }: CheckResult): Promise<Pick<CheckResult, "report" | "snapshot"> | undefined> => {
    if (cellsOf(snapshot) > MOST_CELLS) return undefined;
    const again = await examineWorkbook(port, examiner, { kind: scope });
    // Another sheet is in front by now.
    return again.snapshot.sheets.every(({ name }) => snapshot.sheets.some((sheet) => sheet.name === name))
      ? again
      : undefined;
  };

  return {
    note: (place) => {
      const { live, result } = store.getState();
      const isKnown = result?.snapshot.sheets.some(({ name }) => name === place.sheet) ?? false;
      if (!live || !port.readCells || !isKnown || result?.scope === "selection" || result?.stale) return false;
      places.push(place);
      arm();
      return true;
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
}

function cellsOf({ sheets }: WorkbookSnapshot): number {
  return sheets.reduce((sum, { rows, columnCount }) => sum + rows.length * columnCount, 0);
}
