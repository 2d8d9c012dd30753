import { useState } from "react";
import { NO_FILTER, type FindingFilter } from "./filter";
import type { Grouping } from "./group";

/** How a person looks at the findings; kept while other parts of the result are in view. */
export interface FindingsView {
  readonly filter: FindingFilter;
  readonly by: Grouping;
  /** Groups (`grouping key`) that were folded or unfolded by hand, against how they stand at first. */
  readonly turned: ReadonlySet<string>;
  readonly filtersOpen: boolean;
}

export type ChangeView = (part: Partial<FindingsView>) => void;

export function useFindingsView(): readonly [FindingsView, ChangeView] {
  const [view, setView] = useState<FindingsView>({
    filter: NO_FILTER,
    by: "severity",
    turned: new Set<string>(),
    filtersOpen: false,
  });
  const change: ChangeView = (part) => {
    setView((before) => ({ ...before, ...part }));
  };
  return [view, change];
}
