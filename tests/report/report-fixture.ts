import type { FileReport, Finding } from "../../src/core/finding/report";

export const finding: Finding = {
  id: "children-sum:'T-C.31'!F86:abc",
  rule: "children-sum",
  severity: "error",
  sheet: "T-C.31",
  cell: "F88",
  cells: ["F86", "F88", "F89"],
  shown: "4.826.300.000",
  expected: "4.286.300.000",
  suspects: [{ cell: "F88", value: "4286300000", cause: "transposed-digits", probability: 0.98 }],
  fix: { cell: "F88", value: "4286300000" },
  symptoms: ["percent:1"],
  message: { id: "F88 salah.\u001B[31m Dua angka tertukar.", en: "F88 is wrong. Two digits swapped." },
  proof: [
    { sign: "+", cell: "F88", label: "Belanja\nmodal \u202Eabc", shown: "4.826.300.000" },
    { sign: "+", cell: "F9", label: "Belanja pegawai yang namanya panjang sekali sampai ke ujung", shown: "700" },
    { sign: "=", cell: null, label: "", shown: "4.826.300.700" },
  ],
  basis: { id: "baris nomor kolom", en: "number row" },
};

export const report: FileReport = {
  file: "laporan.xlsx",
  sheets: [
    {
      name: "T-C.31",
      tables: [{ range: "A6:M104", header: [6, 9], columns: [], rows: [] }],
      notUnderstood: [{ range: "A110:C118", reason: "signature" }],
    },
    { name: "Kosong", tables: [], notUnderstood: [] },
    { name: "Catatan", tables: [], notUnderstood: [] },
  ],
  coverage: { checked: 1486, held: 1480, broken: 6, notCheckable: 2, byKind: {} },
  findings: [{ ...finding, id: "w", severity: "warning", cell: "B2", shown: "", expected: null }, finding],
};
