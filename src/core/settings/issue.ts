import type { Bilingual } from "../finding/report";

/** Why an entry of the settings cannot be used. */
export type SettingsReason =
  | "not-json"
  | "version"
  | "not-object"
  | "not-list"
  | "not-text"
  | "not-allowed"
  | "not-number"
  | "not-truth"
  | "too-long"
  | "too-many"
  | "too-few"
  | "unknown-scale"
  | "not-falling"
  | "lowest"
  | "twice";

/** An entry that cannot be used: where it stands (`scales.akip.grades[2].from`) and why. */
export interface SettingsIssue {
  readonly place: string;
  readonly reason: SettingsReason;
}

/** What is wrong with an entry, in words. */
export const SETTINGS_REASONS: Readonly<Record<SettingsReason, Bilingual>> = {
  "not-json": { id: "bukan JSON yang dapat dibaca", en: "no JSON that can be read" },
  version: { id: "versi pengaturan ini tidak dikenal (yang dikenal: 1)", en: "unknown version of settings (known: 1)" },
  "not-object": { id: "harus berupa objek { ... }", en: "must be an object { ... }" },
  "not-list": { id: "harus berupa daftar [ ... ]", en: "must be a list [ ... ]" },
  "not-text": { id: "harus berupa teks yang tidak kosong", en: "must be text that is not empty" },
  "not-allowed": { id: "bukan salah satu pilihan yang tersedia", en: "none of the choices there are" },
  "not-number": {
    id: "harus berupa angka, dengan titik sebagai tanda desimal",
    en: "must be a number, with a point as decimal mark",
  },
  "not-truth": { id: "harus true atau false", en: "must be true or false" },
  "too-long": { id: "terlalu panjang", en: "too long" },
  "too-many": { id: "terlalu banyak isinya", en: "too many of them" },
  "too-few": { id: "paling sedikit dua tingkat", en: "at least two grades" },
  "unknown-scale": { id: "skala ini tidak dikenal", en: "there is no such scale" },
  "not-falling": {
    id: "batas harus menurun dari tingkat tertinggi ke terendah",
    en: "bounds must fall from the highest grade to the lowest",
  },
  lowest: {
    id: "hanya tingkat terendah yang tidak berbatas bawah (null)",
    en: "only the lowest grade has no lower bound (null)",
  },
  twice: { id: "sebutan ini dipakai dua kali", en: "this word is used twice" },
};
