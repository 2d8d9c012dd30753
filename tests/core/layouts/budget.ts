import { type Draft, looks } from "./draft";

/** Budget, cash and accounting sheets. */

export const dpa: Draft = {
  id: "DPA: account hierarchy, volume x price",
  looks: { C: "k", E: "rp", F: "rp" },
  sums: "F",
  text: `
    *DOKUMEN PELAKSANAAN ANGGARAN
    *SATUAN KERJA PERANGKAT DAERAH
    Sub Kegiatan|: 7.01.01.2.06.0004 Penyediaan Bahan Logistik Kantor
    Sumber Dana|: Dana Alokasi Umum
    Lokasi|: Kecamatan Sukamaju

    *Kode Rekening|*Uraian|*Rincian Perhitungan|<|<|*Jumlah (Rp)
    ^|^|*Volume|*Satuan|*Harga Satuan|^
    1|2|3|4|5|6 = 3 x 5
    [1] 5|*BELANJA DAERAH
    [2] 5.1|*BELANJA OPERASI
    [3] 5.1.02|*Belanja Barang dan Jasa
    [4] 5.1.02.01|*Belanja Barang
    [5] 5.1.02.01.01|*Belanja Barang Pakai Habis
    [6] 5.1.02.01.01.0024|*Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor
    [7] |Kertas HVS F4 80 gram|120|Rim|62500|=C#*E#
    [7] |Tinta printer hitam|36|Botol|115000|=C#*E#
    [7] |Map snelhecter|250|Buah|3500|=C#*E#
    [6] 5.1.02.01.01.0052|*Belanja Makanan dan Minuman Rapat
    [7] |Nasi kotak|1450|Kotak|38500|=C#*E#
    [7] |Kudapan|1875|Kotak|17250|=C#*E#
    [4] 5.1.02.02|*Belanja Jasa
    [5] 5.1.02.02.01|*Belanja Jasa Kantor
    [6] 5.1.02.02.01.0003|*Honorarium Narasumber atau Pembahas
    [7] |Narasumber eselon III|14|OJ|900000|=C#*E#
    [7] |Moderator|6|OK|700000|=C#*E#
    [2] 5.2|*BELANJA MODAL
    [3] 5.2.02|*Belanja Modal Peralatan dan Mesin
    [4] 5.2.02.10|*Belanja Modal Komputer
    [5] 5.2.02.10.01|*Belanja Modal Komputer Unit
    [6] 5.2.02.10.01.0002|*Belanja Modal Personal Computer
    [7] |Laptop|4|Unit|13750000|=C#*E#
    [7] |PC All in One|3|Unit|16425000|=C#*E#
    [=] |*JUMLAH BELANJA
  `,
};

export const sectionTotals: Draft = {
  id: "Totals below each section and a grand total",
  looks: { C: "rp", D: "rp", E: "rp", F: "pct" },
  text: `
    *REALISASI ANGGARAN KECAMATAN SUKAMAJU PER 30 SEPTEMBER 2024

    *NO|*URAIAN|*PAGU ANGGARAN|*REALISASI|*SISA|*%
    *A|*PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH
    [r a1] 1|Penyediaan Gaji dan Tunjangan ASN|3725400000|2831892400|=C#-D#|=D#/C#*100
    [r a2] 2|Penyediaan Bahan Logistik Kantor|84325000|59455100|=C#-D#|=D#/C#*100
    [r a3] 3|Penyediaan Barang Cetakan dan Penggandaan|38120000|24853800|=C#-D#|=D#/C#*100
    [r a] |*Jumlah Program A|=SUM(C@a1:C@a3)|=SUM(D@a1:D@a3)|=C#-D#|=D#/C#*100
    *B|*PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK
    [r b1] 1|Koordinasi Penyelenggaraan Kegiatan Pemerintahan|95317500|71245800|=C#-D#|=D#/C#*100
    [r b2] 2|Pelaksanaan Urusan yang Dilimpahkan kepada Camat|138914500|102417350|=C#-D#|=D#/C#*100
    [r b] |*Jumlah Program B|=C@b1+C@b2|=D@b1+D@b2|=C#-D#|=D#/C#*100
    *C|*PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN
    [r c1] 1|Peningkatan Partisipasi Masyarakat dalam Musrenbang|187400000|142315700|=C#-D#|=D#/C#*100
    [r c2] 2|Pembangunan Sarana dan Prasarana Kelurahan|1287500000|828551500|=C#-D#|=D#/C#*100
    [r c3] 3|Pemberdayaan Masyarakat di Kelurahan|412600000|297318450|=C#-D#|=D#/C#*100
    [r c4] 4|Evaluasi Kelurahan|24750000|16407500|=C#-D#|=D#/C#*100
    [r c] |*Jumlah Program C|=SUM(C@c1:C@c4)|=SUM(D@c1:D@c4)|=C#-D#|=D#/C#*100
    [r] |*JUMLAH KESELURUHAN (A+B+C)|=C@a+C@b+C@c|=D@a+D@b+D@c|=C#-D#|=D#/C#*100
  `,
};

export const subTotals: Draft = {
  id: "Sub Total rows and TOTAL",
  looks: { D: "rp", E: "rp", F: "rp" },
  text: `
    *RENCANA ANGGARAN BIAYA REHABILITASI KANTOR KELURAHAN

    *NO|*URAIAN PEKERJAAN|*SAT|*ANGGARAN SEBELUM|*ANGGARAN SETELAH|*BERTAMBAH / (BERKURANG)
    *I|*PEKERJAAN PERSIAPAN
    [r a1] 1|Pembersihan lokasi|ls|2500000|2750000|=E#-D#
    [r a2] 2|Papan nama kegiatan|bh|750000|750000|=E#-D#
    [r a] |*Sub Total I||=D@a1+D@a2|=E@a1+E@a2|=E#-D#
    *II|*PEKERJAAN TANAH DAN PONDASI
    [r b1] 1|Galian tanah|m3|8412500|7925000|=E#-D#
    [r b2] 2|Urugan pasir|m3|3217400|3417600|=E#-D#
    [r b3] 3|Pasangan batu kali|m3|24315700|25118400|=E#-D#
    [r b] |*Sub Total II||=SUM(D@b1:D@b3)|=SUM(E@b1:E@b3)|=E#-D#
    *III|*PEKERJAAN ATAP
    [r c1] 1|Rangka baja ringan|m2|41275000|40815000|=E#-D#
    [r c2] 2|Penutup atap spandek|m2|28940500|30127500|=E#-D#
    [r c] |*Sub Total III||=D@c1+D@c2|=E@c1+E@c2|=E#-D#
    [r] |*TOTAL||=D@a+D@b+D@c|=E@a+E@b+E@c|=E#-D#
  `,
};

export const totalsAbove: Draft = {
  id: "Grand total above, programs above their sub kegiatan",
  looks: { C: "rp", D: "rp", E: "rp", F: "pct" },
  sums: "C D",
  each: { E: "C#-D#", F: "D#/C#*100" },
  text: `
    *LAPORAN REALISASI ANGGARAN PER SUB KEGIATAN
    *BULAN OKTOBER 2024

    *Kode|*Uraian|*Anggaran|*Realisasi|*Sisa Anggaran|*Persentase
    [0] |*TOTAL KECAMATAN SUKAMAJU
    [1] 7.01.01|*Program Penunjang Urusan Pemerintahan Daerah
    [2] 7.01.01.2.02.0001|Penyediaan Gaji dan Tunjangan ASN|3725400000|3117428500
    [2] 7.01.01.2.06.0004|Penyediaan Bahan Logistik Kantor|84325000|66318400
    [2] 7.01.01.2.08.0002|Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik|212400000|164217350
    [1] 7.01.02|*Program Penyelenggaraan Pemerintahan dan Pelayanan Publik
    [2] 7.01.02.2.01.0001|Koordinasi/Sinergi Perencanaan|95317500|71245800
    [2] 7.01.02.2.03.0004|Pelaksanaan Urusan Pemerintahan yang Terkait dengan Nonperizinan|138914500|102417350
    [1] 7.01.03|*Program Pemberdayaan Masyarakat Desa dan Kelurahan
    [2] 7.01.03.2.02.0002|Pembangunan Sarana dan Prasarana Kelurahan|1287500000|912718250
    [2] 7.01.03.2.02.0003|Pemberdayaan Masyarakat di Kelurahan|412600000|318427600
    [2] 7.01.03.2.02.0004|Evaluasi Kelurahan|24750000|18217400
  `,
};

const MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

export const monthly: Draft = {
  id: "Monthly realisation: twelve months, total, remainder, %",
  looks: { ...looks("C", "Q", "rp"), R: "pct" },
  sums: "C D E F G H I J K L M N O",
  each: { P: "SUM(D#:O#)", Q: "C#-P#", R: "P#/C#*100" },
  text: `
    *REALISASI BELANJA BULANAN PER SUB KEGIATAN TAHUN 2024

    *Kode|*Sub Kegiatan|*Pagu|*Realisasi Bulan|<|<|<|<|<|<|<|<|<|<|<|*Jumlah|*Sisa|*%
    ^|^|^|${MONTHS.map((month) => `*${month.slice(0, 3)}`).join("|")}|^|^|^
    [1] 7.01.01|*Program Penunjang Urusan
    [2] 7.01.01.2.02.0001|Penyediaan Gaji dan Tunjangan ASN|3725400000|271425100|268317200|271918450|274112500|301418750|512314200|275417300|276318250|274915600|277412300|278125400|281317500
    [2] 7.01.01.2.06.0004|Penyediaan Bahan Logistik Kantor|84325000|0|4125000|6412500|5318700|7125400|4218300|6917200|7412500|5814300|8125700|7918400|9412500
    [2] 7.01.01.2.08.0002|Jasa Komunikasi, Air dan Listrik|212400000|14217500|15318200|14912400|16217350|15814200|16412500|15918700|17212400|16815300|15412600|17318200|18417350
    [1] 7.01.03|*Program Pemberdayaan Masyarakat
    [2] 7.01.03.2.02.0002|Pembangunan Sarana dan Prasarana Kelurahan|1287500000|0|0|0|84215000|112418500|97315200|125417300|142318400|138214700|151412500|178317600|112715400
    [2] 7.01.03.2.02.0004|Evaluasi Kelurahan|24750000|0|0|2415000|1817500|0|3125400|2912700|0|4118300|2715400|1912500|3217400
    [=] |*Jumlah
  `,
};

export const rak: Draft = {
  id: "RAK: quarters between the months, semester totals",
  looks: looks("C", "T", "rp"),
  sums: "D E F H I J L M N P Q R",
  each: { G: "SUM(D#:F#)", K: "SUM(H#:J#)", O: "SUM(L#:N#)", S: "SUM(P#:R#)", T: "G#+K#+O#+S#", C: "!G#+K#+O#+S#" },
  text: `
    *RENCANA ANGGARAN KAS BELANJA TAHUN 2024
    *KECAMATAN SUKAMAJU

    *Kode Rekening|*Uraian|*Anggaran Tahun Ini|*Jan|*Feb|*Mar|*TW I|*Apr|*Mei|*Jun|*TW II|*Jul|*Agt|*Sep|*TW III|*Okt|*Nov|*Des|*TW IV|*Jumlah
    [1] 5.1|*BELANJA OPERASI
    [2] 5.1.01|Belanja Pegawai||271425000|268317000|271918000||274112000|301418000|512314000||275417000|276318000|274915000||277412000|278125000|281317000
    [2] 5.1.02|Belanja Barang dan Jasa||14217000|19443000|21324000||22535000|22939000|20630000||22835000|24624000|22629000||23538000|25236000|27829000
    [1] 5.2|*BELANJA MODAL
    [2] 5.2.02|Belanja Modal Peralatan dan Mesin||0|0|34215000||51318000|0|27412000||18915000|0|42317000||0|15418000|0
    [2] 5.2.03|Belanja Modal Gedung dan Bangunan||0|0|0||84215000|112418000|97315000||125417000|142318000|138214000||151412000|178317000|112715000
    [=] *JUMLAH|<
  `,
};

export const cumulative: Draft = {
  id: "Up to last month, this month, up to this month",
  looks: { C: "rp", D: "rp", E: "rp", F: "rp", G: "pct", H: "rp" },
  sums: "C D E",
  each: { F: "D#+E#", G: "F#/C#*100", H: "C#-F#" },
  text: `
    *LAPORAN REALISASI BELANJA BULAN SEPTEMBER 2024
    *KECAMATAN SUKAMAJU

    *Kode Rekening|*Uraian|*Anggaran|*Realisasi|<|<|*%|*Sisa Anggaran
    ^|^|^|*s.d. Bulan Lalu|*Bulan Ini|*s.d. Bulan Ini|^|^
    1|2|3|4|5|6=4+5|7=6/3|8=3-6
    [1] 5.1.01|*Belanja Pegawai
    [2] 5.1.01.01|Belanja Gaji dan Tunjangan ASN|3125400000|2117428500|241318400
    [2] 5.1.01.02|Belanja Tambahan Penghasilan ASN|1412750000|912318400|118427300
    [1] 5.1.02|*Belanja Barang dan Jasa
    [2] 5.1.02.01|Belanja Barang|312400000|184217500|27318400
    [2] 5.1.02.02|Belanja Jasa|514750000|327418200|41215700
    [2] 5.1.02.04|Belanja Perjalanan Dinas|187400000|98412500|15318200
    [=] *JUMLAH|<
  `,
};

const FLAT_NAMES = ["Belanja Alat Tulis Kantor", "Belanja Makanan dan Minuman Rapat", "Belanja Bahan Cetak", "Belanja Perjalanan Dinas Dalam Kota", "Honorarium Narasumber", "Belanja Tagihan Listrik"];

export const sipdFlat: Draft = {
  id: "SIPD flat export, one row an account, GRAND TOTAL last",
  looks: { I: "rp" },
  sums: "I",
  text: `
    TAHUN|KODE SUB UNIT|NAMA SUB UNIT|KODE SUB KEGIATAN|NAMA SUB KEGIATAN|NAMA SUMBER DANA|KODE REKENING|NAMA REKENING|PAGU
    ${Array.from({ length: 240 }, (_, at) => {
      const unit = Math.floor(at / 80);
      const sub = Math.floor(at / 12) % 7;
      return `[1] 2024|7.01.0.00.0.00.04.000${unit}|${["Kecamatan Sukamaju", "Kelurahan Mekar", "Kelurahan Melati"][unit] ?? ""}|7.01.0${1 + (sub % 3)}.2.0${1 + (sub % 5)}.000${1 + sub}|Sub Kegiatan ke-${sub + 1}|Dana Alokasi Umum|5.1.02.0${1 + (at % 4)}.01.00${10 + (at % 60)}|${FLAT_NAMES[at % 6] ?? ""}|${1250000 + ((at * 7919) % 9973) * 12500}`;
    }).join("\n    ")}
    [=] GRAND TOTAL
  `,
};

export const opdRecap: Draft = {
  id: "Recap of offices with ranking and JUMLAH",
  looks: { C: "rp", D: "rp", E: "rp", F: "pct", G: "k" },
  sums: "C D",
  each: { E: "C#-D#", F: "D#/C#*100" },
  text: `
    *REKAPITULASI REALISASI APBD PER PERANGKAT DAERAH
    *KABUPATEN SEMPURNA PER 31 OKTOBER 2024

    *No.|*Perangkat Daerah|*Pagu (Rp)|*Realisasi (Rp)|*Sisa (Rp)|*Persentase (%)|*Peringkat
    [1] 1|Dinas Pendidikan|412475318000|328417225400|||!=RANK(F5,F5:F10)
    [1] 2|Dinas Kesehatan|287412500000|214918317250|||!=RANK(F6,F5:F10)
    [1] 3|Dinas Pekerjaan Umum dan Penataan Ruang|198715420000|117412318500|||!=RANK(F7,F5:F10)
    [1] 4|Badan Kesatuan Bangsa dan Politik|12418750000|9817412300|||!=RANK(F8,F5:F10)
    [1] 5|Kecamatan Sukamaju|13042748300|10417225600|||!=RANK(F9,F5:F10)
    [1] 6|Kecamatan Sukamakmur|11917432500|8214715300|||!=RANK(F10,F5:F10)
    [=] *JUMLAH|<
  `,
};

export const physicalFinancial: Draft = {
  id: "Physical and financial monitoring with deviation",
  looks: { C: "rp", D: "pct", E: "pct", F: "pct", G: "rp", H: "pct", I: "rp", J: "pct", K: "pct" },
  each: { F: "E#-D#", H: "G#/C#*100", J: "I#/C#*100", K: "J#-H#" },
  text: `
    *LAPORAN PERKEMBANGAN FISIK DAN KEUANGAN
    *KEADAAN S.D. BULAN SEPTEMBER 2024

    *No|*Kegiatan / Sub Kegiatan|*Pagu Anggaran (Rp)|*Fisik (%)|<|<|*Keuangan|<|<|<|<|*Ket.
    ^|^|^|*Rencana|*Realisasi|*Deviasi|*Rencana (Rp)|*%|*Realisasi (Rp)|*%|*Deviasi (%)|^
    [1 a] 1|Penyediaan Gaji dan Tunjangan ASN|3725400000|75|76.25||2794050000||2831892400
    [1] 2|Penyediaan Bahan Logistik Kantor|84325000|72.5|70.51||61135600||59455100
    [1] 3|Penyediaan Barang Cetakan|38120000|68|65.2||25921600||24853800
    [1] 4|Pembangunan Sarana dan Prasarana Kelurahan|1287500000|70|64.35||901250000||828551500|||Menunggu pencairan
    [1 z] 5|Evaluasi Kelurahan|24750000|66.67|66.29||16500000||16407500
    [r] |*JUMLAH|=SUM(C@a:C@z)||||=SUM(G@a:G@z)||=SUM(I@a:I@z)
  `,
};

export const lra: Draft = {
  id: "LRA: revenue, spending, surplus, financing, SiLPA",
  looks: { C: "rp2", D: "rp2", E: "rp2", F: "pct" },
  sums: "C D",
  each: { E: "D#-C#", F: "D#/C#*100" },
  text: `
    *PEMERINTAH KABUPATEN SEMPURNA
    *LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA DAERAH
    *UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2024

    *NO. URUT|*URAIAN|*ANGGARAN 2024|*REALISASI 2024|*LEBIH / (KURANG)|*%
    1|2|3|4|5 = 4 - 3|6
    [1 p] 4|*PENDAPATAN DAERAH
    [2] 4.1|*PENDAPATAN ASLI DAERAH (PAD)
    [3] 4.1.01|Pajak Daerah|125400000000|131275418250.50
    [3] 4.1.02|Retribusi Daerah|18750000000|16912340500
    [3] 4.1.04|Lain-lain PAD yang Sah|42310000000|44178215640.25
    [2] 4.2|*PENDAPATAN TRANSFER
    [3] 4.2.01|Pendapatan Transfer Pemerintah Pusat|912475000000|905218447300
    [3] 4.2.02|Pendapatan Transfer Antar Daerah|87320000000|84917236500
    [1 b] 5|*BELANJA DAERAH
    [2] 5.1|*BELANJA OPERASI
    [3] 5.1.01|Belanja Pegawai|512475000000|498217336400
    [3] 5.1.02|Belanja Barang dan Jasa|318940000000|297415882750.75
    [3] 5.1.05|Belanja Hibah|24750000000|23918400000
    [2] 5.2|*BELANJA MODAL
    [3] 5.2.02|Belanja Modal Peralatan dan Mesin|64215000000|59817442300
    [3] 5.2.03|Belanja Modal Gedung dan Bangunan|187320000000|171248915600
    [r s] |*SURPLUS / (DEFISIT)|=C@p-C@b|=D@p-D@b|~|~
    [1 f] 6|*PEMBIAYAAN DAERAH|~|~|~|~
    [2 fa] 6.1|*PENERIMAAN PEMBIAYAAN
    [3] 6.1.01|Sisa Lebih Perhitungan Anggaran Tahun Sebelumnya|38412000000|38412375410.50
    [2 fb] 6.2|*PENGELUARAN PEMBIAYAAN
    [3] 6.2.02|Penyertaan Modal Daerah|5000000000|5000000000
    [r n] |*PEMBIAYAAN NETTO|=C@fa-C@fb|=D@fa-D@fb|~|~
    [r] |*SISA LEBIH PEMBIAYAAN ANGGARAN (SILPA)|=C@s+C@n|=D@s+D@n|~|~

    |||Sukamaju, 31 Desember 2024
    |||BUPATI SEMPURNA
    |||NAMA BUPATI
  `,
};
