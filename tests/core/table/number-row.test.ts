import { makeGrid } from "../../../src/core/table/grid";
import { type NumberFormula, parseNumberFormula, readNumberRow } from "../../../src/core/table/number-row";
import { sheet } from "../support/sheet";

function written(formula: NumberFormula | undefined): string {
  if (!formula) return "none";
  if (formula.kind === "ratio") return `(${formula.numerator.join("+")})/${formula.denominator}`;
  if (formula.kind === "product") return formula.factors.join("x");
  return formula.terms.map(([number, sign]) => `${sign === 1 ? "+" : "-"}${number}`).join("");
}

test.each([
  ["8+9+10+11", "+8+9+10+11"],
  ["8 + 9 + 10 + 11", "+8+9+10+11"],
  ["(8+9+10+11)", "+8+9+10+11"],
  ["6+12", "+6+12"],
  ["3 x 4", "3x4"],
  ["7-4", "+7-4"],
  ["12/7X100%", "(12)/7"],
  ["12/7x100%", "(12)/7"],
  ["12/7 x 100", "(12)/7"],
  ["12/7*100", "(12)/7"],
  ["12:7x100%", "(12)/7"],
  ["(14 : 5) x 100", "(14)/5"],
  ["14/5×100", "(14)/5"],
  ["(12/7)x100%", "(12)/7"],
  ["12/7", "(12)/7"],
  ["(8+9)/7x100%", "(8+9)/7"],
  ["[12/7]x100%", "(12)/7"],
])("the printed formula %s is read as %s", (text, meaning) => {
  expect(written(parseNumberFormula(text))).toBe(meaning);
});

test.each(["", "12", "Rp", "2024", "a+b", "12/x", "8+", "+", "99+100"])("%j is no formula of columns", (text) => {
  expect(parseNumberFormula(text)).toBeUndefined();
});

function numbers(row: string): string {
  const entries = readNumberRow(makeGrid(sheet(row)), 0);
  return entries ? entries.map(({ number, formula }) => (formula ? `${number}=${written(formula)}` : `${number}`)).join(" ") : "none";
}

test.each([
  ["1 | 2 | 3 | 4", "1 2 3 4"],
  ['"1" | "2" | "3"', "1 2 3"],
  ["(1) | (2) | (3) | (4)", "1 2 3 4"],
  ["3 | 4 | 7 | 8 | 9 | 12=8+9 | 13=12/7X100%", "3 4 7 8 9 12=+8+9 13=(12)/7"],
  ["1 |  | 2 |  | 3 |  | 4=3-2", "1 2 3 4=+3-2"],
  ["5 | 6 | 7 | 8 = (7/6) x 100", "5 6 7 8=(7)/6"],
])("the row %s counts columns", (row, meaning) => {
  expect(numbers(row)).toBe(meaning);
});

test.each([
  ["1 | 2", "two cells are too few"],
  ["3 | 2 | 1", "numbers fall"],
  ["10 | 20 | 30", "numbers leap"],
  ["1 | Program A | 3 | 4", "words stand between"],
  ["1500000 | 2500000 | 3500000", "money"],
  ["2022 | 2023 | 2024", "years"],
])("the row %s does not count columns: %s", (row) => {
  expect(numbers(row)).toBe("none");
});
