import { isZero } from "../figure/amount";
import { readOperand } from "../relation/operand";
import { type Table, type TableColumn, type TableRow, recordRows } from "../table/table";
import type { Shown } from "./choices";
import type { PercentColumn } from "./percent-columns";

/** Rows that were not measured and show 0%: the office counts them as zero. */
export function unmeasuredShown(table: Table, percents: readonly PercentColumn[]): Shown | undefined {
  const counts = countZeros(table, percents, (row, { pair }) => {
    const target = readOperand(table, row, pair.target.column);
    const measured = [...pair.realised, ...(pair.quarters ?? [])].some(
      (one) => readOperand(table, row, one.column).state !== "blank",
    );
    return target.state === "known" && !isZero(target.value) && !measured;
  });
  return counts === undefined
    ? undefined
    : {
        value: "zero",
        why: {
          id: `baris yang belum diukur sudah tertulis 0% (${counts})`,
          en: `rows not measured already show 0% (${counts})`,
        },
      };
}

/** Rows without a budget or target that show 0%, in the column itself or in another percentage of the table. */
export function zeroTargetShown(table: Table, percents: readonly PercentColumn[]): Shown | undefined {
  const isTargetless = (row: number, { pair }: PercentColumn): boolean =>
    [pair.target, ...pair.realised].every(({ column }) => {
      const read = readOperand(table, row, column);
      return read.state === "known" && isZero(read.value);
    });
  const own = countZeros(table, percents, isTargetless);
  const used = new Set(percents.flatMap(({ column, pair }) => [column, pair.target, ...pair.realised]));
  const others = table.columns.filter((column) => column.role === "percent" && !used.has(column));
  const [main] = percents;
  const beside =
    own !== undefined || !main
      ? undefined
      : countZeros(
          table,
          others.map((column) => ({ column, pair: main.pair })),
          isTargetless,
        );
  if (own !== undefined)
    return {
      value: "zero",
      why: {
        id: `baris tanpa target sudah tertulis 0% (${own})`,
        en: `rows without a target already show 0% (${own})`,
      },
    };
  return beside === undefined
    ? undefined
    : {
        value: "zero",
        why: {
          id: `kolom persen lain menulis 0% pada baris tanpa target (${beside})`,
          en: `another column of percentages shows 0% in rows without a target (${beside})`,
        },
      };
}

/** How many of the rows in question show zero, when that is what most of them do; one row tells where it is the only one. */
function countZeros(
  table: Table,
  percents: readonly (Pick<PercentColumn, "pair"> & { readonly column: TableColumn })[],
  isAsked: (row: number, percent: PercentColumn) => boolean,
): string | undefined {
  let zeros = 0;
  let all = 0;
  for (const percent of percents) {
    for (const { row } of recordRows(table) satisfies readonly TableRow[]) {
      const stated = readOperand(table, row, percent.column.column);
      if (!isAsked(row, percent) || stated.state === "unreadable") continue;
      all++;
      if (stated.state === "known" && isZero(stated.value)) zeros++;
    }
  }
  const tells = zeros >= 2 ? zeros * 2 > all : zeros === all;
  return zeros > 0 && tells ? `${String(zeros)}/${String(all)}` : undefined;
}
