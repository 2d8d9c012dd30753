import { writeText, writeTotal } from "../../src/report/text";
import { finding, report } from "./report-fixture";

test("the headline says how much was checked, held and is wrong, in the reader's language", () => {
  const first = (language: "id" | "en") => writeText(report, { language }).split("\n")[0];
  expect(first("id")).toBe("laporan.xlsx: 1.486 hubungan diperiksa, 1.480 cocok, 6 salah");
  expect(first("en")).toBe("laporan.xlsx: 1,486 relations checked, 1,480 held, 6 wrong");
});

test("tables, empty sheets, sheets without a table and what was not checked are told", () => {
  const text = writeText(report, { language: "id", emptySheets: ["Kosong"] });
  expect(text).toContain("Lembar T-C.31: tabel A6:M104");
  expect(text).toContain("Lembar T-C.31: A110:C118 tidak diperiksa (tanda tangan)");
  expect(text).toContain("Lembar Kosong: kosong");
  expect(text).toContain("Lembar Catatan: tidak ada tabel angka yang dikenali");
  expect(text).toContain("2 hubungan tidak dapat diperiksa");
});

test("what is wrong comes before what is to be looked at", () => {
  const text = writeText(report, { language: "id" });
  expect(text.indexOf("Salah (1)")).toBeGreaterThan(0);
  expect(text.indexOf("Perlu dilihat (1)")).toBeGreaterThan(text.indexOf("Salah (1)"));
  expect(text).toContain("'T-C.31'!F88: 4.826.300.000, seharusnya 4.286.300.000");
  expect(text).toContain("'T-C.31'!B2: (kosong)\n");
});

test("figures of a proof end below each other", () => {
  const lines = writeText({ ...report, findings: [finding] }, { language: "id" }).split("\n");
  const proof = lines.filter((line) => /^ {8}/.test(line));
  expect(proof).toHaveLength(3);
  expect(new Set(proof.map((line) => line.length)).size).toBe(1);
});

test("nothing from a cell can steer the terminal", () => {
  // eslint-disable-next-line no-control-regex -- control characters are what must not be there
  expect(writeText(report, { language: "id" })).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
});

test("a file in which nothing could be checked says so, and one without findings says that", () => {
  const nothing = {
    ...report,
    findings: [],
    coverage: { checked: 0, held: 0, broken: 0, notCheckable: 0, byKind: {} },
  };
  expect(writeText(nothing, { language: "id" })).toContain("tidak ada hubungan yang dapat diperiksa");
  expect(writeText(nothing, { language: "id" })).not.toContain("Tidak ada temuan.");
  expect(writeText({ ...report, findings: [] }, { language: "id" })).toContain("Tidak ada temuan.");
});

test("several files are summed up", () => {
  expect(writeTotal([report.coverage, report.coverage], "en")).toBe("2 files: 2,972 relations checked, 2,960 held, 12 wrong\n");
});

test("corrections that the workbook keeps are told: used, lost or unreadable", () => {
  const told = (status: "applied" | "lost" | "unreadable") => ({ index: 0, status, sheet: "T-C.29", place: null });
  const text = writeText(
    { ...report, corrections: [told("applied"), told("applied"), told("lost"), told("unreadable")] },
    { language: "id" },
  );
  expect(text).toContain("2 koreksi dari buku kerja dipakai.");
  expect(text).toContain("1 koreksi dari buku kerja tidak dipakai: tempatnya tidak ditemukan lagi.");
  expect(text).toContain("1 koreksi dari buku kerja tidak terbaca dan diabaikan.");
});
