import { parseA1, parseArea } from "../../../src/core/sheet/address";
import type { Cell, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";

export interface SheetOptions {
  readonly name?: string;
  /** Merged areas in A1, separated by spaces: `"A1:A2 C1:D1"`. */
  readonly merges?: string;
  /** Hidden rows as Excel counts them, from 1. */
  readonly hiddenRows?: readonly number[];
}

/**
 * A worksheet written as text: one line a row, cells separated by `|`, a blank line is a blank row.
 * The margin that all lines share is dropped; what a line is pushed in beyond it stays before its first cell.
 *
 *     *Uraian                bold
 *     "48,79%"               text, though it looks like a figure; so is 0001
 *     0.4879{0.00%}          a number with its format
 *     =C8/C7 -> 0.5{0%}      a formula with the value it gave
 *     #REF!                  an Excel error
 */
export function sheet(text: string, options: SheetOptions = {}): SheetSnapshot {
  const rows = dropMargin(text).map((line) => (line.trim() === "" ? undefined : line.split("|").map(readCell)));
  return {
    name: options.name ?? "Sheet1",
    visibility: "visible",
    rows,
    columnCount: Math.max(0, ...rows.map((row) => row?.length ?? 0)),
    merges: (options.merges ?? "").split(" ").flatMap((area) => parseArea(area) ?? []),
    hiddenRows: new Set((options.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set(),
  };
}

/** A workbook of these sheets. */
export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: "book.xlsx", sheets, readOnly: false, marks: [], settings: {} };
}

/** The same sheet with one cell holding something else. */
export function withCell(from: SheetSnapshot, address: string, value: CellValue): SheetSnapshot {
  const place = parseA1(address);
  if (!place) throw new RangeError(`no address: ${address}`);
  const rows = from.rows.map((cells, row) =>
    row === place.row ? (cells ?? []).map((cell, column) => (column === place.column ? { ...cell, value } : cell)) : cells,
  );
  return { ...from, rows };
}

function dropMargin(text: string): readonly string[] {
  const lines = text.replace(/^[ \t]*\n/, "").replace(/\n[ \t]*$/, "").split("\n");
  const margin = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin));
}

function readCell(written: string, column: number): Cell | undefined {
  const indent = column === 0 ? (/^ */.exec(written)?.[0] ?? "") : "";
  let rest = written.trim();
  if (rest === "") return undefined;
  const bold = rest.startsWith("*");
  if (bold) rest = rest.slice(1);
  const format = /\{([^{}]*)\}$/.exec(rest);
  if (format) rest = rest.slice(0, format.index).trim();
  const formula = /^(=.*?)(?: -> (.*))?$/.exec(rest);
  const value = readValue(formula ? (formula[2] ?? "") : rest);
  return {
    value: typeof value === "string" ? indent + value : value,
    ...(typeof value === "string" && /^#[A-Z]/.test(value) ? { error: true as const } : {}),
    ...(formula?.[1] === undefined ? {} : { formula: formula[1] }),
    ...(format?.[1] === undefined ? {} : { numberFormat: format[1] }),
    ...(bold ? { bold: true as const } : {}),
  };
}

function readValue(text: string): CellValue {
  const quoted = /^"(.*)"$/.exec(text);
  if (quoted) return quoted[1] ?? "";
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text;
}
