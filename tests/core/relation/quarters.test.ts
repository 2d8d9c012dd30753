import { checks } from "../support/examined";

/** What becomes of one row's performance figures, given as `target | quarter I | quarter II | year`; the other rows add up. */
function measured(row: string): string | undefined {
  const [target, first, second, year] = row.split("|");
  return checks("quarters-sum", `
    Program/Kegiatan | Indikator         | Target Renja |      | Realisasi Triwulan I |    | Realisasi Triwulan II |    | Realisasi Tahun Berjalan |    | Capaian (%) |
                     |                   | K            | Rp   | K       | Rp              | K        | Rp              | K       | Rp                  | K  | Rp
    1                | 2                 | 3            |      | 4       |                 | 5        |                 | 6=4+5   |                     | 7=6/3x100% |
    Kegiatan A       | Jumlah laporan    | 10           | 900  | 2       | 100             | 3        | 200             | 5       | 300                 | 50% | 33%
    Kegiatan B       | Jumlah dokumen    | 4            | 900  | 1       | 100             | 2        | 200             | 3       | 300                 | 75% | 33%
    Kegiatan C       | Jumlah orang      | ${target}    | 900  | ${first}| 100             | ${second}| 200             | ${year} | 300                 |     | 33%
    Kegiatan D       | Jumlah paket      | 8            | 900  | 4       | 100             | 4        | 200             | 8       | 300                 | 100% | 33%`,
    { merges: "A1:A2 B1:B2 C1:D1 E1:F1 G1:H1 I1:J1 K1:L1 C3:D3 E3:F3 G3:H3 I3:J3 K3:L3" },
  ).find((line) => line.startsWith("quarters-sum I6 "))?.replace("quarters-sum I6 ", "");
}

test.each([
  ["counts that add up", "12 | 3 | 4 | 7", "held"],
  ["counts that do not add up within the target", "12 | 3 | 4 | 8", "broken"],
  ["people paid: the last position stands for the year", "62 | 59 | 61 | 61", "held"],
  ["the highest position stands for the year", "62 | 61 | 59 | 61", "held"],
  ["vehicles kept all year, but the year says none", "39 | 39 | 39 | 0", "broken"],
  ["a rate that stands for the year by its mean", "100 | 80 | 90 | 85", "held"],
  ["a rate whose mean is something else", "100 | 80 | 90 | 83", "broken"],
  ["a score that is given once, at the end of the year", "75 | - | - | 70.38", "held (convention)"],
  ["a year that was not filled in although a quarter was", "1 | - | 1 | -", "broken"],
  ["nothing measured at all", "10 | - | - | -", undefined],
  ["a measured zero with nothing in the quarters", "10 | - | - | 0", "held (convention)"],
])("%s", (_name, row, status) => {
  expect(measured(row)).toBe(status);
});

test("percentages of work done add up too", () => {
  expect(measured('"100%" | "25%" | "25%" | "50%"')).toBe("held");
  expect(measured('"100%" | "25%" | "25%" | "75%"')).toBe("broken");
});

test("text where a figure should be makes the sum uncheckable", () => {
  expect(measured('10 | belum | 3 | 3')).toBe("notCheckable (unreadable)");
  expect(measured('10 | #REF! | 3 | 3')).toBe("notCheckable (unreadable)");
});

/** Money of one row: four quarters and their year. */
function money(...[first, second, third, fourth, year]: readonly string[]): string | undefined {
  return checks("quarters-sum", `
    Uraian    | Pagu (Rp) | Realisasi Triwulan I (Rp) | Realisasi Triwulan II (Rp) | Realisasi Triwulan III (Rp) | Realisasi Triwulan IV (Rp) | Jumlah Realisasi (Rp)
    Belanja A | 9000000   | 1000000                   | 1000000                    | 1000000                     | 1000000                    | 4000000
    Belanja B | 9000000   | 500000                    | 250000                     | 0                           | 250000                     | 1000000
    Belanja C | 9000000   | ${first}                  | ${second}                  | ${third}                    | ${fourth}                  | ${year}`,
  )[2]?.replace("quarters-sum G4 ", "");
}

test("money over quarters is exact to the rupiah", () => {
  expect(money("1000000", "1000000", "1000000", "1000000", "4000000")).toBe("held");
  expect(money("1000000", "1000000", "1000000", "1000000", "4000001")).toBe("broken");
  expect(money('"1.000.000"', '"1.000.000"', '"1.000.000"', '"1.000.000"', '"3.999.999"')).toBe("broken");
});

test("money over quarters counts a dash or a blank as nothing", () => {
  expect(money("1500000", "-", "", '"Rp -"', "1500000")).toBe("held");
  expect(money("1500000", "-", "", "-", "1400000")).toBe("broken");
});

test("money never takes the last quarter for the year", () => {
  expect(money("1000000", "2000000", "3000000", "4000000", "4000000")).toBe("broken");
});

test("a year of money that is not filled in is broken as soon as a quarter says something", () => {
  expect(money("1500000", "-", "-", "-", "")).toBe("broken");
  expect(money("1500000", "-", "-", "-", "-")).toBe("broken");
});
