import { areaContains } from "../../../core/sheet/address";
import type { CellValueOperator, ConditionalFormat, ConditionalRule } from "../../host/model/conditional-format";
import type { CellData, SheetModel } from "../../host/model/sheet";
import type { CellStyle } from "../../host/model/style";

/** Tells whether a rule's formula holds for a cell. */
export type FormulaTest = (formula: string, format: ConditionalFormat, row: number, column: number) => boolean;

/** What the conditional formats of a sheet lay over a cell, the first in rank winning part by part. */
export function conditionalLook(
  sheet: SheetModel,
  row: number,
  column: number,
  holds: FormulaTest,
): { readonly style: CellStyle; readonly numberFormat?: string } | undefined {
  let style: CellStyle | undefined;
  let numberFormat: string | undefined;
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((area) => areaContains(area, row, column))) continue;
    const cell = sheet.cell(row, column);
    if (!applies(format.rule, cell, (formula) => holds(formula, format, row, column))) continue;
    style = { ...format.style, ...style, font: { ...format.style.font, ...style?.font } };
    numberFormat ??= format.numberFormat;
    if (format.stopIfTrue) break;
  }
  return style && (numberFormat === undefined ? { style } : { style, numberFormat });
}

function applies(rule: ConditionalRule, cell: CellData | undefined, holds: (formula: string) => boolean): boolean {
  if (rule.type === "Custom") return holds(rule.formula);
  const value = cell?.value ?? null;
  if (rule.type === "CellValue") {
    const [first, second] = [constant(rule.formula1), constant(rule.formula2)];
    return first !== undefined && compares(rule.operator, value ?? 0, first, second ?? first);
  }
  if (rule.type !== "ContainsText") return false;
  const text = String(value ?? "").toLowerCase();
  const sought = rule.text.toLowerCase();
  if (rule.operator === "Contains") return text.includes(sought);
  if (rule.operator === "NotContains") return !text.includes(sought);
  return rule.operator === "BeginsWith" ? text.startsWith(sought) : text.endsWith(sought);
}

type Plain = number | string | boolean;

/** A number or text written as a formula, or undefined when it is more than that. */
function constant(formula: string | undefined): number | string | undefined {
  const text = formula?.replace(/^=/, "").trim() ?? "";
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function compares(operator: CellValueOperator, value: Plain, first: number | string, second: number | string): boolean {
  const order = (a: Plain, b: Plain): number => {
    if (typeof a === typeof b) return a < b ? -1 : a > b ? 1 : 0;
    return typeof a === "number" ? -1 : 1;
  };
  switch (operator) {
    case "EqualTo":
      return order(value, first) === 0;
    case "NotEqualTo":
      return order(value, first) !== 0;
    case "GreaterThan":
      return order(value, first) > 0;
    case "LessThan":
      return order(value, first) < 0;
    case "GreaterThanOrEqual":
      return order(value, first) >= 0;
    case "LessThanOrEqual":
      return order(value, first) <= 0;
    case "Between":
      return order(value, first) >= 0 && order(value, second) <= 0;
    case "NotBetween":
      return order(value, first) < 0 || order(value, second) > 0;
  }
}
