import { useState } from "react";

/** The fields of a form, begun anew whenever what they start from has changed. */
export function useValues<T extends Readonly<Record<string, string>>>(now: T): readonly [T, (values: T) => void] {
  const key = Object.values(now).join("\n");
  const [state, setState] = useState({ key, values: now });
  if (state.key !== key) setState({ key, values: now });
  return [
    state.key === key ? state.values : now,
    (values) => {
      setState({ key, values });
    },
  ];
}
