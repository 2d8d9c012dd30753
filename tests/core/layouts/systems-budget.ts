import { type Draft, looks } from "./draft";

/** Budget sheets as planning and budgeting systems export them. */

export const spendingBeforeAfter: Draft = {
  id: "Spending recap before and after, by kind of spending, with last and next year",
  without: ["unmerged"],
  looks: looks("I", "U", "rp"),
  sums: "I J K N O P S T U",
  each: { N: "SUM(J#:M#)", S: "SUM(O#:R#)", T: "S#-N#" },
  text: `
    *RENCANA KERJA DAN ANGGARAN PERUBAHAN|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|*FORMULIR RKPA-BELANJA SKPD|<|<|<
    *SATUAN KERJA PERANGKAT DAERAH
    *Pemerintahan Kab. Tanjung Harapan Tahun Anggaran 2025

    Organisasi|<|<|<|:|7.01.0.00.0.00.04.0000 Kecamatan Sukamaju
    *Rekapitulasi Anggaran Belanja Berdasarkan Program, Kegiatan dan Sub Kegiatan

    *Urusan|*Bidang Urusan|*Program|*Kegiatan|*Sub Kegiatan|*URAIAN|*SUMBER DANA|*LOKASI|*JUMLAH|<|<|<|<|<|<|<|<|<|<|<|<
    ^|^|^|^|^|^|^|^|*T-1|*Tahun N|<|<|<|<|<|<|<|<|<|<|<|*T+1
    ^|^|^|^|^|^|^|^|^|*Sebelum|<|<|<|<|*Setelah|<|<|<|<|*Bertambah/ Berkurang|^
    ^|^|^|^|^|^|^|^|^|*Belanja Operasi|*Belanja Modal|*Belanja Tidak Terduga|*Belanja Transfer|*Jumlah|*Belanja Operasi|*Belanja Modal|*Belanja Tidak Terduga|*Belanja Transfer|*Jumlah|^|^
    1|2|3|4|5|6|7|8|9|10|11|12|13|14=(10+11+12+13)|15|16|17|18|19=(15+16+17+18)|20=(19-14)|21
    [1] *Kecamatan Sukamaju|<|<|<|<|<|<|<
    [2] 7|01|01|||*PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH|<|<
    [3] 7|01|01|2.02||*Administrasi Keuangan Perangkat Daerah|<|<
    [4] 7|01|01|2.02|0001|Penyediaan Gaji dan Tunjangan ASN|DAU|Kec. Sukamaju|3425117000|3625400000|0|0|0||3718200000|0|0|0|||3905000000
    [4] 7|01|01|2.02|0005|Koordinasi dan Penyusunan Laporan Keuangan|PAD|Kec. Sukamaju|11250000|12150000|0|0|0||10425000|0|0|0|||12750000
    [3] 7|01|01|2.07||*Pengadaan Barang Milik Daerah Penunjang|<|<
    [4] 7|01|01|2.07|0005|Pengadaan Mebel|PAD|Kec. Sukamaju|41300000|2150000|64325000|0|0||2150000|88417500|0|0|||91200000
    [4] 7|01|01|2.07|0006|Pengadaan Peralatan dan Mesin Lainnya|DAU|Kec. Sukamaju|57210000|3475000|112300000|0|0||3125000|97650000|0|0|||103500000
    [2] 7|01|03|||*PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN|<|<
    [3] 7|01|03|2.02||*Kegiatan Pemberdayaan Kelurahan|<|<
    [4] 7|01|03|2.02|0004|Evaluasi Kelurahan|PAD|Kec. Sukamaju|17350000|24750000|0|0|0||19825000|0|0|0|||21400000
    [1] *Kelurahan Mekar|<|<|<|<|<|<|<
    [2] 7|01|03|||*PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN|<|<
    [3] 7|01|03|2.02||*Kegiatan Pemberdayaan Kelurahan|<|<
    [4] 7|01|03|2.02|0001|Peningkatan Partisipasi Masyarakat|DAU Tambahan|Kel. Mekar|86200000|91325000|0|0|0||97412000|0|0|0|||99800000
    [4] 7|01|03|2.02|0002|Pembangunan Sarana dan Prasarana Kelurahan|DAU Tambahan|Kel. Mekar|412500000|18275000|431850000|0|0||21650000|398217500|0|0|||452000000
    [=] *JUMLAH|<|<|<|<|<|<|<

    |||||||||||||||||Sukamaju, 3 Oktober 2025
    |||||||||||||||||*CAMAT SUKAMAJU
  `,
};

export const bySourceOfFunds: Draft = {
  id: "Accounts by source of funds with total, difference, cash plan and realisation",
  looks: looks("C", "J", "rp"),
  sums: "C D E F G H I J",
  each: { G: "SUM(D#:F#)", H: "G#-C#" },
  text: `
    *Kode|*Uraian|*Pagu|*DAU|*DAK Non Fisik|*Pendapatan Asli Daerah (PAD)|*Total|*Selisih|*Rak|*Realisasi
    [1] 7.01.01|*PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH
    [2] 7.01.01.2.02|*Administrasi Keuangan Perangkat Daerah
    [3] 7.01.01.2.02.0001|*Penyediaan Gaji dan Tunjangan ASN
    [4] 5.1.01.01.01.0001|Belanja Gaji Pokok PNS|2214300000|2214300000|0|0|||1658225000|1614317500
    [4] 5.1.01.01.02.0001|Belanja Tunjangan Keluarga PNS|198425000|198425000|0|0|||148817000|141224300
    [3] 7.01.01.2.02.0005|*Koordinasi dan Penyusunan Laporan Keuangan
    [4] 5.1.02.01.01.0024|Belanja Alat/Bahan Kegiatan Kantor-ATK|4215000|0|0|4515000|||3150000|2987500
    [4] 5.1.02.01.01.0026|Belanja Alat/Bahan-Bahan Cetak|7935000|0|0|7435000|||5925000|5412000
    [1] 7.01.02|*PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK
    [2] 7.01.02.2.03|*Pelaksanaan Urusan Pemerintahan yang Dilimpahkan
    [3] 7.01.02.2.03.0002|*Pelaksanaan Urusan Pemerintahan yang Terkait dengan Kesehatan
    [4] 5.1.02.02.01.0003|Honorarium Narasumber|48600000|12150000|37250000|0|||36450000|31725000
    [4] 5.1.02.04.01.0001|Belanja Perjalanan Dinas Biasa|61275000|0|43125000|18650000|||45975000|42318500
    [=] *JUMLAH
  `,
};

export const cashPlanFlat: Draft = {
  id: "Cash plan of every account in one line with difference and months",
  looks: looks("L", "AA", "rp"),
  sums: "L M N O P Q R S T U V W X Y Z AA",
  each: { N: "L#-M#", O: "SUM(P#:AA#)" },
  text: `
    *Monitoring Anggaran yang Lebih Kecil dari Realisasi

    *No|*Kode SKPD|*Nama SKPD|*Kode Program|*Nama Program|*Kode Kegiatan|*Nama Kegiatan|*Kode Sub Kegiatan|*Nama Sub Kegiatan|*Kode Akun|*Nama Akun|*Nilai Rincian|*Nilai Realisasi|*Selisih|*Total RAK|*Bulan 1|*Bulan 2|*Bulan 3|*Bulan 4|*Bulan 5|*Bulan 6|*Bulan 7|*Bulan 8|*Bulan 9|*Bulan 10|*Bulan 11|*Bulan 12
    [1] 1|7.01.0.00.0.00.04.0000|Kecamatan Sukamaju|7.01.01|PROGRAM PENUNJANG URUSAN|7.01.01.2.02|Administrasi Keuangan|7.01.01.2.02.0001|Penyediaan Gaji dan Tunjangan ASN|5.1.01.01.01.0001|Belanja Gaji Pokok PNS|2214300000|2241317500|||184525000|184525000|184525000|369050000|184525000|184525000|184525000|184525000|184525000|184525000|184525000|0
    [1] 2|7.01.0.00.0.00.04.0000|Kecamatan Sukamaju|7.01.01|PROGRAM PENUNJANG URUSAN|7.01.01.2.02|Administrasi Keuangan|7.01.01.2.02.0001|Penyediaan Gaji dan Tunjangan ASN|5.1.01.01.02.0001|Belanja Tunjangan Keluarga PNS|198425000|201224300|||16525000|16525000|16525000|33175000|16525000|16525000|16525000|16525000|16525000|16525000|16525000|0
    [1] 3|7.01.0.00.0.00.04.0000|Kecamatan Sukamaju|7.01.01|PROGRAM PENUNJANG URUSAN|7.01.01.2.06|Administrasi Umum|7.01.01.2.06.0004|Penyediaan Bahan Logistik Kantor|5.1.02.01.01.0024|Belanja ATK|84325000|87412000|||0|12150000|7325000|9475000|0|14225000|11350000|6125000|8450000|9325000|5900000|6175000
    [1] 4|7.01.0.00.0.00.04.0001|Kelurahan Mekar|7.01.03|PROGRAM PEMBERDAYAAN|7.01.03.2.02|Pemberdayaan Kelurahan|7.01.03.2.02.0004|Evaluasi Kelurahan|5.1.02.02.01.0003|Honorarium Narasumber|24750000|25300000|||0|0|4125000|0|8250000|0|0|6125000|0|6250000|0|4100000
    [=] *Total|<|<|<|<|<|<|<|<|<|<
  `,
};

export const spendingKindsTwice: Draft = {
  id: "Ceiling and realisation by kinds of spending with a total each and percent",
  without: ["unmerged"],
  looks: { ...looks("D", "L", "rp"), ...looks("M", "T", "rp"), N: "pct", P: "pct", R: "pct", T: "pct" },
  sums: "D E F G H I J K L M O Q S",
  each: {
    F: "D#+E#",
    I: "G#+H#",
    L: "F#+I#+J#+K#",
    S: "M#+O#+Q#",
    N: "M#/F#*100",
    P: "O#/I#*100",
    R: "Q#/J#*100",
    T: "S#/L#*100",
  },
  text: `
    *LAPORAN REALISASI FISIK DAN KEUANGAN BERDASARKAN JENIS BELANJA

    *No|*Kode|*Uraian|*Pagu|<|<|<|<|<|<|<|<|*Realisasi|<|<|<|<|<|<|<
    ^|^|^|*BO|<|<|*BM|<|<|*BTT|*BT|*Total Pagu|*BO|<|*BM|<|*BTT|<|*Total Semua|<
    ^|^|^|*Belanja Pegawai|*Belanja Barang Jasa|*Total|*Belanja Modal Peralatan dan Mesin|*Belanja Modal Gedung|*Total|*Total|*Total|^|*Rp|*%|*Rp|*%|*Rp|*%|*Rp|*%
    [1] 1|7.01.01|*PROGRAM PENUNJANG URUSAN
    [2] |7.01.01.2.02|Administrasi Keuangan|3412500000|48725000||0|0||0|0||2618312000||0||0
    [2] |7.01.01.2.07|Pengadaan Barang Milik Daerah|0|6325000||112300000|64325000||0|0||5814000||98217500||0
    [1] 2|7.01.03|*PROGRAM PEMBERDAYAAN MASYARAKAT
    [2] |7.01.03.2.02|Pemberdayaan Kelurahan|0|187425000||0|431850000||0|25000000||143217500||318472500||0
    [2] |7.01.03.2.03|Pemberdayaan Lembaga Kemasyarakatan|0|64200000||0|0||15000000|0||51318000||0||4125000
    [=] *JUMLAH|<|<
  `,
};
