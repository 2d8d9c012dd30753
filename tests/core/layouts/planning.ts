import type { Draft } from "./draft";

/** Planning and evaluation forms of Permendagri 86/2017 as offices fill them. */

const e81Header = `
    *Formulir E.81
    *Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup Kabupaten Sempurna
    *Renja Perangkat Daerah Kecamatan Sukamaju Kabupaten Sempurna
    *Periode Pelaksanaan: Tahun 2024
`.trim();

export const e81Official: Draft = {
  id: "E.81 official, K/Rp pairs",
  looks: {
    E: "k", F: "rp", G: "k", H: "rp", I: "k", J: "rp", K: "k", L: "rp", M: "k", N: "rp", O: "k", P: "rp", Q: "k", R: "rp",
    S: "k", T: "rp", U: "k", V: "rp", W: "pct", X: "pct",
  },
  sums: "F H J L N P R",
  each: { S: "K#+M#+O#+Q#", T: "L#+N#+P#+R#", U: "G#+S#", V: "H#+T#", W: "U#/E#*100", X: "V#/F#*100" },
  text: `
    ${e81Header}

    *No|*Sasaran|*Program/Kegiatan|*Indikator Kinerja Program (outcome)/Kegiatan (output)|*Target Renstra Perangkat Daerah pada Tahun 2026 (Akhir Periode Renstra)|<|*Realisasi Capaian Kinerja Renstra sampai dengan Renja Tahun Lalu (2023)|<|*Target Kinerja dan Anggaran Renja Tahun Berjalan (2024)|<|*Realisasi Kinerja Pada Triwulan|<|<|<|<|<|<|<|*Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi (2024)|<|*Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2024|<|*Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun 2024 (%)|<|*Unit Penanggung Jawab
    ^|^|^|^|^|^|^|^|^|^|*I|<|*II|<|*III|<|*IV|<|^|^|^|^|^|^|^
    1|2|3|4|5|<|6|<|7|<|8|<|9|<|10|<|11|<|12 = 8+9+10+11|<|13 = 6 + 12|<|14 = 13/5 x 100%|<|15
    ^|^|^|^|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|^
    [1] 1|Meningkatnya kualitas pelayanan|*Program Penunjang Urusan Pemerintahan Daerah|Jumlah layanan yang ditunjang|480||190||96||22||25||21||24|||||||Kecamatan
    [2] |~|Kegiatan Administrasi Keuangan Perangkat Daerah|Jumlah laporan keuangan|72||28||14||3||4||3||4|||||||Kasubag Keuangan
    [3] |~|Sub Kegiatan Penyediaan Gaji dan Tunjangan ASN|Jumlah Orang yang menerima gaji|60|18457200000|24|6912345000|12|3725400000|3|1012450000|3|948317000|3|871225500|3|790114250|||||||Kasubag Keuangan
    [3] |~|Sub Kegiatan Koordinasi dan Penyusunan Laporan Keuangan|Jumlah Laporan Keuangan|12|58750000|4|22410000|2|12150000|0|2150000|1|3420000|0|1875500|1|4216700|||||||Kasubag Keuangan
    [2] |~|Kegiatan Administrasi Umum Perangkat Daerah|Jumlah paket|408||162||82||19||21||18||20|||||||Kasubag Umum
    [3] |~|Sub Kegiatan Penyediaan Bahan Logistik Kantor|Jumlah Paket Bahan Logistik|240|412500000|96|154120000|48|84325000|11|18412500|12|21317600|12|19725000|12|23914300|||||||Kasubag Umum
    [3] |~|Sub Kegiatan Penyediaan Barang Cetakan dan Penggandaan|Jumlah Paket Cetakan|168|187400000|66|71230000|34|38120000|8|9125000|9|8412300|6|7316500|8|11218900|||||||Kasubag Umum
    [1] 2|Meningkatnya partisipasi masyarakat|*Program Pemberdayaan Masyarakat Desa dan Kelurahan|Jumlah kelompok aktif|150||61||30||6||8||7||8|||||||Kasi PMD
    [2] |~|Kegiatan Pemberdayaan Kelurahan|Jumlah kegiatan kelompok|150||61||30||6||8||7||8|||||||Kasi PMD
    [3] |~|Sub Kegiatan Pembangunan Sarana dan Prasarana Kelurahan|Jumlah Sarana yang dibangun|110|6125000000|45|2431780000|22|1287500000|4|212415000|6|318720500|6|297416000|6|401238750|||||||Kasi PMD
    [3] |~|Sub Kegiatan Evaluasi Kelurahan|Jumlah Dokumen Evaluasi|40|121500000|16|48315000|8|24750000|2|5412000|2|6120500|1|4875000|2|6931200|||||||Kasi PMD
    Faktor pendorong keberhasilan kinerja: koordinasi yang baik dengan kelurahan
    Faktor penghambat pencapaian kinerja: keterlambatan penetapan anggaran
    Tindak lanjut yang diperlukan dalam triwulan berikutnya: percepatan pelaksanaan
    ||||||||||||||||||||Sukamaju, 10 Januari 2025
    ||||||||||||||||||||CAMAT SUKAMAJU
    ||||||||||||||||||||Drs. NAMA PEJABAT, M.Si
    ||||||||||||||||||||NIP. 19700101 199003 1 001
  `,
};

export const e81QuarterPercent: Draft = {
  id: "E.81 with target, realisation and % per quarter",
  looks: {
    C: "k", D: "rp", E: "k", F: "rp", G: "k", H: "rp", I: "pct", J: "pct", K: "k", L: "rp", M: "k", N: "rp", O: "pct", P: "pct",
    Q: "k", R: "rp", S: "pct", T: "pct",
  },
  sums: "D F H L N",
  each: {
    I: "G#/E#*100", J: "H#/F#*100", O: "M#/K#*100", P: "N#/L#*100",
    Q: "G#+M#", R: "H#+N#", S: "Q#/C#*100", T: "R#/D#*100",
  },
  text: `
    *EVALUASI PELAKSANAAN RENJA SEMESTER I TAHUN 2024
    *KECAMATAN SUKAMAJU

    *Kode|*Program / Kegiatan / Sub Kegiatan|*Target Tahun 2024|<|*Triwulan I|<|<|<|<|<|*Triwulan II|<|<|<|<|<|*Realisasi s.d. Triwulan II|<|*Capaian (%)|<
    ^|^|^|^|*Target|<|*Realisasi|<|*%|<|*Target|<|*Realisasi|<|*%|<|^|^|^|^
    ^|^|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp|*K|*Rp
    [1] 7.01.01|*Program Penunjang Urusan Pemerintahan Daerah|100||25||24||||25||23
    [2] 7.01.01.2.02|*Administrasi Keuangan|60||15||14||||15||15
    [3] 7.01.01.2.02.0001|Penyediaan Gaji dan Tunjangan ASN|48|3725400000|12|931350000|12|918215400|||12|931350000|12|925117300
    [3] 7.01.01.2.02.0005|Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun|12|12150000|3|3000000|2|2415000|||3|3150000|3|2987500
    [2] 7.01.01.2.06|*Administrasi Umum|40||10||10||||10||8
    [3] 7.01.01.2.06.0004|Penyediaan Bahan Logistik Kantor|24|84325000|6|21000000|6|18412500|||6|22325000|5|21317600
    [3] 7.01.01.2.06.0005|Penyediaan Barang Cetakan dan Penggandaan|16|38120000|4|9500000|4|9125000|||4|9620000|3|8412300
    [1] 7.01.03|*Program Pemberdayaan Masyarakat Desa dan Kelurahan|30||8||6||||8||8
    [2] 7.01.03.2.02|*Kegiatan Pemberdayaan Kelurahan|30||8||6||||8||8
    [3] 7.01.03.2.02.0001|Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah|18|1287500000|5|312000000|4|212415000|||5|325000000|5|318720500
    [3] 7.01.03.2.02.0004|Evaluasi Kelurahan|12|24750000|3|6000000|2|5412000|||3|6250000|3|6120500
    [=] |*JUMLAH
  `,
};

export const agreementQuarters: Draft = {
  id: "Perjanjian Kinerja with quarterly targets and budget",
  looks: { D: "k", E: "k", F: "k", G: "k", H: "k" },
  each: {},
  text: `
    *PERJANJIAN KINERJA TAHUN 2024
    *KECAMATAN SUKAMAJU

    *No|*Sasaran Strategis|*Indikator Kinerja|*Target|*Target Triwulan|<|<|<
    ^|^|^|^|*I|*II|*III|*IV
    *(1)|*(2)|*(3)|*(4)|*(5)|*(6)|*(7)|*(8)
    [r] 1|Meningkatnya kualitas pelayanan publik|Jumlah layanan PATEN yang diselesaikan|=SUM(E#:H#)|310|342|328|355
    [r] 2|Meningkatnya pemberdayaan masyarakat|Jumlah kelompok masyarakat yang dibina|=SUM(E#:H#)|12|18|21|14
    [r] 3|Meningkatnya ketenteraman dan ketertiban|Jumlah operasi penertiban|=SUM(E#:H#)|6|9|8|11

    Jumlah Anggaran Tahun 2024 dirinci menurut program sebagai berikut:
  `,
};

export const agreementBudget: Draft = {
  id: "Perjanjian Kinerja: targets above, budget of programs below",
  looks: { D: "rp" },
  sums: "D",
  text: `
    *PERJANJIAN KINERJA PERUBAHAN TAHUN 2024

    *No|*Sasaran Strategis|*Indikator Kinerja|*Target
    1|Meningkatnya kualitas pelayanan publik|Indeks Kepuasan Masyarakat|86,25
    2|Meningkatnya akuntabilitas kinerja|Nilai SAKIP|72,40
    3|Meningkatnya partisipasi masyarakat|Persentase usulan musrenbang yang diakomodir|75%

    *No|*Program||*Anggaran|*Keterangan
    [1] 1|Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota||9125347800|APBD
    [1] 2|Program Penyelenggaraan Pemerintahan dan Pelayanan Publik||412750000|APBD
    [1] 3|Program Pemberdayaan Masyarakat Desa dan Kelurahan||3317250500|APBD, DAU
    [1] 4|Program Koordinasi Ketentraman dan Ketertiban Umum||187400000|APBD
    [=] *JUMLAH|<|<

    |||Sukamaju, 3 Oktober 2024
    *BUPATI SEMPURNA,|||*CAMAT SUKAMAJU,
    |||
    NAMA BUPATI|||NAMA CAMAT
    |||NIP. 19700101 199003 1 001
  `,
};

export const fiveYears: Draft = {
  id: "Targets, realisation and capaian over five years",
  looks: { D: "k2", E: "k2", F: "k2", G: "k2", H: "k2", I: "k2", J: "k2", K: "k2", L: "k2", M: "k2", N: "pct", O: "pct", P: "pct", Q: "pct", R: "pct" },
  each: { N: "I#/D#*100", O: "J#/E#*100", P: "K#/F#*100", Q: "L#/G#*100", R: "M#/H#*100" },
  text: `
    *Tabel 2.4 Pencapaian Kinerja Pelayanan Kecamatan Sukamaju Tahun 2021-2025

    *No|*Indikator Kinerja sesuai Tugas dan Fungsi|*Satuan|*Target Renstra Tahun ke-|<|<|<|<|*Realisasi Capaian Tahun ke-|<|<|<|<|*Rasio Capaian pada Tahun ke- (%)|<|<|<|<
    ^|^|^|2021|2022|2023|2024|2025|2021|2022|2023|2024|2025|2021|2022|2023|2024|2025
    [r] 1|Indeks Kepuasan Masyarakat|Indeks|80|81.5|83|84.5|86|79.25|82.14|83.75|84.02|87.13
    [r] 2|Nilai AKIP|Nilai|62|64|66|68|70|60.35|63.12|66.81|69.45|70.38
    [r] 3|Persentase kelurahan berkinerja baik|%|50|60|70|80|90|47.5|66.67|71.25|83.33|91.67
    [r] 4|Jumlah lembaga kemasyarakatan aktif|Lembaga|42|45|48|51|54|40|46|47|52|55
  `,
};

export const fiveYearBudget: Draft = {
  id: "Budget of five years with a total per row and column",
  looks: { C: "rp", D: "rp", E: "rp", F: "rp", G: "rp", H: "rp" },
  sums: "C D E F G",
  each: { H: "SUM(C#:G#)" },
  text: `
    *Rencana Program, Kegiatan dan Pendanaan Indikatif Kecamatan Sukamaju

    *Kode|*Program dan Kegiatan|*Pagu Indikatif (Rp)|<|<|<|<|*Jumlah (Rp)
    ^|^|*2022|*2023|*2024|*2025|*2026|^
    [1] 7.01.01|*PROGRAM PENUNJANG URUSAN
    [2] 7.01.01.2.01|Perencanaan, Penganggaran dan Evaluasi|25000000|27500000|29125000|31750000|34200000
    [2] 7.01.01.2.02|Administrasi Keuangan Perangkat Daerah|3125400000|3318725000|3517940000|3725117500|3941228000
    [2] 7.01.01.2.06|Administrasi Umum Perangkat Daerah|212750000|224315000|236918000|251437500|267125000
    [1] 7.01.02|*PROGRAM PENYELENGGARAAN PEMERINTAHAN
    [2] 7.01.02.2.01|Koordinasi Penyelenggaraan Kegiatan Pemerintahan|87500000|91250000|95317500|99412000|104217500
    [2] 7.01.02.2.03|Pelaksanaan Urusan yang Dilimpahkan|124300000|131725000|138914500|147210000|155827500
    [1] 7.01.03|*PROGRAM PEMBERDAYAAN MASYARAKAT
    [2] 7.01.03.2.02|Pemberdayaan Kelurahan|1425000000|1517350000|1612475000|1713820000|1821437500
    [2] 7.01.03.2.03|Pemberdayaan Lembaga Kemasyarakatan|64200000|68715000|72418000|76925500|81314000
    [=] *JUMLAH|<
  `,
};

export const efficiency: Draft = {
  id: "Efficiency: capaian against absorption",
  looks: { C: "k", D: "k", E: "pct", F: "rp", G: "rp", H: "pct", I: "pct" },
  each: { E: "D#/C#*100", H: "G#/F#*100", I: "E#-H#" },
  text: `
    *Tabel 3.12 Efisiensi Penggunaan Sumber Daya Tahun 2024

    *No|*Sasaran / Program|*Kinerja|<|<|*Anggaran|<|<|*Tingkat Efisiensi (%)
    ^|^|*Target|*Realisasi|*Capaian (%)|*Pagu (Rp)|*Realisasi (Rp)|*Serapan (%)|^
    1|2|3|4|5=4/3|6|7|8=7/6|9=5-8
    [r] 1|Program Penunjang Urusan Pemerintahan|96|94||9125347800|8817226450
    [r] 2|Program Penyelenggaraan Pemerintahan|48|51||412750000|387214500
    [r] 3|Program Pemberdayaan Masyarakat|30|28||3317250500|3012478250
    [r] 4|Program Koordinasi Ketentraman dan Ketertiban|24|24||187400000|171925000
  `,
};
