import type { FileReport, Finding } from "../../src/core/finding/report";

/** A finding with sensible words for all that a test does not care about. */
export function findingOf(part: Partial<Finding> & { readonly cell: string }): Finding {
  const shown = part.shown ?? "4.826.300.000";
  return {
    id: `children-sum:${part.cell}`,
    rule: "children-sum",
    severity: "error",
    sheet: "T-C.31",
    cells: [part.cell],
    shown,
    expected: "4.286.300.000",
    suspects: [],
    fix: null,
    symptoms: [],
    message: {
      id: `Jumlah rincian di ${part.cell} tidak cocok.`,
      en: `The sum of the details in ${part.cell} does not agree.`,
    },
    proof: [
      { sign: "", cell: "F86", label: "Belanja pegawai", shown: "4.000.000.000" },
      { sign: "+", cell: "F89", label: "Belanja modal", shown: "286.300.000" },
      { sign: "=", cell: null, label: "Jumlah", shown: "4.286.300.000" },
    ],
    basis: { id: "Baris nomor kolom pada formulir ini", en: "The form's own number row" },
    ...part,
  };
}

/** A report on one sheet with one table. */
export function reportOf(findings: readonly Finding[], part: Partial<FileReport> = {}): FileReport {
  const broken = findings.filter(({ severity }) => severity === "error").length;
  return {
    file: "uji.xlsx",
    sheets: [
      {
        name: "T-C.31",
        tables: [
          {
            range: "A6:M104",
            header: [6, 9],
            columns: [
              { column: "A", role: "label", measure: null, period: null, header: ["Uraian"] },
              { column: "F", role: "target", measure: "rp", period: "year", header: ["Target", "Rp"] },
            ],
            rows: [{ row: 10, kind: "program", parent: null, unit: null }],
          },
        ],
        notUnderstood: [{ range: "A110:C118", reason: "signature" }],
      },
    ],
    coverage: {
      checked: 486,
      held: 486 - broken,
      broken,
      notCheckable: 0,
      byKind: { "children-sum": { checked: 486, held: 486 - broken, broken, notCheckable: 0 } },
    },
    findings,
    ...part,
  };
}
