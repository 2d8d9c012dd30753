import { columnIndex, parseA1, toA1 } from "../../../src/core/sheet/address";
import { type SheetSnapshot, cellAt } from "../../../src/core/sheet/snapshot";

/** The sheet as Excel would show it after calculating; knows `=A1+B1`, `=A1/B1` and `=SUM(A1:A9)`. */
export function settle(sheet: SheetSnapshot): SheetSnapshot {
  const known = new Map<string, number>();
  const valueAt = (address: string): number => {
    const done = known.get(address);
    if (done !== undefined) return done;
    const { row, column } = parseA1(address) ?? { row: -1, column: -1 };
    const cell = cellAt(sheet, row, column);
    const value = cell?.formula === undefined ? Number(cell?.value ?? 0) : calculate(cell.formula);
    known.set(address, value);
    return value;
  };
  const sum = (addresses: readonly string[]): number => addresses.reduce((total, address) => total + valueAt(address), 0);
  const calculate = (formula: string): number => {
    const range = /^=SUM\(([A-Z]+)(\d+):\1(\d+)\)$/.exec(formula);
    if (range) {
      const [, letters = "A", first, last] = range;
      return sum(Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => toA1(Number(first) - 1 + index, columnIndex(letters))));
    }
    const [numerator = "", denominator] = formula.slice(1).split("/");
    return denominator === undefined ? sum(numerator.split("+")) : valueAt(numerator) / valueAt(denominator);
  };
  const rows = sheet.rows.map((cells, row) =>
    cells?.map((cell, column) => (cell?.formula === undefined ? cell : { ...cell, value: valueAt(toA1(row, column)) })),
  );
  return { ...sheet, rows };
}
