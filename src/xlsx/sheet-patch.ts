import { areaContains, type CellAddress, nameCell, parseArea, toA1 } from "../core/sheet/address";
import type { CellContent } from "../core/sheet/edit";
import { HostError } from "../core/sheet/workbook-port";
import { cellXml, rewriteCell, withStyle } from "./cell-xml";
import { columnOf } from "./sheet-reader";
import { type SharedFormula, shareFormula } from "./shared-formula";
import { applySplices, type Splice, withAttribute } from "./splice";
import { isTrue } from "./workbook-part";
import { damaged, encodeXml, XmlScanner } from "./xml";

/** A change of one cell in a worksheet part. */
export interface CellChange extends CellAddress {
  /** New content, or an element to put there as it is (empty takes the cell out); undefined keeps what is there. */
  readonly content: CellContent | { readonly element: string } | undefined;
  /** Style to give, made from the one the cell has; absent leaves it. */
  readonly style?: (own: number) => number;
}

/** A worksheet part after changes, and what its changed cells were, as elements (empty where there was none). */
export interface SheetPatch {
  readonly xml: string;
  readonly before: readonly string[];
  /** A formula came or went. */
  readonly formulasChanged: boolean;
}

interface SharedMaster extends CellAddress {
  readonly formulaAt: SharedFormula;
}

interface Pass {
  readonly scanner: XmlScanner;
  readonly prefix: string;
  /** Changes by row then column, with their place in the caller's list. */
  readonly changes: readonly (CellChange & { readonly index: number })[];
  next: number;
  readonly splices: Splice[];
  readonly before: string[];
  readonly shared: Map<string, SharedMaster>;
  /** Groups of shared formulas whose first cell changes: their other cells get formulas of their own. */
  readonly dissolved: Set<string>;
  readonly seenShared: Set<string>;
  readonly columnStyles: { readonly first: number; readonly last: number; readonly style: number }[];
  formulasChanged: boolean;
  restart: boolean;
}

/** Changes cells of a worksheet part in one pass over it. Throws HostError where a cell belongs to an array. */
export function patchCells(xml: string, part: string, sheet: string, changes: readonly CellChange[]): SheetPatch {
  if (changes.length === 0) return { xml, before: [], formulasChanged: false };
  const sorted = changes
    .map((change, index) => ({ ...change, index }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  refuseArrays(
    xml,
    part,
    sheet,
    changes.filter(({ content }) => content !== undefined),
  );
  const kept = { shared: new Map<string, SharedMaster>(), dissolved: new Set<string>() };
  for (;;) {
    const pass = runPass(xml, part, sorted, kept);
    if (pass.restart) continue;
    const text = applySplices(xml, pass.splices);
    return { xml: text, before: pass.before, formulasChanged: pass.formulasChanged };
  }
}

function runPass(xml: string, part: string, changes: Pass["changes"], kept: Pick<Pass, "shared" | "dissolved">): Pass {
  const scanner = new XmlScanner(xml, part);
  if (!scanner.next() || !scanner.opens("worksheet")) throw damaged(part);
  const pass: Pass = {
    scanner,
    prefix: scanner.rawName().slice(0, -"worksheet".length),
    changes,
    next: 0,
    splices: [],
    before: [],
    ...kept,
    seenShared: new Set(),
    columnStyles: [],
    formulasChanged: false,
    restart: false,
  };
  while (scanner.within("worksheet")) {
    if (scanner.closing) continue;
    if (scanner.name === "sheetData") patchRows(pass);
    else if (scanner.name === "dimension") patchDimension(pass);
    else if (scanner.name === "col") readColumnStyle(pass);
    else if (scanner.name !== "cols") scanner.skip();
    if (scanner.name === "sheetData") break;
  }
  return pass;
}

function readColumnStyle({ scanner, columnStyles }: Pass): void {
  const style = Number(scanner.attr("style") ?? 0);
  if (style > 0) {
    columnStyles.push({ first: Number(scanner.attr("min")) - 1, last: Number(scanner.attr("max")) - 1, style });
  }
}

function patchDimension({ scanner, changes, splices }: Pass): void {
  const area = parseArea(scanner.attr("ref") ?? "");
  if (!area) return;
  const rows = changes.map((change) => change.row);
  const columns = changes.map((change) => change.column);
  const first = toA1(
    rows.reduce((a, b) => Math.min(a, b), area.top),
    columns.reduce((a, b) => Math.min(a, b), area.left),
  );
  const last = toA1(
    rows.reduce((a, b) => Math.max(a, b), area.bottom),
    columns.reduce((a, b) => Math.max(a, b), area.right),
  );
  const tag = scanner.xml.slice(scanner.start, scanner.end);
  const ref = first === last ? first : `${first}:${last}`;
  if (ref !== scanner.attr("ref"))
    splices.push({ from: scanner.start, to: scanner.end, text: withAttribute(tag, "ref", ref) });
}

function patchRows(pass: Pass): void {
  const { scanner, splices, prefix } = pass;
  const tag = scanner.xml.slice(scanner.start, scanner.end);
  if (scanner.empty) {
    const rows = newRows(pass, Infinity);
    const name = scanner.rawName();
    const text = `${tag.slice(0, -2).trimEnd()}>${rows}</${name}>`;
    if (rows) splices.push({ from: scanner.start, to: scanner.end, text });
    return;
  }
  let row = -1;
  while (scanner.within("sheetData")) {
    if (!scanner.opens("row")) {
      if (!scanner.closing) scanner.skip();
      continue;
    }
    const stated = scanner.attr("r");
    row = stated === undefined ? row + 1 : Number(stated) - 1;
    const rows = newRows(pass, row);
    if (rows) splices.push({ from: scanner.start, to: scanner.start, text: rows });
    patchRow(pass, row, prefix);
  }
  const rest = newRows(pass, Infinity);
  if (rest) splices.push({ from: scanner.start, to: scanner.start, text: rest });
}

/** Rows that the part does not have yet, up to a row. */
function newRows(pass: Pass, limit: number): string {
  let text = "";
  for (let change = pass.changes[pass.next]; change && change.row < limit; change = pass.changes[pass.next]) {
    const cells = newCells(pass, change.row, Infinity, 0);
    if (cells) text += `<${pass.prefix}row r="${change.row + 1}">${cells}</${pass.prefix}row>`;
  }
  return text;
}

/** Cells that a row does not have yet, up to a column. */
function newCells(pass: Pass, row: number, limit: number, rowStyle: number): string {
  let text = "";
  for (;;) {
    const change = pass.changes[pass.next];
    if (change?.row !== row || change.column >= limit) return text;
    pass.next++;
    pass.before[change.index] = "";
    const { content, column } = change;
    if (content && "element" in content) {
      text += content.element;
      if (/<(\w+:)?f[\s>/]/.test(content.element)) pass.formulasChanged = true;
      continue;
    }
    if (content && "formula" in content) pass.formulasChanged = true;
    const inherited =
      rowStyle || (pass.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0);
    text += cellXml({ row, column, prefix: pass.prefix }, change.style?.(inherited) ?? inherited, content ?? null);
  }
}

function patchRow(pass: Pass, row: number, prefix: string): void {
  const { scanner, splices } = pass;
  const { start, end } = scanner;
  const touched = pass.changes[pass.next]?.row === row;
  const name = scanner.rawName();
  const rowStyle = isTrue(scanner.attr("customFormat")) ? Number(scanner.attr("s") ?? 0) : 0;
  const tag = scanner.xml.slice(start, end);
  const opening = touched ? widenSpans(tag, scanner.attr("spans"), pass, row) : tag;
  if (scanner.empty) {
    const cells = newCells(pass, row, Infinity, rowStyle);
    const text = `${opening.replace(/\s*\/>$/, ">")}${cells}</${name}>`;
    if (cells) splices.push({ from: start, to: end, text });
    return;
  }
  const slot = splices.push({ from: start, to: end, text: opening }) - 1;
  let kept = 0;
  let column = -1;
  while (scanner.within("row")) {
    if (!scanner.opens("c")) {
      if (!scanner.closing) scanner.skip();
      continue;
    }
    const stated = scanner.attr("r");
    column = stated === undefined ? column + 1 : columnOf(stated);
    const cells = newCells(pass, row, column, rowStyle);
    if (cells) splices.push({ from: scanner.start, to: scanner.start, text: cells });
    kept += cells.length + patchCell(pass, row, column);
  }
  const cells = newCells(pass, row, Infinity, rowStyle);
  if (cells) splices.push({ from: scanner.start, to: scanner.start, text: cells });
  const isLeftover = touched && kept + cells.length === 0 && new RegExp(`^<${prefix}row r="\\d+">$`).test(opening);
  if (!touched) splices.splice(slot, 1);
  else if (isLeftover) splices.splice(slot, splices.length - slot, { from: start, to: scanner.end, text: "" });
}

function widenSpans(tag: string, spans: string | undefined, { changes, next }: Pass, row: number): string {
  const range = /^(\d+):(\d+)$/.exec(spans ?? "");
  if (!range) return tag;
  let [first, last] = [Number(range[1]), Number(range[2])];
  for (let index = next; changes[index]?.row === row; index++) {
    const column = (changes[index]?.column ?? 0) + 1;
    first = Math.min(first, column);
    last = Math.max(last, column);
  }
  return withAttribute(tag, "spans", `${first}:${last}`);
}

interface StoredFormula {
  readonly type: string | undefined;
  readonly group: string | undefined;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Handles a cell that the part has; gives how many characters of it stay. */
function patchCell(pass: Pass, row: number, column: number): number {
  const { scanner, splices, changes, before } = pass;
  const { start, end: tagEnd, empty } = scanner;
  const style = Number(scanner.attr("s") ?? 0);
  const formula = empty ? undefined : readStoredFormula(scanner);
  const { end } = scanner;
  const stored = formula && plainFormula(pass, formula, row, column);
  const change = changes[pass.next];
  if (change?.row !== row || change.column !== column) {
    if (formula && stored !== undefined && formula.group !== undefined && pass.dissolved.has(formula.group)) {
      splices.push({ from: formula.start, to: formula.end, text: stored });
    }
    return end - start;
  }
  pass.next++;
  const { xml } = scanner;
  const tag = namedTag(xml.slice(start, tagEnd), row, column);
  before[change.index] =
    formula && stored !== undefined
      ? tag + xml.slice(tagEnd, formula.start) + stored + xml.slice(formula.end, end)
      : tag + xml.slice(tagEnd, end);
  if (formula?.group !== undefined && formula.text !== "" && change.content !== undefined)
    dissolve(pass, formula.group);
  const text = newElement(tag, xml.slice(tagEnd, end), pass, change, style);
  splices.push({ from: start, to: end, text });
  if ((formula && change.content !== undefined) || /<(\w+:)?f[\s>/]/.test(text)) pass.formulasChanged = true;
  return text.length;
}

/** The tag with its address, which some writers leave out: without it the cell could not stand elsewhere. */
function namedTag(tag: string, row: number, column: number): string {
  return /\sr\s*=/.test(tag) ? tag : withAttribute(tag, "r", toA1(row, column));
}

function newElement(tag: string, rest: string, { prefix }: Pass, change: CellChange, style: number): string {
  const { content, row, column } = change;
  if (content === undefined) return withStyle(tag, change.style?.(style)) + rest;
  if (content && "element" in content) return content.element;
  return rewriteCell(tag, { row, column, prefix }, change.style?.(style), content);
}

function dissolve(pass: Pass, group: string): void {
  if (pass.dissolved.has(group)) return;
  pass.dissolved.add(group);
  if (pass.seenShared.has(group)) pass.restart = true; // a member stood before the first cell: go over the part again
}

function readStoredFormula(scanner: XmlScanner): StoredFormula | undefined {
  let found: StoredFormula | undefined;
  while (scanner.within("c")) {
    if (scanner.closing) continue;
    if (!scanner.opens("f")) {
      scanner.skip();
      continue;
    }
    const type = scanner.attr("t");
    const group = type === "shared" ? scanner.attr("si") : undefined;
    const { start } = scanner;
    const text = scanner.text();
    found = { type, group, text, start, end: scanner.end };
  }
  return found;
}

/** Formula element of a cell of a shared formula as one of its own; undefined where it is not shared. */
function plainFormula(pass: Pass, { group, text }: StoredFormula, row: number, column: number): string | undefined {
  if (group === undefined) return undefined;
  if (text !== "") pass.shared.set(group, { row, column, formulaAt: shareFormula(text) });
  else if (!pass.shared.has(group)) pass.seenShared.add(group);
  const master = pass.shared.get(group);
  if (!master) return undefined;
  const own = master.formulaAt(row - master.row, column - master.column);
  return `<${pass.prefix}f>${encodeXml(own)}</${pass.prefix}f>`;
}

/** Cells of an array or a data table change only together, and so not here. */
function refuseArrays(xml: string, part: string, sheet: string, changes: readonly CellChange[]): void {
  if (!/t\s*=\s*["'](array|dataTable)["']/.test(xml)) return;
  const scanner = new XmlScanner(xml, part);
  while (scanner.seek("f")) {
    const type = scanner.attr("t");
    const area = type === "array" || type === "dataTable" ? parseArea(scanner.attr("ref") ?? "") : undefined;
    if (!area || (type === "array" && area.top === area.bottom && area.left === area.right)) continue;
    const inside = changes.filter(({ row, column }) => areaContains(area, row, column));
    if (inside.length > 0)
      throw new HostError(
        "not-supported",
        inside.map(({ row, column }) => nameCell({ sheet, row, column })),
      );
  }
}

/** Style numbers of cells, 0 where there is none; one pass over the part. */
export function readStyleNumbers(xml: string, part: string, cells: readonly CellAddress[]): number[] {
  const styles = new Map<string, number>();
  const once = new Map(cells.map((cell) => [toA1(cell.row, cell.column), cell]));
  const changes = [...once].map(([key, { row, column }]) => {
    const style = (own: number): number => {
      styles.set(key, own);
      return own;
    };
    return { row, column, content: undefined, style };
  });
  patchCells(xml, part, "", changes);
  return cells.map(({ row, column }) => styles.get(toA1(row, column)) ?? 0);
}
