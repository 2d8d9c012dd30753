import { checks } from "../support/examined";

test("a semester is its quarters, and the year its semesters", () => {
  const sheet = `
    Uraian    | TW I (Rp) | TW II (Rp) | Semester I (Rp) | TW III (Rp) | TW IV (Rp) | Semester II (Rp) | Jumlah (Rp)
    Belanja A | 1812415   | 1915218    | 3727633         | 1712319     | 1877366    | 3589685          | 7317318
    Belanja B | 812415    | 915318     | 1727733         | 712219      | 877166     | 1589385          | 3317118
    Belanja C | 412415    | 315218     | 727633          | 312319      | 277366     | 598685           | 1317318`;
  expect(checks("quarters-sum", sheet).filter((line) => /[DG]\d/.test(line))).toEqual([
    "quarters-sum D2 held",
    "quarters-sum D3 held",
    "quarters-sum D4 held",
    "quarters-sum G2 held",
    "quarters-sum G3 held",
    "quarters-sum G4 broken",
  ]);
  expect(checks("year-total", sheet)).toEqual(["year-total H2 held", "year-total H3 held", "year-total H4 broken"]);
});

test("a figure to date continues the one before it", () => {
  expect(
    checks(
      "cumulative",
      `
    Uraian  | Januari (Rp) | s.d. Januari (Rp) | Februari (Rp) | s.d. Februari (Rp)
    Pajak A | 8125400      | 8125400           | 9812300       | 17937700
    Pajak B | 21812400     | 21812400          | 24218700      | 46031100
    Pajak C | 5412300      | 5412300           | 6118200       | 11350500`,
    ).filter((line) => line.includes(" E")),
  ).toEqual(["cumulative E2 held", "cumulative E3 held", "cumulative E4 broken"]);
});

test("growth is the change in percent of the earlier year", () => {
  expect(
    checks(
      "percent",
      `
    Uraian       | Realisasi 2023 (Rp) | Realisasi 2024 (Rp) | Pertumbuhan (%)
    Pajak        | 87125400000         | 92318700000         | 5.96
    Retribusi    | 12125400000         | 11318700000         | -6.65
    Lain-lain    | 42125400000         | 44318700000         | 5.21
    Transfer     | 52125400000         | 54318700000         | 4.12`,
    ),
  ).toEqual(["percent D2 held", "percent D3 held", "percent D4 held", "percent D5 broken"]);
});
