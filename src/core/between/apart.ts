import type { ApartReason } from "../finding/report";
import type { Subject } from "./sides";
import { type Meaning, mayAgree } from "./meaning";

/** Says why two tables that name the same things claim no figures in common. */
export function whyApart(left: Subject, right: Subject): ApartReason {
  const may = (readingOf: (meaning: Meaning) => Meaning, quarters: boolean): boolean =>
    left.meanings.some((a) =>
      right.meanings.some((b) =>
        mayAgree(
          readingOf(a),
          readingOf(b),
          quarters
            ? [left.context, right.context]
            : [
                { ...left.context, until: null },
                { ...right.context, until: null },
              ],
        ),
      ),
    );
  const [one, other] = [left.context.office, right.context.office];
  if (may((meaning) => meaning, true)) return one !== "" && other !== "" && one !== other ? "offices" : "figures";
  return may((meaning) => ({ ...meaning, year: 0, stage: null }), false) ? "versions" : "columns";
}
