import fc from "fast-check";
import { amount } from "../../../src/core/figure/amount";
import { describeFormat, showNumber } from "../../../src/core/figure/number-format";

const accounting = '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"_-;_-@_-';
const rupiah = '"Rp"* #,##0.00;[<0]"Rp"* "-"#,##0.00;"Rp"* "0"';

test.each([
  [1234567.891, "#,##0.00", "1.234.567,89", "1,234,567.89"],
  [1234567.891, "#,##0", "1.234.568", "1,234,568"],
  [-1234567, "#,##0", "-1.234.567", "-1,234,567"],
  [0.4879, "0.00%", "48,79%", "48.79%"],
  [0.485, "0%", "49%", "49%"],
  [1, "0 %", "100 %", "100 %"],
  [48.79, '0.00 "%"', "48,79 %", "48.79 %"],
  [5, "000", "005", "005"],
  [0, "#", "", ""],
  [0.5, "#.##", ",5", ".5"],
  [12.5, "0.0##", "12,5", "12.5"],
  [1.5, "0.0??", "1,5  ", "1.5  "],
  [1234567, "#,##0,", "1.235", "1,235"],
  [1234567890, '0.0,,"jt"', "1234,6jt", "1234.6jt"],
  [81234567890, "000-0000-0000", "812-3456-7890", "812-3456-7890"],
  [1e15, "#,##0", "1.000.000.000.000.000", "1,000,000,000,000,000"],
  [7, ".00", "7,00", "7.00"],
  [1234.5, "[$Rp-421]#,##0.00", "Rp1.234,50", "Rp1,234.50"],
  [1234.5, "[Red]#,##0.0", "1.234,5", "1,234.5"],
  [12, "0\\ \\x", "12 x", "12 x"],
])("%p under %p", (value, format, id, en) => {
  expect(showNumber(value, format, "id")).toBe(id);
  expect(showNumber(value, format, "en")).toBe(en);
});

test.each([
  [1500, accounting, "  1.500,00 "],
  [-1500, accounting, "- 1.500,00 "],
  [0, accounting, "  - "],
  [1500, rupiah, "Rp 1.500,00"],
  [-1500, rupiah, "Rp -1.500,00"],
  [0, rupiah, "Rp 0"],
  [12950000, '"Rp"\\ #,##0;\\-"Rp"\\ #,##0;"Rp"\\ "-"', "Rp 12.950.000"],
  [-12950000, '"Rp"\\ #,##0;\\-"Rp"\\ #,##0;"Rp"\\ "-"', "-Rp 12.950.000"],
  [0, '"Rp"\\ #,##0;\\-"Rp"\\ #,##0;"Rp"\\ "-"', "Rp -"],
  [-1500, '_-* #,##0_-;_-* #,##0\\-;_-* "-"_-;_-@_-', "  1.500-"],
  [-12.5, "0.0_);(0.0)", "(12,5)"],
  [-3, "#,##0;[Red]-#,##0", "-3"],
  [150, '[>=100]"cukup";[<100]0', "cukup"],
  [-5, "[<100]0;0.0", "-5"],
  [5, ";;;", ""],
  [0, "0;-0;;@", ""],
  [5, "??0", "  5"],
  [1234.5, "#,##0.00_);[Red]\\(#,##0.00\\)", "1.234,50 "],
])("%p under the sections of %p shows %p", (value, format, shown) => {
  expect(showNumber(value, format, "id")).toBe(shown);
});

test.each([
  [11, 'General "Dokumen"', "11 Dokumen"],
  [0.1 + 0.2, undefined, "0,3"],
  [1 / 3, "General", "0,333333333"],
  [41.91780821917808, "General", "41,91780822"],
  [18275762000, "General", "18275762000"],
  [123456789012, "General", "1,23457E+11"],
  [0.00001, "General", "0,00001"],
  [0.0000123456, "General", "1,23456E-05"],
  [-2.5, "", "-2,5"],
  [0, "General", "0"],
])("%p under %p shows %p", (value, format, shown) => {
  expect(showNumber(value, format, "id")).toBe(shown);
});

test.each([
  [45292, "dd/mm/yyyy", "01/01/2024"],
  [45809, "d\\-mmm", "1-Jun"],
  [45292.75, 'd mmmm yyyy" pukul "hh:mm', "1 Januari 2024 pukul 18.00"],
  [45296, "dddd, d mmmm yyyy", "Jumat, 5 Januari 2024"],
  [0.635417, "h:mm", "15.15"],
  [97 / 24 + 13 / 1440, "[h]:mm:ss", "97.13.00"],
  [0.5, "h:mm AM/PM", "12.00 PM"],
  [1 / 86400 / 2, "ss.00", "00,50"],
  [45292, "[$-409]d mmmm yyyy;@", "1 January 2024"],
  [45292, "[$-421]d mmmm yyyy;@", "1 Januari 2024"],
  [60, "dd/mm/yyyy", "29/02/1900"],
  [61, "dd/mm/yyyy", "01/03/1900"],
  [1, "dddd dd/mm/yy", "Minggu 01/01/00"],
  [1.5, "[mm]", "2160"],
  [-1, "dd/mm/yyyy", "-1"],
])("the moment %p under %p shows %p", (value, format, shown) => {
  expect(showNumber(value, format, "id")).toBe(shown);
});

test.each([
  [12345, "0.00E+00", "1,23E+04"],
  [0.00012, "0.0E-0", "1,2E-4"],
  [99999, "0.0E+0", "1,0E+5"],
  [12345, "##0.0E+0", "12,3E+3"],
  [2.25, "# ?/?", "2 1/4"],
  [0.5, "# ?/?", "1/2"],
  [2.3, "# ?/8", "2 2/8"],
  [1.5, "?/?", "3/2"],
])("%p under %p shows %p", (value, format, shown) => {
  expect(showNumber(value, format, "id")).toBe(shown);
});

test("an amount shows like the number, and money of any length in full", () => {
  expect(showNumber(amount("123456789012345678.5"), "#,##0.00", "id")).toBe("123.456.789.012.345.678,50");
});

test.each([
  [undefined, { kind: "general", decimals: null, percent: false, unit: null }],
  ['General "Orang/bulan"', { kind: "general", decimals: null, unit: "Orang/bulan" }],
  ["#,##0", { kind: "number", decimals: 0, unit: null }],
  ['0.00 "%"', { kind: "number", decimals: 2, percent: false, unit: "%" }],
  ["0.00%", { kind: "percent", decimals: 2, percent: true, unit: null }],
  ["0 %", { kind: "percent", decimals: 0, percent: true }],
  ["#,##0,", { kind: "number", decimals: -3 }],
  [accounting, { kind: "number", decimals: 2, unit: null, currency: false }],
  [rupiah, { kind: "number", decimals: 2, unit: null, currency: true }],
  ["dd/mm/yyyy", { kind: "date" }],
  ["d\\-mmm", { kind: "date" }],
  ["[h]:mm:ss", { kind: "time" }],
  ["mm:ss", { kind: "time" }],
  ["@", { kind: "text" }],
  ["# ?/?", { kind: "fraction", decimals: null }],
  ["0.00E+00", { kind: "scientific" }],
])("the format %p is described", (format, description) => {
  expect(describeFormat(format)).toMatchObject(description);
});

test("no format, however odd, makes showing or describing fail", () => {
  const piece = fc.constantFrom(
    ...'0#?.,%;@*_\\"[]<>=E+-/ dmyhsGeneral:$Rp(){}5é'.split(""),
    "General",
    "[h]",
    "AM/PM",
  );
  const format = fc.array(piece, { maxLength: 14 }).map((list) => list.join(""));
  const value = fc.oneof(fc.double(), fc.integer(), fc.double({ min: -1e6, max: 1e6 }));
  fc.assert(
    fc.property(value, format, fc.constantFrom("id" as const, "en" as const), (number, code, locale) => {
      expect(typeof showNumber(number, code, locale)).toBe("string");
      expect(describeFormat(code).kind).toMatch(/^[a-z]+$/);
    }),
    { numRuns: 1000 },
  );
});
