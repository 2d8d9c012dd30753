import { optionalTruth, textArgument, truthArgument, wordArgument } from "../arguments";
import { HostGap, hostObject, type HostObject, type ObjectType, type Scalar } from "../host-object";
import {
  areaAddress, areaFrom, cellCount, columnCount, isEntireColumn, isEntireRow, isOnSheet, rowCount, sheetPrefix,
} from "../model/areas";
import { changeLines, clearCells, copyFormats, mergeCells, unmergeCells, type ClearWhat } from "../model/format-cells";
import { requireAllowed, requireUnprotected, requireWritable } from "../model/permission";
import { Refusal } from "../model/refusal";
import { placeArgument } from "./address-argument";
import { getCellProperties, getColumnProperties, getRowProperties, setCellProperties, setLineProperties } from "./cell-properties";
import { onlyArea, placeAlive, type Place } from "./context";
import { HYPERLINK } from "./hyperlink";
import { GRID_SCALARS, validateSize } from "./range-values";
import { RANGE_STEPS } from "./range-steps";

const LARGEST_COUNT = 2_147_483_647;

/** Address of an area with its sheet, as Excel spells it. */
export function fullAddress(place: Place): string {
  const prefix = `${sheetPrefix(place.sheet.name)}!`;
  return place.areas.map((area) => `${prefix}${areaAddress(area)}`).join(",");
}

function hiddenScalar(which: "rows" | "columns"): Scalar<Place> {
  return {
    get: (place) => {
      const area = onlyArea(place);
      const [first, last] = which === "rows" ? [area.top, area.bottom] : [area.left, area.right];
      const hidden = [...place.sheet[which]].filter(([index, line]) => index >= first && index <= last && line.hidden).length;
      return hidden === 0 ? false : hidden === last - first + 1 ? true : null;
    },
    set: (place, value) => {
      requireAllowed(place.context.book, place.sheet, which === "rows" ? "allowFormatRows" : "allowFormatColumns");
      changeLines(place.context.book, place.sheet, { which, area: onlyArea(place), hidden: truthArgument(value) }, "addin");
    },
  };
}

const rowHidden = hiddenScalar("rows");
const columnHidden = hiddenScalar("columns");

const CLEARS: Readonly<Record<string, ClearWhat>> = { All: "All", Contents: "Contents", Formats: "Formats" };

/** Clears a place of contents, formats or both, where its protection allows it. */
export function clearPlace(place: Place, [what]: readonly unknown[]): null {
  const { context, sheet, areas } = place;
  const word = what === undefined || what === null ? "All" : textArgument(what);
  const kind = CLEARS[word];
  if (!kind) throw new HostGap(`clear ${word}`);
  if (kind !== "Formats") requireWritable(context.book, sheet, areas);
  if (kind !== "Contents") requireAllowed(context.book, sheet, "allowFormatCells");
  for (const area of areas) clearCells(context.book, sheet, area, kind, "addin");
  return null;
}

/** Selects a place and brings its sheet to the front. */
function select({ context, sheet, areas }: Place): null {
  context.book.select(sheet.id, areas, "addin");
  return null;
}

function merge(place: Place, [across]: readonly unknown[]): null {
  requireUnprotected(place.context.book, place.sheet);
  mergeCells(place.context.book, place.sheet, onlyArea(place), optionalTruth(across), "addin");
  return null;
}

function unmerge(place: Place): null {
  requireUnprotected(place.context.book, place.sheet);
  unmergeCells(place.context.book, place.sheet, onlyArea(place), "addin");
  return null;
}

const COPIES = ["All", "Formulas", "Values", "Formats"] as const;

/** Copies from a range onto this one; what is larger is filled by repetition. */
function copyFrom(place: Place, [source, type, skipBlanks, transpose]: readonly unknown[]): null {
  const kind = type === undefined || type === null ? "All" : wordArgument(type, COPIES);
  if (kind !== "Formats") throw new HostGap(`Range.copyFrom ${kind}`);
  if (optionalTruth(skipBlanks) || optionalTruth(transpose)) throw new HostGap("Range.copyFrom with skipBlanks or transpose");
  const from = placeArgument(place.context, place.sheet, source);
  const target = onlyArea(place);
  const given = onlyArea(from);
  const rows = Math.max(rowCount(target), rowCount(given));
  const columns = Math.max(columnCount(target), columnCount(given));
  const area = areaFrom(target.top, target.left, rows, columns);
  if (!isOnSheet(area)) throw new Refusal("InvalidArgument");
  requireAllowed(place.context.book, place.sheet, "allowFormatCells");
  copyFormats(place.context.book, { sheet: from.sheet, area: given }, { sheet: place.sheet, area }, "addin");
  return null;
}

function calculate(place: Place): null {
  place.context.book.calculate();
  return null;
}

const RANGE: ObjectType<Place> = {
  name: "Range",
  alive: placeAlive,
  scalars: {
    ...GRID_SCALARS,
    address: { get: fullAddress },
    addressLocal: { get: fullAddress },
    rowIndex: { get: (place) => onlyArea(place).top },
    columnIndex: { get: (place) => onlyArea(place).left },
    rowCount: { get: (place) => rowCount(onlyArea(place)) },
    columnCount: { get: (place) => columnCount(onlyArea(place)) },
    cellCount: { get: (place) => (cellCount(onlyArea(place)) > LARGEST_COUNT ? -1 : cellCount(onlyArea(place))) },
    isEntireColumn: { get: (place) => isEntireColumn(onlyArea(place)) },
    isEntireRow: { get: (place) => isEntireRow(onlyArea(place)) },
    hyperlink: HYPERLINK,
    rowHidden,
    columnHidden,
    hidden: { get: (place) => (rowHidden.get(place) === true || columnHidden.get(place) === true ? true : rowHidden.get(place) === null || columnHidden.get(place) === null ? null : false) },
  },
  navigations: {
    worksheet: ({ context, sheet }) => context.make.worksheet(sheet),
    format: ({ context, sheet, areas }) => context.make.format(sheet, areas),
    conditionalFormats: ({ context, sheet, areas }) => context.make.conditionalFormats(sheet, areas),
  },
  methods: {
    ...RANGE_STEPS,
    clear: clearPlace,
    select,
    merge,
    unmerge,
    copyFrom,
    calculate,
    getCellProperties,
    getRowProperties,
    getColumnProperties,
    setCellProperties,
    setRowProperties: (place, args) => setLineProperties(place, "rows", args),
    setColumnProperties: (place, args) => setLineProperties(place, "columns", args),
    _ValidateArraySize: (place, [rows, columns]) => {
      validateSize(place, rows, columns);
      return null;
    },
  },
};

/** A Range over one area of a sheet. */
export function rangeObject(place: Place): HostObject {
  return hostObject(RANGE, place);
}
