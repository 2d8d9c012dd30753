import {
  type Amount,
  HUNDRED,
  abs,
  amount,
  compare,
  divide,
  isZero,
  multiply,
  negate,
  subtract,
} from "../figure/amount";
import type { Bilingual } from "../finding/report";

/** A named way of working efficiency out of achievement and absorption, both in percent. */
export interface EfficiencyFormula {
  readonly name: Bilingual;
  readonly needs: "both" | "absorption";
  readonly of: (achieved: Amount, absorbed: Amount) => Amount | undefined;
  readonly shows: (achieved: string, absorbed: string) => string;
}

const PLACES = 12;
const CLIP = amount(20);
const FIFTY = amount(50);

/** The formulas in use, from the most usual on; no regulation settles which is meant. */
export const EFFICIENCY_FORMULAS: readonly EfficiencyFormula[] = [
  {
    name: { id: "capaian dikurangi serapan", en: "achievement less absorption" },
    needs: "both",
    of: (achieved, absorbed) => subtract(achieved, absorbed),
    shows: (achieved, absorbed) => `${achieved} - ${absorbed}`,
  },
  {
    name: { id: "100 dikurangi serapan", en: "100 less absorption" },
    needs: "absorption",
    of: (_achieved, absorbed) => subtract(HUNDRED, absorbed),
    shows: (_achieved, absorbed) => `100 - ${absorbed}`,
  },
  {
    name: { id: "serapan dibagi capaian", en: "absorption over achievement" },
    needs: "both",
    of: (achieved, absorbed) => quotient(absorbed, achieved),
    shows: (achieved, absorbed) => `${absorbed} / ${achieved} x 100`,
  },
  {
    name: {
      id: "efisiensi PMK 22/PMK.02/2021: (pagu x capaian - realisasi) dibagi (pagu x capaian)",
      en: "efficiency of PMK 22/PMK.02/2021: (budget x achievement - spent) over (budget x achievement)",
    },
    needs: "both",
    of: saved,
    shows: (achieved, absorbed) => `(${achieved} - ${absorbed}) / ${achieved} x 100`,
  },
  {
    name: {
      id: "nilai efisiensi PMK 22/PMK.02/2021: 50 + efisiensi / 20 x 50",
      en: "efficiency score of PMK 22/PMK.02/2021: 50 + efficiency / 20 x 50",
    },
    needs: "both",
    of: score,
    shows: (achieved, absorbed) => `50 + (${achieved} - ${absorbed}) / ${achieved} x 100 / 20 x 50`,
  },
  {
    name: { id: "capaian dibagi serapan", en: "achievement over absorption" },
    needs: "both",
    of: (achieved, absorbed) => quotient(achieved, absorbed),
    shows: (achieved, absorbed) => `${achieved} / ${absorbed} x 100`,
  },
  {
    name: { id: "serapan dikurangi capaian", en: "absorption less achievement" },
    needs: "both",
    of: (achieved, absorbed) => subtract(absorbed, achieved),
    shows: (achieved, absorbed) => `${absorbed} - ${achieved}`,
  },
];

function quotient(numerator: Amount, denominator: Amount): Amount | undefined {
  return isZero(denominator) ? undefined : divide(multiply(numerator, HUNDRED), denominator, PLACES);
}

function saved(achieved: Amount, absorbed: Amount): Amount | undefined {
  return quotient(subtract(achieved, absorbed), achieved);
}

/** Savings count from -20 to 20 percent and are spread over 0 to 100. */
function score(achieved: Amount, absorbed: Amount): Amount | undefined {
  const percent = saved(achieved, absorbed);
  if (percent === undefined) return undefined;
  const clipped = compare(abs(percent), CLIP) <= 0 ? percent : compare(percent, CLIP) > 0 ? CLIP : negate(CLIP);
  return divide(multiply(subtract(clipped, negate(CLIP)), FIFTY), CLIP, PLACES);
}
