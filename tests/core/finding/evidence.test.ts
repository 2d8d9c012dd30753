import type { ReportTable } from "../../../src/core/finding/report";
import { report } from "../support/examined";
import { sheet } from "../support/sheet";

function tableOf(text: string): ReportTable {
  const table = report(sheet(text)).sheets[0]?.tables[0];
  if (!table) throw new Error("no table");
  return table;
}

const whyOf = (table: ReportTable, column: string) => table.columns.find((one) => one.column === column)?.why ?? [];

const form = tableOf(`
  Uraian   | Pagu Anggaran | Realisasi Triwulan I | Realisasi Triwulan II | Realisasi | Porsi     | Ada
  1        | 2             | 3                    | 4                     | 5=3+4     | 6=5/2x100 | 7
  Satu     | 1000000       | 100000               | 200000                | 300000    | 30        | v
  Dua      | 2000000       | 100000               | 100000                | 200000    | 10        |
  Tiga     | 500000        | 0                    | 250000                | 250000    | 51        | v
  Jumlah   | 3500000       | 200000               | 550000                | 750000    |           |`);

test("a column names the header words without which it would be read otherwise", () => {
  expect(whyOf(form, "B")).toContainEqual({ of: "role", by: "header", text: "Pagu Anggaran" });
  expect(whyOf(form, "C")).toContainEqual({ of: "period", by: "header", text: "Realisasi Triwulan I" });
});

test("a column names the form's own formula where that alone tells what it is", () => {
  expect(whyOf(form, "F")).toContainEqual({ of: "role", by: "numberRow", text: "6=5/2x100" });
});

test("a column names its contents where these alone tell what it is", () => {
  expect(whyOf(form, "C")).toContainEqual({ of: "measure", by: "contents", sort: "large", count: 3, total: 4 });
  expect(whyOf(form, "G")).toContainEqual({ of: "role", by: "contents", sort: "ticks", count: 2, total: 2 });
});

test("a column says in how many of its rows the relation holds that its role claims", () => {
  expect(whyOf(form, "F")).toContainEqual({ of: "role", by: "figures", rule: "percent", columns: ["B", "E"], held: 2, checked: 3 });
});

test("a row says what its level was read from, and how many of its sums hold", () => {
  const table = tableOf(`
    Kode         | Uraian                      | Pagu (Rp)
    1.02.01      | PROGRAM PENUNJANG           | 900000
    1.02.01.2.01 | Perencanaan                 | 500000
    1.02.01.2.02 | Kegiatan Administrasi       | 300000
    Jumlah       |                             | 900000`);
  expect(table.rows[0]).toMatchObject({ kind: "program", why: "code", sums: [0, 1] });
  expect(table.rows.at(-1)).toMatchObject({ kind: "total", why: "closing", sums: [1, 1] });
  expect(table.why).toEqual({ header: "words", end: "lastFigures", levels: "code" });
});

test("a table says what ends it", () => {
  const signed = tableOf(`
    Uraian | Pagu (Rp) | Realisasi (Rp)
    Satu   | 1000000   | 500000
    Dua    | 2000000   | 500000

    Mengetahui,
    Kepala Dinas`);
  expect(signed.why?.end).toBe("signature");
});

test("a performance figure says why it is taken to add up or to be a position", () => {
  const { rows } = tableOf(`
    Kegiatan | Indikator  | Target K | Realisasi TW I K | Realisasi TW II K | Realisasi TW III K | Realisasi TW IV K | Jumlah Realisasi K
    Jalan    | Jumlah     | 40       | 10               | 10                | 10                 | 10                | 40
    Air      | Persentase | 95       | 90               | 91                | 93                 | 94                | 94
    Pohon    | Persentase | 80       | 80               | 90                | 70                 | 60                | 75`);
  expect(rows.map(({ mode, modeWhy }) => [mode, modeWhy])).toEqual([["accumulate", "sumIsTotal"], ["endPosition", "lastIsTotal"], ["average", "meanIsTotal"]]);
});
