import { numberArgument, textArgument, truthArgument, wordArgument } from "../arguments";
import { hostObject, isHostObject, type HostObject, type ObjectType } from "../host-object";
import { areaFrom, cellArea } from "../model/areas";
import { requireUnprotected } from "../model/permission";
import { Refusal } from "../model/refusal";
import type { SheetModel } from "../model/sheet";
import type { ChartState } from "../model/sheet-frame";
import { placeArgument, placeOfAddress } from "./address-argument";
import { onlyArea, requireSheetAlive, type HostContext } from "./context";

interface SheetPlace {
  readonly context: HostContext;
  readonly sheet: SheetModel;
}

interface ChartPlace extends SheetPlace {
  readonly id: string;
}

const TYPES = [
  "ColumnClustered", "ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked", "BarStacked100", "Line", "LineMarkers", "Pie",
] as const;
const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

const chartOf = ({ sheet, id }: ChartPlace): ChartState | undefined => sheet.charts.find((chart) => chart.id === id);

function chart(place: ChartPlace): ChartState {
  const found = chartOf(place);
  if (!found) throw new Refusal("ItemNotFound");
  return found;
}

function change(place: ChartPlace, part: Partial<ChartState>): null {
  requireUnprotected(place.context.book, place.sheet);
  place.sheet.charts = place.sheet.charts.map((one) => (one.id === place.id ? { ...one, ...part } : one));
  return null;
}

const alive = (place: ChartPlace): void => {
  requireSheetAlive(place.context, place.sheet);
  chart(place);
};

const TITLE: ObjectType<ChartPlace> = {
  name: "ChartTitle",
  alive,
  scalars: {
    text: {
      get: (place) => chart(place).title,
      set: (place, value) => {
        change(place, { title: textArgument(value) });
      },
    },
  },
};

const LEGEND: ObjectType<ChartPlace> = {
  name: "ChartLegend",
  alive,
  scalars: {
    visible: {
      get: (place) => chart(place).legend.visible,
      set: (place, value) => {
        change(place, { legend: { ...chart(place).legend, visible: truthArgument(value) } });
      },
    },
    position: {
      get: (place) => chart(place).legend.position,
      set: (place, value) => {
        change(place, { legend: { ...chart(place).legend, position: wordArgument(value, POSITIONS) } });
      },
    },
  },
};

const CATEGORY_AXIS: ObjectType<ChartPlace> = {
  name: "ChartAxis",
  alive,
  scalars: {
    reversePlotOrder: {
      get: (place) => chart(place).reversed,
      set: (place, value) => {
        change(place, { reversed: truthArgument(value) });
      },
    },
  },
};

const AXES: ObjectType<ChartPlace> = {
  name: "ChartAxes",
  alive,
  navigations: { categoryAxis: (place) => hostObject(CATEGORY_AXIS, place) },
};

function cellOf(place: ChartPlace, given: unknown): ReturnType<typeof onlyArea> {
  return onlyArea(isHostObject(given) ? placeArgument(place.context, place.sheet, given) : placeOfAddress(place.context, place.sheet, given));
}

const CHART: ObjectType<ChartPlace> = {
  name: "Chart",
  alive,
  identity: ({ id }) => ({ name: "Id", value: id }),
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: (place) => chart(place).name,
      set: (place, value) => {
        change(place, { name: textArgument(value) });
      },
    },
    chartType: { get: (place) => chart(place).type },
  },
  navigations: {
    title: (place) => hostObject(TITLE, place),
    legend: (place) => hostObject(LEGEND, place),
    axes: (place) => hostObject(AXES, place),
  },
  methods: {
    setPosition: (place, [start, end]) => {
      const from = cellOf(place, start);
      const to = end === undefined || end === null ? from : cellOf(place, end);
      if (to.bottom < from.top || to.right < from.left) throw new Refusal("InvalidArgument");
      return change(place, { place: areaFrom(from.top, from.left, to.bottom - from.top + 1, to.right - from.left + 1) });
    },
    delete: (place) => {
      requireUnprotected(place.context.book, place.sheet);
      place.sheet.charts = place.sheet.charts.filter(({ id }) => id !== place.id);
      return null;
    },
  },
};

function add({ context, sheet }: SheetPlace, [type, source, seriesBy]: readonly unknown[]): HostObject {
  requireUnprotected(context.book, sheet);
  const kind = wordArgument(type, TYPES);
  const by = seriesBy === undefined || seriesBy === null ? "Auto" : wordArgument(seriesBy, ["Auto", "Columns", "Rows"]);
  if (!isHostObject(source)) throw new Refusal("InvalidArgument");
  const data = placeArgument(context, sheet, source);
  const id = context.book.newId();
  const made: ChartState = {
    id,
    name: `Chart ${String(sheet.charts.length + 1)}`,
    type: kind,
    seriesBy: by,
    source: { sheetId: data.sheet.id, area: onlyArea(data) },
    title: "",
    legend: { visible: true, position: "Right" },
    reversed: false,
    place: cellArea(0, 0),
  };
  sheet.charts = [...sheet.charts, made];
  return hostObject(CHART, { context, sheet, id });
}

const CHARTS: ObjectType<SheetPlace> = {
  name: "ChartCollection",
  alive: ({ context, sheet }) => {
    requireSheetAlive(context, sheet);
  },
  scalars: { count: { get: ({ sheet }) => sheet.charts.length } },
  methods: {
    add,
    getCount: ({ sheet }) => sheet.charts.length,
    getItemAt: (place, [index]) => item(place, place.sheet.charts[numberArgument(index)]),
    getItemOrNullObject: (place, [name]) => item(place, named(place, name)),
  },
  items: (place) => place.sheet.charts.map(({ id }) => hostObject(CHART, { ...place, id })),
  item: (place, key) => item(place, named(place, key)),
};

function named({ sheet }: SheetPlace, name: unknown): ChartState | undefined {
  return sheet.charts.find((one) => one.name === name || one.id === name);
}

function item(place: SheetPlace, found: ChartState | undefined): HostObject | null {
  return found ? hostObject(CHART, { ...place, id: found.id }) : null;
}

/** The charts that lie over a worksheet. */
export function chartsObject(context: HostContext, sheet: SheetModel): HostObject {
  return hostObject(CHARTS, { context, sheet });
}
