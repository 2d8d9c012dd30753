import { examine } from "../../../src/core/examine";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { sheet, workbook } from "../support/sheet";

const PROGRAMS = `
  1|PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH|18275762000|8917170657
  2|PROGRAM PENYELENGGARAAN PELAYANAN PUBLIK|680000000|128331250
  3|PROGRAM PEMBERDAYAAN MASYARAKAT DESA|13667014000|5368082925
  4|PROGRAM KOORDINASI KETENTRAMAN|565000000|80020000`;

function recap(name: string, title: string, rows = PROGRAMS): SheetSnapshot {
  return sheet(`*${title}\n\n*No|*Program|*Pagu (Rp)|*Realisasi (Rp)${rows}`, { name });
}

const TITLE = "Rekap Anggaran Kecamatan Contoh Tahun 2025";

test("each pair of columns counts what agrees and differs, and each difference shows both cells and the gap", () => {
  const other = PROGRAMS.replace("5368082925", "5368082952");
  const { between, findings } = examine(workbook(recap("A", TITLE), recap("B", TITLE, other)));
  expect(between?.apart).toEqual([]);
  expect(between?.pairs).toHaveLength(1);
  const [pair] = between?.pairs ?? [];
  expect(pair).toMatchObject({
    left: { sheet: "A", range: "A3:D7" },
    right: { sheet: "B", range: "A3:D7" },
    agree: 7,
    differ: 1,
    doubtful: 0,
    findings: findings.map(({ id }) => id),
  });
  expect(pair?.columns.map(({ left, right, agree, differ }) => [left.column, right.column, agree, differ])).toEqual([
    ["C", "C", 4, 0],
    ["D", "D", 3, 1],
  ]);
  expect(pair?.columns[1]?.left.header).toEqual(["Realisasi (Rp)"]);
  expect(pair?.columns[1]?.differences).toEqual([
    {
      label: "PROGRAM PEMBERDAYAAN MASYARAKAT DESA",
      left: { cells: ["D6"], shown: "5368082925" },
      right: { cells: ["D6"], shown: "5368082952" },
      difference: "27",
      doubtful: false,
      finding: findings[0]?.id,
    },
  ]);
});

test("counts are those of the coverage: a doubtful difference was not checked", () => {
  const other = PROGRAMS.replace(
    "KOORDINASI KETENTRAMAN|565000000|80020000",
    "KOORDINASI KETENTERAMAN DAERAH|565000000|80020001",
  ).replace("5368082925", "5368082926");
  const { between, coverage } = examine(workbook(recap("A", TITLE), recap("B", TITLE, other)));
  const sum = (name: "agree" | "differ" | "doubtful"): number =>
    (between?.pairs ?? []).reduce((total, pair) => total + pair[name], 0);
  const kind = coverage.byKind["cross-table"];
  expect([sum("agree"), sum("differ"), sum("doubtful")]).toEqual([kind?.held, kind?.broken, kind?.notCheckable]);
  expect([sum("differ"), sum("doubtful")]).toEqual([1, 1]);
});

test("tables of other years that name the same things are told apart with the reason", () => {
  const { between } = examine(
    workbook(recap("A", TITLE), recap("B", TITLE.replace("2025", "2024"), PROGRAMS.replaceAll("5", "6"))),
  );
  expect(between).toEqual({
    pairs: [],
    apart: [{ left: { sheet: "A", range: "A3:D7" }, right: { sheet: "B", range: "A3:D7" }, why: "versions" }],
  });
});

test("tables whose figures for the same things all differ are not called wrong, and it is said that they were not compared", () => {
  const { between, findings } = examine(
    workbook(
      recap("A", TITLE),
      recap(
        "B",
        TITLE,
        PROGRAMS.replace(/\|(\d{5,})/g, (_, digits: string) => `|${String(Number(digits) * 3 + 7)}`),
      ),
    ),
  );
  expect(findings.filter(({ rule }) => rule === "cross-table")).toEqual([]);
  expect(between?.apart.map(({ why }) => why)).toEqual(["figures"]);
});

test("a workbook of one table, or of tables about different things, has nothing between tables", () => {
  const other = sheet("*Jumlah Pegawai\n\n*No|*Golongan|*Jumlah (Rp)\n1|Juru muda|12000\n2|Pengatur|15000", {
    name: "C",
  });
  expect(examine(workbook(recap("A", TITLE)))).not.toHaveProperty("between");
  expect(examine(workbook(recap("A", TITLE), other))).not.toHaveProperty("between");
});

test("a table is named by the line over it: the form's own, not the region's", () => {
  const titles = (top: string): (string | undefined)[] =>
    examine(workbook(sheet(`${top}\n\n*No|*Program|*Pagu (Rp)${PROGRAMS}`))).sheets[0]?.tables.map(
      ({ title }) => title,
    ) ?? [];
  expect(titles("*PEMERINTAH KABUPATEN CONTOH\n*Tabel 2.1\n*Anggaran  dan Realisasi")).toEqual([
    "Tabel 2.1 Anggaran dan Realisasi",
  ]);
  expect(titles("*PEMERINTAH KABUPATEN CONTOH\n*Rekap Belanja")).toEqual(["Rekap Belanja"]);
  expect(titles("")).toEqual([undefined]);
});
