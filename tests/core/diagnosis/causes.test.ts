import { report } from "../support/examined";
import { sheet } from "../support/sheet";

/** Findings as `cell <- suspects; relations explained`. */
function blamed(text: string): readonly string[] {
  return report(sheet(text)).findings.map(({ cell, suspects, symptoms }) => {
    const who = suspects.map((suspect) => `${suspect.cell}=${suspect.value ?? "?"}`).join(" ");
    return `${cell} <- ${who}; ${1 + symptoms.length}`;
  });
}

/** Two kegiatan of one program over two quarters, where every figure of a sub kegiatan crosses two sums. */
const crossed = (quarter: string): string => `
  Uraian                | Pagu (Rp) | Realisasi Triwulan I (Rp) | Realisasi Triwulan II (Rp) | Jumlah Realisasi (Rp)
  PROGRAM PENUNJANG     | 9000000   | 1860000                   | 2200000                    | 4060000
  Kegiatan Perencanaan  | 4000000   | 860000                    | 1100000                    | 1960000
  Sub Kegiatan Dokumen  | 2000000   | ${quarter}                | 500000                     | 1030000
  Sub Kegiatan Evaluasi | 2000000   | 330000                    | 600000                     | 930000
  Kegiatan Keuangan     | 5000000   | 1000000                   | 1100000                    | 2100000
  Sub Kegiatan Gaji     | 5000000   | 1000000                   | 1100000                    | 2100000`;

test("where all figures are right nobody is blamed", () => {
  expect(blamed(crossed("530000"))).toEqual([]);
});

test("the cell where a broken row and a broken column cross is the one", () => {
  expect(blamed(crossed("350000"))).toEqual(["C4 <- C4=530000; 2"]);
  expect(blamed(crossed("630000"))).toEqual(["C4 <- C4=530000; 2"]);
});

test("a cell left empty where row and column cross is found, with what belongs there", () => {
  expect(report(sheet(crossed(""))).findings).toMatchObject([{ cell: "C4", suspects: [{ cell: "C4", value: "530000", cause: "not-filled" }] }]);
});

test("one broken sum alone names all its cells and offers no fix", () => {
  const [finding] = report(sheet(`
    Uraian               | Pagu (Rp) | Realisasi (Rp)
    PROGRAM PENUNJANG    | 1000000   | 900000
    Kegiatan Perencanaan | 400000    | 350000
    Kegiatan Keuangan    | 600000    | 540000`)).findings;
  expect(finding).toMatchObject({ cell: "C2", shown: "900000", expected: "890000", fix: null });
  expect(finding?.cells).toEqual(["C2", "C3", "C4"]);
  expect(finding?.suspects.map(({ probability }) => probability).filter((probability) => probability >= 0.9)).toEqual([]);
});

test("probabilities never add up to more than one, the likeliest comes first", () => {
  for (const wrong of ["350000", "630000", "53000", "5300000", "1"]) {
    for (const { suspects } of report(sheet(crossed(wrong))).findings) {
      const probabilities = suspects.map(({ probability }) => probability);
      expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1.001);
      expect([...probabilities].sort((a, b) => b - a)).toEqual(probabilities);
    }
  }
});

test("two mistakes that have nothing to do with each other are two findings", () => {
  const text = crossed("350000").replace("1100000                    | 2100000\n  Sub", "1110000                    | 2100000\n  Sub");
  expect(report(sheet(text)).findings.map(({ cell }) => cell)).toEqual(["C4", "D6"]);
});

test("a formula that adds up rightly is never called mistyped", () => {
  const { findings } = report(sheet(`
    Uraian               | Pagu (Rp)                | Realisasi (Rp)
    PROGRAM PENUNJANG    | =SUM(B3:B4) -> 1000000   | =SUM(C3:C4) -> 890000
    Kegiatan Perencanaan | 400000                   | 350000
    Kegiatan Keuangan    | 600000                   | 540000
    JUMLAH               | 1000000                  | 980000`));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ cell: "C5", fix: { cell: "C5", value: "890000" } });
  expect(findings[0]?.suspects.map(({ cell }) => cell)).not.toContain("C2");
});

test("an Excel error or words where a figure should be are no wrong figure", () => {
  expect(blamed(crossed("#REF!"))).toEqual([]);
  expect(blamed(crossed("belum"))).toEqual([]);
});

test("two cells that changed places are told as one mistake and mended together", () => {
  const swapped = crossed("330000").replace("Evaluasi | 2000000   | 330000", "Evaluasi | 2000000   | 530000");
  const { findings } = report(sheet(swapped));
  expect(findings).toHaveLength(1);
  expect(findings[0]?.suspects.map(({ cell, value, cause }) => `${cell}=${value ?? ""} ${cause}`)).toEqual(["C4=530000 swapped-cells", "C5=330000 swapped-cells"]);
  expect(findings[0]?.fix).toEqual({ cell: "C4", value: "530000", also: [{ cell: "C5", value: "330000", shown: "330000" }] });
});

test("a figure written as text with foreign separators is told as text, with the figure it means", () => {
  expect(report(sheet(crossed('"530,000"'))).findings).toMatchObject([{ rule: "text-number", cell: "C4", fix: { cell: "C4", value: "530000" } }]);
});

test("a percentage that Excel took for a time is told as such, with the figure that it was", () => {
  expect(report(sheet(`
    Uraian    | Pagu (Rp) | Realisasi (Rp) | Capaian (%)
    Belanja A | 1000000   | 502500         | 50.25
    Belanja B | 2000000   | 510000         | 25.5
    Belanja C | 1000000   | 971300         | 4.0507{[h]:mm:ss}
    Belanja D | 4000000   | 1000000        | 25`)).findings).toMatchObject([{ rule: "coerced", cell: "D4", fix: { cell: "D4", value: "97.13" } }]);
});

/** Two programs whose sums are formulas; the first one's budget is in question. */
const formulas = (budget: string): string => `
  Uraian               | Pagu (Rp)               | Realisasi (Rp)
  PROGRAM PENUNJANG    | ${budget}               | =SUM(C3:C5) -> 1030000
  Kegiatan Perencanaan | 400000                  | 350000
  Kegiatan Keuangan    | 600000                  | 540000
  Kegiatan Umum        | 500000                  | 140000
  PROGRAM PELAYANAN    | =SUM(B7:B8) -> 30000    | =SUM(C7:C8) -> 20000
  Kegiatan Loket       | 10000                   | 5000
  Kegiatan Daring      | 20000                   | 15000`;

test("a formula that covers too few rows is the fault, and the right formula is offered", () => {
  expect(blamed(formulas("=SUM(B3:B5) -> 1500000"))).toEqual([]);
  expect(report(sheet(formulas("=SUM(B3:B4) -> 1000000"))).findings).toMatchObject([
    { cell: "B2", suspects: [{ cause: "formula-fault" }], fix: { cell: "B2", formula: "=SUM(B3:B5)" } },
  ]);
});

test("a figure typed over a formula is told as such, and the formula is offered", () => {
  expect(report(sheet(`
    Uraian    | Pagu (Rp) | Realisasi (Rp) | Capaian (%)
    Belanja A | 1000      | 500            | =C2/B2 -> 0.5{0%}
    Belanja B | 2000      | 500            | =C3/B3 -> 0.25{0%}
    Belanja C | 4000      | 3000           | 0.57{0%}
    Belanja D | 4000      | 1000           | =C5/B5 -> 0.25{0%}`)).findings).toMatchObject([
    { cell: "D4", shown: "57%", expected: "75%", suspects: [{ cause: "typed-over-formula" }], fix: { cell: "D4", formula: "=C4/B4" } },
  ]);
});
