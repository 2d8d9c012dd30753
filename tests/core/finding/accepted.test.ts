import { examine } from "../../../src/core/examine";
import { acceptanceOf, readAccepted, writeAccepted } from "../../../src/core/finding/accepted";
import type { FileReport, Finding } from "../../../src/core/finding/report";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { writeJson } from "../../../src/report/json";
import { writeText } from "../../../src/report/text";
import { sheet, workbook } from "../support/sheet";

const HEADER = "*Kegiatan|*TW I Rp|*TW II Rp|*Total Rp";
const ROWS = [
  "Rapat koordinasi|1000000|2000000|3000000",
  "Pelatihan aparatur|1500000|4000000|5700000",
  "Pengadaan kursi|2500000|4100000|6600000",
  "Pembinaan|3200000|4000000|7200000",
];

const table = (rows: readonly string[] = ROWS, name = "Evaluasi"): SheetSnapshot =>
  sheet([HEADER, ...rows].join("\n"), { name });

function look(sheets: readonly SheetSnapshot[], accepted: readonly Finding[] = []): FileReport {
  const json = writeAccepted(accepted.map((finding) => acceptanceOf(finding, "Sesuai BA", "2026-11-22T03:00:00.000Z")));
  return examine({ ...workbook(...sheets), settings: json === null ? {} : { accepted: json } });
}

const [wrong] = look([table()]).findings;
const accepted = wrong ? [wrong] : [];
const statusOf = (report: FileReport) => report.accepted?.map(({ status, cell }) => `${status} ${cell}`);

test("an accepted finding is no longer among the findings, and is listed with its reason", () => {
  expect(wrong).toMatchObject({ severity: "error", cell: "D3" });
  const report = look([table()], accepted);
  expect(report.findings).toEqual([]);
  expect(report.accepted).toMatchObject([
    { status: "accepted", cell: "D3", reason: "Sesuai BA", finding: { id: wrong?.id } },
  ]);
  expect(report.coverage).toMatchObject({ broken: 1, accepted: 1 });
});

test("it stays accepted when rows are inserted above it, also within its table", () => {
  const above = sheet(["*Tabel Evaluasi", "", HEADER, ...ROWS].join("\n"), { name: "Evaluasi" });
  expect(statusOf(look([above], accepted))).toEqual(["accepted D5"]);
  const within = table(["Evaluasi|100000|200000|300000", ...ROWS]);
  expect(statusOf(look([within], accepted))).toEqual(["accepted D4"]);
});

test("it stays accepted when its sheet is renamed, or a column is inserted", () => {
  expect(statusOf(look([table(ROWS, "Evaluasi 2026")], accepted))).toEqual(["accepted D3"]);
  const wider = sheet([`*No|${HEADER}`, ...ROWS.map((row, index) => `${index + 1}|${row}`)].join("\n"), {
    name: "Evaluasi",
  });
  expect(statusOf(look([wider], accepted))).toEqual(["accepted E3"]);
});

test("it stays accepted when its row gets another name, as long as it stays in its place", () => {
  const renamed = table(ROWS.map((row) => row.replace("Pelatihan aparatur", "Pelatihan ASN")));
  expect(statusOf(look([renamed], accepted))).toEqual(["accepted D3"]);
});

test.each(["1500001|4000000|5700000", "1500000|4000000|5800000"])(
  "it wakes when one of its figures changes: %s",
  (figures) => {
    const report = look(
      [table(ROWS.map((row) => (row.startsWith("Pelatihan") ? `Pelatihan aparatur|${figures}` : row)))],
      accepted,
    );
    expect(statusOf(report)).toEqual(["woken D3"]);
    expect(report.findings).toHaveLength(1);
    expect(report.coverage.accepted).toBeUndefined();
  },
);

test("it stays accepted while another error comes and goes", () => {
  const other = table(ROWS.map((row) => row.replace("7200000", "7300000")));
  const report = look([other], accepted);
  expect(statusOf(report)).toEqual(["accepted D3"]);
  expect(report.findings.map(({ cell }) => cell)).toEqual(["D5"]);
});

test("the same error in another row is another finding, even with the same figures", () => {
  const twice = table([...ROWS, "Pelatihan kader|1500000|4000000|5700000"]);
  const report = look([twice], accepted);
  expect(statusOf(report)).toEqual(["accepted D3"]);
  expect(report.findings.map(({ cell }) => cell)).toEqual(["D6"]);
  const gone = table([
    "Rapat koordinasi|1000000|2000000|3000000",
    ...ROWS.slice(2),
    "Pelatihan kader|1500000|4000000|5700000",
  ]);
  expect(statusOf(look([gone], accepted))).toEqual(["woken D3"]);
});

test("a copy of its row is a finding of its own: one acceptance sets one finding aside", () => {
  const report = look([table([...ROWS, ...ROWS.slice(1, 2)])], accepted);
  expect(statusOf(report)).toEqual(["accepted D3"]);
  expect(report.findings.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
});

test("a check of another sheet alone says nothing of it", () => {
  const book = { ...workbook(table(ROWS, "Lain")), sheetNames: ["Lain", "Evaluasi"] };
  const json = writeAccepted(accepted.map((finding) => acceptanceOf(finding, "x", null))) ?? "";
  const good = { ...book, sheets: [table(ROWS.slice(2), "Lain")], settings: { accepted: json } };
  expect(statusOf(examine(good))).toEqual(["notLooked D3"]);
});

test("what is kept and cannot be read is counted and harms nothing", () => {
  expect(readAccepted({ accepted: "{broken" })).toEqual({ accepted: [], unreadable: 1 });
  expect(readAccepted({ accepted: '{"version":1,"accepted":[{"rule":1}]}' })).toEqual({ accepted: [], unreadable: 1 });
  expect(examine({ ...workbook(table()), settings: { accepted: "{broken" } }).findings).toHaveLength(1);
});

test("the text report counts accepted findings apart, and the JSON lists them beside the findings", () => {
  const report = look([table()], accepted);
  const text = writeText(report, { language: "id" });
  expect(text.split("\n")[0]).toMatch(/^book\.xlsx: \d+ hubungan diperiksa, \d+ cocok, 0 salah, 1 diterima$/);
  expect(text).toContain("Diterima dengan alasan (1)");
  expect(text).toContain("Alasan: Sesuai BA");
  const json = JSON.parse(writeJson({ version: 1, files: [report] })) as {
    files: readonly { findings: unknown; accepted: unknown }[];
  };
  expect(json.files[0]?.findings).toEqual([]);
  expect(json.files[0]?.accepted).toMatchObject([
    { status: "accepted", cell: "D3", reason: "Sesuai BA", finding: { rule: "quarters-sum" } },
  ]);
});
