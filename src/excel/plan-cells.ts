import type { CellAddress } from "../core/sheet/address";
import type { CellContent, Edit, SetCell } from "../core/sheet/edit";
import { cellKey } from "./blocks";
import { wouldBeCoerced } from "./cell-content";
import { hasOwnLook, type CellLook } from "./cell-look";
import { editsBySheet, type CellBefore, type CellEdit, type CellsBefore } from "./cells-before";
import type { CellWrite } from "./write-cells";

/** One cell of one sheet as it will be written, with what it held before. */
export interface PlannedWrite {
  readonly edit: CellEdit;
  readonly before: CellBefore;
  readonly write: CellWrite;
}

/** Works out how each cell is written, by sheet; every cell must have been read. */
export function planCells(edits: readonly CellEdit[], before: CellsBefore): Map<string, PlannedWrite[]> {
  return new Map([...editsBySheet(edits)].map(([sheet, group]) => [sheet, planSheet(sheet, group, before)]));
}

function planSheet(sheet: string, edits: readonly CellEdit[], { cells, looks }: CellsBefore): PlannedWrite[] {
  // A cell whose look is being taken away does not take it over again in the same breath.
  const cleared = new Set(edits.flatMap((edit) => (edit.kind === "restore-format" && edit.clearStyle ? [keyOf(edit)] : [])));
  return edits.map((edit) => {
    const before = cells.get(sheet)?.get(keyOf(edit));
    if (!before) throw new Error(`Cell was not read: ${sheet} ${edit.row},${edit.column}`);
    if (edit.kind === "restore-format") return { edit, before, write: restoring(edit, before) };
    const known = cleared.has(keyOf(edit)) ? undefined : looks.get(sheet);
    return { edit, before, write: setting(edit, before, known) };
  });
}

function keyOf({ row, column }: CellAddress): number {
  return cellKey(row, column);
}

function setting(edit: SetCell, before: CellBefore, known: ReadonlyMap<number, CellLook> | undefined): CellWrite {
  const { row, column, content, formatLike } = edit;
  const own = known?.get(cellKey(row, column));
  const like = formatLike && known?.get(cellKey(formatLike.row, formatLike.column));
  const takesLook = like && own && !hasOwnLook(own) && before.numberFormat === "General";
  return {
    row,
    column,
    content,
    formatBefore: before.numberFormat,
    formatAfter: formatAfter(content, edit.numberFormat, before.numberFormat),
    ...(takesLook ? { look: like } : {}),
  };
}

function restoring(edit: Extract<CellEdit, { kind: "restore-format" }>, before: CellBefore): CellWrite {
  const { row, column, clearStyle, numberFormat } = edit;
  return { row, column, clearLook: clearStyle, formatBefore: before.numberFormat, formatAfter: numberFormat };
}

/** The format to set once the content is in: Excel gives a General cell a format of its own choice for some entries. */
function formatAfter(content: CellContent, wanted: string | undefined, now: string): string | undefined {
  if (wanted !== undefined) return wanted;
  if (content === null) return undefined;
  const isText = "value" in content && typeof content.value === "string";
  if (isText) return wouldBeCoerced(content.value) ? now : undefined;
  if (now === "@") return "General";
  return "formula" in content && now === "General" ? now : undefined;
}

/** The edits that undo the planned writes; `contentNow` is what Excel made of what was written. */
export function inverseOf(
  planned: readonly PlannedWrite[],
  contentNow: (write: CellWrite) => CellContent,
): Edit[] {
  const contents = planned.flatMap(({ edit, before, write }): Edit[] =>
    edit.kind === "set-cell" ? [inverseContent(edit, before, write, contentNow(write))] : [],
  );
  const formats = planned.flatMap(({ edit, before, write }): Edit[] => {
    if (edit.kind === "set-cell" && !write.look) return [];
    const { sheet, row, column } = edit;
    return [{ kind: "restore-format", sheet, row, column, numberFormat: before.numberFormat, clearStyle: !!write.look }];
  });
  return [...contents, ...formats];
}

function inverseContent(edit: SetCell, before: CellBefore, write: CellWrite, now: CellContent): SetCell {
  const { kind, sheet, row, column, formatLike } = edit;
  const formatChanged = write.formatAfter !== undefined && write.formatAfter !== before.numberFormat;
  return {
    kind,
    sheet,
    row,
    column,
    expect: now,
    content: before.content,
    ...(formatChanged ? { numberFormat: before.numberFormat } : {}),
    // Kept so that undoing the undo takes the look over again; a cell with a look of its own ignores it.
    ...(formatLike ? { formatLike } : {}),
  };
}
