import { type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import { areaContains, type CellAddress, toA1 } from "../../../core/sheet/address";
import { cellId } from "./GridCell";
import { GridLayer, HEADER_HEIGHT, type LayerSource } from "./GridLayer";
import { GridOverlay } from "./GridOverlay";
import { startOf } from "./axis";
import { viewCell } from "./cell-view";
import { firstIndexes } from "./grid-layers";
import { type Hit, hitTest } from "./hit-test";
import { handleKey } from "./grid-keys";
import { layOut } from "./layout";
import type { ViewContext } from "./look";
import { indexMerges } from "./merge-index";
import { navigate, type Selection } from "./navigate";
import { holdsFor } from "./formula-test";
import { useSelection } from "./use-selection";
import { useVisibleLines } from "./use-visible-lines";
import { wordsOf } from "./words";
import type { OpenBook } from "../open-book";
import type { LocaleName } from "../../host/model/locale";
import { useText } from "../texts";
import type { EditingHands } from "../use-editing";

interface GridProps {
  readonly open: OpenBook;
  readonly locale: LocaleName;
  readonly contentRevision: number;
  readonly layoutRevision: number;
  readonly hands: EditingHands;
  readonly selecting: ReturnType<typeof useSelection>;
  /** The menu of the selected cells is asked for, at a point of the page. */
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void;
}

/** The sheet in front: its cells, headers and selection. */
export function Grid({ open, locale, contentRevision, layoutRevision, hands, selecting, onMenu }: GridProps) {
  const t = useText();
  const { model, usual } = open;
  const sheet = model.activeSheet;
  const { selection, area, select } = selecting;
  const scroller = useRef<HTMLDivElement>(null);
  const [hover, setHover] = useState<CellAddress>();
  const reachRow = Math.ceil(area.bottom / 50) * 50;
  const reachColumn = Math.ceil(area.right / 10) * 10;
  const layout = useMemo(
    () => layOut(sheet, usual, { row: reachRow, column: reachColumn }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the sheet changes in place; its layout revision says when
    [sheet, usual, layoutRevision, reachRow, reachColumn],
  );
  // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  const merges = useMemo(() => indexMerges(sheet.merges), [sheet, layoutRevision]);
  const headerWidth = layout.rows.count > 9999 ? 52 : 40;
  const rows = useVisibleLines(scroller, layout.rows, {
    frozen: layout.frozenRows,
    header: HEADER_HEIGHT,
    horizontal: false,
  });
  const columns = useVisibleLines(scroller, layout.columns, {
    frozen: layout.frozenColumns,
    header: headerWidth,
    horizontal: true,
  });

  const drawing = useMemo(() => {
    const words = wordsOf(model, sheet);
    const context: ViewContext = { book: model, sheet, usual, words, holds: holdsFor(model, sheet) };
    const known = new Map<string, ReturnType<typeof viewCell>>();
    return {
      isBlank: (row: number, column: number) =>
        (sheet.cell(row, column)?.value ?? null) === null && !merges.at(row, column),
      view: (row: number, column: number, width: number) => {
        const key = `${row},${column}`;
        const view = known.get(key) ?? viewCell(context, row, column, width);
        known.set(key, view);
        return view;
      },
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the revision says when the sheet changed in place
  }, [model, sheet, usual, layout, merges, contentRevision, locale]);
  const source: LayerSource = {
    ...drawing,
    layout,
    merges,
    headerWidth,
    selection: area,
    isSelected: (row, column) => areaContains(area, row, column),
  };

  const { active } = selection;
  const showRow = useRef(rows.show);
  const showColumn = useRef(columns.show);
  useEffect(() => {
    showRow.current = rows.show;
    showColumn.current = columns.show;
  });
  // The end that moves is what one wants to see; of a selection by another hand its beginning.
  const { row: seenRow, column: seenColumn } = selection.corner;
  useEffect(() => {
    showRow.current(seenRow);
    showColumn.current(seenColumn);
  }, [sheet, seenRow, seenColumn]);

  const hitAt = (event: PointerEvent | React.MouseEvent): Hit | undefined => {
    const box = scroller.current;
    if (!box) return undefined;
    const edge = box.getBoundingClientRect();
    const point = { x: event.clientX - edge.left, y: event.clientY - edge.top };
    if (point.x > box.clientWidth || point.y > box.clientHeight) return undefined;
    return hitTest(point, { left: box.scrollLeft, top: box.scrollTop }, layout, headerWidth);
  };
  const extent = { row: layout.rows.count - 1, column: layout.columns.count - 1 };
  const press = (event: PointerEvent): void => {
    const hit = hitAt(event);
    if (!hit || event.button !== 0 || (event.target as HTMLElement).closest(".editor, .comment-card")) return;
    if (hands.editing && !hands.commit()) return;
    event.preventDefault();
    scroller.current?.focus({ preventScroll: true });
    select(pressed(hit, event.shiftKey ? selection : undefined, extent));
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent): void => {
    const hit = hitAt(event);
    if (event.buttons !== 1 || !event.currentTarget.hasPointerCapture(event.pointerId)) {
      const cell = hit?.on === "cell" ? topLeft(hit, merges.at(hit.row, hit.column)) : undefined;
      if (cell?.row !== hover?.row || cell?.column !== hover?.column) setHover(cell);
      return;
    }
    if (hit?.on === "cell" && (hit.row !== selection.corner.row || hit.column !== selection.corner.column)) {
      select({ active: selection.active, corner: { row: hit.row, column: hit.column } });
    }
  };
  const edited = (key: string | undefined, shift: boolean): void => {
    scroller.current?.focus({ preventScroll: true });
    const next = key && navigate(selection, { key, shift, control: false }, { sheet, layout, pageRows: 1 });
    if (next) select(next);
  };

  const frozen = { rows: firstIndexes(layout.frozenRows), columns: firstIndexes(layout.frozenColumns) };
  const layers = [
    { kind: "main", rows: rows.indexes, columns: columns.indexes },
    { kind: "top", rows: frozen.rows, columns: columns.indexes },
    { kind: "left", rows: rows.indexes, columns: frozen.columns },
    { kind: "corner", rows: frozen.rows, columns: frozen.columns },
  ] as const;
  return (
    <div
      ref={scroller}
      role="grid"
      className={["grid", layout.frozenRows > 0 && "frozen-rows", layout.frozenColumns > 0 && "frozen-columns"]
        .filter(Boolean)
        .join(" ")}
      // The grid is one stop for the keyboard; arrows move the active cell inside it.
      tabIndex={0}
      aria-label={t("gridOf", { sheet: sheet.name })}
      aria-rowcount={layout.rows.count + 1}
      aria-colcount={layout.columns.count + 1}
      aria-multiselectable
      aria-readonly={sheet.protection !== undefined}
      aria-activedescendant={cellId(toA1(active.row, active.column))}
      onPointerDown={press}
      onPointerMove={drag}
      onPointerLeave={() => {
        setHover(undefined);
      }}
      onDoubleClick={(event) => {
        const hit = hitAt(event);
        if (hit?.on === "cell") hands.begin(active, "cell");
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        const hit = hitAt(event);
        const isPointed = event.button === 2;
        if (isPointed && hit?.on === "cell" && !areaContains(area, hit.row, hit.column))
          select(pressed(hit, undefined, extent));
        onMenu(isPointed ? { x: event.clientX, y: event.clientY } : below(scroller.current));
      }}
      onKeyDown={(event) => {
        handleKey(event, { selection, area, sheet, layout, hands, select, pageRows: pageOf(scroller.current) });
      }}
    >
      <div
        role="presentation"
        className="sheet"
        style={{
          width: headerWidth + startOf(layout.columns, layout.columns.count),
          height: HEADER_HEIGHT + startOf(layout.rows, layout.rows.count),
        }}
      >
        {layers.map((layer) => (
          <GridLayer key={layer.kind} source={source} {...layer}>
            <GridOverlay
              kind={layer.kind}
              source={source}
              hands={hands}
              hover={hover}
              active={active}
              onEdited={edited}
            />
          </GridLayer>
        ))}
      </div>
    </div>
  );
}

const pageOf = (box: HTMLDivElement | null): number =>
  Math.max(1, Math.floor(((box?.clientHeight ?? 400) - HEADER_HEIGHT) / 24));

/** Under the active cell, for a menu that is asked for by a key. */
function below(box: HTMLDivElement | null): { readonly x: number; readonly y: number } {
  const active = box?.getAttribute("aria-activedescendant");
  const edge = ((active && document.getElementById(active)) || box)?.getBoundingClientRect();
  return { x: edge?.left ?? 0, y: edge?.bottom ?? 0 };
}

const topLeft = (cell: CellAddress, merge: { top: number; left: number } | undefined): CellAddress =>
  merge ? { row: merge.top, column: merge.left } : { row: cell.row, column: cell.column };

/** The selection that a press makes: a cell, a whole row or column as far as the sheet is shown, or everything. */
function pressed({ on, row, column }: Hit, extended: Selection | undefined, extent: CellAddress): Selection {
  if (on === "corner") return { active: { row: 0, column: 0 }, corner: extent };
  if (on === "row-header")
    return { active: { row: extended?.active.row ?? row, column: 0 }, corner: { row, column: extent.column } };
  if (on === "column-header")
    return { active: { row: 0, column: extended?.active.column ?? column }, corner: { row: extent.row, column } };
  return { active: extended?.active ?? { row, column }, corner: { row, column } };
}
