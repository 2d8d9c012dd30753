import type { Area } from "../../../core/sheet/address";
import { integerArgument, optionalTruth, wordArgument } from "../arguments";
import type { HostObject } from "../host-object";
import {
  areaFrom, boundingArea, cellArea, columnCount, containsArea, intersection, isOnSheet, rowCount,
} from "../model/areas";
import { Refusal } from "../model/refusal";
import { MAX_COLUMNS, MAX_ROWS, type SheetModel } from "../model/sheet";
import { placeArgument } from "./address-argument";
import { onlyArea, type Place } from "./context";

type Step = (place: Place, args: readonly unknown[]) => HostObject | null;

/** From one range to another on the same sheet; refused where the sheet ends. */
function step(next: (area: Area, args: readonly unknown[]) => Area): Step {
  return (place, args) => {
    const area = next(onlyArea(place), args);
    if (!isOnSheet(area)) throw new Refusal("InvalidArgument");
    return place.context.make.range(place.sheet, area);
  };
}

function resized(area: Area, rows: number, columns: number): Area {
  if (rows < 1 || columns < 1) throw new Refusal("InvalidArgument");
  return areaFrom(area.top, area.left, rows, columns);
}

const count = (value: unknown): number => (value === undefined || value === null ? 1 : integerArgument(value));

function beside(area: Area, rows: number, columns: number): Area {
  if (rows > 0) return { ...area, top: area.bottom + 1, bottom: area.bottom + rows };
  if (rows < 0) return { ...area, top: area.top + rows, bottom: area.top - 1 };
  if (columns > 0) return { ...area, left: area.right + 1, right: area.right + columns };
  return { ...area, left: area.left + columns, right: area.left - 1 };
}

function positive(value: unknown): number {
  const amount = count(value);
  if (amount < 1) throw new Refusal("InvalidArgument");
  return amount;
}

function meet(place: Place, argument: unknown): HostObject | null {
  const other = placeArgument(place.context, place.sheet, argument);
  const common = other.sheet === place.sheet ? intersection(onlyArea(place), onlyArea(other)) : undefined;
  return common ? place.context.make.range(place.sheet, common) : null;
}

function used(place: Place, [valuesOnly]: readonly unknown[]): HostObject | null {
  const area = place.sheet.usedArea(optionalTruth(valuesOnly), onlyArea(place));
  return area ? place.context.make.range(place.sheet, area) : null;
}

function surrounding(place: Place): HostObject {
  let area = onlyArea(place);
  for (let grown = area; ; area = grown) {
    const border = clipped({ top: area.top - 1, left: area.left - 1, bottom: area.bottom + 1, right: area.right + 1 });
    const found = place.sheet.usedArea(true, border);
    grown = found ? boundingArea(area, found) : area;
    if (containsArea(area, grown)) return place.context.make.range(place.sheet, area);
  }
}

function clipped(area: Area): Area {
  const inside = intersection(area, { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 });
  return inside ?? area;
}

/** Merged areas whose first cell lies inside, as Excel reports them (office-js#3611). */
function merged(place: Place): HostObject | null {
  const area = onlyArea(place);
  const inside = place.sheet.merges.filter((merge) => containsArea(area, cellArea(merge.top, merge.left)));
  return inside.length > 0 ? place.context.make.rangeAreas(place.sheet, inside) : null;
}

const SPECIAL = ["Blanks", "Constants", "Formulas", "Visible"] as const;

/** Cells of a kind inside the used part of some areas, as rows of neighbours. */
export function specialAreas(place: Place, kind: unknown, valueType: unknown): readonly Area[] {
  const wanted = wordArgument(kind, SPECIAL);
  const ofType = valueType === undefined || valueType === null ? "All" : valueType;
  return place.areas.flatMap((area) => {
    const usedPart = place.sheet.usedArea(false, area);
    return usedPart ? runs(usedPart, (row, column) => isSpecial(place.sheet, row, column, { wanted, ofType })) : [];
  });
}

function isSpecial(sheet: SheetModel, row: number, column: number, how: { wanted: (typeof SPECIAL)[number]; ofType: unknown }): boolean {
  const cell = sheet.cell(row, column);
  const blank = cell === undefined || (cell.value === null && cell.formula === undefined);
  if (how.wanted === "Visible") return !sheet.rows.get(row)?.hidden && !sheet.columns.get(column)?.hidden;
  if (how.wanted === "Blanks") return blank;
  if (blank || (cell.formula !== undefined) !== (how.wanted === "Formulas")) return false;
  const type = cell.error ? "Errors" : typeof cell.value === "number" ? "Numbers" : typeof cell.value === "boolean" ? "Logical" : "Text";
  return how.ofType === "All" || String(how.ofType).includes(type);
}

function runs(area: Area, belongs: (row: number, column: number) => boolean): Area[] {
  const found: Area[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    let start: number | undefined;
    for (let column = area.left; column <= area.right + 1; column += 1) {
      const inside = column <= area.right && belongs(row, column);
      if (inside) start ??= column;
      else if (start !== undefined) {
        found.push({ top: row, left: start, bottom: row, right: column - 1 });
        start = undefined;
      }
    }
  }
  return found;
}

function special(place: Place, [kind, valueType]: readonly unknown[]): HostObject | null {
  const areas = specialAreas(place, kind, valueType);
  return areas.length > 0 ? place.context.make.rangeAreas(place.sheet, areas) : null;
}

/** The methods of a Range that lead to other ranges. */
export const RANGE_STEPS: Readonly<Record<string, Step>> = {
  getCell: step((area, [row, column]) => cellArea(area.top + integerArgument(row), area.left + integerArgument(column))),
  getRow: step((area, [row]) => ({ ...area, top: area.top + integerArgument(row), bottom: area.top + integerArgument(row) })),
  getColumn: step((area, [column]) => ({ ...area, left: area.left + integerArgument(column), right: area.left + integerArgument(column) })),
  getLastCell: step((area) => cellArea(area.bottom, area.right)),
  getLastRow: step((area) => ({ ...area, top: area.bottom })),
  getLastColumn: step((area) => ({ ...area, left: area.right })),
  getOffsetRange: step((area, [rows, columns]) => ({
    top: area.top + integerArgument(rows),
    left: area.left + integerArgument(columns),
    bottom: area.bottom + integerArgument(rows),
    right: area.right + integerArgument(columns),
  })),
  getResizedRange: step((area, [rows, columns]) => resized(area, rowCount(area) + integerArgument(rows), columnCount(area) + integerArgument(columns))),
  getAbsoluteResizedRange: step((area, [rows, columns]) => resized(area, integerArgument(rows), integerArgument(columns))),
  getEntireRow: step((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
  getEntireColumn: step((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
  getRowsAbove: step((area, [rows]) => beside(area, -positive(rows), 0)),
  getRowsBelow: step((area, [rows]) => beside(area, positive(rows), 0)),
  getColumnsBefore: step((area, [columns]) => beside(area, 0, -positive(columns))),
  getColumnsAfter: step((area, [columns]) => beside(area, 0, positive(columns))),
  getBoundingRect: (place, [other]) => {
    const second = placeArgument(place.context, place.sheet, other);
    if (second.sheet !== place.sheet) throw new Refusal("InvalidArgument");
    return place.context.make.range(place.sheet, boundingArea(onlyArea(place), onlyArea(second)));
  },
  getIntersection: (place, [other]) => meet(place, other),
  getIntersectionOrNullObject: (place, [other]) => meet(place, other),
  getUsedRange: (place, args) => used(place, args) ?? place.context.make.range(place.sheet, cellArea(onlyArea(place).top, onlyArea(place).left)),
  getUsedRangeOrNullObject: used,
  getSurroundingRegion: surrounding,
  getMergedAreasOrNullObject: merged,
  getSpecialCells: special,
  getSpecialCellsOrNullObject: special,
};
