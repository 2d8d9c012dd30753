import { memo } from "react";
import type { CellView } from "./cell-view";

interface GridCellProps {
  readonly view: CellView;
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly selected: boolean;
  /** Pixels that the text may run over blank cells at its left and right. */
  readonly spillLeft: number;
  readonly spillRight: number;
}

/** Id of a cell's element, for assistive technology to follow the active cell. */
export const cellId = (address: string): string => `sel-${address}`;

/** One cell of the grid. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { view, row, column, left, top, width, height, selected, spillLeft, spillRight } = props;
  const spills = spillLeft > 0 || spillRight > 0;
  const description = view.words.map(({ author, text }) => (author ? `${author}: ${text}` : text)).join("\n");
  return (
    <div
      role="gridcell"
      id={cellId(view.address)}
      data-cell={view.address}
      aria-rowindex={row + 2}
      aria-colindex={column + 2}
      aria-selected={selected}
      aria-describedby={description ? `words-${view.address}` : undefined}
      className="cell"
      style={{ ...view.style, left: left - 1, top: top - 1, width: width + 1, height: height + 1 }}
    >
      {view.text !== "" && (
        <span
          className={view.wraps ? "text wraps" : spills ? "text spills" : "text"}
          style={
            spills
              ? { ...view.textStyle, left: -spillLeft, right: -spillRight, justifyContent: view.style.justifyContent }
              : view.textStyle
          }
        >
          {view.text}
        </span>
      )}
      {description && (
        <>
          <span className="has-words" aria-hidden="true" data-comment={view.address} />
          <span hidden id={`words-${view.address}`}>
            {description}
          </span>
        </>
      )}
    </div>
  );
});
