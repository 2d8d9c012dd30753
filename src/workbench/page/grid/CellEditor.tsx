import { useLayoutEffect, useRef } from "react";
import { toA1 } from "../../../core/sheet/address";
import type { EditingHands } from "../use-editing";

interface CellEditorProps {
  readonly hands: EditingHands;
  readonly label: (address: string) => string;
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** What was typed is written, and the selection goes on as this key says. */
  readonly onDone: (
    key: "Enter" | "Tab" | "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" | undefined,
    shift: boolean,
  ) => void;
}

/** The box in which a cell is typed. */
export function CellEditor({ hands, label, box, onDone }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { editing } = hands;
  const inCell = editing?.place === "cell";
  useLayoutEffect(() => {
    const area = field.current;
    if (!inCell || !area) return;
    area.focus({ preventScroll: true });
    area.setSelectionRange(area.value.length, area.value.length);
  }, [inCell]);
  if (!editing) return null;
  const leave = (key: Parameters<CellEditorProps["onDone"]>[0], shift: boolean): void => {
    hands.commit();
    onDone(key, shift);
  };
  return (
    <textarea
      ref={field}
      className="editor"
      aria-label={label(toA1(editing.row, editing.column))}
      value={editing.text}
      spellCheck={false}
      readOnly={!inCell}
      style={{ left: box.left - 1, top: box.top - 1, minWidth: box.width + 1, height: box.height + 1 }}
      onChange={(event) => {
        hands.change(event.target.value);
      }}
      onBlur={() => {
        if (inCell) leave(undefined, false);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        const { key, shiftKey, altKey } = event;
        if (key === "Escape") {
          hands.cancel();
          onDone(undefined, false);
        } else if ((key === "Enter" && !altKey) || key === "Tab") {
          event.preventDefault();
          leave(key, shiftKey);
        } else if (editing.replaces && isArrow(key)) {
          event.preventDefault();
          leave(key, false);
        }
      }}
    />
  );
}

type Arrow = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";
const isArrow = (key: string): key is Arrow => /^Arrow(Up|Down|Left|Right)$/.test(key);
