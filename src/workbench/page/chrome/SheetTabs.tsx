import type { KeyboardEvent } from "react";
import type { WorkbookModel } from "../../host/model/workbook";
import { useText } from "../texts";

interface SheetTabsProps {
  readonly model: WorkbookModel;
  readonly onChoose: (sheet: string) => void;
}

/** The tabs of the sheets that are not hidden. */
export function SheetTabs({ model, onChoose }: SheetTabsProps) {
  const t = useText();
  const sheets = model.sheets.filter(({ visibility }) => visibility === "visible");
  const front = sheets.indexOf(model.activeSheet);
  const walk = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = sheets[(front + step + sheets.length) % sheets.length];
    if (step === 0 || !next) return;
    onChoose(next.name);
    const tabs = event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]");
    tabs[sheets.indexOf(next)]?.focus();
  };
  return (
    <div className="tabs" role="tablist" tabIndex={-1} aria-label={t("sheets")} onKeyDown={walk}>
      {sheets.map((sheet) => {
        const chosen = sheet === model.activeSheet;
        return (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={chosen}
            tabIndex={chosen ? 0 : -1}
            className={chosen ? "tab chosen" : "tab"}
            style={sheet.tabColor ? { boxShadow: `inset 0 -3px ${sheet.tabColor}` } : undefined}
            onClick={() => {
              onChoose(sheet.name);
            }}
          >
            {sheet.name}
          </button>
        );
      })}
    </div>
  );
}
