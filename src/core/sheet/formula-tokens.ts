import { type Area, columnIndex, columnLetters } from "./address";

/** Which edges of a reference have a dollar sign. */
interface FixedEdges {
  readonly top: boolean;
  readonly left: boolean;
  readonly bottom: boolean;
  readonly right: boolean;
}

/** Cells, whole columns or whole rows that a formula names. */
export interface Reference {
  /** Sheet name as written, without quotes; `[1]Data` for another workbook. Absent: the formula's own sheet. */
  readonly sheet?: string;
  readonly area: Area;
  readonly fixed: FixedEdges;
  readonly span: "cell" | "area" | "columns" | "rows";
}

export type FormulaToken = { readonly text: string } & (
  | {
      readonly kind:
        "number" | "string" | "error" | "space" | "operator" | "punctuation" | "name" | "structured" | "function";
    }
  | { readonly kind: "reference"; readonly reference: Reference }
);

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const SPACE = /\s+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;
const STRING = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)/iy;
const OPERATOR = /<=|>=|<>|[-+*/^&=<>%:@#]/y;
const PUNCTUATION = /[(),;{}]/y;
const SHEET =
  /(?:'((?:[^']|'')+)'|((?:\[[^\]]+\])?[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?|\[[^\]]+\][\p{L}\p{N}_.\\]+))!/uy;
const END = String.raw`(?![\p{L}\p{N}_.(!\\])`;
const CELLS = new RegExp(String.raw`(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?${END}`, "iuy");
const COLUMNS = new RegExp(String.raw`(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})${END}`, "iuy");
const ROWS = new RegExp(String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})${END}`, "iuy");
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;

/** The tokens of a formula's text after its `=`, spaces included; their texts joined are the text. Undefined when it is no formula. */
export function tokenizeFormula(body: string): FormulaToken[] | undefined {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < body.length;) {
    const token = readReference(body, at) ?? readWord(body, at) ?? readSimple(body, at);
    if (!token) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** The text of a reference with its sheet and dollar signs. */
export function writeReference({ sheet, area, fixed, span }: Reference): string {
  return sheetPrefix(sheet) + writeSpan(area, fixed, span);
}

/** Sheet name before `!`, quoted where it must be. */
export function sheetPrefix(sheet: string | undefined): string {
  if (sheet === undefined) return "";
  const plain = /^(?:\[[^\]]+\])?[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^\$?[a-z]{1,3}\$?\d+$/i.test(sheet);
  return plain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

function writeSpan(area: Area, fixed: FixedEdges, span: Reference["span"]): string {
  const mark = (isFixed: boolean): string => (isFixed ? "$" : "");
  const column = (index: number, isFixed: boolean): string => mark(isFixed) + columnLetters(index);
  const row = (index: number, isFixed: boolean): string => mark(isFixed) + String(index + 1);
  if (span === "columns") return `${column(area.left, fixed.left)}:${column(area.right, fixed.right)}`;
  if (span === "rows") return `${row(area.top, fixed.top)}:${row(area.bottom, fixed.bottom)}`;
  const first = column(area.left, fixed.left) + row(area.top, fixed.top);
  return span === "cell" ? first : `${first}:${column(area.right, fixed.right)}${row(area.bottom, fixed.bottom)}`;
}

function matchAt(pattern: RegExp, body: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(body);
}

function readReference(body: string, at: number): FormulaToken | undefined {
  const prefix = matchAt(SHEET, body, at);
  const start = at + (prefix?.[0].length ?? 0);
  const read = readColumns(body, start) ?? readCells(body, start) ?? readRows(body, start);
  if (!read) return undefined;
  const { length, ...span } = read;
  const sheet = prefix ? (prefix[1]?.replaceAll("''", "'") ?? prefix[2]) : undefined;
  const reference: Reference = sheet === undefined ? span : { sheet, ...span };
  return { kind: "reference", text: body.slice(at, start + length), reference };
}

type Span = Omit<Reference, "sheet"> & { readonly length: number };

function readCells(body: string, at: number): Span | undefined {
  const match = matchAt(CELLS, body, at);
  if (!match) return undefined;
  const [text, c1Fixed, c1 = "", r1Fixed, r1 = "", c2Fixed, c2, r2Fixed, r2] = match;
  const first = {
    column: columnIndex(c1),
    row: Number(r1) - 1,
    columnFixed: c1Fixed === "$",
    rowFixed: r1Fixed === "$",
  };
  const isArea = c2 !== undefined && r2 !== undefined;
  const second = isArea
    ? { column: columnIndex(c2), row: Number(r2) - 1, columnFixed: c2Fixed === "$", rowFixed: r2Fixed === "$" }
    : first;
  if (!inSheet(first.row, first.column) || !inSheet(second.row, second.column)) return undefined;
  const [upper, lower] = first.row <= second.row ? [first, second] : [second, first];
  const [lefter, righter] = first.column <= second.column ? [first, second] : [second, first];
  return {
    length: text.length,
    span: isArea ? "area" : "cell",
    area: { top: upper.row, left: lefter.column, bottom: lower.row, right: righter.column },
    fixed: { top: upper.rowFixed, left: lefter.columnFixed, bottom: lower.rowFixed, right: righter.columnFixed },
  };
}

function readColumns(body: string, at: number): Span | undefined {
  const match = matchAt(COLUMNS, body, at);
  if (!match) return undefined;
  const [left, right] = [columnIndex(match[2] ?? ""), columnIndex(match[4] ?? "")];
  if (left > LAST_COLUMN || right > LAST_COLUMN) return undefined;
  const [leftFixed, rightFixed] = [match[1] === "$", match[3] === "$"];
  const swap = left > right;
  return {
    length: match[0].length,
    span: "columns",
    area: { top: 0, bottom: LAST_ROW, left: Math.min(left, right), right: Math.max(left, right) },
    fixed: { top: true, bottom: true, left: swap ? rightFixed : leftFixed, right: swap ? leftFixed : rightFixed },
  };
}

function readRows(body: string, at: number): Span | undefined {
  const match = matchAt(ROWS, body, at);
  if (!match) return undefined;
  const [first, last] = [Number(match[2]) - 1, Number(match[4]) - 1];
  if (!inSheet(first, 0) || !inSheet(last, 0)) return undefined;
  const [firstFixed, lastFixed] = [match[1] === "$", match[3] === "$"];
  const swap = first > last;
  return {
    length: match[0].length,
    span: "rows",
    area: { top: Math.min(first, last), bottom: Math.max(first, last), left: 0, right: LAST_COLUMN },
    fixed: { left: true, right: true, top: swap ? lastFixed : firstFixed, bottom: swap ? firstFixed : lastFixed },
  };
}

function inSheet(row: number, column: number): boolean {
  return row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
}

/** A name (of a sheet where it has a prefix), a function name before its bracket, or a table reference with all its brackets. */
function readWord(body: string, at: number): FormulaToken | undefined {
  const prefix = matchAt(SHEET, body, at)?.[0] ?? "";
  const word = matchAt(NAME, body, at + prefix.length)?.[0] ?? "";
  const end = at + prefix.length + word.length;
  if (body[end] === "[") {
    const close = closingBracket(body, end);
    return close < 0 ? undefined : { kind: "structured", text: body.slice(at, close + 1) };
  }
  if (word === "") return undefined;
  const isCall = prefix === "" && body[end] === "(";
  return { kind: isCall ? "function" : "name", text: body.slice(at, end) };
}

function closingBracket(body: string, open: number): number {
  let depth = 0;
  for (let at = open; at < body.length; at += 1) {
    if (body[at] === "'") at += 1;
    else if (body[at] === "[") depth += 1;
    else if (body[at] === "]") depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function readSimple(body: string, at: number): FormulaToken | undefined {
  const space = matchAt(SPACE, body, at);
  if (space) return { kind: "space", text: space[0] };
  const string = matchAt(STRING, body, at);
  if (string) return { kind: "string", text: string[0] };
  const prefix = matchAt(SHEET, body, at)?.[0] ?? "";
  const error = matchAt(ERROR, body, at + prefix.length);
  if (error) return { kind: "error", text: prefix + error[0] };
  const number = matchAt(NUMBER, body, at);
  if (number) return { kind: "number", text: number[0] };
  const operator = matchAt(OPERATOR, body, at);
  if (operator) return { kind: "operator", text: operator[0] };
  const punctuation = matchAt(PUNCTUATION, body, at);
  return punctuation ? { kind: "punctuation", text: punctuation[0] } : undefined;
}
