import type { SeparatorStyle } from "../figure/parse";
import type { TableReason } from "../finding/report";
import { type Area, areaContains, toA1 } from "../sheet/address";
import { printedScales } from "../scale/printed-scale";
import type { SheetSnapshot } from "../sheet/snapshot";
import { type ContentOptions, majorityStyle } from "./column-content";
import { TEXT_ROLES } from "./column-role";
import { type ReadColumn, readColumns } from "./columns";
import type { ColumnCorrection, Correction } from "./correction";
import { splitBands } from "./bands";
import { type Grid, clipGrid, makeGrid } from "./grid";
import { type HeaderBlock, findHeaders, headerAt } from "./header";
import { findLists, listTable } from "./list";
import { isRemark, isSignature } from "./lexicon";
import { looksLikeDash, looksLikeFigure } from "./looks";
import { type RangeSaid, type RowSaid, findColumn, placeCorrections } from "./place-corrections";
import { withMoneyUnits } from "./money-unit";
import { buildRows } from "./rows";
import { makeFigureReader } from "./table-figures";
import type { NotUnderstood, Table } from "./table";

/** A sheet as understood: its tables, and what is left with the reason. */
export interface UnderstoodSheet {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly Table[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Where the corrections were found, as a report names the place; those not found are absent. */
  readonly places: ReadonlyMap<Correction, string>;
}

/**
 * Reads a sheet as a person does: finds its headers, gives columns roles and rows levels. What a person has corrected
 * stands, and the rest is read around it. Never throws on user data.
 */
export function understandSheet(sheet: SheetSnapshot, corrections: readonly Correction[] = []): UnderstoodSheet {
  const grid = makeGrid(sheet);
  const said = placeCorrections(grid, corrections);
  const whole = { top: 0, left: 0, bottom: grid.rowCount - 1, right: Math.max(0, grid.columnCount - 1) };
  const drafts = placeTables(grid, whole, said.ranges).map(draftTable);
  const columns = placeColumns(drafts, said.columns);
  const headed = drafts
    .map((draft, index) => finishTable(draft, { columns: columns.found[index] ?? new Map<number, ColumnCorrection>(), rows: said.rows }))
    .filter((table) => table.why.header === "correction" || hasBody(table));
  const tables = withMoneyUnits(withLists(grid, headed, said.ranges));
  const excluded = said.ranges.filter(({ header }) => header === null).map(({ area }) => area);
  const inTables = [...said.places].filter(([, { row }]) => row === undefined || tables.some(({ area }) => row >= area.top && row <= area.bottom));
  const places = new Map([...inTables.map(([correction, { name }]) => [correction, name] as const), ...columns.places]);
  return { sheet, tables, notUnderstood: findRest(grid, tables, excluded), places };
}

/** Tables with the lists beside them; a header within a list was one of its lines. What a person says goes before both. */
function withLists(grid: Grid, tables: readonly Table[], ranges: readonly RangeSaid[]): readonly Table[] {
  const lists = findLists(grid).filter((list) => !ranges.some(({ area }) => isOver(area, list)));
  if (lists.length === 0) return tables;
  const isWithin = ({ header, area }: Table): boolean =>
    lists.some((list) => header.top > list.top && header.top <= list.bottom && area.left >= list.left && area.right <= list.right);
  const kept = tables.filter((table) => table.why.header === "correction" || !isWithin(table));
  const own = lists.filter((list) => !kept.some(({ area }) => isOver(area, list))).map((list) => listTable(grid, list));
  return [...kept, ...own].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

function isOver(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** A table's header and how far it may reach, on the part of the sheet that it stands on. */
interface Place {
  readonly grid: Grid;
  readonly section: Section;
  readonly limit: Limit;
}

/** Finds the tables of a part of a sheet; tables that stand side by side are read each for itself. */
function placeTables(grid: Grid, area: Area, ranges: readonly RangeSaid[]): readonly Place[] {
  const within = (band: Area): readonly RangeSaid[] => ranges.filter((said) => said.area.left <= band.right && said.area.right >= band.left);
  const split = (whole: Area): readonly Place[] | undefined => {
    const bands = splitBands(grid, whole);
    return bands.length > 1 ? bands.flatMap((band) => placeTables(clipGrid(grid, band), band, within(band))) : undefined;
  };
  const sections = splitSections(applyRanges(grid, findHeaders(grid), ranges));
  return (
    split(area) ??
    sections.flatMap((section, index) => {
      const limit = limitOf(section, sections[index + 1], ranges, grid);
      const beside = sections.length > 1 && section.header.by !== "correction" ? split({ ...area, top: section.header.area.top, bottom: limit.row }) : undefined;
      return beside ?? [{ grid, section, limit }];
    })
  );
}

/** A table has figures or ticks under its header; words over words are a form's head or a list. */
function hasBody(table: Table): boolean {
  if (table.columns.filter(({ role }) => role === "tick").length >= 2) return true;
  return table.columns.some(({ column, role }) => !TEXT_ROLES.has(role) && table.rows.some(({ row }) => table.cell(row, column).kind === "number"));
}

/** A header and the rows further down where the same header is printed again. */
interface Section {
  readonly header: HeaderBlock;
  readonly repeats: readonly HeaderBlock[];
}

function splitSections(headers: readonly HeaderBlock[]): readonly Section[] {
  const sections: { header: HeaderBlock; repeats: HeaderBlock[] }[] = [];
  for (const header of headers) {
    const last = sections.at(-1);
    if (last && isSameHeader(last.header, header)) last.repeats.push(header);
    else sections.push({ header, repeats: [] });
  }
  return sections;
}

/** The same words over the same columns; a page break may cut a row off. */
function isSameHeader(first: HeaderBlock, other: HeaderBlock): boolean {
  if (first.signature === other.signature) return true;
  const words = new Set(first.signature.split("|").map((part) => part.replace(/^\d+:/, "")));
  const own = other.signature.split("|").map((part) => part.replace(/^\d+:/, ""));
  return own.filter((part) => words.has(part)).length * 5 >= Math.max(own.length, words.size) * 4;
}

/** A table before its columns and rows are settled. */
interface Draft {
  readonly grid: Grid;
  readonly header: HeaderBlock;
  readonly options: ContentOptions;
  readonly end: TableReason["end"];
  readonly columns: readonly ReadColumn[];
}

function draftTable({ grid, section: { header, repeats }, limit }: Place): Draft {
  const headerRows = new Set<number>();
  for (const block of repeats) for (let row = block.area.top; row <= block.area.bottom; row++) headerRows.add(row);
  const top = header.area.bottom + 1;
  const { bottom, end } = limit.end === "correction" ? { bottom: Math.max(limit.row, top), end: limit.end } : lastRow(grid, header, top, limit);
  let style: SeparatorStyle | undefined;
  const fallback = (): SeparatorStyle => (style ??= majorityStyle(grid, top, bottom));
  const options = { top, bottom, skip: headerRows, fallback };
  return { grid, header, options, end, columns: readColumns(grid, header, options) };
}

/** Finds the columns that corrections speak of, table by table. */
function placeColumns(drafts: readonly Draft[], corrections: readonly ColumnCorrection[]): { readonly found: readonly ReadonlyMap<number, ColumnCorrection>[]; readonly places: ReadonlyMap<Correction, string> } {
  const found = drafts.map(() => new Map<number, ColumnCorrection>());
  const places = new Map<Correction, string>();
  const headed = drafts.map(({ header, columns }) => ({ headerTop: header.area.top, columns }));
  for (const correction of corrections) {
    const place = findColumn(headed, correction);
    if (!place) continue;
    found[place.table]?.set(place.column, correction);
    places.set(correction, toA1(headed[place.table]?.headerTop ?? 0, place.column));
  }
  return { found, places };
}

interface Said {
  readonly columns: ReadonlyMap<number, ColumnCorrection>;
  readonly rows: ReadonlyMap<number, RowSaid>;
}

function finishTable({ grid, header, options, end, columns: inferred }: Draft, said: Said): Table {
  const { top, bottom, skip } = options;
  const known = { said: said.columns, inferred: new Map(inferred.map((column) => [column.column, column])) };
  const columns = said.columns.size > 0 ? readColumns(grid, header, options, known) : inferred;
  const figures = makeFigureReader(grid, columns, { top, bottom });
  const { rows, levels, lead } = buildRows(grid, columns, { top, bottom, headerRows: skip, said: said.rows }, figures);
  return {
    sheet: grid.sheet,
    area: { top: header.area.top, left: header.area.left, bottom, right: header.area.right },
    header: { top: header.area.top, bottom: header.area.bottom },
    columns: columns.map(({ content: _content, ...column }) => column),
    rows,
    why: { header: header.by, end, levels },
    lead,
    ...figures,
  };
}

/** Where a table must end at the latest. */
interface Limit {
  readonly row: number;
  readonly end: TableReason["end"];
}

/** The next table, a range that a person took out, or the end that a person gave. */
function limitOf({ header }: Section, next: Section | undefined, ranges: readonly RangeSaid[], { rowCount }: Grid): Limit {
  const own = ranges.find((range) => range.closed && range.header?.top === header.area.top && header.by === "correction");
  if (own) return { row: own.area.bottom, end: "correction" };
  const out = ranges.filter((range) => range.header === null && range.area.top > header.area.bottom).map(({ area }) => area.top);
  const nearest = Math.min(next?.header.area.top ?? Infinity, ...out);
  return Number.isFinite(nearest) ? { row: nearest - 1, end: "nextTable" } : { row: rowCount - 1, end: "lastFigures" };
}

/** Headers where a person says that they are; none where they say that there is no table. */
function applyRanges(grid: Grid, found: readonly HeaderBlock[], ranges: readonly RangeSaid[]): readonly HeaderBlock[] {
  if (ranges.length === 0) return found;
  const given = ranges.map(({ area, header, closed }) => ({
    area: header === null || closed ? area : { ...area, bottom: header.bottom },
    block: header ? headerAt(grid, { ...area, ...header }) : undefined,
  }));
  const left = found.filter((block) => given.every((said) => stands(block, said)));
  return [...left, ...given.flatMap(({ block }) => block ?? [])].sort((a, b) => a.area.top - b.area.top);
}

/** A header stays beside what a person says: outside of it, or as a repetition of the header that they give. */
function stands(found: HeaderBlock, { area, block }: { readonly area: Area; readonly block: HeaderBlock | undefined }): boolean {
  if (found.area.top > area.bottom || found.area.bottom < area.top) return true;
  return block !== undefined && found.area.top > block.area.bottom && isSameHeader(block, found);
}

/** Last row below a header that still belongs to the table: the last with figures before signatures or a long gap. */
function lastRow(grid: Grid, header: HeaderBlock, top: number, limit: Limit): { readonly bottom: number; readonly end: TableReason["end"] } {
  const legends = legendsOf(grid);
  let last = top;
  let gap = 0;
  for (let row = top; row <= limit.row; row++) {
    const inside = within(grid.filled(row), header.area);
    if (inside.length === 0) {
      if (++gap > 5) return { bottom: last, end: "gap" };
      continue;
    }
    gap = 0;
    if (row > top && legends.some((area) => opensLegend(grid, area, row))) return { bottom: last, end: "gap" };
    if (inside.some((column) => looksLikeFigure(grid.own(row, column)) || looksLikeDash(grid.own(row, column)))) {
      last = row;
      continue;
    }
    const texts = inside.map((column) => grid.text(row, column));
    if (texts.length < 6 && texts.some(isSignature)) return { bottom: last, end: "signature" };
    if (!isRemark(texts[0] ?? "") || /^terbilang/i.test(texts[0] ?? "")) last = row;
  }
  return { bottom: last, end: limit.end };
}

/** Where a sheet prints the intervals of a scale. */
function legendsOf({ sheet }: Grid): readonly Area[] {
  return printedScales(sheet).flatMap(({ printed }) => printed?.area ?? []);
}

/** Whether the rows of a legend begin here, with nothing but words at their left. */
function opensLegend(grid: Grid, area: Area, row: number): boolean {
  if (area.top !== row) return false;
  for (let at = area.top; at <= area.bottom; at++) {
    const outside = grid.filled(at).filter((column) => !areaContains(area, at, column));
    if (outside.some((column) => column > area.right || looksLikeFigure(grid.own(at, column)))) return false;
  }
  return true;
}

/** Those of a row's columns that lie within an area; mostly all do. */
function within(columns: readonly number[], { left, right }: Area): readonly number[] {
  const isInside = (columns[0] ?? 0) >= left && (columns.at(-1) ?? 0) <= right;
  return isInside ? columns : columns.filter((column) => column >= left && column <= right);
}

/** Lists what lies outside the tables: helper columns at their right, remarks and signatures below, figures without a header. */
function findRest(grid: Grid, tables: readonly Table[], excluded: readonly Area[]): readonly NotUnderstood[] {
  const rest: NotUnderstood[] = excluded.map((area) => ({ area, reason: "excluded" }));
  const known = [...tables.map(({ area }) => area), ...excluded, ...legendsOf(grid)];
  let open: { top: number; left: number; bottom: number; right: number; reason: NotUnderstood["reason"] } | undefined;
  const close = (): void => {
    if (open) rest.push({ area: { top: open.top, left: open.left, bottom: open.bottom, right: open.right }, reason: open.reason });
    open = undefined;
  };
  for (let row = 0; row < grid.rowCount; row++) {
    const outside = grid.filled(row).filter((column) => !known.some((area) => areaContains(area, row, column)));
    if (outside.length === 0) {
      close();
      continue;
    }
    const reason = reasonOf(grid, tables, row, outside);
    if (reason === undefined) {
      close();
      continue;
    }
    const [left = 0] = outside;
    const right = outside.at(-1) ?? left;
    if (open?.reason === reason) open = { ...open, left: Math.min(open.left, left), bottom: row, right: Math.max(open.right, right) };
    else {
      close();
      open = { top: row, left, bottom: row, right, reason };
    }
  }
  close();
  return rest;
}

/** Titles above a table need no mention; everything else does. */
function reasonOf(grid: Grid, tables: readonly Table[], row: number, columns: readonly number[]): NotUnderstood["reason"] | undefined {
  const inTableRows = tables.some((table) => row >= table.header.top && row <= table.area.bottom);
  const hasFigure = columns.some((column) => looksLikeFigure(grid.own(row, column)));
  if (inTableRows) return hasFigure ? "helper-columns" : "text";
  const texts = columns.map((column) => grid.text(row, column));
  if (texts.some(isSignature)) return "signature";
  const above = tables.some((table) => table.area.bottom < row);
  if (above) return hasFigure ? "no-header" : texts.some(isRemark) ? "remark" : isLateText(tables, row) ? "text" : undefined;
  if (tables.length === 0) return hasFigure ? "no-header" : "no-figures";
  return columns.length > 3 && hasFigure ? "no-header" : undefined;
}

/** Text below the last table, as against the title of a next one. */
function isLateText(tables: readonly Table[], row: number): boolean {
  return !tables.some((table) => table.header.top > row);
}
