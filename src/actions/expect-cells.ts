import { cellAt, type Cell, type WorkbookSnapshot } from "../core/sheet/snapshot";
import type { CellContent, Edit, ExpectCell } from "../core/sheet/edit";
import { parseFormula, precedents } from "../core/sheet/formula";

/** A cell of a named sheet. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Preconditions that cells still hold what was read; places of sheets that were not read have none. */
export function expectCells(snapshot: WorkbookSnapshot, places: readonly Place[]): ExpectCell[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return places.flatMap(({ sheet: name, row, column }) => {
    const sheet = sheets.get(name);
    return sheet
      ? [{ kind: "expect-cell", sheet: name, row, column, expect: contentOf(cellAt(sheet, row, column)) }]
      : [];
  });
}

/** A formula over more cells than this stands on a whole column; its neighbours tell of moved rows well enough. */
const MOST_CELLS = 20;

/** The cells that formulas about to be written calculate with: rows moved since would make each of them wrong. */
export function expectOperands(snapshot: WorkbookSnapshot, edits: readonly Edit[]): ExpectCell[] {
  const places = new Map<string, Place>();
  for (const edit of edits) {
    if (edit.kind !== "set-cell" || !edit.content || !("formula" in edit.content)) continue;
    const node = parseFormula(edit.content.formula);
    for (const { sheet = edit.sheet, area } of node ? precedents(node) : []) {
      const { top, left, bottom, right } = area;
      if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) continue;
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          places.set(`${sheet}!${String(row)},${String(column)}`, { sheet, row, column });
        }
      }
    }
  }
  const written = new Set(
    edits.flatMap((edit) =>
      edit.kind === "set-cell" ? [`${edit.sheet}!${String(edit.row)},${String(edit.column)}`] : [],
    ),
  );
  return expectCells(
    snapshot,
    [...places].filter(([key]) => !written.has(key)).map(([, place]) => place),
  );
}

/** What a cell holds, as a precondition for writing. */
export function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return null;
  return cell.formula === undefined ? { value: cell.value } : { formula: cell.formula };
}
