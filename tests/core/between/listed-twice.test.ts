import { examine } from "../../../src/core/examine";
import type { FileReport } from "../../../src/core/finding/report";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { sheet, workbook } from "../support/sheet";

interface Sub {
  readonly name: string;
  readonly plan: number;
  readonly spent: number;
}

interface Unit {
  readonly name: string;
  readonly subs: readonly Sub[];
}

const sub = (name: string, plan: number, spent: number): Sub => ({ name, plan, spent });

const UNITS: readonly Unit[] = [
  {
    name: "KELURAHAN MAWAR",
    subs: [
      sub("Peningkatan Partisipasi Masyarakat", 120_450_000, 60_125_500),
      sub("Pembangunan Sarana Kelurahan", 310_700_000, 211_003_250),
      sub("Penyelenggaraan Lembaga Kemasyarakatan", 88_250_000, 41_777_000),
    ],
  },
  {
    name: "KELURAHAN MELATI",
    subs: [
      sub("Peningkatan Partisipasi Masyarakat", 99_325_000, 51_090_250),
      sub("Pembangunan Sarana Kelurahan", 275_600_000, 180_444_000),
      sub("Penyelenggaraan Lembaga Kemasyarakatan", 92_175_000, 40_018_750),
    ],
  },
  {
    name: "KELURAHAN KENANGA",
    subs: [
      sub("Peningkatan Partisipasi Masyarakat", 101_010_000, 70_555_125),
      sub("Pembangunan Sarana Kelurahan", 333_900_000, 210_321_000),
      sub("Penyelenggaraan Lembaga Kemasyarakatan", 79_640_000, 39_400_500),
    ],
  },
];

/** A table of units with their sub kegiatan; its sums follow its rows whatever these are. */
function table(name: string, units: readonly Unit[]): SheetSnapshot {
  const total = (subs: readonly Sub[], of: "plan" | "spent"): number => subs.reduce((all, one) => all + one[of], 0);
  const line = (label: string, subs: readonly Sub[]): string =>
    `${label}|${String(total(subs, "plan"))}|${String(total(subs, "spent"))}`;
  const rows = units.flatMap(({ name: unit, subs }) => [
    `*${line(unit, subs)}`,
    ...subs.map((one) => line(`Sub Kegiatan ${one.name}`, [one])),
  ]);
  const all = units.flatMap(({ subs }) => subs);
  const head = ["*Realisasi Anggaran Kecamatan Contoh Tahun 2025", "", "*Uraian|*Pagu (Rp)|*Realisasi (Rp)"];
  return sheet([...head, ...rows, `*${line("JUMLAH", all)}`].join("\n"), { name });
}

function told({ findings }: FileReport): readonly string[] {
  return findings.map(({ severity, rule, sheet: on, cell }) => `${severity} ${rule} ${on}!${cell}`);
}

function compared(units: readonly Unit[]): FileReport {
  return examine(workbook(table("Rinci", UNITS), table("Rekap", units)));
}

const changed = (index: number, change: (unit: Unit) => Unit): readonly Unit[] =>
  UNITS.map((unit, at) => (at === index ? change(unit) : unit));

test("tables that list the same rows raise nothing, and every figure was compared", () => {
  const report = compared(UNITS);
  expect(told(report)).toEqual([]);
  expect(report.coverage.byKind["cross-table"]?.held).toBe(26);
});

describe("a row that one table lists twice", () => {
  test("is one finding with both rows and its figures, and the sums that hold it twice follow", () => {
    const report = compared(changed(1, ({ name, subs }) => ({ name, subs: [...subs, ...subs.slice(1, 2)] })));
    const [finding] = report.findings;
    expect(told(report)).toEqual(["error cross-table Rekap!B12"]);
    expect(finding?.message.id).toContain("Baris 12 (Sub Kegiatan Pembangunan Sarana Kelurahan) tercantum dua kali");
    expect(finding?.message.id).toContain("di baris 10 dengan angka yang sama");
    expect(finding?.message.id).toContain("lebih 275600000; 180444000 daripada");
  });

  test("with other figures is told as that", () => {
    const again = sub("Pembangunan Sarana Kelurahan", 17_250_000, 12_000_500);
    const report = compared(changed(1, ({ name, subs }) => ({ name, subs: [...subs, again] })));
    expect(told(report)).toEqual(["error cross-table Rekap!B12"]);
    expect(report.findings[0]?.message.id).toContain("dengan angka yang berbeda");
  });

  test("is nothing to speak of where it is split over two rows that come to the same", () => {
    const parts = [
      sub("Pembangunan Sarana Kelurahan", 75_600_000, 444_000),
      sub("Pembangunan Sarana Kelurahan", 200_000_000, 180_000_000),
    ];
    const report = compared(
      changed(1, ({ name, subs }) => ({ name, subs: [...subs.slice(0, 1), ...parts, ...subs.slice(2)] })),
    );
    expect(told(report)).toEqual([]);
  });

  test("is nothing to speak of where both tables list it so", () => {
    const twice = changed(1, ({ name, subs }) => ({ name, subs: [...subs, ...subs.slice(1, 2)] }));
    expect(told(examine(workbook(table("Rinci", twice), table("Rekap", twice))))).toEqual([]);
  });
});

test("a unit that one table lists twice with all its rows is one finding", () => {
  const report = compared([...UNITS, ...UNITS.slice(1, 2)]);
  expect(told(report)).toEqual(["error cross-table Rekap!B16"]);
  expect(report.findings[0]?.message.id).toContain(
    "Baris 16 (KELURAHAN MELATI) tercantum dua kali: sudah ada di baris 8",
  );
});

describe("a section whose figures are those of another unit", () => {
  test("is one finding that names both units where the other table says otherwise", () => {
    const copy = changed(2, ({ name }) => ({ name, subs: UNITS[0]?.subs ?? [] }));
    const report = compared(copy);
    expect(told(report)).toEqual(["error cross-table Rekap!B12"]);
    expect(report.findings[0]?.message.id).toContain(
      "Angka bagian KELURAHAN KENANGA (baris 12 dan seterusnya) sama persis dengan bagian KELURAHAN MAWAR",
    );
  });

  test("is nothing to speak of where both tables say so: units may be given the same", () => {
    const copy = changed(2, ({ name }) => ({ name, subs: UNITS[0]?.subs ?? [] }));
    expect(told(examine(workbook(table("Rinci", copy), table("Rekap", copy))))).toEqual([]);
  });
});
