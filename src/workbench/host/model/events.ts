import type { Area } from "../../../core/sheet/address";
import type { Comment } from "./comment";
import type { CellData, SheetModel } from "./sheet";

/** Who did it: the person at the grid, or an add-in. */
export type Actor = "user" | "addin";

type ChangeKind = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** What happened in a workbook, told after it happened. */
export type ModelEvent = { readonly by: Actor } & (
  | {
      readonly type: "changed";
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly kind: ChangeKind;
      /** Only for an edit of one cell. */
      readonly before?: CellData | undefined;
      readonly after?: CellData | undefined;
    }
  | { readonly type: "formatted" | "conditional-formats" | "layout"; readonly sheet: SheetModel; readonly area: Area }
  | { readonly type: "calculated"; readonly sheet: SheetModel }
  | { readonly type: "selected"; readonly sheet: SheetModel; readonly areas: readonly Area[] }
  | { readonly type: "activated"; readonly sheet: SheetModel; readonly previous: SheetModel }
  | { readonly type: "sheet-added" | "sheet-deleted" | "sheet-updated"; readonly sheet: SheetModel }
  | {
      readonly type: "comment-added" | "comment-deleted" | "comment-changed";
      readonly sheet: SheetModel;
      readonly comment: Comment;
      readonly kind: "ContentChanged" | "Resolved" | "ReplyAdded" | "ReplyEdited" | "ReplyDeleted" | "Whole";
      readonly replyIds: readonly string[];
    }
  | { readonly type: "settings" | "names" | "xml-parts" }
);

export type ModelListener = (event: ModelEvent) => void;

/** The same for each member of a union. */
export type Told<T> = T extends unknown ? Omit<T, "by"> : never;
