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
