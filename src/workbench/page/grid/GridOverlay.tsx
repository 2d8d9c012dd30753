import { type CellAddress, toA1 } from "../../../core/sheet/address";
import { useText } from "../texts";
import type { EditingHands } from "../use-editing";
import { startOf } from "./axis";
import { CellEditor } from "./CellEditor";
import { CommentCard } from "./CommentCard";
import type { LayerKind } from "./grid-layers";
import type { LayerSource } from "./GridLayer";

interface GridOverlayProps {
  readonly kind: LayerKind;
  readonly source: LayerSource;
  readonly hands: EditingHands;
  readonly hover: CellAddress | undefined;
  readonly active: CellAddress;
  readonly onEdited: (key: string | undefined, shift: boolean) => void;
}

/** What lies over the cells of a part of the grid: the box one types in, and the comments of a cell. */
export function GridOverlay({ kind, source, hands, hover, active, onEdited }: GridOverlayProps) {
  const t = useText();
  const { editing } = hands;
  if (editing) {
    if (kindOf(editing, source) !== kind) return null;
    return (
      <CellEditor
        hands={hands}
        label={(cell) => t("editCell", { cell })}
        box={boxOf(editing, source)}
        onDone={onEdited}
      />
    );
  }
  const speaking = [hover, active].find((cell) => cell !== undefined && wordsAt(cell, source).length > 0);
  if (!speaking || kindOf(speaking, source) !== kind) return null;
  const box = boxOf(speaking, source);
  const address = toA1(speaking.row, speaking.column);
  return (
    <CommentCard
      address={address}
      words={wordsAt(speaking, source)}
      label={t("commentOn", { cell: address })}
      box={box}
    />
  );
}

const wordsAt = ({ row, column }: CellAddress, source: LayerSource) => source.view(row, column, 64).words;

/** The part of the grid that draws a cell. */
function kindOf({ row, column }: CellAddress, { layout }: LayerSource): LayerKind {
  const atLeft = column < layout.frozenColumns;
  if (row < layout.frozenRows) return atLeft ? "corner" : "top";
  return atLeft ? "left" : "main";
}

function boxOf({ row, column }: CellAddress, { layout, merges }: LayerSource) {
  const merge = merges.at(row, column) ?? { top: row, left: column, bottom: row, right: column };
  const left = startOf(layout.columns, merge.left);
  const top = startOf(layout.rows, merge.top);
  return {
    left,
    top,
    width: startOf(layout.columns, merge.right + 1) - left,
    height: startOf(layout.rows, merge.bottom + 1) - top,
  };
}
