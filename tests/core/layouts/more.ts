import type { Draft } from "./draft";

/** Further sheets of planning, finance and village offices. */

export const sipdRealisation: Draft = {
  id: "SIPD flat realisation with budget, realised and remainder",
  looks: { F: "rp2", G: "rp2", H: "rp2", I: "pct" },
  sums: "F G",
  each: { H: "F#-G#", I: "G#/F#*100" },
  text: `
    Kode SKPD|Nama SKPD|Kode Sub Kegiatan|Nama Sub Kegiatan|Nama Rekening|Anggaran|Realisasi|Sisa|Persentase
    ${Array.from({ length: 60 }, (_, at) => {
      const budget = 1250000 + ((at * 7919) % 9973) * 12500;
      return `[1] 7.01.0.00.0.00.04.0000|Kecamatan Sukamaju|7.01.0${1 + (at % 3)}.2.0${1 + (at % 5)}.000${1 + (at % 7)}|Sub Kegiatan ke-${1 + (at % 7)}|Belanja ke-${at + 1}|${budget}|${Math.round((budget * (60 + ((at * 37) % 39))) / 10000) * 100}`;
    }).join("\n    ")}
    [=] GRAND TOTAL
  `,
};

export const officesAndPrograms: Draft = {
  id: "Offices as section rows with figures only in their programs",
  looks: { C: "rp", D: "rp", E: "pct" },
  each: { E: "D#/C#*100" },
  text: `
    *REALISASI PROGRAM PRIORITAS PER PERANGKAT DAERAH

    *No|*Perangkat Daerah / Program|*Pagu (Rp)|*Realisasi (Rp)|*%
    |*DINAS PENDIDIKAN
    [r a] 1|Program Pengelolaan Pendidikan|212417225400|187412318500
    [r] 2|Program Pendidik dan Tenaga Kependidikan|87317412500|81218417300
    |*DINAS KESEHATAN
    [r] 1|Program Pemenuhan Upaya Kesehatan|114918317250|98417225300
    [r] 2|Program Peningkatan Kapasitas SDM Kesehatan|12475318000|11218417500
    |*KECAMATAN SUKAMAJU
    [r] 1|Program Penunjang Urusan|9125347800|8817226450
    [r b] 2|Program Pemberdayaan Masyarakat|3317250500|3012478250
    [r] |*JUMLAH|=SUM(C@a:C@b)|=SUM(D@a:D@b)
  `,
};

export const codeSplit: Draft = {
  id: "Code over five cells, quarters of money",
  looks: { G: "rp", H: "rp", I: "rp", J: "rp", K: "rp", L: "rp", M: "rp", N: "pct" },
  sums: "G H I J K",
  each: { L: "H#+I#+J#+K#", M: "G#-L#", N: "L#/G#*100" },
  text: `
    *REALISASI BELANJA LANGSUNG PER TRIWULAN

    *KODE|<|<|<|<|*URAIAN|*PAGU|*TRIWULAN|<|<|<|*TOTAL REALISASI|*SISA PAGU|*%
    ^|<|<|<|<|^|^|*I|*II|*III|*IV|^|^|^
    [1] "7"|"01"|"01"|||*PROGRAM PENUNJANG URUSAN
    [2] "7"|"01"|"01"|"2.02"||Administrasi Keuangan
    [3] "7"|"01"|"01"|"2.02"|"0001"|Penyediaan Gaji dan Tunjangan ASN|3725400000|905412300|928317400|917225100|931418200
    [3] "7"|"01"|"01"|"2.02"|"0005"|Penyusunan Laporan Keuangan|12150000|2150000|3420000|1875500|4216700
    [2] "7"|"01"|"01"|"2.06"||Administrasi Umum
    [3] "7"|"01"|"01"|"2.06"|"0004"|Penyediaan Bahan Logistik|84325000|18412500|21317600|19725000|23914300
    [3] "7"|"01"|"01"|"2.06"|"0005"|Penyediaan Barang Cetakan|38120000|9125000|8412300|7316500|11218900
    [1] "7"|"01"|"03"|||*PROGRAM PEMBERDAYAAN MASYARAKAT
    [2] "7"|"01"|"03"|"2.02"||Pemberdayaan Kelurahan
    [3] "7"|"01"|"03"|"2.02"|"0002"|Pembangunan Sarana Kelurahan|1287500000|212415000|318720500|297416000|401238750
    [3] "7"|"01"|"03"|"2.02"|"0004"|Evaluasi Kelurahan|24750000|5412000|6120500|4875000|6931200
    [=] |||||*JUMLAH
  `,
};

export const musrenbang: Draft = {
  id: "Proposals of the development meeting with volumes and costs",
  looks: { D: "k", F: "rp", G: "rp" },
  sums: "G",
  each: { G: "D#*F#" },
  text: `
    *DAFTAR USULAN PRIORITAS MUSRENBANG KELURAHAN MEKAR TAHUN 2025

    *No|*Usulan Kegiatan|*Lokasi|*Volume|*Satuan|*Harga Satuan (Rp)|*Jumlah Biaya (Rp)|*Prioritas
    [1] 1|Semenisasi jalan lingkungan|RT 05 RW 02|320|m2|415000||1
    [1] 2|Pembangunan drainase|RT 07 RW 03|185|m|875000||2
    [1] 3|Penerangan jalan umum|RT 01-04|24|unit|4750000||3
    [1] 4|Pelatihan menjahit|Kelurahan|30|orang|1250000||4
    [=] |*Jumlah
  `,
};

export const rkaQuarters: Draft = {
  id: "RKA with quarters of the disbursement plan below",
  looks: { C: "rp", D: "rp", E: "rp", F: "rp", G: "rp" },
  sums: "C D E F",
  each: { G: "C#+D#+E#+F#" },
  text: `
    *RENCANA PENARIKAN DANA PER TRIWULAN

    *KODE REKENING|*URAIAN|*TRIWULAN I|*TRIWULAN II|*TRIWULAN III|*TRIWULAN IV|*JUMLAH
    (1)|(2)|(3)|(4)|(5)|(6)|(7=3+4+5+6)
    [1] 5.1|*BELANJA OPERASI
    [2] 5.1.01|*Belanja Pegawai
    [3] 5.1.01.01|Belanja Gaji Pokok ASN|812350000|824117000|823940000|819225000
    [3] 5.1.01.02|Belanja Tunjangan Keluarga ASN|92417000|93218500|93415000|92817500
    [2] 5.1.02|*Belanja Barang dan Jasa
    [3] 5.1.02.01|Belanja Barang|62417500|71218400|68917300|74218500
    [3] 5.1.02.04|Belanja Perjalanan Dinas|31415000|42718500|38917400|45218300
    [1] 5.2|*BELANJA MODAL
    [2] 5.2.02|*Belanja Modal Peralatan dan Mesin
    [3] 5.2.02.05|Belanja Modal Alat Kantor|0|34215000|51318000|12417500
    [3] 5.2.02.10|Belanja Modal Komputer|0|55000000|0|49275000
    [=] |*JUMLAH ALOKASI KAS
  `,
};

export const kelurahanColumns: Draft = {
  id: "Kelurahan as columns",
  looks: { C: "rp", D: "rp", E: "rp", F: "rp", G: "rp" },
  sums: "C D E F",
  each: { G: "SUM(C#:F#)" },
  text: `
    *PAGU KEGIATAN PER KELURAHAN TAHUN 2025

    *No|*Uraian|*Mekar|*Melati|*Mawar|*Karang Jaya|*Jumlah
    [1] 1|Pembangunan Sarana dan Prasarana Kelurahan|687500000|600000000|412318000|525417000
    [1] 2|Pemberdayaan Masyarakat di Kelurahan|212600000|187415000|198312500|204117500
    [1] 3|Insentif RT dan RW|318000000|342000000|276000000|402000000
    [1] 4|Operasional Kelurahan|124315700|118417300|121218500|127415900
    [=] |*Jumlah
  `,
};

export const serviceStandards: Draft = {
  id: "Minimum service: needed, served, not served, %",
  looks: { C: "k", D: "k", E: "k", F: "pct" },
  sums: "C D",
  each: { E: "C#-D#", F: "D#/C#*100" },
  text: `
    *CAPAIAN PELAYANAN ADMINISTRASI TERPADU KECAMATAN (PATEN)

    *No|*Jenis Pelayanan|*Permohonan Masuk|*Diselesaikan|*Belum Selesai|*Persentase
    [1] 1|Surat Keterangan Usaha|412|398
    [1] 2|Dispensasi Nikah|87|87
    [1] 3|Legalisasi|1215|1203
    [1] 4|Surat Pengantar KTP/KK|2318|2287
    [1] 5|Rekomendasi Penelitian|34|31
    [=] |*Jumlah
  `,
};

export const quarterServices: Draft = {
  id: "Services by month of a quarter with totals",
  looks: { C: "k", D: "k", E: "k", F: "k" },
  sums: "C D E",
  each: { F: "SUM(C#:E#)" },
  text: `
    *REKAP PELAYANAN TRIWULAN III TAHUN 2024

    *No|*Jenis Pelayanan|*Juli|*Agustus|*September|*Total
    [1] 1|Surat Keterangan Usaha|112|98|121
    [1] 2|Dispensasi Nikah|17|21|19
    [1] 3|Legalisasi|315|287|342
    [1] 4|Surat Pengantar KTP/KK|618|587|642
    [=] |*Total
  `,
};

export const multiIndicator: Draft = {
  id: "Several indicators under a program, money once",
  looks: { D: "k", E: "k", F: "pct", G: "rp", H: "rp", I: "pct" },
  each: { F: "E#/D#*100", I: "H#/G#*100" },
  text: `
    *LAPORAN CAPAIAN KINERJA TRIWULAN IV

    *Kode|*Program / Kegiatan|*Indikator|*Kinerja|<|<|*Anggaran|<|<
    ^|^|^|*Target|*Realisasi|*%|*Pagu|*Realisasi|*%
    [1 p] 7.01.01|*Program Penunjang Urusan|Nilai SAKIP|72|70||=G@k1+G@k2|=H@k1+H@k2
    [r] |~|Indeks Profesionalitas ASN|75|78
    [r] |~|Persentase layanan tepat waktu|100|96
    [2 k1] 7.01.01.2.02|Administrasi Keuangan|Jumlah laporan keuangan|12|12||3737550000|3512418700
    [r] |~|Jumlah orang yang menerima gaji|62|61
    [2 k2] 7.01.01.2.06|Administrasi Umum|Jumlah paket logistik|24|23||122445000|108217300
    [1 q] 7.01.03|*Program Pemberdayaan Masyarakat|Persentase lembaga aktif|80|75||=G@k3+G@k4|=H@k3+H@k4
    [2 k3] 7.01.03.2.02|Pemberdayaan Kelurahan|Jumlah sarana|18|17||1312250000|1218417500
    [r] |~|Jumlah peserta musrenbang|150|164
    [2 k4] 7.01.03.2.03|Pemberdayaan Lembaga|Jumlah lembaga dibina|54|51||76925500|71218400
    [=] |*JUMLAH|||||=G@p+G@q|=H@p+H@q
  `,
};

export const budgetShift: Draft = {
  id: "Budget: murni, pergeseran I, pergeseran II, perubahan",
  looks: { C: "rp", D: "rp", E: "rp", F: "rp", G: "rp" },
  sums: "C D E F",
  each: { G: "F#-C#" },
  text: `
    *PERGESERAN ANGGARAN KECAMATAN SUKAMAJU TAHUN 2024

    *Kode|*Program/Kegiatan/Sub Kegiatan|*APBD Murni|*Pergeseran I|*Pergeseran II|*APBD Perubahan|*Bertambah/ (Berkurang)
    [1] 7.01.01|*PROGRAM PENUNJANG URUSAN
    [2] 7.01.01.2.02|*Administrasi Keuangan
    [3] 7.01.01.2.02.0001|Penyediaan Gaji dan Tunjangan ASN|3725400000|3725400000|3698217500|3812415000
    [3] 7.01.01.2.02.0005|Penyusunan Laporan Keuangan|12150000|12150000|14215000|11875000
    [2] 7.01.01.2.06|*Administrasi Umum
    [3] 7.01.01.2.06.0004|Penyediaan Bahan Logistik|84325000|81215000|85417500|92318000
    [3] 7.01.01.2.06.0005|Penyediaan Barang Cetakan|38120000|41230000|37218500|35415000
    [1] 7.01.03|*PROGRAM PEMBERDAYAAN MASYARAKAT
    [2] 7.01.03.2.02|*Pemberdayaan Kelurahan
    [3] 7.01.03.2.02.0002|Pembangunan Sarana Kelurahan|1287500000|1287500000|1312450000|1417250000
    [3] 7.01.03.2.02.0004|Evaluasi Kelurahan|24750000|24750000|22318000|21415000
    [=] |*JUMLAH
  `,
};
