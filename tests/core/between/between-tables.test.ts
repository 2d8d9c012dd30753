import fc from "fast-check";
import { examine } from "../../../src/core/examine";
import type { FileReport, Finding } from "../../../src/core/finding/report";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { readFileSync } from "node:fs";
import { sheet, workbook } from "../support/sheet";

const PROGRAMS = [
  ["PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH", 18275762000, 8917170657],
  ["PROGRAM PENYELENGGARAAN PELAYANAN PUBLIK", 680000000, 128331250],
  ["PROGRAM PEMBERDAYAAN MASYARAKAT DESA", 13667014000, 5368082925],
  ["PROGRAM KOORDINASI KETENTRAMAN", 565000000, 80020000],
] as const;

/** A recap of programmes under a title; `change` may alter a name or a figure. */
function recap(
  name: string,
  title: string,
  programs: readonly (readonly [string, number, number])[] = PROGRAMS,
): SheetSnapshot {
  const rows = programs.map(
    ([label, pagu, realised], index) => `${String(index + 1)}|${label}|${String(pagu)}|${String(realised)}`,
  );
  return sheet([`*${title}`, "", "*No|*Program|*Pagu (Rp)|*Realisasi (Rp)", ...rows].join("\n"), { name });
}

function changed(
  index: number,
  to: Partial<{ label: string; pagu: number; realised: number }>,
): readonly (readonly [string, number, number])[] {
  return PROGRAMS.map(([label, pagu, realised], at) =>
    at === index
      ? ([to.label ?? label, to.pagu ?? pagu, to.realised ?? realised] as const)
      : ([label, pagu, realised] as const),
  );
}

function crossOf(report: FileReport): readonly Finding[] {
  return report.findings.filter(({ rule }) => rule === "cross-table");
}

function compare(...sheets: readonly SheetSnapshot[]): FileReport {
  return examine(workbook(...sheets));
}

test("two tables with the same figures agree, and every pair was checked", () => {
  const report = compare(
    recap("A", "Anggaran Kecamatan Contoh Tahun 2025"),
    recap("B", "Rekap Kecamatan Contoh Tahun 2025"),
  );
  expect(report.findings).toEqual([]);
  expect(report.coverage.byKind["cross-table"]).toEqual({ checked: 8, held: 8, broken: 0, notCheckable: 0 });
});

test("a figure that differs is named in both places with the difference to the rupiah", () => {
  const report = compare(
    recap("A", "Anggaran Kecamatan Contoh Tahun 2025"),
    recap("B", "Rekap Kecamatan Contoh Tahun 2025", changed(2, { realised: 5368082952 })),
  );
  const [finding, ...more] = crossOf(report);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", sheet: "B", cell: "D6", cells: ["D6", "'A'!D6"] });
  expect(finding?.message.id).toContain("selisih 27");
});

test("of three tables the one that says otherwise is named, once", () => {
  const report = compare(
    recap("A", "Kecamatan Contoh Tahun 2025", changed(1, { pagu: 860000000 })),
    recap("B", "Kecamatan Contoh Tahun 2025"),
    recap("C", "Kecamatan Contoh Tahun 2025"),
  );
  expect(crossOf(report).map(({ sheet: name, cell }) => `${name}!${cell}`)).toEqual(["A!C5"]);
});

test.each([
  ["years", "Anggaran Kecamatan Contoh Tahun 2024", "Anggaran Kecamatan Contoh Tahun 2025"],
  ["versions of the plan", "Anggaran Kecamatan Contoh Tahun 2025", "Perubahan Anggaran Kecamatan Contoh Tahun 2025"],
])("plans of different %s are not compared", (_what, first, second) => {
  const report = compare(recap("A", first), recap("B", second, changed(0, { pagu: 19000000000 })));
  expect(crossOf(report).filter(({ cell }) => cell.startsWith("C"))).toEqual([]);
});

test("realisations of different quarters are not compared, their budgets are", () => {
  const later = PROGRAMS.map(([label, pagu, realised]) => [label, pagu, realised + 1000] as const);
  const report = compare(
    recap("A", "Kecamatan Contoh Triwulan I Tahun 2025"),
    recap("B", "Kecamatan Contoh Triwulan II Tahun 2025", later),
  );
  expect(report.findings).toEqual([]);
  expect(report.coverage.byKind["cross-table"]?.held).toBe(4);
});

test("monthly realisations of one office grow, which is no contradiction", () => {
  const later = PROGRAMS.map(
    ([label, pagu, realised], at) => [label, pagu, at < 2 ? realised : realised + 70000] as const,
  );
  const report = compare(
    recap("Jan", "Realisasi Kecamatan Contoh Januari 2025"),
    recap("Feb", "Realisasi Kecamatan Contoh s.d. Februari 2025", later),
  );
  expect(report.findings).toEqual([]);
});

test("a target that was taken from the amended plan where the original one is due is named as such", () => {
  const plan = (name: string, rows: readonly string[]): SheetSnapshot =>
    sheet(["*Kecamatan Contoh Tahun 2025", "", "*Uraian|*Pagu (Rp)", ...rows].join("\n"), { name });
  const both = sheet(
    [
      "*Perubahan Renja Kecamatan Contoh Tahun 2025",
      "",
      "*Uraian|*Pagu Sebelum (Rp)|*Pagu Sesudah (Rp)|*Bertambah/(Berkurang)",
      ...[
        "Rapat|100000000|150000000|50000000",
        "Gedung|200000000|260000000|60000000",
        "Surat|300000000|300000000|0",
        "Kursi|450000000|400000000|-50000000",
      ].map((row) => `Sub Kegiatan ${row}`),
    ].join("\n"),
    { name: "Lampiran" },
  );
  const rows = ["Rapat|100000000", "Gedung|260000000", "Surat|300000000", "Kursi|450000000"].map(
    (row) => `Sub Kegiatan ${row}`,
  );
  const [finding, ...more] = crossOf(compare(plan("T-C.29", rows), both));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ sheet: "T-C.29", cell: "B5", cells: ["B5", "'Lampiran'!B5"] });
  expect(finding?.message.en).toContain("'Lampiran'!C5 holds this figure");
});

test("offices with the same programmes and other figures are different things", () => {
  const other = PROGRAMS.map(([label, pagu, realised]) => [label, pagu * 2 + 7000, realised * 2 + 3000] as const);
  const report = compare(recap("A", "Dinas Contoh Tahun 2025"), recap("B", "Dinas Lain Tahun 2025", other));
  expect(crossOf(report)).toEqual([]);
});

test("a name that drifted is offered for a look where its figures differ, never asserted", () => {
  const drifted = changed(3, { label: "PROGRAM KOORDINASI KETENTERAMAN", pagu: 656000000 });
  const report = compare(recap("A", "Kecamatan Contoh Tahun 2025"), recap("B", "Kecamatan Contoh Tahun 2025", drifted));
  expect(crossOf(report).map(({ severity, cell }) => `${severity} ${cell}`)).toEqual(["info C7"]);
});

test("a programme's total that leaves out a row is explained by that row's figure", () => {
  const detail = (name: string, rows: readonly string[]): SheetSnapshot =>
    sheet(["*Kecamatan Contoh Tahun 2025", "", "*Uraian|*Pagu (Rp)", ...rows].join("\n"), { name });
  const full = [
    "*PROGRAM PELAYANAN|9000000000",
    "Sub Kegiatan Rapat Koordinasi|2000000000",
    "Sub Kegiatan Gedung Kantor|3000000000",
    "Sub Kegiatan Jasa Surat|4000000000",
  ];
  const short = [
    "*PROGRAM PELAYANAN|5000000000",
    "Sub Kegiatan Rapat Koordinasi|2000000000",
    "Sub Kegiatan Gedung Kantor|3000000000",
  ];
  const [finding] = crossOf(compare(detail("A", full), detail("B", short)));
  expect(finding?.message.id).toContain("hanya ada di salah satu tabel");
  expect(finding?.message.id).toContain("'A'!B7");
});

test("rows in any order and names in any spelling of case and punctuation are matched", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...PROGRAMS], { minLength: 4, maxLength: 4 }), fc.boolean(), (shuffled, lower) => {
      const programs = shuffled.map(
        ([label, pagu, realised]) =>
          [lower ? label.toLowerCase().replace(/ /g, "  ") : `${label}.`, pagu, realised] as const,
      );
      const report = compare(
        recap("A", "Kecamatan Contoh Tahun 2025"),
        recap("B", "Kecamatan Contoh Tahun 2025", programs),
      );
      expect(report.coverage.byKind["cross-table"]).toEqual({ checked: 8, held: 8, broken: 0, notCheckable: 0 });
    }),
    { numRuns: 20 },
  );
});

function sampleSheets(...names: readonly string[]): readonly SheetSnapshot[] {
  return names.flatMap((name) => {
    const { sheets } = readWorkbook(new Uint8Array(readFileSync(`${__dirname}/../../fixtures/${name}.xlsx`)), name);
    return sheets.map((one) => ({ ...one, name: `${name.split("/").at(-1) ?? name} ${one.name}`.slice(0, 31) }));
  });
}

test("the printed tables of one document: the swapped percentage is confirmed by the other table, nothing else differs", () => {
  const report = compare(...sampleSheets("real/tabel_2_1-typed", "real/tabel_2_2-typed", "real/tabel_t_c_29-typed"));
  expect(crossOf(report)).toEqual([]);
  const [finding] = report.findings;
  expect(finding).toMatchObject({ rule: "percent", cell: "E11", expected: "48,79%" });
  expect(finding?.message.id).toContain("juga menulis 48,79%");
  expect(report.coverage.byKind["cross-table"]).toEqual({ checked: 16, held: 15, broken: 1, notCheckable: 1 });
});

test("needs of the review and the amended plan: all money agrees, the targets that were not carried over are named", () => {
  const report = compare(...sampleSheets("layouts/review-clean", "layouts/amendment-typed-clean"));
  expect(crossOf(report).map(({ cell }) => cell)).toEqual(["P14", "N19", "N27", "N35", "N36"]);
});

test("among very many tables of the same programmes the one that says otherwise is still named, once", () => {
  const title = "Anggaran Kecamatan Contoh Tahun 2025";
  const books = Array.from({ length: 45 }, (_, index) =>
    recap(`T${String(index)}`, title, index === 23 ? changed(1, { pagu: 860000000 }) : PROGRAMS),
  );
  expect(crossOf(compare(...books)).map(({ sheet: name, cell }) => `${name}!${cell}`)).toEqual(["T23!C5"]);
});
