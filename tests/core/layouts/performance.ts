import type { Draft } from "./draft";

/** Performance reports (LKjIP), balance sheets and strategic plans. */

export const lowerIsBetter: Draft = {
  id: "Indicators of which some are better when lower",
  looks: { D: "k2", E: "k2", F: "pct" },
  text: `
    *Tabel 3.4 Perbandingan Target dan Realisasi Kinerja Tahun 2024

    *No|*Indikator Kinerja|*Satuan|*Target|*Realisasi|*Capaian (%)
    [r] 1|Indeks Kepuasan Masyarakat|Indeks|86|87.13|=E#/D#*100
    [r] 2|Angka pelanggaran Perda|Kasus|25|20|!=D#/E#*100
    [r] 3|Persentase kelurahan berkinerja baik|%|90|75|=E#/D#*100
    [r] 4|Rata-rata waktu penyelesaian layanan|Hari|3|2.5|!=D#/E#*100
    [r] 5|Jumlah lembaga kemasyarakatan aktif|Lembaga|54|51|=E#/D#*100
    [r] 6|Persentase temuan BPK|%|8|9.5|!=D#/E#*100
  `,
};

export const lastYear: Draft = {
  id: "This year against last year and the end of the plan",
  looks: { D: "k2", E: "k2", F: "k2", G: "pct", H: "k2", I: "pct" },
  text: `
    *Tabel 3.5 Perbandingan Realisasi dengan Tahun Lalu dan Target Akhir Renstra

    *No|*Indikator|*Satuan|*Realisasi 2023|*Target 2024|*Realisasi 2024|*Capaian 2024 (%)|*Target Akhir Renstra 2026|*Tingkat Kemajuan (%)
    1|2|3|4|5|6|7 = 6/5|8|9 = 6/8
    [r] 1|Indeks Kepuasan Masyarakat|Indeks|84.02|86|87.13|=F#/E#*100|90|=F#/H#*100
    [r] 2|Nilai AKIP|Nilai|69.45|72|70.38|=F#/E#*100|80|=F#/H#*100
    [r] 3|Persentase kelurahan berkinerja baik|%|83.33|90|75|=F#/E#*100|100|=F#/H#*100
    [r] 4|Jumlah lembaga kemasyarakatan aktif|Lembaga|52|54|51|=F#/E#*100|60|=F#/H#*100
  `,
};

export const strategicPlan: Draft = {
  id: "Strategic plan: K and Rp for each year and the end",
  looks: { D: "k", E: "k", F: "rp", G: "k", H: "rp", I: "k", J: "rp", K: "k", L: "rp" },
  sums: "F H J",
  each: { L: "F#+H#+J#" },
  text: `
    *Tabel T-C.27 Rencana Program, Kegiatan, Indikator Kinerja dan Pendanaan

    *Kode|*Program dan Kegiatan|*Indikator Kinerja|*Data Capaian Awal (2023)|*Target Kinerja dan Kerangka Pendanaan|<|<|<|<|<|*Kondisi Kinerja pada Akhir Periode Renstra|<|*Unit PJ
    ^|^|^|^|*Tahun 2024|<|*Tahun 2025|<|*Tahun 2026|<|^|^|^
    ^|^|^|^|*Target|*Rp|*Target|*Rp|*Target|*Rp|*Target|*Rp|^
    [1] 7.01.01|*PROGRAM PENUNJANG URUSAN|Nilai SAKIP|69|70||72||74||74||Sekretariat
    [2] 7.01.01.2.01|Perencanaan dan Evaluasi|Persentase dokumen tepat waktu|90|95|29125000|97|31750000|100|34200000|100||Sekretariat
    [2] 7.01.01.2.02|Administrasi Keuangan|Persentase laporan tepat waktu|95|100|3517940000|100|3725117500|100|3941228000|100||Sekretariat
    [2] 7.01.01.2.06|Administrasi Umum|Persentase layanan umum|88|90|236918000|92|251437500|95|267125000|95||Sekretariat
    [1] 7.01.03|*PROGRAM PEMBERDAYAAN MASYARAKAT|Persentase kelompok aktif|78|80||85||90||90||Kasi PMD
    [2] 7.01.03.2.02|Pemberdayaan Kelurahan|Jumlah sarana terbangun|14|18|1612475000|22|1713820000|25|1821437500|25||Kasi PMD
    [2] 7.01.03.2.03|Pemberdayaan Lembaga|Jumlah lembaga dibina|52|54|72418000|57|76925500|60|81314000|60||Kasi PMD
    [=] |*JUMLAH
  `,
};

export const projections: Draft = {
  id: "T-C.30: targets, realisation and projections",
  looks: { E: "k2", F: "k2", G: "k2", H: "k2", I: "k2", J: "k2", K: "k2", L: "k2" },
  text: `
    *Tabel T-C.30 Pencapaian Kinerja Pelayanan Kecamatan Sukamaju

    *No|*Indikator|*SPM/Standar Nasional|*IKK|*Target Renstra|<|<|<|*Realisasi Capaian|<|*Proyeksi|<|*Catatan Analisis
    ^|^|^|^|*2022|*2023|*2024|*2025|*2022|*2023|*2024|*2025|^
    1|2|3|4|5|6|7|8|9|10|11|12|13
    [r] 1|Indeks Kepuasan Masyarakat|-|IKK|81.5|83|84.5|86|82.14|83.75|84.5|86|Tercapai
    [r] 2|Nilai AKIP|-|-|64|66|68|70|63.12|66.81|68|70
    [r] 3|Persentase kelurahan berkinerja baik|-|-|60|70|80|90|66.67|71.25|80|90
  `,
};

export const physicalMonths: Draft = {
  id: "Physical and financial to last month, this month, to date",
  looks: { C: "rp", D: "rp", E: "rp", F: "rp", G: "pct", H: "pct", I: "pct", J: "pct", K: "rp" },
  sums: "C D E",
  each: { F: "D#+E#", G: "F#/C#*100", J: "H#+I#", K: "C#-F#" },
  text: `
    *LAPORAN REALISASI FISIK DAN KEUANGAN
    *BULAN OKTOBER TAHUN ANGGARAN 2024

    *Kode|*Program/Kegiatan/Sub Kegiatan|*Pagu DPA (Rp)|*Keuangan|<|<|<|*Fisik (%)|<|<|*Sisa Anggaran (Rp)|*Permasalahan
    ^|^|^|*s/d Bulan Lalu|*Bulan Ini|*s/d Bulan Ini|*%|*s/d Bulan Lalu|*Bulan Ini|*s/d Bulan Ini|^|^
    [1] 7.01.01|*PROGRAM PENUNJANG URUSAN|||||||||
    [2] 7.01.01.2.06|*Administrasi Umum|||||||||
    [3] 7.01.01.2.06.0004|Penyediaan Bahan Logistik|84325000|59455100|8125700|||70.5|9.75
    [3] 7.01.01.2.06.0005|Penyediaan Barang Cetakan|38120000|24853800|3417200|||65.2|8.4
    [2] 7.01.01.2.08|*Penyediaan Jasa Penunjang|||||||||
    [3] 7.01.01.2.08.0002|Jasa Komunikasi, Air dan Listrik|212400000|148217350|16412600|||71.3|8.1
    [1] 7.01.03|*PROGRAM PEMBERDAYAAN MASYARAKAT|||||||||
    [2] 7.01.03.2.02|*Pemberdayaan Kelurahan|||||||||
    [3] 7.01.03.2.02.0002|Pembangunan Sarana Kelurahan|1287500000|760306000|151412500|||61.2|12.5||Menunggu pencairan
    [3] 7.01.03.2.02.0004|Evaluasi Kelurahan|24750000|13692000|2715400|||58.6|10.2
    [=] *JUMLAH|<
  `,
};

export const ticks: Draft = {
  id: "Status of follow-up ticked in one of three columns",
  without: ["id text", "us text", "rupiah text", "formulas"],
  text: `
    *MATRIKS TINDAK LANJUT HASIL PEMERIKSAAN

    *No|*Temuan|*Rekomendasi|*Status Tindak Lanjut|<|<|*Keterangan
    ^|^|^|*Sesuai|*Belum Sesuai|*Belum Ditindaklanjuti|^
    1|Kelebihan pembayaran honor|Menyetor ke kas daerah|v|||Sudah disetor
    2|Aset belum tercatat|Melakukan inventarisasi||v||Dalam proses
    3|Pajak terlambat disetor|Menegur bendahara|v
    4|SPJ belum lengkap|Melengkapi SPJ|||v
  `,
};

export const fractions: Draft = {
  id: "Percentages with a percent format, nested kegiatan, remainder",
  looks: { C: "rp", D: "rp", E: "frac", F: "rp", G: "frac" },
  sums: "C D",
  each: { E: "D#/C#", F: "C#-D#", G: "F#/C#" },
  text: `
    *SERAPAN ANGGARAN TRIWULAN III
    Kecamatan|: Sukamaju
    Tahun|: 2024

    *Kode|*Uraian|*Anggaran|*Realisasi|*% Serapan|*Sisa|*% Sisa
    [1] 7.01.01|PROGRAM PENUNJANG
    [2] 7.01.01.2.06|Administrasi Umum
    [3] 7.01.01.2.06.0004|Penyediaan Bahan Logistik|84325000|59455100
    [3] 7.01.01.2.06.0005|Penyediaan Barang Cetakan|38120000|24853800
    [2] 7.01.01.2.08|Penyediaan Jasa Penunjang
    [3] 7.01.01.2.08.0002|Jasa Komunikasi, Air dan Listrik|212400000|148217350
    [1] 7.01.03|PROGRAM PEMBERDAYAAN
    [2] 7.01.03.2.02|Pemberdayaan Kelurahan
    [3] 7.01.03.2.02.0002|Pembangunan Sarana Kelurahan|1287500000|760306000
    [3] 7.01.03.2.02.0004|Evaluasi Kelurahan|24750000|13692000
    [=] |TOTAL
  `,
};

export const indentOnly: Draft = {
  id: "Levels from bold and numbering alone",
  looks: { C: "rp", D: "rp", E: "rp", F: "rp" },
  sums: "C D E",
  each: { F: "C#+D#+E#" },
  text: `
    *RENCANA KEBUTUHAN BELANJA PER BIDANG

    *No|*Uraian|*Belanja Pegawai|*Belanja Barang dan Jasa|*Belanja Modal|*Jumlah
    [1] *A|*Sekretariat
    [2] 1|Subbag Umum dan Kepegawaian|1125400000|212417500|87325000
    [2] 2|Subbag Perencanaan dan Keuangan|987225000|118412300|0
    [1] *B|*Seksi Pemerintahan
    [2] 1|Pembinaan RT|412318400|87415200|12500000
    [2] 2|Administrasi Kependudukan|387412500|64218300|24750000
    [2] 3|Pertanahan|218417200|31218400|0
    [1] *C|*Seksi Pemberdayaan Masyarakat
    [2] 1|Pembinaan Lembaga|312417500|118217400|0
    [2] 2|Sarana Prasarana|287318200|412318500|687500000
    [=] |*Jumlah (A+B+C)
  `,
};

export const shares: Draft = {
  id: "Shares of the whole in percent",
  looks: { C: "rp", D: "pct" },
  text: `
    *Komposisi Belanja Kecamatan Sukamaju Tahun 2024

    *No|*Jenis Belanja|*Realisasi (Rp)|*Persentase terhadap Total (%)
    [r a] 1|Belanja Pegawai|7217318500|=C#/C$@t*100
    [r] 2|Belanja Barang dan Jasa|4187412600|=C#/C$@t*100
    [r] 3|Belanja Hibah|175500000|=C#/C$@t*100
    [r b] 4|Belanja Modal|1412188700|=C#/C$@t*100
    [r t] |*Jumlah|=SUM(C@a:C@b)|=SUM(D@a:D@b)
  `,
};
