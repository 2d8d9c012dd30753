import { showCell } from "../figure/read-cell";
import { check } from "../relation/check";
import { type Cell, cellAt } from "../sheet/snapshot";
import { type Grid, plainText } from "../table/grid";
import type { Table } from "../table/table";
import { tidy } from "../table/text";
import { ratioFormula } from "./formulas";
import { type PercentColumn, asRelation } from "./percent-columns";
import { type ColumnStyle, type PercentStyle, readColumnStyle, showPercentage, tableStyle } from "./percent-style";
import type { PlannedCell, PlannedColumn, PlannedState } from "./plan";
import type { PairRatios, RatioRow } from "./ratios";
import { writtenDashes } from "./row-ratio";

/** Plans a percent column that the table has: what it would hold, compared with what stands there. */
export function planExisting(table: Table, grid: Grid, percent: PercentColumn, { rows }: PairRatios): PlannedColumn {
  const { column, pair } = percent;
  const styles = readColumnStyle(table, column.column);
  const fallback = styles.main ?? tableStyle(table);
  const dashes = dashesOf(table, percent);
  const cells = rows.flatMap((one): PlannedCell[] => {
    const { row, kind } = one.row;
    if (isCovered(grid, row, column.column)) return [];
    const style = styles.byRow.get(row) ?? styles.byKind.get(kind) ?? fallback;
    const own = cellAt(table.sheet, row, column.column);
    const shown = one.ratio.points === undefined ? "" : showPercentage(one.ratio.points, style);
    const format = formatToSet(own, styles, row, style);
    const formula = ratioFormula(pair, row, { ...one.ratio, points: style.points, dashes });
    return [
      {
        row,
        column: column.column,
        formula,
        shown,
        now: isEmpty(own) ? null : tidy(showCell(own, "id")),
        state: isEmpty(own) ? "empty" : own?.formula === formula ? "same" : compareWithNow(table, percent, one, shown),
        ...(format === undefined ? {} : { numberFormat: format }),
      },
    ];
  });
  return { column: column.column, measure: pair.measure, isNew: false, header: [], numberFormat: fallback.format, likeColumn: column.column, cells };
}

/** The dashes that count as nothing spent; in performance a dash says not measured. */
export function dashesOf(table: Table, { pair }: Pick<PercentColumn, "pair">): readonly string[] {
  return pair.measure === "rp" && pair.realised.length === 1 ? writtenDashes(table, pair.realised[0].column) : [];
}

/** Judged at the precision shown, with the conventions of printed percentages (0% where nothing was measured). */
function compareWithNow(table: Table, percent: PercentColumn, { row, ratio }: RatioRow, shown: string): PlannedState {
  const { status, stated } = check(asRelation(table, percent, row.row, ratio.counted));
  if (status !== "notCheckable") return status === "held" ? "same" : "differs";
  const read = table.cell(row.row, percent.column.column);
  const saysNothing = read.kind === "blank" || read.kind === "dash" || read.kind === "notApplicable";
  return stated === undefined && saysNothing && shown === "" ? "same" : "differs";
}

/** A blank or textual cell, and one without a format of its own, would show a formula's fraction bare. */
function formatToSet(own: Cell | undefined, { byRow }: ColumnStyle, row: number, style: PercentStyle): string | undefined {
  const formatted = own?.numberFormat !== undefined && own.numberFormat !== "General" && byRow.has(row);
  return formatted ? undefined : style.format;
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.formula === undefined && plainText(cell) === "");
}

/** Only the first cell of merged ones can hold anything. */
function isCovered(grid: Grid, row: number, column: number): boolean {
  const area = grid.merge(row, column);
  return area !== undefined && (area.top !== row || area.left !== column);
}
