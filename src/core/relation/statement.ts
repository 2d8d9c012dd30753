import type { TableRow } from "../table/table";
import { fold } from "../table/text";

/** Rows that a row of a statement may be made of: those added and those taken away. */
interface StatementReading {
  readonly terms: readonly number[];
  readonly less: readonly number[];
}

const NEAREST = 8;
const LONGEST = 14;

/**
 * What a balance in a financial statement may be: one of the major rows above less another, or with another; the rows of
 * one name (the net cash flows of all activities); everything since the last balance, for what stands at the end.
 */
export function balanceReadings(
  row: TableRow,
  { majors, figures, totals }: { majors: readonly number[]; figures: readonly TableRow[]; totals: readonly TableRow[] },
): readonly StatementReading[] {
  const near = majors.slice(-NEAREST);
  const pairs = near.flatMap((a, i) =>
    near.slice(i + 1).flatMap((b) => [
      { terms: [a], less: [b] },
      { terms: [a, b], less: [] },
    ]),
  );
  return [...pairs, ...sameNames(totals), ...tails(figures.filter((other) => other.row < row.row))];
}

/** Rows whose labels open with the same three words. */
function sameNames(totals: readonly TableRow[]): readonly StatementReading[] {
  const groups = new Map<string, number[]>();
  for (const { row, label } of totals) {
    const stem = fold(label).split(" ").slice(0, 3).join(" ");
    groups.set(stem, [...(groups.get(stem) ?? []), row]);
  }
  return [...groups.values()].filter((rows) => rows.length >= 3).map((terms) => ({ terms, less: [] }));
}

/** The last rows above, as many as may be. */
function tails(figures: readonly TableRow[]): readonly StatementReading[] {
  const readings: StatementReading[] = [];
  for (let count = 2; count <= Math.min(LONGEST, figures.length); count++)
    readings.push({ terms: figures.slice(-count).map(({ row }) => row), less: [] });
  return readings;
}
