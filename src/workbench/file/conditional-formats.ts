import { type Area, parseArea } from "../../core/sheet/address";
import { isTrue } from "../../xlsx/workbook-part";
import type { XmlScanner } from "../../xlsx/xml";
import type {
  CellValueOperator,
  ConditionalFormat,
  ConditionalRule,
  TextOperator,
} from "../host/model/conditional-format";
import { eachChild } from "./style-elements";
import type { FileStyles } from "./styles-part";

/** A conditional format and its rank among those of its sheet (1 first). */
export interface RankedFormat {
  readonly priority: number;
  readonly format: ConditionalFormat;
}

const OPERATORS: Readonly<Record<string, CellValueOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

const TEXT_OPERATORS: Readonly<Record<string, TextOperator>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

/** A `conditionalFormatting` element: its rules over its areas. */
export function readConditionalFormatting(scanner: XmlScanner, styles: FileStyles): RankedFormat[] {
  const areas = readAreas(scanner.attr("sqref"));
  const found: RankedFormat[] = [];
  eachChild(scanner, (name) => {
    if (name !== "cfRule") return;
    const priority = Number(scanner.attr("priority") ?? 0);
    const look = styles.differential[Number(scanner.attr("dxfId") ?? -1)];
    const stopIfTrue = isTrue(scanner.attr("stopIfTrue"));
    const id = `{file-${areas.map((area) => `${area.top}.${area.left}`).join("-")}-${priority}}`;
    const rule = readRule(scanner);
    const numberFormat = look?.numberFormat;
    const format: ConditionalFormat = { id, areas, rule, style: look?.style ?? {}, stopIfTrue };
    found.push({ priority, format: numberFormat === undefined ? format : { ...format, numberFormat } });
  });
  return found;
}

function readAreas(list: string | undefined): Area[] {
  return (list ?? "").split(/\s+/).flatMap((text) => parseArea(text) ?? []);
}

function readRule(scanner: XmlScanner): ConditionalRule {
  const type = scanner.attr("type") ?? "";
  const operator = scanner.attr("operator") ?? "";
  const text = scanner.attr("text") ?? "";
  const formulas: string[] = [];
  eachChild(scanner, (name) => {
    if (name === "formula") formulas.push(`=${scanner.text()}`);
  });
  const cellOperator = OPERATORS[operator];
  if (type === "cellIs" && cellOperator) {
    const [formula1 = "=0", formula2] = formulas;
    return { type: "CellValue", operator: cellOperator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  }
  const textOperator = TEXT_OPERATORS[type];
  if (textOperator) return { type: "ContainsText", operator: textOperator, text };
  if (type === "colorScale") return { type: "ColorScale", detail: type };
  if (type === "dataBar") return { type: "DataBar", detail: type };
  if (type === "iconSet") return { type: "IconSet", detail: type };
  if (type === "top10" || type === "aboveAverage") return { type: "TopBottom", detail: type };
  if (type !== "expression") return { type: "PresetCriteria", detail: type };
  return { type: "Custom", formula: formulas[0] ?? "=FALSE" };
}
