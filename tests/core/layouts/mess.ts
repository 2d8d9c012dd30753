import type { Draft } from "./draft";

/** Sheets that people worked on: repeated headers, units, several tables, hidden rows, helper columns. */

export const shiftedNumbers: Draft = {
  id: "E.81 with all numbers shifted by one",
  looks: { F: "rp", G: "rp", H: "rp", I: "rp", J: "rp", K: "rp", L: "rp", M: "rp", N: "rp", O: "pct" },
  sums: "F G H I J K L",
  each: { M: "I#+J#+K#+L#", N: "G#+M#", O: "N#/F#*100" },
  text: `
    *EVALUASI RENJA BERDASARKAN ANGGARAN TAHUN 2024

    *No|*Sasaran|*Kode|*Program/Kegiatan/Sub Kegiatan|*Indikator|*Target Renstra (Rp)|*Realisasi Renstra s/d 2023 (Rp)|*Target Renja 2024 (Rp)|*Realisasi Triwulan (Rp)|<|<|<|*Realisasi Renja 2024 (Rp)|*Realisasi Renstra s/d 2024 (Rp)|*Tingkat Capaian Renstra (%)
    ^|^|^|^|^|^|^|^|*I|*II|*III|*IV|^|^|^
    1|2|3|4|5|6|7|8|9|10|11|12|13=9+10+11+12|14=7+13|15=14/6*100
    [1] 1|Meningkatnya akuntabilitas|7.01.01|*PROGRAM PENUNJANG URUSAN|Nilai SAKIP
    [2] |~|7.01.01.2.01|Perencanaan dan Evaluasi|Persentase dokumen tepat waktu
    [3] |~|7.01.01.2.01.0001|Penyusunan Dokumen Perencanaan|Jumlah dokumen|125400000|51240000|25100000|6125000|5417500|7318200|5918400
    [3] |~|7.01.01.2.01.0007|Evaluasi Kinerja|Jumlah laporan|87250000|33415000|17450000|3218000|4417300|4915400|4218700
    [2] |~|7.01.01.2.06|Administrasi Umum|Persentase layanan
    [3] |~|7.01.01.2.06.0004|Penyediaan Bahan Logistik|Jumlah paket|412500000|154120000|84325000|18412500|21317600|19725000|23914300
    [3] |~|7.01.01.2.06.0005|Penyediaan Barang Cetakan|Jumlah paket|187400000|71230000|38120000|9125000|8412300|7316500|11218900
    [1] 2|Meningkatnya partisipasi|7.01.03|*PROGRAM PEMBERDAYAAN MASYARAKAT|Persentase kelompok aktif
    [2] |~|7.01.03.2.02|Pemberdayaan Kelurahan|Jumlah kegiatan
    [3] |~|7.01.03.2.02.0002|Pembangunan Sarana Kelurahan|Jumlah sarana|6125000000|2431780000|1287500000|212415000|318720500|297416000|401238750
    [3] |~|7.01.03.2.02.0004|Evaluasi Kelurahan|Jumlah dokumen|121500000|48315000|24750000|5412000|6120500|4875000|6931200
    [=] |||*JUMLAH
  `,
};

export const unitSections: Draft = {
  id: "Kecamatan and kelurahan in sections, the same programs in each",
  looks: { C: "rp", D: "rp", E: "rp", F: "pct" },
  sums: "C D",
  each: { E: "C#-D#", F: "D#/C#*100" },
  text: `
    *REALISASI ANGGARAN KECAMATAN SUKAMAJU TERMASUK KELURAHAN
    *PER 31 DESEMBER 2024

    *Kode|*Unit / Program / Kegiatan / Sub Kegiatan|*Pagu Anggaran (Rp)|*Realisasi (Rp)|*Sisa (Rp)|*%
    [1] 7.01.0.00.0.00.04.0000|*KECAMATAN SUKAMAJU
    [2] 7.01.01|*PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH
    [3] 7.01.01.2.06|*Administrasi Umum Perangkat Daerah
    [4] 7.01.01.2.06.0004|Penyediaan Bahan Logistik Kantor|84325000|81417500
    [4] 7.01.01.2.06.0005|Penyediaan Barang Cetakan dan Penggandaan|38120000|36218400
    [3] 7.01.01.2.08|*Penyediaan Jasa Penunjang Urusan
    [4] 7.01.01.2.08.0002|Penyediaan Jasa Komunikasi, Air dan Listrik|212400000|198317250
    [2] 7.01.02|*PROGRAM PENYELENGGARAAN PEMERINTAHAN
    [3] 7.01.02.2.01|*Koordinasi Penyelenggaraan Kegiatan
    [4] 7.01.02.2.01.0001|Koordinasi/Sinergi Perencanaan|95317500|91245800
    [1] 7.01.0.00.0.00.04.0001|*KELURAHAN MEKAR
    [2] 7.01.01|*PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH
    [3] 7.01.01.2.06|*Administrasi Umum Perangkat Daerah
    [4] 7.01.01.2.06.0004|Penyediaan Bahan Logistik Kantor|21415000|20318200
    [2] 7.01.03|*PROGRAM PEMBERDAYAAN MASYARAKAT
    [3] 7.01.03.2.02|*Kegiatan Pemberdayaan Kelurahan
    [4] 7.01.03.2.02.0002|Pembangunan Sarana dan Prasarana Kelurahan|687500000|661238400
    [4] 7.01.03.2.02.0003|Pemberdayaan Masyarakat di Kelurahan|212600000|198417300
    [1] 7.01.0.00.0.00.04.0002|*KELURAHAN MELATI
    [2] 7.01.01|*PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH
    [3] 7.01.01.2.06|*Administrasi Umum Perangkat Daerah
    [4] 7.01.01.2.06.0004|Penyediaan Bahan Logistik Kantor|18725000|17912400
    [2] 7.01.03|*PROGRAM PEMBERDAYAAN MASYARAKAT
    [3] 7.01.03.2.02|*Kegiatan Pemberdayaan Kelurahan
    [4] 7.01.03.2.02.0002|Pembangunan Sarana dan Prasarana Kelurahan|600000000|578412500
    [4] 7.01.03.2.02.0004|Evaluasi Kelurahan|24750000|24118300
    [=] |*JUMLAH TOTAL
  `,
};

export const sideBySide: Draft = {
  id: "Two tables side by side",
  looks: { C: "rp", D: "rp", E: "rp", I: "rp", J: "rp", K: "rp" },
  text: `
    *Anggaran per Program|||||||*Anggaran per Sumber Dana
    *No|*Program|*Pagu (Rp)|*Realisasi (Rp)|*Sisa (Rp)||*No|*Sumber Dana|*Pagu (Rp)|*Realisasi (Rp)|*Sisa (Rp)
    [r a] 1|Program Penunjang Urusan|9125347800|8817226450|=C#-D#||1|PAD|3125400000|2917318400|=I#-J#
    [r] 2|Program Penyelenggaraan|412750000|387214500|=C#-D#||2|DAU|8412750000|8117225300|=I#-J#
    [r b] 3|Program Pemberdayaan|3317250500|3012478250|=C#-D#||3|DAK Fisik|1317198300|1182375500|=I#-J#
    [r] |*Jumlah|=SUM(C@a:C@b)|=SUM(D@a:D@b)|=C#-D#|||*Jumlah|=SUM(I@a:I@b)|=SUM(J@a:J@b)|=I#-J#
  `,
};

export const sourcesOfFunds: Draft = {
  id: "Budget by office and source of funds",
  looks: { C: "rp", D: "rp", E: "rp", F: "rp", G: "rp" },
  sums: "C D E F",
  each: { G: "SUM(C#:F#)" },
  text: `
    *REKAPITULASI PAGU MENURUT SUMBER DANA TAHUN 2024

    *NO|*PERANGKAT DAERAH|*SUMBER DANA|<|<|<|*TOTAL
    ^|^|*PAD|*DAU|*DAK|*BANTUAN KEUANGAN|^
    [1] 1|Dinas Pendidikan|12475318000|212417225400|87317412500|3125000000
    [1] 2|Dinas Kesehatan|87412500000|114918317250|41218735000|0
    [1] 3|Dinas Pekerjaan Umum|18715420000|97412318500|62318417200|12500000000
    [1] 4|Kecamatan Sukamaju|1042748300|11417225600|0|582774400
    [=] |*TOTAL
  `,
};

export const regionalRepeated: Draft = {
  id: "Regional E.81: unmerged header, repeated header, page feet, blank rows",
  looks: {
    D: "k", E: "rp", F: "k", G: "rp", H: "k", I: "rp", J: "k", K: "rp", L: "k", M: "rp", N: "k", O: "rp", P: "k", Q: "rp",
    R: "k", S: "rp", T: "pct", U: "pct", V: "k", W: "rp", X: "pct", Y: "pct",
  },
  sums: "E G I K M O Q",
  each: {
    R: "J#+L#+N#+P#", S: "K#+M#+O#+Q#", T: "R#/H#*100", U: "S#/I#*100",
    V: "F#+R#", W: "G#+S#", X: "V#/D#*100", Y: "W#/E#*100",
  },
  text: `
    *EVALUASI HASIL RENJA TRIWULAN IV TAHUN 2024

    *No|*Program/Kegiatan/Sub Kegiatan|*Indikator Kinerja|*Target Renstra Tahun 2026||*Realisasi s/d Tahun Lalu (n-2)||*Target Renja Tahun 2024||*Realisasi Kinerja pada Triwulan||||||||*Realisasi Tahun 2024||*Tingkat Capaian Renja (%)||*Realisasi Renstra s/d Tahun 2024||*Tingkat Capaian Renstra (%)||*Unit PJ
    |||||||||*I||*II||*III||*IV
    |||*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp
    1|3|4|5||6||7||8||9||10||11||12=8+9+10+11||13=12/7x100||14=6+12||15=14/5x100||16
    [1] I|*PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH|Persentase layanan|||||||||||||||||||||||Sekretariat
    [2] 1|Kegiatan Perencanaan dan Evaluasi|Jumlah dokumen|60||24||12||3||2||4||3
    [3] |Sub Kegiatan Penyusunan Dokumen Perencanaan|Jumlah Dokumen|35|125400000|14|51240000|7|25100000|2|6125000|1|5417500|2|7318200|2|5918400
    [3] |Sub Kegiatan Evaluasi Kinerja|Jumlah Laporan|25|87250000|10|33415000|5|17450000|1|3218000|1|4417300|2|4915400|1|4218700
    Halaman 1 dari 2

    *No|*Program/Kegiatan/Sub Kegiatan|*Indikator Kinerja|*Target Renstra Tahun 2026||*Realisasi s/d Tahun Lalu (n-2)||*Target Renja Tahun 2024||*Realisasi Kinerja pada Triwulan||||||||*Realisasi Tahun 2024||*Tingkat Capaian Renja (%)||*Realisasi Renstra s/d Tahun 2024||*Tingkat Capaian Renstra (%)||*Unit PJ
    |||||||||*I||*II||*III||*IV
    |||*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp
    1|3|4|5||6||7||8||9||10||11||12=8+9+10+11||13=12/7x100||14=6+12||15=14/5x100||16
    [2] 2|Kegiatan Administrasi Umum|Jumlah paket|150||58||30||7||8||7||8
    [3] |Sub Kegiatan Penyediaan Bahan Logistik|Jumlah Paket|90|412500000|36|154120000|18|84325000|4|18412500|5|21317600|4|19725000|5|23914300
    [3] |Sub Kegiatan Penyediaan Barang Cetakan|Jumlah Paket|60|187400000|22|71230000|12|38120000|3|9125000|3|8412300|3|7316500|3|11218900

    [1] II|*PROGRAM PEMBERDAYAAN MASYARAKAT|Persentase kelompok aktif|||||||||||||||||||||||Kasi PMD
    [2] 1|Kegiatan Pemberdayaan Kelurahan|Jumlah kegiatan|90||36||18||4||5||4||5
    [3] |Sub Kegiatan Pembangunan Sarana Kelurahan|Jumlah Sarana|70|6125000000|28|2431780000|14|1287500000|3|212415000|4|318720500|3|297416000|4|401238750
    [3] |Sub Kegiatan Evaluasi Kelurahan|Jumlah Dokumen|20|121500000|8|48315000|4|24750000|1|5412000|1|6120500|1|4875000|1|6931200
    Halaman 2 dari 2
  `,
};

export const severalTables: Draft = {
  id: "Three tables on one sheet with captions and notes",
  without: ["header again"],
  looks: { C: "rp", D: "rp", E: "rp" },
  text: `
    *Tabel 3.1 Anggaran dan Realisasi per Program Tahun 2024

    *No|*Program|*Anggaran (Rp)|*Realisasi (Rp)|*Sisa (Rp)
    [r a] 1|Program Penunjang Urusan|9125347800|8817226450|=C#-D#
    [r] 2|Program Penyelenggaraan Pemerintahan|412750000|387214500|=C#-D#
    [r b] 3|Program Pemberdayaan Masyarakat|3317250500|3012478250|=C#-D#
    [r] |*Jumlah|=SUM(C@a:C@b)|=SUM(D@a:D@b)|=C#-D#
    Sumber: SIPD, diolah

    *Tabel 3.2 Realisasi Pendapatan Retribusi per Kelurahan

    *No|*Kelurahan|*Target (Rp)|*Realisasi (Rp)|*Lebih/(Kurang) (Rp)
    [r c] 1|Mekar|12500000|13175000|=D#-C#
    [r] 2|Melati|9750000|9215000|=D#-C#
    [r d] 3|Mawar|15250000|14875500|=D#-C#
    [r] |*Jumlah|=SUM(C@c:C@d)|=SUM(D@c:D@d)|=D#-C#
    Sumber: Seksi Pelayanan

    *Tabel 3.3 Belanja Menurut Jenis

    *No|*Jenis Belanja|*Sebelum (Rp)|*Sesudah (Rp)|*Bertambah/(Berkurang)
    [r e] 1|Belanja Pegawai|7125400000|7217318500|=D#-C#
    [r] 2|Belanja Barang dan Jasa|4412750000|4187412600|=D#-C#
    [r f] 3|Belanja Modal|1317198300|1412188700|=D#-C#
    [r] |*Jumlah|=SUM(C@e:C@f)|=SUM(D@e:D@f)|=D#-C#
  `,
};

export const contracts: Draft = {
  id: "Contracts: ceiling, contract, remainder, progress",
  looks: { D: "rp", E: "rp", F: "rp", G: "rp", H: "pct", I: "pct" },
  sums: "D E G",
  each: { F: "D#-E#", H: "G#/E#*100" },
  text: `
    *MONITORING PENGADAAN BARANG/JASA KECAMATAN SUKAMAJU

    *No|*Nama Paket|*Penyedia|*Pagu (Rp)|*Nilai Kontrak (Rp)|*Sisa Pagu (Rp)|*Realisasi Keuangan|<|*Progres Fisik (%)|*Keterangan
    ^|^|^|^|^|^|*Rp|*%|^|^
    [1] 1|Pembangunan drainase RT 05|CV Karya Abadi|187500000|182415000||91207500||52.5|Dalam pelaksanaan
    [1] 2|Semenisasi gang Melati|CV Bina Karya|142750000|139820000||139820000||100|Selesai
    [1] 3|Pengadaan komputer|PT Sumber Data|85000000|82175000||82175000||100|Selesai
    [1] 4|Rehabilitasi posyandu|CV Mitra Jaya|112400000|108915000||65349000||64.25|Dalam pelaksanaan
    [=] |*JUMLAH
  `,
};

export const attendance: Draft = {
  id: "Attendance by unit",
  looks: { C: "k", D: "k", E: "k", F: "k", G: "k", H: "k" },
  sums: "C D E F G",
  each: { H: "SUM(D#:G#)" },
  text: `
    *REKAP KEHADIRAN PEGAWAI BULAN OKTOBER 2024

    *No|*Unit Kerja|*Jumlah Pegawai|*Sakit|*Izin|*Cuti|*Tanpa Keterangan|*Jumlah Tidak Hadir
    [1] 1|Sekretariat|18|2|1|3|0
    [1] 2|Seksi Pemerintahan|8|0|2|1|1
    [1] 3|Seksi Pemberdayaan|10|1|1|2|0
    [1] 4|Seksi Trantib|15|3|0|1|2
    [=] *Jumlah|<
  `,
};
