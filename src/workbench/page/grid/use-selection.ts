import { useState } from "react";
import { sameArea, withMerges } from "../../host/model/areas";
import type { SheetModel } from "../../host/model/sheet";
import type { WorkbookModel } from "../../host/model/workbook";
import type { Area } from "../../../core/sheet/address";
import { type Selection, selectedArea } from "./navigate";

interface Own {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly selection: Selection;
}

/** The selection of the sheet in front, by whoever made it, and how to change it. */
export function useSelection(model: WorkbookModel): {
  readonly selection: Selection;
  readonly area: Area;
  readonly select: (selection: Selection) => void;
} {
  const [own, setOwn] = useState<Own>();
  const sheet = model.activeSheet;
  const area = withMerges(model.selection.at(-1) ?? { top: 0, left: 0, bottom: 0, right: 0 }, sheet.merges);
  const isOwn = own?.sheet === sheet && sameArea(own.area, area);
  const first = { row: area.top, column: area.left };
  const selection: Selection = isOwn ? own.selection : { active: first, corner: first };
  const select = (next: Selection): void => {
    const chosen = selectedArea(next, sheet.merges);
    setOwn({ sheet, area: chosen, selection: next });
    model.select(sheet.name, [chosen]);
  };
  return { selection, area, select };
}
