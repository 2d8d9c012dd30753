import { Checkmark16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { areaToA1, type Area, type CellAddress, toA1 } from "../../../core/sheet/address";
import { typedText } from "../grid/typed-text";
import type { OpenBook } from "../open-book";
import { useText } from "../texts";
import type { EditingHands } from "../use-editing";

interface FormulaBarProps {
  readonly open: OpenBook;
  readonly active: CellAddress;
  readonly area: Area;
  readonly hands: EditingHands;
  /** Goes to a place by its address; false when there is none. */
  readonly onGoTo: (place: string) => boolean;
  readonly onDone: () => void;
}

/** The name box and the bar that shows what the active cell holds. */
export function FormulaBar({ open: { model }, active, area, hands, onGoTo, onDone }: FormulaBarProps) {
  const t = useText();
  const sheet = model.activeSheet;
  const { editing } = hands;
  const held = typedText(sheet.cell(active.row, active.column), sheet.numberFormatAt(active.row, active.column), model);
  const leave = (keep: boolean): void => {
    if (keep) hands.commit();
    else hands.cancel();
    onDone();
  };
  return (
    <div className="formula-bar" role="toolbar" aria-label={t("formulaBar")}>
      <NameBox
        label={t("nameBox")}
        shown={nameOf(active, area, sheet.mergeAt(active.row, active.column))}
        onGoTo={onGoTo}
        onDone={onDone}
      />
      <span className="formula-buttons">
        <button
          type="button"
          aria-label={t("cancel")}
          disabled={!editing}
          onMouseDown={(e) => {
            e.preventDefault();
          }}
          onClick={() => {
            leave(false);
          }}
        >
          <Dismiss16Regular />
        </button>
        <button
          type="button"
          aria-label={t("accept")}
          disabled={!editing}
          onMouseDown={(e) => {
            e.preventDefault();
          }}
          onClick={() => {
            leave(true);
          }}
        >
          <Checkmark16Regular />
        </button>
        <i aria-hidden="true">fx</i>
      </span>
      <input
        className="formula"
        aria-label={t("formulaBar")}
        value={editing ? editing.text : held}
        spellCheck={false}
        onFocus={() => {
          if (!editing) hands.begin(active, "bar");
        }}
        onChange={(event) => {
          hands.change(event.target.value);
        }}
        onBlur={() => {
          if (editing?.place === "bar") hands.commit();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== "Escape") return;
          event.preventDefault();
          leave(event.key === "Enter");
        }}
      />
    </div>
  );
}

function nameOf(active: CellAddress, area: Area, merge: Area | undefined): string {
  const single = merge ? areaToA1(merge) === areaToA1(area) : area.top === area.bottom && area.left === area.right;
  return single ? toA1(active.row, active.column) : areaToA1(area);
}

interface NameBoxProps {
  readonly label: string;
  readonly shown: string;
  readonly onGoTo: (place: string) => boolean;
  readonly onDone: () => void;
}

function NameBox({ label, shown, onGoTo, onDone }: NameBoxProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      className="name-box"
      aria-label={label}
      value={typed ?? shown}
      spellCheck={false}
      onFocus={(event) => {
        event.target.select();
      }}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onBlur={() => {
        setTyped(undefined);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== "Escape") return;
        if (event.key === "Enter" && typed !== undefined) onGoTo(typed.trim());
        setTyped(undefined);
        onDone();
      }}
    />
  );
}
