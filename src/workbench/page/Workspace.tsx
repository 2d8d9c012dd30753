import { type ReactNode, useCallback, useRef, useState, useSyncExternalStore } from "react";
import { areaToA1, type Area } from "../../core/sheet/address";
import { parseAreaAddress, splitAddress } from "../host/model/areas";
import type { LocaleName } from "../host/model/locale";
import type { Refusal } from "../host/model/refusal";
import { CellMenu, type CellMenuItem, type MenuPoint } from "./chrome/CellMenu";
import { FormulaBar } from "./chrome/FormulaBar";
import { pressedShortcut, type Shortcut } from "./chrome/manifest-shortcuts";
import { SheetTabs } from "./chrome/SheetTabs";
import { StatusBar } from "./chrome/StatusBar";
import { Grid } from "./grid/Grid";
import { useSelection } from "./grid/use-selection";
import type { OpenBook } from "./open-book";
import { useText } from "./texts";
import { useEditing } from "./use-editing";

interface WorkspaceProps {
  readonly open: OpenBook;
  /** Regional settings: another one shows every figure anew. */
  readonly locale: LocaleName;
  readonly busy: boolean;
  readonly onProblem: (words: string) => void;
  readonly onUndo: () => void;
  /** What the add-in puts into the menu of a cell. */
  readonly cellMenu: readonly CellMenuItem[];
  readonly onCellMenu: (id: string) => void;
  readonly shortcuts: readonly Shortcut[];
  readonly onShortcut: (shortcut: Shortcut) => void;
  /** The add-in's pane, at the right of the sheet. */
  readonly children: ReactNode;
}

/** An open workbook: formula bar, sheet, tabs and sums. */
export function Workspace(props: WorkspaceProps) {
  const { open, locale, busy, onProblem, onUndo, cellMenu, onCellMenu, shortcuts, onShortcut, children } = props;
  const t = useText();
  const { model, store } = open;
  // What is selected is drawn anew too, though nothing below asks for this count.
  useSyncExternalStore(store.subscribe, store.revision);
  const contentRevision = useSyncExternalStore(store.subscribe, store.contentRevision);
  const layoutRevision = useSyncExternalStore(store.subscribe, store.layoutRevision);
  const frame = useRef<HTMLDivElement>(null);
  const refused = useCallback(
    (refusal: Refusal) => {
      onProblem(t(refusal.code === "AccessDenied" ? "protectedSheet" : "refused"));
    },
    [onProblem, t],
  );
  const hands = useEditing(model, refused);
  const selecting = useSelection(model);
  const focusGrid = (): void => {
    frame.current?.querySelector<HTMLElement>("[role=grid]")?.focus({ preventScroll: true });
  };
  const [menuAt, setMenuAt] = useState<MenuPoint>();
  const goTo = (place: string): boolean => {
    const target = findPlace(open, place);
    if (!target) onProblem(t("placeUnknown", { place }));
    else model.select(target.sheet, [target.area]);
    return target !== undefined;
  };
  return (
    <div
      className="workspace"
      role="presentation"
      ref={frame}
      onKeyDown={(event) => {
        const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
        const shortcut = typing ? undefined : pressedShortcut(event, shortcuts);
        if (shortcut) {
          event.preventDefault();
          onShortcut(shortcut);
          return;
        }
        if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
        event.preventDefault();
        onUndo();
      }}
    >
      <FormulaBar
        open={open}
        active={selecting.selection.active}
        area={selecting.area}
        hands={hands}
        onGoTo={goTo}
        onDone={focusGrid}
      />
      <div className="middle">
        <div className="book">
          <Grid
            key={model.activeSheet.id}
            open={open}
            locale={locale}
            contentRevision={contentRevision}
            layoutRevision={layoutRevision}
            hands={hands}
            selecting={selecting}
            onMenu={setMenuAt}
          />
          <CellMenu
            items={cellMenu}
            at={menuAt}
            busy={busy}
            onChoose={onCellMenu}
            onClose={() => {
              setMenuAt(undefined);
              focusGrid();
            }}
          />
          <div className="bottom">
            <SheetTabs
              model={model}
              onChoose={(name) => {
                hands.commit();
                model.activate(name);
              }}
            />
          </div>
        </div>
        {children}
      </div>
      <StatusBar model={model} area={selecting.area} mode={hands.editing ? "editing" : busy ? "busy" : "ready"} />
    </div>
  );
}

/** The place that a person types: an address, with a sheet or without, or a defined name. */
function findPlace({ model }: OpenBook, place: string): { sheet: string; area: Area } | undefined {
  const named = model.names.find(({ name }) => name.toLowerCase() === place.toLowerCase());
  const parts = splitAddress(named ? named.formula.replace(/^=/, "") : place);
  const area = parts && parseAreaAddress(parts.rest);
  if (!parts || !area) return undefined;
  const sheet = parts.sheet === undefined ? model.activeSheet : model.sheet(parts.sheet);
  return sheet?.visibility === "visible" && areaToA1(area) ? { sheet: sheet.name, area } : undefined;
}
