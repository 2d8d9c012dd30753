import type { Area } from "../../../core/sheet/address";
import { numberArgument, truthArgument, wordArgument } from "../arguments";
import { hostObject, type HostObject, type ObjectType, type Scalar } from "../host-object";
import { cellCount, isEntireColumn, isEntireRow } from "../model/areas";
import { changeLines, formatCells } from "../model/format-cells";
import { requireAllowed } from "../model/permission";
import { Refusal } from "../model/refusal";
import type { SheetModel } from "../model/sheet";
import type { BorderSide, CellStyle, StylePatch } from "../model/style";
import { MOST_CELLS, placeAlive, type Place } from "./context";
import { ALIGNMENT, borderProperties, FILL, FONT, PROTECTION, type LookProperty } from "./look";

/** Points of a column width given in characters of the standard font. */
export const pointsOfCharacters = (characters: number): number => Math.round(characters * 7) * 0.75;

/** The styles of an area, each once. */
function* stylesIn(sheet: SheetModel, area: Area): Generator<CellStyle | undefined> {
  if (isEntireColumn(area) || isEntireRow(area)) {
    yield sheet.styleAt(area.bottom, area.right);
    for (const [row, column, cell] of sheet.entries()) {
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) yield cell.style;
    }
    return;
  }
  if (cellCount(area) > MOST_CELLS) throw new Refusal("RangeExceedsLimit");
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield sheet.styleAt(row, column);
  }
}

/** The value that all cells share, else `mixed`. */
function shared(place: Place, property: LookProperty, mixed: unknown): unknown {
  let first: { readonly value: unknown } | undefined;
  for (const area of place.areas) {
    for (const style of stylesIn(place.sheet, area)) {
      const value = property.read(style);
      if (first && first.value !== value) return mixed;
      first ??= { value };
    }
  }
  return first?.value ?? null;
}

function write({ context, sheet, areas }: Place, property: LookProperty, value: unknown): void {
  requireAllowed(context.book, sheet, "allowFormatCells");
  const change = property.write;
  if (!change) throw new Refusal("AccessDenied");
  change(value, undefined);
  formatCells(context.book, sheet, areas, { patch: (style) => change(value, style) }, "addin");
}

function scalars(properties: Readonly<Record<string, LookProperty>>, mixed: unknown = null): Record<string, Scalar<Place>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      {
        get: (place: Place) => shared(place, property, mixed),
        set: (place: Place, value: unknown) => {
          write(place, property, value);
        },
      },
    ]),
  );
}

function clearPart(place: Place, patch: StylePatch): null {
  requireAllowed(place.context.book, place.sheet, "allowFormatCells");
  formatCells(place.context.book, place.sheet, place.areas, { patch }, "addin");
  return null;
}

const FILL_TYPE: ObjectType<Place> = {
  name: "RangeFill",
  alive: placeAlive,
  scalars: scalars(FILL, ""),
  methods: { clear: (place) => clearPart(place, { fill: null }) },
};

const FONT_TYPE: ObjectType<Place> = { name: "RangeFont", alive: placeAlive, scalars: scalars(FONT) };
const PROTECTION_TYPE: ObjectType<Place> = { name: "FormatProtection", alive: placeAlive, scalars: scalars(PROTECTION) };

const SIDES = [
  "EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];

/** The cells and the side of each that one border of an area is made of. */
function borderCells(area: Area, side: Side): readonly { readonly area: Area; readonly side: BorderSide }[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, side: "right" }];
    case "InsideVertical":
      return area.left === area.right ? [] : [
        { area: { ...area, right: area.right - 1 }, side: "right" },
        { area: { ...area, left: area.left + 1 }, side: "left" },
      ];
    case "InsideHorizontal":
      return area.top === area.bottom ? [] : [
        { area: { ...area, bottom: area.bottom - 1 }, side: "bottom" },
        { area: { ...area, top: area.top + 1 }, side: "top" },
      ];
    case "DiagonalDown":
      return [{ area, side: "diagonalDown" }];
    case "DiagonalUp":
      return [{ area, side: "diagonalUp" }];
  }
}

interface Border {
  readonly place: Place;
  readonly side: Side;
}

function borderScalar(name: "style" | "weight" | "color"): Scalar<Border> {
  return {
    get: ({ place, side }) => {
      const parts = place.areas.flatMap((area) => borderCells(area, side));
      const values = parts.map((part) => shared({ ...place, areas: [part.area] }, property(part.side, name), null));
      return values.length === 0 ? property("top", name).read(undefined) : values.every((value) => value === values[0]) ? values[0] : null;
    },
    set: ({ place, side }, value) => {
      for (const part of place.areas.flatMap((area) => borderCells(area, side))) {
        write({ ...place, areas: [part.area] }, property(part.side, name), value);
      }
    },
  };
}

function property(side: BorderSide, name: string): LookProperty {
  const found = borderProperties(side)[name];
  if (!found) throw new Refusal("InvalidArgument");
  return found;
}

const BORDER_TYPE: ObjectType<Border> = {
  name: "RangeBorder",
  alive: ({ place }) => {
    placeAlive(place);
  },
  identity: ({ side }) => ({ name: "_Id", value: side }),
  scalars: { style: borderScalar("style"), weight: borderScalar("weight"), color: borderScalar("color"), sideIndex: { get: ({ side }) => side } },
};

const BORDERS_TYPE: ObjectType<Place> = {
  name: "RangeBorderCollection",
  alive: placeAlive,
  scalars: { count: { get: () => SIDES.length } },
  methods: { getItemAt: (place, [index]) => borderAt(place, SIDES[numberArgument(index)]) },
  items: (place) => SIDES.map((side) => hostObject(BORDER_TYPE, { place, side })),
  item: (place, key) => borderAt(place, wordArgument(key, SIDES)),
};

function borderAt(place: Place, side: Side | undefined): HostObject {
  if (side === undefined) throw new Refusal("InvalidArgument");
  return hostObject(BORDER_TYPE, { place, side });
}

function lineSize(which: "rows" | "columns"): Scalar<Place> {
  const option = which === "rows" ? "allowFormatRows" : "allowFormatColumns";
  return {
    get: (place) => {
      const sizes = new Set(place.areas.flatMap((area) => sizesIn(place.sheet, which, area)));
      return sizes.size === 1 ? [...sizes][0] : null;
    },
    set: ({ context, sheet, areas }, value) => {
      requireAllowed(context.book, sheet, option);
      const points = numberArgument(value);
      if (points < 0) throw new Refusal("InvalidArgument");
      const size = which === "rows" ? points : points / 5.25;
      for (const area of areas) changeLines(context.book, sheet, { which, area, size }, "addin");
    },
  };
}

function sizesIn(sheet: SheetModel, which: "rows" | "columns", area: Area): number[] {
  const [first, last] = which === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const standard = which === "rows" ? sheet.standardHeight : sheet.standardWidth;
  const inPoints = (size: number): number => (which === "rows" ? size : pointsOfCharacters(size));
  const own = [...sheet[which]].filter(([index]) => index >= first && index <= last);
  const sizes = own.map(([, line]) => (line.hidden ? 0 : inPoints(line.size ?? standard)));
  return own.length < last - first + 1 ? [...sizes, inPoints(standard)] : sizes;
}

function standardSize(which: "rows" | "columns"): Scalar<Place> {
  return {
    get: (place) => place.areas.every((area) => {
      const [first, last] = which === "rows" ? [area.top, area.bottom] : [area.left, area.right];
      return ![...place.sheet[which]].some(([index, line]) => index >= first && index <= last && line.size !== undefined);
    }),
    set: ({ context, sheet, areas }, value) => {
      requireAllowed(context.book, sheet, which === "rows" ? "allowFormatRows" : "allowFormatColumns");
      if (!truthArgument(value)) return;
      for (const area of areas) changeLines(context.book, sheet, { which, area, size: null }, "addin");
    },
  };
}

const FORMAT_TYPE: ObjectType<Place> = {
  name: "RangeFormat",
  alive: placeAlive,
  scalars: {
    ...scalars(ALIGNMENT),
    columnWidth: lineSize("columns"),
    rowHeight: lineSize("rows"),
    useStandardWidth: standardSize("columns"),
    useStandardHeight: standardSize("rows"),
  },
  navigations: {
    fill: (place) => hostObject(FILL_TYPE, place),
    font: (place) => hostObject(FONT_TYPE, place),
    borders: (place) => hostObject(BORDERS_TYPE, place),
    protection: (place) => hostObject(PROTECTION_TYPE, place),
  },
};

/** The format of some areas of a sheet. */
export function formatObject(place: Place): HostObject {
  return hostObject(FORMAT_TYPE, place);
}
