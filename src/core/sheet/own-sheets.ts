import { cellText, type NewSheet } from "./new-sheet";
import { cellAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";

/** Setting that notes the worksheets we wrote: a print of their contents by name. */
export const OWN_SHEETS_KEY = "cermat.sheets";

/** What stands in the first cell of our worksheets, by language; they are known by it also after they were renamed. */
export const OWN_TITLES = {
  findings: { id: "Lembar Temuan Cermat", en: "Cermat Findings Sheet" },
  summary: { id: "Ringkasan Pemeriksaan Cermat", en: "Cermat Check Summary" },
} as const;

const TITLES: ReadonlySet<unknown> = new Set(Object.values(OWN_TITLES).flatMap(({ id, en }) => [id, en]));

/** Rows among which the title is sought, as a person may have put some above it. */
const TITLE_ROWS = 8;

/** The worksheet is one that we wrote: it holds findings, not a person's figures. */
export function isOwnSheet(sheet: SheetSnapshot): boolean {
  return Array.from({ length: TITLE_ROWS }, (_, row) => cellAt(sheet, row, 0)?.value).some((value) =>
    TITLES.has(value),
  );
}

/** The workbook without the worksheets that we wrote. */
export function withoutOwnSheets(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.filter((sheet) => !isOwnSheet(sheet));
  return sheets.length === workbook.sheets.length ? workbook : { ...workbook, sheets };
}

/** Contents of a worksheet, row by row; a blank cell is null. */
export type SheetValues = readonly (readonly (CellValue | null)[])[];

export function valuesOfNew({ rows }: NewSheet): SheetValues {
  return rows.map((row) =>
    row.map((cell) => (typeof cell?.value === "string" ? cellText(cell.value) : (cell?.value ?? null))),
  );
}

export function valuesOfSnapshot({ rows }: SheetSnapshot): SheetValues {
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.formula ?? cell?.value ?? null));
}

/** Says whether two worksheets hold the same, cell by cell. */
export function sameValues(a: SheetValues, b: SheetValues): boolean {
  return JSON.stringify(trimmed(a)) === JSON.stringify(trimmed(b));
}

/** A short print of contents: any change shows in it. */
export function printOf(values: SheetValues): string {
  const text = JSON.stringify(trimmed(values));
  let [low, high] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(text.length - 1 - at), 0x5bd1e995);
  }
  return `${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}

function trimmed(values: SheetValues): SheetValues {
  const rows = values.map((row) =>
    withoutBlankEnd(
      row.map((value) => (value === "" ? null : value)),
      (v) => v === null,
    ),
  );
  return withoutBlankEnd(rows, (row) => row.length === 0);
}

function withoutBlankEnd<T>(list: readonly T[], isBlank: (item: T) => boolean): readonly T[] {
  let end = list.length;
  while (end > 0 && isBlank(list[end - 1] as T)) end--;
  return list.slice(0, end);
}
