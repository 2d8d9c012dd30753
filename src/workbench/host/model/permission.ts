import type { Area } from "../../../core/sheet/address";
import { cellCount } from "./areas";
import { Refusal } from "./refusal";
import type { ProtectionOptions, SheetModel } from "./sheet";
import type { Book } from "./book";

const PROTECTED = "You can't perform the requested operation on a protected sheet.";

/** Throws unless contents of these areas may be changed: not read-only, and unlocked where the sheet is protected. */
export function requireWritable(book: Book, sheet: SheetModel, areas: readonly Area[]): void {
  requireEditable(book);
  if (sheet.protection && !areas.every((area) => isUnlocked(sheet, area))) throw new Refusal("AccessDenied", PROTECTED);
}

/** Throws unless the sheet is unprotected or its protection still allows this. */
export function requireAllowed(book: Book, sheet: SheetModel, option: keyof ProtectionOptions): void {
  requireEditable(book);
  if (sheet.protection && sheet.protection.options[option] !== true) throw new Refusal("AccessDenied", PROTECTED);
}

/** Throws when the sheet is protected at all. */
export function requireUnprotected(book: Book, sheet: SheetModel): void {
  requireEditable(book);
  if (sheet.protection) throw new Refusal("AccessDenied", PROTECTED);
}

/** Throws when the document is open for reading only. */
export function requireEditable(book: Book): void {
  if (book.readOnly) throw new Refusal("AccessDenied", "The workbook is read-only.");
}

/** Throws when sheets may not be added, renamed, moved, hidden or deleted. */
export function requireStructure(book: Book): void {
  requireEditable(book);
  if (book.structureProtected) throw new Refusal("AccessDenied", "The workbook's structure is protected.");
}

function isUnlocked(sheet: SheetModel, area: Area): boolean {
  if (cellCount(area) > 5_000_000) return false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (!sheet.styleAt(row, column)?.unlocked) return false;
    }
  }
  return true;
}
