import type { Draft } from "./draft";

/** Progress reports as monitoring systems print them. */

export const progressOfOffices: Draft = {
  id: "Progress of all offices: percent, cash plan percent, relative deviation",
  looks: { C: "rp", D: "rp", E: "rp", F: "pct", G: "pct", H: "pct", I: "pct" },
  sums: "C D E",
  each: { F: "(E#/D#)*100", H: "!(G#-F#)/G#*100" },
  text: `
    *REALISASI FISIK DAN KEUANGAN (RFK)
    *Kabupaten Tanjung Harapan
    *Bulan September Tahun 2025

    *Kode|*Nama SKPD|*RKA SIPD (Rp.)|*DPA SIMDA (Rp.)|*Realisasi Keuangan (Rp.)|*Capaian ( % )|*RAK SIMDA ( % )|*Deviasi ( % )|*Realisasi Fisik ( % )|*Update Terakhir|*Catatan Ka.Adbang
    *1|*2|*3|*4|*5|*6 = (5 / 4) * 100|*7|*8 = ((7 - 6) / 7) * 100|*9|*10|*11
    [1] 1.01.2.19.0.00.01.0000|DINAS PENDIDIKAN|412350718000|412350718000|287415322650||74.25||71.33|2025-10-02 08:14:11|
    [1] 1.02.2.14.0.00.01.0000|DINAS KESEHATAN|218475312500|217975312500|139218475300||70.12||66.9|2025-10-02 08:21:40|Percepat pengadaan
    [1] 1.03.1.04.0.00.01.0000|DINAS PEKERJAAN UMUM DAN PENATAAN RUANG|167218450000|165318450000|72415318000||58.4||51.75|2025-10-01 15:02:07|
    [1] 7.01.0.00.0.00.04.0000|KECAMATAN SUKAMAJU|9125347800|9125347800|6317218450||72.8||70.05|2025-10-02 09:44:51|
    [1] 7.01.0.00.0.00.05.0000|KECAMATAN MEKARSARI|7214325500|7214325500|5012478250||71.15||69.2|2025-10-02 10:11:03|
    [=] *TOTAL|<||||||!=E#/D#*95|!=E#/D#*93
  `,
};

export const allocation: Draft = {
  id: "Allocation list: unit rows, numbered sub activities with the money of their packages",
  looks: { C: "rp" },
  sums: "C",
  text: `
    *DAFTAR ALOKASI KEGIATAN TAHUN 2025

    *NO|*URAIAN KEGIATAN|*PAGU|*LOKASI|<|*VOLUME|*PPK/PPTK|*SUMBER DANA|*KET
    ^|^|^|*DESA/KEL|*KECAMATAN|^|^|^|^
    [1] *DINAS PEKERJAAN UMUM DAN PENATAAN RUANG|<|<|<|<|<|<|<|<
    [2] "1"|Rehabilitasi Jaringan Irigasi Permukaan|||||||
    [3] "1.1"|Rehabilitasi DI Sukamaju|1287500000|Mekar|Sukamaju|412 Meter|Kabid SDA|DAK Fisik|
    [3] "1.2"|Rehabilitasi DI Sukamulya|912350000|Harapan|Sukamulya|375 Meter|Kabid SDA|DAK Fisik|
    [2] "2"|Rehabilitasi Jalan|||||||
    [3] "2.1"|Rehabilitasi Jalan Sukamaju - Harapan|3317250500|Harapan|Sukamaju|4 Km|Kabid BM|DAU|
    [3] "2.2"|Rehabilitasi Jalan Mekar - Melati|2718475000|Melati|Mekarsari|3 Km|Kabid BM|DAU|
    [3] "2.3"|Rehabilitasi Jalan Melati - Kenanga|1425310000|Kenanga|Mekarsari|2 Km|Kabid BM|PAD|
    [1] *DINAS PERTANIAN|<|<|<|<|<|<|<|<
    [2] "1"|Pengadaan Benih dan Pupuk|||||||
    [3] "1.1"|Bantuan Benih Padi Kelompok Tani Subur|187425000|Mekar|Sukamaju|12 Ton|Kabid TP|DAU|
    [3] "1.2"|Bantuan Pupuk Organik|98317500|Harapan|Sukamulya|25 Ton|Kabid TP|PAD|
  `,
};

export const villageFunds: Draft = {
  id: "Village funds: budget, paid, not yet paid, percent by district",
  looks: { C: "rp", D: "rp", E: "rp", F: "pctsign" },
  sums: "C D E",
  each: { E: "C#-D#", F: "D#/C#*100" },
  text: `
    *Laporan Realisasi Keuangan Desa
    *Rekapitulasi Per Kecamatan
    *Tahun 2025

    *No|*Kecamatan|*Anggaran|*Realisasi|*Belum Realisasi|*% Realisasi
    [1] 1|sukamaju|12418350000|9317425500
    [1] 2|mekarsari|9873124500|8012475000
    [1] 3|harapan jaya|11218475000|7412318000
    [1] 4|tanjung|8712350000|6914218000
    [=] *JUMLAH|<
  `,
};

export const weightAndProgress: Draft = {
  id: "Ceiling, weight, physical and money percent to date, realised and left",
  looks: { D: "rp", E: "pct", F: "pct", G: "pct", H: "rp", I: "rp" },
  sums: "D H I",
  each: { G: "H#/D#*100", I: "D#-H#" },
  text: `
    *LAPORAN BULANAN
    *KEADAAN S/D SEPTEMBER 2025

    *Kode|*Program / Kegiatan / Sub Kegiatan / Sub Output|*Satuan Unit|*Pagu Anggaran|*Bobot|*Realisasi S/D September|<|*Realisasi (Rp)|*Sisa Anggaran
    ^|^|^|^|^|*Fisik %|*Keu %|^|^
    [1] 7.01.01|*PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH|||!=D#/D@all*100|72.5
    [2] 7.01.01.2.02|*Administrasi Keuangan Perangkat Daerah|||!=D#/D@all*100|74.1
    [3] 7.01.01.2.02.0001|Penyediaan Gaji dan Tunjangan ASN|62 Orang|3725400000|!=D#/D@all*100|75||2731812550
    [3] 7.01.01.2.02.0005|Koordinasi dan Penyusunan Laporan Keuangan|4 Laporan|12150000|!=D#/D@all*100|66.5||8445500
    [2] 7.01.01.2.06|*Administrasi Umum Perangkat Daerah|||!=D#/D@all*100|71.25
    [3] 7.01.01.2.06.0004|Penyediaan Bahan Logistik Kantor|1 Paket|84325000|!=D#/D@all*100|71.25||59455100
    [1] 7.01.03|*PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN|||!=D#/D@all*100|65.3
    [2] 7.01.03.2.02|*Kegiatan Pemberdayaan Kelurahan|||!=D#/D@all*100|65.3
    [3] 7.01.03.2.02.0001|Peningkatan Partisipasi Masyarakat|12 Kegiatan|1287500000|!=D#/D@all*100|64.35||828551500
    [3] 7.01.03.2.02.0004|Evaluasi Kelurahan|1 Dokumen|24750000|!=D#/D@all*100|68.1||16407500
    [= all] |*TOTAL
  `,
};

export const weightedProgress: Draft = {
  id: "Weights, means of physical progress and weighted percentages",
  looks: { C: "rp", D: "pct", E: "rp", F: "pct", G: "pct", H: "pct", I: "pct" },
  text: `
    *LAPORAN REALISASI KEGIATAN PEMBANGUNAN
    *KEADAAN BULAN JANUARI - SEPTEMBER 2025

    *KODE|*SKPD, PROGRAM & KEGIATAN|*JUMLAH DANA / DPA (RP)|*BOBOT|*REALISASI KEUANGAN (RP)|*REALISASI (%)|<|*PERSENTASE TERTIMBANG|<|*PPTK/PELAKSANA|*KET
    ^|^|^|^|^|*FISIK|*KEUANGAN|*FISIK (%)|*KEUANGAN (%)|^|^
    [1 p1] 7.01.01|*PROGRAM PENUNJANG URUSAN|=C@k1+C@k2|=D@k1+D@k2|=E@k1+E@k2|!=(F@s1+F@s2+F@s3)/3|!=(G@s1+G@s2+G@s3)/3|=H@k1+H@k2|=I@k1+I@k2
    [2 k1] 7.01.01.2.02|Administrasi Keuangan|=C@s1+C@s2|=D@s1+D@s2|=E@s1+E@s2|=AVERAGE(F@s1,F@s2)|=AVERAGE(G@s1,G@s2)|=H@s1+H@s2|=I@s1+I@s2
    [3 s1] 7.01.01.2.02.0001|Penyediaan Gaji dan Tunjangan ASN|3725400000|=C#/C@all*100|2731812550|75|=E#/C#*100|=F#*D#/100|=G#*D#/100|Kasubag Keuangan|-
    [3 s2] 7.01.01.2.02.0005|Koordinasi dan Penyusunan Laporan Keuangan|12150000|=C#/C@all*100|8445500|66.5|=E#/C#*100|=F#*D#/100|=G#*D#/100|Kasubag Keuangan|-
    [2 k2] 7.01.01.2.06|Administrasi Umum|=C@s3|=D@s3|=E@s3|!=F@s3|!=E#/C#*100|=H@s3|=I@s3
    [3 s3] 7.01.01.2.06.0004|Penyediaan Bahan Logistik Kantor|84325000|=C#/C@all*100|59455100|71.25|=E#/C#*100|=F#*D#/100|=G#*D#/100|Kasubag Umum|-
    [1 p2] 7.01.03|*PROGRAM PEMBERDAYAAN MASYARAKAT|=C@k3|=D@k3|=E@k3|!=(F@s4+F@s5)/2|!=(G@s4+G@s5)/2|=H@k3|=I@k3
    [2 k3] 7.01.03.2.02|Pemberdayaan Kelurahan|=C@s4+C@s5|=D@s4+D@s5|=E@s4+E@s5|=AVERAGE(F@s4,F@s5)|=AVERAGE(G@s4,G@s5)|=H@s4+H@s5|=I@s4+I@s5
    [3 s4] 7.01.03.2.02.0001|Peningkatan Partisipasi Masyarakat|1287500000|=C#/C@all*100|828551500|64.35|=E#/C#*100|=F#*D#/100|=G#*D#/100|Kasi PMD|-
    [3 s5] 7.01.03.2.02.0004|Evaluasi Kelurahan|24750000|=C#/C@all*100|16407500|68.1|=E#/C#*100|=F#*D#/100|=G#*D#/100|Kasi PMD|-
    [= all] *Jumlah|<|=C@p1+C@p2|=D@p1+D@p2|=E@p1+E@p2|!=(F@s1+F@s2+F@s3+F@s4+F@s5)/5|!=(G@s1+G@s2+G@s3+G@s4+G@s5)/5|=H@p1+H@p2|=I@p1+I@p2
  `,
};

export const landTax: Draft = {
  id: "Land tax by village: payers, principal, fines, total; last month, this month, to date",
  looks: { C: "k", D: "rp", E: "k", F: "rp", G: "rp", H: "rp", I: "k", J: "rp", K: "rp", L: "rp", M: "k", N: "rp", O: "rp", P: "rp", Q: "pct", R: "k", S: "rp" },
  sums: "C D E F G H I J K L M N O P R S",
  each: { H: "F#+G#", L: "J#+K#", M: "E#+I#", N: "F#+J#", O: "G#+K#", P: "N#+O#", Q: "N#/D#*100", R: "C#-M#", S: "D#-N#" },
  text: `
    *REALISASI PENERIMAAN PBB-P2 PER KELURAHAN
    *S/D BULAN SEPTEMBER 2025

    *NO|*KELURAHAN|*KETETAPAN|<|*REALISASI S/D BULAN LALU (RP)|<|<|<|*REALISASI BULAN INI (RP)|<|<|<|*REALISASI s/d BULAN INI (RP)|<|<|<|*%|*SISA KETETAPAN|<
    ^|^|*WP|*RP|*WP|*POKOK|*DENDA|*TOTAL|*WP|*POKOK|*DENDA|*TOTAL|*WP|*POKOK|*DENDA|*TOTAL|^|*WP|*RP
    [1] 1|MEKAR|1412|287415300|718|142318450|3127500||112|24318200|718450
    [1] 2|MELATI|987|198425000|512|101218300|2412000||87|17325600|412350
    [1] 3|KENANGA|1218|243175800|634|128412700|1987350||143|28417100|987200
    [1] 4|HARAPAN|756|151318400|398|79812450|1412750||64|12475300|318725
    [=] *JUMLAH|<
  `,
};
