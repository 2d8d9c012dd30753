import { anchorColumn, anchorRange, anchorRow } from "../../../src/actions/correct";
import { examine } from "../../../src/core/examine";
import type { FileReport, ReportTable } from "../../../src/core/finding/report";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { type ColumnCorrection, type Correction, type RowCorrection, CORRECTIONS_KEY, writeCorrections } from "../../../src/core/table/correction";
import { sheet, workbook } from "../support/sheet";

/** What a check says of a sheet that keeps these corrections. */
function corrected(of: SheetSnapshot, ...corrections: readonly Correction[]): FileReport {
  const json = writeCorrections(corrections);
  return examine({ ...workbook(of), settings: json === null ? {} : { [CORRECTIONS_KEY]: json } }, { relations: true });
}

function tableIn(report: FileReport, index = 0): ReportTable {
  const table = report.sheets[0]?.tables[index];
  if (!table) throw new Error("no such table");
  return table;
}

/** Relations of one kind as short lines such as `D3 held: C3 B3`. */
function lines(report: FileReport, kind: string): readonly string[] {
  const relations = report.sheets[0]?.relations ?? [];
  return relations.filter((one) => one.kind === kind).map(({ result, status, terms }) => `${result} ${status}: ${terms.map(([cell]) => cell).join(" ")}`);
}

function column(of: SheetSnapshot, letters: string, said: Partial<ColumnCorrection>, table = 0): Correction {
  return { kind: "column", sheet: of.name, ...anchorColumn(tableIn(corrected(of), table), letters), ...said };
}

function row(of: SheetSnapshot, number: number, said: Partial<RowCorrection>): Correction {
  return { kind: "row", sheet: of.name, at: anchorRow(of, number), ...said };
}

const rowKind = (report: FileReport, number: number) => tableIn(report).rows.find((one) => one.row === number);
const roleOf = (report: FileReport, letters: string) => tableIn(report).columns.find((one) => one.column === letters);

const spent = sheet(`
  Uraian Belanja  | Pagu (Rp) | Uang Keluar | Serapan (%)
  Belanja pegawai | 1000000   | 500000      | 50
  Belanja modal   | 2000000   | 500000      | 35`);

const levels = sheet(`
  Program / Kegiatan        | Pagu (Rp) | Realisasi (Rp)
  Program Pelayanan         | 900000    | 900000
  Kegiatan Surat            | 500000    | 500000
  Penyediaan Meterai        | 500000    | 500000
  Kegiatan Rapat            | 400000    | 400000
  Makan dan Minum           | 400000    | 400000
  Keseluruhan               | 900000    | 900000`);

describe("a person's word about a column", () => {
  test("turns a check that was missed into one that is made", () => {
    expect(lines(corrected(spent), "percent")).toEqual([]);
    const report = corrected(spent, column(spent, "C", { role: "realised" }));
    expect(lines(report, "percent")).toEqual(["D2 held: C2 B2", "D3 broken: C3 B3"]);
    expect(report.findings.map(({ cell }) => cell)).toContain("D3");
    expect(report.corrections).toEqual([{ index: 0, status: "applied", sheet: "Sheet1", place: "C1" }]);
  });

  test("is kept as the reason, beside what Cermat had read", () => {
    const report = corrected(spent, column(spent, "C", { role: "realised" }));
    expect(roleOf(report, "C")).toMatchObject({ role: "realised", measure: "rp" });
    expect(roleOf(report, "C")?.why).toContainEqual({ of: "role", by: "correction", instead: "other" });
  });

  test("settles measure, period and span too", () => {
    const said = { role: "target", measure: "k", period: "q2", horizon: "next" } as const;
    expect(roleOf(corrected(spent, column(spent, "C", said)), "C")).toMatchObject(said);
  });

  test("that a column is only a remark leaves it out of every sum", () => {
    const total = sheet(`
      Uraian Belanja  | Pagu (Rp) | Biaya lama (Rp)
      Belanja pegawai | 1000000   | 500000
      Belanja modal   | 2000000   | 700000
      Jumlah          | 3000000   | 900000`);
    expect(lines(corrected(total), "grand-total")).toHaveLength(2);
    expect(lines(corrected(total, column(total, "C", { role: "note" })), "grand-total")).toEqual(["B4 held: B2 B3"]);
  });
});

describe("a person's word about a row", () => {
  test("that it closes the table makes it the sum of the rows above", () => {
    expect(lines(corrected(levels), "grand-total")).toEqual([]);
    const report = corrected(levels, row(levels, 7, { rowKind: "total" }));
    expect(lines(report, "grand-total")).toEqual(["B7 held: B2", "C7 held: C2"]);
    expect(rowKind(report, 7)).toMatchObject({ kind: "total", why: "correction" });
  });

  test("about its level moves it and what lies below it", () => {
    const flat = sheet(`
      Program / Kegiatan | Pagu (Rp)
      Program A          | 600000
      Kegiatan B         | 600000
      Urusan Dapur       | 300000
      Kegiatan C         | 300000`);
    const before = corrected(flat);
    expect(rowKind(before, 4)).toMatchObject({ kind: "urusan", parent: null });
    const report = corrected(flat, row(flat, 4, { rowKind: "program" }));
    expect(rowKind(report, 4)).toMatchObject({ kind: "program", parent: null, why: "correction", instead: "urusan" });
    expect(rowKind(report, 5)).toMatchObject({ kind: "kegiatan", parent: 4 });
    expect(lines(report, "children-sum")).toEqual(["B2 held: B3", "B4 held: B5"]);
  });

  test("about what it is part of changes that sum alone", () => {
    const list = sheet(`
      Program / Kegiatan | Pagu (Rp)
      Program A          | 700000
      Kegiatan B         | 600000
      Program C          | 300000
      Kegiatan D         | 100000
      Kegiatan E         | 300000`);
    expect(lines(corrected(list), "children-sum")).toEqual(["B2 broken: B3", "B4 broken: B5 B6"]);
    const report = corrected(list, row(list, 5, { parent: anchorRow(list, 2) }));
    expect(lines(report, "children-sum")).toEqual(["B2 held: B3 B5", "B4 held: B6"]);
  });

  test("never makes a row a part of itself, whatever is said", () => {
    const report = corrected(levels, row(levels, 2, { parent: anchorRow(levels, 4) }), row(levels, 3, { parent: anchorRow(levels, 2) }));
    const parents = new Map(tableIn(report).rows.map((one) => [one.row, one.parent]));
    for (const start of parents.keys()) {
      let at: number | null | undefined = start;
      for (let step = 0; step < 20 && at; step++) at = parents.get(at);
      expect(at ?? null).toBeNull();
    }
  });

  test("about how its performance runs over the quarters is checked as they say", () => {
    const quarters = sheet(`
      Kegiatan | Indikator | Target K | Realisasi TW I K | Realisasi TW II K | Realisasi TW III K | Realisasi TW IV K | Jumlah Realisasi K
      Jalan    | Persentase | 100 | 10 | 20 | 30 | 30 | 90
      Air      | Persentase | 100 | 10 | 20 | 30 | 30 | 30
      Pohon    | Jumlah     | 40  | 10 | 10 | 10 | 10 | 40`);
    const lineOf = (report: FileReport) => lines(report, "quarters-sum").find((line) => line.startsWith("H3"));
    expect(rowKind(corrected(quarters), 3)).toMatchObject({ mode: "accumulate", modeWhy: "withinTarget" });
    expect(lineOf(corrected(quarters))).toMatch(/broken/);
    const report = corrected(quarters, row(quarters, 3, { mode: "endPosition" }));
    expect(lineOf(report)).toBe("H3 held: G3");
    expect(rowKind(report, 3)).toMatchObject({ mode: "endPosition", modeWhy: "correction" });
    expect(lineOf(corrected(quarters, row(quarters, 3, { mode: "average" })))).toMatch(/broken/);
    expect(lineOf(corrected(quarters, row(quarters, 3, { mode: "yearEnd" })))).toMatch(/held/);
  });
});

describe("a person's word about a range", () => {
  const two = sheet(`
    Uraian | Pagu (Rp) | Realisasi (Rp) | Persentase (%)
    Satu   | 1000000   | 500000         | 50
    Dua    | 1000000   | 250000         | 25

    Nama   | Pagu (Rp) | Realisasi (Rp)
    Coba   | 7         | 8
    Tiga   | 1         | 9`);

  test("that it is no table keeps it out, and says so", () => {
    expect(corrected(two).sheets[0]?.tables).toHaveLength(2);
    const report = corrected(two, { kind: "range", sheet: two.name, ...anchorRange(two, "A5:C7"), header: null });
    expect(report.sheets[0]?.tables.map(({ range }) => range)).toEqual(["A1:D3"]);
    expect(report.sheets[0]?.notUnderstood).toContainEqual({ range: "A5:C7", reason: "excluded" });
  });

  const strange = sheet(`
    Judul
    Apa    | Awal   | Lalu   | Akhir
           | a      | b      | c
    Satu   | 1000   | 2000   | 3000
    Dua    | 5000   | 5000   | 10000
    Tiga   | 100    | 1      | 101
    Empat  | 7      | 8      | 15`);

  test("that it is a table with these header rows has it read as one", () => {
    const report = corrected(strange, { kind: "range", sheet: strange.name, ...anchorRange(strange, "A2:D7"), header: [2, 3] });
    expect(report.sheets[0]?.tables).toMatchObject([{ range: "A2:D7", header: [2, 3], why: { header: "correction" } }]);
    expect(tableIn(report).columns[1]?.header).toEqual(["Awal", "a"]);
    expect(corrected(strange).sheets[0]?.tables.map(({ header }) => header)).not.toContainEqual([2, 3]);
  });

  test("that its header is one row less makes that row a record", () => {
    const report = corrected(two, { kind: "range", sheet: two.name, ...anchorRange(two, "A1:D3"), header: [1, 2] });
    expect(tableIn(report)).toMatchObject({ range: "A1:D3", header: [1, 2] });
    expect(tableIn(report).rows.map((one) => one.row)).toEqual([3]);
  });

  test("may end it before its last row", () => {
    const last = anchorRow(two, 2);
    const report = corrected(two, { kind: "range", sheet: two.name, ...anchorRange(two, "A1:D2"), header: [1, 1], last });
    expect(tableIn(report)).toMatchObject({ range: "A1:D2", why: { end: "correction" } });
  });
});

describe("a correction is found again", () => {
  /** The same sheet with a blank column before it and blank rows or rows of words inserted. */
  const moved = (of: SheetSnapshot): SheetSnapshot => ({
    ...of,
    columnCount: of.columnCount + 1,
    rows: [[undefined, { value: "Judul" }], undefined, ...of.rows.map((cells) => [undefined, ...(cells ?? [])])],
  });

  test("after rows and columns were inserted", () => {
    const report = corrected(moved(spent), column(spent, "C", { role: "realised" }));
    expect(lines(report, "percent")).toEqual(["E4 held: D4 C4", "E5 broken: D5 C5"]);
    const rows = corrected(moved(levels), row(levels, 7, { rowKind: "total" }));
    expect(rowKind(rows, 9)).toMatchObject({ kind: "total", why: "correction" });
  });

  test("after rows inside its table were deleted", () => {
    const fewer = { ...levels, rows: levels.rows.filter((_, index) => index !== 2 && index !== 3) };
    expect(rowKind(corrected(fewer, row(levels, 7, { rowKind: "total" })), 5)).toMatchObject({ kind: "total" });
  });

  test("on a sheet that was renamed", () => {
    const renamed = { ...spent, name: "Realisasi 2026" };
    const report = corrected(renamed, column(spent, "C", { role: "realised" }));
    expect(roleOf(report, "C")?.role).toBe("realised");
    expect(report.corrections).toMatchObject([{ status: "applied", sheet: "Realisasi 2026" }]);
  });

  test("at the one of several like-named rows that stands below the same row", () => {
    const twice = sheet(`
      Program / Kegiatan | Pagu (Rp)
      Program A          | 600000
      Evaluasi           | 600000
      Program B          | 300000
      Evaluasi           | 300000`);
    const inserted = { ...twice, rows: [twice.rows[0], [{ value: "Program Nol" }, { value: 1 }], [{ value: "Evaluasi" }, { value: 1 }], ...twice.rows.slice(1)] };
    const report = corrected(inserted, row(twice, 5, { rowKind: "note" }));
    expect(tableIn(report).rows.filter(({ kind }) => kind === "note").map((one) => one.row)).toEqual([7]);
  });

  test("or said to be lost, never dropped without a word", () => {
    const gone = { kind: "column", sheet: "Sheet1", column: "Z", header: ["Tidak ada"], nth: 0, headerRow: 1, role: "target" } as const;
    const row = { kind: "row", sheet: "Sheet1", at: { row: 40, words: ["tidak ada"], above: [] }, rowKind: "total" } as const;
    expect(corrected(spent, gone, row).corrections).toEqual([
      { index: 0, status: "lost", sheet: "Sheet1", place: null },
      { index: 1, status: "lost", sheet: "Sheet1", place: null },
    ]);
  });

  test("and one for a sheet that was not read is neither lost nor applied", () => {
    const json = writeCorrections([column({ ...spent, name: "Lain" }, "C", { role: "realised" })]);
    const report = examine({ ...workbook(spent), sheetNames: ["Sheet1", "Lain"], settings: { [CORRECTIONS_KEY]: json ?? "" } });
    expect(report.corrections).toEqual([{ index: 0, status: "otherSheet", sheet: "Lain", place: null }]);
  });
});

test.each([
  ["no JSON", "{", 1],
  ["another version", '{"version":2,"corrections":[]}', 1],
  ["a role that does not exist", '{"version":1,"corrections":[{"kind":"column","sheet":"Sheet1","column":"C","header":["Uang Keluar"],"nth":0,"headerRow":1,"role":"nonsense"}]}', 1],
  ["no place", '{"version":1,"corrections":[{"kind":"row","sheet":"Sheet1","rowKind":"total"},null,7]}', 3],
])("settings that hold %s are told and change nothing", (_name, json, count) => {
  const report = examine({ ...workbook(spent), settings: { [CORRECTIONS_KEY]: json } });
  expect(report.corrections).toEqual(Array.from({ length: count }, () => ({ index: null, status: "unreadable", sheet: "", place: null })));
  expect(report.sheets).toEqual(examine(workbook(spent)).sheets);
});
