import { enterText } from "../../../../src/workbench/host/model/entry";
import type { LocaleName } from "../../../../src/workbench/host/model/locale";

function typed(text: string, locale: LocaleName = "en-US", numberFormat = "General") {
  return enterText(text, { locale, numberFormat, year: 2026, date1904: false, atGrid: true });
}

test.each<[string, unknown, string | undefined]>([
  ["1234.5", 1234.5, undefined],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["(5)", -5, undefined],
  ["-3%", -0.03, "0%"],
  ["1e3", 1000, "0.00E+00"],
  ["$1,000", 1000, "$#,##0"],
  ["1.234.567", "1.234.567", undefined],
  ["12,34", "12,34", undefined],
  ["10:30", 0.4375, "h:mm"],
  ["3/4/2026", 46085, "m/d/yyyy"],
  ["1 1/2", 1.5, "# ?/?"],
  ["12345678901234567890", 12345678901234500000, undefined],
  ["", null, undefined],
])("in the United States %s becomes %s", (text, value, numberFormat) => {
  const entry = typed(text);
  expect([entry.value, entry.numberFormat]).toEqual([value, numberFormat]);
});

test.each<[string, unknown, string | undefined]>([
  ["4.826.300.000", 4826300000, "#,##0"],
  ["81,85", 81.85, undefined],
  ["1.500", 1500, "#,##0"],
  ["Rp1.500", 1500, '"Rp"#,##0'],
  ["97.13", (97 * 60 + 13) / 1440, "[h]:mm:ss"],
  ["8.15", (8 * 60 + 15) / 1440, "h:mm"],
  ["7.01.03", (7 * 3600 + 63) / 86400, "h:mm:ss"],
  ["14.75", (14 * 60 + 75) / 1440, "h:mm"],
  ["94.86", "94.86", undefined],
  ["109.75", "109.75", undefined],
  ["3/4/2026", 46115, "m/d/yyyy"],
  ["17 Agustus 2026", 46251, "d-mmm-yy"],
])("in Indonesia %s becomes %s", (text, value, numberFormat) => {
  const entry = typed(text, "id-ID");
  expect([entry.value, entry.numberFormat]).toEqual([value, numberFormat]);
});

test("a text cell takes everything as text and an apostrophe makes text", () => {
  expect(typed("=1+1", "en-US", "@")).toEqual({ value: "=1+1" });
  expect(typed("'97.13", "id-ID")).toEqual({ value: "97.13", apostrophe: true });
});

test("a formula typed in Indonesia is kept with English separators", () => {
  expect(typed('=IF(A1>0,5;"a;b";SUM(B1;B2))', "id-ID").formula).toBe('=IF(A1>0.5,"a;b",SUM(B1,B2))');
  expect(typed("+A1*2").formula).toBe("=+A1*2");
});

test("a figure typed into a percent cell is a percentage", () => {
  expect(typed("48.79", "en-US", "0.00%").value).toBeCloseTo(0.4879, 12);
});

test("an error is an error", () => {
  expect(typed("#ref!")).toEqual({ value: "#REF!", error: true });
});
