import { type Amount, HUNDRED, compare, isZero, multiply } from "../figure/amount";
import { describeFormat, showNumber } from "../figure/number-format";
import { showCell } from "../figure/read-cell";
import { agree, halfUnit } from "../relation/operand";
import { type Cell, cellAt, formatAt } from "../sheet/snapshot";
import { type Grid, plainText } from "../table/grid";
import { tidy } from "../table/text";
import { type Result, asCellNumber, asExcelKeeps, calculate, isFigure } from "./calculate";
import { type Calculation, formulaOf } from "./calculation";
import type { CapaianChoices, RowChoice } from "./choices";
import type { Ledger } from "./ledger";
import type { CellRole, PlannedCell, PlannedState, RowRemark } from "./plan";

/** A table at work: what it will hold, what was chosen, what a person should know. */
export interface Desk {
  readonly ledger: Ledger;
  readonly grid: Grid;
  readonly choices: CapaianChoices;
  readonly rowChoices: ReadonlyMap<number, RowChoice>;
  readonly remarks: RowRemark[];
  /** Figures that stand as text where formulas would have to point at them. */
  readonly texts: { readonly row: number; readonly column: number }[];
}

/** A cell about to be planned. */
export interface CellDraft {
  readonly row: number;
  readonly column: number;
  readonly role: CellRole;
  readonly calculation: Calculation;
  /** Number format that the figure is shown in. */
  readonly format: string;
  /** What the cell holds counts as the fraction of a percentage. */
  readonly percent: boolean;
  readonly isNew: boolean;
  /** Whether what stands there says the same; absent compares at the precision shown. */
  readonly isSame?: (result: Result) => boolean;
}

/** Plans one cell and notes what it will hold; undefined where nothing can or need be written. */
export function draftCell({ ledger, grid, choices }: Desk, draft: CellDraft): PlannedCell | undefined {
  const { row, column, role, calculation, isNew } = draft;
  const { table } = ledger;
  if (isCovered(grid, row, column)) return undefined;
  const own = isNew ? undefined : cellAt(table.sheet, row, column);
  const formula = formulaOf(calculation);
  const result = calculate(calculation, ledger.read);
  const value = isFigure(result) ? asCellNumber(result) : result === null || result === "" ? null : String(result);
  if (choices.write === "values" && value === null && isEmpty(own)) return undefined;
  const state: PlannedState = isEmpty(own)
    ? "empty"
    : own?.formula === formula || (draft.isSame ?? isSameShown(ledger, draft))(result)
      ? "same"
      : "differs";
  if (state === "empty" || (state === "differs" && choices.existing === "replace"))
    ledger.note(row, column, result, draft.percent);
  const format = isNew || formatAt(table.sheet, row, column) === draft.format ? {} : { numberFormat: draft.format };
  return {
    row,
    column,
    role,
    formula,
    value,
    shown: shownAs(result, draft.format),
    now: isEmpty(own) ? null : tidy(showCell(own, "id")),
    state,
    ...format,
  };
}

/** A result as a cell of this format shows it in an Indonesian Excel. */
function shownAs(result: Result, format: string): string {
  return isFigure(result) ? tidy(showNumber(asExcelKeeps(result), format, "id")) : String(result ?? "");
}

function isSameShown({ table }: Ledger, { row, column, percent }: CellDraft): (result: Result) => boolean {
  return (result) => {
    const stated = table.figure(row, column);
    if (!isFigure(result))
      return stated === undefined && ["blank", "dash", "notApplicable"].includes(table.cell(row, column).kind);
    if (!stated) return isZero(result) && table.cell(row, column).kind === "dash";
    const figure: Amount = percent ? multiply(result, HUNDRED) : result;
    return compare(stated.value, figure) === 0 || agree(stated.value, figure, halfUnit(stated.decimals));
  };
}

/** Decimals of the figure that a cell of this format shows: four for `0.00%`. */
export function decimalsOf(format: string): number | null {
  const { decimals, percent } = describeFormat(format);
  return decimals === null ? null : decimals + (percent ? 2 : 0);
}

export function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.formula === undefined && plainText(cell) === "");
}

/** Only the first cell of merged ones can hold anything. */
function isCovered(grid: Grid, row: number, column: number): boolean {
  const area = grid.merge(row, column);
  return area !== undefined && (area.top !== row || area.left !== column);
}
