/** What follows the whole part of a figure: decimals and signs such as `%`; blank for anything that is no figure. */
export function tailOf(shown: string): string {
  const match = /^\(?[-\u2212+]?(?:Rp\.?\s?)?\d{1,3}(?:[.,\s]?\d{3})*((?:[.,]\d{1,2}|[.,]\d{4,})?[%)]?)$/.exec(
    shown.trim(),
  );
  return match?.[1] ?? "";
}

/** The longest of these tails. */
export function tailsOf(figures: readonly string[]): string {
  return figures.map(tailOf).reduce((longest, tail) => (tail.length > longest.length ? tail : longest), "");
}
