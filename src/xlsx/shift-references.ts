import { columnIndex, columnLetters } from "../core/sheet/address";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";

const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|[\p{L}_\\][\p{L}\d_.]*\(|(?<![\p{L}\d_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(])|(?<![\p{L}\d_.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\d_.(!])|(?<![\p{L}\d_.$])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\d_.(])/giu;

/** The formula as it reads when copied down by `rows` and right by `columns`: relative references move along. */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKENS, (whole, ...groups: (string | undefined)[]) => {
    const [c$, letters, r$, row, a$, firstColumn, b$, lastColumn, d$, firstRow, e$, lastRow] = groups;
    if (letters !== undefined && row !== undefined) return shiftColumn(c$, letters, columns) + shiftRow(r$, row, rows);
    if (firstColumn !== undefined && lastColumn !== undefined) {
      return `${shiftColumn(a$, firstColumn, columns)}:${shiftColumn(b$, lastColumn, columns)}`;
    }
    if (firstRow !== undefined && lastRow !== undefined) {
      return `${shiftRow(d$, firstRow, rows)}:${shiftRow(e$, lastRow, rows)}`;
    }
    return whole;
  });
}

function shiftColumn(fixed: string | undefined, letters: string, by: number): string {
  if (fixed === "$") return `$${letters}`;
  const column = (columnIndex(letters) + by + MAX_COLUMNS) % MAX_COLUMNS;
  return columnLetters(column);
}

function shiftRow(fixed: string | undefined, row: string, by: number): string {
  if (fixed === "$") return `$${row}`;
  return String(((Number(row) - 1 + by + MAX_ROWS) % MAX_ROWS) + 1);
}
