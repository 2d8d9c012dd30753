import { toPlain } from "../../../src/core/figure/amount";
import { detectStyle, parseFigureText, splitFigures } from "../../../src/core/figure/parse";

/** What a text is, in one line: the plain value with what stood around it, or its kind. */
function read(text: string, style: "id" | "us" = "id"): string {
  const figure = parseFigureText(text, style);
  if (figure.kind !== "number") return figure.kind;
  const parts = [toPlain(figure.value), `d${String(figure.decimals)}`];
  if (figure.percent) parts.push("percent");
  if (figure.currency) parts.push("rp");
  if (figure.unit !== null) parts.push(`[${figure.unit}]`);
  if (figure.ambiguous) parts.push(`or ${toPlain(figure.ambiguous)}`);
  return parts.join(" ");
}

test.each([
  ["1.234.567,00", "1234567 d2"],
  ["1.234.567", "1234567 d0"],
  ["1,234,567", "1234567 d0"],
  ["1,234,567.5", "1234567.5 d1"],
  ["33.187.776.000", "33187776000 d0"],
  ["11", "11 d0"],
  ["2024", "2024 d0"],
  ["0", "0 d0"],
  ["0,00", "0 d2"],
  ["48,79%", "48.79 d2 percent"],
  ["85.32 %", "85.32 d2 percent"],
  ["100%", "100 d0 percent"],
  ["0,635417", "0.635417 d6"],
  ["81,85", "81.85 d2"],
  ["92.5 %", "92.5 d1 percent"],
])("a bare figure %p is %p", (text, meaning) => {
  expect(read(text)).toBe(meaning);
});

test.each([
  ["Rp 36.339.463.781,00", "36339463781 d2 rp"],
  ["Rp. 33.187.776.000,-", "33187776000 d0 rp"],
  ["Rp33.187.776.000", "33187776000 d0 rp"],
  ["-Rp 12.950.000", "-12950000 d0 rp"],
  ["Rp -12.950.000", "-12950000 d0 rp"],
  ["Rp (12.950.000)", "-12950000 d0 rp"],
  ["(Rp 12.950.000)", "-12950000 d0 rp"],
  ["(12.950.000)", "-12950000 d0"],
  ["(1.234.567,00)", "-1234567 d2"],
  ["(12,34)", "-12.34 d2"],
  ["(12,34 %)", "-12.34 d2 percent"],
  ["(12,34)%", "-12.34 d2 percent"],
  ["−12.950.000", "-12950000 d0"],
  ["- 12.950.000", "-12950000 d0"],
  ["1.234-", "-1234 d0 or -1.234"],
  ["Rp 5.000.", "5000 d0 rp or 5"],
  ["5.000.000 rupiah", "5000000 d0 rp [rupiah]"],
  ["Rp 1,5 miliar", "1500000000 d-8 rp"],
  ["IDR 2 juta", "2000000 d-6 rp"],
])("money %p is %p", (text, meaning) => {
  expect(read(text)).toBe(meaning);
});

test.each([
  ["11 Dokumen", "11 d0 [Dokumen]"],
  ["95,00 Persen", "95 d2 [Persen]"],
  ["88,50 Indeks", "88.5 d2 [Indeks]"],
  ["62 Orang/bulan", "62 d0 [Orang/bulan]"],
  ["62 Orang / Bulan", "62 d0 [Orang / Bulan]"],
  ["120 m2", "120 d0 [m2]"],
  ["4 Unit Rumah", "4 d0 [Unit Rumah]"],
  ["11\nDokumen", "11 d0 [Dokumen]"],
  ["52 (lima puluh dua)", "52 d0"],
  ["52 (Lima Puluh Dua) dokumen", "52 d0 [dokumen]"],
  ["12 bulan", "12 d0 [bulan]"],
  ["88,50 (Sangat Baik)", "88.5 d2 [Sangat Baik]"],
  ["Rp 1.500.000,00 (satu juta lima ratus ribu rupiah)", "1500000 d2 rp"],
])("a figure with a unit %p is %p", (text, meaning) => {
  expect(read(text)).toBe(meaning);
});

test.each([
  ["1.023.304.00 0", "1023304000 d0"],
  ["Rp 1.023.304.00\n0", "1023304000 d0 rp"],
  ["1.023.304. 000,00", "1023304000 d2"],
  ["1.023.304.000 ,00", "1023304000 d2"],
  ["\u00a01.234.567,00\u00a0", "1234567 d2"],
  ["1\u202f234\u202f567", "1234567 d0"],
  ["Rp\u00a01.234.567", "1234567 d0 rp"],
  ["'1.234.567", "1234567 d0"],
  ["\u200b12,5", "12.5 d1"],
  ["1.234.567.00", "1234567 d2"],
  ["1,2E+09", "1200000000 d-8"],
])("a figure that was wrapped, padded or exported %j is %p", (text, meaning) => {
  expect(read(text)).toBe(meaning);
});

test.each([
  ["-", "dash"],
  ["–", "dash"],
  [" - ", "dash"],
  ["Rp -", "dash"],
  ["Rp. -", "dash"],
  ["Rp-", "dash"],
  ["Rp -,-", "dash"],
  ["- %", "dash"],
  ["Tidak ada", "notApplicable"],
  ["", "blank"],
  [" \u00a0\n", "blank"],
  ["NA", "notApplicable"],
  ["n/a", "notApplicable"],
  ["Nihil", "notApplicable"],
  ["tad", "notApplicable"],
])("%j is a %s", (text, kind) => {
  expect(read(text)).toBe(kind);
});

test.each([
  "Jumlah 3 dokumen perencanaan",
  "3 unit mobil dan 2 motor",
  "Rp",
  "K",
  "1. Meningkatnya kualitas",
  "1.",
  "1.02.03",
  "7.01.03",
  "5.1.02.01.01.0001",
  "01 PROGRAM PENUNJANG URUSAN",
  "13=12/7X100%",
  "- Dokumen perencanaan tersusun",
  "0\n1",
  "7 0 1 3 02 00",
  "NIP. 19700101 199503 1 001",
  "31-10-2024",
  "12/7",
  "12:30",
  "10-12",
  "1 s.d. 3",
  "93.17.00",
  "92.03,00",
  "80,07,00",
  "11 Dokumen; 5 Laporan",
  "100\n200",
  "1.250 300",
  "7 01",
  "Sangat Tinggi",
  "8 Januari 2024",
  "> 90",
  "Rp 5.000 (belum termasuk pajak dan biaya lain yang menyertainya)",
  "2.",
  "(1.234",
  "88,5 (78 tahun lalu)",
  "#REF!",
])("no figure is read from %j", (text) => {
  expect(read(text)).toBe("text");
});

test("three digits behind a lone separator follow the column's style, and the other reading is kept", () => {
  expect(read("12.310", "id")).toBe("12310 d0 or 12.31");
  expect(read("12.310", "us")).toBe("12.31 d3 or 12310");
  expect(read("12,310", "us")).toBe("12310 d0 or 12.31");
  expect(read("12,310", "id")).toBe("12.31 d3 or 12310");
  expect(read("0.125", "id")).toBe("0.125 d3");
  expect(read("1234.567", "id")).toBe("1234.567 d3");
  expect(read("43.597,875", "id")).toBe("43597.875 d3 or 43597875");
});

test("a percentage has decimals rather than thousands", () => {
  expect(read("48.790 %", "id")).toBe("48.79 d3 percent or 48790");
});

test("separators that allow one reading keep it in a column of the other style", () => {
  expect(read("1.234.567,00", "us")).toBe("1234567 d2");
  expect(read("37,203,277,426", "id")).toBe("37203277426 d0");
  expect(read("85.32", "id")).toBe("85.32 d2");
});

test("the column's style is that of most texts which allow only one", () => {
  expect(detectStyle(["1.234.567,00", "12.310", "85,5", "3"])).toBe("id");
  expect(detectStyle(["1,234,567", "85.32 %", "2,053 Orang", "1.234,5"])).toBe("us");
  expect(detectStyle(["12,310", "37,203,277,426"])).toBe("us");
  expect(detectStyle(["12.310", "11", "Program", "-"])).toBe("id");
  expect(detectStyle(["12.310"], "us")).toBe("us");
  expect(detectStyle(["Rp 12.500,00; Rp 13.500,00"], "us")).toBe("id");
});

test("figures joined in one cell come apart", () => {
  expect(splitFigures("11 Dokumen; 5 Laporan")).toEqual(["11 Dokumen", "5 Laporan"]);
  expect(splitFigures("100 %\r\n95 %\n")).toEqual(["100 %", "95 %"]);
  expect(splitFigures("1.234,5")).toEqual(["1.234,5"]);
});
