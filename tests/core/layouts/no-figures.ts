import type { Draft } from "./draft";

/** Sheets in which nothing is to be checked. */

export const narrative: Draft = {
  id: "Narrative only",
  without: ["id text", "us text", "rupiah text", "formulas"],
  text: `
    *BAB I PENDAHULUAN
    *1.1 Latar Belakang
    Rencana Kerja Perangkat Daerah disusun berdasarkan Permendagri Nomor 86 Tahun 2017.
    Pada tahun 2024 pagu anggaran Kecamatan Sukamaju sebesar Rp 13.042.748.300 dengan realisasi Rp 10.417.225.600 atau 79,87%.

    *1.2 Landasan Hukum
    1.|Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;
    2.|Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;
    3.|Peraturan Pemerintah Nomor 8 Tahun 2008;
    4.|Peraturan Menteri Dalam Negeri Nomor 90 Tahun 2019.
  `,
};

export const calendar: Draft = {
  id: "A calendar",
  without: ["id text", "us text", "rupiah text", "formulas"],
  text: `
    *KALENDER KERJA BULAN NOVEMBER 2024

    *Senin|*Selasa|*Rabu|*Kamis|*Jumat|*Sabtu|*Minggu
    ||||1|2|3
    4|5|6|7|8|9|10
    11|12|13|14|15|16|17
    18|19|20|21|22|23|24
    25|26|27|28|29|30
    Keterangan: 27 = Pilkada serentak
  `,
};

export const questionnaire: Draft = {
  id: "A questionnaire",
  without: ["id text", "us text", "rupiah text", "formulas"],
  text: `
    *KUESIONER SURVEI KEPUASAN MASYARAKAT

    Nomor responden|: 17
    Umur|: 34 tahun
    Pendidikan|: S1

    *No|*Pertanyaan|*1|*2|*3|*4
    1|Bagaimana kesesuaian persyaratan pelayanan?|||v
    2|Bagaimana kemudahan prosedur pelayanan?||||v
    3|Bagaimana kecepatan waktu pelayanan?||v
    4|Bagaimana kewajaran biaya?||||v
    5|Bagaimana kompetensi petugas?|||v
  `,
};

export const schedule: Draft = {
  id: "A schedule of activities over months",
  without: ["id text", "us text", "rupiah text", "formulas"],
  text: `
    *JADWAL PELAKSANAAN KEGIATAN TAHUN 2024

    *No|*Kegiatan|*Jan|*Feb|*Mar|*Apr|*Mei|*Jun|*Jul|*Agt|*Sep|*Okt|*Nov|*Des|*PIC
    1|Penyusunan Renja|v|v|||||||||||Kasubag
    2|Musrenbang Kecamatan||v|||||||||||Kasi PMD
    3|Evaluasi Triwulan|||v|||v|||v|||v|Kasubag
    4|Penyusunan LKjIP|v|||||||||||v|Kasubag
  `,
};

export const assets: Draft = {
  id: "A list of assets with years and prices, no total",
  looks: { E: "year", F: "rp" },
  without: ["formulas"],
  text: `
    *KARTU INVENTARIS RUANGAN

    *No|*Kode Barang|*Nama Barang|*Merk|*Tahun Perolehan|*Harga Perolehan (Rp)|*Kondisi
    [r] 1|1.3.2.05.01.04.001|Meja kerja|Olympic|2018|1250000|Baik
    [r] 2|1.3.2.05.01.04.002|Kursi putar|Chitose|2019|875000|Baik
    [r] 3|1.3.2.10.01.02.003|Laptop|Asus|2021|11750000|Baik
    [r] 4|1.3.2.10.02.03.001|Printer|Epson|2022|3125000|Rusak Ringan
  `,
};

export const phoneList: Draft = {
  id: "A list of people with numbers",
  without: ["id text", "us text", "rupiah text", "formulas"],
  text: `
    *DAFTAR KETUA RT KELURAHAN MEKAR

    *No|*Nama|*RT|*RW|*Jumlah KK|*No. HP
    1|Ketua A|1|1|85|"081234567890"
    2|Ketua B|2|1|92|"081234567891"
    3|Ketua C|3|1|74|"081234567892"
    4|Ketua D|1|2|101|"081234567893"
    5|Ketua E|2|2|66|"081234567894"
  `,
};
