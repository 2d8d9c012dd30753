import { type Amount, HUNDRED, amount, divide, isZero, multiply, sum } from "../figure/amount";
import { agree, halfUnit, readOperand } from "../relation/operand";
import { averagedRows, keptPolicies } from "../relation/averages";
import { check } from "../relation/check";
import { cellAt } from "../sheet/snapshot";
import type { Table, TableRow } from "../table/table";
import type { Shown } from "./choices";
import { type PercentColumn, asRelation } from "./percent-columns";

/** Whether a table's percentages are rounded as they are shown: by ROUND in formulas, or by means that only these give. */
export function roundingShown(table: Table, percents: readonly PercentColumn[]): Shown | undefined {
  const rounds = percents.some(({ column }) =>
    table.rows.some(({ row }) => /^=ROUND\(/i.test(cellAt(table.sheet, row, column.column)?.formula ?? "")),
  );
  if (rounds)
    return {
      value: "shown",
      why: { id: "rumus persen di tabel ini memakai ROUND", en: "this table's percentages use ROUND" },
    };
  const { shown, exact } = countMeans(table, percents);
  return shown > exact
    ? {
        value: "shown",
        why: {
          id: "rata-rata di tabel ini diambil dari persen yang sudah dibulatkan",
          en: "this table's averages are taken over rounded percentages",
        },
      }
    : undefined;
}

/** How many average cells come out only from percentages as printed, and how many only from exact ones. */
function countMeans(
  table: Table,
  percents: readonly PercentColumn[],
): { readonly shown: number; readonly exact: number } {
  const counts = { shown: 0, exact: 0 };
  for (const { rows, policy } of keptPolicies(table)) {
    if (!policy) continue;
    for (const percent of percents) {
      for (const row of rows) {
        const stated = readOperand(table, row.row, percent.column.column);
        const members = averagedRows(table, policy, { row, group: rows });
        const [printed, exact] = meansOf(table, percent, members);
        if (stated.state !== "known" || !printed || !exact) continue;
        const half = halfUnit(stated.decimals);
        const [byPrint, byExact] = [agree(stated.value, printed, half), agree(stated.value, exact, half)];
        if (byPrint && !byExact) counts.shown++;
        if (byExact && !byPrint) counts.exact++;
      }
    }
  }
  return counts;
}

function meansOf(
  table: Table,
  percent: PercentColumn,
  rows: readonly TableRow[],
): readonly [Amount | undefined, Amount | undefined] {
  const read = rows.flatMap(({ row }): readonly (readonly [Amount, Amount])[] => {
    const stated = readOperand(table, row, percent.column.column);
    if (stated.state !== "known") return [];
    const held = check(asRelation(table, percent, row)).status === "held";
    return [[stated.value, (held ? quotientOf(table, percent, row) : undefined) ?? stated.value]];
  });
  if (read.length === 0) return [undefined, undefined];
  const mean = (list: readonly Amount[]): Amount => divide(sum(list), amount(list.length), 12);
  return [mean(read.map(([printed]) => printed)), mean(read.map(([, exact]) => exact))];
}

function quotientOf(table: Table, { pair }: PercentColumn, row: number): Amount | undefined {
  const figure = (column: number): Amount | undefined => {
    const read = readOperand(table, row, column);
    return read.state === "known" ? read.value : undefined;
  };
  const target = figure(pair.target.column);
  const realised = pair.realised.flatMap(({ column }) => figure(column) ?? []);
  if (!target || isZero(target) || realised.length === 0 || pair.less) return undefined;
  return divide(multiply(sum(realised), HUNDRED), target, 12);
}
