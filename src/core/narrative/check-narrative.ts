import type { SheetSnapshot } from "../sheet/snapshot";
import type { Table, TableColumn } from "../table/table";
import { type TextCheck, checkText } from "./check-text";
import { indexFigures } from "./figure-index";

/** Checks the figures in a workbook's texts: remarks, notes and narrative paragraphs, inside and outside its tables. */
export function checkNarrative(sheets: readonly SheetSnapshot[], tables: readonly Table[]): readonly TextCheck[] {
  const texts = sheets.flatMap((sheet) =>
    textsOf(
      sheet,
      tables.filter((table) => table.sheet === sheet),
    ),
  );
  if (texts.length === 0) return [];
  const index = indexFigures(tables);
  return texts.flatMap(({ text, row, column, sheet }) => checkText(text, { sheet, row, column }, index));
}

interface TextCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A sentence quotes an amount, a percentage, a number of programmes, or a figure with its words. */
const QUOTES =
  /\bRp\.?\s*-?\d|\d\s*(?:%|persen\b)|\d\s*\(\s*[a-z]{3}|\b\d{1,4}\s*(?:\([^()]*\)\s*)?(?:program|sub\s*kegiatan|kegiatan)\b/i;

function textsOf(sheet: SheetSnapshot, tables: readonly Table[]): readonly TextCell[] {
  return sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column): readonly TextCell[] => {
      if (typeof cell?.value !== "string" || !/\d/.test(cell.value) || !QUOTES.test(cell.value)) return [];
      return isFigureCell(tables, row, column) ? [] : [{ sheet: sheet.name, row, column, text: cell.value }];
    }),
  );
}

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
