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

const INDICATORS = sheet(
  `
  *Pengukuran Kinerja Kecamatan Contoh Tahun 2025

  *No|*Sasaran|*Indikator Kinerja|*Target|*Realisasi|*Capaian (%)
  1|Meningkatnya kualitas pelayanan|Nilai Indeks Mutu Pelayanan Publik|88.55{0.00}|87.1{0.00}|98.36{0.00}
  2|Meningkatnya partisipasi warga|Persentase Program Pemberdayaan yang Terlaksana|0.84{0%}|0.8{0%}|95.24{0.00}
  `,
  { name: "IKU" },
);

function aboutIndicators(text: string): readonly string[] {
  return examine(workbook(INDICATORS, sheet(text, { name: "Narasi" })))
    .findings.filter(({ sheet: name }) => name === "Narasi")
    .map(({ rule, shown, expected }) => `${rule} ${shown} -> ${expected ?? "?"}`);
}

test.each([
  "Nilai Indeks Mutu Pelayanan Publik terealisasi 87,10 dari target 88,55 dengan capaian 98,36%.",
  "Nilai Indeks Mutu Pelayanan Publik mencapai target sebesar 88,55 dengan realisasi sebesar 87,10 atau capaian 98,36 persen.",
  "Persentase Program Pemberdayaan yang Terlaksana terealisasi 80% dari target 84%, capaian kinerja 95,24%.",
  "Angka kemiskinan terealisasi 4,00 dari target 5,00 dengan capaian 125,00%.",
  "Angka kematian terealisasi 4,00 dari target 5,00 dengan capaian 120%.",
])("a result, its target and what it comes to hold: %s", (text) => {
  expect(aboutIndicators(text)).toEqual([]);
});

test.each([
  [
    "Nilai Indeks Mutu Pelayanan Publik terealisasi 81,70 dari target 88,55 dengan capaian 98,36%.",
    ["cross-table 81,70 -> 87,10"],
  ],
  [
    "Nilai Indeks Mutu Pelayanan Publik terealisasi 87,10 dari target 85,85 dengan capaian 98,36%.",
    ["cross-table 85,85 -> 88,55"],
  ],
  [
    "Nilai Indeks Mutu Pelayanan Publik terealisasi 87,10 dari target 88,55 dengan capaian 98,63%.",
    ["percent 98,63% -> 98,36%"],
  ],
  ["Angka harapan hidup terealisasi 71,20 dari target 72,00 dengan capaian 89,98%.", ["percent 89,98% -> 98,89%"]],
])("what contradicts the indicator's row, or the sentence itself, is told: %s", (text, told) => {
  expect(aboutIndicators(text)).toEqual(told);
});

test("a remainder and a percentage beside what was realised follow from the row of the table", () => {
  const sentence = (percent: string, rest: string): string =>
    `Realisasi sebesar Rp 5.496.414.175,00 atau ${percent} dari pagu, sehingga sisa anggaran Rp ${rest},00.`;
  expect(lines(sentence("38,31%", "8.850.599.825"))).toEqual([]);
  expect(lines(sentence("31,38%", "8.850.599.825"))).toEqual(["percent A1 31,38% -> 38,31%"]);
  expect(lines(sentence("38,31%", "8.580.599.825"))).toEqual(["remainder A1 Rp 8.580.599.825,00 -> Rp 8.850.599.825"]);
});

test("an amount with its cents written out is looked up like one without", () => {
  expect(lines("Pagu tahun ini sebesar Rp 14.374.014.000,00.")).toEqual([
    "cross-table A1 Rp 14.374.014.000,00 -> Rp 14.347.014.000",
  ]);
});

test("a sentence that ends in an amount is no place and date of a signature", () => {
  const report = examine(workbook(TABLE, sheet("Sisa anggaran sebesar Rp 8.850.599.825,00.", { name: "Narasi" })));
  const narrative = report.sheets.find(({ name }) => name === "Narasi");
  expect(narrative?.notUnderstood.map(({ reason }) => reason)).not.toContain("signature");
});

test.each([
  ["Realisasi sebesar Rp 5.496.441.175,00.", "cross-table A1 Rp 5.496.441.175,00 -> Rp 5.496.414.175"],
  [
    "Realisasi Rp5,60 miliar dari pagu Rp14,35 miliar (38,31 persen).",
    "cross-table A1 Rp5,60 miliar -> Rp 5.496.414.175",
  ],
  ["Pagu sebesar 14.374.014.000 rupiah.", "cross-table A1 14.374.014.000 -> Rp 14.347.014.000"],
  ["Capaian program berkisar 18,87 - 39,82 persen.", "percent A1 39,82 persen -> 39,28%"],
  ["Sisa anggaran sebesar Rp 8.850.599.852.", "remainder A1 Rp 8.850.599.852 -> Rp 8.850.599.825"],
])("figures are found in other writings too: %s", (text, line) => {
  expect(lines(text)).toEqual([line]);
});

test("of a selection of narrative cells those texts are checked against all tables, and no others", () => {
  const narrative = sheet(
    [
      "Pagu tahun ini sebesar Rp 14.374.014.000.",
      "Realisasi sebesar Rp 5.496.414.175 dari pagu Rp 14.347.014.000 atau 38,13%.",
    ].join("\n"),
    { name: "Narasi" },
  );
  const told = (row: number): readonly string[] =>
    examine({
      ...workbook(TABLE, narrative),
      focus: { sheet: "Narasi", area: { top: row, bottom: row, left: 0, right: 0 } },
    }).findings.map(({ rule, sheet: name, cell, cells }) => `${rule} ${name}!${cell} ${cells.join(" ")}`);
  expect(told(0)).toEqual(["cross-table Narasi!A1 A1 'Tabel'!C6"]);
  expect(told(1)).toEqual(["percent Narasi!A2 A2 'Tabel'!D6 'Tabel'!C6"]);
});
