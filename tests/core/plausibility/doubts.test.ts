import { examine } from "../../../src/core/examine";
import { sheet, workbook } from "../support/sheet";

const HEADER = `
  *Kegiatan|*Target K|*Pagu Rp|*Realisasi K|*Realisasi Rp
`;

function doubts(rows: string, settings: Readonly<Record<string, string>> = {}): readonly string[] {
  const book = { ...workbook(sheet(`${HEADER.trim()}\n${rows.trim().replace(/^ +/gm, "")}`)), settings };
  return examine(book)
    .findings.filter(({ rule }) => rule === "plausibility")
    .map(({ severity, cell, message }) => `${severity} ${cell} ${message.en}`);
}

const USUAL = `
  Rapat koordinasi|4|250000000|4|240000000
  Pelatihan aparatur|3|175000000|2|120000000
`;

test("a realisation above its budget wants a look", () => {
  const [doubt, ...more] = doubts(`${USUAL}Pengadaan kursi|12|85000000|12|95000000`);
  expect(more).toEqual([]);
  expect(doubt).toContain("warning E4");
});

test("results without money and money without results are told, each with both cells", () => {
  const told = doubts(`${USUAL}Evaluasi|2|65000000|2|0\nPembinaan|5|77000000|0|12820000`);
  expect(told.map((line) => line.slice(0, 7))).toEqual(["info D4", "info D5"]);
});

test("something realised without a target cannot be measured", () => {
  expect(doubts(`${USUAL}Evaluasi|0|65000000|2|60000000`).map((line) => line.slice(0, 7))).toEqual(["info B4"]);
});

test("usual rows raise no doubt", () => {
  expect(doubts(USUAL)).toEqual([]);
});

test("a rule that the workbook switches off stays silent, the others do not", () => {
  const rows = `${USUAL}Evaluasi|2|65000000|2|0\nPengadaan kursi|12|85000000|12|95000000`;
  const off = { rules: JSON.stringify({ off: ["result-without-money"] }) };
  expect(doubts(rows, off).map((line) => line.slice(0, 10))).toEqual(["warning E5"]);
  expect(doubts(rows, { rules: "{broken" })).toHaveLength(2);
});

function progress(percents: readonly (readonly [string, string])[]): readonly string[] {
  const rows = percents.map(
    ([physical, financial], index) =>
      `Kegiatan ${String.fromCharCode(65 + index)}|${physical}{0.00%}|${financial}{0.00%}`,
  );
  return examine(workbook(sheet(["*Kegiatan|*Fisik (%)|*Keuangan (%)", ...rows].join("\n"))))
    .findings.filter(({ rule }) => rule === "plausibility")
    .map(({ cell }) => cell);
}

test("physical progress that equals the financial one in every row was hardly measured", () => {
  const same = Array.from({ length: 10 }, (_, index) => [`0.8${String(index)}13`, `0.8${String(index)}13`] as const);
  expect(progress(same)).toEqual(["B2"]);
  expect(
    progress(same.map(([one, other], index) => (index === 4 ? ([one, "0.7"] as const) : ([one, other] as const)))),
  ).toEqual([]);
});

test("receipts above what was planned are no doubt, spending beside them is", () => {
  const told = doubts(`${USUAL}Pajak Daerah|12|18750000|12|19415200\nPengadaan kursi|12|85000000|12|95000000`);
  expect(told.map((line) => line.slice(0, 10))).toEqual(["warning E5"]);
});

test("a sum that takes in hidden rows is said, once a table", () => {
  const rows = `
    *Kegiatan|*Pagu Rp
    Rapat koordinasi|250000000
    Pelatihan aparatur|175000000
    Pengadaan kursi|85000000
    *Jumlah|510000000
  `;
  const said = (hiddenRows: readonly number[]): readonly string[] =>
    examine(workbook(sheet(rows, { hiddenRows }))).findings.map(
      ({ severity, cells }) => `${severity} ${cells.join(" ")}`,
    );
  expect(said([])).toEqual([]);
  expect(said([3])).toEqual(["info B5 B3"]);
});

test("what was added or cut needs a source of funds and an explanation where the form asks for them", () => {
  const table = (rows: string): readonly string[] =>
    doubtsIn(`
      *Kegiatan|*Pagu Sebelum (Rp)|*Pagu Setelah (Rp)|*Bertambah/(Berkurang)|*Penjelasan|*Sumber Dana
      Rapat koordinasi|250000000|260000000|10000000|tambahan peserta|APBD
      Pelatihan aparatur|175000000|150000000|-25000000|penghematan|APBD
      ${rows}
    `);
  expect(table("Pengadaan kursi|85000000|85000000|0||")).toEqual([]);
  expect(table("Pengadaan kursi|85000000|95000000|10000000|kursi rapat|DAU")).toEqual([]);
  expect(table("Pengadaan kursi|85000000|95000000|10000000|kursi rapat|")).toEqual(["warning D4"]);
  expect(table("Pengadaan kursi|85000000|95000000|10000000|-|")).toEqual(["warning D4", "warning D4"]);
});

function doubtsIn(text: string): readonly string[] {
  return examine(workbook(sheet(text)))
    .findings.filter(({ rule }) => rule === "plausibility")
    .map(({ severity, cell }) => `${severity} ${cell}`);
}
