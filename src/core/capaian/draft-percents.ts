import { abs, amount, compare, subtract } from "../figure/amount";
import { check } from "../relation/check";
import type { RatioRelation } from "../relation/relation";
import { inferDirection } from "../relation/direction";
import type { Table, TableRow } from "../table/table";
import type { CapaianChoices, Direction } from "./choices";
import { isFigure } from "./calculate";
import { type Desk, decimalsOf, draftCell } from "./draft-cell";
import type { Pair } from "./pairs";
import { type PercentColumn, asRelation } from "./percent-columns";
import type { ColumnStyle, PercentStyle } from "./percent-style";
import type { PlannedCell } from "./plan";
import { ratioCalculation } from "./ratio-calculation";
import { type KnownRatio, readRatio, writtenDashes } from "./row-ratio";

const NEVER: ReadonlySet<TableRow["kind"]> = new Set(["header", "note", "blank", "average", "predicate"]);
const MONEY_ONLY: ReadonlySet<TableRow["kind"]> = new Set(["total", "subtotal"]);

/** A row that gets a percentage. */
interface RatioRow {
  readonly row: TableRow;
  readonly ratio: KnownRatio;
}

/** The rows of a pair whose percentage can be a formula; none where figures as text are the rule. */
export function ratioRows(desk: Desk, { pair, leaves }: Pick<PercentColumn, "pair" | "leaves">): readonly RatioRow[] {
  const { table } = desk.ledger;
  const parents = new Set(table.rows.map(({ parent }) => parent));
  const rows: RatioRow[] = [];
  const texts: { row: number; column: number }[] = [];
  let textRows = 0;
  for (const row of table.rows) {
    if (NEVER.has(row.kind) || (!addsUp(pair) && MONEY_ONLY.has(row.kind)) || (leaves && parents.has(row.row)))
      continue;
    const mode = desk.rowChoices.get(row.row)?.mode ?? row.mode ?? desk.choices.mode;
    const ratio = readRatio(desk.ledger, row, pair, mode);
    if (ratio.state === "known") rows.push({ row, ratio });
    if (ratio.state !== "text-figure") continue;
    textRows++;
    texts.push(...ratio.columns.map((column) => ({ row: row.row, column })));
  }
  desk.texts.push(...texts);
  return textRows > 0 && textRows >= rows.length ? [] : rows;
}

/** Money has totals, and so have the weighted parts of a percentage; counts of different things have none. */
function addsUp({ measure, target }: Pair): boolean {
  return measure === "rp" || target.measure === "percent";
}

/** Plans a column of percentages: what it would hold, compared with what stands there. */
export function draftPercents(
  desk: Desk,
  percent: Omit<PercentColumn, "column"> & { readonly column: number; readonly existing?: PercentColumn },
  styles: ColumnStyle & { readonly fallback: PercentStyle },
): readonly PlannedCell[] {
  const { choices, ledger } = desk;
  const { table } = ledger;
  const dashes = dashesOf(table, percent);
  return ratioRows(desk, percent).flatMap(({ row, ratio }): readonly PlannedCell[] => {
    const style = styles.byRow.get(row.row) ?? styles.byKind.get(row.kind) ?? styles.fallback;
    const { existing } = percent;
    const direction = directionOf(desk, row, existing);
    const calculation = ratioCalculation(percent.pair, row.row, {
      reach: ratio.reach,
      direction,
      scale: ratio.scale,
      points: style.points,
      dashes,
      unmeasuredIsZero: choices.unmeasured === "zero" && percent.pair.measure === "k",
      zeroTarget:
        choices.zeroTarget === "cap"
          ? choices.cap === "none"
            ? "100"
            : choices.cap
          : choices.zeroTarget === "zero"
            ? "0"
            : null,
      cap: choices.cap === "none" || percent.pair.measure === "rp" ? null : choices.cap,
      decimals: choices.rounding === "shown" ? decimalsOf(style.format) : null,
    });
    remark(desk, { row, ratio }, direction);
    const planned = draftCell(desk, {
      row: row.row,
      column: percent.column,
      role: "row",
      calculation,
      format: style.format,
      percent: !style.points,
      isNew: existing === undefined,
      ...(existing &&
        isPlain(choices) &&
        !isChanged(desk, percent.pair, row.row) && {
          isSame: (result) => isSame(table, existing, { row, ratio, direction, blank: !isFigure(result) }),
        }),
    });
    return planned ? [planned] : [];
  });
}

/** Whether the plan writes a figure that the percentage divides: then what stands on the sheet is no longer the measure. */
function isChanged({ ledger }: Desk, { target, realised, quarters = [], less }: Pair, row: number): boolean {
  return [target, ...realised, ...quarters, ...(less ? [less] : [])].some(({ column }) =>
    ledger.isPlanned(row, column),
  );
}

/** Whether printed percentages can be judged by the rules that they are checked by. */
function isPlain({ cap, unmeasured, zeroTarget }: CapaianChoices): boolean {
  return cap === "none" && unmeasured === "blank" && zeroTarget === "blank";
}

/** The dashes that count as nothing spent; in performance a dash says not measured. */
function dashesOf(table: Table, { pair }: Pick<PercentColumn, "pair">): readonly string[] {
  return pair.measure === "rp" && pair.realised.length === 1 ? writtenDashes(table, pair.realised[0].column) : [];
}

/** As a person says; else as the printed percentage of the row says where it holds no other way. */
function directionOf(
  { ledger: { table }, choices, rowChoices }: Desk,
  { row }: TableRow,
  existing: PercentColumn | undefined,
): Direction {
  const said = rowChoices.get(row)?.direction ?? (choices.direction === "infer" ? undefined : choices.direction);
  if (said) return said;
  if (existing?.pair.measure !== "k" || existing.pair.less) return "higher";
  const relation = asRelation(table, existing, row);
  const inferred = inferDirection(relation);
  if (inferred === relation || !isFarOff(relation)) return "higher";
  return inferred.terms.length === 1 ? "N1" : "N2";
}

/** Near 100% all directions come near each other: a figure off by little says nothing of the direction. */
function isFarOff(relation: RatioRelation): boolean {
  const { stated, expected } = check(relation);
  return stated !== undefined && expected !== undefined && compare(abs(subtract(stated, expected)), FAR) >= 0;
}

const FAR = amount(5);

/** Judged at the precision shown, with the conventions of printed percentages (0% where nothing was measured). */
function isSame(
  table: Table,
  existing: PercentColumn,
  { row, ratio, direction, blank }: RatioRow & { direction: Direction; blank: boolean },
): boolean {
  const relation = asRelation(table, existing, row.row, ratio.counted);
  const { status, stated } = check(direction === "higher" ? relation : inferDirection(relation));
  if (status !== "notCheckable") return status === "held";
  const read = table.cell(row.row, existing.column.column);
  const saysNothing = read.kind === "blank" || read.kind === "dash" || read.kind === "notApplicable";
  return stated === undefined && saysNothing && blank;
}

function remark({ remarks, choices }: Desk, { row: { row, label }, ratio }: RatioRow, direction: Direction): void {
  if (direction !== "higher" && choices.direction === "infer") remarks.push({ row, label, remark: "lower-is-better" });
  if (ratio.reach === "last" && choices.mode === "infer") remarks.push({ row, label, remark: "end-position" });
  if (ratio.reach.startsWith("year-or")) remarks.push({ row, label, remark: "year-not-filled" });
  else if (ratio.targetless) remarks.push({ row, label, remark: "no-target" });
  else if (ratio.unmeasured && choices.unmeasured === "blank") remarks.push({ row, label, remark: "unmeasured" });
}
