import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { anchorRow, keepCorrection } from "../../src/actions/correct";
import type { Report } from "../../src/core/finding/report";
import type { Correction } from "../../src/core/table/correction";
import { XlsxPort } from "../../src/xlsx/xlsx-port";
import { run } from "../../src/cli/run";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { sheetXml, workbookBytes } from "../xlsx/build-workbook";

const wrong = "tests/fixtures/real/tabel_2_1-typed.xlsx";
const right = "tests/fixtures/real/tabel_2_2-typed.xlsx";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cermat-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function cermat(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await run(args, "1.2.3", {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isWatched: false,
  });
  return { code, out, err };
}

function put(name: string, from: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  if (typeof from === "string") copyFileSync(from, path);
  else writeFileSync(path, from);
  return path;
}

const marksIn = (path: string) => readWorkbook(readFileSync(path), path).marks;

test("a wrong figure gives exit code 1 and is named with what it should be", async () => {
  const { code, out, err } = await cermat("check", wrong);
  expect(code).toBe(1);
  expect(err).toBe("");
  expect(out).toContain("tabel_2_1-typed.xlsx: ");
  expect(out).toContain("E11: 48,97%, seharusnya 48,79%");
});

test("a sheet in which all holds gives exit code 0, in either language", async () => {
  expect(await cermat("check", right)).toMatchObject({ code: 0, err: "" });
  expect((await cermat("check", right, "--lang", "en")).out).toContain("No findings.");
});

test("JSON goes to the output, in the order of the files, relations when asked for", async () => {
  const { code, out } = await cermat("check", "--json", "--relations", wrong, right);
  const report = JSON.parse(out) as Report;
  expect(code).toBe(1);
  expect(report.files.map(({ file }) => file)).toEqual(["tabel_2_1-typed.xlsx", "tabel_2_2-typed.xlsx"]);
  expect(report.files[0]?.sheets[0]?.relations?.some(({ status }) => status === "broken")).toBe(true);
});

test("an input that cannot be read gives exit code 2 and a kind sentence; the others are still reported", async () => {
  const broken = put("rusak.xlsx", readFileSync(wrong).subarray(0, 3000));
  const { code, out, err } = await cermat("check", broken, join(folder, "tiada.xlsx"), wrong);
  expect(code).toBe(2);
  expect(out).toContain("tabel_2_1-typed.xlsx: 7 hubungan");
  expect(err).toContain(`cermat: ${broken}: buku kerja ini rusak atau tidak lengkap.`);
  expect(err).toContain("tiada.xlsx: berkas atau folder ini tidak ditemukan.");
});

test.each<[string, Uint8Array, string]>([
  ["catatan.txt", new TextEncoder().encode("halo"), "ini bukan buku kerja Excel"],
  ["lama.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "format Excel lama (.xls)"],
  ["~$laporan.xlsx", new Uint8Array(4), "berkas pengunci sementara"],
])("%s is refused with what to do", async (name, bytes, sentence) => {
  expect(await cermat("check", put(name, bytes))).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringContaining(sentence) as string,
  });
});

test("an empty sheet and one without a table are no failure, and are told", async () => {
  const empty = put("kosong.xlsx", workbookBytes(""));
  const words = put("teks.xlsx", workbookBytes('<row r="1"><c r="A1" t="str"><v>Rapat</v></c></row>'));
  expect(await cermat("check", empty)).toMatchObject({
    code: 0,
    out: expect.stringContaining("Lembar Lembar: kosong") as string,
  });
  expect(await cermat("check", words)).toMatchObject({
    code: 0,
    out: expect.stringContaining("tidak ada tabel angka") as string,
  });
  expect((await cermat("check", words, "--json")).err).toContain("tidak ada tabel angka");
});

test("two hundred columns of text and a broken reference are read through", async () => {
  const columns = Array.from({ length: 200 }, (_, column) => `<c t="str"><v>Kolom ${column}</v></c>`).join("");
  const rows = `<row r="1">${columns}</row><row r="2"><c r="A2" t="e"><f>#REF!+1</f><v>#REF!</v></c></row>`;
  const { code, err } = await cermat("check", put("lebar.xlsx", workbookBytes(rows)));
  expect([code, err]).toEqual([0, ""]);
});

test("folders are searched through, without lock files and hidden folders", async () => {
  put("b/dua.xlsx", right);
  put("a.xlsx", right);
  put("~$a.xlsx", right);
  put(".sampah/c.xlsx", right);
  put("baca.txt", new Uint8Array(3));
  const { code, out } = await cermat("check", folder, "--quiet");
  expect(code).toBe(0);
  expect(out.split("\n").map((line) => line.split(":")[0])).toEqual(["a.xlsx", "b/dua.xlsx", "2 berkas", ""]);
});

test("a folder without workbooks is told", async () => {
  expect(await cermat("check", folder)).toMatchObject({
    code: 2,
    err: expect.stringContaining("tidak berisi buku kerja") as string,
  });
});

test("the marked workbook is written beside, and the input stays as it was", async () => {
  const input = put("a.xlsx", wrong);
  const target = join(folder, "hasil", "bertanda.xlsx");
  expect((await cermat("check", input, "--out", target)).code).toBe(1);
  expect(readFileSync(input)).toEqual(readFileSync(wrong));
  expect(marksIn(target)).toMatchObject([{ severity: "error", row: 10, column: 4 }]);
  expect(readdirSync(join(folder, "hasil"))).toEqual(["bertanda.xlsx"]);
});

test("results of a folder keep their places, and are not checked again", async () => {
  put("b/dua.xlsx", wrong);
  put("a.xlsx", right);
  const target = join(folder, "hasil");
  await cermat("check", folder, "--out", target);
  expect(readdirSync(target, { recursive: true }).sort()).toEqual([
    "a.xlsx",
    "b",
    join("b", "dua.xlsx"),
    "ringkasan-cermat.json",
    "ringkasan-cermat.xlsx",
  ]);
  expect((await cermat("check", folder, "--out", target, "--quiet")).out).toContain("2 berkas");
});

test("an input is never written over unless that was asked for, by whatever name it is called", async () => {
  const input = put("a.xlsx", wrong);
  const link = join(folder, "tautan.xlsx");
  symlinkSync(input, link);
  for (const target of [input, link, folder]) {
    expect(await cermat("check", input, "--out", target)).toMatchObject({ code: 64, out: "" });
  }
  expect(readFileSync(input)).toEqual(readFileSync(wrong));
  await cermat("check", input, "--in-place");
  expect(marksIn(input)).toHaveLength(1);
});

test("checking a marked workbook again leaves its marks as they are", async () => {
  const input = put("a.xlsx", wrong);
  await cermat("check", input, "--in-place");
  const once = readFileSync(input);
  await cermat("check", input, "--in-place");
  expect(readFileSync(input)).toEqual(once);
});

test("a protected sheet cannot be marked: the report comes, the file does not", async () => {
  const protectedSheet = sheetXml(rowsOfWrong(), '<sheetProtection sheet="1"/>');
  const input = put("a.xlsx", workbookBytes("", { "xl/worksheets/sheet1.xml": protectedSheet }));
  const target = join(folder, "b.xlsx");
  const { code, out, err } = await cermat("check", input, "--out", target);
  expect(code).toBe(2);
  expect(out).toContain("1 salah");
  expect(err).toContain("lembar Lembar dilindungi");
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
});

/** A small table whose total is wrong. */
function rowsOfWrong(): string {
  const text = (value: string) => `<c t="str"><v>${value}</v></c>`;
  const number = (value: number) => `<c><v>${value}</v></c>`;
  const row = (name: string, pagu: number, realised: number) =>
    `<row>${text(name)}${number(pagu)}${number(realised)}</row>`;
  return (
    `<row>${text("Program")}${text("Pagu (Rp)")}${text("Realisasi (Rp)")}</row>` +
    row("Program Pertama", 125000000, 100500000) +
    row("Program Kedua", 250000000, 200250000) +
    row("Program Ketiga", 75500000, 50125000) +
    row("Jumlah", 450500000, 351875000)
  );
}

test.each<[string[], string]>([
  [[], "cermat check"],
  [["periksa", "a.xlsx"], 'Perintah "periksa" tidak dikenal'],
  [["check"], "Sebutkan berkas atau folder"],
  [["check", wrong, "--keluar"], "Pilihan --keluar tidak dikenal"],
  [["check", wrong, "--out"], "Pilihan --out memerlukan nilai"],
  [["check", wrong, "--out", "--json"], "Pilihan --out memerlukan nilai"],
  [["check", wrong, "--json=ya"], "Pilihan --json tidak memerlukan nilai"],
  [["check", wrong, "--lang", "jv"], "Bahasa yang tersedia"],
  [["check", wrong, "--out", "x.xlsx", "--in-place"], "Pilih salah satu"],
  [["check", wrong, right, "--out", "x.xlsx"], "Sebutkan folder untuk --out"],
  [["check", wrong, "--out", "x.xlsm"], "Hasil harus berakhiran .xlsx"],
])("wrong usage %j gives exit code 64 and says what to do", async (args, sentence) => {
  expect(await cermat(...args)).toMatchObject({ code: 64, out: "", err: expect.stringContaining(sentence) as string });
});

test("help and version go to the output", async () => {
  expect(await cermat("--version")).toEqual({ code: 0, out: "1.2.3\n", err: "" });
  expect((await cermat("--help")).out).toContain("cermat check BERKAS|FOLDER");
  expect((await cermat("check", "--help", "--lang=en")).out).toContain("cermat check FILE|FOLDER");
});

test("corrections that a person keeps in the file are honoured and told", async () => {
  const port = new XlsxPort(readFileSync(wrong), "dikoreksi.xlsx");
  const [sheet] = (await port.read({ kind: "workbook" })).sheets;
  if (!sheet) throw new Error("no sheet");
  const correction: Correction = { kind: "row", sheet: sheet.name, at: anchorRow(sheet, 9), rowKind: "note" };
  await keepCorrection(port, await port.read({ kind: "workbook" }), { correction });
  const file = put("dikoreksi.xlsx", port.bytes());
  const { out } = await cermat("check", file, "--json");
  const [report] = (JSON.parse(out) as Report).files;
  expect(report?.corrections).toMatchObject([{ status: "applied", place: "9" }]);
  const row = report?.sheets[0]?.tables[0]?.rows.find((one) => one.row === 9);
  expect(row).toMatchObject({ kind: "note", why: "correction" });
  expect((await cermat("check", file)).out).toContain("1 koreksi dari buku kerja dipakai.");
});

test("settings of a file count: a rule that is off finds nothing, and the report says so", async () => {
  const file = put("setelan.json", Buffer.from('\uFEFF{"version":1,"rules":{"off":["percent"]}}'));
  const { code, out } = await cermat("check", wrong, "--settings", file);
  expect(code).toBe(0);
  expect(out).toContain("Aturan yang dimatikan dalam pengaturan buku kerja ini: persentase");
});

test("settings that cannot be used are refused with every place and reason, before anything is checked", async () => {
  const file = put("setelan.json", Buffer.from('{"version":1,"rules":{"off":["x"]},"tolerance":{"units":-1}}'));
  const { code, out, err } = await cermat("check", wrong, "--settings", file);
  expect([code, out]).toEqual([64, ""]);
  expect(err).toContain("tolerance.units: harus berupa angka");
  expect(err).toContain("rules.off[0]: bukan salah satu pilihan");
  expect((await cermat("check", wrong, "--settings", join(folder, "tidak-ada.json"))).code).toBe(64);
});
