import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import type { ChosenCapaian } from "./choices";

/** What a workbook's settings say about its capaian; what they leave at the product's default is no choice. */
export function choicesOfSettings({ policies }: Settings): ChosenCapaian {
  const { average, zeroTarget, cap, efficiency, unmeasured, predicateScale } = policies;
  const usual = DEFAULT_SETTINGS.policies;
  return {
    ...(average !== usual.average && { average }),
    ...(zeroTarget !== usual.zeroTarget && { zeroTarget: zeroTarget === "empty" ? ("blank" as const) : zeroTarget }),
    ...(cap !== null && { cap }),
    ...(efficiency !== usual.efficiency && { efficiency }),
    ...(unmeasured !== usual.unmeasured && {
      unmeasured: unmeasured === "zero" ? ("zero" as const) : ("blank" as const),
    }),
    ...(predicateScale !== usual.predicateScale && { scale: predicateScale }),
  };
}
