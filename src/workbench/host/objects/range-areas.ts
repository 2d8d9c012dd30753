import type { Area } from "../../../core/sheet/address";
import { integerArgument, optionalTruth } from "../arguments";
import { hostObject, type HostObject, type ObjectType } from "../host-object";
import { cellCount, intersection, isEntireColumn, isEntireRow, isOnSheet } from "../model/areas";
import { Refusal } from "../model/refusal";
import { MAX_COLUMNS, MAX_ROWS } from "../model/sheet";
import { placeArgument } from "./address-argument";
import { placeAlive, type Place } from "./context";
import { clearPlace, fullAddress } from "./range";
import { specialAreas } from "./range-steps";

const LARGEST_COUNT = 2_147_483_647;
const LONGEST_ADDRESS = 8192;

function address(place: Place): string {
  const full = fullAddress(place);
  if (full.length > LONGEST_ADDRESS) throw new Refusal("InvalidArgument");
  return full;
}

function areasOrNull(place: Place, areas: readonly Area[]): HostObject | null {
  return areas.length > 0 ? place.context.make.rangeAreas(place.sheet, areas) : null;
}

function meet(place: Place, [other]: readonly unknown[]): HostObject | null {
  const second = placeArgument(place.context, place.sheet, other);
  if (second.sheet !== place.sheet) return null;
  const common = place.areas.flatMap((area) => second.areas.flatMap((each) => intersection(area, each) ?? []));
  return areasOrNull(place, common);
}

function used(place: Place, [valuesOnly]: readonly unknown[]): HostObject | null {
  const only = optionalTruth(valuesOnly);
  return areasOrNull(place, place.areas.flatMap((area) => place.sheet.usedArea(only, area) ?? []));
}

function special(place: Place, [kind, valueType]: readonly unknown[]): HostObject | null {
  return areasOrNull(place, specialAreas(place, kind, valueType));
}

function offset(place: Place, [rows, columns]: readonly unknown[]): HostObject {
  const [down, right] = [integerArgument(rows), integerArgument(columns)];
  const moved = place.areas.map((area) => ({ top: area.top + down, left: area.left + right, bottom: area.bottom + down, right: area.right + right }));
  if (!moved.every(isOnSheet)) throw new Refusal("InvalidArgument");
  return place.context.make.rangeAreas(place.sheet, moved);
}

const RANGES: ObjectType<Place> = {
  name: "RangeCollection",
  alive: placeAlive,
  methods: {
    getCount: (place) => place.areas.length,
    getItemAt: (place, [index]) => {
      const area = place.areas[integerArgument(index)];
      if (!area) throw new Refusal("InvalidArgument");
      return place.context.make.range(place.sheet, area);
    },
  },
  items: (place) => place.areas.map((area) => place.context.make.range(place.sheet, area)),
};

const RANGE_AREAS: ObjectType<Place> = {
  name: "RangeAreas",
  alive: placeAlive,
  scalars: {
    address: { get: address },
    addressLocal: { get: address },
    areaCount: { get: (place) => place.areas.length },
    cellCount: {
      get: (place) => {
        const cells = place.areas.reduce((sum, area) => sum + cellCount(area), 0);
        return cells > LARGEST_COUNT ? -1 : cells;
      },
    },
    isEntireColumn: { get: (place) => place.areas.every(isEntireColumn) },
    isEntireRow: { get: (place) => place.areas.every(isEntireRow) },
  },
  navigations: {
    areas: (place) => hostObject(RANGES, place),
    worksheet: ({ context, sheet }) => context.make.worksheet(sheet),
    format: ({ context, sheet, areas }) => context.make.format(sheet, areas),
    conditionalFormats: ({ context, sheet, areas }) => context.make.conditionalFormats(sheet, areas),
  },
  methods: {
    clear: clearPlace,
    calculate: (place) => {
      place.context.book.calculate();
      return null;
    },
    getEntireRow: (place) => areasOrNull(place, place.areas.map((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 }))),
    getEntireColumn: (place) => areasOrNull(place, place.areas.map((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 }))),
    getIntersection: meet,
    getIntersectionOrNullObject: meet,
    getOffsetRangeAreas: offset,
    getSpecialCells: special,
    getSpecialCellsOrNullObject: special,
    getUsedRangeAreas: used,
    getUsedRangeAreasOrNullObject: used,
  },
};

/** A RangeAreas over several areas of a sheet. */
export function rangeAreasObject(place: Place): HostObject {
  return hostObject(RANGE_AREAS, place);
}
