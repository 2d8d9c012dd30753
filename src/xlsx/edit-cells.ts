import { nameCell, toA1 } from "../core/sheet/address";
import type { CellContent, Edit, ExpectCell, RestoreFormat, SetCell } from "../core/sheet/edit";
import { cellAt, type SheetSnapshot } from "../core/sheet/snapshot";
import { HostError } from "../core/sheet/workbook-port";
import { type CellChange, patchCells, readStyleNumbers } from "./sheet-patch";
import type { CellStyle } from "./styles";
import { isPlain, styleLike, styleWithFormat, type StylesDraft } from "./styles-patch";
import type { SheetEntry } from "./workbook-part";

/** An edit of a cell; an inverse made here also knows the element to put back. */
export type CellEdit = (SetCell | RestoreFormat) & { readonly stored?: string };

/** A worksheet whose cells are to be changed. */
export interface CellTarget {
  readonly entry: SheetEntry;
  readonly xml: string;
  readonly snapshot: SheetSnapshot;
  readonly cellStyles: readonly CellStyle[];
}

/** What changing cells gave: the worksheet part, and the edits that undo it, in the order of those done. */
export interface CellsEdited {
  readonly xml: string;
  readonly inverse: readonly Edit[];
  readonly formulasChanged: boolean;
}

/** Places of edits whose cell no longer holds what it must. */
export function findChangedCells(snapshot: SheetSnapshot, edits: readonly (CellEdit | ExpectCell)[]): string[] {
  return edits
    .filter((edit) => edit.kind !== "restore-format" && !sameContent(contentAt(snapshot, edit.row, edit.column), edit.expect))
    .map(nameCell);
}

function contentAt(snapshot: SheetSnapshot, row: number, column: number): CellContent {
  const cell = cellAt(snapshot, row, column);
  if (!cell) return null;
  return cell.formula === undefined ? { value: cell.value } : { formula: cell.formula };
}

function sameContent(one: CellContent, other: CellContent): boolean {
  const [a, b] = [plainContent(one), plainContent(other)];
  if (a === null || b === null) return a === b;
  if ("formula" in a) return "formula" in b && a.formula === b.formula;
  return "value" in b && a.value === b.value;
}

/** An empty text is a blank cell; a formula is written with its sign. */
function plainContent(content: CellContent): CellContent {
  if (content === null) return null;
  if ("formula" in content)
    return { ...content, formula: content.formula.startsWith("=") ? content.formula : `=${content.formula}` };
  return content.value === "" ? null : content;
}

/** Changes cells of one worksheet. Throws HostError where they are locked or belong to an array. */
export function editCells(target: CellTarget, styles: StylesDraft, edits: readonly CellEdit[]): CellsEdited {
  const { entry, xml, snapshot, cellStyles } = target;
  const models = edits.flatMap((edit) => (edit.kind === "set-cell" && edit.formatLike ? [edit.formatLike] : []));
  const modelStyles = readStyleNumbers(xml, entry.part, models);
  const likes = new Map(models.map(({ row, column }, index) => [toA1(row, column), modelStyles[index] ?? 0]));
  const locked: string[] = [];
  const changes = edits.map((edit): CellChange => {
    const { row, column, stored } = edit;
    if (stored !== undefined) return { row, column, content: { element: stored } };
    const style = (own: number): number => {
      if (snapshot.protection && isRefused(edit, snapshot, cellStyles[own]))
        locked.push(nameCell(edit));
      return edit.kind === "set-cell" ? newStyle(styles, own, edit, likes) : restoredStyle(styles, own, edit);
    };
    return { row, column, content: edit.kind === "set-cell" ? plainContent(edit.content) : undefined, style };
  });
  const patch = patchCells(xml, entry.part, entry.name, changes);
  if (locked.length > 0) throw new HostError("protected-sheet", locked);
  return {
    xml: patch.xml,
    inverse: edits.map((edit, index) => inverseOf(edit, snapshot, patch.before[index] ?? "")),
    formulasChanged: patch.formulasChanged,
  };
}

function isRefused(edit: CellEdit, { protection }: SheetSnapshot, style: CellStyle | undefined): boolean {
  const formats = edit.kind === "restore-format" || edit.numberFormat !== undefined || edit.formatLike !== undefined;
  const isLocked = edit.kind === "set-cell" && (style?.locked ?? true);
  return isLocked || (formats && protection?.mayFormatCells === false);
}

function newStyle(styles: StylesDraft, own: number, edit: SetCell, likes: ReadonlyMap<string, number>): number {
  const { formatLike, numberFormat } = edit;
  const like = formatLike && isPlain(styles, own) ? likes.get(toA1(formatLike.row, formatLike.column)) : undefined;
  const dressed = like === undefined ? own : styleLike(styles, own, like);
  return numberFormat === undefined ? dressed : styleWithFormat(styles, dressed, numberFormat);
}

function restoredStyle(styles: StylesDraft, own: number, { clearStyle, numberFormat }: RestoreFormat): number {
  return styleWithFormat(styles, clearStyle ? 0 : own, numberFormat);
}

function inverseOf(edit: CellEdit, snapshot: SheetSnapshot, stored: string): CellEdit {
  const { sheet, row, column } = edit;
  const before = contentAt(snapshot, row, column);
  const expect = edit.kind === "set-cell" ? plainContent(edit.content) : before;
  return { kind: "set-cell", sheet, row, column, expect, content: before, stored };
}
