import type { KeyboardEvent } from "react";
import type { Area, CellAddress } from "../../../core/sheet/address";
import type { SheetModel } from "../../host/model/sheet";
import type { EditingHands } from "../use-editing";
import type { Layout } from "./layout";
import { navigate, type Selection } from "./navigate";

interface KeyContext {
  readonly selection: Selection;
  readonly area: Area;
  readonly sheet: SheetModel;
  readonly layout: Layout;
  readonly hands: EditingHands;
  readonly select: (selection: Selection) => void;
  readonly pageRows: number;
}

/** What a key does on the grid while no cell is being typed into. */
export function handleKey(event: KeyboardEvent, context: KeyContext): void {
  const { selection, area, sheet, layout, hands, select, pageRows } = context;
  const { key, shiftKey, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  if (altKey || event.nativeEvent.isComposing) return;
  const next = navigate(selection, { key, shift: shiftKey, control }, { sheet, layout, pageRows });
  if (next && !leavesGrid(key, selection, next)) select(next);
  else if (key === "F2") hands.begin(selection.active, "cell");
  else if (key === "Delete" || key === "Backspace") hands.clear(cellsOf(area, sheet));
  else if (control && key.toLowerCase() === "a") {
    select({ active: { row: 0, column: 0 }, corner: { row: layout.rows.count - 1, column: layout.columns.count - 1 } });
  } else if (!control && isOneLetter(key)) hands.begin(selection.active, "cell", key);
  else return;
  event.preventDefault();
}

/** Keys that type something have its one letter as their name; others have a word. */
const isOneLetter = (key: string): boolean => key.length === String.fromCodePoint(key.codePointAt(0) ?? 0).length;

/** Tab at the sheet's edge goes on to the next control of the page. */
function leavesGrid(key: string, from: Selection, to: Selection): boolean {
  return key === "Tab" && from.active.row === to.active.row && from.active.column === to.active.column;
}

function* cellsOf(area: Area, sheet: SheetModel): Iterable<CellAddress> {
  for (const [row, column] of sheet.entries()) {
    if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) yield { row, column };
  }
}
