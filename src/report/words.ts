import type { Bilingual } from "../core/finding/report";
import type { Severity } from "../core/sheet/mark";

/** A language that reports are written in. */
export type Language = keyof Bilingual;

/** The words of a report around its findings; `{name}` is filled in. */
export const WORDS = {
  headline: {
    id: "{file}: {checked} hubungan diperiksa, {held} cocok, {broken} salah",
    en: "{file}: {checked} relations checked, {held} held, {broken} wrong",
  },
  accepted: {
    id: "{headline}, {count} diterima",
    en: "{headline}, {count} accepted",
  },
  acceptedHeading: { id: "Diterima dengan alasan", en: "Accepted with a reason" },
  reason: { id: "Alasan", en: "Reason" },
  woken: {
    id: "{count} temuan yang pernah diterima tidak lagi ditemukan seperti semula; angkanya telah berubah",
    en: "{count} accepted findings are no longer found as they were; their figures have changed",
  },
  switchedOff: {
    id: "Aturan yang dimatikan dalam pengaturan buku kerja ini: {rules}",
    en: "Rules switched off in the settings of this workbook: {rules}",
  },
  scales: {
    id: "Skala predikat yang dipakai (jumlah sebutan): {scales}",
    en: "Scales used for predicates (number of words): {scales}",
  },
  unchanged: {
    id: "{file}: tidak berubah sejak pemeriksaan sebelumnya, {checked} hubungan, {held} cocok, {broken} salah",
    en: "{file}: unchanged since the last check, {checked} relations, {held} held, {broken} wrong",
  },
  headlineNothing: {
    id: "{file}: tidak ada hubungan yang dapat diperiksa",
    en: "{file}: nothing could be checked",
  },
  notCheckable: {
    id: "{count} hubungan tidak dapat diperiksa karena angkanya belum lengkap atau cara menghitungnya tidak dikenali",
    en: "{count} relations could not be checked because figures are missing or the way of calculating them is not known",
  },
  table: {
    id: "Lembar {sheet}: tabel {range}, {rows} baris, {columns} kolom",
    en: "Sheet {sheet}: table {range}, {rows} rows, {columns} columns",
  },
  noTable: {
    id: "Lembar {sheet}: tidak ada tabel angka yang dikenali",
    en: "Sheet {sheet}: no table of figures was recognised",
  },
  emptySheet: {
    id: "Lembar {sheet}: kosong",
    en: "Sheet {sheet}: empty",
  },
  notUnderstood: {
    id: "Lembar {sheet}: {range} tidak diperiksa ({reason})",
    en: "Sheet {sheet}: {range} not checked ({reason})",
  },
  allGood: {
    id: "Tidak ada temuan.",
    en: "No findings.",
  },
  expected: { id: "seharusnya", en: "should be" },
  empty: { id: "(kosong)", en: "(empty)" },
  basis: { id: "Dasar", en: "Basis" },
  total: {
    id: "{files} berkas: {checked} hubungan diperiksa, {held} cocok, {broken} salah",
    en: "{files} files: {checked} relations checked, {held} held, {broken} wrong",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Headings of findings by severity. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Bilingual>> = {
  error: { id: "Salah", en: "Wrong" },
  warning: { id: "Perlu dilihat", en: "To be looked at" },
  info: { id: "Untuk diketahui", en: "Good to know" },
};

/** Why a part of a sheet was not checked, by the reason's name in the report. */
export const REASON_WORDS: Readonly<Record<string, Bilingual>> = {
  "no-header": { id: "kepala tabel tidak dikenali", en: "no table header recognised" },
  "helper-columns": { id: "kolom bantu", en: "helper columns" },
  remark: { id: "keterangan", en: "remarks" },
  signature: { id: "tanda tangan", en: "signature" },
  "no-figures": { id: "tidak berisi angka", en: "no figures" },
  text: { id: "teks", en: "text" },
  excluded: { id: "dikecualikan lewat koreksi", en: "left out by a correction" },
  "own-report": { id: "laporan buatan Cermat sendiri", en: "a report made by Cermat itself" },
};

/** What became of corrections that a workbook keeps. */
export const CORRECTION_WORDS = {
  applied: { id: "{count} koreksi dari buku kerja dipakai.", en: "Corrections of the workbook in use: {count}." },
  lost: {
    id: "{count} koreksi dari buku kerja tidak dipakai: tempatnya tidak ditemukan lagi.",
    en: "Corrections of the workbook not in use, because their place can no longer be found: {count}.",
  },
  unreadable: {
    id: "{count} koreksi dari buku kerja tidak terbaca dan diabaikan.",
    en: "Corrections of the workbook that cannot be read and are ignored: {count}.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A sentence with its named places filled. */
export function say(
  words: Bilingual,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** A whole number as the language writes it. */
export function showCount(count: number, language: Language): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, language === "id" ? "." : ",");
}
