import { isZero } from "../figure/amount";
import { cellAt, formatAt } from "../sheet/snapshot";
import type { Bilingual, QuarterMode } from "../finding/report";
import { readOperand } from "../relation/operand";
import { inferQuarterMode } from "../relation/quarter-mode";
import type { TableColumn, TableRow } from "../table/table";
import { type Calculation, call, cell, cellsOfRow, number, operate, text } from "./calculation";
import { type Desk, draftCell } from "./draft-cell";
import type { PlannedCell } from "./plan";
import { quartersFigure } from "./ratio-calculation";
import { REACHES } from "./row-ratio";
import type { SumRule } from "./sum-rules";

const BLANK = text("");
const NEVER: ReadonlySet<TableRow["kind"]> = new Set(["header", "note", "blank", "average", "predicate"]);
const TOTALS: ReadonlySet<TableRow["kind"]> = new Set(["total", "subtotal"]);

/** Plans a column that sums up others of its row: year totals by each row's mode, figures to date, remainders, changes. */
export function draftSums(desk: Desk, rule: SumRule): readonly PlannedCell[] {
  const { table } = desk.ledger;
  const parents = new Set(table.rows.map(({ parent }) => parent));
  const before = desk.texts.length;
  const cells = table.rows.flatMap((row): readonly PlannedCell[] => {
    if (NEVER.has(row.kind) || (TOTALS.has(row.kind) && (!rule.money || rule.leaves))) return [];
    if (rule.leaves && parents.has(row.row)) return [];
    const calculation = sumCalculation(desk, rule, row);
    if (!calculation) return [];
    const format = formatFor(desk, rule, row);
    const planned = draftCell(desk, {
      row: row.row,
      column: rule.result.column,
      role: "row",
      calculation,
      format,
      percent: format.includes("%") && holdsPercent(desk, rule, row),
      isNew: false,
    });
    return planned ? [planned] : [];
  });
  // Where figures stand as text, what could be summed up beside them is not worth a column.
  const texts = new Set(desk.texts.slice(before).map(({ row }) => row)).size;
  return texts > 0 && texts >= cells.length ? [] : cells;
}

/** Whether the terms of a row can be summed up: figures of one sort, and something to sum up at all. */
function isSummable(desk: Desk, { terms, money }: SumRule, { row, kind }: TableRow): boolean {
  const inputs = terms.map(([column]) => desk.ledger.input(row, column.column));
  const texts = inputs.filter(({ state }) => state === "text-figure");
  desk.texts.push(...texts);
  const filled = inputs.filter(({ state }) => state === "figure");
  if (texts.length > 0 || inputs.some(({ state }) => state === "unreadable")) return false;
  if (filled.length === 0 && !(money && inputs.some(({ state }) => state === "dash"))) return false;
  if (kind === "indicator" && money && filled.every(({ value }) => value === undefined || isZero(value))) return false;
  return new Set(filled.map(({ percent }) => percent)).size <= 1;
}

function sumCalculation(desk: Desk, rule: SumRule, row: TableRow): Calculation | undefined {
  const { terms, money, ofQuarters, result } = rule;
  if (!isSummable(desk, rule, row)) return undefined;
  const columns = terms.map(([column]) => column.column);
  const counted = operate(call("COUNT", ...cellsOfRow(row.row, columns)), "=", number("0"));
  if (!ofQuarters) {
    const mode = money
      ? "accumulate"
      : yearModeOf(
          desk,
          terms.map(([column]) => column),
          row,
        );
    // Positions of earlier years and this year do not add up: the latest stands.
    const added = mode === "accumulate" ? signedSum(row.row, terms) : cell(row.row, columns.at(-1) ?? 0);
    return money ? added : call("IF", counted, BLANK, added);
  }
  const mode = modeOfRow(desk, { row, result, columns });
  if (mode === "yearEnd" && terms.at(-1)?.[0].period !== "q4") return undefined;
  const reach = REACHES[mode];
  if (mode === "yearEnd")
    return call("IF", call("ISNUMBER", cell(row.row, columns.at(-1) ?? 0)), cell(row.row, columns.at(-1) ?? 0), BLANK);
  if (mode === "endPosition") desk.remarks.push({ row: row.row, label: row.label, remark: "end-position" });
  return call("IF", counted, BLANK, quartersFigure(row.row, columns, reach));
}

function signedSum(row: number, terms: SumRule["terms"]): Calculation {
  const of = (wanted: 1 | -1): readonly Calculation[] =>
    cellsOfRow(
      row,
      terms.filter(([, sign]) => sign === wanted).map(([{ column }]) => column),
    );
  const [plus, minus] = [of(1), of(-1)];
  return minus.length === 0 ? call("SUM", ...plus) : operate(call("SUM", ...plus), "-", call("SUM", ...minus));
}

/** How a row's performance runs over the quarters: as a person says, else as its figures say. */
function modeOfRow(
  { ledger: { table }, choices, rowChoices }: Desk,
  { row, result, columns }: { row: TableRow; result: TableColumn; columns: readonly number[] },
): QuarterMode {
  const said = rowChoices.get(row.row)?.mode ?? row.mode;
  if (said) return said;
  if (choices.mode !== "infer") return choices.mode;
  const at = (column: number) => ({ sheet: table.sheet.name, row: row.row, column });
  const target = table.columns.find(
    (column) => column.role === "target" && column.horizon === "current" && column.measure === result.measure,
  );
  const relation = inferQuarterMode(
    {
      id: "",
      kind: "quarters-sum",
      form: "linear",
      table,
      result: at(result.column),
      basis: NO_BASIS,
      blank: "missing",
      terms: columns.map((column) => ({ cell: at(column), weight: 1 as const })),
    },
    target && { row: row.row, column: target.column },
  );
  return relation.mode ?? "accumulate";
}

const NO_BASIS: Bilingual = { id: "", en: "" };

/** Whether what is added up to date are positions: the quarters of the year that is added say so. */
function yearModeOf(desk: Desk, terms: readonly TableColumn[], row: TableRow): QuarterMode {
  const { table } = desk.ledger;
  const year = terms.at(-1);
  const prior = terms[0];
  if (terms.length !== 2 || prior?.horizon !== "prior" || !year) return "accumulate";
  const quarters = table.columns.filter(
    (column) => column.role === "realised" && column.period?.startsWith("q") && column.measure === year.measure,
  );
  const said =
    desk.rowChoices.get(row.row)?.mode ?? row.mode ?? (desk.choices.mode === "infer" ? undefined : desk.choices.mode);
  if (said) return said;
  const filled = quarters.filter(({ column }) => readOperand(table, row.row, column).state === "known");
  return filled.length < 2
    ? "accumulate"
    : modeOfRow(desk, { row, result: year, columns: quarters.map(({ column }) => column) });
}

/** The cell's own format, else that of the figures that it is made of. */
function formatFor({ ledger: { table } }: Desk, { terms, result }: SumRule, { row }: TableRow): string {
  const own = formatAt(table.sheet, row, result.column);
  if (own !== undefined) return own;
  const like = terms
    .map(([{ column }]) => cellAt(table.sheet, row, column))
    .find((one) => typeof one?.value === "number" && one.value !== 0);
  const any = terms
    .map(([{ column }]) => cellAt(table.sheet, row, column))
    .find((one) => typeof one?.value === "number");
  return like?.numberFormat ?? any?.numberFormat ?? "General";
}

function holdsPercent({ ledger }: Desk, { terms }: SumRule, { row }: TableRow): boolean {
  return terms.some(([{ column }]) => ledger.input(row, column).percent);
}
