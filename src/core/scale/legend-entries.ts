import type { Area } from "../sheet/address";
import type { Cell, SheetSnapshot } from "../sheet/snapshot";
import { type PrintedInterval, mayHoldInterval, readInterval, readWordedInterval } from "./interval-text";

/** An interval with its words, and the cells that both stand in. */
export interface LegendEntry {
  readonly area: Area;
  /** Where it begins; entries of one scale begin in one column, or in one row. */
  readonly column: number;
  readonly interval: PrintedInterval;
  readonly words: readonly string[];
  /** Two bare numbers side by side are an interval only among others that follow on them. */
  readonly isBare: boolean;
}

/** What a cell says, as a reader of intervals takes it: percentages in points. */
function saidIn(cell: Cell | undefined): string {
  if (typeof cell?.value === "string") return cell.value.trim();
  if (typeof cell?.value !== "number" || cell.value < 0 || cell.value > LARGEST) return "";
  const isPercent = cell.numberFormat?.includes("%") === true;
  return String(Number((isPercent ? cell.value * 100 : cell.value).toFixed(4)));
}

const LARGEST = 999;

interface Token {
  readonly column: number;
  readonly text: string;
}

/** The entries that stand in a row: an interval beside its words, both in one cell, or several in one text. */
export function entriesInRow(sheet: SheetSnapshot, row: number): readonly (readonly LegendEntry[])[] {
  const cells = sheet.rows[row] ?? [];
  const tokens: Token[] = [];
  cells.forEach((cell, column) => {
    const text = saidIn(cell);
    if (text !== "") tokens.push({ column, text });
  });
  const found: (readonly LegendEntry[])[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const inside = entriesInCell(tokens[at], row);
    if (inside.length > 0) found.push(inside);
    const spread = inside.length > 0 ? undefined : spreadFrom(tokens, at);
    if (!spread) continue;
    const words = wordsBeside(tokens, at, spread.end);
    const columns = [...words, ...tokens.slice(at, spread.end + 1)].map(({ column }) => column);
    const area = { top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) };
    found.push([{ ...spread, area, column: tokens[at]?.column ?? 0, words: words.map(({ text }) => text) }]);
    at = spread.end;
  }
  return found;
}

/** Signs and short words that may stand in a cell of their own between two bounds. */
const BETWEEN_BOUNDS =
  /^(-|–|—|~|s\s*[./]?\s*d\.?|sampai( dengan)?|hingga|to|[<>≤≥=]{1,2}|x|nk|n|nilai|skor|capaian|%)$/i;
const BOUND = /^(>=|>|≥|<=|<|≤)?\s*\d{1,3}([.,]\d{1,4})?\s*%?$/;
const NUMBER = /^\d{1,3}([.,]\d{1,4})?$/;
const MOST_CELLS = 6;

/** Two numbers, the first of them smaller, taken for the bounds of an interval. */
function bareInterval(low: string, high: string): PrintedInterval | undefined {
  if (!NUMBER.test(low) || !NUMBER.test(high)) return undefined;
  const [from, to] = [low.replace(",", "."), high.replace(",", ".")];
  return Number(from) < Number(to) ? { from, isAbove: false, to, isBelow: false } : undefined;
}

interface Spread {
  readonly end: number;
  readonly interval: PrintedInterval;
  readonly isBare: boolean;
}

/** An interval that begins in a cell and may reach over the next ones. */
function spreadFrom(tokens: readonly Token[], at: number): Spread | undefined {
  const first = tokens[at]?.text ?? "";
  const second = tokens[at + 1]?.text ?? "";
  const bare = bareInterval(first, second);
  if (bare) return { end: at + 1, interval: bare, isBare: true };
  const over = goesOn(first, second) ? spreadOver(tokens, at) : undefined;
  if (over) return over;
  const alone = NUMBER.test(first) ? undefined : readInterval(first);
  return alone && { end: at, interval: alone, isBare: false };
}

const SIGN = /[<>≤≥]/;

/** A bound or a sign opens an interval that the next cells end. */
function goesOn(first: string, second: string): boolean {
  if (!BOUND.test(first) && !/^[<>≤≥]=?$/.test(first)) return false;
  return SIGN.test(first + second) || BETWEEN_BOUNDS.test(second) || /^ke/i.test(second);
}

function spreadOver(tokens: readonly Token[], at: number): Spread | undefined {
  let text = tokens[at]?.text ?? "";
  let bounds = BOUND.test(text) ? 1 : 0;
  for (let end = at + 1; end < Math.min(tokens.length, at + MOST_CELLS); end++) {
    const next = tokens[end]?.text ?? "";
    if (!BOUND.test(next) && !BETWEEN_BOUNDS.test(next) && !/^(ke ?atas|ke ?bawah)$/i.test(next)) return undefined;
    if (BOUND.test(next)) bounds++;
    text = `${text} ${next}`;
    const isWhole = bounds === 2 || (bounds === 1 && !BOUND.test(tokens[end + 1]?.text ?? ""));
    const interval = isWhole ? readInterval(text) : undefined;
    if (interval) return { end, interval, isBare: false };
  }
  return undefined;
}

/** The words right beside an interval; where none touches it, those behind a gap. */
function wordsBeside(tokens: readonly Token[], first: number, last: number): readonly Token[] {
  const right = upToNoWord(tokens.slice(last + 1));
  const left = upToNoWord(tokens.slice(0, first).reverse());
  const touching = [
    ...inTouch(tokens[last]?.column ?? 0, tokens.slice(last + 1), right),
    ...inTouch(tokens[first]?.column ?? 0, tokens.slice(0, first).reverse(), left),
  ];
  return touching.length > 0 ? touching : [...right, ...left];
}

/** Those of some words that no blank cell parts from a column; what stands between is walked over. */
function inTouch(column: number, beside: readonly Token[], words: readonly Token[]): readonly Token[] {
  const gap = beside.findIndex((token, index) => Math.abs(token.column - (beside[index - 1]?.column ?? column)) > 1);
  const near = gap < 0 ? beside : beside.slice(0, gap);
  return words.filter((word) => near.includes(word));
}

/** The words beside a cell, up to what is no word; a lone colon or sign of equality stands between. */
function upToNoWord(tokens: readonly Token[]): readonly Token[] {
  const own = tokens.filter(({ text }) => !/^[:=]$/.test(text));
  const end = own.findIndex(({ text }) => !isWord(text));
  return end < 0 ? own : own.slice(0, end);
}

const LONGEST = 700;

/** Entries that a cell holds whole, each with its words. */
function entriesInCell(token: Token | undefined, row: number): readonly LegendEntry[] {
  if (!token || token.text.length > LONGEST || !mayHoldInterval(token.text) || !/\p{L}/u.test(token.text)) return [];
  const { column } = token;
  const area = { top: row, bottom: row, left: column, right: column };
  const parts = token.text.split(/[;\n]|,(?!\d)|\bserta\b|\bdan\b(?=\s+\p{L}+(?:\s+\p{L}+)?\s+(?:apabila|jika|bila))/u);
  return parts.flatMap((part): readonly LegendEntry[] => {
    const both = splitEntry(part.trim().replace(/\.$/, ""));
    return both ? [{ ...both, area, column, isBare: false }] : [];
  });
}

/** `91 - 100 : Sangat Tinggi`, `Sangat Tinggi = 91 - 100`, `Sangat Tinggi (91 - 100)`, `Baik apabila lebih dari 80`. */
function splitEntry(text: string): Pick<LegendEntry, "interval" | "words"> | undefined {
  const bracket = /^([^()]+)\(([^()]+)\)$/.exec(text);
  const parts = bracket ? [bracket[1] ?? "", bracket[2] ?? ""] : text.split(/[:=](?!\s*[<>])|[:=](?=\s*[<>])/);
  const intervals = parts.map((part) => readInterval(part.trim()));
  const interval = intervals.find((one) => one !== undefined);
  const words = parts.filter((_part, index) => intervals[index] === undefined).map((part) => part.trim());
  if (interval && words.length > 0 && words.every(isWord)) return { interval, words };
  const worded = readWordedInterval((parts.at(-1) ?? "").trim()) ?? readWordedInterval(text);
  return worded && worded.words.length > 0 && worded.words.every(isWord) ? worded : undefined;
}

/** Words of a scale are short and hold no figures. */
function isWord(text: string): boolean {
  return text.length > 0 && text.length <= 30 && !/\d/.test(text) && /\p{L}/u.test(text);
}

/** Entries that stand side by side: intervals along a row, or their bounds along two, with their words above or below. */
export function entriesAcross(sheet: SheetSnapshot, row: number): readonly LegendEntry[] {
  const at = (place: number, column: number): string => saidIn(sheet.rows[place]?.[column]);
  const columns = (sheet.rows[row] ?? []).map((_cell, column) => column);
  const spans = columns.flatMap((column): readonly [number, PrintedInterval, number, boolean][] => {
    const text = at(row, column);
    const alone = NUMBER.test(text) ? undefined : readInterval(text);
    if (alone) return [[column, alone, row, false]];
    const bounds = bareInterval(text, at(row + 1, column)) ?? bareInterval(at(row + 1, column), text);
    return bounds ? [[column, bounds, row + 1, true]] : [];
  });
  const bottom = spans[0]?.[2] ?? row;
  const wordRows = [row - 1, bottom + 1].filter((place) => spans.every(([column]) => isWord(at(place, column))));
  const [wordRow] = wordRows;
  if (spans.length < FEWEST_ACROSS || wordRow === undefined || spans.some(([, , end]) => end !== bottom)) return [];
  return spans.map(([column, interval, end, isBare]) => ({
    area: { top: Math.min(row, wordRow), bottom: Math.max(end, wordRow), left: column, right: column },
    column: row,
    interval,
    words: wordRows.map((place) => at(place, column)),
    isBare,
  }));
}

const FEWEST_ACROSS = 3;
