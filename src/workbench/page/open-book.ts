import type { LocaleName } from "../host/model/locale";
import type { FontStyle } from "../host/model/style";
import { WorkbookModel } from "../host/model/workbook";
import { loadWorkbook } from "../file/load-workbook";
import { type BookStore, watchBook } from "./book-store";

/** A workbook that is open in the workbench. */
export interface OpenBook {
  readonly model: WorkbookModel;
  readonly store: BookStore;
  /** The font of cells that name none. */
  readonly usual: FontStyle;
  /** The file as it was opened; saving changes a copy of it. */
  readonly bytes: Uint8Array;
}

/** Opens the bytes of a workbook file. Throws HostError. */
export function openBook(bytes: Uint8Array, name: string, locale: LocaleName): OpenBook {
  const { state, defaultFont } = loadWorkbook(bytes, name);
  const model = new WorkbookModel(state, { locale });
  return { model, store: watchBook(model), usual: defaultFont, bytes };
}

/** Changes the regional settings under which an open workbook is shown and typed into. */
export function changeLocale({ model }: OpenBook, locale: LocaleName): void {
  model.locale = locale;
}
