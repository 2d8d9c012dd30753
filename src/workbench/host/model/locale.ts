/** The regional settings that decide what typed text becomes and how figures are shown. */
export type LocaleName = "en-US" | "id-ID";

export interface Locale {
  readonly name: LocaleName;
  readonly decimal: string;
  readonly group: string;
  readonly list: string;
  readonly time: string;
  readonly dayFirst: boolean;
  readonly currency: string;
  readonly shortDate: string;
  readonly months: readonly string[];
  readonly days: readonly string[];
}

const EN: Locale = {
  name: "en-US",
  decimal: ".",
  group: ",",
  list: ",",
  time: ":",
  dayFirst: false,
  currency: "$",
  shortDate: "m/d/yyyy",
  months: "January February March April May June July August September October November December".split(" "),
  days: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
};

const ID: Locale = {
  name: "id-ID",
  decimal: ",",
  group: ".",
  list: ";",
  time: ".",
  dayFirst: true,
  currency: "Rp",
  shortDate: "dd/mm/yyyy",
  months: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  days: "Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(" "),
};

export function localeOf(name: LocaleName): Locale {
  return name === "id-ID" ? ID : EN;
}
