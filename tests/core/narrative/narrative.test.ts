import fc from "fast-check";
import { examine } from "../../../src/core/examine";
import { terbilang } from "../../../src/core/figure/terbilang";
import { type Finding } from "../../../src/core/finding/report";
import { sheet, workbook } from "../support/sheet";

const TABLE = sheet(
  `
  *Anggaran dan Realisasi Kecamatan Contoh Tahun 2025

  *No|*Program|*Pagu (Rp)|*Realisasi (Rp)|*Capaian (%)
  1|PROGRAM PELAYANAN PUBLIK KECAMATAN|680000000|128331250|0.1887{0.00%}
  2|PROGRAM PEMBERDAYAAN MASYARAKAT KELURAHAN|13667014000|5368082925|0.3928{0.00%}
  |TOTAL|14347014000|5496414175|0.3831{0.00%}
  `,
  { name: "Tabel" },
);

function textFindings(text: string): readonly Finding[] {
  return examine(workbook(TABLE, sheet(text, { name: "Narasi" }))).findings;
}

function lines(text: string): readonly string[] {
  return textFindings(text).map(({ rule, cell, shown, expected }) => `${rule} ${cell} ${shown} -> ${expected ?? "?"}`);
}

test("a sentence whose amounts and percentage are those of the table holds", () => {
  const text = "Realisasi sebesar Rp 5.496.414.175,00 atau 38,31% dari pagu Rp. 14.347.014.000,- tercapai.";
  expect(lines(text)).toEqual([]);
  expect(examine(workbook(TABLE, sheet(text))).coverage.byKind["cross-table"]).toEqual({
    checked: 2,
    held: 2,
    broken: 0,
    notCheckable: 0,
  });
});

test("amounts shortened to billions or millions are compared at the precision in which they are written", () => {
  expect(lines("Pagu Rp 14,35 miliar, realisasi Rp 5,5 miliar.")).toEqual([]);
});

test("an amount that one slip of typing sets apart from a figure of the table is wrong", () => {
  expect(lines("Pagu tahun ini sebesar Rp 14.374.014.000.")).toEqual([
    "cross-table A1 Rp 14.374.014.000 -> Rp 14.347.014.000",
  ]);
});

test("an amount that is in no table, nor near one, is not called wrong and is counted as not checked", () => {
  const report = examine(workbook(TABLE, sheet("Bantuan sosial sebesar Rp 412.500.000 disalurkan.")));
  expect(report.findings).toEqual([]);
  expect(report.coverage.byKind["cross-table"]?.notCheckable).toBe(1);
});

test("a percentage must be that of the budget and what was realised in the same sentence", () => {
  expect(lines("Realisasi Rp 5.496.414.175 (38,13%) dari pagu Rp 14.347.014.000.")).toEqual([
    "percent A1 38,13% -> 38,31%",
  ]);
});

test("a percentage of a programme that the sentence names must be the table's", () => {
  expect(lines("Program Pemberdayaan Masyarakat Kelurahan mencapai 39,82 persen.")).toEqual([
    "percent A1 39,82 persen -> 39,28%",
  ]);
});

test("what remains must be budget less realisation", () => {
  expect(lines("Sisa Rp 8.850.599.852 dari pagu Rp 14.347.014.000 dan realisasi Rp 5.496.414.175.")).toEqual([
    "remainder A1 Rp 8.850.599.852 -> Rp 8.850.599.825",
  ]);
});

test("a number of programmes that differs from its words is told, whatever the table holds", () => {
  expect(lines("Dilaksanakan 7 (sepuluh) kegiatan.")).toEqual(["words A1 7 (sepuluh) -> tujuh"]);
});

test("any number with its own words behind it holds, with any other words it does not", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 1, max: 999 }), (figure, off) => {
      const shown = figure.toLocaleString("id-ID");
      expect(lines(`Jumlah ${shown} (${terbilang(figure)}) orang.`)).toEqual([]);
      expect(lines(`Jumlah ${shown} (${terbilang(figure + off)}) orang.`)).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});
