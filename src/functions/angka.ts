import { type Argument, CellFault, cellByCell, type CellResult } from "./cell-values";
import { asCell, plainValue, readInput, styleOf } from "./figures";

/** ANGKA(teks): the figure that a text says, in any writing that the product reads; 48,79% becomes 0,4879. */
export function angkaFunction(texts: Argument): readonly (readonly CellResult[])[] {
  const separators = styleOf(texts);
  return cellByCell([texts], (text) => {
    const input = readInput(text, separators);
    if (input instanceof CellFault) return input;
    return input.kind === "blank" ? "" : asCell(plainValue(input));
  });
}
