import type { Correction } from "../../../core/table/correction";
import { usePerform } from "../../store/use-session";

interface Correcting {
  readonly save: (correction: Correction) => void;
  readonly takeBack: () => void;
}

/** Keeps or takes back the correction of one place (a cell or a range) on a sheet. */
export function useCorrect(sheet: string, place: string, index: number | undefined): Correcting {
  const perform = usePerform();
  const cell = place.split(":")[0] ?? place;
  const at = index === undefined ? {} : { index };
  return {
    save: (correction) => {
      perform({ kind: "correct", request: { sheet, cell, change: { ...at, correction } } });
    },
    takeBack: () => {
      perform({ kind: "correct", request: { sheet, cell, change: at } });
    },
  };
}
