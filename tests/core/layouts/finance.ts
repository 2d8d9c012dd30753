import { type Draft, looks } from "./draft";

/** Cumulative columns, shares, spending by kind, evaluation of years. */

export const quartersToDate: Draft = {
  id: "Quarters with a column to date after each",
  looks: { ...looks("C", "J", "rp"), K: "pct" },
  sums: "C D E G I",
  each: { F: "D#+E#", H: "F#+G#", J: "H#+I#", K: "J#/C#*100" },
  text: `
    *REALISASI BELANJA S.D. TRIWULAN IV TAHUN 2024

    *Kode|*Uraian|*Pagu|*TW I|*TW II|*s.d. TW II|*TW III|*s.d. TW III|*TW IV|*s.d. TW IV|*%
    [1] 7.01.01|*PROGRAM PENUNJANG URUSAN
    [2] 7.01.01.2.02|Administrasi Keuangan|3737550000|907562300|931737400||919100600||935634900
    [2] 7.01.01.2.06|Administrasi Umum|122445000|27537500|29729900||27041500||35133200
    [1] 7.01.03|*PROGRAM PEMBERDAYAAN MASYARAKAT
    [2] 7.01.03.2.02|Pemberdayaan Kelurahan|1312250000|217827000|324841000||302291000||408169950
    [2] 7.01.03.2.03|Pemberdayaan Lembaga|76925500|16418200|18917300||17225400||21318600
    [=] |*JUMLAH
  `,
};

export const weightedPhysical: Draft = {
  id: "Weights from the ceiling, cumulative and weighted percentages",
  looks: { C: "rp", D: "pct", E: "pct", F: "pct", G: "rp", H: "pct", I: "pct", J: "rp" },
  text: `
    *REKAPITULASI REALISASI FISIK DAN KEUANGAN KECAMATAN SUKAMAJU

    *NO|*URAIAN|*PAGU (Rp)|*BOBOT (%)|*FISIK|<|*KEUANGAN|<|<|*SISA ANGGARAN (Rp)
    ^|^|^|^|*% KUM|*% TTB|*Rp|*% KUM|*% TTB|^
    1|2|3|4|5|6|7|8|9|10
    |*Program Penunjang Urusan Pemerintahan Daerah
    [r a] 1|Penyediaan Gaji dan Tunjangan ASN|3725400000|=C#/C$@t*100|76.25|=D#*E#/100|2831892400|=G#/C#*100|=D#*H#/100|=C#-G#
    [r] 2|Penyediaan Bahan Logistik|84325000|=C#/C$@t*100|70.5|=D#*E#/100|59455100|=G#/C#*100|=D#*H#/100|=C#-G#
    [r] 3|Penyediaan Barang Cetakan|38120000|=C#/C$@t*100|65.2|=D#*E#/100|24853800|=G#/C#*100|=D#*H#/100|=C#-G#
    |*Program Pemberdayaan Masyarakat
    [r] 4|Pembangunan Sarana Kelurahan|1287500000|=C#/C$@t*100|64.35|=D#*E#/100|828551500|=G#/C#*100|=D#*H#/100|=C#-G#
    [r z] 5|Evaluasi Kelurahan|24750000|=C#/C$@t*100|66.3|=D#*E#/100|16407500|=G#/C#*100|=D#*H#/100|=C#-G#
    [r t] |*Jumlah|=SUM(C@a:C@z)|=SUM(D@a:D@z)||=SUM(F@a:F@z)|=SUM(G@a:G@z)||=SUM(I@a:I@z)|=SUM(J@a:J@z)
  `,
};

export const coefficients: Draft = {
  id: "RKA of SIPD: coefficients in words, tax, totals above",
  looks: { E: "rp", F: "rp", G: "rp" },
  sums: "G",
  text: `
    *RINCIAN ANGGARAN BELANJA KEGIATAN SATUAN KERJA PERANGKAT DAERAH

    *Kode Rekening|*Uraian|*Rincian Perhitungan|<|<|<|*Jumlah (Rp)
    ^|^|*Koefisien|*Satuan|*Harga|*PPN|^
    [1] 5|*BELANJA DAERAH
    [2] 5.1|*BELANJA OPERASI
    [3] 5.1.02|*Belanja Barang dan Jasa
    [4] 5.1.02.01|*Belanja Barang
    [5] 5.1.02.01.01|*Belanja Barang Pakai Habis
    [6] 5.1.02.01.01.0024|*Belanja Alat Tulis Kantor
    [7] |Kertas HVS Spesifikasi: F4 80 gram|10 Rim x 12 Bulan|Rim|62500|0|7500000
    [7] |Tinta printer Spesifikasi: hitam|3 Botol x 12 Bulan|Botol|115000|0|4140000
    [6] 5.1.02.01.01.0052|*Belanja Makanan dan Minuman Rapat
    [7] |Nasi kotak Spesifikasi: lengkap|50 Orang x 29 Kali|Kotak|38500|0|55825000
    [7] |Kudapan Spesifikasi: 3 macam|75 Orang x 25 Kali|Kotak|17250|0|32343750
    [4] 5.1.02.02|*Belanja Jasa
    [5] 5.1.02.02.01|*Belanja Jasa Kantor
    [6] 5.1.02.02.01.0003|*Honorarium Narasumber
    [7] |Narasumber Spesifikasi: Eselon III|7 Orang x 2 Jam|OJ|900000|0|12600000
    [7] |Moderator|6 Orang x 1 Kegiatan|OK|700000|0|4200000
    Jumlah Anggaran Sub Kegiatan||||||!=G5
  `,
};

export const planEvaluation: Draft = {
  id: "Evaluation of the strategic plan: years of money, total and ratio",
  looks: { C: "rp", ...looks("D", "G", "rp"), ...looks("H", "K", "rp"), ...looks("L", "O", "pct"), P: "rp", Q: "pct" },
  sums: "C D E F G H I J K",
  each: { L: "H#/D#*100", M: "I#/E#*100", N: "J#/F#*100", O: "K#/G#*100", P: "SUM(H#:K#)", Q: "P#/C#*100" },
  text: `
    *EVALUASI TERHADAP HASIL RENSTRA PERANGKAT DAERAH

    *Kode|*Program / Kegiatan|*Target Akhir Renstra (Rp)|*Target Renstra Tahun ke- (Rp)|<|<|<|*Realisasi Tahun ke- (Rp)|<|<|<|*Rasio Capaian Tahun ke- (%)|<|<|<|*Total Realisasi (Rp)|*Capaian Akhir (%)
    ^|^|^|1|2|3|4|1|2|3|4|1|2|3|4|^|^
    [1] 7.01.01|*PROGRAM PENUNJANG URUSAN
    [2] 7.01.01.2.02|Administrasi Keuangan|14250000000|3317940000|3425117500|3541228000|3725400000|3218417500|3398215000|3487412500|3694034900
    [2] 7.01.01.2.06|Administrasi Umum|985000000|224315000|236918000|251437500|267125000|218412500|229317400|248215300|251418700
    [1] 7.01.03|*PROGRAM PEMBERDAYAAN MASYARAKAT
    [2] 7.01.03.2.02|Pemberdayaan Kelurahan|6712000000|1517350000|1612475000|1713820000|1821437500|1418217300|1587412500|1698215400|1787318200
    [2] 7.01.03.2.03|Pemberdayaan Lembaga|305000000|68715000|72418000|76925500|81314000|64218500|71318200|75412300|79815700
    [=] |*JUMLAH
  `,
};

export const officeGroups: Draft = {
  id: "Urusan, office and program with totals in their own rows",
  looks: { C: "rp", D: "rp", E: "rp", F: "pct" },
  sums: "C D",
  each: { E: "D#-C#", F: "D#/C#*100" },
  text: `
    *TARGET DAN REALISASI ANGGARAN MENURUT URUSAN DAN PERANGKAT DAERAH

    *KODE|*URUSAN / PERANGKAT DAERAH / PROGRAM|*TARGET|*REALISASI|*DEVIASI|*CAPAIAN (%)
    [1] 1|*URUSAN PEMERINTAHAN WAJIB PELAYANAN DASAR
    [2] 1.01|*PENDIDIKAN
    [3] 1.01.01|Program Penunjang Urusan|212417225400|187412318500
    [3] 1.01.02|Program Pengelolaan Pendidikan|87317412500|81218417300
    [2] 1.02|*KESEHATAN
    [3] 1.02.01|Program Penunjang Urusan|114918317250|98417225300
    [3] 1.02.02|Program Pemenuhan Upaya Kesehatan|12475318000|11218417500
    [1] 7|*UNSUR KEWILAYAHAN
    [2] 7.01|*KECAMATAN
    [3] 7.01.01|Program Penunjang Urusan|9125347800|8817226450
    [3] 7.01.03|Program Pemberdayaan Masyarakat|3317250500|3012478250
    [=] |*TOTAL
  `,
};

export const monthlyDeviation: Draft = {
  id: "Plan, realisation and deviation in percent for each month",
  looks: { C: "pct", D: "pct", E: "pct", F: "pct", G: "pct", H: "pct", I: "pct", J: "pct", K: "pct" },
  each: { E: "D#-C#", H: "G#-F#", K: "J#-I#" },
  text: `
    *PROGRES FISIK TRIWULAN III

    *No|*Paket Pekerjaan|*Juli (%)|<|<|*Agustus (%)|<|<|*September (%)|<|<
    ^|^|*Rencana|*Realisasi|*Deviasi|*Rencana|*Realisasi|*Deviasi|*Rencana|*Realisasi|*Deviasi
    [r] 1|Drainase RT 05|12.5|11.25||37.5|35.8||68.25|70.1
    [r] 2|Semenisasi gang Melati|25|27.4||62.5|60.15||100|98.5
    [r] 3|Rehabilitasi posyandu|8.75|7.2||31.25|28.6||57.5|52.35
    [r] 4|Penerangan jalan|15|15.9||45|46.75||82.5|80.2
  `,
};
