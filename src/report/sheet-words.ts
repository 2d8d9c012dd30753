import type { Bilingual } from "../core/finding/report";
import type { Severity } from "../core/sheet/mark";

/** The words of the worksheets and the page that a report is written to. */
export const SHEET_WORDS = {
  findingsName: { id: "Lembar Temuan", en: "Findings" },
  summaryName: { id: "Ringkasan Cermat", en: "Cermat Summary" },
  checked: { id: "{file} · diperiksa {time}", en: "{file} · checked {time}" },
  counts: {
    id: "{checked} hubungan diperiksa, {held} cocok; {errors} salah, {warnings} perlu dilihat, {infos} untuk diketahui, {accepted} diterima",
    en: "{checked} relations checked, {held} hold; {errors} wrong, {warnings} to look at, {infos} good to know, {accepted} accepted",
  },
  number: { id: "No.", en: "No." },
  severity: { id: "Tingkat", en: "Severity" },
  sheet: { id: "Lembar", en: "Sheet" },
  cell: { id: "Sel", en: "Cell" },
  finding: { id: "Temuan", en: "Finding" },
  shown: { id: "Tertulis", en: "Written" },
  expected: { id: "Seharusnya", en: "Should be" },
  cause: { id: "Penyebab", en: "Cause" },
  basis: { id: "Dasar", en: "Basis" },
  state: { id: "Keadaan", en: "State" },
  open: { id: "Belum diperbaiki", en: "Not corrected yet" },
  accepted: { id: "Diterima: {reason}", en: "Accepted: {reason}" },
  acceptedHeading: { id: "Temuan yang diterima", en: "Accepted findings" },
  reason: { id: "Alasan", en: "Reason" },
  empty: { id: "(kosong)", en: "(empty)" },
  none: { id: "Tidak ada temuan.", en: "No findings." },
  programs: { id: "Capaian program (%)", en: "Achievement by programme (%)" },
  program: { id: "Program", en: "Programme" },
  k: { id: "Kinerja (K)", en: "Performance (K)" },
  rp: { id: "Keuangan (Rp)", en: "Money (Rp)" },
  units: { id: "Serapan anggaran menurut unit (%)", en: "Budget absorption by unit (%)" },
  unit: { id: "Unit", en: "Unit" },
  absorption: { id: "Serapan (%)", en: "Absorption (%)" },
  rules: { id: "Temuan menurut aturan", en: "Findings by rule" },
  rule: { id: "Aturan", en: "Rule" },
  coverage: { id: "Hubungan menurut aturan", en: "Relations by rule" },
  relationsChecked: { id: "Diperiksa", en: "Checked" },
  relationsHeld: { id: "Cocok", en: "Hold" },
  relationsBroken: { id: "Tidak cocok", en: "Do not hold" },
  relationsOpen: { id: "Tidak dapat diperiksa", en: "Not checkable" },
  proof: { id: "Bukti", en: "Proof" },
  printed: { id: "Dibuat oleh Cermat", en: "Made by Cermat" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const SEVERITY_WORDS: Readonly<Record<Severity, Bilingual>> = {
  error: { id: "Salah", en: "Wrong" },
  warning: { id: "Perlu dilihat", en: "To be looked at" },
  info: { id: "Untuk diketahui", en: "Good to know" },
};
