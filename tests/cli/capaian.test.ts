import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import type { CellContent } from "../../src/core/sheet/edit";
import { type WorkbookSnapshot, cellAt } from "../../src/core/sheet/snapshot";
import { parseA1 } from "../../src/core/sheet/address";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { XlsxPort } from "../../src/xlsx/xlsx-port";
import { emptyCapaian } from "../core/capaian/emptied";

const filled = "tests/fixtures/real/tabel_2_2-typed.xlsx";
const asText = "tests/fixtures/real/tabel_2_1-text.xlsx";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cermat-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function cermat(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const terminal = { out: (text: string) => (out += text), err: (text: string) => (err += text), isWatched: false };
  const code = await run(["capaian", ...args], "1.2.3", terminal);
  return { code, out, err };
}

/** A copy of a fixture with its capaian emptied. */
async function emptied(name: string): Promise<string> {
  const port = new XlsxPort(readFileSync(`tests/fixtures/${name}.xlsx`), name);
  const printed = await port.read({ kind: "workbook" });
  const edits = emptyCapaian(printed, "capaian").cells.map(({ sheet, row, column }) => ({
    kind: "set-cell" as const,
    sheet,
    row,
    column,
    expect: contentOf(printed, sheet, row, column),
    content: null,
  }));
  await port.apply(edits);
  const path = join(folder, "laporan.xlsx");
  writeFileSync(path, port.bytes());
  return path;
}

function contentOf({ sheets }: WorkbookSnapshot, name: string, row: number, column: number): CellContent {
  const sheet = sheets.find((one) => one.name === name);
  const cell = sheet && cellAt(sheet, row, column);
  if (!cell) return null;
  return cell.formula === undefined ? { value: cell.value } : { formula: cell.formula };
}

function cellOf(path: string, address: string) {
  const [sheet] = readWorkbook(readFileSync(path), path).sheets;
  const { row, column } = parseA1(address)!;
  return sheet && cellAt(sheet, row, column);
}

test("without --out it shows what would be written, and nothing is written", async () => {
  const path = await emptied("real/tabel_t_c_29-typed");
  const before = readFileSync(path);
  const { code, out, err } = await cermat(path);
  // Three of the figures of the year differ from the quarters.
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toContain("laporan.xlsx: 178 sel akan diisi");
  expect(out).toContain("belum diukur, capaian dikosongkan: baris 10, 14, 16, 18, 26, 28");
  expect(out).toContain("--choices unmeasured=zero");
  expect(readFileSync(path).equals(before)).toBe(true);
});

test("--out writes a copy with formulas and what they give, a note on every column, and leaves the original", async () => {
  const path = await emptied("real/tabel_t_c_29-typed");
  const before = readFileSync(path);
  const copy = join(folder, "hasil.xlsx");
  const { code, out } = await cermat(path, "--out", copy, "--choices", "unmeasured=zero");
  expect(out).toContain(`Ditulis ke ${copy}`);
  expect(code).toBe(1);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(cellOf(copy, "K10")?.formula).toMatch(/^=IF\(/);
  expect(cellOf(copy, "K10")?.value).toBe(0);
  expect(cellOf(copy, "K103")).toMatchObject({
    formula: expect.stringContaining("AVERAGE(") as string,
    value: expect.closeTo(0.4106, 3) as number,
  });
  expect(cellOf(copy, "K104")?.value).toBe("Sangat Rendah");
  const marks = readWorkbook(readFileSync(copy), copy).marks;
  expect(marks.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^Diisi oleh Cermat: persen capaian, dihitung dari 12 \/ 7\./),
  );
});

test("figures that stand as text are told, and become numbers or values when asked", async () => {
  const told = await cermat(asText);
  expect(told.code).toBe(1);
  expect(told.out).toContain("angkanya tersimpan sebagai teks");
  expect(told.out).toContain("--to-numbers");
  const copy = join(folder, "hasil.xlsx");
  const { out } = await cermat(asText, "--to-numbers", "--out", copy);
  expect(out).toContain("15 teks diubah menjadi angka");
  expect(cellOf(copy, "C8")?.value).toBe(680000000);
});

test("--values writes figures in place of formulas", async () => {
  const path = await emptied("real/tabel_2_1-typed");
  const copy = join(folder, "hasil.xlsx");
  expect((await cermat(path, "--values", "--out", copy)).code).toBe(0);
  expect(cellOf(copy, "E11")).toMatchObject({ value: expect.closeTo(0.48792, 5) as number });
  expect(cellOf(copy, "E11")?.formula).toBeUndefined();
});

test("figures already there that differ give exit code 1 and are named; where all is filled rightly it is 0", async () => {
  const { code, out } = await cermat("tests/fixtures/real/tabel_2_1-typed.xlsx", "--lang", "en");
  expect(code).toBe(1);
  expect(out).toContain("E11: 48,97%, worked out 48,79%");
  expect(await cermat(filled)).toMatchObject({ code: 0, err: "" });
  expect((await cermat(filled, "--quiet")).out.split("\n").length).toBe(2);
});

test("JSON holds the plan cell by cell, with the choices and why", async () => {
  const { out } = await cermat("tests/fixtures/real/tabel_2_1-typed.xlsx", "--json");
  const [file] = (JSON.parse(out) as { files: { tables: { columns: { column: string; cells: unknown[] }[] }[] }[] })
    .files;
  const [column] = file!.tables[0]!.columns;
  expect(column?.column).toBe("E");
  expect(column?.cells).toContainEqual(expect.objectContaining({ cell: "E11", state: "differs", shown: "48,79%" }));
});

test("settings of a file count: their scale names the predicates", async () => {
  const path = await emptied("real/tabel_t_c_29-typed");
  const settings = join(folder, "setelan.json");
  writeFileSync(
    settings,
    JSON.stringify({ version: 1, policies: { unmeasured: "zero", predicateScale: "capaian-lkjip" } }),
  );
  const copy = join(folder, "hasil.xlsx");
  expect((await cermat(path, "--settings", settings, "--out", copy)).err).toBe("");
  expect([cellOf(copy, "K10")?.value, cellOf(copy, "K104")?.value]).toEqual([0, "Sangat Kurang"]);
});

test("a file that is none gives exit code 2; the original is never a target; unknown choices are named with all there are", async () => {
  expect(await cermat(join(folder, "tiada.xlsx"))).toMatchObject({
    code: 2,
    err: expect.stringContaining("tidak ditemukan") as string,
  });
  expect((await cermat(filled, "--out", filled)).code).toBe(64);
  expect((await cermat(filled, "--in-place")).err).toContain("--out");
  expect((await cermat()).code).toBe(64);
  const { code, err } = await cermat(filled, "--choices", "average=SEMUA");
  expect(code).toBe(64);
  expect(err).toContain("average=FLAT|TREE|PROGRAM|KEGIATAN|LOWEST");
});
