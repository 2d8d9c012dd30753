import type { Grade, Scale } from "./scale";

function grade(label: string, also: readonly string[], from: string | null, to: string | null): Grade {
  return { label, also, from, to };
}

/** Ranks of performance in percent, with the words of the form. */
export const PERINGKAT_KINERJA: Scale = {
  id: "peringkat-kinerja",
  name: { id: "Skala nilai peringkat kinerja", en: "Scale of performance ranks" },
  source: { id: "Permendagri 86/2017, lampiran formulir evaluasi", en: "Permendagri 86/2017, evaluation forms" },
  lowerBound: "included",
  decimals: null,
  range: { from: "-1000", to: "10000" },
  grades: [
    grade("Sangat Tinggi", ["ST"], "91", null),
    grade("Tinggi", ["T"], "76", "90"),
    grade("Sedang", ["S"], "66", "75"),
    grade("Rendah", ["R"], "51", "65"),
    grade("Sangat Rendah", ["SR"], null, "50"),
  ],
};

/** The same intervals with the words that LKjIPs use. */
export const CAPAIAN_LKJIP: Scale = {
  id: "capaian-lkjip",
  name: { id: "Skala capaian kinerja LKjIP", en: "Scale of achievement in the LKjIP" },
  source: {
    id: "Permendagri 86/2017, dengan sebutan yang lazim dalam LKjIP",
    en: "Permendagri 86/2017, with the words usual in an LKjIP",
  },
  lowerBound: "included",
  decimals: null,
  range: { from: "-1000", to: "10000" },
  grades: [
    grade("Sangat Baik", [], "91", null),
    grade("Baik", [], "76", "90"),
    grade("Cukup", ["Cukup Baik"], "66", "75"),
    grade("Kurang", ["Kurang Baik"], "51", "65"),
    grade("Sangat Kurang", [], null, "50"),
  ],
};

/** Score of the evaluation of performance accountability (AKIP, SAKIP). */
export const AKIP: Scale = {
  id: "akip",
  name: { id: "Predikat nilai AKIP", en: "AKIP predicate" },
  source: { id: "PermenPANRB 88/2021", en: "PermenPANRB 88/2021" },
  lowerBound: "excluded",
  decimals: null,
  range: { from: "0", to: "100" },
  grades: [
    grade("AA", ["Sangat Memuaskan"], "90", null),
    grade("A", ["Memuaskan"], "80", "90"),
    grade("BB", ["Sangat Baik"], "70", "80"),
    grade("B", ["Baik"], "60", "70"),
    grade("CC", ["Cukup"], "50", "60"),
    grade("C", ["Kurang"], "30", "50"),
    grade("D", ["Sangat Kurang"], null, "30"),
  ],
};

/** Index of public service (IPP, PEKPPP), 0 to 5. */
export const IPP: Scale = {
  id: "ipp",
  name: { id: "Kategori Indeks Pelayanan Publik (PEKPPP)", en: "Category of the public service index (PEKPPP)" },
  source: {
    id: "Pedoman PEKPPP, sebagaimana tercetak dalam LKjIP",
    en: "PEKPPP guideline, as printed in LKjIP documents",
  },
  lowerBound: "excluded",
  decimals: null,
  range: { from: "0", to: "5" },
  grades: [
    grade("A", ["Pelayanan Prima"], "4.5", null),
    grade("A-", ["Sangat Baik"], "4", "4.5"),
    grade("B", ["Baik"], "3.5", "4"),
    grade("B-", ["Baik (Dengan Catatan)"], "3", "3.5"),
    grade("C", ["Cukup"], "2.5", "3"),
    grade("C-", ["Cukup (Dengan Catatan)"], "2", "2.5"),
    grade("D", ["Buruk"], "1.5", "2"),
    grade("E", ["Sangat Buruk"], "1", "1.5"),
    grade("F", ["Gagal"], null, "1"),
  ],
};

/** Community satisfaction (SKM, IKM), mean of the answers times 25. */
export const SKM: Scale = {
  id: "skm",
  name: { id: "Mutu pelayanan SKM (IKM)", en: "Service quality by community satisfaction (SKM)" },
  source: { id: "PermenPANRB 14/2017", en: "PermenPANRB 14/2017" },
  lowerBound: "included",
  decimals: 2,
  range: { from: "20", to: "100" },
  grades: [
    grade("A", ["Sangat Baik"], "88.31", "100"),
    grade("B", ["Baik"], "76.61", "88.3"),
    grade("C", ["Kurang Baik"], "65", "76.6"),
    grade("D", ["Tidak Baik"], null, "64.99"),
  ],
};

/** The same before it is brought to a hundred: the mean of the answers, 1 to 4, of one element of service. */
const SKM_NRR: Scale = {
  id: "skm-nrr",
  name: { id: "Mutu unsur SKM (nilai 1-4)", en: "Quality of an element of the satisfaction survey (1 to 4)" },
  source: { id: "PermenPANRB 14/2017", en: "PermenPANRB 14/2017" },
  lowerBound: "included",
  decimals: 4,
  range: { from: "1", to: "4" },
  grades: [
    grade("A", ["Sangat Baik"], "3.5324", "4"),
    grade("B", ["Baik"], "3.0644", "3.532"),
    grade("C", ["Kurang Baik"], "2.6", "3.064"),
    grade("D", ["Tidak Baik"], null, "2.5996"),
  ],
};

/** Performance of an organisation (PKO, NKO). */
export const PKO: Scale = {
  id: "pko",
  name: { id: "Predikat kinerja organisasi (PKO)", en: "Predicate of organisational performance (PKO)" },
  source: {
    id: "Sebagaimana tercetak dalam LKjIP; peraturan dasarnya belum dipastikan",
    en: "As printed in LKjIP documents; the regulation behind it is not established",
  },
  lowerBound: "excluded",
  decimals: null,
  range: { from: "0", to: "110" },
  grades: [
    grade("Istimewa", [], "100", null),
    grade("Baik", [], "80", "100"),
    grade("Butuh Perbaikan", [], "60", "80"),
    grade("Kurang", [], "20", "60"),
    grade("Sangat Kurang", [], null, "20"),
  ],
};

/** All scales that the product knows. */
export const SCALES: readonly Scale[] = [PERINGKAT_KINERJA, CAPAIAN_LKJIP, AKIP, IPP, SKM, SKM_NRR, PKO];
