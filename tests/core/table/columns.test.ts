import { tableOf } from "../support/examined";
import type { SheetOptions } from "../support/sheet";

/** Columns of a table as `role measure period`, with the horizon where it is not this year. */
function roles(text: string, options: SheetOptions = {}): readonly string[] {
  return tableOf(text, options).columns.map(({ role, measure, period, horizon }) =>
    [role, measure, period, horizon === "current" ? null : horizon].filter((part) => part !== null).join(" "),
  );
}

test("the official recap of a yearly plan (T-C.29)", () => {
  expect(roles(`
    Kode    | Urusan/Program/Kegiatan | Indikator Kinerja | Target Renstra Akhir Periode | Realisasi s.d. Tahun (n-3) | Target Renja Tahun Lalu (n-2) | Realisasi Renja Tahun Lalu (n-2) | Tingkat Realisasi (%) | Target Renja Tahun Berjalan (n-1) | Perkiraan Realisasi s.d. Tahun Berjalan | Tingkat Capaian (%) | Catatan
    1       | 2         | 3              | 4   | 5  | 6  | 7  | 8=7/6 | 9  | 10=5+7+9 | 11=10/4 | 12
    7.01.01 | Program A | Indeks layanan | 100 | 20 | 20 | 10 | 50    | 30 | 60       | 60      | baik
    7.01.02 | Program B | Indeks lain    | 200 | 40 | 40 | 20 | 50    | 60 | 120      | 60      | baik`).slice(0, 4)).toEqual(["code", "label", "indicator", "target k fiveYear"]);
});

test("the quarterly evaluation (E.81): pairs of performance and money under every heading", () => {
  const pair = (text: string): string => `${text} | `;
  const header = ["Target Renstra", "Realisasi s.d. Tahun Lalu", "Target Renja Tahun Berjalan", "Realisasi Triwulan I", "Realisasi Triwulan II", "Realisasi Triwulan III", "Realisasi Triwulan IV", "Realisasi Capaian Renja", "Realisasi Renstra s.d. Tahun Ini", "Tingkat Capaian Renstra (%)"];
  const numbers = ["5", "6", "7", "8", "9", "10", "11", "12=8+9+10+11", "13=6+12", "14=13/5x100%"];
  const columns = header.map((_, index) => 4 + index * 2);
  const letters = (column: number): string => String.fromCharCode(65 + column);
  const merges = columns.flatMap((column) => [1, 3].map((row) => `${letters(column)}${row}:${letters(column + 1)}${row}`)).join(" ");
  const figures = "40 | 4000000 | 10 | 1000000 | 8 | 800000 | 2 | 200000 | 2 | 200000 | 2 | 200000 | 2 | 200000 | 8 | 800000 | 18 | 1800000 | 45 | 45";
  expect(roles(`
    No | Sasaran | Program/Kegiatan | Indikator Kinerja | ${header.map(pair).join("| ")}
       |         |                  |                   | ${header.map(() => "K | Rp").join(" | ")}
    1  | 2       | 3                | 4                 | ${numbers.map(pair).join("| ")}
    1  | Layanan | Kegiatan A       | Jumlah laporan    | ${figures}
    2  | Layanan | Kegiatan B       | Jumlah dokumen    | ${figures}`, { merges })).toEqual([
    "number", "other", "label", "indicator",
    "target k fiveYear", "target rp fiveYear",
    "realised k prior", "realised rp prior",
    "target k", "target rp",
    "realised k q1", "realised rp q1", "realised k q2", "realised rp q2", "realised k q3", "realised rp q3", "realised k q4", "realised rp q4",
    "total k", "total rp",
    "total k toDate", "total rp toDate",
    "percent k toDate", "percent rp toDate",
  ]);
});

test("before and after an amendment", () => {
  expect(roles(`
    Kode    | Uraian    | Lokasi  | Sebelum Perubahan (Rp) | Setelah Perubahan (Rp) | Bertambah/(Berkurang) (Rp) | Penjelasan | Sumber Dana
    7.01.01 | Program A | Harapan | 1000000                | 1500000                | 500000                     | efisiensi  | PAD
    7.01.02 | Program B | Maju    | 2000000                | 1500000                | -500000                    | pergeseran | DAU`)).toEqual([
    "code", "label", "location", "before rp", "after rp", "delta rp", "note", "source",
  ]);
});

test("budget, realisation, remainder and units of measure", () => {
  expect(roles(`
    No | Uraian    | Target Kinerja | Satuan  | Pagu (Rp) | Realisasi (Rp) | Sisa Anggaran (Rp) | Capaian (%) | Keterangan
    1  | Belanja A | 12             | Dokumen | 1000000   | 500000         | 500000             | 50          | lancar
    2  | Belanja B | 4              | Laporan | 2000000   | 500000         | 1500000            | 25          | lancar`)).toEqual([
    "number", "label", "target k", "unitOfMeasure", "target rp", "realised rp", "remainder rp", "percent percent", "note",
  ]);
});

test.each(["Januari", "Jan", "Jan.", "JANUARI"])("a month may be written %s", (month) => {
  expect(roles(`
    Uraian    | Pagu (Rp) | ${month} | Februari | Maret
    Belanja A | 900000    | 300000   | 300000   | 300000`)[2]).toMatch(/ m1$/);
});

test.each(["Triwulan III", "TW III", "Tw.III", "Tribulan III", "Triwulan 3", "Triwulan ke-3", "TRIWULAN III"])("a quarter may be written %s", (quarter) => {
  expect(roles(`
    Uraian    | Pagu (Rp) | Realisasi ${quarter} (Rp)
    Belanja A | 900000    | 300000`)[2]).toBe("realised rp q3");
});

test("money says so in its heading, however small its figures are", () => {
  expect(roles(`
    Uraian    | Pagu (Rp) | Realisasi pada Triwulan (Rp) |     | Jumlah Realisasi (Rp)
              |           | I                            | II  |
    Belanja A | 900000    | 0                            | 500 | 500
    Belanja B | 900000    | 0                            | 700 | 700`, { merges: "A1:A2 B1:B2 C1:D1 E1:E2" })).toEqual([
    "label", "target rp", "realised rp q1", "realised rp q2", "total rp",
  ]);
});

test("the year's total may stand left of the quarters", () => {
  expect(roles(`
    Uraian    | Jumlah Realisasi (Rp) | Pagu (Rp) | Realisasi Triwulan I (Rp) | Realisasi Triwulan II (Rp)
    Belanja A | 500000                | 900000    | 200000                    | 300000`)).toEqual([
    "label", "total rp", "target rp", "realised rp q1", "realised rp q2",
  ]);
});

test("a code split over columns is one code", () => {
  const table = tableOf(`
    Kode |    |    |      |      | Uraian               | Pagu (Rp)
    7    | 01 | 01 |      |      | PROGRAM PENUNJANG    | 1000000
    7    | 01 | 01 | 2.01 |      | Kegiatan Perencanaan | 1000000
    7    | 01 | 01 | 2.01 | 0001 | Sub Kegiatan Dokumen | 1000000`, { merges: "A1:E1" });
  expect(table.columns.map(({ role }) => role)).toEqual(["code", "code", "code", "code", "code", "label", "target"]);
  expect(table.rows.map(({ code }) => code)).toEqual(["7.01.01", "7.01.01.2.01", "7.01.01.2.01.0001"]);
});

test("money is read by its column: a lone dot is thousands where the others say so", () => {
  const table = tableOf(`
    Uraian    | Pagu (Rp)
    Belanja A | "1.234.567"
    Belanja B | "12.310"
    Belanja C | "Rp 5.000,00"`);
  expect([2, 3, 4].map((row) => table.figure(row - 1, 1)?.value.units)).toEqual([1234567, 12310, 5000]);
});

test("percentages count in percent points whether they are fractions, figures or text", () => {
  const table = tableOf(`
    Uraian    | Pagu (Rp) | Realisasi (Rp) | Capaian (%)
    Belanja A | 1000      | 500            | 0.5{0.00%}
    Belanja B | 1000      | 250            | "25,00%"
    Belanja C | 1000      | 750            | 0.75{0%}`);
  expect([2, 3, 4].map((row) => table.figure(row - 1, 3)?.value)).toMatchObject([{ units: 50 }, { units: 25 }, { units: 75 }]);
});
