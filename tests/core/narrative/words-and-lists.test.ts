import { findings } from "../support/examined";

const TABLE = `
*No | *Program | *Anggaran
1 | Penunjang | 300000000{#,##0}
2 | Pelayanan | 25000000{#,##0}
 | Jumlah | 325000000{#,##0}
`;
const RIGHT = "tiga ratus dua puluh lima juta rupiah";

test.each([
  "Terbilang: tiga ratus dua puluh lima juta rupiah",
  "TERBILANG : TIGA RATUS DUA PULUH LIMA JUTA RUPIAH",
  "Terbilang: /tiga ratus dua puluh-lima juta rupiah/",
  "(Tiga Ratus Dua Puluh Lima Juta Rupiah nol sen)",
  "Dengan huruf: tigaratus duapuluh lima juta rupiah",
])("an amount in words holds however it is written: %s", (words) => {
  expect(findings(`${TABLE}${words}`)).toEqual([]);
});

test.each([
  ["Terbilang: tiga ratus lima puluh dua juta rupiah", "error"],
  ["( Tiga ratus dua puluh enam juta rupiah )", "error"],
  ["Terbilang: tiga ratuss dua pulah lima juta rupiah", "warning"],
  ["Terbilang: xxx juta rupiah", "warning"],
])("an amount in words that is wrong or cannot be read is told: %s", (words, severity) => {
  expect(findings(`${TABLE}${words}`)).toEqual([`${severity} words A5 ${words} -> ${RIGHT}`]);
});

test.each([
  "Terdapat 52 (lima puluh dua) sub kegiatan.",
  "Terdapat tujuh (7) kegiatan.",
  "Dilaksanakan 12 (dua belas bulan).",
  "Anggaran Rp. 1.250.000,50 (satu juta dua ratus lima puluh ribu rupiah lima puluh sen)",
  "Nilai 70,38 (tujuh puluh koma tiga delapan)",
  "Sebanyak 7 (orang) hadir, 3 (tiga) di antaranya lurah.",
])("a figure with its words holds: %s", (text) => {
  expect(findings(text)).toEqual([]);
});

test.each([
  ["Dilaksanakan tujuh (8) kegiatan.", "error words A1 tujuh (8) -> delapan"],
  ["Terdapat RT 12 (dua belass).", "warning words A1 12 (dua belass) -> dua belas"],
  ["Terdapat RT 21 (dua belass).", "error words A1 21 (dua belass) -> dua puluh satu"],
])("a figure with other or misspelt words is told: %s", (text, line) => {
  expect(findings(text)).toEqual([line]);
});

test.each([
  [
    "in one line",
    "Evaluasi mencakup 5 (lima) aspek, yaitu: 1. Kebijakan; 2. SDM; 3. Sarana; 4. Konsultasi; 5. Inovasi.",
  ],
  [
    "in rows below",
    "Penilaian mencakup lima aspek sebagai berikut:\n1. Kebijakan\n2. SDM\n3. Sarana\n4. Konsultasi\n5. Inovasi",
  ],
  [
    "with its numbers apart",
    "Penilaian mencakup 5 aspek yaitu:\n1|Kebijakan\n2|SDM\n3|Sarana\n4|Konsultasi\n5|Inovasi",
  ],
  [
    "with bullets",
    "Kecamatan memiliki 3 indikator kinerja utama:\n• Indeks kepuasan\n• Nilai AKIP\n• Persentase usulan",
  ],
  ["of names that hold joining words", "Terdapat tiga aspek yaitu kebijakan, SDM, sarana dan inovasi."],
  ["that names some only", "Terdapat 12 indikator, antara lain: indeks kepuasan, nilai AKIP, dan persentase usulan."],
])("a list with as many items as are announced holds: %s", (_how, text) => {
  expect(findings(text)).toEqual([]);
});

test.each([
  [
    "in one line",
    "Evaluasi mencakup 6 (enam) aspek, yaitu: 1. Kebijakan; 2. SDM; 3. Sarana; 4. Konsultasi; 5. Inovasi.",
    "6 (enam) aspek -> 5",
  ],
  [
    "in rows below",
    "Penilaian mencakup enam aspek sebagai berikut:\n1. Kebijakan\n2. SDM\n3. Sarana\n4. Konsultasi\n5. Inovasi",
    "enam aspek -> 5",
  ],
  [
    "with its numbers apart",
    "Penilaian mencakup 4 aspek yaitu:\n1|Kebijakan\n2|SDM\n3|Sarana\n4|Konsultasi\n5|Inovasi",
    "4 aspek -> 5",
  ],
  [
    "with bullets",
    "Kecamatan memiliki 4 indikator kinerja utama:\n• Indeks kepuasan\n• Nilai AKIP\n• Persentase usulan",
    "4 indikator -> 3",
  ],
])("a list with more or fewer items than announced is told: %s", (_how, text, line) => {
  expect(findings(text)).toEqual([`warning count A1 ${line}`]);
});
