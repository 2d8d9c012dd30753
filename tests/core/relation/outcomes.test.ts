import { checks, findings } from "../support/examined";

const scores = (total: string, closing = ""): string => `
  No | Komponen              | Bobot | Nilai
  1  | Perencanaan Kinerja   | 30    | 24.6
  2  | Pengukuran Kinerja    | 30    | 21.3
  3  | Pelaporan Kinerja     | 15    | 12.4
  4  | Evaluasi Internal     | 25    | 19.2
     | ${total}${closing}`;

test("the outcome below the numbered components is their total", () => {
  expect(checks("grand-total", scores("Nilai Akuntabilitas Kinerja | 100 | 77.5"))).toEqual([
    "grand-total C6 held",
    "grand-total D6 held",
  ]);
});

test("what is calculated from a total is no total itself", () => {
  expect(findings(scores("Jumlah | 100 | 77.5", "\n     | Nilai IKM (x 25) |  | 1937.5"))).toEqual([]);
});

test("a mean that closes a list of indicators is checked", () => {
  const sheet = `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1  | Indeks kepuasan   | Indeks | 80     | 84        | 105.00
    2  | Nilai laporan     | Nilai  | 50     | 45        | 90.00
    3  | Lembaga aktif     | Lembaga | 40    | 30        | 75.00
       | Rata-rata Capaian |        |        |           | 91.00`;
  expect(checks("average", sheet)).toEqual(["average F5 broken"]);
  expect(checks("average", sheet.replace("91.00", "90.00"))).toEqual(["average F5 held"]);
});
