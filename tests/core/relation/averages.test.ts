import { checks, findings } from "../support/examined";

/** Two programs with two kegiatan each; percentages of achievement and what stands in the rows below. */
function achieved(average: string, predicate: string): string {
  return `
    Uraian               | Pagu (Rp) | Realisasi (Rp) | Capaian (%)
    PROGRAM PENUNJANG    | 1000      | 600            | "60%"
    Kegiatan Perencanaan | 400       | 320            | "80%"
    Sub Kegiatan Dokumen | 400       | 320            | "80%"
    Kegiatan Keuangan    | 600       | 280            | "46,67%"
    Sub Kegiatan Gaji    | 600       | 280            | "46,67%"
    PROGRAM PELAYANAN    | 1000      | 900            | "90%"
    Kegiatan Perizinan   | 1000      | 900            | "90%"
    Sub Kegiatan Loket   | 500       | 425            | "85%"
    Sub Kegiatan Daring  | 500       | 475            | "95%"
    Rata-rata capaian kinerja (%) | | | ${average}
    Predikat kinerja     |           |                | ${predicate}`;
}

test.each([
  ["the mean of every printed row", '"74,70%"'],
  ["the mean of the kegiatan rows", '"72,22%"'],
  ["the mean of the program rows", '"75,00%"'],
  ["the mean of the lowest rows", '"76,67%"'],
])("an average may be %s", (_name, average) => {
  expect(checks("average", achieved(average, "Sedang"))).toEqual(["average D11 held"]);
});

test("a predicate must be the word of its interval", () => {
  expect(checks("predicate", achieved('"74,70%"', "Sedang"))).toEqual(["predicate D12 held"]);
  expect(checks("predicate", achieved('"74,70%"', "Tinggi"))).toEqual(["predicate D12 broken"]);
  expect(findings(achieved('"74,70%"', "TINGGI"))).toEqual(["error predicate D12 TINGGI -> SEDANG"]);
});

test.each([
  ["ST", "T"],
  ["Sangat Baik", "Baik"],
])("predicates may be written as %s", (wrong, right) => {
  expect(findings(achieved('"76,67%"', wrong))).toEqual([`error predicate D12 ${wrong} -> ${right}`]);
  expect(findings(achieved('"76,67%"', right))).toEqual([]);
});

test("a figure in the gap between two printed intervals may take either word", () => {
  const gap = (predicate: string): readonly string[] => checks("predicate", `
    Uraian               | Pagu (Rp) | Realisasi (Rp) | Capaian (%)
    Kegiatan Perencanaan | 1000      | 905            | "90,5%"
    Kegiatan Keuangan    | 2000      | 1810           | "90,5%"
    Rata-rata capaian (%) |          |                | "90,5%"
    Predikat kinerja     |           |                | ${predicate}`);
  expect(gap("Tinggi")).toEqual(["predicate D5 held (scale-gap)"]);
  expect(gap("Sangat Tinggi")).toEqual(["predicate D5 held (scale-gap)"]);
  expect(gap("Sedang")).toEqual(["predicate D5 broken"]);
});

test("a word that no scale knows cannot be checked", () => {
  expect(checks("predicate", achieved('"74,70%"', "Lumayan"))).toEqual(["predicate D12 notCheckable (unreadable)"]);
});

test("rows that were not measured may count as zero in the mean", () => {
  expect(checks("average", `
    Uraian               | Target K | Realisasi K | Capaian (%)
    Kegiatan Perencanaan | 10       | 8           | "80%"
    Kegiatan Keuangan    | 10       | 6           | "60%"
    Kegiatan Umum        | 10       | -           | -
    Kegiatan Sarana      | 10       | 10          | "100%"
    Rata-rata capaian (%) |         |             | "60%"`)).toEqual(["average D6 held"]);
});
