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
  repeat: {
    id: "Baris {row} ({name}) tercantum dua kali: sudah ada di baris {like}{same}. Jumlahnya memuatnya dua kali, lebih {amounts} daripada tabel lain ({others}). Hapus salah satunya, atau perbaiki namanya bila itu baris lain.",
    en: "Row {row} ({name}) stands there twice: it is in row {like} already{same}. The totals hold it twice, {amounts} more than the other table ({others}). Please delete one of them, or correct its name if it is another row.",
  },
  repeatSame: { id: " dengan angka yang sama", en: " with the same figures" },
  repeatOther: { id: " dengan angka yang berbeda", en: " with other figures" },
  copied: {
    id: "Angka bagian {name} (baris {row} dan seterusnya) sama persis dengan bagian {like}, sedangkan tabel lain menulis angka yang berbeda pada {count} dari angka itu: tampaknya disalin dari sana. Contoh: {cell} ({label}) tertulis {shown}, sedangkan {other} tertulis {otherShown}. Salin kembali dari sumber {name}.",
    en: "The figures of {name} (from row {row}) are exactly those of {like}, but another table has other figures for {count} of them: they seem to be copied from there. For instance {cell} ({label}) reads {shown}, while {other} reads {otherShown}. Please copy them again from the source of {name}.",
  },
  meeting: {
    id: "Jumlah di {cell} karena itu juga berbeda dengan {other}: selisih {difference} = {parts} ({partCells}).",
    en: "This is also why the total in {cell} differs from {other}: difference {difference} = {parts} ({partCells}).",
  },
  unsaidUnit: {
    id: "{columns} pada tabel ini dalam {unit} rupiah, tetapi judulnya tidak menyebutkannya: {count} angka sama dengan tabel lain setelah dikalikan {factor}. Contoh: {cell} ({label}) tertulis {shown}, sedangkan {other} tertulis {otherShown}. Tuliskan (dalam {unit} rupiah) di judul, atau isi dalam rupiah.",
    en: "{columns} of this table are in {unit} of rupiah, but its heading does not say so: {count} figures are those of another table times {factor}. For instance {cell} ({label}) reads {shown}, while {other} reads {otherShown}. Please say (in {unit} of rupiah) in the heading, or enter rupiah.",
  },
  falseUnit: {
    id: "{columns} pada tabel ini dalam {unit}, sedangkan judulnya menyebut {said} rupiah: {count} angka sama dengan tabel lain tanpa dikalikan. Contoh: {cell} ({label}) tertulis {shown} dan {other} tertulis {otherShown}. Perbaiki judulnya, atau isi dalam {said} rupiah.",
    en: "{columns} of this table are in {unit}, while its heading says {said} of rupiah: {count} figures are those of another table as they stand. For instance {cell} ({label}) reads {shown} and {other} reads {otherShown}. Please correct the heading, or enter {said} of rupiah.",
  },
  shortened: {
    id: "Angka di {odd} tampaknya ditulis dalam {unit} rupiah, padahal tabelnya tidak.",
    en: "The figure in {odd} seems to be written in {unit} of rupiah, though its table is not.",
  },
  written: {
    id: "Angka di {odd} tampaknya ditulis dalam rupiah penuh, padahal tabelnya dalam {unit} rupiah.",
    en: "The figure in {odd} seems to be written in full rupiah, though its table is in {unit} of rupiah.",
  },
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

const UNIT_WORDS: Readonly<Record<number, Bilingual>> = {
  1e3: { id: "ribuan", en: "thousands" },
  1e6: { id: "jutaan", en: "millions" },
  1e9: { id: "miliaran", en: "billions" },
};
const RUPIAH: Bilingual = { id: "rupiah penuh", en: "full rupiah" };

/** Words for so many rupiah as one unit. */
export function unitWords(unit: number): Bilingual {
  return UNIT_WORDS[unit] ?? RUPIAH;
}
