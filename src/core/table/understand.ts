import type { SheetSnapshot } from "../sheet/snapshot";
import { majorityStyle } from "./column-content";
import { readColumns } from "./columns";
import { type Grid, makeGrid } from "./grid";
import { type HeaderBlock, findHeaders } from "./header";
import { isRemark, isSignature } from "./lexicon";
import { looksLikeDash, looksLikeFigure } from "./looks";
import { TEXT_ROLES } from "./row-facts";
import { buildRows } from "./rows";
import { makeFigureReader } from "./table-figures";
import type { NotUnderstood, Table } from "./table";

/** A sheet as understood: its tables, and what is left with the reason. */
export interface UnderstoodSheet {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly Table[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Reads a sheet as a person does: finds its headers, gives columns roles and rows levels. Never throws on user data. */
export function understandSheet(sheet: SheetSnapshot): UnderstoodSheet {
  const grid = makeGrid(sheet);
  const sections = splitSections(findHeaders(grid));
  const tables: Table[] = [];
  sections.forEach((section, index) => {
    const limit = (sections[index + 1]?.header.area.top ?? grid.rowCount) - 1;
    const table = understandTable(grid, section, limit);
    if (hasFigureColumn(table)) tables.push(table);
  });
  return { sheet, tables, notUnderstood: findRest(grid, tables) };
}

/** A table has figures under its header; words over words are a form's head or a list. */
function hasFigureColumn(table: Table): boolean {
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

function understandTable(grid: Grid, { header, repeats }: Section, limit: number): Table {
  const headerRows = new Set<number>();
  for (const block of repeats) for (let row = block.area.top; row <= block.area.bottom; row++) headerRows.add(row);
  const top = header.area.bottom + 1;
  const bottom = lastRow(grid, header, top, limit);
  const options = { top, bottom, skip: headerRows, fallback: majorityStyle(grid, top, bottom) };
  const columns = readColumns(grid, header, options);
  const figures = makeFigureReader(grid, columns, { top, bottom });
  const rows = buildRows(grid, columns, { top, bottom, headerRows }, figures);
  return {
    sheet: grid.sheet,
    area: { top: header.area.top, left: header.area.left, bottom, right: header.area.right },
    header: { top: header.area.top, bottom: header.area.bottom },
    columns: columns.map(({ content: _content, ...column }) => column),
    rows,
    ...figures,
  };
}

/** Last row below a header that still belongs to the table: the last with figures before signatures or a long gap. */
function lastRow(grid: Grid, header: HeaderBlock, top: number, limit: number): number {
  let last = top;
  let gap = 0;
  for (let row = top; row <= limit; row++) {
    const inside = grid.filled(row).filter((column) => column >= header.area.left && column <= header.area.right);
    if (inside.length === 0) {
      if (++gap > 5) break;
      continue;
    }
    gap = 0;
    const texts = inside.map((column) => grid.text(row, column));
    const figures = inside.filter((column) => looksLikeFigure(grid.own(row, column)) || looksLikeDash(grid.own(row, column)));
    if (figures.length === 0 && texts.some(isSignature)) break;
    if (figures.length > 0 || !isRemark(texts[0] ?? "") || /^terbilang/i.test(texts[0] ?? "")) last = row;
  }
  return last;
}

/** Lists what lies outside the tables: helper columns at their right, remarks and signatures below, figures without a header. */
function findRest(grid: Grid, tables: readonly Table[]): readonly NotUnderstood[] {
  const rest: NotUnderstood[] = [];
  let open: { top: number; left: number; bottom: number; right: number; reason: NotUnderstood["reason"] } | undefined;
  const close = (): void => {
    if (open) rest.push({ area: { top: open.top, left: open.left, bottom: open.bottom, right: open.right }, reason: open.reason });
    open = undefined;
  };
  for (let row = 0; row < grid.rowCount; row++) {
    const outside = grid.filled(row).filter((column) => !tables.some((table) => contains(table, row, column)));
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

function contains({ area }: Table, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
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
