import type { Book } from "../../host/model/book";
import type { SheetModel } from "../../host/model/sheet";
import type { CellStyle, FontStyle } from "../../host/model/style";
import { conditionalLook, type FormulaTest } from "./conditional-look";

/** A comment or note on a cell. */
export interface Words {
  readonly author: string;
  readonly text: string;
}

/** What drawing the cells of a sheet depends on. */
export interface ViewContext {
  readonly book: Book;
  readonly sheet: SheetModel;
  readonly usual: FontStyle;
  readonly holds: FormulaTest;
  readonly words: ReadonlyMap<string, readonly Words[]>;
}

/** The look of a cell with its conditional formats laid over it. */
export function effectiveLook(
  { sheet, holds }: Pick<ViewContext, "sheet" | "holds">,
  row: number,
  column: number,
): { readonly style: CellStyle; readonly numberFormat: string } {
  const own = sheet.styleAt(row, column) ?? {};
  const numberFormat = sheet.numberFormatAt(row, column);
  if (sheet.conditionalFormats.length === 0) return { style: own, numberFormat };
  const over = conditionalLook(sheet, row, column, holds);
  if (!over) return { style: own, numberFormat };
  const { fill, borders, font } = over.style;
  const style: CellStyle = {
    ...own,
    ...(fill ? { fill } : {}),
    font: { ...own.font, ...font },
    ...(borders ? { borders: { ...own.borders, ...borders } } : {}),
  };
  return { style, numberFormat: over.numberFormat ?? numberFormat };
}
