import { useRef, useState } from "react";
import type { CellAddress } from "../../core/sheet/address";
import { Refusal } from "../host/model/refusal";
import type { WorkbookModel } from "../host/model/workbook";
import { typedText } from "./grid/typed-text";

/** A cell that is being typed into. */
interface Editing extends CellAddress {
  readonly text: string;
  /** Begun by typing over the cell: arrows then leave it. */
  readonly replaces: boolean;
  readonly place: "cell" | "bar";
}

/** How cells are typed into. */
export interface EditingHands {
  readonly editing: Editing | undefined;
  /** Begins with this text, or with what the cell holds. */
  readonly begin: (cell: CellAddress, place: Editing["place"], text?: string) => void;
  readonly change: (text: string) => void;
  /** Writes what was typed; false when the workbook refused it. */
  readonly commit: () => boolean;
  readonly cancel: () => void;
  readonly clear: (cells: Iterable<CellAddress>) => void;
}

/** Lets a person type into the sheet in front; `onRefused` hears why the workbook refuses. */
export function useEditing(model: WorkbookModel, onRefused: (refusal: Refusal) => void): EditingHands {
  const [editing, keepEditing] = useState<Editing>();
  // Leaving a box that is going away is heard once more before the next drawing: only the first time counts.
  const current = useRef<Editing>(undefined);
  const setEditing = (next: Editing | undefined): void => {
    current.current = next;
    keepEditing(next);
  };
  const sheet = model.activeSheet;
  const attempt = (write: () => void): boolean => {
    try {
      write();
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      onRefused(error);
      return false;
    }
  };
  return {
    editing,
    begin: ({ row, column }, place, text) => {
      const held = typedText(sheet.cell(row, column), sheet.numberFormatAt(row, column), model);
      setEditing({ row, column, place, text: text ?? held, replaces: text !== undefined });
    },
    change: (text) => {
      if (current.current) setEditing({ ...current.current, text });
    },
    commit: () => {
      if (!current.current) return true;
      const { row, column, text } = current.current;
      setEditing(undefined);
      const held = typedText(sheet.cell(row, column), sheet.numberFormatAt(row, column), model);
      return (
        text === held ||
        attempt(() => {
          model.setCell(sheet.name, row, column, text);
        })
      );
    },
    cancel: () => {
      setEditing(undefined);
    },
    clear: (cells) => {
      attempt(() => {
        for (const { row, column } of cells) {
          const cell = sheet.cell(row, column);
          if (cell && (cell.value !== null || cell.formula !== undefined)) model.setCell(sheet.name, row, column, "");
        }
      });
    },
  };
}
