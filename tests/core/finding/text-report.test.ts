import { checkTextAgainst } from "../../../src/core/check-text";
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

const check = (text: string) => checkTextAgainst(workbook(TABLE), text);

test("a figure that the table writes otherwise is named with its cell, its row and what stands there", () => {
  expect(check("Realisasi sebesar Rp 5.496.414.157 pada tahun 2025.")).toEqual({
    figures: [
      {
        kind: "cross-table",
        status: "broken",
        written: "Rp 5.496.414.157",
        expected: "Rp 5.496.414.175",
        sources: [{ cell: "'Tabel'!D6", label: "TOTAL", shown: "5496414175" }],
        sentence: "Realisasi sebesar Rp 5.496.414.157 pada tahun 2025.",
      },
    ],
    unread: ["2025"],
    tables: 1,
    sheets: 1,
  });
});

test("figures that hold name where they stand, figures that stand nowhere could not be checked", () => {
  const { figures } = check("Pagu Rp 680.000.000 dan hibah Rp 77.123.000.");
  expect(figures.map(({ written, status, sources }) => [written, status, sources.map(({ cell }) => cell)])).toEqual([
    ["Rp 680.000.000", "held", ["'Tabel'!C4"]],
    ["Rp 77.123.000", "notCheckable", []],
  ]);
});

test("every number is either read or listed as unread: dates, ordinals, a percentage of nothing that is named", () => {
  const { figures, unread } = check("Pada 17/8/2025 sub bab 3.1.2 memuat 7 (tujuh) pegawai, 2 kegiatan dan 39,28%.");
  expect(figures.map(({ written }) => written)).toEqual(["7 (tujuh)", "2 kegiatan"]);
  expect(unread).toEqual(["17/8/2025", "3.1.2", "39,28%"]);
});

test("without tables, words are still checked against their figures and nothing else is claimed", () => {
  const report = checkTextAgainst(workbook(sheet("*Narasi")), "Ada 7 (sepuluh) pegawai dan pagu Rp 680.000.000.");
  expect(report.figures.map(({ kind, status, expected }) => [kind, status, expected])).toEqual([
    ["words", "broken", "tujuh"],
    ["cross-table", "notCheckable", null],
  ]);
  expect([report.tables, report.sheets]).toEqual([0, 0]);
});
