import { sheetPrefix, WHOLE_SHEET } from "./areas";
import type { Book } from "./book";
import { recalculate } from "./calculation";
import type { Actor } from "./events";
import { Refusal } from "./refusal";
import { SheetModel, type Visibility } from "./sheet";

/** Adds an empty sheet at the end; without a name, the next free `SheetN`. */
export function addSheet(book: Book, name: string | undefined, by: Actor): SheetModel {
  const sheet = new SheetModel(book.newId(), { name: name ?? freeName(book), cells: [] });
  requireFreeName(book, sheet.name);
  book.sheets = [...book.sheets, sheet];
  book.tell({ type: "sheet-added", sheet }, by);
  return sheet;
}

function freeName(book: Book): string {
  for (let number = 1; ; number += 1) if (!book.sheet(`Sheet${number}`)) return `Sheet${number}`;
}

function requireFreeName(book: Book, name: string, except?: SheetModel): void {
  if (name === "" || name.length > 31 || /[\\/?*:[\]]|^'|'$/.test(name)) throw new Refusal("InvalidArgument");
  const holder = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (holder && holder !== except) throw new Refusal("ItemAlreadyExists");
}

/** Deletes a sheet with its comments and names; the last visible one stays. */
export function deleteSheet(book: Book, sheet: SheetModel, by: Actor): void {
  requireAnotherVisible(book, sheet);
  const at = book.sheets.indexOf(sheet);
  book.sheets = book.sheets.filter((each) => each !== sheet);
  book.comments = book.comments.filter((comment) => comment.sheetId !== sheet.id);
  book.names = book.names.filter((name) => name.sheetId !== sheet.id);
  if (book.activeSheet === sheet) comeForward(book, at, sheet, by);
  book.tell({ type: "sheet-deleted", sheet }, by);
  recalculate(book, [{ sheet, area: WHOLE_SHEET }]);
}

function requireAnotherVisible(book: Book, sheet: SheetModel): void {
  if (!book.sheets.some((each) => each !== sheet && each.visibility === "visible")) throw new Refusal("InvalidOperation");
}

function comeForward(book: Book, at: number, previous: SheetModel, by: Actor): void {
  const visible = book.sheets.filter((sheet) => sheet.visibility === "visible" && sheet !== previous);
  const next = visible.find((sheet) => book.sheets.indexOf(sheet) >= at) ?? visible.at(-1);
  if (!next) return;
  book.activeSheet = next;
  book.tell({ type: "activated", sheet: next, previous }, by);
}

/** Renames a sheet, in formulas too. */
export function renameSheet(book: Book, sheet: SheetModel, name: string, by: Actor): void {
  requireFreeName(book, name, sheet);
  const [oldPlain, oldQuoted] = [`${sheetPrefix(sheet.name)}!`, `'${sheet.name.replaceAll("'", "''")}'!`];
  const renamed = (formula: string): string => replaceReference(replaceReference(formula, oldQuoted, name), oldPlain, name);
  sheet.name = name;
  for (const each of book.sheets) {
    for (const [row, column, cell] of each.entries()) {
      if (cell.formula?.includes("!")) each.put(row, column, { ...cell, formula: renamed(cell.formula) });
    }
  }
  book.names = book.names.map((each) => ({ ...each, formula: renamed(each.formula) }));
  book.tell({ type: "sheet-updated", sheet }, by);
}

function replaceReference(formula: string, old: string, name: string): string {
  const escaped = old.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const free = old.startsWith("'") ? escaped : `(?<![\\p{L}\\p{N}_.'])${escaped}`;
  return formula.replace(new RegExp(free, "giu"), () => `${sheetPrefix(name)}!`);
}

export function moveSheet(book: Book, sheet: SheetModel, position: number, by: Actor): void {
  const others = book.sheets.filter((each) => each !== sheet);
  if (!Number.isInteger(position) || position < 0 || position > others.length) throw new Refusal("InvalidArgument");
  book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  book.tell({ type: "sheet-updated", sheet }, by);
}

export function showSheet(book: Book, sheet: SheetModel, visibility: Visibility, by: Actor): void {
  if (visibility !== "visible") requireAnotherVisible(book, sheet);
  sheet.visibility = visibility;
  if (visibility !== "visible" && book.activeSheet === sheet) comeForward(book, book.sheets.indexOf(sheet), sheet, by);
  book.tell({ type: "sheet-updated", sheet }, by);
}
