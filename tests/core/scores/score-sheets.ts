/** A sheet of scores with what must be said of it: nothing as it stands, and the cell with the right figure once one is wrong. */
export interface ScoreSheet {
  readonly about: string;
  readonly text: string;
  readonly merges?: string;
  /** Further sheets of the same workbook. */
  readonly others?: readonly { readonly name: string; readonly text: string }[];
  /** A cell, what is put into it, and the finding: severity, rule, cell and what it should be. */
  readonly spoilt: readonly (readonly [cell: string, wrong: string | number, finding: string])[];
  /** Remarks for information that the clean sheet deserves. */
  readonly remarks?: readonly string[];
}

/** Evaluations of performance accountability, of public service and of satisfaction. */
export const EVALUATIONS: readonly ScoreSheet[] = [
  {
    about: "an evaluation of AKIP by components with weights, total and predicate",
    text: `
      *HASIL EVALUASI AKUNTABILITAS KINERJA INSTANSI PEMERINTAH
      *KECAMATAN SUKAMAJU TAHUN 2024

      *No | *Komponen yang Dinilai | *Bobot | *Nilai 2023 | *Nilai 2024
      1 | Perencanaan Kinerja | 30 | 20.35{0.00} | 21.6{0.00}
      2 | Pengukuran Kinerja | 30 | 19.8{0.00} | 20.88{0.00}
      3 | Pelaporan Kinerja | 15 | 10.65{0.00} | 11.05{0.00}
      4 | Evaluasi Akuntabilitas Kinerja Internal | 25 | 15.9{0.00} | 16.85{0.00}
       | Nilai Akuntabilitas Kinerja | 100 | 66.7{0.00} | 70.38{0.00}
       | Tingkat Akuntabilitas Kinerja | | B | BB`,
    spoilt: [
      ["E10", "A", "error predicate E10 A -> BB"],
      ["D10", "CC", "error predicate D10 CC -> B"],
    ],
  },
  {
    about: "AKIP scores over years as text with predicates",
    text: `
      *Tabel 3.9 Perkembangan Nilai SAKIP

      *Tahun | *Nilai SAKIP | *Predikat
      2019 | "49,82" | C
      2020 | "58,21" | CC
      2021 | "60,00" | CC
      2022 | "63,75" | B
      2023 | "69,45" | B
      2024 | "70,38" | BB`,
    spoilt: [
      ["C6", "B", "error predicate C6 B -> CC"],
      ["C9", "A", "error predicate C9 A -> BB"],
    ],
  },
  {
    about: "one AKIP score with its predicate beside",
    text: `
      *Hasil Evaluasi SAKIP Tahun 2024

      *Uraian | *Nilai | *Predikat
      Evaluasi AKIP Kecamatan Sukamaju | 60{0.00} | CC`,
    spoilt: [["C4", "B", "error predicate C4 B -> CC"]],
  },
  {
    about: "the index of public service by aspects, weighted, with category",
    text: `
      *HASIL PEKPPP TAHUN 2025
      *UNIT LOKUS: KECAMATAN SUKAMAJU

      *No | *Aspek | *Bobot (%) | *Indeks | *Nilai Tertimbang
      1 | Kebijakan Pelayanan | 24 | 3.85{0.00} | 0.924{0.000}
      2 | Profesionalisme SDM | 25 | 3.6{0.00} | 0.9{0.000}
      3 | Sarana Prasarana | 18 | 4.1{0.00} | 0.738{0.000}
      4 | Sistem Informasi Pelayanan Publik | 11 | 2.95{0.00} | 0.3245{0.000}
      5 | Konsultasi dan Pengaduan | 10 | 3.4{0.00} | 0.34{0.000}
      6 | Inovasi | 12 | 2.8{0.00} | 0.336{0.000}
       | *Indeks Pelayanan Publik | 100 | | 3.56{0.00}
       | *Kategori | | | B`,
    spoilt: [
      ["E12", "A-", "error predicate E12 A- -> B"],
      ["E7", 0.783, "error weighted E7 0,783 -> 0,738"],
    ],
  },
  {
    about: "a satisfaction survey by elements with weights, index and quality",
    text: `
      *HASIL PENGOLAHAN SURVEI KEPUASAN MASYARAKAT
      *SEMESTER II TAHUN 2024

      *No | *Unsur Pelayanan | *NRR | *NRR Tertimbang | *Mutu
      1 | Persyaratan | 3.52{0.00} | 0.391{0.000} | B
      2 | Sistem, Mekanisme dan Prosedur | 3.48{0.00} | 0.387{0.000} | B
      3 | Waktu Penyelesaian | 3.41{0.00} | 0.379{0.000} | B
      4 | Biaya/Tarif | 3.86{0.00} | 0.429{0.000} | A
      5 | Produk Spesifikasi Jenis Pelayanan | 3.5{0.00} | 0.389{0.000} | B
      6 | Kompetensi Pelaksana | 3.57{0.00} | 0.397{0.000} | A
      7 | Perilaku Pelaksana | 3.61{0.00} | 0.401{0.000} | A
      8 | Penanganan Pengaduan | 3.74{0.00} | 0.416{0.000} | A
      9 | Sarana dan Prasarana | 3.03{0.00} | 0.337{0.000} | C
       | *Jumlah NRR Tertimbang | | 3.526{0.000} | 
       | *Nilai IKM | | 88.15{0.00} | 
       | *Mutu Pelayanan | | B | 
       | *Kinerja Unit Pelayanan | | Baik | `,
    spoilt: [
      ["E13", "B", "error predicate E13 B -> C"],
      ["D7", 0.397, "error weighted D7 0,397 -> 0,379"],
      ["D15", 88.51, "error weighted D15 88,51 -> 88,15"],
      ["D16", "A", "error predicate D16 A -> B"],
      ["D17", "Sangat Baik", "error predicate D17 Sangat Baik -> Baik"],
      ["D14", 3.256, "error grand-total D14 3,256 -> 3,526"],
    ],
  },
  {
    about: "a satisfaction survey as a matrix of answers",
    text: `
      *PENGOLAHAN DATA SURVEI KEPUASAN MASYARAKAT PER RESPONDEN DAN PER UNSUR PELAYANAN

      *No. Responden | *Nilai Unsur Pelayanan | | | | | | | |
       | *U1 | *U2 | *U3 | *U4 | *U5 | *U6 | *U7 | *U8 | *U9
      1 | 3 | 4 | 3 | 4 | 3 | 3 | 4 | 4 | 3
      2 | 3 | 3 | 3 | 4 | 4 | 3 | 4 | 3 | 3
      3 | 4 | 4 | 3 | 4 | 3 | 4 | 4 | 4 | 4
      4 | 3 | 3 | 4 | 4 | 3 | 3 | 3 | 4 | 3
      5 | 3 | 4 | 3 | 4 | 4 | 3 | 4 | 4 | 4
      6 | 4 | 3 | 3 | 4 | 3 | 3 | 4 | 3 | 3
      7 | 3 | 3 | 3 | 4 | 3 | 3 | 3 | 3 | 3
      8 | 3 | 3 | 4 | 4 | 3 | 4 | 3 | 4 | 3
      Jumlah Nilai Per Unsur | 26 | 27 | 26 | 32 | 26 | 26 | 29 | 29 | 26
      NRR Per Unsur | 3.25{0.000} | 3.375{0.000} | 3.25{0.000} | 4{0.000} | 3.25{0.000} | 3.25{0.000} | 3.625{0.000} | 3.625{0.000} | 3.25{0.000}
      NRR Tertimbang Per Unsur | 0.361{0.000} | 0.375{0.000} | 0.361{0.000} | 0.444{0.000} | 0.361{0.000} | 0.361{0.000} | 0.403{0.000} | 0.403{0.000} | 0.361{0.000}
      Jumlah NRR Tertimbang | 3.43{0.000} | | | | | | | |
      IKM Unit Pelayanan | 85.75{0.00} | | | | | | | |
      Mutu Pelayanan | B | | | | | | | |`,
    merges: "A3:A4 B3:J3",
    spoilt: [
      ["D13", 36, "error section-total D13 36 -> 26"],
      ["C14", 3.735, "error average C14 3,735 -> 3,375"],
      ["E15", 0.494, "error weighted E15 0,494 -> 0,444"],
      ["B17", 85.57, "error weighted B17 85,57 -> 85,75"],
      ["B18", "A", "error predicate B18 A -> B"],
    ],
  },
];

/** Achievement, organisational performance and efficiency. */
export const PERFORMANCE: readonly ScoreSheet[] = [
  {
    about: "achievement of indicators with ranks, one of them in a gap of the scale",
    text: `
      *Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024

      *No | *Indikator Kinerja | *Satuan | *Target | *Realisasi | *Capaian (%) | *Predikat
      1 | Indeks Kepuasan Masyarakat | Indeks | 86 | 87.13{0.00} | 101.31{0.00} | Sangat Tinggi
      2 | Nilai AKIP | Nilai | 72 | 70.38{0.00} | 97.75{0.00} | Sangat Tinggi
      3 | Persentase kelurahan berkinerja baik | % | 200 | 181 | 90.5{0.00} | Tinggi
      4 | Persentase usulan musrenbang | % | 60 | 42.5{0.00} | 70.83{0.00} | Sedang
      5 | Jumlah lembaga aktif | Lembaga | 54 | 29 | 53.7{0.00} | Rendah`,
    remarks: ["info predicate G6 Tinggi -> ?"],
    spoilt: [
      ["G7", "Tinggi", "error predicate G7 Tinggi -> Sedang"],
      ["G5", "Tinggi", "error predicate G5 Tinggi -> Sangat Tinggi"],
      ["G6", "Sedang", "error predicate G6 Sedang -> Tinggi"],
      ["G6", "Sangat Tinggi", "info predicate G6 Sangat Tinggi -> ?"],
    ],
  },
  {
    about: "scores of several kinds in one list, each with the word of its own scale",
    text: `
      *RINGKASAN HASIL PENILAIAN EKSTERNAL TAHUN 2024

      *No | *Penilaian | *Hasil | *Kategori
      1 | Nilai SAKIP | 70.38{0.00} | BB
      2 | Indeks Kepuasan Masyarakat (IKM) | 87.13{0.00} | B
      3 | Indeks Pelayanan Publik (IPP) | 3.65{0.00} | B
      4 | Nilai Kinerja Organisasi (NKO) | 82.4{0.00} | Baik`,
    spoilt: [
      ["D4", "B", "error predicate D4 B -> BB"],
      ["D5", "A", "error predicate D5 A -> B"],
      ["D6", "B-", "error predicate D6 B- -> B"],
      ["D7", "Istimewa", "error predicate D7 Istimewa -> Baik"],
    ],
  },
  {
    about: "organisational performance step by step",
    text: `
      *Tabel 3.10
      *Penilaian Kinerja Organisasi Kecamatan Sukamaju Tahun 2025

      *No | *Sasaran | *Indikator Kinerja | *Target | *Realisasi | *Capaian | *Normalisasi Capaian PK (1) | *Koreksi Normalisasi Capaian PK berdasarkan Predikat AKIP (2) | *Nilai Akhir Capaian PK (3) (1) X (100% - (2)) | *Nilai SAKIP
      1 | Meningkatnya kualitas pelayanan | Indeks Kepuasan Masyarakat | 85{0.00} | 87.13{0.00} | 1.0251{0.00%} | 1.0251{0.00%} | 0.1{0%} | 0.9226{0.00%} | 75.25{0.00}
      2 | Meningkatnya akuntabilitas | Nilai AKIP | 70{0.00} | 70.38{0.00} | 1.0054{0.00%} | 1.0054{0.00%} | 0.1{0%} | 0.9049{0.00%} |
      3 | Meningkatnya partisipasi | Persentase usulan musrenbang | 60{0.00} | 78{0.00} | 1.3{0.00%} | 1.1{0.00%} | 0.1{0%} | 0.99{0.00%} |
      4 | Meningkatnya ketertiban | Persentase pelanggaran ditangani | 90{0.00} | 75{0.00} | 0.8333{0.00%} | 0.8333{0.00%} | 0.1{0%} | 0.75{0.00%} |
      Total Capaian PK (4) | | | | | | | | | 3.5675{0.00%}
      Nilai Kinerja Organisasi (NKO) atau Rata-rata Capaian PK (5) | | | | | | | | | 0.8919{0.00%}
      Predikat PKO (6) | | | | | | | | | Baik`,
    merges: "A1:J1 A2:J2 A9:I9 A10:I10 A11:I11",
    spoilt: [
      ["G7", 1.3, "error pko G7 130,00% -> 110,00%"],
      ["H6", 0.15, "error pko H6 15% -> 10%"],
      ["I8", 0.7833, "error pko I8 78,33% -> 75,00%"],
      ["J9", 3.6575, "error pko J9 365,75% -> 356,75%"],
      ["J10", 0.9819, "error pko J10 98,19% -> 89,19%"],
      ["J11", "Istimewa", "error predicate J11 Istimewa -> Baik"],
    ],
  },
  {
    about: "organisational performance of offices in a list",
    text: `
      *REKAPITULASI NILAI KINERJA ORGANISASI TAHUN 2024

      *No | *Perangkat Daerah | *Rata-rata Capaian PK | *Predikat AKIP | *Koreksi (%) | *Nilai Kinerja Organisasi | *Predikat Kinerja
      1 | Dinas Pendidikan | "98,40" | BB | "10" | "88,56" | Baik
      2 | Dinas Kesehatan | "104,25" | A | "0" | "104,25" | Istimewa
      3 | Kecamatan Sukamaju | "87,60" | B | "15" | "74,46" | Butuh Perbaikan
      4 | Kecamatan Mekarsari | "63,10" | CC | "20" | "50,48" | Kurang
      5 | Inspektorat | "99,15" | BB | "10" | "89,24" | Baik`,
    spoilt: [
      ["E6", "10", "error pko E6 10 -> 15"],
      ["F4", "85,86", "error pko F4 85,86 -> 88,56"],
      ["G5", "Baik", "error predicate G5 Baik -> Istimewa"],
    ],
  },
  {
    about: "efficiency as achievement less absorption",
    text: `
      *Tabel 3.12 Efisiensi Penggunaan Sumber Daya Tahun 2024

      *No | *Sasaran | *Capaian Kinerja (%) | *Penyerapan Anggaran (%) | *Tingkat Efisiensi (%)
      1 | Pelayanan | 101.31{0.00} | 97.75{0.00} | 3.56{0.00}
      2 | Akuntabilitas | 97.75{0.00} | 93.81{0.00} | 3.94{0.00}
      3 | Partisipasi | 90.5{0.00} | 95.12{0.00} | -4.62{0.00}
      4 | Ketertiban | 88.2{0.00} | 79.4{0.00} | 8.8{0.00}`,
    spoilt: [["E6", 4.62, "error efficiency E6 4,62 -> -4,62"]],
  },
  {
    about: "efficiency as what was not spent, in words of one column",
    text: `
      *ANALISIS EFISIENSI

      *No | *Program | *Pagu (Rp) | *Realisasi (Rp) | *Serapan (%) | *Efisiensi (%)
      1 | Program Penunjang | 9125347800 | 8817226450 | 96.62{0.00} | 3.38{0.00}
      2 | Program Pelayanan | 412750000 | 387214500 | 93.81{0.00} | 6.19{0.00}
      3 | Program Pemberdayaan | 3317250500 | 3012478250 | 90.81{0.00} | 9.19{0.00}`,
    spoilt: [["F5", 6.91, "error efficiency F5 6,91 -> 6,19"]],
  },
  {
    about: "an efficiency that no formula gives",
    text: `
      *Tabel 3.6 Efisiensi Sumber Daya

      *No | *Sasaran Strategis | *Capaian Kinerja (%) | *Penyerapan Anggaran (%) | *Efisiensi (%)
      1 | Meningkatnya kualitas pelayanan publik | 41.9178{0.00} | 97.0967{0.00} | -55.18{0.00}`,
    spoilt: [["E4", 23.18, "warning efficiency E4 23,18 -> ?"]],
  },
];

/** Weights, shares and lists. */
export const WHOLES: readonly ScoreSheet[] = [
  {
    about: "weights without a total row",
    text: `
      *BOBOT PENILAIAN KELURAHAN

      *No | *Aspek Penilaian | *Bobot (%) | *Nilai
      1 | Kebijakan Pelayanan | 24 | 83.5
      2 | Profesionalisme SDM | 25 | 78.25
      3 | Sarana Prasarana | 18 | 91.4
      4 | Sistem Informasi | 11 | 66.75
      5 | Konsultasi dan Pengaduan | 10 | 87.6
      6 | Inovasi | 12 | 54.3`,
    spoilt: [
      ["C7", 1, "warning weights C4 24 -> ?"],
      ["C5", 30, "warning weights C4 24 -> ?"],
    ],
  },
  {
    about: "weights as parts of one, with a total that adds up to less",
    text: `
      *Komponen | *Bobot | *Skor
      Perencanaan | 0.3{0.00} | 72
      Pengukuran | 0.3{0.00} | 69
      Pelaporan | 0.15{0.00} | 81
      Evaluasi | 0.25{0.00} | 64`,
    spoilt: [["B3", 0.2, "warning weights B2 0,30 -> ?"]],
  },
  {
    about: "shares of a list without a total",
    text: `
      *Tabel 1.2 Pegawai Menurut Pendidikan

      *No | *Pendidikan | *Jumlah (Orang) | *Persentase (%)
      1 | SMA | 14 | 22.58{0.00}
      2 | Diploma | 9 | 14.52{0.00}
      3 | Sarjana | 31 | 50{0.00}
      4 | Magister | 8 | 12.9{0.00}`,
    spoilt: [["D5", 15.42, "error share D5 15,42 -> 14,52"]],
  },
  {
    about: "percentages that come to a hundred, of nothing that is printed",
    text: `
      *Tabel 2.3 Responden Menurut Pekerjaan

      *No | *Pekerjaan | *Persentase
      1 | PNS | 12.5{0.0}
      2 | Swasta | 37.3{0.0}
      3 | Wiraswasta | 28.4{0.0}
      4 | Pelajar | 21.9{0.0}`,
    spoilt: [["C6", 29.4, "info share C4 12,5 -> ?"]],
  },
];

/** Sets of columns of which one is ticked. */
export const TICKS: readonly ScoreSheet[] = [
  {
    about: "follow-up ticked in one of three columns, without any figure",
    text: `
      *MATRIKS TINDAK LANJUT HASIL PEMERIKSAAN

      *No | *Temuan | *Rekomendasi | *Status Tindak Lanjut | | | *Keterangan
       | | | *Sesuai | *Belum Sesuai | *Belum Ditindaklanjuti |
      a | Kelebihan pembayaran honor | Menyetor ke kas daerah | v | | | Sudah disetor
      b | Aset belum tercatat | Melakukan inventarisasi | | v | | Dalam proses
      c | Pajak terlambat disetor | Menegur bendahara | v | | |
      d | SPJ belum lengkap | Melengkapi SPJ | | | v |
      e | Kas belum direkonsiliasi | Merekonsiliasi kas | v | | |`,
    merges: "A3:A4 B3:B4 C3:C4 D3:F3 G3:G4",
    spoilt: [
      ["E5", "v", "warning one-of D5 v -> ?"],
      ["D7", "", "warning one-of D7  -> ?"],
    ],
  },
  {
    about: "indicators ticked as reached or not",
    text: `
      *No | *Indikator Kinerja | *Target | *Realisasi | *Tercapai | *Tidak Tercapai
      1 | Indeks Kepuasan Masyarakat | 86 | 87.13 | √ |
      2 | Nilai AKIP | 72 | 70.38 | | √
      3 | Persentase kelurahan baik | 90 | 75 | | √
      4 | Jumlah lembaga aktif | 54 | 56 | √ | `,
    spoilt: [["E3", "√", "warning one-of E3 √ -> ?"]],
  },
  {
    about: "ticks only where something applies",
    text: `
      *No | *Kegiatan | *Penanggung Jawab | *Fisik | *Keuangan | *Administrasi
      1 | Penyusunan dokumen | Kasubag | v | |
      2 | Pemeliharaan gedung | Kasubag | | |
      3 | Pengadaan kursi | Kasi | | v |
      4 | Rapat koordinasi | Kasi | | |
      5 | Musrenbang | Kasi | v | | v`,
    spoilt: [],
  },
];

/** Sheets that print the scale that they use. */
export const LEGENDS: readonly ScoreSheet[] = [
  {
    about: "achievement by a scale of its own that stands below the table",
    text: `
      *Tabel 3.1 Capaian Kinerja Triwulan II

      *No | *Sasaran | *Target | *Realisasi | *Capaian (%) | *Kriteria
      1 | Pelayanan | 80 | 76 | 95{0.00} | Baik
      2 | Akuntabilitas | 70 | 70 | 100{0.00} | Sangat Baik
      3 | Partisipasi | 60 | 42 | 70{0.00} | Cukup
      4 | Ketertiban | 50 | 27 | 54{0.00} | Kurang

      Keterangan:
       | ≥ 100 | Sangat Baik
       | 80 - 99,99 | Baik
       | 60 - 79,99 | Cukup
       | < 60 | Kurang`,
    spoilt: [
      ["F4", "Sangat Baik", "error predicate F4 Sangat Baik -> Baik"],
      ["F6", "Kurang", "error predicate F6 Kurang -> Cukup"],
    ],
  },
  {
    about: "achievement by a scale in one line of words",
    text: `
      *Indikator | *Capaian | *Predikat
      Pelayanan | "95,10%" | BERHASIL
      Akuntabilitas | "101,20%" | SANGAT BERHASIL
      Partisipasi | "62,00%" | CUKUP BERHASIL
      Ketertiban | "41,91%" | TIDAK BERHASIL
      Catatan: skala 55 ordinal
      Sangat Berhasil (≥ 100%); Berhasil (75% - 99,99%); Cukup Berhasil (55% - 74,99%); Tidak Berhasil (< 55%)`,
    spoilt: [["C4", "BERHASIL", "error predicate C4 BERHASIL -> CUKUP BERHASIL"]],
  },
  {
    about: "AKIP scores beside the scale of the regulation",
    text: `
      *No | *Perangkat Daerah | *Nilai | *Predikat |  | *Nilai | *Predikat | *Interpretasi
      1 | Dinas Pendidikan | 71.25{0.00} | BB | | >90 - 100 | AA | Sangat Memuaskan
      2 | Dinas Kesehatan | 65.1{0.00} | B | | >80 - 90 | A | Memuaskan
      3 | Kecamatan Sukamaju | 80{0.00} | BB | | >70 - 80 | BB | Sangat Baik
      4 | Inspektorat | 81.4{0.00} | A | | >60 - 70 | B | Baik
      5 | Kecamatan Mekar | 55.25{0.00} | CC | | >50 - 60 | CC | Cukup`,
    spoilt: [["D4", "A", "error predicate D4 A -> BB"]],
  },
];

/** The same things in other layouts, and things that only look like them. */
export const OTHER_LAYOUTS: readonly ScoreSheet[] = [
  {
    about: "rows that are lettered, with scores beside the letters",
    text: `
      *No | *Unit | *Nilai AKIP | *Predikat
      1 | A | 81.25{0.00} | A
      2 | B | 75.5{0.00} | BB
      3 | C | 65{0.00} | B
      4 | D | 54.1{0.00} | CC`,
    spoilt: [["D3", "B", "error predicate D3 B -> BB"]],
  },
  {
    about: "an evaluation of AKIP down to its sub-components",
    text: `
      *LEMBAR KERJA EVALUASI AKIP

      *No | *Komponen/Sub Komponen | *Bobot | *Nilai
      1 | *PERENCANAAN KINERJA | 30 | "21,60"
      1.a | Dokumen perencanaan kinerja telah tersedia | 6 | "4,80"
      1.b | Dokumen perencanaan memenuhi standar | 9 | "6,30"
      1.c | Perencanaan telah dimanfaatkan | 15 | "10,50"
      2 | *PENGUKURAN KINERJA | 30 | "20,88"
      2.a | Pengukuran telah dilakukan | 6 | "4,38"
      2.b | Pengukuran menjadi kebutuhan | 9 | "6,75"
      2.c | Pengukuran dijadikan dasar | 15 | "9,75"
      3 | *PELAPORAN KINERJA | 15 | "11,05"
      3.a | Dokumen laporan tersedia | 3 | "2,40"
      3.b | Dokumen memenuhi standar | 4,5 | "3,15"
      3.c | Pelaporan berdampak | 7,5 | "5,50"
      4 | *EVALUASI INTERNAL | 25 | "16,85"
      4.a | Evaluasi dilaksanakan | 5 | "3,35"
      4.b | Evaluasi berkualitas | 7,5 | "5,25"
      4.c | Implementasi SAKIP meningkat | 12,5 | "8,25"
       | *NILAI AKUNTABILITAS KINERJA | 100 | "70,38"
       | *PREDIKAT | | BB`,
    spoilt: [
      ["D21", "B", "error predicate D21 B -> BB"],
      ["C20", 110, "error grand-total C20 110 -> 100"],
    ],
  },
  {
    about: "ranks as codes that were scanned, below K and Rp",
    text: `
      *Program/Kegiatan | *Capaian | | *Predikat |
       | *K (%) | *Rp (%) | *K | *Rp
      Program Penunjang | "97,75" | "96,62" | 5T | ST
      Program Pelayanan | "70,83" | "93,81" | S | ST
      Program Pemberdayaan | "90,00" | "65,50" | T | R
      Program Ketentraman | "53,70" | "44,10" | R | 5R
      Program Pembinaan | "88,20" | "79,40" | T. | T`,
    merges: "A1:A2 B1:C1 D1:E1",
    remarks: ["info predicate E5 R -> ?"],
    spoilt: [
      ["D4", "T", "error predicate D4 T -> S"],
      ["E6", "R", "error predicate E6 R -> SR"],
      ["D3", "5R", "error predicate D3 5R -> ST"],
    ],
  },
  {
    about: "satisfaction of several services with index, quality and performance",
    text: `
      *REKAPITULASI NILAI SKM KECAMATAN

      *No | *Jenis Layanan | *Jumlah Responden | *Nilai IKM | *Mutu Pelayanan | *Kinerja Unit Pelayanan
      1 | KTP-el | 120 | "88,31" | A | Sangat Baik
      2 | Kartu Keluarga | 96 | "88,30" | B | Baik
      3 | Surat Pindah | 41 | "76,60" | C | Kurang Baik
      4 | Legalisasi | 33 | "76,61" | B | Baik
      5 | Izin Keramaian | 12 | "64,99" | D | Tidak Baik`,
    spoilt: [
      ["E5", "A", "error predicate E5 A -> B"],
      ["F6", "Baik", "error predicate F6 Baik -> Kurang Baik"],
    ],
  },
  {
    about: "efficiency as a quotient with a mean below",
    text: `
      *Tabel 3.7 Efisiensi

      *Sasaran | *% Capaian Kinerja | *% Penyerapan Anggaran | *Tingkat Efisiensi
      Pelayanan | 101.31{0.00} | 97.75{0.00} | 96.49{0.00}
      Akuntabilitas | 97.75{0.00} | 93.81{0.00} | 95.97{0.00}
      Partisipasi | 90.5{0.00} | 95.12{0.00} | 105.1{0.00}
      Rata-rata | 96.52{0.00} | 95.56{0.00} | 99.19{0.00}`,
    spoilt: [["D5", 97.95, "error efficiency D5 97,95 -> 95,97"]],
  },
  {
    about: "efficiency and its score by the formula of the ministry of finance",
    text: `
      *No | *Program | *Pagu (Rp) | *Realisasi (Rp) | *Capaian Output (%) | *Serapan (%) | *Efisiensi (%) | *Nilai Efisiensi
      1 | Program Penunjang | 1000000000 | 900000000 | 100{0.00} | 90{0.00} | 10{0.00} | 75{0.00}
      2 | Program Pelayanan | 400000000 | 380000000 | 98{0.00} | 95{0.00} | 3.06{0.00} | 57.65{0.00}
      3 | Program Ketentraman | 200000000 | 120000000 | 96{0.00} | 60{0.00} | 37.5{0.00} | 100{0.00}`,
    spoilt: [
      ["G3", 3.6, "error efficiency G3 3,60 -> 3,06"],
      ["H2", 57, "error efficiency H2 57,00 -> 75,00"],
    ],
  },
  {
    about: "achievement, absorption and efficiency one below the other",
    text: `
      *Uraian | *Nilai (%)
      Rata-rata Capaian Kinerja | 98.25{0.00}
      Penyerapan Anggaran | 93.1{0.00}
      Efisiensi | 5.15{0.00}`,
    remarks: ["info average B2 98,25 -> ?"],
    spoilt: [["B4", 1.55, "warning efficiency B4 1,55 -> ?"]],
  },
  {
    about: "risks with levels, goods with their condition and other words that are no grades of a score",
    text: `
      *No | *Risiko | *Kemungkinan | *Dampak | *Skor | *Level | *Kondisi Aset | *Nilai Perolehan (Rp)
      1 | Pelayanan terlambat | 4 | 3 | 12 | Tinggi | Baik | 11750000
      2 | Laporan terlambat | 2 | 3 | 6 | Sedang | Kurang | 1250000
      3 | Aset hilang | 1 | 2 | 2 | Rendah | Baik | 875000
      4 | Data ganda | 5 | 4 | 20 | Sangat Tinggi | Baik | 3125000`,
    spoilt: [],
  },
  {
    about: "the performance of an organisation with fractions and without a score of AKIP",
    text: `
      *PENILAIAN KINERJA ORGANISASI

      *No | *Indikator | *Capaian | *Normalisasi Capaian | *Koreksi | *Nilai Akhir
      1 | Indeks Kepuasan | 1.025 | 1.025 | 0.15 | 0.87125
      2 | Nilai AKIP | 1.005 | 1.005 | 0.15 | 0.85425
      3 | Usulan | 1.25 | 1.1 | 0.15 | 0.935
      4 | Ketertiban | 0.83 | 0.83 | 0.15 | 0.7055
       | Jumlah | | | | 3.366
       | Nilai Kinerja Organisasi (NKO) | | | | 0.8415`,
    spoilt: [
      ["D6", 1.25, "error pko D6 1,25 -> 1,1"],
      ["E5", 0.1, "error pko E5 0,1 -> 0,15"],
      ["F7", 0.7505, "error pko F7 0,7505 -> 0,7055"],
      ["F9", 0.8145, "error pko F9 0,8145 -> 0,8415"],
    ],
  },
];
