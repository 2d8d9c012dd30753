import type { Draft } from "./draft";

/** Performance and service reports as performance systems and offices print them. */


export const planOverFiveYears: Draft = {
  id: "Plan of five years: target, realised and ratio as K and Rp of each year, pairs numbered in brackets",
  looks: {
    F: "k", G: "rp", H: "k", I: "rp", J: "k", K: "rp", L: "k", M: "rp", N: "k", O: "rp", P: "k", Q: "rp", R: "k", S: "rp",
    T: "pct", U: "pct", V: "pct", W: "pct", X: "pct", Y: "pct",
  },
  sums: "G I K M O Q S",
  each: { T: "N#/H#*100", U: "O#/I#*100", V: "P#/J#*100", W: "Q#/K#*100", X: "R#/L#*100", Y: "S#/M#*100" },
  text: `
    *Formulir E.80
    *Evaluasi Terhadap Hasil Renstra Perangkat Daerah
    *Renstra Perangkat Daerah Kecamatan Sukamaju Periode 2021-2026

    *No|*Sasaran|*Program/Kegiatan|*Indikator Kinerja|*Data Capaian Pada Awal Tahun Perencanaan|*Target Capaian pada Akhir Tahun Perencanaan|<|*Target Renstra Perangkat Daerah Tahun Ke-|<|<|<|<|<|*Realisasi Capaian Tahun Ke-|<|<|<|<|<|*Rasio Capaian pada Tahun Ke-|<|<|<|<|<|*Unit Penanggung Jawab
    ^|^|^|^|^|^|^|*1|<|*2|<|*3|<|*1|<|*2|<|*3|<|*1|<|*2|<|*3|<|^
    *(1)|*(2)|*(3)|*(4)|*(5)|*(6)|<|*(7)|<|*(8)|<|*(9)|<|*(10)|<|*(11)|<|*(12)|<|*(13)|<|*(14)|<|*(15)|<|*(16)
    ^|^|^|^|^|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|^
    [1] 1|Meningkatnya pelayanan|*Program Penunjang Urusan Pemerintahan Daerah|Nilai AKIP|60|72||62||64||66||61||63||67||||||||Sekretariat
    [2] ||Kegiatan Administrasi Keuangan|Jumlah laporan|12|72||14||14||14||14||13||14||||||||Kasubag Keuangan
    [3] ||Sub Kegiatan Penyediaan Gaji dan Tunjangan ASN|Jumlah orang|58|62|18475300000|58|3412500000|60|3518475000|61|3725400000|58|3318475300|59|3412718500|61|3612475300|||||||Kasubag Keuangan
    [3] ||Sub Kegiatan Penyusunan Laporan Keuangan|Jumlah laporan|4|20|58475000|4|9812500|4|10475300|4|12150000|4|9412300|3|9975000|4|11318500|||||||Kasubag Keuangan
    [1] 2|Meningkatnya partisipasi|*Program Pemberdayaan Masyarakat Desa dan Kelurahan|Persentase kelompok aktif|70|90||75||78||81||74||79||80||||||||Kasi PMD
    [2] ||Kegiatan Pemberdayaan Kelurahan|Jumlah kelompok|24|48||30||36||42||28||35||41||||||||Kasi PMD
    [3] ||Sub Kegiatan Pembangunan Sarana dan Prasarana|Jumlah sarana|8|48|6125475000|8|1018475300|9|1112350000|10|1287500000|8|987412500|9|1098475200|9|1218350700|||||||Kasi PMD
    [3] ||Sub Kegiatan Evaluasi Kelurahan|Jumlah dokumen|6|30|121500000|6|21475300|6|22318500|6|24750000|6|20312400|5|21475000|6|23912700|||||||Kasi PMD
  `,
};

export const deviations: Draft = {
  id: "Planned, realised, deviation in physical and money percent, difference of both, by offices",
  looks: { C: "rp", D: "pct", E: "pct", F: "pct", G: "pct", H: "pct", I: "pct", J: "pct" },
  sums: "C",
  each: { F: "E#-D#", I: "H#-G#", J: "E#-H#" },
  text: `
    *REKAPITULASI REALISASI FISIK DAN KEUANGAN
    *POSISI 30 SEPTEMBER 2025

    *No|*Perangkat Daerah|*Pagu Anggaran|*Fisik (%)|<|<|*Keuangan (%)|<|<|*DFK (%)
    ^|^|^|*Rencana|*Realisasi|*Deviasi|*Rencana|*Realisasi|*Deviasi|^
    [1] 1|Dinas Pendidikan|412350718000|75.5|73.25||72.4|69.71
    [1] 2|Dinas Kesehatan|217975312500|71.25|72.1||68.3|63.85
    [1] 3|Dinas Pekerjaan Umum|165318450000|66.4|58.9||61.75|43.8
    [1] 4|Dinas Sosial|41275318000|78.2|78.2||74.15|73.05
    [1] 5|Kecamatan Sukamaju|9125347800|72.8|71.35||70.9|69.23
    [1] 6|Kecamatan Mekarsari|7214325500|71.15|69.4||69.95|69.47
    [=] *Jumlah|<
  `,
};

export const actionPlan: Draft = {
  id: "Action plan: target and realisation of each quarter with percent, budget and absorption",
  looks: { D: "k", E: "k", F: "k", G: "pct", H: "k", I: "k", J: "pct", K: "k", L: "k", M: "pct", N: "k", O: "k", P: "pct", R: "rp", S: "rp", T: "pct" },
  each: { D: "E#+H#+K#+N#", G: "F#/E#*100", J: "I#/H#*100", M: "L#/K#*100", P: "O#/N#*100", T: "S#/R#*100" },
  text: `
    *MONITORING RENCANA AKSI TAHUN 2025
    *KECAMATAN SUKAMAJU

    *No|*Sasaran Strategis|*Indikator Kinerja|*Target Tahunan|*Triwulan I|<|<|*Triwulan II|<|<|*Triwulan III|<|<|*Triwulan IV|<|<|*Program|*Anggaran (Rp)|*Realisasi Anggaran (Rp)|*Serapan (%)
    ^|^|^|^|*Target|*Realisasi|*Capaian (%)|*Target|*Realisasi|*Capaian (%)|*Target|*Realisasi|*Capaian (%)|*Target|*Realisasi|*Capaian (%)|^|^|^|^
    [r] 1|Meningkatnya kualitas pelayanan publik|Jumlah layanan yang diselesaikan||310|298||342|351||328|317||355|349||Program Penyelenggaraan Pemerintahan|412750000|387214500
    [r] 2|Meningkatnya pemberdayaan masyarakat|Jumlah kelompok yang dibina||12|11||18|18||21|19||14|15||Program Pemberdayaan Masyarakat|3317250500|3012478250
    [r] 3|Meningkatnya ketertiban|Jumlah operasi penertiban||16|15||19|21||18|17||11|12||Program Koordinasi Ketentraman|187400000|171925000
    [r] 4|Meningkatnya akuntabilitas|Jumlah laporan tepat waktu||13|12||17|16||13|13||19|18||Program Penunjang|9125347800|8817226450
    [r] 5|Meningkatnya ketahanan keluarga|Jumlah keluarga yang didampingi||84|79||92|95||88|81||76|74||Program Pemberdayaan Masyarakat|98475300|91318400
  `,
};

export const serviceStandards: Draft = {
  id: "Minimum service standards: to be served, served, not served, percent; budget, realised, percent",
  looks: { D: "k", E: "k", F: "k", G: "pct", H: "rp", I: "rp", J: "pct" },
  each: { F: "D#-E#", G: "E#/D#*100", J: "I#/H#*100" },
  sums: "H I",
  text: `
    *CAPAIAN STANDAR PELAYANAN MINIMAL TAHUN 2025

    *No|*Jenis Pelayanan Dasar|*Satuan|*Jumlah yang Harus Dilayani|*Jumlah yang Terlayani|*Belum Terlayani|*Capaian (%)|*Anggaran (Rp)|*Realisasi (Rp)|*Serapan (%)
    [1] 1|Pelayanan kesehatan ibu hamil|Orang|1418|1375|||187425000|171318500
    [1] 2|Pelayanan kesehatan ibu bersalin|Orang|1352|1347|||98475300|92412700
    [1] 3|Pelayanan kesehatan balita|Orang|6284|5975|||312418500|287315200
    [1] 4|Pelayanan kesehatan pada usia lanjut|Orang|4127|3618|||124318000|98475300
    [1] 5|Pelayanan kesehatan penderita hipertensi|Orang|8915|7248|||87312500|71475200
    [=] *JUMLAH|<|||||
  `,
};

export const satisfaction: Draft = {
  id: "Satisfaction survey: answers of each respondent and their sum below",
  without: ["unmerged", "header again", "blank rows"],
  looks: { B: "k", C: "k", D: "k", E: "k", F: "k", G: "k", H: "k", I: "k", J: "k" },
  text: `
    *PENGOLAHAN SURVEI KEPUASAN MASYARAKAT PER RESPONDEN DAN PER UNSUR PELAYANAN

    *No. Responden|*Nilai Unsur Pelayanan|<|<|<|<|<|<|<|<
    ^|*U1|*U2|*U3|*U4|*U5|*U6|*U7|*U8|*U9
    [r] 1|3|4|3|4|3|3|4|4|3
    [r] 2|3|3|3|4|4|3|4|3|3
    [r] 3|4|4|3|4|3|4|4|4|4
    [r] 4|3|3|4|4|3|3|3|4|3
    [r] 5|3|4|3|4|4|3|4|4|4
    [r] 6|4|3|3|4|3|3|4|3|3
    [r] Jumlah Nilai|=SUM(B5:B10)|=SUM(C5:C10)|=SUM(D5:D10)|=SUM(E5:E10)|=SUM(F5:F10)|=SUM(G5:G10)|=SUM(H5:H10)|=SUM(I5:I10)|=SUM(J5:J10)
  `,
};

export const risks: Draft = {
  id: "Risk register: likelihood times impact, left over after control",
  looks: { E: "k", F: "k", G: "k", I: "k", J: "k", K: "k" },
  text: `
    *REGISTER RISIKO TAHUN 2025

    *No|*Tujuan / Sasaran|*Pernyataan Risiko|*Penyebab|*Skor Risiko Inheren|<|<|*Pengendalian yang Ada|*Skor Risiko Residual|<|<|*Pemilik Risiko
    ^|^|^|^|*Kemungkinan|*Dampak|*Nilai|^|*Kemungkinan|*Dampak|*Nilai|^
    [r] 1|Pelayanan tepat waktu|Pelayanan terlambat|Jumlah petugas kurang|4|3|=E#*F#|Penjadwalan|3|3|=I#*J#|Kasi Pelayanan
    [r] 2|Laporan tepat waktu|Laporan terlambat disampaikan|Data belum lengkap|3|4|=E#*F#|Rekonsiliasi bulanan|2|4|=I#*J#|Kasubag Keuangan
    [r] 3|Aset tertib|Aset hilang|Pencatatan tidak mutakhir|2|5|=E#*F#|Inventarisasi|2|4|=I#*J#|Kasubag Umum
    [r] 4|Penyerapan optimal|Anggaran tidak terserap|Lelang terlambat|5|4|=E#*F#|Percepatan|3|4|=I#*J#|Sekretaris
    [r] 5|Data akurat|Data penerima ganda|Verifikasi manual|4|4|=E#*F#|Padanan NIK|3|3|=I#*J#|Kasi Sosial
  `,
};

export const comparedIndicators: Draft = {
  id: "Key indicators against last year and the end of the plan",
  looks: { D: "k2", E: "k2", F: "k2", G: "pct", H: "k2", I: "k2", J: "pct" },
  each: { G: "F#/E#*100", J: "F#/I#*100" },
  text: `
    *Perbandingan Realisasi Kinerja Tahun 2025 dengan Tahun Lalu dan Target Akhir Renstra

    *No|*Indikator Kinerja Utama|*Satuan|*Realisasi 2024|*Target 2025|*Realisasi 2025|*Capaian 2025 (%)|*Naik/Turun|*Target Akhir Renstra (2026)|*Tingkat Kemajuan (%)
    [r] 1|Indeks Kepuasan Masyarakat|Indeks|84.02|86|87.13||=F#-D#|88
    [r] 2|Nilai AKIP|Nilai|69.45|70|70.38||=F#-D#|72.5
    [r] 3|Persentase kelurahan berkinerja baik|%|83.33|90|91.67||=F#-D#|100
    [r] 4|Persentase usulan musrenbang diakomodir|%|61.25|65|63.4||=F#-D#|75
    [r] 5|Indeks Ketenteraman dan Ketertiban|Indeks|78.14|80|79.92||=F#-D#|85
  `,
};

export const regionalSummary: Draft = {
  id: "Programs of affairs over two years: budget, realised, percent, growth",
  looks: { C: "rp", D: "rp", E: "pct", F: "rp", G: "rp", H: "pct", I: "rp" },
  sums: "C D F G I",
  each: { E: "D#/C#*100", H: "G#/F#*100", I: "G#-D#" },
  text: `
    *TARGET DAN REALISASI ANGGARAN PER PROGRAM TAHUN 2024 DAN 2025

    *KODE|*URUSAN / PROGRAM|*TAHUN 2024|<|<|*TAHUN 2025|<|<|*KENAIKAN/ (PENURUNAN) REALISASI
    ^|^|*ANGGARAN|*REALISASI|*%|*ANGGARAN|*REALISASI|*%|^
    [1] 1.01|*URUSAN PENDIDIKAN
    [2] 1.01.01|Program Penunjang Urusan|212475300000|198412750000||218475312000|204318475000
    [2] 1.01.02|Program Pengelolaan Pendidikan|98412350000|91275318000||101475312000|95412718000
    [1] 1.02|*URUSAN KESEHATAN
    [2] 1.02.01|Program Penunjang Urusan|87315200000|81475312000||91275318000|86412750000
    [2] 1.02.02|Program Pemenuhan Upaya Kesehatan|118475312000|102318475000||121475300000|111275318000
    [1] 7.01|*KECAMATAN
    [2] 7.01.01|Program Penunjang Urusan|8712475300|8318475200||9125347800|8817226450
    [=] *JUMLAH|<
  `,
};
