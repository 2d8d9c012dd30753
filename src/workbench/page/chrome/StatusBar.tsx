import type { Area } from "../../../core/sheet/address";
import { displayText } from "../../host/model/number-format";
import type { WorkbookModel } from "../../host/model/workbook";
import { useText } from "../texts";

interface StatusBarProps {
  readonly model: WorkbookModel;
  readonly area: Area;
  readonly mode: "ready" | "editing" | "busy";
}

const MOST_CELLS = 200_000;

/** What goes on, and the figures of the selection added up as Excel does. */
export function StatusBar({ model, area, mode }: StatusBarProps) {
  const t = useText();
  const { filled, figures } = selected(model, area);
  const sheet = model.activeSheet;
  const format = sheet.numberFormatAt(area.top, area.left);
  const shown = (value: number): string =>
    displayText(Number(value.toPrecision(15)), format === "@" ? "General" : format, model);
  const sum = figures.reduce((a, b) => a + b, 0);
  return (
    <div className="status-bar">
      <span role="status">{t(mode)}</span>
      {filled > 1 && (
        <span className="sums">
          {figures.length > 1 && <span>{t("average", { value: shown(sum / figures.length) })}</span>}
          <span>{t("count", { value: filled })}</span>
          {figures.length > 1 && <span>{t("sum", { value: shown(sum) })}</span>}
        </span>
      )}
    </div>
  );
}

function selected(model: WorkbookModel, { top, left, bottom, right }: Area): { filled: number; figures: number[] } {
  const figures: number[] = [];
  let filled = 0;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return { filled, figures };
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const value = model.activeSheet.cell(row, column)?.value ?? null;
      if (value !== null && value !== "") filled += 1;
      if (typeof value === "number") figures.push(value);
    }
  }
  return { filled, figures };
}
