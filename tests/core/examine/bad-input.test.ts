import { examine } from "../../../src/core/examine";
import { report } from "../support/examined";
import { sheet, workbook } from "../support/sheet";

test("a workbook without sheets gives an empty report", () => {
  expect(examine(workbook())).toMatchObject({ sheets: [], findings: [], coverage: { checked: 0, notCheckable: 0 } });
});

test.each([
  ["an empty sheet", ""],
  ["a title and nothing else", "*Tabel 2.1\n\n*Anggaran dan Realisasi"],
  ["200 columns of text", Array.from({ length: 20 }, () => Array.from({ length: 200 }, (_, column) => `teks ${column}`).join(" | ")).join("\n")],
])("%s has no table and no finding", (_name, text) => {
  const { sheets, findings, coverage } = report(sheet(text));
  expect(sheets[0]?.tables).toEqual([]);
  expect(findings).toEqual([]);
  expect(coverage.checked).toBe(0);
});

test("a header without rows below it is no table", () => {
  expect(report(sheet("Uraian | Pagu (Rp) | Realisasi (Rp) | Capaian (%)")).sheets[0]?.tables).toEqual([]);
});

test("errors of Excel all over a table are told as not checkable", () => {
  const { coverage, findings } = report(sheet(`
    Uraian               | Pagu (Rp) | Realisasi (Rp) | Capaian (%)
    PROGRAM PENUNJANG    | #REF!     | 500            | #DIV/0!
    Kegiatan Perencanaan | #N/A      | 300            | #VALUE!
    Kegiatan Keuangan    | 1000      | 200            | 0.2{0%}`));
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(coverage).toMatchObject({ broken: 0, notCheckable: 3 });
});

test("a table a thousand rows long is examined in one go", () => {
  const rows = Array.from({ length: 1000 }, (_, index) => `Belanja ${index} | ${(index + 1) * 1000} | ${(index + 1) * 500} | 0.5{0%}`);
  const { coverage, findings } = report(sheet(["Uraian | Pagu (Rp) | Realisasi (Rp) | Capaian (%)", ...rows].join("\n")));
  expect(coverage.byKind.percent).toMatchObject({ checked: 1000, held: 1000 });
  expect(findings).toEqual([]);
});
