import type { RowRemark, CapaianPlan, PlannedColumn } from "../core/capaian/plan";
import type { Bilingual } from "../core/finding/report";

/** What the command says about writing the capaian. */
export const CAPAIAN = {
  headline: {
    id: "{file}: {written} sel diisi, {same} sudah sama, {kept} berbeda dan dibiarkan",
    en: "{file}: {written} cells filled, {same} are the same already, {kept} differ and were left",
  },
  planned: {
    id: "{file}: {written} sel akan diisi, {same} sudah sama, {kept} berbeda dan akan dibiarkan",
    en: "{file}: {written} cells would be filled, {same} are the same already, {kept} differ and would be left",
  },
  table: { id: "{sheet} {range}", en: "{sheet} {range}" },
  column: {
    id: "kolom {column} {title} ({kind}; {basis}): {written} diisi, {same} sama, {kept} berbeda",
    en: "column {column} {title} ({kind}; {basis}): {written} filled, {same} the same, {kept} differ",
  },
  newColumn: { id: "baru", en: "new" },
  differs: { id: "{cell}: {now}, hasil hitung {shown}", en: "{cell}: {now}, worked out {shown}" },
  more: { id: "dan {count} lagi", en: "and {count} more" },
  choices: { id: "pilihan: {choices}", en: "choices: {choices}" },
  choice: { id: "{name}={value} ({why})", en: "{name}={value} ({why})" },
  remark: { id: "{remark}: baris {rows}", en: "{remark}: rows {rows}" },
  unmeasured: {
    id: "bila kantor Anda menghitung yang belum diukur sebagai nol: --choices unmeasured=zero",
    en: "if your office counts what was not measured as zero: --choices unmeasured=zero",
  },
  texts: {
    id: "{count} angka tersimpan sebagai teks. Rumus tidak dapat membacanya: pakai --to-numbers (menjadi angka dahulu) atau --values",
    en: "{count} figures are stored as text. Formulas cannot read them: use --to-numbers (numbers first) or --values",
  },
  converted: { id: "{count} teks diubah menjadi angka", en: "{count} texts turned into numbers" },
  notPossible: { id: "{place}: tidak dapat ditulis, {reason}", en: "{place}: cannot be written, {reason}" },
  saved: { id: "Ditulis ke {file}", en: "Written to {file}" },
  note: {
    id: "Diisi oleh Cermat: {kind}, dihitung dari {basis}. {count} sel. Pilihan: {choices}.",
    en: "Filled by Cermat: {kind}, worked out from {basis}. {count} cells. Choices: {choices}.",
  },
  defaults: { id: "bawaan", en: "defaults" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What kinds of columns there are. */
export const KINDS: Readonly<Record<PlannedColumn["kind"], Bilingual>> = {
  percent: { id: "persen capaian", en: "percentage of achievement" },
  sum: { id: "jumlah kolom lain", en: "sum of other columns" },
  parents: { id: "jumlah rincian", en: "sum of children" },
  predicate: { id: "predikat", en: "predicate" },
  efficiency: { id: "efisiensi", en: "efficiency" },
  pko: { id: "penilaian kinerja organisasi", en: "assessment of performance" },
};

/** What a person may want to look at in a row. */
export const REMARKS: Readonly<Record<RowRemark["remark"], Bilingual>> = {
  "end-position": { id: "triwulan dibaca sebagai posisi akhir", en: "quarters read as positions at their ends" },
  "lower-is-better": { id: "dibaca makin rendah makin baik", en: "read as lower is better" },
  "year-not-filled": {
    id: "realisasi setahun kosong, dihitung dari triwulan",
    en: "the year is not filled, worked out from the quarters",
  },
  unmeasured: { id: "belum diukur, capaian dikosongkan", en: "not measured, left blank" },
  "no-target": { id: "target kosong atau nol", en: "target missing or zero" },
};

/** Why nothing can be written somewhere. */
export const REASONS: Readonly<Record<CapaianPlan["notPossible"][number]["reason"], Bilingual>> = {
  "no-table": { id: "tidak ada tabel yang dikenali", en: "no table was recognised" },
  "no-target-and-realised": {
    id: "tidak ada pasangan kolom target dan realisasi",
    en: "there is no pair of a target and a realised column",
  },
  "text-figures": { id: "angkanya tersimpan sebagai teks", en: "its figures are stored as text" },
  protected: { id: "lembar ini diproteksi", en: "the sheet is protected" },
  "no-room": { id: "tidak ada kolom kosong di kanan tabel", en: "there is no free column at the right of the table" },
  "nothing-measured": { id: "belum ada realisasi yang dapat dihitung", en: "nothing was measured yet" },
};

/** What is wrong with the command. */
export const CAPAIAN_USAGE = {
  noInput: {
    id: "Sebutkan berkas yang akan diisi: cermat capaian BERKAS [--out BERKAS]",
    en: "Name the file to fill in: cermat capaian FILE [--out FILE]",
  },
  needsOut: {
    id: "Berkas asli tidak pernah ditulisi. Sebutkan salinannya dengan --out.",
    en: "The original is never written. Name the copy with --out.",
  },
  choice: {
    id: 'Pilihan "{choice}" tidak dikenal. Tulis NAMA=NILAI, dipisah koma: {all}',
    en: 'There is no choice "{choice}". Write NAME=VALUE, separated by commas: {all}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
