import { capaianEdits, planCapaian } from "../../../src/core/capaian/plan-capaian";
import type { CapaianPlan } from "../../../src/core/capaian/plan";
import { parseArea, toA1 } from "../../../src/core/sheet/address";
import { parseFormula, precedents } from "../../../src/core/sheet/formula";
import { type SheetOptions, sheet, workbook } from "../support/sheet";
import { calculated, columnsOf, isSetCell, linesOf, plannedAt, written } from "./written";

function plan(text: string, options: SheetOptions = {}): CapaianPlan {
  return planCapaian(workbook(sheet(text, options)));
}

const PLAIN = `
  *Uraian | *Indikator | *Target K | *Pagu (Rp) | *Realisasi K | *Realisasi (Rp)
  Program Satu | Jumlah laporan | 10 | 3000000 | 9 | 1000000
  Program Dua | Jumlah orang | 0 | 2000000 | 4 | 1234567
  Program Tiga | Jumlah paket | 8 | 0 | - | 0
  Program Empat | Jumlah unit | 4 | 5000000 | 0 | 0`;

test("a table without percentages gets K, Rp and the predicate at its right", () => {
  const columns = columnsOf(plan(PLAIN));
  expect([...columns].map(([letters, { measure, isNew, header }]) => [letters, measure, isNew, header])).toEqual([
    ["G", "k", true, [{ row: 0, text: "Capaian K (%)" }]],
    ["H", "rp", true, [{ row: 0, text: "Capaian Rp (%)" }]],
    ["I", "predicate", true, [{ row: 0, text: "Predikat" }]],
  ]);
});

test("zero targets and performance that was not measured stay blank; a measured zero is zero", () => {
  const columns = columnsOf(plan(PLAIN));
  expect(linesOf(columns.get("G"))).toEqual([
    "G2 empty (empty) -> 90,00%",
    "G3 empty (empty) -> (blank)",
    "G4 empty (empty) -> (blank)",
    "G5 empty (empty) -> 0,00%",
  ]);
  expect(linesOf(columns.get("H"))).toEqual([
    "H2 empty (empty) -> 33,33%",
    "H3 empty (empty) -> 61,73%",
    "H4 empty (empty) -> (blank)",
    "H5 empty (empty) -> 0,00%",
  ]);
  expect(linesOf(columns.get("I"))).toEqual([
    "I2 empty (empty) -> Tinggi",
    "I3 empty (empty) -> (blank)",
    "I4 empty (empty) -> (blank)",
    "I5 empty (empty) -> Sangat Rendah",
  ]);
});

test("formulas are plain, relative and of their own row", () => {
  const made = plan(PLAIN);
  expect(plannedAt(made, "G2")?.formula).toBe('=IF(OR(NOT(ISNUMBER(C2)),C2=0,NOT(ISNUMBER(E2))),"",E2/C2)');
  expect(plannedAt(made, "I2")?.formula).toBe(
    '=IF(NOT(ISNUMBER(G2)),"",IF(G2>=0.91,"Sangat Tinggi",IF(G2>=0.76,"Tinggi",IF(G2>=0.66,"Sedang",IF(G2>=0.51,"Rendah","Sangat Rendah")))))',
  );
  for (const cell of made.tables.flatMap(({ columns }) => columns.flatMap(({ cells }) => cells))) {
    expect(cell.formula).not.toContain("$");
    for (const { sheet: other, area } of precedents(parseFormula(cell.formula)!))
      expect([other, area.top, area.bottom]).toEqual([undefined, cell.row, cell.row]);
  }
});

test("new columns take the look of the figures beside them, row by row, and two decimals of percent", () => {
  const book = workbook(sheet(PLAIN));
  const edits = capaianEdits(planCapaian(book), book).filter(isSetCell);
  expect(
    edits.every(
      ({ expect: now, formatLike, row }) => now === null && formatLike?.row === row && formatLike.column === 5,
    ),
  ).toBe(true);
  const at = (address: string) => edits.find(({ row, column }) => toA1(row, column) === address);
  expect(at("G1")).toMatchObject({ content: { value: "Capaian K (%)" } });
  expect(at("G1")?.numberFormat).toBeUndefined();
  expect(at("H2")).toMatchObject({
    numberFormat: "0.00%",
    content: { formula: '=IF(OR(NOT(ISNUMBER(D2)),D2=0,NOT(ISNUMBER(F2))),"",F2/D2)' },
  });
});

test("cells that stand at the right are never written over: the columns go together behind all of them", () => {
  const columns = columnsOf(
    plan(`
      *Uraian | *Indikator | *Target K | *Pagu (Rp) | *Realisasi K | *Realisasi (Rp) | | | |
      Program Satu | Jumlah laporan | 10 | 3000000 | 9 | 1000000 | | | |
      Program Dua | Jumlah orang | 10 | 2000000 | 4 | 500000 | | catatan | |
      Program Tiga | Jumlah paket | 8 | 4000000 | 6 | 500000 | | | |`),
  );
  expect([...columns.keys()]).toEqual(["I", "J", "K"]);
});

test("a column that is hidden or merged is not taken for a new one", () => {
  const text = `
    *Uraian | *Pagu (Rp) | *Realisasi (Rp)
    Program Satu | 3000000 | 1000000
    Program Dua | 2000000 | 500000
    Program Tiga | 4000000 | 500000`;
  const hidden = { ...sheet(text, { merges: "E2:E3" }), hiddenColumns: new Set([3]) };
  expect([...columnsOf(planCapaian(workbook(hidden))).keys()]).toEqual(["F"]);
});

test("an empty percent column is filled in place, the filled cells compared", () => {
  const columns = columnsOf(
    plan(`
      *Uraian | *Pagu (Rp) | *Realisasi (Rp) | *Capaian (%)
      Program Satu | 3000000 | 1000000 | 0.3333{0.00%}
      Program Dua | 2000000 | 500000 |
      Program Tiga | 4000000 | 500000 | 0.1520{0.00%}
      Program Empat | 4000000 | 1000000 | 0.25{0.00%}
      TOTAL | 13000000 | 3000000 |`),
  );
  expect(linesOf(columns.get("D"))).toEqual([
    "D2 same 33,33% -> 33,33%",
    "D3 empty (empty) -> 25,00%",
    "D4 differs 15,20% -> 12,50%",
    "D5 same 25,00% -> 25,00%",
    "D6 empty (empty) -> 23,08%",
  ]);
});

test("a percent column that is wholly empty is found by its words", () => {
  const columns = columnsOf(
    plan(`
      *Uraian | *Pagu (Rp) | *Realisasi (Rp) | *Capaian (%) | *Keterangan
      Program Satu | 3000000 | 1000000 | | baik
      Program Dua | 2000000 | 500000 | | baik
      Program Tiga | 4000000 | 500000 | | baik`),
  );
  expect([...columns].map(([letters, { isNew, numberFormat }]) => [letters, isNew, numberFormat])).toEqual([
    ["D", false, "0.00%"],
  ]);
});

test("columns written before any figure was realised, all blank, are found again", () => {
  const start = PLAIN.replaceAll(/\| (9|4|0|-) \| (1000000|1234567|0)$/gm, "| |");
  const book = workbook(sheet(start));
  const made = planCapaian(book);
  expect(
    [...columnsOf(made).values()]
      .flatMap(({ cells }) => cells.map(({ shown }) => shown))
      .every((shown) => shown === ""),
  ).toBe(true);
  const again = columnsOf(planCapaian(written(book, capaianEdits(made, book))));
  expect(
    [...again].map(([letters, { measure, isNew, cells }]) => [
      letters,
      measure,
      isNew,
      cells.every(({ state }) => state === "same"),
    ]),
  ).toEqual([
    ["G", "k", false, true],
    ["H", "rp", false, true],
  ]);
});

test("a column whose words say whose percentage it is stays that, even when most figures in it are wrong", () => {
  const columns = columnsOf(
    plan(`
      *Uraian | *Pagu (Rp) | *Realisasi (Rp) | *Capaian Rp (%)
      Program Satu | 3000000 | 1000000 | 0.4333{0.00%}
      Program Dua | 2000000 | 500000 | 0.35{0.00%}
      Program Tiga | 4000000 | 500000 | 0.125{0.00%}
      Program Empat | 4000000 | 1000000 | 0.45{0.00%}`),
  );
  expect(columns.get("D")?.cells.map(({ state }) => state)).toEqual(["differs", "differs", "same", "differs"]);
});

test("percent points stay percent points, with the decimals of the column", () => {
  const made = plan(`
    *Uraian | *Pagu (Rp) | *Realisasi (Rp) | *Capaian (%)
    Program Satu | 3000000 | 1000000 | 33.3{0.0}
    Program Dua | 2000000 | 500000 |
    Program Tiga | 4000000 | 500000 | 12.5{0.0}`);
  expect(plannedAt(made, "D3")).toMatchObject({
    formula: '=IF(OR(NOT(ISNUMBER(B3)),B3=0,NOT(ISNUMBER(C3))),"",C3/B3*100)',
    shown: "25,0",
    numberFormat: "0.0",
  });
});

test("a printed 0% or a dash where nothing was measured, a cut-off figure and a written dash do not differ", () => {
  const columns = columnsOf(
    plan(`
      *Uraian | *Indikator | *Target K | *Realisasi K | *Capaian K (%)
      Program Satu | Jumlah laporan | 12 | 9 | 75{0.00}
      Program Dua | Jumlah orang | 62 | - | 0{0.00}
      Program Tiga | Jumlah paket | 8 | - | -
      Program Empat | Nilai | 3.65{0.00} | 1.53{0.00} | 41.91{0.00}
      Program Lima | Nilai | 4 | 2 | 50{0.00}`),
  );
  expect(columns.get("E")?.cells.map(({ state }) => state)).toEqual(["same", "same", "same", "same", "same"]);
});

test("in money a dash says that nothing was spent", () => {
  const made = plan(`
    *Uraian | *Pagu (Rp) | *Realisasi (Rp)
    Program Satu | 3000000 | Rp -
    Program Dua | 2000000 | 500000
    Program Tiga | 4000000 | -
    Program Empat | 4000000 |
    Program Lima | - | 500000`);
  expect(linesOf(columnsOf(made).get("D")).map((line) => line.replace(/^.*-> /, ""))).toEqual([
    "0,00%",
    "25,00%",
    "0,00%",
    "(blank)",
    "(blank)",
  ]);
  expect(plannedAt(made, "D2")?.formula).toBe(
    '=IF(OR(NOT(ISNUMBER(B2)),B2=0),"",IF(ISNUMBER(C2),C2/B2,IF(OR(C2="-",C2="Rp -"),0,"")))',
  );
});

test("figures as text get no formula; where they are few only their rows are left out, and they are named", () => {
  const made = plan(`
    *Uraian | *Pagu (Rp) | *Realisasi (Rp)
    Program Satu | 3000000 | 1000000
    Program Dua | 2000000 | "500.000"
    Program Tiga | 4000000 | 500000
    Program Empat | 4000000 | 500000`);
  expect(
    columnsOf(made)
      .get("D")
      ?.cells.map(({ row }) => row + 1),
  ).toEqual([2, 4, 5]);
  expect(made.notPossible).toEqual([{ sheet: "Sheet1", range: "C3", reason: "text-figures" }]);
});

test("one measure may be possible where the other stands as text", () => {
  const made = plan(`
    *Uraian | *Indikator | *Target K | *Pagu (Rp) | *Realisasi K | *Realisasi (Rp)
    Program Satu | Jumlah laporan | "10 Dokumen" | 3000000 | "9 Dokumen" | 1000000
    Program Dua | Jumlah orang | "12 Orang" | 2000000 | "4 Orang" | 1234567
    Program Tiga | Jumlah paket | "8 Paket" | 2500000 | "8 Paket" | 2500000`);
  expect([...columnsOf(made)].map(([letters, { measure }]) => [letters, measure])).toEqual([["G", "rp"]]);
  expect(made.notPossible).toEqual([{ sheet: "Sheet1", range: "C2:E4", reason: "text-figures" }]);
});

test("errors and times for figures get no formula", () => {
  const made = plan(`
    *Uraian | *Pagu (Rp) | *Realisasi (Rp)
    Program Satu | 3000000 | 1000000
    Program Dua | 2000000 | #REF!
    Program Tiga | 4000000 | 0.5{h:mm}
    Program Empat | 4000000 | 500000`);
  expect(
    columnsOf(made)
      .get("D")
      ?.cells.map(({ row }) => row + 1),
  ).toEqual([2, 5]);
});

test("a target in percent format and a realised figure in points are brought to one scale", () => {
  const book = workbook(
    sheet(`
      *Uraian | *Indikator | *Target K | *Realisasi K
      Program Satu | Persentase pengaduan | 0.8{0%} | 60
      Program Dua | Persentase laporan | 50 | 0.25{0%}
      Program Tiga | Jumlah paket | 8 | 6
      Program Empat | Jumlah paket | 8 | 6`),
  );
  const made = planCapaian(book);
  expect(calculated(book, made).flatMap(({ cell, shown }) => (cell.column === 4 ? [shown] : []))).toEqual([
    "75,00%",
    "50,00%",
    "75,00%",
    "75,00%",
  ]);
});

const QUARTERS = `
  *Uraian | *Indikator | *Target | *Pagu (Rp) | *Realisasi Triwulan | | | |
  | | | | *I | | *II | |
  | | *K | *Rp | *K | *Rp | *K | *Rp |
  Program Satu | Jumlah laporan | 12 | 3000000 | 3 | 1000000 | 4 | 500000 |
  Program Dua | Jumlah orang | 62 | 2000000 | 59 | 500000 | 61 | 500000 |
  Program Tiga | Jumlah paket | 8 | 4000000 | - | 0 | - | 500000 |
  Program Empat | Jumlah paket | 8 | 4000000 | 2 | 0 | - | 500000 |`;

test("without a year's total the quarters are added; performance beyond its target counts by its last quarter", () => {
  const made = plan(QUARTERS, { merges: "A1:A3 B1:B3 C1:C2 D1:D2 E1:H1 E2:F2 G2:H2" });
  const columns = columnsOf(made);
  expect(columns.get("I")?.measure).toBe("k");
  expect(linesOf(columns.get("I")).map((line) => line.replace(/^.*-> /, ""))).toEqual([
    "58,33%",
    "98,39%",
    "(blank)",
    "25,00%",
  ]);
  expect(plannedAt(made, "I4")?.formula).toBe('=IF(OR(NOT(ISNUMBER(C4)),C4=0,COUNT(E4,G4)=0),"",SUM(E4,G4)/C4)');
  expect(plannedAt(made, "I5")?.formula).toBe(
    '=IF(OR(NOT(ISNUMBER(C5)),C5=0,COUNT(E5,G5)=0),"",IF(ISNUMBER(G5),G5,E5)/C5)',
  );
  expect(columns.get("I")?.header).toEqual([
    { row: 0, text: "Tingkat Capaian (%)" },
    { row: 2, text: "Capaian K (%)" },
  ]);
});

test("headers printed again on later pages get the new headings too; notes and blank rows get nothing", () => {
  const header = "*Uraian | *Pagu (Rp) | *Realisasi (Rp)";
  const book = workbook(
    sheet(`
      ${header}
      Program Satu | 3000000 | 1000000
      Program Dua | 2000000 | 500000
      ${header}
      Program Tiga | 4000000 | 500000

      Program Empat | 4000000 | 500000`),
  );
  const made = planCapaian(book);
  const column = columnsOf(made).get("D");
  expect(column?.header).toEqual([
    { row: 0, text: "Capaian Rp (%)" },
    { row: 3, text: "Capaian Rp (%)" },
  ]);
  expect(column?.cells.map(({ row }) => row + 1)).toEqual([2, 3, 5, 7]);
  expect(
    capaianEdits(made, book)
      .filter(isSetCell)
      .map(({ row }) => row + 1),
  ).not.toContain(6);
});

test("the row of column numbers keeps its place: headings stand above it", () => {
  const columns = columnsOf(
    plan(`
      *Uraian | *Pagu (Rp) | *Realisasi (Rp)
      1 | 2 | 3
      Program Satu | 3000000 | 1000000
      Program Dua | 2000000 | 500000
      Program Tiga | 4000000 | 500000`),
  );
  expect(columns.get("D")?.header).toEqual([{ row: 0, text: "Capaian Rp (%)" }]);
});

test("hidden rows are written like the others", () => {
  const columns = columnsOf(plan(PLAIN, { hiddenRows: [3, 4] }));
  expect(columns.get("H")?.cells.map(({ row }) => row + 1)).toEqual([2, 3, 4, 5]);
});

test("the average row of a table gets the plain mean of the new column, without the sums", () => {
  const book = workbook(
    sheet(`
      *Uraian | *Indikator | *Target K | *Pagu (Rp) | *Realisasi K | *Realisasi (Rp)
      Program Satu | Jumlah laporan | 10 | 3000000 | 9 | 1000000
      Program Dua | Jumlah orang | 10 | 2000000 | 4 | 500000
      Program Tiga | Jumlah paket | 8 | 4000000 | - | 500000
      JUMLAH | | | 9000000 | | 2000000
      Rata-rata capaian kinerja (%) | | | | 65 | 23`),
  );
  const made = planCapaian(book);
  expect(plannedAt(made, "G6")).toMatchObject({ formula: '=IF(COUNT(G2:G4)=0,"",AVERAGE(G2:G4))', shown: "65,00%" });
  expect(plannedAt(made, "H5")).toMatchObject({ shown: "22,22%" });
  expect(plannedAt(made, "G5")).toBeUndefined();
  expect(plannedAt(made, "H6")).toMatchObject({ formula: '=IF(COUNT(H2:H4)=0,"",AVERAGE(H2:H4))', shown: "23,61%" });
  for (const { cell, shown } of calculated(book, made)) expect(shown).toBe(cell.shown);
});

test("only the first cell of merged percentages is written", () => {
  const columns = columnsOf(
    plan(
      `
      *Uraian | *Indikator | *Pagu (Rp) | *Realisasi (Rp) | *Capaian (%)
      Program Satu | Jumlah laporan | 3000000 | 1000000 |
      | Jumlah orang | 2000000 | 500000 |
      Program Dua | Jumlah paket | 4000000 | 500000 |
      Program Tiga | Jumlah paket | 4000000 | 500000 |`,
      { merges: "E2:E3" },
    ),
  );
  expect(columns.get("E")?.cells.map(({ row }) => row + 1)).toEqual([2, 4, 5]);
});

test("a protected sheet, a sheet without a table and a table without the two columns are named with the reason", () => {
  const locked = {
    ...sheet(PLAIN, { name: "Terkunci" }),
    protection: { mayFormatCells: false, mayEditObjects: false },
  };
  const words = sheet("Catatan rapat\nTidak ada angka", { name: "Catatan" });
  const targets = sheet("*Uraian | *Pagu (Rp)\nProgram Satu | 3000000\nProgram Dua | 2000000\nProgram Tiga | 2000000", {
    name: "Pagu",
  });
  expect(planCapaian(workbook(locked, words, targets))).toEqual({
    tables: [],
    texts: [],
    notPossible: [
      { sheet: "Terkunci", range: null, reason: "protected" },
      { sheet: "Catatan", range: null, reason: "no-table" },
      { sheet: "Pagu", range: "A1:B4", reason: "no-target-and-realised" },
    ],
  });
});

test("an empty workbook has no table; an empty sheet beside others needs no word", () => {
  expect(planCapaian(workbook(sheet(""))).notPossible).toEqual([{ sheet: "Sheet1", range: null, reason: "no-table" }]);
  expect(planCapaian(workbook(sheet(PLAIN), sheet("", { name: "Sheet2" }))).notPossible).toEqual([]);
});

test("a selection limits the plan to the tables that it touches", () => {
  const book = workbook(sheet(PLAIN, { name: "Satu" }), sheet(PLAIN, { name: "Dua" }));
  const inside = planCapaian({ ...book, focus: { sheet: "Dua", area: parseArea("C2:C3")! } });
  expect(inside.tables.map((table) => table.sheet)).toEqual(["Dua"]);
  const outside = planCapaian({ ...book, focus: { sheet: "Dua", area: parseArea("M50:N60")! } });
  expect(outside).toEqual({ tables: [], texts: [], notPossible: [{ sheet: "Dua", range: null, reason: "no-table" }] });
});

test("figures already there are written over only when asked, and never when they are the same", () => {
  const book = workbook(
    sheet(`
      *Uraian | *Pagu (Rp) | *Realisasi (Rp) | *Capaian (%)
      Program Satu | 3000000 | 1000000 | 0.3333{0.00%}
      Program Dua | 2000000 | 500000 |
      Program Tiga | 4000000 | 500000 | 0.152{0.00%}
      Program Empat | 4000000 | 1000000 | "25,00%"`),
  );
  const made = (existing: "keep" | "replace") => planCapaian(book, { everywhere: { existing } });
  const rows = (existing: "keep" | "replace") =>
    capaianEdits(made(existing), book)
      .filter(isSetCell)
      .map(({ row, expect: now }) => [row + 1, now]);
  expect(rows("keep")).toEqual([[3, null]]);
  expect(rows("replace")).toEqual([
    [3, null],
    [4, { value: 0.152 }],
  ]);
  expect(
    linesOf(columnsOf(planCapaian(written(book, capaianEdits(made("replace"), book)))).get("D")).every((line) =>
      line.includes(" same "),
    ),
  ).toBe(true);
});

test("a percentage that stands as text and differs becomes a number in the column's format", () => {
  const book = workbook(
    sheet(`
      *Uraian | *Pagu (Rp) | *Realisasi (Rp) | *Capaian (%)
      Program Satu | 3000000 | 1000000 | 0.3333{0.00%}
      Program Dua | 2000000 | 500000 | 0.25{0.00%}
      Program Tiga | 4000000 | 500000 | "15,20%"{@}`),
  );
  const [edit] = capaianEdits(planCapaian(book, { everywhere: { existing: "replace" } }), book);
  expect(edit).toMatchObject({ row: 3, expect: { value: "15,20%" }, numberFormat: "0.00%" });
});

test("a table that has a predicate column gets none beside it", () => {
  const columns = columnsOf(
    plan(`
      *Uraian | *Indikator | *Target K | *Realisasi K | *Predikat
      Program Satu | Jumlah laporan | 10 | 9 | Tinggi
      Program Dua | Jumlah orang | 10 | 4 | Sangat Rendah
      Program Tiga | Jumlah paket | 8 | 6 | Sedang`),
  );
  expect([...columns.values()].map(({ measure }) => measure)).toEqual(["k"]);
});
