import type { Area } from "./address";
import {
  type FormulaToken,
  LAST_COLUMN,
  LAST_ROW,
  type Reference,
  sheetPrefix,
  tokenizeFormula,
  writeReference,
} from "./formula-tokens";

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** A formula as a tree. */
export type FormulaNode =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: string }
  /** An argument that was left out, as in `IF(A1,,0)`. */
  | { readonly kind: "missing" }
  | ({ readonly kind: "reference" } & Reference)
  /** A defined name, with its sheet prefix where it has one; or a table reference, as written. */
  | { readonly kind: "name" | "structured"; readonly text: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: "unary"; readonly operator: "-" | "+" | "@" | "%" | "#"; readonly operand: FormulaNode }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  /** A range between computed ends, a union or an intersection of references. */
  | { readonly kind: "join"; readonly operator: ":" | "," | " "; readonly parts: readonly FormulaNode[] }
  | { readonly kind: "array"; readonly rows: readonly (readonly FormulaNode[])[] };

/** Cells that a formula reads. */
export interface Precedent {
  /** Absent: the formula's own sheet. */
  readonly sheet?: string;
  readonly area: Area;
}

const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];
const DEEPEST = 200;

/** The tree of an English A1 formula (its `=` may be missing), or undefined when it is none. Never throws. */
export function parseFormula(text: string): FormulaNode | undefined {
  const tokens = tokenizeFormula(bodyOf(text));
  if (!tokens || tokens.length === 0) return undefined;
  const reader: Reader = { tokens: tokens.filter((token, index) => isMeant(tokens, token, index)), at: 0, depth: 0 };
  const node = readLevel(reader, 0);
  return node && reader.at === reader.tokens.length ? node : undefined;
}

/** The areas that a formula reads, in reading order; names and table references are not among them. */
export function precedents(node: FormulaNode): Precedent[] {
  const found: Precedent[] = [];
  const rest: FormulaNode[] = [node];
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (next.kind === "reference") {
      found.push(next.sheet === undefined ? { area: next.area } : { sheet: next.sheet, area: next.area });
    } else {
      rest.push(...childrenOf(next).reverse());
    }
  }
  return found;
}

/** The direct parts of a node, in reading order. */
export function childrenOf(node: FormulaNode): FormulaNode[] {
  switch (node.kind) {
    case "call":
      return [...node.args];
    case "unary":
      return [node.operand];
    case "binary":
      return [node.left, node.right];
    case "join":
      return [...node.parts];
    case "array":
      return node.rows.flat();
    default:
      return [];
  }
}

/** The formula with references said relative to its cell, in one spelling: copies of one formula give the same text. */
export function toRelative(formula: string, row: number, column: number): string {
  const body = bodyOf(formula);
  const tokens = tokenizeFormula(body);
  if (!tokens) return `=${body}`;
  const said = tokens.map((token, index) => {
    if (token.kind === "reference") return sayRelative(token.reference, row, column);
    if (token.kind === "space") return isMeant(tokens, token, index) ? " " : "";
    return token.kind === "string" ? token.text : token.text.toUpperCase();
  });
  return `=${said.join("")}`;
}

/** The formula as it is after copying its cell so many rows down and columns to the right; what leaves the sheet is `#REF!`. */
export function shiftFormula(formula: string, dRow: number, dColumn: number): string {
  const body = bodyOf(formula);
  const tokens = tokenizeFormula(body);
  if (!tokens) return formula;
  const moved = tokens.map((token) =>
    token.kind === "reference" ? shiftReference(token.reference, token.text, dRow, dColumn) : token.text,
  );
  return formula.slice(0, formula.length - body.length) + moved.join("");
}

function bodyOf(text: string): string {
  return text.replace(/^\s*=/, "");
}

/** A space is an operator only between two things that can be cells. */
function isMeant(tokens: readonly FormulaToken[], token: FormulaToken, index: number): boolean {
  if (token.kind !== "space") return true;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  const canEnd = before && (isOperand(before) || before.text === ")");
  const canStart = after && (isOperand(after) || after.kind === "function" || after.text === "(");
  return Boolean(canEnd && canStart);
}

function isOperand(token: FormulaToken): boolean {
  return token.kind === "reference" || token.kind === "name" || token.kind === "structured";
}

interface Reader {
  readonly tokens: readonly FormulaToken[];
  at: number;
  depth: number;
}

function take(reader: Reader, kind: FormulaToken["kind"], ...texts: string[]): string | undefined {
  const token = reader.tokens[reader.at];
  if (token?.kind !== kind || (texts.length > 0 && !texts.includes(token.text))) return undefined;
  reader.at += 1;
  return token.text;
}

function readLevel(reader: Reader, level: number): FormulaNode | undefined {
  const operators = LEVELS[level];
  if (!operators) return readPrefixed(reader);
  let left = readLevel(reader, level + 1);
  while (left) {
    const operator = take(reader, "operator", ...operators) as BinaryOperator | undefined;
    if (!operator) return left;
    const right = readLevel(reader, level + 1);
    left = right && { kind: "binary", operator, left, right };
  }
  return undefined;
}

/** A sign before an operand binds tighter than `^`: -2^2 is 4 in Excel. */
function readPrefixed(reader: Reader): FormulaNode | undefined {
  const operators: string[] = [];
  for (let next = take(reader, "operator", "-", "+", "@"); next; next = take(reader, "operator", "-", "+", "@")) {
    operators.push(next);
  }
  if (operators.length > DEEPEST) return undefined;
  let node = readJoined(reader);
  while (node && take(reader, "operator", "%")) node = { kind: "unary", operator: "%", operand: node };
  for (const operator of operators.reverse()) {
    node = node && { kind: "unary", operator: operator as "-" | "+" | "@", operand: node };
  }
  return node;
}

/** Ranges between computed ends (`A1:INDEX(..)`) and intersections, which bind tightest. */
function readJoined(reader: Reader): FormulaNode | undefined {
  let node = readOperand(reader);
  while (node) {
    if (take(reader, "operator", "#")) {
      node = { kind: "unary", operator: "#", operand: node };
      continue;
    }
    const operator = take(reader, "operator", ":") ?? (take(reader, "space") === undefined ? undefined : " ");
    if (operator === undefined) return node;
    const right = readOperand(reader);
    node = right && { kind: "join", operator: operator === ":" ? ":" : " ", parts: [node, right] };
  }
  return undefined;
}

function readOperand(reader: Reader): FormulaNode | undefined {
  const token = reader.tokens[reader.at];
  if (!token) return undefined;
  reader.at += 1;
  switch (token.kind) {
    case "number":
      return { kind: "number", value: Number(token.text) };
    case "string":
      return { kind: "string", value: token.text.slice(1, -1).replaceAll('""', '"') };
    case "error":
      return { kind: "error", code: token.text.slice(token.text.lastIndexOf("#")).toUpperCase() };
    case "reference":
      return { kind: "reference", ...token.reference };
    case "structured":
      return { kind: "structured", text: token.text };
    case "name": {
      const name = token.text.toUpperCase();
      return name === "TRUE" || name === "FALSE"
        ? { kind: "boolean", value: name === "TRUE" }
        : { kind: "name", text: token.text };
    }
    case "function":
      return nested(reader, () => readCall(reader, token.text));
    default:
      if (token.text === "(") return nested(reader, () => readBracketed(reader));
      return token.text === "{" ? nested(reader, () => readArray(reader)) : undefined;
  }
}

function nested(reader: Reader, read: () => FormulaNode | undefined): FormulaNode | undefined {
  if (reader.depth >= DEEPEST) return undefined;
  reader.depth += 1;
  const node = read();
  reader.depth -= 1;
  return node;
}

function readCall(reader: Reader, name: string): FormulaNode | undefined {
  const plain = name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "");
  const args: FormulaNode[] = [];
  take(reader, "punctuation", "(");
  if (take(reader, "punctuation", ")")) return { kind: "call", name: plain, args };
  for (;;) {
    const next = reader.tokens[reader.at]?.text;
    const arg: FormulaNode | undefined = next === "," || next === ")" ? { kind: "missing" } : readLevel(reader, 0);
    if (!arg) return undefined;
    args.push(arg);
    if (take(reader, "punctuation", ")")) return { kind: "call", name: plain, args };
    if (!take(reader, "punctuation", ",")) return undefined;
  }
}

function readBracketed(reader: Reader): FormulaNode | undefined {
  const parts: FormulaNode[] = [];
  do {
    const part = readLevel(reader, 0);
    if (!part) return undefined;
    parts.push(part);
  } while (take(reader, "punctuation", ","));
  if (!take(reader, "punctuation", ")")) return undefined;
  return parts.length === 1 ? parts[0] : { kind: "join", operator: ",", parts };
}

function readArray(reader: Reader): FormulaNode | undefined {
  const rows: FormulaNode[][] = [[]];
  for (;;) {
    const item = readPrefixed(reader);
    if (!item) return undefined;
    rows.at(-1)?.push(item);
    const mark = take(reader, "punctuation", ",", ";", "}");
    if (mark === "}") return { kind: "array", rows };
    if (mark === undefined) return undefined;
    if (mark === ";") rows.push([]);
  }
}

function sayRelative({ sheet, area, fixed, span }: Reference, row: number, column: number): string {
  const say = (letter: string, index: number, isFixed: boolean, from: number): string =>
    isFixed ? `${letter}${index + 1}` : `${letter}[${index - from}]`;
  const rowText = (index: number, isFixed: boolean): string =>
    span === "columns" ? "" : say("R", index, isFixed, row);
  const columnText = (index: number, isFixed: boolean): string =>
    span === "rows" ? "" : say("C", index, isFixed, column);
  const first = rowText(area.top, fixed.top) + columnText(area.left, fixed.left);
  const last = rowText(area.bottom, fixed.bottom) + columnText(area.right, fixed.right);
  return sheetPrefix(sheet?.toUpperCase()) + (span === "cell" ? first : `${first}:${last}`);
}

function shiftReference(reference: Reference, text: string, dRow: number, dColumn: number): string {
  const { area, fixed } = reference;
  const moved = {
    top: area.top + (fixed.top ? 0 : dRow),
    bottom: area.bottom + (fixed.bottom ? 0 : dRow),
    left: area.left + (fixed.left ? 0 : dColumn),
    right: area.right + (fixed.right ? 0 : dColumn),
  };
  const stays =
    moved.top === area.top && moved.bottom === area.bottom && moved.left === area.left && moved.right === area.right;
  if (stays) return text;
  const [rows, columns] = [
    [moved.top, moved.bottom],
    [moved.left, moved.right],
  ];
  const isInside = rows.every((row) => row >= 0 && row <= LAST_ROW) && columns.every((c) => c >= 0 && c <= LAST_COLUMN);
  if (!isInside) return `${sheetPrefix(reference.sheet)}#REF!`;
  return writeReference({ ...reference, ...upright(moved, fixed) });
}

/** Puts the edges of a half-fixed area in order after one has passed the other. */
function upright(area: Area, fixed: Reference["fixed"]): { area: Area; fixed: Reference["fixed"] } {
  const rows = area.top <= area.bottom;
  const columns = area.left <= area.right;
  return {
    area: {
      top: rows ? area.top : area.bottom,
      bottom: rows ? area.bottom : area.top,
      left: columns ? area.left : area.right,
      right: columns ? area.right : area.left,
    },
    fixed: {
      top: rows ? fixed.top : fixed.bottom,
      bottom: rows ? fixed.bottom : fixed.top,
      left: columns ? fixed.left : fixed.right,
      right: columns ? fixed.right : fixed.left,
    },
  };
}
