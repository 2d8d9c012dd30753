import type { ApartReason, FileReport, ReportPair, ReportPlace } from "../../../core/finding/report";

/** A table as it is named beside others. */
export interface NamedTable extends ReportPlace {
  /** The sheet's name, with the range where the sheet has several tables. */
  readonly name: string;
  readonly title: string | undefined;
}

/** What came of two tables: figures compared, or why none were. */
export type Meeting =
  | { readonly kind: "compared"; readonly pair: ReportPair }
  | { readonly kind: "apart"; readonly why: ApartReason }
  | { readonly kind: "none" };

export function tablesOf({ sheets }: FileReport): readonly NamedTable[] {
  return sheets.flatMap(({ name, tables }) =>
    tables.map(({ range, title }) => ({
      sheet: name,
      range,
      name: tables.length === 1 ? name : `${name} · ${range}`,
      title: title === name ? undefined : title,
    })),
  );
}

/** Looks up what came of two tables, in either order. */
export function meetingsOf({ between }: FileReport): (a: ReportPlace, b: ReportPlace) => Meeting {
  const known = new Map<string, Meeting>();
  for (const pair of between?.pairs ?? []) known.set(keyOf(pair.left, pair.right), { kind: "compared", pair });
  for (const { left, right, why } of between?.apart ?? []) known.set(keyOf(left, right), { kind: "apart", why });
  return (a, b) => known.get(keyOf(a, b)) ?? known.get(keyOf(b, a)) ?? { kind: "none" };
}

/** Names two tables as one key. */
export function keyOf(a: ReportPlace, b: ReportPlace): string {
  return JSON.stringify([a.sheet, a.range, b.sheet, b.range]);
}

/** Two tables of which one is looked at beside the other, as their pair names them. */
export interface Chosen {
  readonly left: NamedTable;
  readonly right: NamedTable;
}

/** Every two tables, what differs first: where figures were compared, where only names met, and the rest left out. */
export function pairsOf(report: FileReport, tables: readonly NamedTable[]): readonly Chosen[] {
  const named = (place: ReportPlace): NamedTable[] =>
    tables.filter(({ sheet, range }) => sheet === place.sheet && range === place.range);
  const worst = [...(report.between?.pairs ?? [])].sort((a, b) => b.differ - a.differ || b.doubtful - a.doubtful);
  return worst.flatMap(({ left, right }) =>
    named(left).flatMap((a) => named(right).map((b) => ({ left: a, right: b }))),
  );
}
