import { examine } from "../../../src/core/examine";
import type { Finding } from "../../../src/core/finding/report";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { parseA1 } from "../../../src/core/sheet/address";
import { sheet, workbook } from "../support/sheet";

/** What the tables of a performance report say of two indicators: plan of five years, agreement, result, three years. */
const SHEETS: readonly SheetSnapshot[] = [
  sheet(
    `
    *Indikator Kinerja Utama Kecamatan Contoh Selatan

    *No|*Indikator Kinerja|*Satuan|*Target Renstra 2024|*Target Renstra 2025|*Target Renstra 2026
    1|Nilai Indeks Mutu Pelayanan Publik|Nilai|87.5{0.00}|88.55{0.00}|89{0.00}
    2|Persentase Program Pemberdayaan yang Terlaksana|%|0.8|0.84|0.85
    `,
    { name: "IKU" },
  ),
  sheet(
    `
    *Perjanjian Kinerja Kecamatan Contoh Selatan Tahun 2025

    *No|*Sasaran|*Indikator Kinerja|*Target 2025
    1|Meningkatnya kinerja dan pelayanan|Nilai Indeks Mutu Pelayanan Publik|88.55{0.00}
    2|Meningkatnya kualitas hidup masyarakat|Persentase Program Pemberdayaan yang Terlaksana|0.84{0%}
    `,
    { name: "PK" },
  ),
  sheet(
    `
    *Perbandingan Target dan Realisasi Kinerja Tahun 2025

    *No|*Sasaran|*Indikator Kinerja|*Target|*Realisasi|*Capaian (%)
    1|Meningkatnya kinerja dan pelayanan|Nilai Indeks Mutu Pelayanan Publik|88.55{0.00}|87.1{0.00}|98.36{0.00}
    2|Meningkatnya kualitas hidup masyarakat|Persentase Program Pemberdayaan yang Terlaksana|0.84{0%}|0.8{0%}|95.24{0.00}
    `,
    { name: "Capaian" },
  ),
];

function crossed(place?: string, value?: number): readonly Finding[] {
  const [name, cell] = place?.split("!") ?? [];
  const at = parseA1(cell ?? "A1");
  const changed = SHEETS.map((one) =>
    one.name !== name || !at || value === undefined
      ? one
      : {
          ...one,
          rows: one.rows.map((row, index) =>
            index === at.row ? row?.map((had, column) => (had && column === at.column ? { ...had, value } : had)) : row,
          ),
        },
  );
  return examine(workbook(...changed)).findings.filter(({ severity }) => severity !== "info");
}

test("plan, agreement and result that agree raise nothing, also where one writes 0.84 and the other 84%", () => {
  expect(crossed()).toEqual([]);
});

test.each([
  ["IKU!E4", 85.88],
  ["PK!D4", 85.88],
  ["PK!D5", 0.85],
  ["Capaian!D4", 87.5],
])("a target that two other tables write otherwise is named, once: %s", (place, value) => {
  const findings = crossed(place, value);
  expect(findings.map(({ rule, sheet: name, cell }) => `${rule} ${name}!${cell}`)).toEqual([`cross-table ${place}`]);
});

test("an index under a longer name is offered as perhaps the same, and does not stop its neighbours from being compared", () => {
  const report = (name: string, index: string, figures: readonly [string, string]): SheetSnapshot =>
    sheet(
      `
      *Pengukuran Kinerja ${name} Kecamatan Contoh Selatan Tahun 2025

      *No|*Sasaran|*Indikator Kinerja|*Target|*Realisasi
      1|Meningkatnya pelayanan|${index}|${figures[0]}{0.00}|80.1{0.00}
      2|Meningkatnya akuntabilitas|Nilai SAKIP Kecamatan|74.75{0.00}|${figures[1]}{0.00}
      `,
      { name },
    );
  const { findings, between } = examine(
    workbook(
      report("Utama", "Indeks Kepuasan Masyarakat Kecamatan", ["81.25", "70.38"]),
      report("Program", "Indeks Kepuasan Masyarakat Internal Perangkat Daerah", ["81.85", "70.83"]),
    ),
  );
  expect(between?.pairs.map(({ doubtful }) => doubtful)).toEqual([1]);
  expect(findings.filter(({ severity }) => severity !== "info").map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
    "cross-table E5",
  ]);
});
