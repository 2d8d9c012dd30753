import { tableOf } from "../support/examined";
import type { SheetOptions } from "../support/sheet";

/** Rows of a table as `row kind < parent` with rows counted from 1. */
function rows(text: string, options: SheetOptions = {}): readonly string[] {
  return tableOf(text, options).rows.map(({ row, kind, parent }) => `${row + 1} ${kind}${parent === null ? "" : ` < ${parent + 1}`}`);
}

const LEVELS = ["2 program", "3 kegiatan < 2", "4 subkegiatan < 3", "5 subkegiatan < 3", "6 kegiatan < 2", "7 subkegiatan < 6"];

test("levels by the first words of the labels", () => {
  expect(rows(`
    Uraian                | Pagu (Rp)
    PROGRAM PENUNJANG     | 300
    Kegiatan Perencanaan  | 100
    Sub Kegiatan Dokumen  | 60
    Sub Kegiatan Evaluasi | 40
    Kegiatan Keuangan     | 200
    Sub Kegiatan Gaji     | 200`)).toEqual(LEVELS);
});

test("levels by the code, in the old and the new length of sub kegiatan", () => {
  expect(rows(`
    Kode              | Uraian               | Pagu (Rp)
    7.01.01           | PROGRAM PENUNJANG    | 300
    7.01.01.2.01      | Perencanaan          | 100
    7.01.01.2.01.0001 | Penyusunan Dokumen   | 60
    7.01.01.2.01.02   | Evaluasi Kinerja     | 40
    7.01.01.2.02      | Keuangan             | 200
    7.01.01.2.02.0001 | Penyediaan Gaji      | 200`)).toEqual(LEVELS);
});

test("levels by the official length of the code where no label says program", () => {
  expect(rows(`
    Kode              | Uraian             | Pagu (Rp)
    7.01.01           | Penunjang          | 300
    7.01.01.2.01      | Perencanaan        | 100
    7.01.01.2.01.0001 | Penyusunan Dokumen | 60
    7.01.01.2.01.0002 | Evaluasi Kinerja   | 40
    7.01.01.2.02      | Keuangan           | 200
    7.01.01.2.02.0001 | Penyediaan Gaji    | 200`)).toEqual(LEVELS);
});

test("account codes of spending are accounts", () => {
  expect(rows(`
    Kode Rekening     | Uraian              | Anggaran (Rp)
    5.1               | BELANJA OPERASI     | 300
    5.1.02            | Belanja Barang      | 300
    5.1.02.01         | Belanja Barang      | 300
    5.1.02.01.01      | Belanja Pakai Habis | 300
    5.1.02.01.01.0001 | Belanja Alat Tulis  | 100
    5.1.02.01.01.0002 | Belanja Kertas      | 200`).map((line) => line.split(" ")[1])).toEqual(Array.from({ length: 6 }, () => "account"));
});

test("levels by how far the labels are pushed in", () => {
  expect(rows(`
    Uraian              | Pagu (Rp)
    Penunjang           | 300
        Perencanaan     | 100
            Dokumen     | 60
            Evaluasi    | 40
        Keuangan        | 200
            Gaji        | 200`)).toEqual(LEVELS);
});

test("levels by the indicator where labels have no prefix: sub kegiatan count things", () => {
  expect(rows(`
    Program/Kegiatan/Sub Kegiatan | Indikator Kinerja        | Pagu (Rp)
    PROGRAM PENUNJANG             | Indeks kepuasan          | 300
    Perencanaan                   | Nilai SAKIP              | 100
    Penyusunan Dokumen            | Jumlah dokumen           | 60
    Evaluasi Kinerja              | Jumlah laporan           | 40
    Keuangan                      | Persentase layanan       | 200
    Penyediaan Gaji               | Jumlah orang             | 200`)).toEqual(LEVELS);
});

test("the name's own prefix wins over the indicator", () => {
  expect(rows(`
    Program/Kegiatan/Sub Kegiatan | Indikator Kinerja            | Pagu (Rp)
    PROGRAM PEMBERDAYAAN          | Persentase lembaga aktif     | 300
    Kegiatan Pemberdayaan         | Jumlah kegiatan pemberdayaan | 300
    Sub Kegiatan Fasilitasi       | Jumlah lembaga               | 300`)).toEqual(["2 program", "3 kegiatan < 2", "4 subkegiatan < 3"]);
});

test("the reading under which the sums hold is taken: a numbered list over its details", () => {
  const table = tableOf(`
    No | Uraian      | Pagu (Rp) | Realisasi (Rp)
    1  | Perencanaan | 100       | 50
       | Dokumen     | 60        | 30
       | Evaluasi    | 40        | 20
    2  | Keuangan    | 200       | 90
       | Gaji        | 150       | 60
       | Tunjangan   | 50        | 30`);
  expect(table.rows.map(({ parent }) => (parent === null ? null : parent + 1))).toEqual([null, 2, 2, null, 5, 5]);
});

test("unit rows open sections, and the same programs repeat under each", () => {
  const table = tableOf(`
    Uraian            | Pagu (Rp)
    KECAMATAN HARAPAN | 300
    PROGRAM PENUNJANG | 100
    PROGRAM PELAYANAN | 200
    KELURAHAN MAJU    | 40
    PROGRAM PENUNJANG | 40`);
  expect(table.rows.map(({ kind, unit }) => `${kind} ${unit === null ? "-" : String(unit + 1)}`)).toEqual([
    "unit -", "program 2", "program 2", "unit -", "program 5",
  ]);
});

test("unit headings without figures keep their sections apart", () => {
  expect(rows(`
    Uraian               | Pagu (Rp)
    KECAMATAN HARAPAN    |
    PROGRAM PENUNJANG    | 100
    Kegiatan Perencanaan | 100
    KELURAHAN MAJU       |
    PROGRAM PENUNJANG    | 40
    Kegiatan Keuangan    | 40`)).toEqual(["2 unit", "3 program < 2", "4 kegiatan < 3", "5 unit", "6 program < 5", "7 kegiatan < 6"]);
});

test("totals, averages, predicates and blank rows are no records", () => {
  expect(rows(`
    Uraian                        | Pagu (Rp) | Realisasi (Rp) | Capaian (%)
    Kegiatan Perencanaan          | 100       | 50             | 50

    Kegiatan Keuangan             | 200       | 180            | 90
    JUMLAH                        | 300       | 230            | 76,67
    Rata-rata capaian kinerja (%) |           |                | 70
    Predikat kinerja              |           |                | Sedang`)).toEqual(["2 kegiatan", "3 blank", "4 kegiatan", "5 total", "6 average", "7 predicate"]);
});

test.each(["JUMLAH", "Jumlah", "TOTAL", "Total Belanja", "GRAND TOTAL", "Jumlah Total"])("%s names a total row", (label) => {
  expect(rows(`
    Uraian            | Pagu (Rp)
    PROGRAM PENUNJANG | 100
    PROGRAM PELAYANAN | 200
    ${label}          | 300`).at(-1)).toBe("4 total");
});

test("further indicators of a record belong to it", () => {
  const table = tableOf(`
    Kode         | Uraian            | Indikator Kinerja   | Target K | Pagu (Rp)
    7.01.01      | PROGRAM PENUNJANG | Indeks kepuasan     | 80       | 300
                 |                   | Nilai SAKIP         | 70       |
    7.01.01.2.01 | Kegiatan Umum     | Persentase layanan  | 100      | 300`);
  expect(table.rows.map(({ kind, owner }) => `${kind} ${owner === null ? "-" : String(owner + 1)}`)).toEqual(["program -", "indicator 2", "kegiatan -"]);
});
