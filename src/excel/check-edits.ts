import { nameCell } from "../core/sheet/address";
import { HostError, type HostErrorCode } from "../core/sheet/workbook-port";
import type { Before, SheetBefore, Wishes } from "./before-write";
import { cellKey } from "./blocks";
import { sameContent } from "./cell-content";
import { planMarks, type MarkPlan } from "./plan-marks";
import { placeKey } from "./threads";

/** Throws a HostError with the places concerned unless everything asked for may be written as it stands. */
export function checkEdits(wishes: Wishes, before: Before): void {
  if (before.readOnly) throw new HostError("read-only");
  const sheets = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  // A mark whose sheet is gone is gone with it; nothing is left to take away.
  const looked = [...wishes.cells, ...wishes.expected];
  const written = [...looked, ...wishes.marks.flatMap(({ kind, mark }) => (kind === "add-mark" ? [mark] : []))];
  refuse("sheet-missing", [...new Set(written.map(({ sheet }) => sheet))].filter((name) => !sheets.has(name)));
  refuse("protected-sheet", wishes.cells.filter((edit) => !mayWrite(edit, before, sheets.get(edit.sheet))).map(nameCell));
  refuse("changed-since-read", looked.filter((edit) => hasChanged(edit, before)).map(nameCell));
  const staleSettings = wishes.settings.filter(({ key, expect }) => (before.settings.get(key) ?? null) !== expect);
  refuse("changed-since-read", staleSettings.map(({ key }) => key));
}

/** Plans the marks; throws a HostError when a protected sheet does not let them be written. */
export function checkedMarkPlan(
  wishes: Wishes,
  before: Before,
  { comments, wordless }: { readonly comments: boolean; readonly wordless: ReadonlySet<string> },
): MarkPlan {
  const sheets = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const contents = new Map(before.threads.map(({ id, content }) => [id, { id, content }]));
  const threadAt = [...before.places].flatMap(([id, place]) => {
    const thread = contents.get(id);
    return thread ? [[placeKey(place), thread] as const] : [];
  });
  const plan = planMarks(wishes.marks, {
    known: before.known,
    threadAt: new Map(threadAt),
    mayComment: (sheet) => comments && sheets.get(sheet)?.protection?.mayEditObjects !== false,
    wordless,
  });
  refuse("protected-sheet", [...plan.sheets].filter((name) => sheets.get(name)?.protection?.mayFormatCells === false));
  refuse(
    "protected-sheet",
    plan.deleted.filter(({ mark }) => sheets.get(mark.sheet)?.protection?.mayEditObjects === false).map(({ mark }) => nameCell(mark)),
  );
  return plan;
}

function refuse(code: HostErrorCode, places: readonly string[]): void {
  if (places.length > 0) throw new HostError(code, places);
}

function mayWrite(edit: Wishes["cells"][number], before: Before, sheet: SheetBefore | undefined): boolean {
  if (!sheet?.protection) return true;
  const cell = before.cells.get(edit.sheet)?.get(cellKey(edit.row, edit.column));
  const touchesFormat = edit.kind === "restore-format" || edit.numberFormat !== undefined || edit.formatLike !== undefined;
  return cell?.locked === false && (!touchesFormat || sheet.protection.mayFormatCells);
}

function hasChanged(edit: Wishes["cells"][number] | Wishes["expected"][number], before: Before): boolean {
  if (edit.kind === "restore-format") return false;
  const cell = before.cells.get(edit.sheet)?.get(cellKey(edit.row, edit.column));
  return !cell || !sameContent(cell.content, edit.expect);
}
