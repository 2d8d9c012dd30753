import type { Area } from "../../../core/sheet/address";
import type { CellStyle } from "./style";

export type CellValueOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

export type TextOperator = "Contains" | "NotContains" | "BeginsWith" | "EndsWith";

/** What a conditional format looks at. `Other` keeps a rule of the file that the workbench shows nothing of. */
export type ConditionalRule =
  | { readonly type: "Custom"; readonly formula: string }
  | { readonly type: "CellValue"; readonly operator: CellValueOperator; readonly formula1: string; readonly formula2?: string }
  | { readonly type: "ContainsText"; readonly operator: TextOperator; readonly text: string }
  | { readonly type: "TopBottom" | "PresetCriteria"; readonly detail: string }
  | { readonly type: "ColorScale" | "DataBar" | "IconSet"; readonly detail: string };

export type ConditionalType = ConditionalRule["type"];

/** A conditional format over some areas of one worksheet; the list of a sheet is kept in priority order. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  /** What it lays over the cell's own look; empty for scales, bars and icons. */
  readonly style: CellStyle;
  readonly numberFormat?: string;
  readonly stopIfTrue: boolean;
}
