import type { WorkbookState } from "./book";

/** A workbook of empty sheets with these names. */
export function newWorkbook(...sheetNames: readonly string[]): WorkbookState {
  const names = sheetNames.length > 0 ? sheetNames : ["Sheet1"];
  return { name: "Buku1.xlsx", sheets: names.map((name) => ({ name, cells: [] })) };
}
