import { toPlain } from "../../../src/core/figure/amount";
import { readFigure, showCell } from "../../../src/core/figure/read-cell";
import type { Cell } from "../../../src/core/sheet/snapshot";

const cell = (value: Cell["value"], numberFormat?: string): Cell =>
  numberFormat ? { value, numberFormat } : { value };

function read(held: Cell | undefined): string {
  const figure = readFigure(held, "id");
  if (figure.kind === "coerced") return ["coerced", ...figure.candidates.map(toPlain)].join(" ");
  if (figure.kind === "error") return `error ${figure.code}`;
  if (figure.kind !== "number") return figure.kind;
  const { value, shownDecimals, percent, unit, currency, fromText } = figure;
  return [toPlain(value), shownDecimals, percent && "percent", currency && "rp", unit, fromText && "text"]
    .filter((part) => part !== false && part !== null)
    .join(" ");
}

test.each([
  [cell(18275762000, "#,##0"), "18275762000 0"],
  [cell(0.4879, "0.00%"), "0.4879 4 percent"],
  [cell(0.48792345, "0%"), "0.48792345 2 percent"],
  [cell(48.79, '0.00 "%"'), "48.79 2 %"],
  [cell(11, 'General "Dokumen"'), "11 0 Dokumen"],
  [cell(11.25), "11.25 2"],
  [cell(0.1 + 0.2), "0.3 1"],
  [cell(41.91780821917808), "41.9178082191781 12"],
  [cell(1500, '"Rp"* #,##0.00;[<0]"Rp"* "-"#,##0.00;"Rp"* "0"'), "1500 2 rp"],
  [cell(1234567, "#,##0,"), "1234567 -3"],
  [cell(5, "@"), "5 0"],
])("a number cell %j is read with the precision that it shows", (held, meaning) => {
  expect(read(held)).toBe(meaning);
});

test.each([
  [cell("48,79%"), "48.79 2 percent text"],
  [cell("11 Dokumen", "@"), "11 0 Dokumen text"],
  [cell("1.845.674"), "1845674 0 text"],
  [cell("Rp -"), "dash"],
  [cell(""), "blank"],
  [undefined, "blank"],
  [cell(true), "text"],
  [{ value: "#REF!", error: true } as const, "error #REF!"],
  [cell("Sangat Tinggi"), "text"],
])("a text or empty cell %j is read", (held, meaning) => {
  expect(read(held)).toBe(meaning);
});

test.each([
  [cell(97 / 24 + 13 / 1440, "[h]:mm:ss"), "coerced 97.13"],
  [cell(92 / 24 + 3 / 1440, "[h]:mm:ss"), "coerced 92.03 92.3"],
  [cell(0.635417, "h:mm"), "coerced 15.15 14.75"],
  [cell("93.17.00"), "coerced 93.17"],
  [cell("92.03,00"), "coerced 92.03 92.3"],
  [cell("80,07,00"), "coerced 80.07 80.7"],
  [cell("88:48:00"), "coerced 88.48"],
  [cell(45809, "d\\-mmm"), "coerced 1.06 1.6 6.25"],
])("a percentage that Excel took for a time or date %j is decoded", (held, meaning) => {
  expect(read(held)).toBe(meaning);
});

test("what a cell shows follows its format and the locale; text stays as it is", () => {
  expect(showCell(cell(1234567.5, "#,##0.00"), "id")).toBe("1.234.567,50");
  expect(showCell(cell(0.4879, "0.00%"), "id")).toBe("48,79%");
  expect(showCell(cell(97 / 24 + 13 / 1440, "[h]:mm:ss"), "id")).toBe("97.13.00");
  expect(showCell(cell(0, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'), "id")).toBe("-");
  expect(showCell(cell(" 11 Dokumen"), "id")).toBe(" 11 Dokumen");
  expect(showCell({ value: "#DIV/0!", error: true }, "id")).toBe("#DIV/0!");
  expect(showCell(undefined, "id")).toBe("");
});
