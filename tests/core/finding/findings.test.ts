import { report } from "../support/examined";
import { sheet, withCell } from "../support/sheet";

const REALISATION = sheet(`
  Kode         | Uraian               | Pagu (Rp)        | Realisasi (Rp)  | Capaian (%)
  1            | 2                    | 3                | 4               | 5=4/3x100%
  7.01.01      | PROGRAM PENUNJANG    | 18275762000{#,##0} | 8917170657{#,##0} | 0.4897{0.00%}
  7.01.01.2.01 | Kegiatan Perencanaan | 4000000000{#,##0}  | 1000000000{#,##0} | 0.25{0.00%}
  7.01.01.2.02 | Kegiatan Keuangan    | 14275762000{#,##0} | 7917170657{#,##0} | 0.5546{0.00%}
  7.01.02      | PROGRAM PELAYANAN    | 680000000{#,##0}   | 128331250{#,##0}  | 0.1887{0.00%}`, { name: "Tabel 2.1" });

const [finding] = report(REALISATION).findings;

test("a finding names the cell, what stands there, what belongs there and why, in both languages", () => {
  expect(finding).toMatchObject({ rule: "percent", severity: "error", sheet: "Tabel 2.1", cell: "E3", shown: "48,97%", expected: "48,79%" });
  for (const words of [finding?.message.id, finding?.message.en]) {
    for (const part of ["E3", "PROGRAM PENUNJANG", "48,97%", "48,79%", "8.917.170.657", "18.275.762.000"]) expect(words).toContain(part);
  }
  expect(finding?.message.id).toContain("dua angka tertukar");
  expect(finding?.message.en).toContain("two digits swapped");
});

test("the proof shows the figures in reading order and the result last", () => {
  expect(finding?.proof.map(({ sign, cell, shown }) => [sign, cell, shown].join(" "))).toEqual([
    " D3 8.917.170.657",
    "/ C3 18.275.762.000",
    "=  48,79%",
    " E3 48,97%",
  ]);
});

test("what the check rests on is said: the form's own row of numbers", () => {
  expect(finding?.basis.id).toBe("baris nomor kolom: 5=4/3x100%");
  expect(finding?.basis.en).toBe("column number row: 5=4/3x100%");
});

test("a sure fix is offered in the form in which the cell holds its figure", () => {
  expect(finding?.fix).toEqual({ cell: "E3", value: "0.4879" });
  const asText = withCell(REALISATION, "E3", "48,97%");
  expect(report(asText).findings[0]?.fix).toEqual({ cell: "E3", value: "48.79" });
});

test("after the fix nothing is left", () => {
  expect(report(withCell(REALISATION, "E3", 0.4879)).findings).toEqual([]);
});

test("an id stays while the figures involved stay", () => {
  const elsewhere = withCell(REALISATION, "B6", "PROGRAM PELAYANAN PUBLIK");
  expect(report(elsewhere).findings.map(({ id }) => id)).toEqual([finding?.id]);
});

test("an id changes when a figure involved changes", () => {
  const [other] = report(withCell(REALISATION, "E3", 0.4987)).findings;
  expect(other?.cell).toBe("E3");
  expect(other?.id).not.toBe(finding?.id);
});

test("the same mistake on two sheets has two ids", () => {
  const ids = ["Satu", "Dua"].map((name) => report({ ...REALISATION, name }).findings[0]?.id);
  expect(new Set(ids).size).toBe(2);
});

test("consequences are folded under their cause", () => {
  const [cause, ...others] = report(withCell(REALISATION, "D5", 9717170657)).findings.filter(({ cells }) => cells.includes("D5"));
  expect(others).toEqual([]);
  expect(cause).toMatchObject({ cell: "D5", fix: { cell: "D5", value: "7917170657" } });
  expect(cause?.symptoms).toHaveLength(1);
});

test("the worst come first, then in reading order", () => {
  const broken = withCell(withCell(REALISATION, "E6", 0.1878), "E4", 0.52);
  expect(report(broken).findings.map(({ cell }) => cell)).toEqual(["E3", "E4", "E6"]);
});

test("coverage says how much was checked, and that it adds up", () => {
  const { coverage } = report(REALISATION);
  expect(coverage).toEqual({
    checked: 6,
    held: 5,
    broken: 1,
    notCheckable: 0,
    byKind: {
      "children-sum": { checked: 2, held: 2, broken: 0, notCheckable: 0 },
      percent: { checked: 4, held: 3, broken: 1, notCheckable: 0 },
    },
  });
});

test("a figure that cannot be read is counted as not checkable and is no error", () => {
  const { coverage, findings } = report(withCell(REALISATION, "D6", "belum ada"));
  expect(coverage.byKind.percent).toEqual({ checked: 3, held: 2, broken: 1, notCheckable: 1 });
  expect(findings.filter(({ severity }) => severity === "error").map(({ cell }) => cell)).toEqual(["E3"]);
});
