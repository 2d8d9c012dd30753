import type { Area } from "../../../core/sheet/address";
import { numberArgument, recordArgument, truthArgument } from "../arguments";
import { HostGap } from "../host-object";
import { areaAddress, cellArea, cellCount, columnCount, rowCount, sheetPrefix } from "../model/areas";
import { changeLines, restyleCells } from "../model/format-cells";
import { requireAllowed } from "../model/permission";
import { Refusal } from "../model/refusal";
import type { SheetModel } from "../model/sheet";
import { stylePatcher, type BorderSide, type CellStyle } from "../model/style";
import { MAX_COLUMNS, MAX_ROWS } from "../model/sheet";
import { onlyArea, type Place } from "./context";
import { pointsOfCharacters } from "./format";
import { ALIGNMENT, borderProperties, FILL, FONT, PROTECTION, type LookProperty } from "./look";
import { inputAt, requireManageable } from "./range-values";

type Bag = Readonly<Record<string, unknown>>;

const SIDE_OF: Readonly<Record<string, BorderSide>> = {
  top: "top", bottom: "bottom", left: "left", right: "right", diagonalDown: "diagonalDown", diagonalUp: "diagonalUp",
};

/** How one part of a property bag is read and written, by its name. */
const PARTS: Readonly<Record<string, Readonly<Record<string, LookProperty>>>> = { fill: FILL, font: FONT, protection: PROTECTION };

function readFormat(style: CellStyle | undefined, asked: Bag): Bag {
  const wanted = Object.entries(asked).filter(([, want]) => want !== false && want !== undefined && want !== null);
  return Object.fromEntries(wanted.map(([name, want]) => [name, readPart(style, name, want)]));
}

function readPart(style: CellStyle | undefined, name: string, want: unknown): unknown {
  if (name === "borders") {
    // What is asked of borders is asked of every side.
    return Object.fromEntries(Object.entries(SIDE_OF).map(([side, edge]) => [side, readTable(style, borderProperties(edge), want)]));
  }
  const table = PARTS[name];
  if (table) return readTable(style, table, want);
  const property = ALIGNMENT[name];
  if (!property) throw new HostGap(`cell property format.${name}`);
  return property.read(style);
}

function readTable(style: CellStyle | undefined, table: Readonly<Record<string, LookProperty>>, want: unknown): Bag {
  const names = want === true ? Object.keys(table) : Object.entries(recordArgument(want)).filter(([, on]) => on === true).map(([name]) => name);
  return Object.fromEntries(names.map((name) => {
    const property = table[name];
    if (!property) throw new HostGap(`cell property ${name}`);
    return [name, property.read(style)];
  }));
}

const CELL_OPTIONS = new Set(["address", "addressLocal", "format", "hidden"]);

function readCell(place: Place, area: Area, options: Bag): Record<string, unknown> {
  const { sheet } = place;
  const address = `${sheetPrefix(sheet.name)}!${areaAddress(area)}`;
  const format = options.format;
  return {
    ...(options.address === true ? { address } : {}),
    ...(options.addressLocal === true ? { addressLocal: address } : {}),
    ...(options.hidden === true ? { hidden: isHidden(sheet, area) } : {}),
    ...(format === undefined ? {} : { format: readFormat(sheet.styleAt(area.top, area.left), withoutSizes(recordArgument(format))) }),
  };
}

const withoutSizes = ({ rowHeight: _height, columnWidth: _width, ...format }: Bag): Bag => format;

/** Whether every cell of an area is out of sight. */
function isHidden(sheet: SheetModel, area: Area): boolean {
  return sheet.rows.get(area.top)?.hidden === true || sheet.columns.get(area.left)?.hidden === true;
}

function requireKnown(options: Bag, known: ReadonlySet<string>): void {
  const unknown = Object.keys(options).find((name) => options[name] !== undefined && !known.has(name));
  if (unknown !== undefined) throw new HostGap(`properties to load: ${unknown}`);
}

/** The asked properties of each cell of a range. */
export function getCellProperties(place: Place, [asked]: readonly unknown[]): unknown {
  const options = recordArgument(asked);
  requireKnown(options, CELL_OPTIONS);
  const area = onlyArea(place);
  requireManageable(area);
  return Array.from({ length: rowCount(area) }, (_, i) =>
    Array.from({ length: columnCount(area) }, (_unused, j) => readCell(place, cellArea(area.top + i, area.left + j), options)),
  );
}

const ROW_OPTIONS = new Set([...CELL_OPTIONS, "rowHidden", "rowIndex"]);

/** The asked properties of each row of a range. */
export function getRowProperties(place: Place, [asked]: readonly unknown[]): unknown {
  const options = recordArgument(asked);
  requireKnown(options, ROW_OPTIONS);
  const area = onlyArea(place);
  return Array.from({ length: rowCount(area) }, (_, i) => {
    const row = area.top + i;
    const line = place.sheet.rows.get(row);
    const height = line?.hidden ? 0 : (line?.size ?? place.sheet.standardHeight);
    return {
      ...withSize(readCell(place, { ...area, left: 0, right: MAX_COLUMNS - 1, top: row, bottom: row }, options), options, "rowHeight", height),
      ...(options.rowHidden === true ? { rowHidden: line?.hidden ?? false } : {}),
      ...(options.rowIndex === true ? { rowIndex: row } : {}),
    };
  });
}

const COLUMN_OPTIONS = new Set([...CELL_OPTIONS, "columnHidden", "columnIndex"]);

/** The asked properties of each column of a range. */
export function getColumnProperties(place: Place, [asked]: readonly unknown[]): unknown {
  const options = recordArgument(asked);
  requireKnown(options, COLUMN_OPTIONS);
  const area = onlyArea(place);
  return Array.from({ length: columnCount(area) }, (_, i) => {
    const column = area.left + i;
    const line = place.sheet.columns.get(column);
    const width = line?.hidden ? 0 : pointsOfCharacters(line?.size ?? place.sheet.standardWidth);
    return {
      ...withSize(readCell(place, { ...area, top: 0, bottom: MAX_ROWS - 1, left: column, right: column }, options), options, "columnWidth", width),
      ...(options.columnHidden === true ? { columnHidden: line?.hidden ?? false } : {}),
      ...(options.columnIndex === true ? { columnIndex: column } : {}),
    };
  });
}

function withSize(read: Record<string, unknown>, options: Bag, name: string, size: number): Record<string, unknown> {
  const asked = options.format === undefined ? {} : recordArgument(options.format);
  return asked[name] === true ? { ...read, format: { ...recordArgument(read.format), [name]: size } } : read;
}

/** Excel on the web breaks off somewhere between 80,000 and 90,000 cells (office-js#2564). */
const MOST_SETTABLE = 80_000;

/** Sets the given properties of each cell; an array of the range's own size, empty objects leave cells alone. */
export function setCellProperties(place: Place, [input]: readonly unknown[]): null {
  const area = onlyArea(place);
  if (!Array.isArray(input)) throw new Refusal("InvalidArgument");
  const given = inputAt(area, input);
  requireManageable(area);
  if (cellCount(area) > MOST_SETTABLE) throw new Refusal("GeneralException");
  requireAllowed(place.context.book, place.sheet, "allowFormatCells");
  const changes = new Map<string, (style: CellStyle | undefined) => CellStyle | undefined>();
  const restyleAt = (row: number, column: number): ((style: CellStyle | undefined) => CellStyle | undefined) | undefined => {
    const bag = given(row, column);
    if (bag === undefined || bag === null) return undefined;
    const key = JSON.stringify(bag);
    const restyle = changes.get(key) ?? restyler(recordArgument(bag));
    changes.set(key, restyle);
    return restyle;
  };
  // All cells are read first, so that a mistake in one is refused before any is changed.
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) restyleAt(row, column);
  }
  restyleCells(place.context.book, place.sheet, area, restyleAt, "addin");
  return null;
}

/** What a property bag makes of a style; cells of one style get one object. */
function restyler(bag: Bag): (style: CellStyle | undefined) => CellStyle | undefined {
  const { format, ...others } = bag;
  const unknown = Object.keys(others).find((name) => others[name] !== undefined);
  if (unknown !== undefined) throw new HostGap(`properties to set: ${unknown}`);
  const writes = Object.entries(recordArgument(format ?? {})).flatMap(([name, value]) => writesOf(name, value));
  for (const [property, value] of writes) property.write?.(value, undefined);
  const steps = writes.map(([property, value]) => stylePatcher((style) => property.write?.(value, style) ?? {}));
  return (style) => steps.reduce<CellStyle | undefined>((now, step) => step(now), style);
}

function writesOf(name: string, value: unknown): readonly (readonly [LookProperty, unknown])[] {
  if (name === "borders") {
    return Object.entries(recordArgument(value)).flatMap(([side, parts]) => {
      const known = SIDE_OF[side];
      if (known === undefined) throw new HostGap(`cell property format.borders.${side}`);
      return tableWrites(borderProperties(known), parts);
    });
  }
  const table = PARTS[name];
  if (table) return tableWrites(table, value);
  const property = ALIGNMENT[name];
  if (!property) throw new HostGap(`cell property format.${name}`);
  return [[property, value]];
}

function tableWrites(table: Readonly<Record<string, LookProperty>>, parts: unknown): (readonly [LookProperty, unknown])[] {
  return Object.entries(recordArgument(parts)).map(([name, value]) => {
    const property = table[name];
    if (!property) throw new HostGap(`cell property ${name}`);
    return [property, value] as const;
  });
}

/** Hides, shows and sizes rows or columns one by one. */
export function setLineProperties(place: Place, which: "rows" | "columns", [input]: readonly unknown[]): null {
  const area = onlyArea(place);
  const length = which === "rows" ? rowCount(area) : columnCount(area);
  if (!Array.isArray(input) || input.length !== length) throw new Refusal("InvalidArgument");
  requireAllowed(place.context.book, place.sheet, which === "rows" ? "allowFormatRows" : "allowFormatColumns");
  for (const [i, bag] of (input as readonly unknown[]).entries()) {
    if (bag === undefined || bag === null) continue;
    const line = which === "rows" ? { ...area, top: area.top + i, bottom: area.top + i } : { ...area, left: area.left + i, right: area.left + i };
    writeLine(place, which, line, recordArgument(bag));
  }
  return null;
}

function writeLine(place: Place, which: "rows" | "columns", area: Area, bag: Bag): void {
  const [hiddenName, sizeName] = which === "rows" ? ["rowHidden", "rowHeight"] : ["columnHidden", "columnWidth"];
  const format = bag.format === undefined ? {} : recordArgument(bag.format);
  const unknown = [...Object.keys(bag), ...Object.keys(format)].find((name) => name !== "format" && name !== hiddenName && name !== sizeName);
  if (unknown !== undefined) throw new HostGap(`properties to set: ${unknown}`);
  const points = format[sizeName];
  const size = points === undefined ? undefined : which === "rows" ? numberArgument(points) : numberArgument(points) / 5.25;
  const hidden = bag[hiddenName] === undefined ? undefined : truthArgument(bag[hiddenName]);
  const change = { which, area, ...(size === undefined ? {} : { size }), ...(hidden === undefined ? {} : { hidden }) };
  changeLines(place.context.book, place.sheet, change, "addin");
}
