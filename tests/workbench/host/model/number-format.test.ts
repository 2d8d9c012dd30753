import { displayText } from "../../../../src/workbench/host/model/number-format";

const show = (value: number | string, code: string, locale: "en-US" | "id-ID" = "en-US"): string => displayText(value, code, { locale, date1904: false });

test.each<[number, string, string]>([
  [4826300000, "General", "4826300000"],
  [123456789012, "General", "1.23457E+11"],
  [0.1 + 0.2, "General", "0.3"],
  [48.79341234567, "General", "48.79341235"],
  [-1.5, "General", "-1.5"],
  [1.005, "0.00", "1.01"],
  [2.5, "0", "3"],
  [1234567.891, "#,##0.00", "1,234,567.89"],
  [0, "#,##0", "0"],
  [0.4879, "0.00%", "48.79%"],
  [-5, "#,##0;(#,##0)", "(5)"],
  [0, '#,##0;-#,##0;"-"', "-"],
  [1500, "_-* #,##0_-;-* #,##0_-", " 1,500 "],
  [1500, '"Rp"#,##0', "Rp1,500"],
  [1500, "[$Rp-421]#,##0", "Rp1,500"],
  [12345, "0.00E+00", "1.23E+04"],
  [1234567, "#,##0,", "1,235"],
  [7, "000", "007"],
  [1.5, "0.##", "1.5"],
  [0.4375, "h:mm", "10:30"],
  [4.0507, "[h]:mm:ss", "97:13:00"],
  [46085, "dd/mm/yyyy", "04/03/2026"],
  [46085, "d mmmm yyyy", "4 March 2026"],
])("%s under %s shows %s", (value, code, shown) => {
  expect(show(value, code)).toBe(shown);
});

test("Indonesian settings show Indonesian separators, names and times", () => {
  expect(show(4826300000.5, "#,##0.00", "id-ID")).toBe("4.826.300.000,50");
  expect(show(46085, "d mmmm yyyy", "id-ID")).toBe("4 Maret 2026");
  expect(show(97.13 / 24, "[h]:mm:ss", "id-ID")).toBe("97.07.48");
  expect(show(46085, "m/d/yyyy", "id-ID")).toBe("04/03/2026");
});

test("text goes into the text section", () => {
  expect([show("abc", "0.00"), show("abc", '0;-0;0;"<"@">"')]).toEqual(["abc", "<abc>"]);
});
