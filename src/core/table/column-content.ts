import { describeFormat } from "../figure/number-format";
import { type SeparatorStyle, detectStyle } from "../figure/parse";
import type { Cell } from "../sheet/snapshot";
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
  /** Found out when it is asked for: most columns hold no text that leaves its separators open. */
  readonly style: () => SeparatorStyle;
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
  readonly fallback: () => SeparatorStyle;
}

interface Counts {
  codes: number;
  texts: number;
  figures: number;
  dashes: number;
  percents: number;
  currencies: number;
  ticks: number;
  longest: number;
}

/** What is gathered of one column on the way down its rows. */
interface Gathered {
  readonly counts: Counts;
  readonly texts: string[];
  readonly sizes: number[];
}

/** What some neighbouring columns hold, in one way down the rows. */
export function readContents(grid: Grid, { left, right }: { readonly left: number; readonly right: number }, options: ContentOptions): readonly ColumnContent[] {
  const gathered: Gathered[] = [];
  for (let column = left; column <= right; column++) gathered.push({ counts: { codes: 0, texts: 0, figures: 0, dashes: 0, percents: 0, currencies: 0, ticks: 0, longest: 0 }, texts: [], sizes: [] });
  for (let row = options.top; row <= options.bottom; row++) {
    if (options.skip.has(row)) continue;
    for (const column of grid.filled(row)) {
      const own = gathered[column - left];
      const cell = own && grid.own(row, column);
      if (cell !== undefined && cell.value !== "") gather(own as Gathered, cell);
    }
  }
  return gathered.map((own) => contentOf(own, options));
}

function gather({ counts, texts, sizes }: Gathered, cell: Cell): void {
  if (typeof cell.value === "number" && !cell.error) {
    countNumber(counts, cell.numberFormat);
    sizes.push(Math.abs(cell.value));
    return;
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

function contentOf({ counts, texts, sizes }: Gathered, { fallback }: ContentOptions): ColumnContent {
  const sorted = Float64Array.from(sizes).sort();
  let style: SeparatorStyle | undefined;
  return {
    ...counts,
    large: sizes.reduce((all, size) => all + (size >= 100_000 ? 1 : 0), 0),
    style: () => (style ??= detectStyle(texts, fallback)),
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    largest: sorted.at(-1) ?? 0,
  };
}

const formats = new Map<string, { readonly isPercent: boolean; readonly isCurrency: boolean }>();
const MOST_FORMATS = 1_000;

function countNumber(counts: Counts, format: string | undefined): void {
  counts.figures++;
  if (format === undefined) return;
  const known = formats.get(format) ?? { isPercent: describeFormat(format).percent, isCurrency: /rp/i.test(format) };
  if (formats.size < MOST_FORMATS) formats.set(format, known);
  if (known.isPercent) counts.percents++;
  if (known.isCurrency) counts.currencies++;
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
