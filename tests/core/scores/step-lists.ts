import type { ScoreSheet } from "./score-sheets";

/** Assessments of organisational performance whose steps stand one below the other. */
export const STEP_LISTS: readonly ScoreSheet[] = [
  {
    about: "the steps of one assessment below each other, the AKIP predicate within the words of the correction",
    text: `
      *PENILAIAN KINERJA ORGANISASI
      *KECAMATAN SUKAMAJU TAHUN 2024

      *No | *Uraian | *Nilai
      1 | Capaian kinerja | 104.25{0.00}
      2 | Capaian setelah cap 110 | 104.25{0.00}
      3 | Koreksi AKIP (predikat BB) | 10{0.00}
      4 | Nilai akhir | 93.83{0.00}
      5 | Predikat | Baik`,
    spoilt: [
      ["C6", 140.25, "error pko C6 140,25 -> 104,25"],
      ["C7", 15, "error pko C7 15,00 -> 10,00"],
      ["C8", 98.33, "error pko C8 98,33 -> 93,83"],
      ["C9", "Istimewa", "error predicate C9 Istimewa -> Baik"],
    ],
  },
  {
    about: "steps in rows, indicators in columns, their mean and its word below",
    text: `
      *Langkah | *IKM | *Nilai AKIP | *Persentase usulan | *Ketertiban
      Capaian kinerja (%) | 102.51{0.00} | 100.54{0.00} | 130{0.00} | 83.33{0.00}
      Cap 110 | 102.51{0.00} | 100.54{0.00} | 110{0.00} | 83.33{0.00}
      Koreksi AKIP (%) | 10 | 10 | 10 | 10
      Nilai akhir | 92.26{0.00} | 90.49{0.00} | 99{0.00} | 75{0.00}
      Rata-rata | 89.19{0.00} | | |
      Predikat | Baik | | |`,
    spoilt: [
      ["D3", 101, "error pko D3 101,00 -> 110,00"],
      ["C4", 15, "error pko C4 15 -> 10"],
      ["D5", 90.99, "error pko D5 90,99 -> 99,00"],
      ["B6", 91.89, "error pko B6 91,89 -> 89,19"],
      ["B7", "Istimewa", "error predicate B7 Istimewa -> Baik"],
    ],
  },
  {
    about: "steps in rows, two offices in columns, the AKIP predicate as a step",
    text: `
      *Uraian | *Kecamatan A | *Kecamatan B
      Rata-rata capaian kinerja | 104.25{0.00} | 118{0.00}
      Capaian maksimal 110 | 104.25{0.00} | 110{0.00}
      Predikat AKIP | BB | B
      Koreksi | 10 | 15
      Nilai Kinerja Organisasi | 93.83{0.00} | 93.5{0.00}
      Predikat Kinerja Organisasi | Baik | Baik`,
    spoilt: [
      ["C3", 118, "error pko C3 118,00 -> 110,00"],
      ["B5", 0, "error pko B5 0 -> 10"],
      ["C6", 95.3, "error pko C6 95,30 -> 93,50"],
      ["C7", "Kurang", "error predicate C7 Kurang -> Baik"],
    ],
  },
  {
    about: "steps behind colons, without any header",
    text: `
      Capaian Kinerja Organisasi | : | "98,40%"
      Koreksi AKIP (B = 15%) | : | "15%"
      Nilai Akhir Kinerja Organisasi | : | "83,64%"
      Predikat | : | Baik`,
    spoilt: [
      ["C2", "20%", "error pko C2 20% -> 15%"],
      ["C3", "86,34%", "error pko C3 86,34% -> 83,64%"],
      ["C4", "Istimewa", "error predicate C4 Istimewa -> Baik"],
    ],
  },
  {
    about: "steps in English words",
    text: `
      *Step | *Value
      Achievement | 98.4{0.00}
      Capped achievement (max 110) | 98.4{0.00}
      Correction by AKIP grade B | 15
      Final score | 83.64{0.00}
      Predicate | Baik`,
    spoilt: [
      ["B3", 89.4, "error pko B3 89,40 -> 98,40"],
      ["B4", 10, "error pko B4 10 -> 15"],
      ["B5", 86.34, "error pko B5 86,34 -> 83,64"],
      ["B6", "Istimewa", "error predicate B6 Istimewa -> Baik"],
    ],
  },
  {
    about: "scores with their words behind colons, without any header",
    text: `
      Nilai SAKIP | : | 70,38
      Predikat | : | BB
      Nilai IKM | : | 88,15
      Mutu Pelayanan | : | B`,
    spoilt: [
      ["C2", "A", "error predicate C2 A -> BB"],
      ["C4", "A", "error predicate C4 A -> B"],
    ],
  },
  {
    about: "the head of a form with names behind colons",
    text: `
      Nama Perangkat Daerah | : | Kecamatan Sukamaju
      Tahun Anggaran | : | 2024
      Nilai Pagu | : | Rp 12.000.000
      Kategori | : | Belanja Langsung`,
    spoilt: [],
  },
  {
    about: "a correction of a budget is no assessment",
    text: `
      *Uraian | *Jumlah
      Anggaran awal | 12000000{#,##0}
      Koreksi anggaran | 2000000{#,##0}
      Anggaran akhir | 10000000{#,##0}
      Capaian akhir | 98`,
    spoilt: [],
  },
  {
    about: "several indicators in blocks below each other, one of them above the cap",
    text: `
      *Tabel 3.10 Nilai Kinerja Organisasi

      Indikator | Indeks Kepuasan Masyarakat
      Target | 85{0.00}
      Realisasi | 87.13{0.00}
      Capaian kinerja | 1.0251{0.00%}
      Normalisasi (maks 110%) | 1.0251{0.00%}
      Koreksi predikat AKIP | 0.1{0%}
      Nilai akhir | 0.9226{0.00%}

      Indikator | Nilai AKIP
      Target | 70{0.00}
      Realisasi | 91{0.00}
      Capaian kinerja | 1.3{0.00%}
      Normalisasi (maks 110%) | 1.1{0.00%}
      Koreksi predikat AKIP | 0.1{0%}
      Nilai akhir | 0.99{0.00%}

      Rata-rata (NKO) | 0.9563{0.00%}
      Predikat PKO | Baik`,
    spoilt: [
      ["B7", 1.2051, "error pko B7 120,51% -> 102,51%"],
      ["B9", 0.9622, "error pko B9 96,22% -> 92,26%"],
      ["B15", 1.3, "error pko B15 130,00% -> 110,00%"],
      ["B16", 0.2, "error pko B16 20% -> 10%"],
      ["B19", 0.9653, "error pko B19 96,53% -> 95,63%"],
      ["B20", "Istimewa", "error predicate B20 Istimewa -> Baik"],
    ],
  },
  {
    about: "two assessments below each other under headers of their own",
    text: `
      *A. Kecamatan Sukamaju
      *No | *Uraian | *Hasil
      1 | Rata-rata capaian kinerja | "104,25%"
      2 | Capaian maksimal 110% | "104,25%"
      3 | Predikat AKIP | BB
      4 | Koreksi | "10%"
      5 | Nilai Kinerja Organisasi | "93,83%"
      6 | Predikat Kinerja Organisasi | Baik

      *B. Kecamatan Mekarsari
      *No | *Uraian | *Hasil
      1 | Rata-rata capaian kinerja | "118,00%"
      2 | Capaian maksimal 110% | "110,00%"
      3 | Predikat AKIP | A
      4 | Koreksi | "0%"
      5 | Nilai Kinerja Organisasi | "110,00%"
      6 | Predikat Kinerja Organisasi | Istimewa`,
    spoilt: [
      ["C6", "15%", "error pko C6 15% -> 10%"],
      ["C7", "98,33%", "error pko C7 98,33% -> 93,83%"],
      ["C8", "Istimewa", "error predicate C8 Istimewa -> Baik"],
      ["C13", "118,00%", "error pko C13 118,00% -> 110,00%"],
      ["C15", "10%", "error pko C15 10% -> 0%"],
      ["C16", "101,00%", "error pko C16 101,00% -> 110,00%"],
      ["C17", "Baik", "error predicate C17 Baik -> Istimewa"],
    ],
  },
];
