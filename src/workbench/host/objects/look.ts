import { colorArgument, integerArgument, numberArgument, textArgument, truthArgument, wordArgument } from "../arguments";
import { Refusal } from "../model/refusal";
import type { AlignmentStyle, BorderLine, BorderSide, CellStyle, FillStyle, FontStyle, StylePatch } from "../model/style";

/** One property of a cell's look: how it is read from a style and what a new value changes. */
export interface LookProperty {
  readonly read: (style: CellStyle | undefined) => unknown;
  readonly write?: (value: unknown, style: CellStyle | undefined) => StylePatch;
}

const BLACK = "#000000";
const DEFAULT_FONT = "Calibri";
const DEFAULT_SIZE = 11;

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const PATTERNS = [
  "None", "Solid", "Gray50", "Gray75", "Gray25", "Horizontal", "Vertical", "Down", "Up", "Checker", "SemiGray75",
  "LightHorizontal", "LightVertical", "LightDown", "LightUp", "Grid", "CrissCross", "Gray16", "Gray8",
] as const;

const font = (patch: { readonly [K in keyof FontStyle]?: FontStyle[K] | null }): StylePatch => ({ font: patch });
const alignment = (patch: { readonly [K in keyof AlignmentStyle]?: AlignmentStyle[K] | null }): StylePatch => ({ alignment: patch });
const flag = (value: unknown): true | null => (truthArgument(value) ? true : null);

export const FONT: Readonly<Record<string, LookProperty>> = {
  bold: { read: (style) => style?.font?.bold ?? false, write: (value) => font({ bold: flag(value) }) },
  italic: { read: (style) => style?.font?.italic ?? false, write: (value) => font({ italic: flag(value) }) },
  strikethrough: { read: (style) => style?.font?.strikethrough ?? false, write: (value) => font({ strikethrough: flag(value) }) },
  underline: {
    read: (style) => style?.font?.underline ?? "None",
    write: (value) => {
      const underline = wordArgument(value, UNDERLINES);
      return font({ underline: underline === "None" ? null : underline });
    },
  },
  color: { read: (style) => style?.font?.color?.rgb ?? BLACK, write: (value) => font({ color: { rgb: colorArgument(value) } }) },
  name: { read: (style) => style?.font?.name ?? DEFAULT_FONT, write: (value) => font({ name: textArgument(value) }) },
  size: { read: (style) => style?.font?.size ?? DEFAULT_SIZE, write: (value) => font({ size: fontSize(value) }) },
};

function fontSize(value: unknown): number {
  const size = numberArgument(value);
  if (size < 1 || size > 409) throw new Refusal("InvalidArgument");
  return size;
}

export const FILL: Readonly<Record<string, LookProperty>> = {
  color: {
    read: (style) => style?.fill?.color.rgb ?? "#FFFFFF",
    write: (value, style) => ({ fill: { ...style?.fill, color: { rgb: colorArgument(value) } } }),
  },
  pattern: {
    read: (style) => (style?.fill ? (style.fill.pattern ?? "Solid") : "None"),
    write: (value, style) => ({ fill: withPattern(style?.fill, wordArgument(value, PATTERNS)) }),
  },
  patternColor: {
    read: (style) => style?.fill?.patternColor?.rgb ?? BLACK,
    write: (value, style) => ({
      fill: { color: { rgb: "#FFFFFF" }, ...style?.fill, patternColor: { rgb: colorArgument(value) } },
    }),
  },
};

function withPattern(fill: FillStyle | undefined, pattern: (typeof PATTERNS)[number]): FillStyle | null {
  if (pattern === "None") return null;
  const { color = { rgb: "#FFFFFF" }, patternColor } = fill ?? {};
  return { color, ...(patternColor ? { patternColor } : {}), ...(pattern === "Solid" ? {} : { pattern }) };
}

export const ALIGNMENT: Readonly<Record<string, LookProperty>> = {
  horizontalAlignment: {
    read: (style) => style?.alignment?.horizontal ?? "General",
    write: (value) => {
      const word = wordArgument(value, HORIZONTAL);
      return alignment({ horizontal: word === "General" ? null : word });
    },
  },
  verticalAlignment: {
    read: (style) => style?.alignment?.vertical ?? "Bottom",
    write: (value) => {
      const word = wordArgument(value, VERTICAL);
      return alignment({ vertical: word === "Bottom" ? null : word });
    },
  },
  wrapText: { read: (style) => style?.alignment?.wrap ?? false, write: (value) => alignment({ wrap: flag(value) }) },
  shrinkToFit: { read: (style) => style?.alignment?.shrink ?? false, write: (value) => alignment({ shrink: flag(value) }) },
  indentLevel: {
    read: (style) => style?.alignment?.indent ?? 0,
    write: (value) => {
      const indent = integerArgument(value);
      if (indent < 0 || indent > 250) throw new Refusal("InvalidArgument");
      return alignment({ indent: indent === 0 ? null : indent });
    },
  },
  textOrientation: {
    read: (style) => style?.alignment?.rotation ?? 0,
    write: (value) => alignment({ rotation: integerArgument(value) === 0 ? null : integerArgument(value) }),
  },
};

export const PROTECTION: Readonly<Record<string, LookProperty>> = {
  locked: { read: (style) => !(style?.unlocked ?? false), write: (value) => ({ unlocked: truthArgument(value) ? null : true }) },
  formulaHidden: { read: (style) => style?.formulaHidden ?? false, write: (value) => ({ formulaHidden: flag(value) }) },
};

const BORDER_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** The properties of one border of a cell. */
export function borderProperties(side: BorderSide): Readonly<Record<string, LookProperty>> {
  const line = (style: CellStyle | undefined): BorderLine => style?.borders?.[side] ?? { style: "Continuous", weight: "Thin", color: { rgb: BLACK } };
  const put = (border: BorderLine | null): StylePatch => ({ borders: { [side]: border } });
  return {
    style: {
      read: (style) => style?.borders?.[side]?.style ?? "None",
      write: (value, style) => {
        const word = wordArgument(value, BORDER_STYLES);
        return put(word === "None" ? null : { ...line(style), style: word });
      },
    },
    weight: {
      read: (style) => style?.borders?.[side]?.weight ?? "Thin",
      write: (value, style) => put({ ...line(style), weight: wordArgument(value, WEIGHTS) }),
    },
    color: {
      read: (style) => style?.borders?.[side]?.color.rgb ?? BLACK,
      write: (value, style) => put({ ...line(style), color: { rgb: colorArgument(value) } }),
    },
  };
}
