import { examine } from "../../../src/core/examine";
import type { FileReport } from "../../../src/core/finding/report";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { sheet, withCell, workbook } from "../support/sheet";

const PROGRAMS = [
  ["PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH", 18_275_762_400, 8_917_170_657],
  ["PROGRAM PENYELENGGARAAN PELAYANAN PUBLIK", 680_125_400, 128_331_250],
  ["PROGRAM PEMBERDAYAAN MASYARAKAT DESA", 13_667_014_400, 5_368_082_925],
  ["PROGRAM KOORDINASI KETENTRAMAN", 565_330_400, 80_020_771],
] as const;

interface Look {
  readonly name: string;
  readonly said?: string;
  readonly budget?: number;
  readonly spent?: number;
  readonly total?: boolean;
}

/** A recap of programmes: budget, realisation and percentage, with the unit that each column of money is in. */
function recap({ name, said = "", budget = 1, spent = 1, total = true }: Look): SheetSnapshot {
  const all = PROGRAMS.reduce<readonly [number, number]>(([a, b], [, plan, used]) => [a + plan, b + used], [0, 0]);
  const line = (label: string, plan: number, used: number): string =>
    [label, String(Math.round(plan / budget)), String(Math.round(used / spent)), ((100 * used) / plan).toFixed(2)].join(
      "|",
    );
  const rows = PROGRAMS.map(([label, plan, used]) => line(label, plan, used));
  const lines = ["*Anggaran Kecamatan Contoh Tahun 2025", said, "*Program|*Pagu (Rp)|*Realisasi (Rp)|*%", ...rows];
  return sheet([...lines, ...(total ? [`*${line("JUMLAH", ...all)}`] : [])].join("\n"), { name });
}

function told({ findings }: FileReport): readonly string[] {
  return findings.map(({ severity, rule, sheet: on, cell }) => `${severity} ${rule} ${on}!${cell}`);
}

function examined(...sheets: readonly SheetSnapshot[]): FileReport {
  return examine(workbook(...sheets));
}

const FULL = recap({ name: "Rinci" });

describe("a table in another unit than its words say", () => {
  test.each([
    ["thousands", 1_000, "ribuan"],
    ["millions", 1_000_000, "jutaan"],
  ])(
    "that is in %s without saying so is one finding, and all its figures are compared in that unit",
    (_name, unit, word) => {
      const report = examined(FULL, recap({ name: "Rekap", budget: unit, spent: unit }));
      expect(told(report)).toEqual(["warning cross-table Rekap!B4"]);
      expect(report.findings[0]?.message.id).toContain(`Semua kolom uang pada tabel ini dalam ${word} rupiah`);
      expect(report.coverage.byKind["cross-table"]).toMatchObject({ checked: 15, held: 15 });
    },
  );

  test("the same whichever table comes first", () => {
    const report = examined(recap({ name: "Rekap", budget: 1_000, spent: 1_000 }), FULL);
    expect(told(report)).toEqual(["warning cross-table Rekap!B4"]);
  });

  test("one column alone is named by its letter", () => {
    const report = examined(FULL, recap({ name: "Rekap", spent: 1_000 }));
    expect(told(report)).toEqual(["warning cross-table Rekap!C4"]);
    expect(report.findings[0]?.message.id).toContain("Kolom C pada tabel ini dalam ribuan rupiah");
  });

  test("one that says so is no finding", () => {
    const report = examined(FULL, recap({ name: "Rekap", said: "(dalam ribuan rupiah)", budget: 1_000, spent: 1_000 }));
    expect(told(report)).toEqual([]);
  });

  test("rupiah under a heading that says thousands is told as that", () => {
    const report = examined(FULL, recap({ name: "Rekap", said: "(dalam ribuan rupiah)" }));
    expect(told(report)).toEqual(["warning cross-table Rekap!B4"]);
    expect(report.findings[0]?.message.id).toContain("judulnya menyebut ribuan rupiah");
  });

  test("a mistake in it is found beside the finding of its unit", () => {
    const odd = recap({ name: "Rekap", budget: 1_000, spent: 1_000, total: false });
    const report = examined(recap({ name: "Rinci", total: false }), withCell(odd, "B6", 13_677_014));
    expect(told(report)).toEqual(expect.arrayContaining(["warning cross-table Rekap!B4"]));
    expect(report.findings.find(({ cell, severity }) => cell === "B6" && severity === "error")).toMatchObject({
      expected: "13667014",
    });
  });

  test("tables of other figures that are a thousand times smaller are none", () => {
    const other = PROGRAMS.map(
      ([label, plan], index) => `${label}|${String(Math.round(plan / 1_000) + 7_001 + 911 * index)}`,
    );
    const lines = ["*Honor Kecamatan Contoh Tahun 2025", "", "*Program|*Pagu (Rp)", ...other];
    expect(told(examined(FULL, sheet(lines.join("\n"), { name: "Honor" })))).toEqual([]);
  });
});

describe("one figure in another unit than its table", () => {
  test("in thousands among rupiah is named with the right figure", () => {
    const odd = withCell(recap({ name: "Rekap", total: false }), "B6", 13_667_014);
    const report = examined(odd, recap({ name: "Rinci", total: false }));
    expect(report.findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { sheet: "Rekap", cell: "B6", expected: "13667014400" },
    ]);
  });

  test("in thousands where nothing else speaks of it is told as thousands", () => {
    const plan = (name: string, third: number): SheetSnapshot =>
      sheet(
        ["*Anggaran Kecamatan Contoh Tahun 2025", "", "*Program|*Pagu (Rp)"]
          .concat(PROGRAMS.map(([label, budget], index) => `${label}|${String(index === 2 ? third : budget)}`))
          .join("\n"),
        { name },
      );
    const [finding, ...more] = examined(plan("Rekap", 13_667_014), plan("Rinci", 13_667_014_400)).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: "error", sheet: "Rekap", cell: "B6", expected: "13667014400" });
    expect(finding?.message.id).toContain("ditulis dalam ribuan rupiah");
  });

  test("in rupiah among thousands is told as rupiah", () => {
    const plain = { name: "Rekap", said: "(dalam ribuan rupiah)", budget: 1_000, spent: 1_000, total: false };
    const report = examined(recap({ name: "Rinci", total: false }), withCell(recap(plain), "B6", 13_667_014_400));
    expect(report.findings).toContainEqual(
      expect.objectContaining({ severity: "error", sheet: "Rekap", cell: "B6", expected: "13667014" }),
    );
  });
});
