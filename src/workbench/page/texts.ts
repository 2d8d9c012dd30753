import { createContext, useContext } from "react";

export type Language = "id" | "en";

const TEXTS = {
  title: { id: "Meja kerja Cermat", en: "Cermat workbench" },
  gridOf: { id: "Lembar {sheet}", en: "Sheet {sheet}" },
  editCell: { id: "Isi sel {cell}", en: "Edit cell {cell}" },
  commentOn: { id: "Komentar pada {cell}", en: "Comment on {cell}" },
  file: { id: "Berkas", en: "File" },
  open: { id: "Buka", en: "Open" },
  openTip: { id: "Buka buku kerja .xlsx dari komputer ini", en: "Open an .xlsx workbook from this computer" },
  samples: { id: "Contoh", en: "Samples" },
  save: { id: "Simpan", en: "Save" },
  saveTip: { id: "Unduh buku kerja beserta perubahannya", en: "Download the workbook with its changes" },
  undo: { id: "Batalkan ketikan", en: "Undo typing" },
  pane: { id: "Panel Cermat", en: "Cermat pane" },
  closePane: { id: "Tutup panel", en: "Close pane" },
  language: { id: "Bahasa", en: "Language" },
  cellMenu: { id: "Menu sel", en: "Cell menu" },
  nameBox: { id: "Kotak nama", en: "Name box" },
  formulaBar: { id: "Baris rumus", en: "Formula bar" },
  accept: { id: "Masukkan", en: "Enter" },
  cancel: { id: "Batal", en: "Cancel" },
  sheets: { id: "Lembar kerja", en: "Worksheets" },
  ready: { id: "Siap", en: "Ready" },
  editing: { id: "Mengetik", en: "Edit" },
  sum: { id: "Jumlah: {value}", en: "Sum: {value}" },
  average: { id: "Rata-rata: {value}", en: "Average: {value}" },
  count: { id: "Hitung: {value}", en: "Count: {value}" },
  busy: { id: "Cermat sedang bekerja...", en: "Cermat is working..." },
  opening: { id: "Membuka buku kerja...", en: "Opening the workbook..." },
  dismiss: { id: "Tutup pesan", en: "Dismiss" },
  protectedSheet: {
    id: "Sel ini ada di lembar yang dilindungi. Buka perlindungan lembar dahulu untuk mengubahnya.",
    en: "This cell is on a protected sheet. Unprotect the sheet first to change it.",
  },
  refused: { id: "Excel menolak isian itu.", en: "Excel refuses that entry." },
  commandFailed: { id: 'Perintah "{command}" tidak berhasil dijalankan.', en: 'The command "{command}" did not run.' },
  notAWorkbook: { id: "{file} bukan buku kerja Excel (.xlsx).", en: "{file} is not an Excel workbook (.xlsx)." },
  encrypted: {
    id: "{file} dikunci dengan kata sandi. Buka di Excel dan simpan tanpa kata sandi.",
    en: "{file} is locked with a password. Open it in Excel and save it without one.",
  },
  damaged: { id: "{file} rusak dan tidak dapat dibaca.", en: "{file} is damaged and cannot be read." },
  tooLarge: { id: "{file} terlalu besar untuk dibuka di sini.", en: "{file} is too large to open here." },
  unreachable: { id: "{file} tidak dapat diambil.", en: "{file} could not be fetched." },
  notSaved: { id: "Buku kerja tidak dapat disimpan.", en: "The workbook could not be saved." },
  placeUnknown: { id: "Tidak ada sel bernama {place}.", en: "There is no cell named {place}." },
} as const satisfies Record<string, Record<Language, string>>;

export type TextKey = keyof typeof TEXTS;
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** How to say things in a language; `{name}` stands for a value. */
export function translator(language: Language): Translate {
  return (key, values = {}) =>
    TEXTS[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Gives the page's parts their words. */
export const TextContext = createContext<Translate>(translator("id"));

export function useText(): Translate {
  return useContext(TextContext);
}
