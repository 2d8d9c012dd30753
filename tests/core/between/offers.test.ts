import { examine } from "../../../src/core/examine";
import type { FileReport, ReportOffer } from "../../../src/core/finding/report";
import { writeJson } from "../../../src/report/json";
import { sheet, workbook } from "../support/sheet";

type Line = readonly [code: string, name: string, plan: number, spent: number];

const LINES: readonly Line[] = [
  ["7.01.01.2.01.0001", "Penyusunan Dokumen Perencanaan", 125_400_000, 98_765_400],
  ["7.01.01.2.01.0002", "Evaluasi Kinerja Perangkat Daerah", 88_120_000, 70_111_250],
  ["7.01.01.2.02.0001", "Penyediaan Gaji Pegawai", 4_120_730_000, 3_987_001_125],
  ["7.01.01.2.02.0002", "Pengelolaan Barang Milik Daerah", 61_230_000, 51_900_750],
  ["7.01.01.2.02.0003", "Fasilitasi Kunjungan Tamu", 45_990_000, 40_012_300],
];

function examined(lines: readonly Line[], others: readonly Line[]): FileReport {
  const table = (name: string, list: readonly Line[]): ReturnType<typeof sheet> =>
    sheet(
      ["*Anggaran Kecamatan Contoh Tahun 2025", "", "*Kode|*Sub Kegiatan|*Pagu (Rp)|*Realisasi (Rp)"]
        .concat(list.map(([code, label, plan, spent]) => `"${code}"|${label}|${String(plan)}|${String(spent)}`))
        .join("\n"),
      { name },
    );
  return examine(workbook(table("Rinci", lines), table("Rekap", others)));
}

const withLine = (at: number, line: Line): readonly Line[] => LINES.map((one, index) => (index === at ? line : one));

function offersIn({ between }: FileReport): readonly ReportOffer[] {
  return (between?.pairs ?? []).flatMap(({ offers = [] }) => offers);
}

function told({ findings }: FileReport): readonly string[] {
  return findings.map(({ severity, cell }) => `${severity} ${cell}`);
}

describe("one code under two names", () => {
  test("is offered where no figure says that it is the same, and nothing is said to be wrong", () => {
    const report = examined(
      LINES,
      withLine(3, ["7.01.01.2.02.0002", "Rapat Koordinasi Luar Kota", 70_000_000, 66_000_000]),
    );
    expect(told(report)).toEqual([]);
    expect(offersIn(report)).toEqual([
      {
        left: { cell: "B7", label: "Pengelolaan Barang Milik Daerah" },
        candidates: [{ cell: "B7", label: "Rapat Koordinasi Luar Kota" }],
        why: "code",
      },
    ]);
  });

  test("is the same where one of its figures agrees to the rupiah: the other is then said to be wrong", () => {
    const report = examined(
      LINES,
      withLine(3, ["7.01.01.2.02.0002", "Rapat Koordinasi Luar Kota", 16_230_000, 51_900_750]),
    );
    expect(told(report)).toEqual(["error C7"]);
    expect(offersIn(report)).toEqual([]);
  });
});

test("a name that is like two others is offered with both", () => {
  const report = examined(
    [...LINES, ["", "Pemeliharaan Gedung Kantor dan Bangunan Lainnya", 15_000_000, 12_345_600]],
    [
      ...LINES,
      ["", "Pemeliharaan Gedung Kantor dan Bangunan Lama", 9_000_000, 8_765_400],
      ["", "Pemeliharaan Gedung Kantor dan Bangunan Baru", 6_000_000, 3_580_200],
    ],
  );
  expect(told(report)).toEqual([]);
  expect(offersIn(report)).toMatchObject([
    { left: { cell: "B9" }, candidates: [{ cell: "B9" }, { cell: "B10" }], why: "names" },
  ]);
});

describe("a name that is only much alike", () => {
  const drifted = (plan: number, spent: number): readonly Line[] =>
    withLine(4, ["", "Fasilitasi Kunjungan Para Tamu", plan, spent]);

  test("is offered for a look where nothing agrees", () => {
    expect(told(examined(LINES, drifted(54_990_000, 44_012_300)))).toEqual(["info C8", "info D8"]);
  });

  test("is sure where another figure of it agrees to the rupiah", () => {
    expect(told(examined(LINES, drifted(54_990_000, 40_012_300)))).toEqual(["error C8"]);
  });
});

test("what is offered stands in the JSON report too", () => {
  const report = examined(
    LINES,
    withLine(3, ["7.01.01.2.02.0002", "Rapat Koordinasi Luar Kota", 70_000_000, 66_000_000]),
  );
  const { files } = JSON.parse(writeJson({ version: 1, files: [report] })) as { files: FileReport[] };
  expect(files[0] && offersIn(files[0])).toEqual(offersIn(report));
});
