/** How a cell looks: what a column beside another takes over from it, without its number format. */
export interface CellLook {
  readonly fill: string | undefined;
  readonly font: Excel.CellPropertiesFont;
  readonly borders: Readonly<Partial<Record<Side, Excel.CellBorder>>>;
  readonly alignment: Pick<
    Excel.CellPropertiesFormat,
    "horizontalAlignment" | "verticalAlignment" | "wrapText" | "indentLevel"
  >;
}

const SIDES = ["top", "bottom", "left", "right"] as const;
type Side = (typeof SIDES)[number];

/** What Excel is asked for to know a cell's look. */
export const LOOK_OPTIONS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { name: true, size: true, bold: true, italic: true, color: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** The look in Excel's answer for one cell. */
export function toLook({ format = {} }: Excel.CellProperties): CellLook {
  const { fill, font = {}, borders, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
  const lines = SIDES.flatMap((side) => {
    const line = borders?.[side];
    return line?.style && line.style !== "None" ? [[side, plainLine(line)] as const] : [];
  });
  return {
    fill: plainFill(fill?.color),
    font: definedParts({ name: font.name, size: font.size, bold: font.bold, italic: font.italic, color: font.color }),
    borders: Object.fromEntries(lines),
    alignment: definedParts({ horizontalAlignment, verticalAlignment, wrapText, indentLevel }),
  };
}

/** A colour that is really there: Excel gives white, or nothing, for a cell without fill. */
export function plainFill(color: string | undefined): string | undefined {
  return color === undefined || color === "" || /^#?f{6}$/i.test(color) ? undefined : color.toUpperCase();
}

/** Says whether somebody has given the cell a look of its own. */
export function hasOwnLook({ fill, font, borders }: CellLook): boolean {
  return fill !== undefined || font.bold === true || font.italic === true || Object.keys(borders).length > 0;
}

/** The look as Excel takes it for one cell. */
export function fromLook({ fill, font, borders, alignment }: CellLook): Excel.SettableCellProperties {
  return {
    format: {
      ...(fill === undefined ? {} : { fill: { color: fill } }),
      font,
      ...(Object.keys(borders).length === 0 ? {} : { borders }),
      ...alignment,
    },
  };
}

function plainLine({ style, weight, color }: Excel.CellBorder): Excel.CellBorder {
  return definedParts({ style, weight, color });
}

function definedParts<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(parts).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}
