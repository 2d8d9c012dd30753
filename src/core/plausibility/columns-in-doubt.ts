import { compare, isZero } from "../figure/amount";
import type { CellRef } from "../relation/relation";
import { type Table, type TableColumn, type TableFigure, recordRows } from "../table/table";
import type { Doubt } from "./doubt";

/** So many rows alike are no chance. */
const TELLING_ROWS = 8;

/** Columns whose figures look filled down: a percentage that is another one's copy, one figure in every row, a running figure that falls. */
export function columnsInDoubt(table: Table): readonly Doubt[] {
  return [...copied(table), ...oneFigure(table), ...fallingBack(table)];
}

/** Physical and financial progress that are equal in every row were not both measured. */
function copied(table: Table): readonly Doubt[] {
  const percents = table.columns.filter(({ role }) => role === "percent");
  return percents.flatMap((column, index) =>
    percents.slice(index + 1).flatMap((other): readonly Doubt[] => {
      let first: number | undefined;
      let rows = 0;
      let telling = 0;
      for (const { row } of recordRows(table)) {
        const [one, two] = [table.figure(row, column.column), table.figure(row, other.column)];
        if (!one || !two) continue;
        if (compare(one.value, two.value) !== 0) return [];
        first ??= row;
        rows++;
        if (!isRound(one)) telling++;
      }
      if (first === undefined || telling < TELLING_ROWS) return [];
      const [cell, others] = [at(table, first, column), [at(table, first, other)]];
      return [{ rule: "copied-column", table, cell, others, total: undefined, rows }];
    }),
  );
}

/** A figure that is the same in every row was filled down, unless it is nothing or everything. */
function oneFigure(table: Table): readonly Doubt[] {
  return table.columns.flatMap((column): readonly Doubt[] => {
    if (column.role !== "realised" && column.role !== "total") return [];
    let first: { readonly row: number; readonly figure: TableFigure } | undefined;
    let rows = 0;
    for (const { row } of recordRows(table)) {
      const figure = table.figure(row, column.column);
      if (!figure) continue;
      first ??= { row, figure };
      rows++;
      if (isRound(first.figure) || compare(figure.value, first.figure.value) !== 0) return [];
    }
    if (!first || rows < TELLING_ROWS) return [];
    return [{ rule: "one-figure", table, cell: at(table, first.row, column), others: [], total: undefined, rows }];
  });
}

/** What was realised to date cannot be less in a later period. */
function fallingBack(table: Table): readonly Doubt[] {
  const running = table.columns.filter(
    ({ role, horizon, span }) =>
      (role === "realised" || role === "total") && horizon === "current" && span?.cumulative === true,
  );
  const steps = running.flatMap((column, index) =>
    running
      .slice(index + 1)
      .filter((later) => later.measure === column.measure && (later.span?.to ?? 0) > (column.span?.to ?? 0))
      .slice(0, 1)
      .map((later) => [column, later] as const),
  );
  return steps.flatMap(([column, later]) =>
    figuresIn(table, column).flatMap(({ row, figure }): readonly Doubt[] => {
      const next = table.figure(row, later.column);
      return next && compare(next.value, figure.value) < 0
        ? [
            {
              rule: "falls-back",
              table,
              cell: at(table, row, later),
              others: [at(table, row, column)],
              total: undefined,
              rows: 1,
            },
          ]
        : [];
    }),
  );
}

function figuresIn(
  table: Table,
  { column }: TableColumn,
): readonly { readonly row: number; readonly figure: TableFigure }[] {
  return recordRows(table).flatMap(({ row }) => {
    const figure = table.figure(row, column);
    return figure ? [{ row, figure }] : [];
  });
}

/** Nothing, one, or a hundred: figures that many rows share by right. */
function isRound({ value }: TableFigure): boolean {
  return isZero(value) || (value.scale === 0 && value.big === null && (value.units === 1 || value.units === 100));
}

function at(table: Table, row: number, { column }: TableColumn): CellRef {
  return { sheet: table.sheet.name, row, column };
}
