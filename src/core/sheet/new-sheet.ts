import type { Area } from "./address";

/** How a cell of a worksheet of our own looks; what each means is settled by who writes it. */
export type CellLook =
  "title" | "quiet" | "section" | "head" | "text" | "centred" | "figure" | "count" | "number" | "error" | "warning" | "info";

/** A cell of a worksheet of our own. Text stays text whatever it begins with; numbers are numbers. */
export interface NewCell {
  readonly value: string | number;
  readonly look: CellLook;
  /** The cell leads to this place in the workbook. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** A chart over a block of cells whose first row and first column are its names. */
interface NewChart {
  readonly title: string;
  readonly data: Area;
  /** Cells that the chart lies over. */
  readonly place: Area;
  readonly stacked: boolean;
}

/** A worksheet of our own, whole, as plain data. */
export interface NewSheet {
  readonly name: string;
  /** Widths of its columns in characters. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly (NewCell | null)[])[];
  /** Rows at the top that stay in sight. */
  readonly frozenRows: number;
  /** Header and rows that can be filtered. */
  readonly filter?: Area;
  /** Rows that every printed page begins with, from 0. */
  readonly repeated?: readonly [first: number, last: number];
  readonly charts: readonly NewChart[];
}

/** Longest text that a cell takes; Excel refuses a longer one. */
const LONGEST = 32_000;

/** Marks that turn the direction of writing: with them a text can be made to read as another than it is. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A text without marks that turn the direction of writing. */
export function unturned(text: string): string {
  return text.replace(TURNS, "");
}

/** A text as a cell takes it: no control characters but line breaks, none that turn the direction of writing, and not too long. */
export function cellText(text: string): string {
  // eslint-disable-next-line no-control-regex -- the very characters that no cell may hold
  const plain = unturned(text).replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

/** A name that no other worksheet has, as Excel allows it: the wanted one, or with a number behind. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const tail = number === 1 ? "" : ` (${String(number)})`;
    const name = wanted.slice(0, 31 - tail.length) + tail;
    if (!used.has(name.toLowerCase())) return name;
  }
}
