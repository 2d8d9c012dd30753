import type { SheetSnapshot } from "../sheet/snapshot";
import type { Table, TableColumn } from "../table/table";
import { type TextPart, checkDistribution } from "./check-distribution";
import { checkSpelled, checkText } from "./check-text";
import { checkLists } from "./list-counts";
import type { TextCheck } from "./text-check";
import { indexFigures } from "./figure-index";
import { dividedIn, gradedCountsIn } from "./graded-counts";

/** Checks the figures in a workbook's texts: remarks, notes and narrative paragraphs, inside and outside its tables. */
export function checkNarrative(sheets: readonly SheetSnapshot[], tables: readonly Table[]): readonly TextCheck[] {
  const texts = sheets.flatMap((sheet) =>
    textsOf(
      sheet,
      tables.filter((table) => table.sheet === sheet),
    ),
  );
  const own = sheets.flatMap((sheet) => {
    const inSheet = tables.filter((table) => table.sheet === sheet);
    return [...spelledInFigures(sheet, inSheet), ...checkLists(sheet, inSheet)];
  });
  if (texts.length === 0) return own;
  const index = indexFigures(tables);
  return [
    ...own,
    ...texts.flatMap(({ text, row, column, sheet }) => checkText(text, { sheet, row, column }, index)),
    ...blocksOf(texts).flatMap((block) => checkDistribution(block, tables)),
  ];
}

/** Texts that stand so close below each other belong together: a list of grades has one in each row. */
const NEAR = 3;

function blocksOf(texts: readonly TextCell[]): readonly (readonly TextPart[])[] {
  const blocks: TextPart[][] = [];
  let last: TextCell | undefined;
  for (const one of texts) {
    const { text, sheet, row, column } = one;
    const part = { text, cell: { sheet, row, column } };
    if (last?.sheet === sheet && row - last.row <= NEAR && !startsCount(text)) blocks.at(-1)?.push(part);
    else blocks.push([part]);
    last = one;
  }
  return blocks;
}

/** A sentence that says how many things it divides begins a list of its own. */
function startsCount(text: string): boolean {
  return dividedIn(text) !== undefined;
}

interface TextCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A sentence quotes an amount, a percentage, a number of programmes, a figure with its words, or a result beside its target. */
const QUOTES =
  /\b(?:Rp|IDR)\.?\s*-?\d|\d{3}\s*rupiah\b|\d\s*(?:%|persen\b)|\d(?:,-|\s*%)?\s*\(\s*[a-z]{3}|[a-z]{3}\s*\(\s*\d|\b\d{1,4}\s*(?:\([^()]*\)\s*)?(?:program|sub\s*kegiatan|kegiatan)\b|\b(?:target|terealisasi)\b.*\d/i;

function textsOf(sheet: SheetSnapshot, tables: readonly Table[]): readonly TextCell[] {
  return sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column): readonly TextCell[] => {
      if (typeof cell?.value !== "string" || !/\d/.test(cell.value)) return [];
      if (!QUOTES.test(cell.value) && gradedCountsIn(cell.value).length === 0) return [];
      return isFigureCell(tables, row, column) ? [] : [{ sheet: sheet.name, row, column, text: cell.value }];
    }),
  );
}

/** Figures of tables that are written with their words, such as `12 (dua belas) dokumen`. */
function spelledInFigures(sheet: SheetSnapshot, tables: readonly Table[]): readonly TextCheck[] {
  return sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) =>
      typeof cell?.value === "string" && SPELLED.test(cell.value) && isFigureCell(tables, row, column)
        ? checkSpelled(cell.value, { sheet: sheet.name, row, column })
        : [],
    ),
  );
}

const SPELLED = /\d\s*%?\s*\(\s*[a-z]{3}|[a-z]\s*\(\s*\d/i;

/** Cells of a table's figure columns are figures, and headers are no statements. */
function isFigureCell(tables: readonly Table[], row: number, column: number): boolean {
  return tables.some((table) => {
    if (row < table.header.top || row > table.area.bottom) return false;
    const own = table.columns.find((one) => one.column === column);
    return row <= table.header.bottom || (own !== undefined && !WORDY.has(own.role));
  });
}

const WORDY: ReadonlySet<TableColumn["role"]> = new Set([
  "label",
  "indicator",
  "note",
  "source",
  "other",
  "words",
  "location",
]);
