import { areaToA1 } from "../../../src/core/sheet/address";
import { understandSheet } from "../../../src/core/table/understand";
import { type SheetOptions, sheet } from "../support/sheet";

/** Every table found, as `whole area, header rows`. */
function tables(text: string, options: SheetOptions = {}): readonly string[] {
  return understandSheet(sheet(text, options)).tables.map(({ area, header }) => `${areaToA1(area)}, header ${header.top + 1}-${header.bottom + 1}`);
}

/** Header words over the columns of the one table, from the top down. */
function paths(text: string, options: SheetOptions = {}): readonly string[] {
  return understandSheet(sheet(text, options)).tables.flatMap(({ columns }) => columns.map(({ path }) => path.join(" > ")));
}

test("a header of one row without a title", () => {
  expect(tables(`
    Kode    | Uraian    | Pagu (Rp) | Realisasi (Rp)
    7.01.01 | Program A | 1000      | 500
    7.01.02 | Program B | 2000      | 600`)).toEqual(["A1:D3, header 1-1"]);
});

test("titles above the header are no part of the table", () => {
  expect(tables(`
    *Tabel 2.1
    *Anggaran dan Realisasi Belanja
    *Triwulan II Tahun Anggaran 2024

    No | Uraian    | Pagu (Rp) | Realisasi (Rp)
    1  | Program A | 1000      | 500`)).toEqual(["A5:D6, header 5-5"]);
});

const DEEP = `
  Program/Kegiatan | Indikator | Target |   | Realisasi Triwulan |   |    |
                   |           |        |   | I                  |   | II |
  1                | 2         | 3      |   | 4                  |   | 5  |
                   |           | K      | Rp| K                  | Rp| K  | Rp
  Program A        | Indeks    | 80     |100| 20                 | 30| 40 | 50`;

test("merged header cells, the row of numbers and the row of measures below it are one header", () => {
  const options = { merges: "A1:A2 B1:B2 C1:D2 E1:H1 E2:F2 G2:H2 C3:D3 E3:F3 G3:H3" };
  expect(tables(DEEP, options)).toEqual(["A1:H5, header 1-4"]);
  expect(paths(DEEP, options)).toEqual([
    "Program/Kegiatan", "Indikator", "Target > K", "Target > Rp",
    "Realisasi Triwulan > I > K", "Realisasi Triwulan > I > Rp", "Realisasi Triwulan > II > K", "Realisasi Triwulan > II > Rp",
  ]);
});

test("group headings written once without merging reach right over their columns", () => {
  expect(paths(DEEP)).toEqual([
    "Program/Kegiatan", "Indikator", "Target > K", "Target > Rp",
    "Realisasi Triwulan > I > K", "Realisasi Triwulan > I > Rp", "Realisasi Triwulan > II > K", "Realisasi Triwulan > II > Rp",
  ]);
});

test("quarters numbered 1 to 4 are no row of column numbers", () => {
  expect(paths(`
    Uraian    | Pagu (Rp) | Realisasi Triwulan (Rp) |     |     |     | Jumlah Realisasi (Rp)
              |           | 1                       | 2   | 3   | 4   |
    1         | 2         | 3                       | 4   | 5   | 6   | 7=3+4+5+6
    Belanja A | 1000      | 100                     | 100 | 100 | 100 | 400`, { merges: "A1:A2 B1:B2 C1:F1 G1:G2" })[3]).toBe("Realisasi Triwulan (Rp) > 2");
});

test("a header repeated after a page break belongs to the table and is not read as data", () => {
  const text = `
    Uraian    | Pagu (Rp) | Realisasi (Rp)
    1         | 2         | 3
    Belanja A | 1000      | 500
    Halaman 1 dari 2
    Uraian    | Pagu (Rp) | Realisasi (Rp)
    1         | 2         | 3
    Belanja B | 2000      | 600`;
  expect(tables(text)).toEqual(["A1:C7, header 1-2"]);
  const [table] = understandSheet(sheet(text)).tables;
  expect(table?.rows.map(({ row, kind }) => `${row + 1} ${kind}`)).toEqual(expect.arrayContaining(["5 header", "6 header"]));
});

test("a second table on the sheet is a table of its own", () => {
  expect(tables(`
    Uraian    | Pagu (Rp) | Realisasi (Rp)
    Belanja A | 1000      | 500
    JUMLAH    | 1000      | 500

    No | Indikator Kinerja | Target K | Satuan
    1  | Jumlah laporan    | 12       | Dokumen
    2  | Jumlah orang      | 40       | Orang`)).toEqual(["A1:C3, header 1-1", "A5:D7, header 5-5"]);
});

test("signatures and notes below are no part of the table", () => {
  const text = `
    Uraian    | Pagu (Rp) | Realisasi (Rp)
    Belanja A | 1000      | 500
    JUMLAH    | 1000      | 500

    Faktor pendorong: koordinasi yang baik

     |  | Mengetahui,
     |  | Camat Harapan`;
  expect(tables(text)).toEqual(["A1:C3, header 1-1"]);
  expect(understandSheet(sheet(text)).notUnderstood.map(({ area, reason }) => `${areaToA1(area)} ${reason}`)).toEqual([
    "A5 remark",
    "C7:C8 signature",
  ]);
});

test.each([
  ["nothing at all", ""],
  ["a title alone", "*Tabel 2.1 Anggaran dan Realisasi"],
  ["titles and a sentence", "*Tabel 2.1\n\nData belum tersedia."],
  ["words under a header", "Program | Kegiatan | Keterangan\nA | B | C\nD | E | F"],
  ["200 columns of text", Array.from({ length: 30 }, () => Array.from({ length: 200 }, (_, column) => `teks ${column}`).join(" | ")).join("\n")],
])("%s is no table", (_name, text) => {
  expect(tables(text)).toEqual([]);
});

test("figures without a header are told as not understood", () => {
  const { tables: found, notUnderstood } = understandSheet(sheet(`
    100 | 200 | 300
    400 | 500 | 900`));
  expect(found).toEqual([]);
  expect(notUnderstood.map(({ area, reason }) => `${areaToA1(area)} ${reason}`)).toEqual(["A1:C2 no-header"]);
});
