import { checks, findings } from "../support/examined";

test("after less before is the increase, brackets count as less", () => {
  expect(checks("delta", `
    Uraian    | Sebelum Perubahan (Rp) | Setelah Perubahan (Rp) | Bertambah/(Berkurang)
    Belanja A | "1.000.000"            | "1.500.000"            | "500.000"
    Belanja B | "2.000.000"            | "1.250.000"            | "(750.000)"
    Belanja C | "3.000.000"            | "3.000.000"            | "-"
    Belanja D | "4.000.000"            | "3.500.000"            | "500.000"`)).toEqual([
    "delta D2 held",
    "delta D3 held",
    "delta D4 held",
    "delta D5 broken",
  ]);
});

test("a reversed sign of an increase is named as such", () => {
  expect(findings(`
    Uraian    | Sebelum Perubahan (Rp) | Setelah Perubahan (Rp) | Bertambah/(Berkurang)
    Belanja A | 1000000                | 1500000                | 500000
    Belanja B | 2000000                | 1250000                | -750000
    Belanja C | 4000000                | 3500000                | 500000`)).toEqual(["error delta D4 500000 -> -500000"]);
});

test("what remains is the budget less what was spent", () => {
  expect(checks("remainder", `
    Uraian    | Pagu (Rp) | Realisasi (Rp) | Sisa Anggaran (Rp)
    Belanja A | 1000000   | 400000         | 600000
    Belanja B | 2000000   | 500000         | 1500000
    Belanja C | 3000000   | 500000         | 2500001`)).toEqual(["remainder D2 held", "remainder D3 held", "remainder D4 broken"]);
});

test("the form's own row of numbers says what is added and divided", () => {
  const sheet = `
    Uraian    | Pagu (Rp) | Tw I (Rp) | Tw II (Rp) | Jumlah Realisasi (Rp) | Tingkat Capaian
    1         | 7         | 8         | 9          | 12=8+9                | 13=12/7X100%
    Belanja A | 1000000   | 100000    | 200000     | 300000                | 30
    Belanja B | 2000000   | 500000    | 500000     | 1000000               | 50
    Belanja C | 2000000   | 500000    | 500000     | 900000                | 50`;
  expect(checks("quarters-sum", sheet)).toEqual(["quarters-sum E3 held", "quarters-sum E4 held", "quarters-sum E5 broken"]);
  expect(checks("percent", sheet)).toEqual(["percent F3 held", "percent F4 held", "percent F5 broken"]);
});

test("realised to date is the years before and this year together", () => {
  expect(checks("cumulative", `
    Uraian    | Realisasi s.d. Tahun Lalu (Rp) | Pagu (Rp) | Tw I (Rp) | Tw II (Rp) | Jumlah Realisasi (Rp) | Realisasi s.d. Tahun Ini (Rp)
    1         | 6                              | 7         | 8         | 9          | 12=8+9                | 14=6+12
    Belanja A | 5000000                        | 1000000   | 100000    | 200000     | 300000                | 5300000
    Belanja B | 4000000                        | 2000000   | 500000    | 500000     | 1000000               | 6000000`)).toEqual([
    "cumulative G3 held",
    "cumulative G4 broken",
  ]);
});

test("twelve months make the year", () => {
  const months = "Januari | Februari | Maret | April | Mei | Juni | Juli | Agustus | September | Oktober | November | Desember";
  expect(checks("months-sum", `
    Uraian    | ${months} | Jumlah (Rp)
    Belanja A | 100000 | 100000 | 100000 | 100000 | 100000 | 100000 | 100000 | 100000 | 100000 | 100000 | 100000 | 100000 | 1200000
    Belanja B | 200000 | 200000 | 200000 | 200000 | 200000 | 200000 | 200000 | 200000 | 200000 | 200000 | 200000 | 200000 | 2400000
    Belanja C | 300000 | 300000 | 300000 | 300000 | 300000 | 300000 | 300000 | 300000 | 300000 | 300000 | 300000 | 300000 | 3500000`)).toEqual([
    "months-sum N2 held",
    "months-sum N3 held",
    "months-sum N4 broken",
  ]);
});
