import type { CSSProperties, ReactNode } from "react";
import { columnLetters, type Area } from "../../../core/sheet/address";
import { startOf } from "./axis";
import type { CellView } from "./cell-view";
import { GridCell } from "./GridCell";
import { blankBeside, boxesOf, type CellBox, type LayerKind, regionOf } from "./grid-layers";
import type { Layout } from "./layout";
import type { MergeIndex } from "./merge-index";

export const HEADER_HEIGHT = 22;

/** What all four parts of the grid draw from. */
export interface LayerSource {
  readonly layout: Layout;
  readonly merges: MergeIndex;
  readonly headerWidth: number;
  readonly selection: Area;
  readonly view: (row: number, column: number, width: number) => CellView;
  readonly isBlank: (row: number, column: number) => boolean;
  readonly isSelected: (row: number, column: number) => boolean;
}

interface GridLayerProps {
  readonly kind: LayerKind;
  readonly source: LayerSource;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly children?: ReactNode;
}

/** One part of the grid: its headers, cells, the selection, and what is laid over them. */
export function GridLayer({ kind, source, rows, columns, children }: GridLayerProps) {
  const { layout, headerWidth } = source;
  const region = regionOf(kind, layout);
  const size: CSSProperties = {};
  if (kind === "top" || kind === "corner") size.height = HEADER_HEIGHT + startOf(layout.rows, layout.frozenRows);
  if (kind === "left" || kind === "corner") size.width = headerWidth + startOf(layout.columns, layout.frozenColumns);
  return (
    <div role="rowgroup" className={`layer ${kind}`} style={size}>
      {(kind === "top" || kind === "corner") && (
        <ColumnHeaders columns={columns} source={source} corner={kind === "corner"} />
      )}
      <div role="presentation" className="cells" style={{ left: headerWidth, top: HEADER_HEIGHT }}>
        {boxesOf(rows, columns, { layout, merges: source.merges, region }).map(({ row, boxes }) => (
          <div role="row" key={row} aria-rowindex={row + 2} className="row">
            {boxes.map((box) => (
              <Box key={box.column} box={box} source={source} />
            ))}
          </div>
        ))}
        <SelectionFrame source={source} />
      </div>
      <div role="presentation" className="overlay" style={{ left: headerWidth, top: HEADER_HEIGHT }}>
        {children}
      </div>
      {(kind === "left" || kind === "corner") && <RowHeaders rows={rows} source={source} />}
    </div>
  );
}

function Box({ box, source }: { readonly box: CellBox; readonly source: LayerSource }) {
  const { row, column, width } = box;
  const view = source.view(row, column, width);
  const over = view.width - width + 8;
  const share = view.spills === "both" ? over / 2 : over;
  const beside = { columns: source.layout.columns, isBlank: source.isBlank };
  const spillLeft = view.spills === "left" || view.spills === "both" ? blankBeside(box, -1, share, beside) : 0;
  const spillRight = view.spills === "right" || view.spills === "both" ? blankBeside(box, 1, share, beside) : 0;
  return (
    <GridCell
      view={view}
      row={row}
      column={column}
      left={box.left}
      top={box.top}
      width={width}
      height={box.height}
      selected={source.isSelected(row, column)}
      spillLeft={spillLeft}
      spillRight={spillRight}
    />
  );
}

interface HeadersProps {
  readonly source: LayerSource;
}

function ColumnHeaders({
  columns,
  source,
  corner,
}: HeadersProps & { readonly columns: readonly number[]; readonly corner: boolean }) {
  const { layout, headerWidth, selection } = source;
  return (
    <div role="row" aria-rowindex={1} className="row">
      {corner && (
        <div
          role="columnheader"
          aria-colindex={1}
          aria-label="A1"
          className="select-all"
          style={{ width: headerWidth, height: HEADER_HEIGHT }}
        />
      )}
      {columns.map((column) => {
        const width = layout.columns.sizes[column] ?? 0;
        const isChosen = column >= selection.left && column <= selection.right;
        return width === 0 ? null : (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 2}
            className={isChosen ? "header chosen" : "header"}
            style={{ left: headerWidth + startOf(layout.columns, column), top: 0, width, height: HEADER_HEIGHT }}
          >
            {columnLetters(column)}
          </div>
        );
      })}
    </div>
  );
}

function RowHeaders({ rows, source }: HeadersProps & { readonly rows: readonly number[] }) {
  const { layout, headerWidth, selection } = source;
  return (
    <>
      {rows.map((row) => {
        const height = layout.rows.sizes[row] ?? 0;
        const isChosen = row >= selection.top && row <= selection.bottom;
        return height === 0 ? null : (
          <div role="row" key={row} aria-rowindex={row + 2} className="row">
            <div
              role="rowheader"
              aria-colindex={1}
              className={isChosen ? "header chosen" : "header"}
              style={{ left: 0, top: HEADER_HEIGHT + startOf(layout.rows, row), width: headerWidth, height }}
            >
              {row + 1}
            </div>
          </div>
        );
      })}
    </>
  );
}

function SelectionFrame({ source: { layout, selection } }: HeadersProps) {
  const left = startOf(layout.columns, selection.left);
  const top = startOf(layout.rows, selection.top);
  const width = startOf(layout.columns, selection.right + 1) - left;
  const height = startOf(layout.rows, selection.bottom + 1) - top;
  return (
    <div
      className="selection"
      aria-hidden="true"
      style={{ left: left - 2, top: top - 2, width: width + 3, height: height + 3 }}
    >
      <span className="handle" />
    </div>
  );
}
