import { useCallback, useEffect, useRef, useState } from "react";
import type { Area } from "../../core/sheet/address";
import type { CellData, SheetModel } from "../host/model/sheet";
import type { WorkbookModel } from "../host/model/workbook";

interface Step {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly before: CellData | undefined;
}

const MOST_STEPS = 200;

/** Takes back what a person typed, one cell at a time; what an add-in did is not touched. */
export function useTypingUndo(model: WorkbookModel | undefined): {
  readonly canUndo: boolean;
  readonly undo: () => void;
} {
  const steps = useRef<Step[]>([]);
  const undoing = useRef(false);
  const [count, setCount] = useState(0);
  useEffect(() => {
    steps.current = [];
    // eslint-disable-next-line react-hooks/set-state-in-effect -- another workbook begins without steps
    setCount(0);
    return model?.subscribe((event) => {
      if (event.type !== "changed" || event.by !== "user" || undoing.current) return;
      steps.current = [...steps.current, { sheet: event.sheet, area: event.area, before: event.before }].slice(
        -MOST_STEPS,
      );
      setCount(steps.current.length);
    });
  }, [model]);
  const undo = useCallback(() => {
    const step = steps.current.pop();
    setCount(steps.current.length);
    if (!step || !model) return;
    const { sheet, area, before } = step;
    undoing.current = true;
    sheet.put(area.top, area.left, before);
    const after = sheet.cell(area.top, area.left);
    model.tell({ type: "changed", sheet, area, kind: "RangeEdited", before: undefined, after }, "user");
    undoing.current = false;
    model.select(sheet.name, [area]);
  }, [model]);
  return { canUndo: count > 0, undo };
}
