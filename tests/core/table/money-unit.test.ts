import { unitIn } from "../../../src/core/table/money-unit";

test.each([
  ["(dalam ribuan rupiah)", 1e3],
  ["(Rp ribu)", 1e3],
  ["(Rp. 000)", 1e3],
  ["(x Rp1.000)", 1e3],
  ["Satuan: Ribu Rupiah", 1e3],
  ["(dalam Rp ribuan)", 1e3],
  ["Anggaran Jutaan Rp", 1e6],
  ["Pagu (Rp juta)", 1e6],
  ["(Jutaan Rupiah)", 1e6],
  ["(Rp 000.000)", 1e6],
  ["dalam miliar rupiah", 1e9],
  ["(Rp Milyar)", 1e9],
])("%s says how many rupiah one unit is", (words, unit) => {
  expect(unitIn(words)).toBe(unit);
});

test.each([
  "Anggaran (Rp)",
  "Kecamatan Juta Indah",
  "belanja sebesar Rp 50 juta rupiah",
  "sebesar 3 miliar rupiah",
  "Tahun Anggaran 2025 (Rp)",
  "Rp 1.000.500",
  "Desa Seribu Rumah",
])("%s announces no thousands or millions", (words) => {
  expect(unitIn(words)).toBe(1);
});
