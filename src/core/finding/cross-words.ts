import type { Bilingual } from "./report";

/** Sentences about figures that stand in several tables. */
export const CROSS_SENTENCES = {
  differs: {
    id: "{cell} ({label}) tertulis {shown}, sedangkan {other} tertulis {otherShown} untuk hal yang sama; selisih {difference}.",
    en: "{cell} ({label}) reads {shown}, but {other} reads {otherShown} for the same thing; difference {difference}.",
  },
  doubtful: {
    id: "{cell} ({label}) tertulis {shown} dan {other} ({otherLabel}) tertulis {otherShown}. Namanya mirip; periksa apakah keduanya hal yang sama.",
    en: "{cell} ({label}) reads {shown} and {other} ({otherLabel}) reads {otherShown}. Their names are alike; please see whether they are the same thing.",
  },
  amended: {
    id: "{cell} ({label}) tertulis {shown} dan {other} tertulis {otherShown}; selisih {difference}. Mungkin keduanya dari versi anggaran yang berbeda (sebelum/sesudah perubahan); periksa versi yang dipakai.",
    en: "{cell} ({label}) reads {shown} and {other} reads {otherShown}; difference {difference}. They may be of different versions of the budget (before/after the amendment); please see which version is used.",
  },
  alone: {
    id: "{cell} ({label}) tertulis {shown}, sedangkan {other} tertulis {otherShown}; selisih {difference} persis dari baris yang hanya ada di salah satu tabel ({partCells}). Periksa apakah baris itu memang tidak perlu ada di tabel yang lain.",
    en: "{cell} ({label}) reads {shown}, but {other} reads {otherShown}; the difference {difference} is exactly that of rows which only one of the tables has ({partCells}). Please see whether the other table should have them too.",
  },
  parts: { id: "Selisih itu = {parts} ({partCells}).", en: "The difference = {parts} ({partCells})." },
  part: { id: "Selisih itu persis angka di {partCells}.", en: "The difference is exactly the figure in {partCells}." },
  twin: {
    id: "Angka {twin} sama dengan angka ini: mungkin yang disalin versi yang lain (sebelum/sesudah perubahan).",
    en: "{twin} holds this figure: perhaps the other version (before/after the amendment) was copied.",
  },
  nearly: {
    id: "Beda pada angka terakhir; mungkin pembulatan.",
    en: "Only the last digit differs; it may be rounding.",
  },
  otherYear: {
    id: "Angka {twin} sama dengan angka ini: mungkin yang disalin angka tahun lain.",
    en: "{twin} holds this figure: perhaps the figure of another year was copied.",
  },
  breaks: {
    id: "Karena itu {cell} juga tidak cocok ({rule}).",
    en: "This is also why {cell} does not fit ({rule}).",
  },
  also: { id: "{other} juga menulis {otherShown}.", en: "{other} also reads {otherShown}." },
  version: {
    id: "Kolom {column} ({header}) memuat angka {shows} perubahan pada {count} baris yang berubah ({cells}), padahal kolom ini seharusnya memuat angka {due} perubahan. Contoh: {cell} ({label}) tertulis {shown}, sedangkan {other} tertulis {otherShown} dan {twin} memuat {shown}. Salin kembali kolom ini dari versi yang benar.",
    en: "Column {column} ({header}) holds the figures {shows} the amendment in {count} rows that changed ({cells}), but it should hold those {due} it. For instance {cell} ({label}) reads {shown}, while {other} reads {otherShown} and {twin} holds {shown}. Please copy the column again from the right version.",
  },
  byForm: { id: "Dasar: {relation}.", en: "Basis: {relation}." },
  basis: { id: "hal yang sama di tabel lain", en: "the same thing in another table" },
} as const satisfies Readonly<Record<string, Bilingual>>;
