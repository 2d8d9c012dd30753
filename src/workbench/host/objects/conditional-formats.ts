import type { Area } from "../../../core/sheet/address";
import { integerArgument, optionalText, recordArgument, textArgument, truthArgument, wordArgument } from "../arguments";
import { HostGap, hostObject, type HostObject, type ObjectType } from "../host-object";
import { sameArea } from "../model/areas";
import type { CellValueOperator, ConditionalFormat, ConditionalRule, ConditionalType, TextOperator } from "../model/conditional-format";
import {
  addConditionalFormat, changeConditionalFormat, clearConditionalFormatsIn, conditionalFormatsIn, moveConditionalFormat,
  removeConditionalFormat, requireConditionalFormat,
} from "../model/edit-conditional-formats";
import { requireAllowed } from "../model/permission";
import { Refusal } from "../model/refusal";
import { conditionalStyle, formatAlive, type FormatPlace } from "./conditional-style";
import { placeAlive, type Place } from "./context";

const TYPES = ["Custom", "CellValue", "ContainsText", "TopBottom", "PresetCriteria", "ColorScale", "DataBar", "IconSet"] as const;

const current = ({ sheet, id }: FormatPlace): ConditionalFormat => requireConditionalFormat(sheet, id);

function newRule(type: ConditionalType): ConditionalRule {
  switch (type) {
    case "Custom":
      return { type, formula: "" };
    case "CellValue":
      return { type, operator: "Between", formula1: "", formula2: "" };
    case "ContainsText":
      return { type, operator: "Contains", text: "" };
    default:
      throw new HostGap(`ConditionalFormatCollection.add ${type}`);
  }
}

function changeRule(place: FormatPlace, rule: ConditionalRule): void {
  requireAllowed(place.context.book, place.sheet, "allowFormatCells");
  changeConditionalFormat(place.context.book, place.sheet, place.id, { rule }, "addin");
}

/** Rules made by hand over the very same cells cannot be read by add-ins (office-js#6827, #6835). */
function requireReadable(place: FormatPlace): void {
  const format = current(place);
  const byHand = (each: ConditionalFormat): boolean => !place.context.addedFormats.has(each.id);
  const twin = place.sheet.conditionalFormats.find((each) => each.id !== format.id && byHand(each) && sameAreas(each.areas, format.areas));
  if (byHand(format) && twin) throw new Refusal("ItemNotFound");
}

function sameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  return a.length === b.length && a.every((area, i) => b[i] !== undefined && sameArea(area, b[i]));
}

const FORMULA_RULE: ObjectType<FormatPlace> = {
  name: "ConditionalFormatRule",
  alive: formatAlive,
  scalars: {
    formula: {
      get: (place) => {
        requireReadable(place);
        const { rule } = current(place);
        return rule.type === "Custom" ? rule.formula : "";
      },
      set: (place, value) => {
        const formula = textArgument(value);
        if (formula.trim() === "" || formula.length > 8192) throw new Refusal("InvalidArgument");
        changeRule(place, { type: "Custom", formula: formula.startsWith("=") ? formula : `=${formula}` });
      },
    },
  },
};

const CUSTOM: ObjectType<FormatPlace> = {
  name: "CustomConditionalFormat",
  alive: formatAlive,
  navigations: {
    rule: (place) => hostObject(FORMULA_RULE, place),
    format: (place) => {
      requireReadable(place);
      return conditionalStyle(place);
    },
  },
};

const OPERATORS = [
  "Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual",
] as const satisfies readonly CellValueOperator[];

const CELL_VALUE: ObjectType<FormatPlace> = {
  name: "CellValueConditionalFormat",
  alive: formatAlive,
  scalars: {
    rule: {
      get: (place) => {
        requireReadable(place);
        const { rule } = current(place);
        if (rule.type !== "CellValue") throw new Refusal("InvalidOperation");
        return { formula1: rule.formula1, formula2: rule.formula2 ?? "", operator: rule.operator };
      },
      set: (place, value) => {
        const given = recordArgument(value);
        const formula2 = optionalText(given.formula2);
        const rule = { type: "CellValue", operator: wordArgument(given.operator, OPERATORS), formula1: textArgument(given.formula1) } as const;
        changeRule(place, formula2 === undefined ? rule : { ...rule, formula2 });
      },
    },
  },
  navigations: { format: conditionalStyle },
};

const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const satisfies readonly TextOperator[];

const TEXT: ObjectType<FormatPlace> = {
  name: "TextConditionalFormat",
  alive: formatAlive,
  scalars: {
    rule: {
      get: (place) => {
        requireReadable(place);
        const { rule } = current(place);
        if (rule.type !== "ContainsText") throw new Refusal("InvalidOperation");
        return { operator: rule.operator, text: rule.text };
      },
      set: (place, value) => {
        const given = recordArgument(value);
        changeRule(place, { type: "ContainsText", operator: wordArgument(given.operator, TEXT_OPERATORS), text: textArgument(given.text) });
      },
    },
  },
  navigations: { format: conditionalStyle },
};

/** The part of a conditional format that belongs to its type; asking for another type's is not permitted (office-js#2180). */
function part(type: ConditionalType, as: ObjectType<FormatPlace>): (place: FormatPlace) => HostObject {
  return (place) => {
    if (current(place).rule.type !== type) throw new Refusal("InvalidOperation");
    return hostObject(as, place);
  };
}

function partOrNull(type: ConditionalType, as: ObjectType<FormatPlace>): (place: FormatPlace) => HostObject | null {
  return (place) => (current(place).rule.type === type ? hostObject(as, place) : null);
}

const FORMAT: ObjectType<FormatPlace> = {
  name: "ConditionalFormat",
  alive: formatAlive,
  identity: ({ id }) => ({ name: "Id", value: id }),
  scalars: {
    id: { get: ({ id }) => id },
    type: { get: (place) => current(place).rule.type },
    priority: {
      get: (place) => place.sheet.conditionalFormats.indexOf(current(place)),
      set: ({ context, sheet, id }, value) => {
        requireAllowed(context.book, sheet, "allowFormatCells");
        moveConditionalFormat(context.book, sheet, id, integerArgument(value), "addin");
      },
    },
    stopIfTrue: {
      get: (place) => current(place).stopIfTrue,
      set: ({ context, sheet, id }, value) => {
        requireAllowed(context.book, sheet, "allowFormatCells");
        changeConditionalFormat(context.book, sheet, id, { stopIfTrue: truthArgument(value) }, "addin");
      },
    },
  },
  navigations: {
    custom: part("Custom", CUSTOM),
    customOrNullObject: partOrNull("Custom", CUSTOM),
    cellValue: part("CellValue", CELL_VALUE),
    cellValueOrNullObject: partOrNull("CellValue", CELL_VALUE),
    textComparison: part("ContainsText", TEXT),
    textComparisonOrNullObject: partOrNull("ContainsText", TEXT),
  },
  methods: {
    delete: ({ context, sheet, id }) => {
      requireAllowed(context.book, sheet, "allowFormatCells");
      removeConditionalFormat(context.book, sheet, id, "addin");
      return null;
    },
    getRange: (place) => {
      const [area, ...others] = current(place).areas;
      if (!area || others.length > 0) throw new Refusal("InvalidOperation", "The conditional format applies to several ranges.");
      return place.context.make.range(place.sheet, area);
    },
    getRangeOrNullObject: (place) => {
      const [area, ...others] = current(place).areas;
      return area && others.length === 0 ? place.context.make.range(place.sheet, area) : null;
    },
    getRanges: (place) => place.context.make.rangeAreas(place.sheet, current(place).areas),
  },
};

function formatObject({ context, sheet }: Place, format: ConditionalFormat | undefined): HostObject | null {
  return format ? hostObject(FORMAT, { context, sheet, id: format.id }) : null;
}

const here = ({ sheet, areas }: Place): readonly ConditionalFormat[] => conditionalFormatsIn(sheet, areas);

function add(place: Place, [type]: readonly unknown[]): HostObject | null {
  const { context, sheet, areas } = place;
  requireAllowed(context.book, sheet, "allowFormatCells");
  const added = addConditionalFormat(context.book, sheet, areas, newRule(wordArgument(type, TYPES)), "addin");
  context.addedFormats.add(added.id);
  return formatObject(place, added);
}

const FORMATS: ObjectType<Place> = {
  name: "ConditionalFormatCollection",
  alive: placeAlive,
  methods: {
    add,
    clearAll: ({ context, sheet, areas }) => {
      requireAllowed(context.book, sheet, "allowFormatCells");
      clearConditionalFormatsIn(context.book, sheet, areas, "addin");
      return null;
    },
    getCount: (place) => here(place).length,
    getItemAt: (place, [index]) => formatObject(place, here(place)[integerArgument(index)]),
    getItemOrNullObject: (place, [id]) => formatObject(place, here(place).find((format) => format.id === id)),
  },
  items: (place) => here(place).map((format) => hostObject(FORMAT, { ...place, id: format.id })),
  item: (place, id) => formatObject(place, here(place).find((format) => format.id === id)),
};

/** The conditional formats that touch some areas of a sheet. */
export function conditionalFormatsObject(place: Place): HostObject {
  return hostObject(FORMATS, place);
}
