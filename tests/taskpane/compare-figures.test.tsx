import { compareFigures } from "../../src/taskpane/features/findings/compare-figures";
import { tailsOf } from "../../src/taskpane/features/findings/figure-tail";

const marked = (shown: string, expected: string) => {
  const found = compareFigures(shown, expected);
  const show = (pieces: readonly { text: string; differs: boolean }[]) =>
    pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");
  return found && [show(found.shown), show(found.expected)];
};

test.each([
  ["4.826.300.000", "4.286.300.000", "4.[82]6.300.000", "4.[28]6.300.000"],
  ["48,97%", "48,79%", "48,[97]%", "48,[79]%"],
  ["1.234.567", "12.345.067", "1.234.567", "12.345.[0]67"],
  ["10.000", "1.000", "10.00[0]", "1.000"],
  ["(1.500)", "(1.600)", "(1.[5]00)", "(1.[6]00)"],
])("of %s and %s the digits that differ are marked", (shown, expected, left, right) => {
  const found = marked(shown, expected);
  expect(found?.map((text) => text.replace(/[[\]]/g, ""))).toEqual([shown, expected]);
  expect(found).toEqual([left, right]);
});

test("figures that have little in common, words, and figures that differ in their separators alone are left unmarked", () => {
  expect(marked("1.111.111", "9.876.543")).toBeUndefined();
  expect(marked("Sangat Baik", "Baik")).toBeUndefined();
  expect(marked("1,000", "1.000")).toBeUndefined();
});

test("room is kept for the longest decimals of a proof, not for groups of thousands", () => {
  expect(tailsOf(["18.275.762.000", "48,97%", "1.250", "12,5"])).toBe(",97%");
  expect(tailsOf(["1.000", "250"])).toBe("");
});
