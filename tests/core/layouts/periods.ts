import { type Draft, looks } from "./draft";

export const semesters: Draft = {
  id: "Months with totals of semesters",
  looks: looks("C", "Q", "rp"),
  sums: "C D E F G H J K L M N O",
  each: { I: "SUM(C#:H#)", P: "SUM(J#:O#)", Q: "I#+P#" },
  text: `
    *RENCANA PENERIMAAN RETRIBUSI TAHUN 2025

    *No|*Jenis Retribusi|*Jan|*Feb|*Mar|*Apr|*Mei|*Jun|*Semester I|*Jul|*Agt|*Sep|*Okt|*Nov|*Des|*Semester II|*Jumlah
    [1] 1|Retribusi Pasar|1215000|1187000|1243000|1198000|1227000|1264000||1251000|1233000|1218000|1207000|1245000|1312000
    [1] 2|Retribusi Kebersihan|817000|823000|809000|841000|835000|828000||847000|839000|852000|844000|861000|873000
    [1] 3|Sewa Gedung|2500000|0|1750000|3250000|0|2750000||1500000|4250000|0|2250000|1250000|3750000
    [=] |*JUMLAH
  `,
};

export const targetsAgainstRealisationYears: Draft = {
  id: "Budget and realisation of three years with ratio and growth",
  looks: { B: "rp", C: "rp", D: "rp", E: "rp", F: "rp", G: "rp", H: "pct", I: "pct", J: "pct" },
  sums: "B C D E F G",
  each: { H: "E#/B#*100", I: "F#/C#*100", J: "G#/D#*100" },
  text: `
    *Tabel T-C.24 Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah

    *Uraian|*Anggaran pada Tahun ke-|<|<|*Realisasi Anggaran pada Tahun ke-|<|<|*Rasio antara Realisasi dan Anggaran Tahun ke- (%)|<|<
    ^|*2022|*2023|*2024|*2022|*2023|*2024|*2022|*2023|*2024
    (1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)
    [1] Belanja Pegawai|6825400000|7012350000|7217318500|6618217300|6914218500|7098415200
    [1] Belanja Barang dan Jasa|3915218400|4087412600|4187412600|3712415300|3918217400|4012318700
    [1] Belanja Modal|1215417300|1318217500|1412188700|1098412500|1287415200|1398217300
    [=] *Jumlah
  `,
};

export const rakSemester: Draft = {
  id: "RAK: quarters, semesters and year",
  looks: looks("C", "J", "rp"),
  sums: "D E G H",
  each: { C: "!J#", F: "D#+E#", I: "G#+H#", J: "F#+I#" },
  text: `
    *RENCANA ANGGARAN KAS TAHUN 2025

    *Kode|*Uraian|*Pagu|*TW I|*TW II|*Semester I|*TW III|*TW IV|*Semester II|*Jumlah
    [1] 5.1|*BELANJA OPERASI
    [2] 5.1.01|Belanja Pegawai||1812415000|1915218000||1712319000|1877366500
    [2] 5.1.02|Belanja Barang dan Jasa||812415000|915318000||712219000|877166500
    [1] 5.2|*BELANJA MODAL
    [2] 5.2.02|Belanja Modal Peralatan||0|112418000||87219000|0
    [2] 5.2.03|Belanja Modal Gedung||0|312418000||487219000|112300000
    [=] |*JUMLAH
  `,
};
export const cumulativeMonths: Draft = {
  id: "Months and to date side by side",
  looks: looks("C", "J", "rp"),
  sums: "C D F H",
  each: { E: "D#", G: "E#+F#", I: "G#+H#", J: "C#-I#" },
  text: `
    *REALISASI PENERIMAAN TRIWULAN I TAHUN 2024

    *No|*Jenis Pajak|*Target (Rp)|*Januari|*s.d. Januari|*Februari|*s.d. Februari|*Maret|*s.d. Maret|*Sisa Target
    [1] 1|Pajak Hotel|125000000|8125400||9812300||10412500
    [1] 2|Pajak Restoran|318000000|21812400||24218700||26318200
    [1] 3|Pajak Reklame|87500000|5412300||6118200||4918700
    [1] 4|Pajak Parkir|24500000|1812400||2012300||1918200
    [=] |*JUMLAH
  `,
};

export const cumulativeQuarters: Draft = {
  id: "Quarters with to-date columns and percent to date",
  looks: { ...looks("C", "J", "rp"), K: "pct" },
  sums: "C D E G I",
  each: { F: "D#+E#", H: "F#+G#", J: "H#+I#", K: "J#/C#*100" },
  text: `
    *REALISASI ANGGARAN TAHUN 2024

    *Kode|*Uraian|*Anggaran|*Realisasi|<|<|<|<|<|<|*%
    ^|^|^|*TW I|*TW II|*s.d. TW II|*TW III|*s.d. TW III|*TW IV|*s.d. TW IV|^
    [1] 7.01.01|*PROGRAM PENUNJANG
    [2] 7.01.01.2.01|Perencanaan|125000000|12125400|21412300||19812300||50412500
    [2] 7.01.01.2.02|Keuangan|3318000000|721812400|812318200||724218700||826318200
    [1] 7.01.03|*PROGRAM PEMBERDAYAAN
    [2] 7.01.03.2.01|Pemberdayaan|87500000|5412300|21318200||26118200||24918700
    [2] 7.01.03.2.02|Lembaga|44500000|1812400|9123400||12012300||11918200
    [=] |*JUMLAH
  `,
};

export const semesterTargets: Draft = {
  id: "Semester targets and realisation with percent and year",
  looks: { ...looks("C", "K", "k"), E: "pct", H: "pct", K: "pct" },
  each: { E: "D#/C#*100", H: "G#/F#*100", I: "C#+F#", J: "D#+G#", K: "J#/I#*100" },
  text: `
    *CAPAIAN KINERJA SEMESTER TAHUN 2024

    *No|*Indikator|*Semester I|<|<|*Semester II|<|<|*Tahun 2024|<|<
    ^|^|*Target|*Realisasi|*%|*Target|*Realisasi|*%|*Target|*Realisasi|*%
    [r] 1|Jumlah dokumen perencanaan|12|11||14|13
    [r] 2|Jumlah laporan keuangan|24|24||30|27
    [r] 3|Jumlah lembaga dibina|31|28||45|46
    [r] 4|Jumlah layanan administrasi|618|587||642|655
  `,
};

export const growth: Draft = {
  id: "Income of five years with growth",
  looks: { ...looks("C", "F", "rp"), G: "pct", H: "pct", I: "pct" },
  sums: "C D E F",
  each: { G: "(D#-C#)/C#*100", H: "(E#-D#)/D#*100", I: "(F#-E#)/E#*100" },
  text: `
    *PERKEMBANGAN PENDAPATAN DAERAH TAHUN 2021-2024

    *No|*Uraian|*Realisasi|<|<|<|*Pertumbuhan (%)|<|<
    ^|^|*2021|*2022|*2023|*2024|*2022|*2023|*2024
    [1] 1|*PENDAPATAN ASLI DAERAH
    [2] 1.1|Pajak Daerah|87125400000|92318700000|101412500000|112218300000
    [2] 1.2|Retribusi Daerah|12125400000|11318700000|13412500000|14218300000
    [1] 2|*PENDAPATAN TRANSFER
    [2] 2.1|Dana Alokasi Umum|512125400000|531318700000|528412500000|561218300000
    [2] 2.2|Dana Bagi Hasil|41125400000|48318700000|45412500000|52218300000
    [=] |*JUMLAH PENDAPATAN
  `,
};

export const growthOne: Draft = {
  id: "This year and last year with increase and percent",
  looks: { C: "rp", D: "rp", E: "rp", F: "pct" },
  sums: "C D",
  each: { E: "D#-C#", F: "E#/C#*100" },
  text: `
    *PERBANDINGAN REALISASI TAHUN 2023 DAN 2024

    *No|*Uraian|*Realisasi 2023|*Realisasi 2024|*Kenaikan / Penurunan (Rp)|*Kenaikan / Penurunan (%)
    [1] 1|Belanja Pegawai|3312415000|3515218000
    [1] 2|Belanja Barang dan Jasa|1812415000|1715318000
    [1] 3|Belanja Modal|412415000|515318000
    [1] 4|Belanja Hibah|112415000|95318000
    [=] |*JUMLAH
  `,
};

export const avgGrowth: Draft = {
  id: "T-C.24 with mean growth",
  looks: { ...looks("B", "G", "rp"), ...looks("H", "J", "pct"), K: "pct", L: "pct" },
  each: {
    H: "E#/B#*100",
    I: "F#/C#*100",
    J: "G#/D#*100",
    K: "!((C#-B#)/B#+(D#-C#)/C#)/2*100",
    L: "!((F#-E#)/E#+(G#-F#)/F#)/2*100",
  },
  text: `
    *Tabel T-C.24 Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah

    *Uraian|*Anggaran pada Tahun ke-|<|<|*Realisasi Anggaran pada Tahun ke-|<|<|*Rasio antara Realisasi dan Anggaran Tahun ke-|<|<|*Rata-rata Pertumbuhan|<
    ^|*1|*2|*3|*1|*2|*3|*1|*2|*3|*Anggaran|*Realisasi
    (1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)|(12)
    [1] Belanja Pegawai|6825400000|7012350000|7217318500|6618217300|6914218500|7098415200
    [1] Belanja Barang dan Jasa|3915218400|4087412600|4187412600|3712415300|3918217400|4012318700
    [1] Belanja Modal|1215417300|1318217500|1412188700|1098412500|1287415200|1398217300
    [1] Belanja Hibah|215417300|218217500|312188700|198412500|207415200|298217300
  `,
};
