import { DEFAULT_CHOICES } from "../../src/core/capaian/choices";
import type { CapaianPlan } from "../../src/core/capaian/plan";
import { OWN_TITLES } from "../../src/core/sheet/own-sheets";
import { findingsSheet } from "../../src/report/findings-sheet";
import { writeHtml } from "../../src/report/html";
import { summarise } from "../../src/report/summary";
import { summarySheet } from "../../src/report/summary-sheet";
import { sheetOf, workbookOf } from "../actions/fake-workbook";
import { findingOf, reportOf } from "../actions/reports";

const context = { language: "id", time: new Date(2026, 10, 21, 21, 8).getTime() } as const;
const found = findingOf({
  cell: "F88",
  suspects: [{ cell: "F88", value: "4286300000", cause: "transposed-digits", probability: 0.98 }],
});

const accepted = {
  index: 0,
  status: "accepted",
  finding: findingOf({ cell: "F90" }),
  rule: "children-sum",
  sheet: "T-C.31",
  cell: "F90",
  message: found.message,
  reason: "pembulatan",
  time: null,
} as const;

test("the findings sheet has a row for each finding with its cell as a link, and an accepted one with its reason", () => {
  const sheet = findingsSheet(reportOf([found], { accepted: [accepted] }), context);
  const rows = sheet.rows.slice(sheet.frozenRows).map((row) => row.map((cell) => cell?.value));
  expect(sheet.rows[0]?.[0]?.value).toBe(OWN_TITLES.findings.id);
  expect(rows).toEqual([
    [
      1,
      "Salah",
      "T-C.31",
      "F88",
      found.message.id,
      "4.826.300.000",
      "4.286.300.000",
      "Dua angka tertukar",
      "Belum diperbaiki",
    ],
    [
      2,
      "Salah",
      "T-C.31",
      "F90",
      "Jumlah rincian di F90 tidak cocok.",
      "4.826.300.000",
      "4.286.300.000",
      "Jumlah rincian",
      "Diterima: pembulatan",
    ],
  ]);
  expect(sheet.rows[sheet.frozenRows]?.[3]?.link).toEqual({ sheet: "T-C.31", cell: "F88" });
  expect(sheet.filter).toEqual({ top: 4, left: 0, bottom: 6, right: 8 });
  expect(sheet.repeated).toEqual([4, 4]);
});

test("the page lists accepted findings with their reasons apart from the others", () => {
  const page = writeHtml(reportOf([found], { accepted: [{ ...accepted, reason: "sesuai <b>BA</b>" }] }), context);
  const [, after = ""] = page.split("<h2>Temuan yang diterima</h2>");
  expect(after).toContain("F90");
  expect(after).toContain("sesuai &lt;b&gt;BA&lt;/b&gt;");
  expect(writeHtml(reportOf([found]), context)).not.toContain("Temuan yang diterima");
});

test("a report without findings says so and has nothing to filter", () => {
  const sheet = findingsSheet(reportOf([]), context);
  expect(sheet.rows.at(-1)?.[4]?.value).toBe("Tidak ada temuan.");
  expect(sheet.filter).toBeUndefined();
});

const workbook = workbookOf(
  sheetOf("T-C.31", [
    ["KELURAHAN A", 10],
    ["Program Satu", 4],
    ["Program Dua", 6],
  ]),
);
const table = {
  range: "A1:C3",
  header: null,
  columns: [{ column: "A", role: "label", measure: null, period: null, header: [] }],
  rows: [
    { row: 1, kind: "unit", parent: null, unit: null },
    { row: 2, kind: "program", parent: 1, unit: 1 },
    { row: 3, kind: "program", parent: 1, unit: 1 },
  ],
} as const;
const planned = (measure: "k" | "rp", shown: readonly string[]): CapaianPlan["tables"][number]["columns"][number] => ({
  column: 2,
  kind: "percent",
  ofYear: true,
  title: "",
  basis: { id: "", en: "" },
  measure,
  isNew: false,
  header: [],
  numberFormat: "0.00",
  likeColumn: 2,
  cells: shown.map((text, row) => ({ row, column: 2, role: "row", value: null, formula: "=1", shown: text, now: null, state: "empty" })),
});
const plan: CapaianPlan = {
  texts: [],
  notPossible: [],
  tables: [
    {
      sheet: "T-C.31",
      range: "A1:C3",
      choices: DEFAULT_CHOICES,
      reasons: {},
      remarks: [],
      columns: [planned("k", ["", "98,5%", "50%"]), planned("rp", ["70,25%", "80%", ""])],
    },
  ],
};
const report = reportOf([found], { sheets: [{ name: "T-C.31", tables: [table], notUnderstood: [] }] });

test("achievement stands by programme, absorption by unit, findings by rule; what cannot be worked out is blank", () => {
  const summary = summarise(report, workbook, plan);
  expect(summary.programs).toEqual([
    { label: "Program Satu", unit: "KELURAHAN A", k: 98.5, rp: 80 },
    { label: "Program Dua", unit: "KELURAHAN A", k: 50, rp: null },
  ]);
  expect(summary.units).toEqual([{ label: "KELURAHAN A", rp: 70.25 }]);
  expect(summary.rules).toEqual([{ rule: "children-sum", error: 1, warning: 0, info: 0 }]);
});

test("each chart of the summary lies beside its own block and takes its names from it", () => {
  const sheet = summarySheet(report, summarise(report, workbook, plan), context);
  const heads = sheet.charts.map(({ data }) => sheet.rows[data.top]?.[data.left]?.value);
  expect(heads).toEqual(["Program", "Unit", "Aturan", "Aturan"]);
  for (const [index, { place }] of sheet.charts.entries()) {
    expect(place.top).toBeGreaterThan(sheet.charts[index - 1]?.place.bottom ?? -1);
  }
});

test("no text of the workbook becomes markup in the page", () => {
  const evil = '<img src=x onerror="alert(1)">&\'';
  const html = writeHtml(
    reportOf([findingOf({ cell: "F88", shown: evil, sheet: evil, message: { id: evil, en: evil } })], { file: evil }),
    context,
  );
  expect(html).not.toContain("<img");
  expect(html).not.toMatch(/<script/i);
  expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;");
});
