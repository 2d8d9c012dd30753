import type { ScoreSheet } from "./score-sheets";

/** Tables beside the scale that they use, printed in other ways or at other places than usual. */
export const PRINTED_SCALES: readonly ScoreSheet[] = [
  {
    about: "a scale of bare bounds in two columns below the table",
    text: `
      *No | *Sasaran | *Capaian (%) | *Kriteria
      1 | Pelayanan | 95{0.00} | Baik
      2 | Akuntabilitas | 100{0.00} | Sangat Baik
      3 | Partisipasi | 70{0.00} | Cukup
      4 | Ketertiban | 54{0.00} | Kurang

      *Dari | *Sampai | *Predikat
      95.01 | 120 | Sangat Baik
      80 | 95 | Baik
      60 | 79.99 | Cukup
      0 | 59.99 | Kurang`,
    spoilt: [
      ["D2", "Sangat Baik", "error predicate D2 Sangat Baik -> Baik"],
      ["D4", "Kurang", "error predicate D4 Kurang -> Cukup"],
    ],
  },
  {
    about: "a scale with its bounds in cells of their own and s.d. between",
    text: `
      *No | *Sasaran | *Capaian (%) | *Kriteria
      1 | Pelayanan | 95{0.00} | Baik
      2 | Akuntabilitas | 100{0.00} | Sangat Baik
      3 | Partisipasi | 70{0.00} | Cukup
      4 | Ketertiban | 54{0.00} | Kurang

      Skala:
      Sangat Baik | 96 | s.d. | 100
      Baik | 80 | s.d. | 95
      Cukup | 60 | s.d. | 79
      Kurang | 0 | s.d. | 59`,
    spoilt: [
      ["D2", "Sangat Baik", "error predicate D2 Sangat Baik -> Baik"],
      ["D4", "Kurang", "error predicate D4 Kurang -> Cukup"],
    ],
  },
  {
    about: "a scale whose bounds are said in words",
    text: `
      *No | *Sasaran | *Capaian (%) | *Kriteria
      1 | Pelayanan | 95{0.00} | Tinggi
      2 | Akuntabilitas | 100{0.00} | Sangat Tinggi
      3 | Partisipasi | 70{0.00} | Sedang
      4 | Ketertiban | 54{0.00} | Rendah

      Sangat Tinggi | lebih dari 95 sampai 100
      Tinggi | lebih dari 80 sampai dengan 95
      Sedang | lebih dari 60 sampai dengan 80
      Rendah | 60 ke bawah`,
    spoilt: [
      ["D2", "Sangat Tinggi", "error predicate D2 Sangat Tinggi -> Tinggi"],
      ["D4", "Rendah", "error predicate D4 Rendah -> Sedang"],
    ],
  },
  {
    about: "a scale that stands sideways below the table",
    text: `
      *No | *Sasaran | *Capaian (%) | *Kriteria
      1 | Pelayanan | 95{0.00} | Baik
      2 | Akuntabilitas | 100{0.00} | Sangat Baik
      3 | Partisipasi | 70{0.00} | Cukup
      4 | Ketertiban | 54{0.00} | Kurang

      Kriteria | Sangat Baik | Baik | Cukup | Kurang
      Interval | 96 - 100 | 80 - 95,99 | 60 - 79,99 | < 60`,
    spoilt: [
      ["D2", "Sangat Baik", "error predicate D2 Sangat Baik -> Baik"],
      ["D4", "Kurang", "error predicate D4 Kurang -> Cukup"],
    ],
  },
  {
    about: "a scale of bare bounds right of the table",
    text: `
      *No | *Sasaran | *Capaian (%) | *Kriteria | | *Batas bawah | *Batas atas | *Kriteria
      1 | Pelayanan | 95{0.00} | Baik | | 96 | 100 | Sangat Baik
      2 | Akuntabilitas | 100{0.00} | Sangat Baik | | 80 | 95.99 | Baik
      3 | Partisipasi | 70{0.00} | Cukup | | 60 | 79.99 | Cukup
      4 | Ketertiban | 54{0.00} | Kurang | | 0 | 59.99 | Kurang`,
    spoilt: [
      ["D2", "Sangat Baik", "error predicate D2 Sangat Baik -> Baik"],
      ["D4", "Kurang", "error predicate D4 Kurang -> Cukup"],
    ],
  },
  {
    about: "a scale on another sheet",
    text: `
      *No | *Sasaran | *Capaian (%) | *Kriteria
      1 | Pelayanan | 95{0.00} | Baik
      2 | Akuntabilitas | 100{0.00} | Sangat Baik
      3 | Partisipasi | 70{0.00} | Cukup
      4 | Ketertiban | 54{0.00} | Kurang`,
    others: [
      {
        name: "Skala",
        text: `
      *SKALA PENILAIAN

      *No | *Interval | *Predikat
      1 | 96 - 100 | Sangat Baik
      2 | 80 - 95,99 | Baik
      3 | 60 - 79,99 | Cukup
      4 | 0 - 59,99 | Kurang`,
      },
    ],
    spoilt: [
      ["D2", "Sangat Baik", "error predicate D2 Sangat Baik -> Baik"],
      ["D4", "Kurang", "error predicate D4 Kurang -> Cukup"],
    ],
  },
  {
    about: "a scale whose intervals share their bounds: a figure on one may be of either",
    text: `
      *No | *Sasaran | *Capaian (%) | *Kriteria
      1 | Pelayanan | 90{0.00} | Baik
      2 | Akuntabilitas | 97{0.00} | Sangat Baik
      3 | Partisipasi | 70{0.00} | Cukup
      4 | Ketertiban | 54{0.00} | Kurang

      90 - 100 | Sangat Baik
      80 - 90 | Baik
      60 - 80 | Cukup
      0 - 60 | Kurang`,
    spoilt: [
      ["D2", "Cukup", "error predicate D2 Cukup -> Sangat Baik"],
      ["D4", "Kurang", "error predicate D4 Kurang -> Cukup"],
    ],
  },
  {
    about: "a scale with gaps: a figure in one is told with both readings",
    text: `
      *No | *Sasaran | *Capaian (%) | *Kriteria
      1 | Pelayanan | 90.5{0.00} | Baik
      2 | Akuntabilitas | 97{0.00} | Sangat Baik
      3 | Partisipasi | 70{0.00} | Cukup
      4 | Ketertiban | 54{0.00} | Kurang

      91 - 100 | Sangat Baik
      80 - 90 | Baik
      60 - 79 | Cukup
      0 - 59 | Kurang`,
    remarks: ["info predicate D2 Baik -> ?"],
    spoilt: [
      ["D2", "Sangat Baik", "info predicate D2 Sangat Baik -> ?"],
      ["D2", "Cukup", "error predicate D2 Cukup -> Baik"],
    ],
  },
  {
    about: "a scale with lower and upper bounds in two rows",
    text: `
      *No | *Sasaran | *Capaian (%) | *Kriteria
      1 | Pelayanan | 95{0.00} | Baik
      2 | Akuntabilitas | 100{0.00} | Sangat Baik
      3 | Partisipasi | 70{0.00} | Cukup
      4 | Ketertiban | 54{0.00} | Kurang

      Kriteria | Sangat Baik | Baik | Cukup | Kurang
      Dari | 96 | 80 | 60 | 0
      Sampai | 100 | 95.99 | 79.99 | 59.99`,
    spoilt: [["D2", "Sangat Baik", "error predicate D2 Sangat Baik -> Baik"]],
  },
  {
    about: "a scale with signs in cells of their own, right below the table",
    text: `
      *No | *Sasaran | *Capaian (%) | *Kriteria
      1 | Pelayanan | 95{0.00} | Baik
      2 | Akuntabilitas | 100{0.00} | Sangat Baik
      3 | Partisipasi | 70{0.00} | Cukup
      4 | Ketertiban | 54{0.00} | Kurang

      96 | < | x | ≤ | 100 | Sangat Baik
      80 | < | x | ≤ | 96 | Baik
      60 | < | x | ≤ | 80 | Cukup
      0 | < | x | ≤ | 60 | Kurang`,
    spoilt: [
      ["D2", "Sangat Baik", "error predicate D2 Sangat Baik -> Baik"],
      ["D4", "Kurang", "error predicate D4 Kurang -> Cukup"],
    ],
  },
  {
    about: "a scale within a sentence",
    text: `
      *No | *Sasaran | *Capaian (%) | *Kriteria
      1 | Pelayanan | 95{0.00} | Baik
      2 | Akuntabilitas | 100{0.00} | Sangat Baik
      3 | Partisipasi | 70{0.00} | Cukup
      4 | Ketertiban | 54{0.00} | Kurang

      Keterangan: Sangat Baik apabila capaian lebih dari 95% sampai dengan 100%, Baik apabila capaian 80% sampai dengan 95%, Cukup apabila 60% sampai dengan 79%, Kurang apabila kurang dari 60%.`,
    spoilt: [
      ["D2", "Sangat Baik", "error predicate D2 Sangat Baik -> Baik"],
      ["D4", "Kurang", "error predicate D4 Kurang -> Cukup"],
    ],
  },
  {
    about: "two scales of the same words, each below its own table",
    text: `
      *Capaian indikator
      *No | *Sasaran | *Capaian (%) | *Kriteria
      1 | Pelayanan | 95{0.00} | Baik
      2 | Akuntabilitas | 100{0.00} | Sangat Baik
      3 | Partisipasi | 70{0.00} | Cukup
      4 | Ketertiban | 54{0.00} | Kurang

      Skala kinerja | 96 - 100 | Sangat Baik
       | 80 - 95,99 | Baik
       | 60 - 79,99 | Cukup
       | < 60 | Kurang

      *Serapan anggaran
      *No | *Program | *Serapan (%) | *Kriteria
      1 | Penunjang | 95{0.00} | Sangat Baik
      2 | Pelayanan | 85{0.00} | Baik
      3 | Pemberdayaan | 79{0.00} | Cukup

      Skala keuangan | 90 - 100 | Sangat Baik
       | 80 - 89,99 | Baik
       | 70 - 79,99 | Cukup
       | < 70 | Kurang`,
    spoilt: [
      ["D3", "Sangat Baik", "error predicate D3 Sangat Baik -> Baik"],
      ["D15", "Baik", "error predicate D15 Baik -> Sangat Baik"],
    ],
  },
  {
    about: "figures on shared bounds that are taken up once and down once",
    text: `
      *No | *Sasaran | *Capaian (%) | *Kriteria
      1 | Pelayanan | 90{0.00} | Baik
      2 | Akuntabilitas | 97{0.00} | Sangat Baik
      3 | Partisipasi | 80{0.00} | Baik
      4 | Ketertiban | 54{0.00} | Kurang

      90 - 100 | Sangat Baik
      80 - 90 | Baik
      60 - 80 | Cukup
      0 - 60 | Kurang`,
    remarks: ["info predicate D2 Baik -> ?"],
    spoilt: [],
  },
];
