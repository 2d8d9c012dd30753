import { type Draft, looks } from "./draft";

/** Cash, accountability and village budgets as treasury systems print them. */

export const accountability: Draft = {
  id: "Accountability of expenditure: three kinds of payment, each last month, this month, to date",
  looks: looks("C", "N", "rp"),
  sums: "C D E F G H I J K L M N",
  each: { F: "D#+E#", I: "G#+H#", L: "J#+K#", M: "F#+I#+L#", N: "C#-M#" },
  text: `
    *LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN (SPJ BELANJA - FUNGSIONAL)
    *Bulan : September 2025

    *Kode Rekening|*Uraian|*Jumlah Anggaran|*SPJ - LS Gaji|<|<|*SPJ - LS Barang & Jasa *)|<|<|*SPJ - UP/GU/TU|<|<|*Jumlah SPJ (LS+UP/GU/TU) s.d. Bulan Ini|*Sisa Pagu Anggaran
    ^|^|^|*s.d. Bulan Lalu|*Bulan Ini|*s.d. Bulan Ini|*s.d. Bulan Lalu|*Bulan Ini|*s.d. Bulan Ini|*s.d. Bulan Lalu|*Bulan Ini|*s.d. Bulan Ini|^|^
    1|2|3|4|5|6=(4+5)|7|8|9=(7+8)|10|11|12=(10+11)|13=(6+9+12)|14=(3-13)
    [1] 5|*BELANJA DAERAH
    [2] 5.1|*BELANJA OPERASI
    [3] 5.1.01|*Belanja Pegawai
    [4] 5.1.01.01|Belanja Gaji dan Tunjangan ASN|3412725000|2218475300|198317500||0|0||0|0
    [4] 5.1.01.02|Belanja Tambahan Penghasilan ASN|1218350000|718425000|98475300||0|0||0|0
    [3] 5.1.02|*Belanja Barang dan Jasa
    [4] 5.1.02.01|Belanja Barang|412350000|0|0||128475000|24318500||98425300|12475000
    [4] 5.1.02.02|Belanja Jasa|718475000|0|0||312418000|41275300||87315400|9812500
    [4] 5.1.02.04|Belanja Perjalanan Dinas|187425000|0|0||0|0||98712300|14325000
    [2] 5.2|*BELANJA MODAL
    [3] 5.2.02|*Belanja Modal Peralatan dan Mesin
    [4] 5.2.02.05|Belanja Modal Alat Kantor dan Rumah Tangga|218475300|0|0||98412500|31275000||0|0
    [=] |*JUMLAH
  `,
};

export const schoolPlan: Draft = {
  id: "School plan: volume, price, amount and its four quarters",
  without: ["unmerged"],
  looks: { D: "k", F: "rp", G: "rp", H: "rp", I: "rp", J: "rp", K: "rp" },
  sums: "G H I J K",
  text: `
    *RENCANA KEGIATAN DAN ANGGARAN SEKOLAH (RKAS) TAHUN ANGGARAN 2025

    *No|*Kode Rekening|*Uraian|*Rincian Perhitungan|<|<|*Jumlah|*Triwulan|<|<|<
    ^|^|^|*Volume|*Satuan|*Tarif Harga|^|*1|*2|*3|*4
    [1] 1|05.08.12|*Pengembangan Sarana dan Prasarana Sekolah
    [2] |5.1.02.01.01.0024|Kertas HVS F4|120|Rim|52500|=D#*F#|1575000|1575000|1575000|1575000
    [2] |5.1.02.01.01.0024|Tinta Printer|24|Botol|118000|=D#*F#|708000|708000|826000|590000
    [2] |5.1.02.03.02.0035|Pemeliharaan Komputer|15|Unit|275000|=D#*F#|1100000|825000|1375000|825000
    [1] 2|06.05.13|*Pelaksanaan Kegiatan Pembelajaran
    [2] |5.1.02.02.01.0013|Honor Pelatih Ekstrakurikuler|48|OB|150000|=D#*F#|1800000|1800000|1950000|1650000
    [2] |5.1.02.01.01.0052|Konsumsi Rapat|360|Kotak|27500|=D#*F#|2475000|2200000|2750000|2475000
    [1] 3|07.12.04|*Langganan Daya dan Jasa
    [2] |5.1.02.02.01.0061|Tagihan Listrik|12|Bulan|1312500|=D#*F#|3937500|3937500|3937500|3937500
    [=] *JUMLAH|<|<
  `,
};

export const earmarkedTransfer: Draft = {
  id: "Earmarked transfer by field with a total each, realised by stage, to date, percent and left",
  looks: { C: "rp", D: "rp", E: "rp", F: "rp", G: "rp", H: "pct", I: "rp" },
  text: `
    *LAPORAN REALISASI PENGGUNAAN DAU YANG DITENTUKAN PENGGUNAANNYA
    *S.D. TRIWULAN III TAHUN 2025

    *NO|*BIDANG / SUB KEGIATAN|*PAGU (Rp)|*REALISASI (Rp)|<|<|*JUMLAH REALISASI (Rp)|*PERSENTASE (%)|*SISA (Rp)
    ^|^|^|*TRIWULAN I|*TRIWULAN II|*TRIWULAN III|^|^|^
    *1|*2|*3|*4|*5|*6|*7 = 4+5+6|*8 = 7/3|*9 = 3-7
    [1] *A|*BIDANG PENDIDIKAN
    [2 a] 1|Penyediaan Pendidik dan Tenaga Kependidikan|2718425000|618475300|712318450|598412700|=SUM(D#:F#)|=G#/C#*100|=C#-G#
    [2 b] 2|Rehabilitasi Sedang/Berat Ruang Kelas|912350000|98475300|212418000|287315400|=SUM(D#:F#)|=G#/C#*100|=C#-G#
    [2 c] 3|Pengadaan Mebel Sekolah|318475300|0|87425000|112318500|=SUM(D#:F#)|=G#/C#*100|=C#-G#
    [r ja] |*JUMLAH BIDANG PENDIDIKAN|=C@a+C@b+C@c|=D@a+D@b+D@c|=E@a+E@b+E@c|=F@a+F@b+F@c|=SUM(D#:F#)|=G#/C#*100|=C#-G#
    [1] *B|*BIDANG KESEHATAN
    [2 d] 1|Pengadaan Obat dan Vaksin|1218475000|312418500|287425300|218475000|=SUM(D#:F#)|=G#/C#*100|=C#-G#
    [2 e] 2|Pengelolaan Pelayanan Kesehatan Ibu Hamil|187318400|24318500|41275300|38412700|=SUM(D#:F#)|=G#/C#*100|=C#-G#
    [r jb] |*JUMLAH BIDANG KESEHATAN|=C@d+C@e|=D@d+D@e|=E@d+E@e|=F@d+F@e|=SUM(D#:F#)|=G#/C#*100|=C#-G#
    [1] *C|*BIDANG KELURAHAN
    [2 f] 1|Pembangunan Sarana dan Prasarana Kelurahan|812475300|0|312418500|287315000|=SUM(D#:F#)|=G#/C#*100|=C#-G#
    [2 g] 2|Pemberdayaan Masyarakat di Kelurahan|312500000|41275300|87412500|98475300|=SUM(D#:F#)|=G#/C#*100|=C#-G#
    [r jc] |*JUMLAH BIDANG KELURAHAN|=C@f+C@g|=D@f+D@g|=E@f+E@g|=F@f+F@g|=SUM(D#:F#)|=G#/C#*100|=C#-G#
    [r] |*JUMLAH TOTAL|=C@ja+C@jb+C@jc|=D@ja+D@jb+D@jc|=E@ja+E@jb+E@jc|=F@ja+F@jb+F@jc|=SUM(D#:F#)|=G#/C#*100|=C#-G#
  `,
};

export const halfYear: Draft = {
  id: "Half-year report with prognosis of the next six months",
  looks: { C: "rp", D: "rp", E: "pct", F: "rp", G: "rp" },
  sums: "C D F G",
  each: { E: "D#/C#*100", F: "C#-D#" },
  text: `
    *LAPORAN REALISASI SEMESTER PERTAMA APBD DAN PROGNOSIS 6 (ENAM) BULAN BERIKUTNYA
    *TAHUN ANGGARAN 2025

    *KODE REKENING|*URAIAN|*JUMLAH ANGGARAN|*REALISASI SEMESTER PERTAMA|*PERSENTASE (%)|*SISA ANGGARAN S/D SEMESTER PERTAMA|*PROGNOSIS|*KET.
    1|2|3|4|5 = 4/3|6 = (3 - 4)|7|8
    [1] 5|*BELANJA
    [2] 5.1|*BELANJA OPERASI
    [3] 5.1.01|Belanja Pegawai|4631075000|2218475300|||2312418500|
    [3] 5.1.02|Belanja Barang dan Jasa|1318250000|518425700|||712475300|
    [2] 5.2|*BELANJA MODAL
    [3] 5.2.02|Belanja Modal Peralatan dan Mesin|218475300|98412500|||112318400|
    [3] 5.2.03|Belanja Modal Gedung dan Bangunan|412350000|87315200|||298475100|
    [=] |*JUMLAH
  `,
};

export const cashPlanQuarters: Draft = {
  id: "Cash plan with a sum after the months of each quarter under its heading",
  looks: looks("C", "T", "rp"),
  sums: "C D E F G H I J K L M N O P Q R S T",
  each: { G: "SUM(D#:F#)", K: "SUM(H#:J#)", O: "SUM(L#:N#)", S: "SUM(P#:R#)", T: "G#+K#+O#+S#" },
  text: `
    *ANGGARAN KAS BELANJA TAHUN ANGGARAN 2025

    *Kode Rekening|*Uraian|*Anggaran|*Triwulan I|<|<|<|*Triwulan II|<|<|<|*Triwulan III|<|<|<|*Triwulan IV|<|<|<|*Jumlah Setahun
    ^|^|^|*Januari|*Februari|*Maret|*Jumlah|*April|*Mei|*Juni|*Jumlah|*Juli|*Agustus|*September|*Jumlah|*Oktober|*November|*Desember|*Jumlah|^
    [1] 5.1|*BELANJA OPERASI
    [2] 5.1.01|Belanja Pegawai|2595400000|198475000|198475000|198475000||198475000|198475000|396950000||198475000|198475000|198475000||198475000|198475000|213700000
    [2] 5.1.02|Belanja Barang dan Jasa|511025000|12350000|41275000|38412500||51318000|47312500|62475000||43125000|51275000|39812500||48412000|53475000|21782500
    [1] 5.2|*BELANJA MODAL
    [2] 5.2.02|Belanja Modal Peralatan dan Mesin|218475000|0|0|41318000||0|62475000|38412000||0|51275000|0||24995000|0|0
    [2] 5.2.05|Belanja Modal Aset Tetap Lainnya|41318500|0|0|0||12475000|0|0||14325000|0|0||0|14518500|0
    [=] *JUMLAH|<
  `,
};
