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
  also: { id: "{other} juga menulis {otherShown}.", en: "{other} also reads {otherShown}." },
  basis: { id: "hal yang sama di tabel lain", en: "the same thing in another table" },
} as const satisfies Readonly<Record<string, Bilingual>>;
