import type { WorkbookSnapshot } from "../sheet/snapshot";

const SENTENCE = 40;
const AMOUNT = /\bRp\.?\s*\d[\d.,]{6,}|\b(?:terealisasi|dari target)\b.*\d/i;

/** Whether sentences in what was asked about quote figures that may stand on other worksheets than those that were read. */
export function quotesOtherSheets({ sheets, sheetNames, focus }: WorkbookSnapshot): boolean {
  if (sheetNames === undefined || sheetNames.length <= sheets.length) return false;
  return sheets.some(({ name, rows }) =>
    rows.some((cells, row) => {
      if (focus && (focus.sheet !== name || row < focus.area.top || row > focus.area.bottom)) return false;
      return cells?.some(
        (cell) => typeof cell?.value === "string" && cell.value.length > SENTENCE && AMOUNT.test(cell.value),
      );
    }),
  );
}
