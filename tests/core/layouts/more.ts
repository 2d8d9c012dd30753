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
