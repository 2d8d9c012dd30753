import type { Draft } from "./draft";

/** Staff, population, surveys, weights and averages. */

export const weightedMean: Draft = {
  id: "Mean of capaian weighted with pagu",
  looks: { C: "rp", D: "pct", E: "pct", F: "pct" },
  text: `
    *REKAP FISIK TERTIMBANG PER SUB KEGIATAN

    *No|*Sub Kegiatan|*Pagu (Rp)|*Bobot (%)|*Realisasi Fisik (%)|*Fisik Tertimbang (%)
    [r a] 1|Penyediaan Gaji dan Tunjangan ASN|3725400000|=C#/C$@t*100|76.25|=D#*E#/100
    [r] 2|Penyediaan Bahan Logistik Kantor|84325000|=C#/C$@t*100|70.5|=D#*E#/100
    [r] 3|Jasa Komunikasi, Air dan Listrik|212400000|=C#/C$@t*100|81.4|=D#*E#/100
    [r] 4|Pembangunan Sarana dan Prasarana Kelurahan|1287500000|=C#/C$@t*100|64.35|=D#*E#/100
    [r z] 5|Evaluasi Kelurahan|24750000|=C#/C$@t*100|66.3|=D#*E#/100
    [r t] |*Jumlah|=SUM(C@a:C@z)|=SUM(D@a:D@z)|~|=SUM(F@a:F@z)
  `,
};

export const beforeAfter: Draft = {
  id: "Before, after, delta and percent",
  looks: { C: "rp2", D: "rp2", E: "rp2", F: "pct" },
  sums: "C D",
  each: { E: "D#-C#", F: "E#/C#*100" },
  text: `
    *RINGKASAN PERUBAHAN ANGGARAN BELANJA TAHUN 2024

    *KODE|*URAIAN|*JUMLAH (Rp)|<|*BERTAMBAH/ (BERKURANG)|<
    ^|^|*SEBELUM PERUBAHAN|*SETELAH PERUBAHAN|*Rp|*%
    1|2|3|4|5|6
    [1] 5.1|*BELANJA OPERASI
    [2] 5.1.01|Belanja Pegawai|5125400000|5217318500
    [2] 5.1.02|Belanja Barang dan Jasa|3412750000|3187412600
    [2] 5.1.05|Belanja Hibah|150000000|175500000
    [1] 5.2|*BELANJA MODAL
    [2] 5.2.02|Belanja Modal Peralatan dan Mesin|412300000|387415000
    [2] 5.2.03|Belanja Modal Gedung dan Bangunan|1287500000|1417250000
    [=] *JUMLAH BELANJA|<
  `,
};

export const aid: Draft = {
  id: "Recipients of aid",
  looks: { E: "rp", F: "rp", G: "rp" },
  sums: "E F",
  each: { G: "E#+F#" },
  text: `
    *DAFTAR PENERIMA BANTUAN SOSIAL KELURAHAN MEKAR
    *TAHAP I DAN II TAHUN 2024

    *No|*Nama Kelompok|*Alamat|*No. Rekening|*Tahap I (Rp)|*Tahap II (Rp)|*Total (Rp)|*Tanda Tangan
    [1] 1|Pokmas Mawar|RT 01 RW 02|"0123-4567-890"|12500000|12500000||1. ........
    [1] 2|Pokmas Melati|RT 03 RW 02|"0123-4567-891"|15000000|14750000||2. ........
    [1] 3|KWT Sejahtera|RT 02 RW 05|"0123-4567-892"|10000000|10000000||3. ........
    [1] 4|Karang Taruna|RT 04 RW 01|"0123-4567-893"|17500000|16825000||4. ........
    [1] 5|PKK Kelurahan|RT 01 RW 01|"0123-4567-894"|20000000|19475000||5. ........
    [=] |*Jumlah
    |||||Mekar, 12 Juni 2024
    |||||LURAH MEKAR
  `,
};

export const mirrored: Draft = {
  id: "Two halves: draft plan and analysis of needs",
  looks: { E: "k", F: "rp", J: "k", K: "rp" },
  sums: "F K",
  text: `
    *Tabel T-C.31 Review terhadap Rancangan Awal RKPD Tahun 2025

    *No|*Rancangan Awal RKPD|<|<|<|<|*Hasil Analisis Kebutuhan|<|<|<|<|*Catatan
    ^|*Program/Kegiatan|*Lokasi|*Indikator Kinerja|*Target Capaian|*Pagu Indikatif (Rp)|*Program/Kegiatan|*Lokasi|*Indikator Kinerja|*Target Capaian|*Kebutuhan Dana (Rp)|^
    1|2|3|4|5|6|7|8|9|10|11|12
    [1] 1|*Program Penunjang Urusan|Kec. Sukamaju|Nilai SAKIP|70||*Program Penunjang Urusan|Kec. Sukamaju|Nilai SAKIP|72
    [2] |Kegiatan Administrasi Keuangan|Kec. Sukamaju|Jumlah laporan|12|3517940000|Kegiatan Administrasi Keuangan|Kec. Sukamaju|Jumlah laporan|12|3725117500
    [2] |Kegiatan Administrasi Umum|Kec. Sukamaju|Jumlah paket|8|236918000|Kegiatan Administrasi Umum|Kec. Sukamaju|Jumlah paket|10|251437500
    [2] |Kegiatan Penyediaan Jasa Penunjang|Kec. Sukamaju|Jumlah laporan|24|412318500|Kegiatan Penyediaan Jasa Penunjang|Kec. Sukamaju|Jumlah laporan|24|431725000
    [1] 2|*Program Pemberdayaan Masyarakat|6 Kelurahan|Persentase kelompok aktif|80||*Program Pemberdayaan Masyarakat|6 Kelurahan|Persentase kelompok aktif|85
    [2] |Kegiatan Pemberdayaan Kelurahan|6 Kelurahan|Jumlah sarana|18|1612475000|Kegiatan Pemberdayaan Kelurahan|6 Kelurahan|Jumlah sarana|22|1713820000
    [2] |Kegiatan Pemberdayaan Lembaga Kemasyarakatan|6 Kelurahan|Jumlah lembaga|54|72418000|Kegiatan Pemberdayaan Lembaga Kemasyarakatan|6 Kelurahan|Jumlah lembaga|54|76925500
    [=] |*JUMLAH|||||*JUMLAH
  `,
};

export const staff: Draft = {
  id: "Staff by grade and sex with totals of rows and columns",
  looks: { C: "k", D: "k", E: "k" },
  sums: "C D",
  each: { E: "C#+D#" },
  text: `
    *Tabel 1.2 Jumlah Pegawai Kecamatan Sukamaju Menurut Golongan dan Jenis Kelamin

    *No|*Golongan|*Laki-laki|*Perempuan|*Jumlah
    [1] 1|Golongan IV|3|2
    [1] 2|Golongan III|14|17
    [1] 3|Golongan II|6|8
    [1] 4|Golongan I|1|0
    [1] 5|PPPK|4|7
    [=] *Jumlah|<
    Sumber: Sub Bagian Umum dan Kepegawaian, 2024
  `,
};

export const population: Draft = {
  id: "Population of kelurahan with density and sex ratio",
  looks: { C: "k2", D: "k", E: "rp", F: "rp", G: "rp", H: "index" },
  sums: "C D E F",
  each: { G: "E#+F#", H: "!G#/C#" },
  text: `
    *Luas Wilayah, Jumlah RT dan Penduduk Kecamatan Sukamaju Tahun 2024

    *No|*Kelurahan|*Luas Wilayah (km2)|*Jumlah RT|*Jumlah Penduduk|<|<|*Kepadatan (jiwa/km2)
    ^|^|^|^|*Laki-laki|*Perempuan|*Jumlah|^
    [1] 1|Mekar|3.42|28|4215|4118
    [1] 2|Melati|2.87|31|5127|5034
    [1] 3|Mawar|5.16|24|3812|3715
    [1] 4|Karang Jaya|4.05|36|6417|6298
    [1] 5|Sumber Rejo|6.73|41|7125|7218
    [=] *Jumlah|<
  `,
};

export const weights: Draft = {
  id: "Weights: bobot x capaian = nilai",
  looks: { C: "pct", D: "pct", E: "pct" },
  sums: "C E",
  each: { E: "C#*D#/100" },
  text: `
    *PENILAIAN KINERJA KELURAHAN TAHUN 2024

    *No|*Aspek Penilaian|*Bobot (%)|*Capaian (%)|*Nilai
    1|2|3|4|5 = 3 x 4
    [1] 1|Kebijakan Pelayanan|24|83.5
    [1] 2|Profesionalisme SDM|25|78.25
    [1] 3|Sarana Prasarana|18|91.4
    [1] 4|Sistem Informasi Pelayanan Publik|11|66.75
    [1] 5|Konsultasi dan Pengaduan|10|87.6
    [1] 6|Inovasi|12|54.3
    [=] *Total|<
  `,
};
