import { useEffect, useMemo, useState } from "react";
import type { CapaianPlan } from "../../../core/capaian/plan";
import type { WorkbookSnapshot } from "../../../core/sheet/snapshot";
import { summarise, type Summary } from "../../../report/summary";
import type { CheckResult } from "../../store/state";
import { useSession } from "../../store/use-session";

const NO_PLAN: CapaianPlan = { tables: [], texts: [], notPossible: [] };

/** A result summed up; undefined until the achievements have been worked out beside the page. */
export function useSummary({ report, snapshot }: CheckResult): {
  readonly summary: Summary | undefined;
  readonly failed: boolean;
} {
  const { planCapaian, tellFailure } = useSession();
  const [known, setKnown] = useState<{ readonly of: WorkbookSnapshot; readonly plan: CapaianPlan | undefined }>();
  useEffect(() => {
    let isGone = false;
    const take = (plan: CapaianPlan | undefined): void => {
      if (!isGone) setKnown({ of: snapshot, plan });
    };
    planCapaian(snapshot).then(take, (error: unknown) => {
      take(undefined);
      if (!isGone) tellFailure(error);
    });
    return () => {
      isGone = true;
    };
  }, [snapshot, planCapaian, tellFailure]);
  const isKnown = known?.of === snapshot;
  const plan = known?.plan;
  const summary = useMemo(
    () => (isKnown ? summarise(report, snapshot, plan ?? NO_PLAN) : undefined),
    [isKnown, report, snapshot, plan],
  );
  return { summary, failed: isKnown && plan === undefined };
}
