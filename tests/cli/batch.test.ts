import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { run } from "../../src/cli/run";
import type { Summary } from "../../src/cli/summary";
import { cellAt } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { sheetXml, workbookBytes } from "../xlsx/build-workbook";

const wrong = "tests/fixtures/real/tabel_2_1-typed.xlsx";
const right = "tests/fixtures/real/tabel_2_2-typed.xlsx";

let folder: string;
let input: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cermat-batch-"));
  input = join(folder, "kiriman");
  out = join(folder, "hasil");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function cermat(args: readonly string[], version = "1.2.3"): Promise<{ code: number; out: string; err: string }> {
  let [text, err] = ["", ""];
  const terminal = { out: (more: string) => (text += more), err: (more: string) => (err += more), isWatched: false };
  const code = await run(args, version, terminal);
  return { code, out: text, err };
}

function put(name: string, from: string | Uint8Array): string {
  const path = join(input, name);
  mkdirSync(join(path, ".."), { recursive: true });
  if (typeof from === "string") copyFileSync(from, path);
  else writeFileSync(path, from);
  return path;
}

const summaryIn = (place: string): Summary =>
  JSON.parse(readFileSync(join(place, "ringkasan-cermat.json"), "utf8")) as Summary;

/** The rows of the summary workbook as texts and numbers. */
function sheetIn(place: string): (string | number | boolean)[][] {
  const [sheet] = readWorkbook(readFileSync(join(place, "ringkasan-cermat.xlsx")), "ringkasan").sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet.rows.map((row, at) =>
    Array.from({ length: row?.length ?? 0 }, (_, column) => cellAt(sheet, at, column)?.value ?? ""),
  );
}

/** A table whose total is off by 100.000 rupiah. */
function offByHundredThousand(name: string): Uint8Array {
  const text = (value: string) => `<c t="str"><v>${value}</v></c>`;
  const row = (label: string, pagu: number, got: number) =>
    `<row>${text(label)}<c><v>${pagu}</v></c><c><v>${got}</v></c></row>`;
  return workbookBytes("", {
    "xl/worksheets/sheet1.xml": sheetXml(
      `<row>${text("Program")}${text("Pagu (Rp)")}${text("Realisasi (Rp)")}</row>` +
        row(name, 125000000, 100500000) +
        row("Program Kedua", 250000000, 200250000) +
        row("Program Ketiga", 75500000, 50125000) +
        row("Program Keempat", 61000000, 40125000) +
        row("Jumlah", 511500000, 391100000),
    ),
  });
}

test("a folder gives a summary beside the annotated copies: a line a file, the worst finding linked into its copy", async () => {
  put("kec/dua.xlsx", wrong);
  put("satu.xlsx", right);
  const { code, err } = await cermat(["check", input, "--out", out]);
  expect(code).toBe(1);
  expect(err).toContain("Ringkasan ditulis ke");
  const { files } = summaryIn(out);
  expect(files.map(({ file, copy }) => [file, copy])).toEqual([
    ["kec/dua.xlsx", "kec/dua.xlsx"],
    ["satu.xlsx", "satu.xlsx"],
  ]);
  expect(files[0]?.result).toMatchObject({
    checked: 7,
    broken: 1,
    errors: 1,
    worst: { sheet: "Tabel 2.1", cell: "E11", severity: "error" },
  });
  expect(files[1]?.result).toMatchObject({ broken: 0, errors: 0, rupiah: "0" });
  const rows = sheetIn(out);
  expect(rows[4]?.slice(0, 10)).toEqual([
    1,
    "kec/dua.xlsx",
    7,
    6,
    1,
    files[0]?.result?.notCheckable,
    1,
    0,
    0,
    "Tabel 2.1!E11",
  ]);
  expect(rows.at(-1)?.[1]).toBe("Jumlah");
  const parts = unzipSync(readFileSync(join(out, "ringkasan-cermat.xlsx")));
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet).toContain(`location="'Tabel 2.1'!E11"`);
  expect(strFromU8(parts["xl/worksheets/_rels/sheet1.xml.rels"] ?? new Uint8Array())).toContain(
    'Target="kec/dua.xlsx" TargetMode="External"',
  );
});

test("the summary is laid out for printing: A4 across, headings on every page, filter, rows in sight", async () => {
  put("satu.xlsx", right);
  await cermat(["check", input, "--out", out, "--lang", "en"]);
  const parts = unzipSync(readFileSync(join(out, "ringkasan-cermat.xlsx")));
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet).toContain('paperSize="9" orientation="landscape"');
  expect(sheet).toContain('<autoFilter ref="A4:K5"/>');
  expect(sheet).toContain('ySplit="4"');
  expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toContain("'Summary'!$4:$4");
  expect(sheetIn(out)[3]).toContain("Relations checked");
});

test("rupiah are added up by how far wrong figures are off", async () => {
  put("a.xlsx", offByHundredThousand("Program Pertama"));
  await cermat(["check", input, "--out", out]);
  expect(summaryIn(out).files[0]?.result).toMatchObject({ errors: 1, rupiah: "100000" });
});

test("one file that is damaged, foreign or locked stops nothing and has its line", async () => {
  put("a-rusak.xlsx", readFileSync(wrong).subarray(0, 3000));
  put("b-bukan.xlsx", Buffer.from("bukan buku kerja"));
  put("c-terkunci.xlsx", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2048)]));
  put("d.xlsx", wrong);
  const { code, err } = await cermat(["check", input, "--out", out]);
  expect(code).toBe(2);
  const { files } = summaryIn(out);
  expect(files.map(({ file, problem }) => [file, problem === null])).toEqual([
    ["a-rusak.xlsx", false],
    ["b-bukan.xlsx", false],
    ["c-terkunci.xlsx", false],
    ["d.xlsx", true],
  ]);
  expect(files.slice(0, 3).every(({ result, copy }) => result === null && copy === null)).toBe(true);
  expect(err).toContain("a-rusak.xlsx: buku kerja ini rusak");
  expect(sheetIn(out)[1]?.[0]).toBe("4 berkas, 3 di antaranya tidak dapat diperiksa");
});

test("a second run checks only what has changed, and says so", async () => {
  const first = put("satu.xlsx", wrong);
  put("dua.xlsx", right);
  await cermat(["check", input, "--out", out]);
  const before = summaryIn(out);
  // Touched, but the same: only what is in it counts.
  utimesSync(first, new Date(), new Date());
  const again = await cermat(["check", input, "--out", out]);
  expect(again.code).toBe(1);
  expect(again.err).toContain("2 berkas tidak berubah");
  expect(again.out).toContain("satu.xlsx: tidak berubah sejak pemeriksaan sebelumnya, 7 hubungan");
  expect(summaryIn(out)).toEqual(before);

  copyFileSync(right, first);
  const changed = await cermat(["check", input, "--out", out]);
  expect(changed).toMatchObject({ code: 0, err: expect.stringContaining("1 berkas tidak berubah") as string });
  expect(summaryIn(out).files.every(({ result }) => result?.errors === 0)).toBe(true);
});

test("what else the result depends on brings a file back: another version, language, settings, a copy that is gone, or --fresh", async () => {
  put("satu.xlsx", wrong);
  put("dua.xlsx", right);
  const settings = join(folder, "setelan.json");
  writeFileSync(settings, '{"version":1,"rules":{"off":["percent"]}}');
  const base = ["check", input, "--out", out];
  await cermat(base);
  for (const [args, version] of [
    [base, "9.9.9"],
    [[...base, "--lang", "en"], "9.9.9"],
    [[...base, "--settings", settings], "1.2.3"],
    [base, "1.2.3"],
    [[...base, "--fresh"], "1.2.3"],
  ] as const) {
    expect((await cermat(args, version)).err).not.toContain("tidak berubah");
  }
  rmSync(join(out, "dua.xlsx"));
  expect((await cermat(base)).err).toContain("1 berkas tidak berubah");
  expect(existsSync(join(out, "dua.xlsx"))).toBe(true);
});

test("a summary that was broken off, or is none, is no hindrance", async () => {
  put("satu.xlsx", wrong);
  mkdirSync(out);
  for (const text of ["{", '{"version":1,"kind":"cermat-summary","files":[{"file":"satu.xlsx"}]}', "[]"]) {
    writeFileSync(join(out, "ringkasan-cermat.json"), text);
    expect((await cermat(["check", input, "--out", out])).code).toBe(1);
    expect(summaryIn(out).files).toHaveLength(1);
  }
});

test("text in the summary never becomes a formula, whatever it begins with", async () => {
  for (const name of ["=1+1.xlsx", "+a.xlsx", "-b.xlsx", "@c.xlsx"]) put(name, wrong);
  put("=HYPERLINK(A1).xlsx", offByHundredThousand("=cmd|' /C calc'!A0"));
  await cermat(["check", input, "--out", out]);
  const parts = unzipSync(readFileSync(join(out, "ringkasan-cermat.xlsx")));
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet).not.toContain("<f");
  expect(strFromU8(parts["xl/styles.xml"] ?? new Uint8Array()).match(/quotePrefix="1"/g)?.length).toBeGreaterThan(3);
  expect(
    sheetIn(out)
      .slice(4, 9)
      .map((row) => row[1]),
  ).toEqual(["+a.xlsx", "-b.xlsx", "=1+1.xlsx", "=HYPERLINK(A1).xlsx", "@c.xlsx"]);
});

describe("merge", () => {
  test("summaries of several runs become one; of a file that stands in both the newest line counts; links still lead to the copies", async () => {
    put("satu.xlsx", wrong);
    put("dua.xlsx", right);
    await cermat(["check", input, "--out", join(folder, "senin")]);
    put("satu.xlsx", right);
    put("tiga.xlsx", wrong);
    rmSync(join(input, "dua.xlsx"));
    await cermat(["check", input, "--out", join(folder, "selasa")]);
    const files = ["senin", "selasa"].map((day) => join(folder, day, "ringkasan-cermat.json"));
    const { code } = await cermat(["merge", ...[...files].reverse(), "--out", out]);
    expect(code).toBe(1);
    expect(summaryIn(out).files.map(({ file, copy, result }) => [file, copy, result?.errors])).toEqual([
      ["dua.xlsx", "../senin/dua.xlsx", 0],
      ["satu.xlsx", "../selasa/satu.xlsx", 0],
      ["tiga.xlsx", "../selasa/tiga.xlsx", 1],
    ]);
    expect(sheetIn(out)).toHaveLength(8);
    expect((JSON.parse((await cermat(["merge", ...files])).out) as Summary).files).toHaveLength(3);
  });

  test("what is no summary is told, and the others are still merged", async () => {
    put("satu.xlsx", right);
    await cermat(["check", input, "--out", out]);
    const other = put("lain.json", Buffer.from("{}"));
    const {
      code,
      err,
      out: text,
    } = await cermat(["merge", join(out, "ringkasan-cermat.json"), other, join(folder, "tiada.json")]);
    expect(code).toBe(2);
    expect(err).toContain("lain.json: ini bukan ringkasan Cermat");
    expect(err).toContain("tiada.json: berkas atau folder ini tidak ditemukan");
    expect((JSON.parse(text) as Summary).files).toHaveLength(1);
  });

  test.each<[string[], string]>([
    [["merge"], "Sebutkan ringkasan"],
    [["merge", "a.json", "--out", "b.xlsx"], "Sebutkan folder untuk --out"],
    [["check", right, "--jobs", "0"], "--jobs harus bilangan bulat"],
    [["check", right, "--jobs", "banyak"], "--jobs harus bilangan bulat"],
  ])("wrong usage %j is told with exit code 64", async (args, sentence) => {
    expect(await cermat(args)).toMatchObject({ code: 64, err: expect.stringContaining(sentence) as string });
  });
});
