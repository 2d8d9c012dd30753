import { useEffect, useMemo, useRef } from "react";
import { referredArea } from "../../../actions/cell-reference";
import type { Finding } from "../../../core/finding/report";
import { usePerform } from "../../store/use-session";

/** While keys are held down the sheet waits; it follows once they rest this long, in milliseconds. */
const REST = 180;

interface Follow {
  /** Brings the finding's cell in front at once. */
  readonly now: (finding: Finding) => void;
  /** Brings it in front once no other is asked for. */
  readonly soon: (finding: Finding) => void;
}

/** Lets the sheet follow the finding that a person looks at. */
export function useFollow(): Follow {
  const perform = usePerform();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return useMemo(() => {
    const now = (finding: Finding): void => {
      clearTimeout(timer.current);
      const place = referredArea(finding.cell, finding.sheet);
      if (place) perform({ kind: "reveal", ...place });
    };
    const soon = (finding: Finding): void => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        now(finding);
      }, REST);
    };
    return { now, soon };
  }, [perform]);
}
