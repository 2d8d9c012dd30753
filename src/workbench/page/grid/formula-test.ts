import type { Book } from "../../host/model/book";
import type { SheetModel } from "../../host/model/sheet";
import type { FormulaTest } from "./conditional-look";

/** Tells whether the formula of a conditional format holds; one that is always true is. */
export function holdsFor(_book: Book, _sheet: SheetModel): FormulaTest {
  return (formula) => /^=\s*(TRUE|TRUE\(\)|1|1=1)\s*$/i.test(formula);
}
