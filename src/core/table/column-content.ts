import { describeFormat } from "../figure/number-format";
import { type SeparatorStyle, detectStyle } from "../figure/parse";
import { type Grid, plainText } from "./grid";
import { isTick, looksLikeDash, looksLikeFigure } from "./looks";

/** What the cells below a header hold, as counts; enough to tell words from figures and money from counts. */
export interface ColumnContent {
  readonly texts: number;
  readonly figures: number;
  readonly dashes: number;
  readonly percents: number;
  readonly currencies: number;
  /** Cells that hold a lone tick: v, √, x, ✓. */
  readonly ticks: number;
  /** Cells that hold a dotted code of three parts or more. */
  readonly codes: number;
  readonly style: SeparatorStyle;
  /** Median size of the figures, as a rough number. */
  readonly median: number;
  readonly largest: number;
  /** Figures of 100.000 and more. */
  readonly large: number;
  readonly longest: number;
}

const CODE = /^\d{1,2}(\.\d{1,4}){2,}\.?$/;

export interface ContentOptions {
  readonly top: number;
  readonly bottom: number;
  /** Rows to leave out: repeated headers. */
  readonly skip: ReadonlySet<number>;
  /** Separators to take when the column's texts do not tell. */
  readonly fallback: SeparatorStyle;
}

export function readContent(grid: Grid, column: number, options: ContentOptions): ColumnContent {
  const counts = { codes: 0, texts: 0, figures: 0, dashes: 0, percents: 0, currencies: 0, ticks: 0, longest: 0 };
  const texts: string[] = [];
  const sizes: number[] = [];
  for (let row = options.top; row <= options.bottom; row++) {
    if (options.skip.has(row)) continue;
    const cell = grid.own(row, column);
    if (cell === undefined || cell.value === "") continue;
    if (typeof cell.value === "number" && !cell.error) {
      countNumber(counts, cell.numberFormat);
      sizes.push(Math.abs(cell.value));
      continue;
    }
    const text = plainText(cell);
    if (CODE.test(text)) counts.codes++;
    if (looksLikeDash(cell)) counts.dashes++;
    else if (isTick(text)) counts.ticks++;
    else if (looksLikeFigure(cell)) {
      counts.figures++;
      if (typeof cell.value === "string") texts.push(cell.value);
      if (text.endsWith("%") || describeFormat(cell.numberFormat).percent) counts.percents++;
      if (/rp/i.test(text) || /rp/i.test(cell.numberFormat ?? "")) counts.currencies++;
      sizes.push(/[1-9]/.test(text) ? 10 ** (text.replace(/\s*%$/, "").replace(/[.,]\d{1,2}$|\D/g, "").length - 1) : 0);
    } else {
      counts.texts++;
      counts.longest = Math.max(counts.longest, text.length);
    }
  }
  sizes.sort((a, b) => a - b);
  return { ...counts, large: sizes.filter((size) => size >= 100_000).length, style: detectStyle(texts, options.fallback), median: sizes[Math.floor(sizes.length / 2)] ?? 0, largest: sizes.at(-1) ?? 0 };
}

function countNumber(counts: { figures: number; percents: number; currencies: number }, format: string | undefined): void {
  counts.figures++;
  if (describeFormat(format).percent) counts.percents++;
  if (format !== undefined && /rp/i.test(format)) counts.currencies++;
}

/** Separators of a whole part of a sheet, for columns whose own texts do not tell. */
export function majorityStyle(grid: Grid, top: number, bottom: number): SeparatorStyle {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const column of grid.filled(row)) {
      const cell = grid.own(row, column);
      if (typeof cell?.value === "string" && looksLikeFigure(cell)) texts.push(cell.value);
    }
  }
  return detectStyle(texts, "id");
}
