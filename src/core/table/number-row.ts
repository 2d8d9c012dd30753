import type { Grid } from "./grid";

/** A formula that a form prints in its row of column numbers, e.g. `13=12/7X100%`. */
export type NumberFormula =
  | { readonly kind: "sum"; readonly terms: readonly (readonly [number: number, sign: 1 | -1])[] }
  | { readonly kind: "product"; readonly factors: readonly number[] }
  | { readonly kind: "ratio"; readonly numerator: readonly number[]; readonly denominator: number };

/** One entry of the row of column numbers. */
export interface NumberEntry {
  readonly column: number;
  readonly number: number;
  readonly formula: NumberFormula | undefined;
  /** The entry as printed. */
  readonly text: string;
}

const ENTRY = /^\(?\s*(\d{1,2})\s*[a-z]?\s*\)?\s*(?:[=:]\s*(.+))?$/i;
/** Any arithmetic over column numbers, however it is spelt. */
const FORMULA_ONLY = /^[\s([{]*\d{1,2}[\s\d()[\]{}+\-–−/:x×*.%]*$/i;

/** The row of column numbers that forms print under their header, read as entries; undefined when the row is none. */
export function readNumberRow(grid: Grid, row: number): readonly NumberEntry[] | undefined {
  const columns = grid.filled(row);
  if (columns.length < 3) return undefined;
  const entries: NumberEntry[] = [];
  for (const column of columns) {
    const entry = readEntry(grid.text(row, column), column);
    if (!entry) return undefined;
    entries.push(entry);
  }
  return isCounting(entries.map((entry) => entry.number)) ? entries : undefined;
}

function readEntry(text: string, column: number): NumberEntry | undefined {
  const match = ENTRY.exec(text);
  if (!match) return undefined;
  const formula = match[2] === undefined ? undefined : parseNumberFormula(match[2]);
  if (match[2] !== undefined && !formula && !FORMULA_ONLY.test(match[2])) return undefined;
  return { column, number: Number(match[1]), formula, text };
}

/** Numbers that count columns rise from left to right, mostly by one. */
function isCounting(numbers: readonly number[]): boolean {
  let byOne = 0;
  for (let i = 1; i < numbers.length; i++) {
    const step = (numbers[i] ?? 0) - (numbers[i - 1] ?? 0);
    if (step <= 0) return false;
    if (step === 1) byOne++;
  }
  return byOne * 2 >= numbers.length - 1 && (numbers[0] ?? 99) <= 12;
}

/** Reads the right side of a printed column formula (`8+9+10+11`, `12/7X100%`, `(14 : 5) x 100`); undefined when it is no such formula. */
export function parseNumberFormula(text: string): NumberFormula | undefined {
  const plain = text.replace(/\s+/g, "").replace(/[[{]/g, "(").replace(/[\]}]/g, ")");
  const ratio = /^\(*\(?([\d+()]+?)\)?[/:]\(?(\d{1,2})\)?\)*(?:[x×*]\(?100%?\)?)?%?$/i.exec(plain);
  if (ratio) {
    const numerator = (ratio[1] ?? "").replace(/[()]/g, "").split("+").map(Number);
    return numerator.every(isColumnNumber) ? { kind: "ratio", numerator, denominator: Number(ratio[2]) } : undefined;
  }
  const bare = plain.replace(/[()]/g, "");
  const product = /^(\d{1,2})[x×*](\d{1,2})(?:[x×*](\d{1,2}))?$/i.exec(bare);
  if (product) return { kind: "product", factors: [...bare.matchAll(/\d+/g)].map(([digits]) => Number(digits)) };
  if (!/^\d{1,2}([+-]\d{1,2})+$/.test(bare)) return undefined;
  const terms = [...bare.matchAll(/([+-]?)(\d{1,2})/g)].map(
    (part) => [Number(part[2]), part[1] === "-" ? -1 : 1] as const,
  );
  return terms.every(([number]) => isColumnNumber(number)) ? { kind: "sum", terms } : undefined;
}

function isColumnNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 60;
}
