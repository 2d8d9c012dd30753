import { examine } from "../../../src/core/examine";
import { sheet, workbook } from "../support/sheet";

function examined(text: string) {
  const { coverage, findings } = examine(workbook(sheet(text)));
  return { coverage, told: findings.map(({ severity, rule, cells }) => `${severity} ${rule} ${cells.join(" ")}`) };
}

test("an average that no policy gives, where policies differ, is told for a look and counts as not checkable", () => {
  const { coverage, told } = examined(`
    Program / Kegiatan     | Pagu (Rp) | Realisasi (Rp) | Capaian (%)
    PROGRAM ALPHA          | 3000000   | 1900000        | 63.33
    Kegiatan Rapat         | 1000000   | 900000         | 90
    Kegiatan Surat         | 2000000   | 1000000        | 50
    PROGRAM BETA           | 4000000   | 3000000        | 75
    Kegiatan Gedung        | 4000000   | 3000000        | 75
    Rata-rata              |           |                | 88.5`);
  expect(told).toEqual(["info average D7"]);
  expect(coverage.byKind.average).toEqual({ checked: 0, held: 0, broken: 0, notCheckable: 1 });
});

test("where every policy gives the same, a wrong average is an error", () => {
  const { told } = examined(`
    Program          | Pagu (Rp) | Realisasi (Rp) | Capaian (%)
    Program Alpha    | 1000000   | 900000         | 90
    Program Beta     | 2000000   | 1000000        | 50
    Program Gamma    | 4000000   | 3000000        | 75
    Rata-rata        |           |                | 88.5`);
  expect(told).toEqual(["error average D5 D2 D3 D4"]);
});

test("percentages that are a part of nothing on the sheet count as not checkable", () => {
  const { coverage, told } = examined(`
    Program          | Pagu (Rp) | Serapan (%)
    Program Alpha    | 1000000   | 90.25
    Program Beta     | 2000000   | 51.5
    Program Gamma    | 4000000   | 75.75
    Jumlah           | 7000000   |`);
  expect(told).toEqual([]);
  expect(coverage.byKind.percent).toEqual({ checked: 0, held: 0, broken: 0, notCheckable: 3 });
});

test("a percentage that is cut off instead of rounded holds and is told for a look", () => {
  const { coverage, told } = examined(`
    Program          | Pagu (Rp) | Realisasi (Rp) | Capaian (%)
    Program Alpha    | 1000000   | 419178         | 41.91
    Program Beta     | 2000000   | 1000000        | 50
    Program Gamma    | 4000000   | 3000000        | 75`);
  expect(told).toEqual(["info percent D2"]);
  expect(coverage.byKind.percent).toMatchObject({ held: 3, broken: 0 });
});
