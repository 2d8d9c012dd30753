import { colorArgument, textArgument, truthArgument, wordArgument } from "../arguments";
import { hostObject, type HostObject, type ObjectType, type Scalar } from "../host-object";
import { changeConditionalFormat, requireConditionalFormat } from "../model/edit-conditional-formats";
import { requireAllowed } from "../model/permission";
import { Refusal } from "../model/refusal";
import type { SheetModel } from "../model/sheet";
import { patchStyle, type StylePatch } from "../model/style";
import type { HostContext } from "./context";
import { borderProperties, type LookProperty } from "./look";

/** One conditional format of a sheet. */
export interface FormatPlace {
  readonly context: HostContext;
  readonly sheet: SheetModel;
  readonly id: string;
}

export function formatAlive({ context, sheet, id }: FormatPlace): void {
  if (!context.book.sheets.includes(sheet)) throw new Refusal("ItemNotFound");
  requireConditionalFormat(sheet, id);
}

/** Changes what the conditional format lays over its cells. */
function restyle({ context, sheet, id }: FormatPlace, patch: StylePatch): null {
  requireAllowed(context.book, sheet, "allowFormatCells");
  const { style } = requireConditionalFormat(sheet, id);
  changeConditionalFormat(context.book, sheet, id, { style: patchStyle(style, patch) ?? {} }, "addin");
  return null;
}

const styleOf = ({ sheet, id }: FormatPlace) => requireConditionalFormat(sheet, id).style;
const flag = (value: unknown): true | null => (truthArgument(value) ? true : null);

const FILL: ObjectType<FormatPlace> = {
  name: "ConditionalRangeFill",
  alive: formatAlive,
  scalars: {
    color: {
      get: (place) => styleOf(place).fill?.color.rgb ?? "",
      set: (place, value) => restyle(place, { fill: { color: { rgb: colorArgument(value) } } }),
    },
  },
  methods: { clear: (place) => restyle(place, { fill: null }) },
};

const UNDERLINES = ["None", "Single", "Double"] as const;

const FONT: ObjectType<FormatPlace> = {
  name: "ConditionalRangeFont",
  alive: formatAlive,
  scalars: {
    bold: { get: (place) => styleOf(place).font?.bold ?? null, set: (place, value) => restyle(place, { font: { bold: flag(value) } }) },
    italic: { get: (place) => styleOf(place).font?.italic ?? null, set: (place, value) => restyle(place, { font: { italic: flag(value) } }) },
    strikethrough: {
      get: (place) => styleOf(place).font?.strikethrough ?? null,
      set: (place, value) => restyle(place, { font: { strikethrough: flag(value) } }),
    },
    underline: {
      get: (place) => styleOf(place).font?.underline ?? "None",
      set: (place, value) => {
        const underline = wordArgument(value, UNDERLINES);
        restyle(place, { font: { underline: underline === "None" ? null : underline } });
      },
    },
    color: {
      get: (place) => styleOf(place).font?.color?.rgb ?? "",
      set: (place, value) => restyle(place, { font: { color: { rgb: colorArgument(value) } } }),
    },
  },
  methods: { clear: (place) => restyle(place, { font: null }) },
};

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type Side = keyof typeof SIDES;
const SIDE_NAMES = Object.keys(SIDES) as Side[];

interface BorderPlace extends FormatPlace {
  readonly side: Side;
}

function borderScalar(name: "style" | "color"): Scalar<BorderPlace> {
  const property = ({ side }: BorderPlace): LookProperty => borderProperties(SIDES[side])[name] ?? { read: () => null };
  return {
    get: (place) => property(place).read(styleOf(place)),
    set: (place, value) => {
      const patch = property(place).write?.(value, styleOf(place));
      if (patch) restyle(place, patch);
    },
  };
}

const BORDER: ObjectType<BorderPlace> = {
  name: "ConditionalRangeBorder",
  alive: formatAlive,
  identity: ({ side }) => ({ name: "_Id", value: side }),
  scalars: { style: borderScalar("style"), color: borderScalar("color"), sideIndex: { get: ({ side }) => side } },
};

function border(place: FormatPlace, side: Side | undefined): HostObject {
  if (side === undefined) throw new Refusal("InvalidArgument");
  return hostObject(BORDER, { ...place, side });
}

const BORDERS: ObjectType<FormatPlace> = {
  name: "ConditionalRangeBorderCollection",
  alive: formatAlive,
  scalars: { count: { get: () => SIDE_NAMES.length } },
  navigations: {
    top: (place) => border(place, "EdgeTop"),
    bottom: (place) => border(place, "EdgeBottom"),
    left: (place) => border(place, "EdgeLeft"),
    right: (place) => border(place, "EdgeRight"),
  },
  methods: { getItemAt: (place, [index]) => border(place, typeof index === "number" ? SIDE_NAMES[index] : undefined) },
  items: (place) => SIDE_NAMES.map((side) => border(place, side)),
  item: (place, key) => border(place, wordArgument(key, SIDE_NAMES)),
};

const STYLE: ObjectType<FormatPlace> = {
  name: "ConditionalRangeFormat",
  alive: formatAlive,
  scalars: {
    numberFormat: {
      get: ({ sheet, id }) => requireConditionalFormat(sheet, id).numberFormat ?? null,
      set: ({ context, sheet, id }, value) => {
        requireAllowed(context.book, sheet, "allowFormatCells");
        changeConditionalFormat(context.book, sheet, id, { numberFormat: textArgument(value) }, "addin");
      },
    },
  },
  navigations: {
    fill: (place) => hostObject(FILL, place),
    font: (place) => hostObject(FONT, place),
    borders: (place) => hostObject(BORDERS, place),
  },
};

/** What a conditional format lays over its cells. */
export function conditionalStyle(place: FormatPlace): HostObject {
  return hostObject(STYLE, place);
}
