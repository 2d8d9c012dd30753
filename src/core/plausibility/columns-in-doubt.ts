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
      const rows = figuresIn(table, column).filter(({ row }) => table.figure(row, other.column) !== undefined);
      const telling = rows.filter(({ figure }) => !isRound(figure));
      const same = rows.every(
        ({ row, figure }) => compare(figure.value, table.figure(row, other.column)?.value ?? figure.value) === 0,
      );
      if (!same || telling.length < TELLING_ROWS) return [];
      const [first] = rows;
      return first
        ? [
            {
              rule: "copied-column",
              table,
              cell: at(table, first.row, column),
              others: [at(table, first.row, other)],
              total: undefined,
              rows: rows.length,
            },
          ]
        : [];
    }),
  );
}

/** A figure that is the same in every row was filled down, unless it is nothing or everything. */
function oneFigure(table: Table): readonly Doubt[] {
  return table.columns.flatMap((column): readonly Doubt[] => {
    if (column.role !== "realised" && column.role !== "total") return [];
    const rows = figuresIn(table, column);
    const [first] = rows;
    if (
      !first ||
      rows.length < TELLING_ROWS ||
      isRound(first.figure) ||
      !rows.every(({ figure }) => compare(figure.value, first.figure.value) === 0)
    )
      return [];
    return [
      {
        rule: "one-figure",
        table,
        cell: at(table, first.row, column),
        others: [],
        total: undefined,
        rows: rows.length,
      },
    ];
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
