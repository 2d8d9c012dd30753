import type { Language } from "./texts";

/** A workbook that comes with the workbench. */
export interface Sample {
  readonly file: string;
  readonly label: Readonly<Record<Language, string>>;
}

/** The workbooks that come with the workbench; the first is opened at the start. */
export const SAMPLES: readonly [Sample, ...Sample[]] = [
  {
    file: "tabel_2_1-typed.xlsx",
    label: {
      id: "Tabel 2.1: anggaran dan realisasi (angka diketik)",
      en: "Table 2.1: budget and realisation (typed figures)",
    },
  },
  {
    file: "tabel_t_c_29-typed.xlsx",
    label: { id: "T-C.29: evaluasi Renja (angka diketik)", en: "T-C.29: work plan evaluation (typed figures)" },
  },
  {
    file: "tabel_t_c_29-formula.xlsx",
    label: { id: "T-C.29: evaluasi Renja (dengan rumus)", en: "T-C.29: work plan evaluation (with formulas)" },
  },
  {
    file: "realisation-errors.xlsx",
    label: { id: "Realisasi anggaran dengan kesalahan", en: "Budget realisation with mistakes" },
  },
  {
    file: "z07-errors.xlsx",
    label: { id: "Evaluasi RKPD dengan kesalahan", en: "RKPD evaluation with mistakes" },
  },
];

/** Fetches a workbook that comes with the workbench. */
export async function fetchSample(file: string): Promise<Uint8Array> {
  const answer = await fetch(`/samples/${encodeURIComponent(file)}`);
  if (!answer.ok) throw new Error(`${file}: ${String(answer.status)}`);
  return new Uint8Array(await answer.arrayBuffer());
}
