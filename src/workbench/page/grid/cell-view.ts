import type { CSSProperties } from "react";
import { toA1 } from "../../../core/sheet/address";
import { displayText } from "../../host/model/number-format";
import type { CellData } from "../../host/model/sheet";
import type { CellStyle, FontStyle } from "../../host/model/style";
import { cellBorders } from "./borders";
import { INDENT, settingOf } from "./layout";
import { effectiveLook, type ViewContext, type Words } from "./look";
import { estimateWidth } from "./text-width";

/** One cell ready to be drawn. */
export interface CellView {
  readonly address: string;
  readonly text: string;
  readonly style: CSSProperties;
  readonly textStyle: CSSProperties;
  /** Words on the cell: comments and notes, by whom. */
  readonly words: readonly Words[];
  readonly wraps: boolean;
  /** Plain text may run over blank cells at this side. */
  readonly spills: "left" | "right" | "both" | undefined;
  readonly width: number;
}

/** Prepares a cell for drawing in a box of this width. */
export function viewCell(context: ViewContext, row: number, column: number, width: number): CellView {
  const { book, sheet, usual } = context;
  const cell = sheet.cell(row, column);
  const { style, numberFormat } = effectiveLook(context, row, column);
  const rules = { locale: book.locale, date1904: book.date1904 };
  const shown = displayText(cell?.value ?? null, numberFormat, rules);
  const wraps = style.alignment?.wrap === true;
  const setting = settingOf(style.font, usual);
  const horizontal = horizontalOf(style, cell);
  const needed = estimateWidth(shown, setting) + 4;
  const isFigure = typeof cell?.value === "number";
  const text =
    isFigure && needed > width + 4 && style.alignment?.shrink !== true ? hashes(width, setting.pixels) : shown;
  const spills = !isFigure && !wraps && needed > width - 4 && text !== "" && typeof cell?.value === "string";
  return {
    address: toA1(row, column),
    text,
    wraps,
    width: needed,
    spills: spills ? (horizontal === "right" ? "left" : horizontal === "center" ? "both" : "right") : undefined,
    style: { ...boxStyle(style, horizontal), ...cellBorders(context, row, column) },
    textStyle: fontStyle(style.font, usual),
    words: context.words.get(`${row},${column}`) ?? [],
  };
}

/** A figure that does not fit is shown as hashes, as Excel does. */
function hashes(width: number, font: number): string {
  return "#".repeat(Math.max(1, Math.floor(width / (font * 0.51))));
}

type Horizontal = "left" | "center" | "right" | "justify";

function horizontalOf({ alignment }: CellStyle, cell: CellData | undefined): Horizontal {
  const said = alignment?.horizontal;
  if (said === "Left" || said === "Fill") return "left";
  if (said === "Center" || said === "CenterAcrossSelection" || said === "Distributed") return "center";
  if (said === "Right") return "right";
  if (said === "Justify") return "justify";
  if (cell?.error ?? typeof cell?.value === "boolean") return "center";
  return typeof cell?.value === "number" ? "right" : "left";
}

const VERTICAL = { Top: "flex-start", Center: "center", Justify: "flex-start", Distributed: "center" } as const;
const SIDE = { left: "flex-start", justify: "flex-start", center: "center", right: "flex-end" } as const;

function boxStyle(style: CellStyle, horizontal: Horizontal): CSSProperties {
  const vertical = style.alignment?.vertical;
  const indent = (style.alignment?.indent ?? 0) * INDENT;
  return {
    alignItems: vertical ? VERTICAL[vertical] : "flex-end",
    justifyContent: SIDE[horizontal],
    textAlign: horizontal,
    ...(style.fill ? { backgroundColor: style.fill.color.rgb } : {}),
    ...(indent > 0 && horizontal === "left" ? { paddingLeft: 3 + indent } : {}),
    ...(indent > 0 && horizontal === "right" ? { paddingRight: 3 + indent } : {}),
  };
}

/** x-height of common fonts, so that a stand-in for a missing font is no larger than it. */
const ASPECTS: Readonly<Record<string, number>> = {
  Calibri: 0.466,
  Arial: 0.519,
  "Times New Roman": 0.448,
  Cambria: 0.466,
  Tahoma: 0.545,
  "Bookman Old Style": 0.481,
};

function fontStyle(font: FontStyle | undefined, usual: FontStyle): CSSProperties {
  const { family: name, pixels } = settingOf(font, usual);
  const lines = [font?.underline ? "underline" : "", font?.strikethrough ? "line-through" : ""].filter(Boolean);
  return {
    fontFamily: `"${name.replaceAll('"', "")}", Carlito, Calibri, sans-serif`,
    fontSize: pixels,
    // As text: a bare number would be taken for pixels.
    fontSizeAdjust: String(ASPECTS[name] ?? "none"),
    ...(font?.bold ? { fontWeight: 700 } : {}),
    ...(font?.italic ? { fontStyle: "italic" } : {}),
    ...(font?.color ? { color: font.color.rgb } : {}),
    ...(lines.length > 0 ? { textDecoration: lines.join(" ") } : {}),
  };
}
