import { type Draft } from "./draft";

export const balance: Draft = {
  id: "Balance sheet with totals of sections",
  looks: { C: "rp2", D: "rp2", E: "rp2", F: "pct" },
  text: `
    *KECAMATAN SUKAMAJU
    *NERACA
    *PER 31 DESEMBER 2024 DAN 2023

    *NO|*URAIAN|*2024|*2023|*KENAIKAN/ (PENURUNAN)|*%
    1|*ASET
    2|*ASET LANCAR
    [r a1] 3|Kas di Bendahara Pengeluaran|0|1250000|=C#-D#|=E#/D#*100
    [r a2] 4|Piutang Retribusi|18725400|15412300|=C#-D#|=E#/D#*100
    [r a3] 5|Persediaan|42318750.5|38917425|=C#-D#|=E#/D#*100
    [r a] 6|*JUMLAH ASET LANCAR|=SUM(C@a1:C@a3)|=SUM(D@a1:D@a3)|=C#-D#|=E#/D#*100
    7|*ASET TETAP
    [r b1] 8|Tanah|12475000000|12475000000|=C#-D#|=E#/D#*100
    [r b2] 9|Peralatan dan Mesin|3218417500|2987225300|=C#-D#|=E#/D#*100
    [r b3] 10|Gedung dan Bangunan|8417250000|8012318400|=C#-D#|=E#/D#*100
    [r b] 11|*JUMLAH ASET TETAP|=SUM(C@b1:C@b3)|=SUM(D@b1:D@b3)|=C#-D#|=E#/D#*100
    [r c] 12|*JUMLAH ASET|=C@a+C@b|=D@a+D@b|=C#-D#|=E#/D#*100
    13|*KEWAJIBAN
    [r d1] 14|Utang Beban|21417300|18725000|=C#-D#|=E#/D#*100
    [r d2] 15|Utang Jangka Pendek Lainnya|5318200|6412500|=C#-D#|=E#/D#*100
    [r d] 16|*JUMLAH KEWAJIBAN|=C@d1+C@d2|=D@d1+D@d2|=C#-D#|=E#/D#*100
    [r e] 17|*EKUITAS|=C@c-C@d|=D@c-D@d|=C#-D#|=E#/D#*100
    [r] 18|*JUMLAH KEWAJIBAN DAN EKUITAS|=C@d+C@e|=D@d+D@e|=C#-D#|=E#/D#*100
  `,
};

export const cashBook: Draft = {
  id: "Cash book with running balance",
  looks: { D: "rp", E: "rp", F: "rp" },
  text: `
    *BUKU KAS UMUM
    *BENDAHARA PENGELUARAN KECAMATAN SUKAMAJU BULAN MARET 2024

    *No|*Tanggal|*Uraian|*Penerimaan|*Pengeluaran|*Saldo
    [r a] 1|01/03/2024|Saldo bulan lalu|15250000|0|!=D#-E#
    [r b] 2|04/03/2024|Terima SP2D UP|75000000|0|=F@a+D#-E#
    [r c] 3|05/03/2024|Bayar belanja ATK|0|7425000|=F@b+D#-E#
    [r d] 4|12/03/2024|Bayar makan minum rapat|0|3817500|=F@c+D#-E#
    [r e] 5|20/03/2024|Bayar listrik|0|2918400|=F@d+D#-E#
    [r f] 6|28/03/2024|Terima GU|14160900|0|=F@e+D#-E#
    [r] ||*Jumlah|=SUM(D@a:D@f)|=SUM(E@a:E@f)|=D#-E#
  `,
};

export const monthsDown: Draft = {
  id: "Months as rows with running totals",
  looks: { C: "rp", D: "rp", E: "rp", F: "rp", G: "pct" },
  text: `
    *TARGET DAN REALISASI PBB-P2 KECAMATAN SUKAMAJU TAHUN 2024

    *No|*Bulan|*Target (Rp)|*Realisasi (Rp)|*Kumulatif|<|*%
    ^|^|^|^|*Target (Rp)|*Realisasi (Rp)|^
    [r a] 1|Januari|12500000|9317400|=C#|=D#|=F#/E#*100
    [r b] 2|Februari|15000000|14218300|=E@a+C#|=F@a+D#|=F#/E#*100
    [r c] 3|Maret|18750000|19415200|=E@b+C#|=F@b+D#|=F#/E#*100
    [r d] 4|April|22500000|21318700|=E@c+C#|=F@c+D#|=F#/E#*100
    [r e] 5|Mei|27500000|25417900|=E@d+C#|=F@d+D#|=F#/E#*100
    [r f] 6|Juni|31250000|33218400|=E@e+C#|=F@e+D#|=F#/E#*100
    [r] |*Jumlah|=SUM(C@a:C@f)|=SUM(D@a:D@f)
  `,
};

export const programMean: Draft = {
  id: "Physical and financial percentages with means below",
  looks: { C: "rp", D: "rp", E: "pct", F: "pct" },
  text: `
    *REKAPITULASI REALISASI FISIK DAN KEUANGAN PER PROGRAM

    *No|*Program|*Pagu (Rp)|*Realisasi (Rp)|*Keuangan (%)|*Fisik (%)
    [r a] 1|Program Penunjang Urusan|9125347800|8817226450|=D#/C#*100|97.25
    [r] 2|Program Penyelenggaraan Pemerintahan|412750000|387214500|=D#/C#*100|95.4
    [r] 3|Program Pemberdayaan Masyarakat|3317250500|3012478250|=D#/C#*100|92.18
    [r b] 4|Program Koordinasi Ketentraman|187400000|171925000|=D#/C#*100|94.62
    [r] |*Jumlah / Rata-rata|=SUM(C@a:C@b)|=SUM(D@a:D@b)|=D#/C#*100|=AVERAGE(F@a:F@b)
  `,
};

export const keyIndicators: Draft = {
  id: "Key indicators with capaian, mean and predicate",
  looks: { D: "k2", E: "k2", F: "pct" },
  text: `
    *Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024

    *No|*Indikator Kinerja|*Satuan|*Target|*Realisasi|*Capaian (%)|*Predikat
    [r a] 1|Indeks Kepuasan Masyarakat|Indeks|86|87.13|=E#/D#*100|Sangat Tinggi
    [r] 2|Nilai AKIP|Nilai|72|70.38|=E#/D#*100|Sangat Tinggi
    [r] 3|Persentase kelurahan berkinerja baik|%|90|75|=E#/D#*100|Tinggi
    [r] 4|Persentase usulan musrenbang yang diakomodir|%|60|42.5|=E#/D#*100|Sedang
    [r b] 5|Jumlah lembaga kemasyarakatan aktif|Lembaga|54|29|=E#/D#*100|Rendah
    [r] |*Rata-rata Capaian||||=AVERAGE(F@a:F@b)|Tinggi
  `,
};

export const quarterPlan: Draft = {
  id: "Plan and realisation by quarter with deviation",
  looks: {
    C: "rp",
    D: "rp",
    E: "rp",
    F: "rp",
    G: "rp",
    H: "rp",
    I: "rp",
    J: "rp",
    K: "rp",
    L: "rp",
    M: "rp",
    N: "rp",
    O: "pct",
  },
  sums: "C D E F G I J K L",
  each: { H: "SUM(D#:G#)", M: "SUM(I#:L#)", N: "M#-H#", O: "M#/H#*100" },
  text: `
    *TARGET DAN REALISASI KEUANGAN PER TRIWULAN TAHUN 2024

    *No|*Program/Kegiatan|*Pagu|*Rencana Penyerapan (Rp)|<|<|<|<|*Realisasi Penyerapan (Rp)|<|<|<|<|*Deviasi (Rp)|*Capaian (%)
    ^|^|^|*TW I|*TW II|*TW III|*TW IV|*Jumlah|*TW I|*TW II|*TW III|*TW IV|*Jumlah|^|^
    [1] I|*Program Penunjang Urusan
    [2] 1|Kegiatan Administrasi Keuangan|3725400000|912350000|931350000|931350000|950350000||905412300|928317400|917225100|931418200
    [2] 2|Kegiatan Administrasi Umum|122445000|30000000|31500000|30945000|30000000||27537500|29729900|27041500|35133200
    [1] II|*Program Pemberdayaan Masyarakat
    [2] 1|Kegiatan Pemberdayaan Kelurahan|1312250000|312000000|325000000|337250000|338000000||217827000|324841000|302291000|408169950
    [2] 2|Kegiatan Pemberdayaan Lembaga|76925500|18000000|19500000|19425500|20000000||16418200|18917300|17225400|21318600
    [=] *JUMLAH|<
  `,
};

export const cashBookOpening: Draft = {
  id: "Cash book with opening balance",
  looks: { D: "rp", E: "rp", F: "rp" },
  text: `
    *BUKU KAS UMUM
    *BULAN OKTOBER 2024

    *Tanggal|*No. Bukti|*Uraian|*Penerimaan (Rp)|*Pengeluaran (Rp)|*Saldo (Rp)
    [r a] 01/10/2024||Saldo bulan lalu|||12415000
    [r b] 03/10/2024|001/BKU|Penerimaan SP2D UP|25000000||=F@a+D#
    [r c] 05/10/2024|002/BKU|Belanja alat tulis kantor||3812500|=F@b-E#
    [r d] 09/10/2024|003/BKU|Belanja makan minum rapat||2417500|=F@c-E#
    [r e] 15/10/2024|004/BKU|Penerimaan SP2D GU|15312000||=F@d+D#
    [r f] 21/10/2024|005/BKU|Belanja perjalanan dinas||8715000|=F@e-E#
    [r g] 28/10/2024|006/BKU|Belanja pemeliharaan kendaraan||4618500|=F@f-E#
    [r] |*Jumlah||=SUM(D@b:D@g)|=SUM(E@b:E@g)|!=F@g+0
  `,
};
