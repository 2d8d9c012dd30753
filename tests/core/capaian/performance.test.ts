import { planCapaian } from "../../../src/core/capaian/plan-capaian";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { workbook } from "../support/sheet";
import { calculated, plannedAt } from "./written";

/** An assessment of two indicators whose steps are to be filled in. */
function assessment(akip: readonly (string | number | null)[], header: readonly string[]): SheetSnapshot {
  const lines = [
    [
      1,
      "Meningkatnya pelayanan",
      "Indeks Pelayanan Publik",
      4,
      3,
      ...Array<null>(header.length - 6).fill(null),
      akip[0],
    ],
    [2, "Meningkatnya kinerja", "Nilai AKIP", 80, 96, ...Array<null>(header.length - 6).fill(null), akip[1]],
    ["Total Capaian PK"],
    ["Nilai Kinerja Organisasi (NKO)"],
    ["Predikat PKO"],
  ];
  const rows = [header, ...lines].map((cells) =>
    cells.map((value) => (value === null || value === undefined ? undefined : { value })),
  );
  return {
    name: "PKO",
    visibility: "visible",
    rows,
    columnCount: header.length,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

const FULL = [
  "No",
  "Sasaran",
  "Indikator Kinerja",
  "Target",
  "Realisasi",
  "Capaian",
  "Normalisasi Capaian PK",
  "Koreksi Normalisasi berdasarkan Predikat AKIP",
  "Nilai Akhir Capaian PK",
  "Predikat AKIP",
];
const SHORT = [
  "No",
  "Sasaran",
  "Indikator Kinerja",
  "Target",
  "Realisasi",
  "Capaian",
  "Koreksi berdasarkan Predikat AKIP",
  "Nilai Akhir Capaian PK",
  "Predikat AKIP",
];

function shownOf(sheet: SheetSnapshot): Readonly<Record<string, string>> {
  const book = workbook(sheet);
  const plan = planCapaian(book);
  for (const { cell, shown } of calculated(book, plan)) expect(shown).toBe(cell.shown);
  const at = (address: string): string => plannedAt(plan, address)?.shown ?? "(nothing)";
  return Object.fromEntries(
    ["F2", "F3", "G2", "G3", "H2", "H3", "I2", "I3", "I4", "I5", "I6", "H5", "H6"].map((one) => [one, at(one)]),
  );
}

test("an assessment with the AKIP predicate as a word, once for all: every step, the total, the score and its predicate", () => {
  expect(shownOf(assessment(["BB", null], FULL))).toMatchObject({
    F2: "75,00%",
    F3: "120,00%",
    G2: "75,00%",
    G3: "110,00%",
    H2: "10,00%",
    H3: "10,00%",
    I2: "67,50%",
    I3: "99,00%",
    I4: "166,50%",
    I5: "83,25%",
    I6: "Baik",
  });
});

test("by the AKIP score it comes to the same", () => {
  expect(shownOf(assessment([72.5, null], FULL))).toMatchObject({ H2: "10,00%", H3: "10,00%", I5: "83,25%" });
});

test("where the normalised achievement is not printed, the cap is part of the final value", () => {
  expect(shownOf(assessment(["Memuaskan", null], SHORT))).toMatchObject({
    G2: "0,00%",
    H2: "75,00%",
    H3: "110,00%",
    H5: "92,50%",
    H6: "Baik",
  });
});

test("an unknown predicate corrects nothing: what rests on it is not written", () => {
  expect(shownOf(assessment(["bagus sekali", null], FULL))).toMatchObject({ H2: "(nothing)", I2: "(nothing)" });
});
