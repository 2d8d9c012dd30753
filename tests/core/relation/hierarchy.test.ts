import { checks, findings } from "../support/examined";

test("a parent is the sum of its direct children, column by column", () => {
  expect(checks("children-sum", `
    Kode              | Uraian                | Pagu (Rp) | Realisasi (Rp)
    7.01.01           | PROGRAM PENUNJANG     | 300       | 90
    7.01.01.2.01      | Kegiatan Perencanaan  | 100       | 40
    7.01.01.2.01.0001 | Sub Kegiatan Dokumen  | 60        | 10
    7.01.01.2.01.0002 | Sub Kegiatan Evaluasi | 40        | 30
    7.01.01.2.02      | Kegiatan Keuangan     | 200       | 50
    7.01.01.2.02.0001 | Sub Kegiatan Gaji     | 200       | 60`)).toEqual([
    "children-sum C2 held",
    "children-sum D2 held",
    "children-sum C3 held",
    "children-sum D3 held",
    "children-sum C6 held",
    "children-sum D6 broken",
  ]);
});

test("money is exact: one rupiah too much breaks a sum of billions", () => {
  expect(findings(`
    Uraian               | Pagu (Rp)   | Realisasi (Rp)
    PROGRAM PENUNJANG    | 33187776001 | 14493604832
    Kegiatan Perencanaan | 18275762000 | 8917170657
    Kegiatan Keuangan    | 14912014000 | 5576434175`)).toEqual(["error children-sum B2 33187776001 -> 33187776000"]);
});

test("a sum that does not hold is not explained away by reading the rows as a plain list", () => {
  expect(findings(`
    Uraian               | Pagu (Rp)
    PROGRAM PENUNJANG    | 33187776001
    Kegiatan Perencanaan | 18275762000
    Kegiatan Keuangan    | 14912014000`)).toEqual(["error children-sum B2 33187776001 -> 33187776000"]);
});

test("figures beyond the safe whole numbers stay exact when they are text", () => {
  expect(checks("children-sum", `
    Uraian               | Pagu (Rp)
    PROGRAM PENUNJANG    | "90.071.992.547.409.935"
    Kegiatan Perencanaan | "90.071.992.547.409.934"
    Kegiatan Keuangan    | "1"`)).toEqual(["children-sum B2 held"]);
});

test("a dash and a blank among the children count as nothing", () => {
  expect(checks("children-sum", `
    Uraian               | Pagu (Rp) | Realisasi (Rp)
    PROGRAM PENUNJANG    | 300       | 90
    Kegiatan Perencanaan | 100       | 90
    Kegiatan Keuangan    | 200       | -
    Kegiatan Umum        |           |`)).toEqual(["children-sum B2 held", "children-sum C2 held"]);
});

test("a parent's dash says zero, its blank says nothing", () => {
  const sheet = (parent: string): string => `
    Uraian               | Pagu (Rp) | Realisasi (Rp)
    PROGRAM PENUNJANG    | 300       | ${parent}
    Kegiatan Perencanaan | 100       | 50
    Kegiatan Keuangan    | 200       | 20`;
  expect(checks("children-sum", sheet("-"))).toContain("children-sum C2 broken");
  expect(checks("children-sum", sheet("")).filter((line) => line.includes("C2"))).toEqual([]);
});

test("an Excel error among the children makes the sum uncheckable", () => {
  expect(checks("children-sum", `
    Uraian               | Pagu (Rp) | Realisasi (Rp)
    PROGRAM PENUNJANG    | 300       | 70
    Kegiatan Perencanaan | #REF!     | 50
    Kegiatan Keuangan    | 200       | 20`)).toEqual(["children-sum B2 notCheckable (unreadable)", "children-sum C2 held"]);
});

test("a heading without figures hands its children on to the row above it", () => {
  expect(checks("grand-total", `
    Uraian               | Pagu (Rp)
    PROGRAM PENUNJANG    |
    Kegiatan Perencanaan | 100
    Kegiatan Keuangan    | 200
    PROGRAM PELAYANAN    |
    Kegiatan Umum        | 50
    JUMLAH               | 350`)).toEqual(["grand-total B7 held"]);
});

test("several units add up to the total row, their parts do not count twice", () => {
  expect(checks("units-total", `
    Uraian             | Pagu (Rp)
    KECAMATAN HARAPAN  | 300
    PROGRAM PENUNJANG  | 100
    PROGRAM PELAYANAN  | 200
    KELURAHAN MAJU     | 40
    PROGRAM PENUNJANG  | 40
    TOTAL              | 340`)).toEqual(["units-total B7 held"]);
});

test("hidden rows count like any other row", () => {
  expect(checks("children-sum", `
    Uraian               | Pagu (Rp)
    PROGRAM PENUNJANG    | 300
    Kegiatan Perencanaan | 100
    Kegiatan Keuangan    | 200`, { hiddenRows: [4] })).toEqual(["children-sum B2 held"]);
});

test("performance figures are not added up over rows", () => {
  expect(checks("children-sum", `
    Uraian               | Target Renja |     | Realisasi Renja |
                         | K            | Rp  | K               | Rp
    PROGRAM PENUNJANG    | 80           | 300 | 70              | 90
    Kegiatan Perencanaan | 3            | 100 | 2               | 40
    Kegiatan Keuangan    | 5            | 200 | 4               | 50`, { merges: "A1:A2 B1:C1 D1:E1" })).toEqual(["children-sum C3 held", "children-sum E3 held"]);
});
