import { examine } from "../../../src/core/examine";
import type { FileReport } from "../../../src/core/finding/report";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { sheet, workbook } from "../support/sheet";

const RUPIAH = [15_625_404_400, 1_277_404_400, 21_825_378_400, 96_398_400] as const;
const NAMES = [
  "PROGRAM PENUNJANG URUSAN",
  "PROGRAM PELAYANAN PUBLIK",
  "PROGRAM PEMBERDAYAAN DESA",
  "PROGRAM KETERTIBAN",
];
const TOTAL = RUPIAH.reduce((all, one) => all + one, 0);

interface Recap {
  readonly name?: string;
  readonly unit?: number;
  readonly said?: string;
  /** Added to the total as it is printed. */
  readonly off?: number;
  /** Added to programmes as they are printed, by their place. */
  readonly more?: Readonly<Record<number, number>>;
}

/** A recap of programmes with their total, each rounded by itself to the unit of the table. */
function recap({ name = "Rekap", unit = 1, said = "", off = 0, more = {} }: Recap): SheetSnapshot {
  const printed = (value: number): number => Math.round(value / unit);
  const rows = RUPIAH.map((value, index) => `${NAMES[index] ?? ""}|${String(printed(value) + (more[index] ?? 0))}`);
  const lines = ["*Anggaran Kecamatan Contoh Tahun 2025", said, "*Program|*Pagu", ...rows];
  return sheet([...lines, `*JUMLAH|${String(printed(TOTAL) + off)}`].join("\n"), { name });
}

function examined(...sheets: readonly SheetSnapshot[]): FileReport {
  return examine(workbook(...sheets));
}

function told({ findings }: FileReport): readonly string[] {
  return findings.map(({ severity, rule, sheet: on, cell }) => `${severity} ${rule} ${on}!${cell}`);
}

describe("a total of figures that were rounded one by one", () => {
  test.each([
    ["thousands", 1_000, "(dalam ribuan rupiah)"],
    ["millions", 1_000_000, "(Rp juta)"],
  ])("may be off by what rounding to %s explains; the report counts that it held so", (_unit, unit, said) => {
    const report = examined(recap({ unit, said }));
    const sum = RUPIAH.reduce((all, one) => all + Math.round(one / unit), 0);
    expect(Math.round(TOTAL / unit) - sum).not.toBe(0);
    expect(told(report)).toEqual([]);
    expect(report.coverage).toMatchObject({ broken: 0, rounded: 1 });
  });

  test("is wrong where it is off by more than that", () => {
    const report = examined(recap({ unit: 1_000, said: "(dalam ribuan rupiah)", off: 2 }));
    expect(told(report)).toEqual(["error grand-total Rekap!B8"]);
  });

  test("is wrong by one rupiah in a table of rupiah", () => {
    const report = examined(recap({ off: 1 }));
    expect(told(report)).toEqual(["error grand-total Rekap!B8"]);
    expect(report.coverage.rounded).toBeUndefined();
  });

  test("is wrong by one thousand where the same table in rupiah gives another figure", () => {
    const report = examined(recap({ name: "Rinci" }), recap({ unit: 1_000, said: "(dalam ribuan rupiah)", off: -1 }));
    expect(told(report)).toEqual(["error cross-table Rekap!B8"]);
    expect(report.findings[0]).toMatchObject({
      expected: "38824586",
      message: { id: expect.stringContaining("selisih 1.000") as string },
    });
  });
});

describe("what differs between a table in thousands and one in rupiah", () => {
  const thousands = { unit: 1_000, said: "(dalam ribuan rupiah)" };

  test("is one finding at its row, told in thousands; the total follows from it", () => {
    const [finding, ...more] = examined(
      recap({ name: "Rinci" }),
      recap({ ...thousands, more: { 1: 65 }, off: 65 }),
    ).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ sheet: "Rekap", cell: "B5", expected: "1277404" });
    expect(finding?.message.id).toContain("selisih 65.000.");
    expect(finding?.symptoms).toHaveLength(1);
  });
});

describe("a total in which several mistakes meet", () => {
  test("is folded into both of them, each with all parts of the difference", () => {
    const own = { more: { 0: 750_000_000, 2: 500_000_000 }, off: 1_250_000_000 };
    const { findings } = examined(recap({ name: "Rinci" }), recap(own));
    expect(findings.map(({ cell }) => cell)).toEqual(["B4", "B6"]);
    for (const { message, symptoms } of findings) {
      expect(message.id).toContain("selisih 1.250.000.000 = 750.000.000 + 500.000.000 (");
      expect(symptoms).toHaveLength(1);
    }
    expect(findings[0]?.symptoms).toEqual(findings[1]?.symptoms);
  });

  test("tells parts of opposite direction with their signs", () => {
    const own = { more: { 0: 750_000_000, 2: -500_000_000 }, off: 250_000_000 };
    const { findings } = examined(recap({ name: "Rinci" }), recap(own));
    expect(findings.map(({ cell }) => cell)).toEqual(["B4", "B6"]);
    expect(findings[0]?.message.id).toContain("selisih 250.000.000 = 750.000.000 - 500.000.000 (");
  });

  test("is told of by itself where its parts do not make it up", () => {
    const own = { more: { 0: 750_000_000 }, off: 760_000_000 };
    const { findings } = examined(recap({ name: "Rinci" }), recap(own));
    expect(findings.map(({ cell }) => cell).sort()).toEqual(["B4", "B8"]);
  });
});
