import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { markFindings } from "../../src/actions/mark-findings";
import { writeSheets } from "../../src/actions/write-sheets";
import { examine } from "../../src/core/examine";
import { planCapaian } from "../../src/core/capaian/plan-capaian";
import type { FileReport } from "../../src/core/finding/report";
import type { WorkbookPort } from "../../src/core/sheet/workbook-port";
import { summaryWorkbook } from "../../src/cli/summary-workbook";
import { summarise as summariseFile } from "../../src/cli/summary";
import { valuesOfNew } from "../../src/core/sheet/own-sheets";
import { findingsSheet } from "../../src/report/findings-sheet";
import { writeHtml } from "../../src/report/html";
import { writeJson } from "../../src/report/json";
import { summarise } from "../../src/report/summary";
import { summarySheet } from "../../src/report/summary-sheet";
import { writeText } from "../../src/report/text";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { XlsxPort } from "../../src/xlsx/xlsx-port";
import { clearDesk, openDesk, sheetState, workbook } from "../excel/support";
import { sheetXml, workbookBytes } from "../xlsx/build-workbook";

jest.setTimeout(60_000);

/** What somebody might write into a cell, hoping that it is carried out where it is shown. */
const HOSTILE = [
  '=HYPERLINK("http://example.com","x")',
  "+1+1",
  "-2+3",
  "@SUM(A1:A9)",
  "\t=1+1",
  "\r=1+1",
  "=cmd|'/c calc'!A1",
  "<script>window.hit=1</script>",
  '"><img src=x onerror="window.hit=1">',
  "&quot;&lt;script&gt;",
  "javascript:window.hit=1",
  "<a href='javascript:window.hit=1'>x</a>",
  "]]><f>1</f>",
  "\u202Efdp.exe",
  "\u001b[31mmerah\u001b]8;;http://example.com\u0007",
] as const;
const LONE = "a\ud83db";

/** A table whose total is wrong, with a hostile name in every row. */
const ROWS: readonly (readonly (string | number)[])[] = [
  ["Program", "Anggaran (Rp)", "Realisasi (Rp)"],
  ...HOSTILE.map((text, index) => [text, 1000 + index, 900 + index]),
  [LONE, 100, 90],
  ["Jumlah \u202Eharga", 99_999, 88_888],
];

const NAME = `=1+1 <b>&"uji.xlsx`;

function encode(text: string): string {
  return text
    // eslint-disable-next-line no-control-regex -- what XML cannot hold is written as a file of Excel writes it
    .replace(/[\u0000-\u001f\ud800-\udfff]/g, (mark) => `_x${mark.charCodeAt(0).toString(16).padStart(4, "0")}_`)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

function fileBytes(): Uint8Array {
  const cell = (value: string | number): string =>
    typeof value === "number" ? `<c><v>${String(value)}</v></c>` : `<c t="str"><v>${encode(value)}</v></c>`;
  return workbookBytes("", {
    "xl/worksheets/sheet1.xml": sheetXml(ROWS.map((row) => `<row>${row.map(cell).join("")}</row>`).join("")),
  });
}

const snapshot = readWorkbook(fileBytes(), NAME);
const report = examine(snapshot);
const context = { language: "id", time: 0 } as const;

test("the workbook of these tests has findings that quote what its cells say", () => {
  expect(report.findings.length).toBeGreaterThan(0);
  const said = JSON.stringify(report.findings);
  for (const text of ["HYPERLINK", "<script>", "javascript:"]) expect(said).toContain(text);
});

test("in the page every text is a text: no element, no attribute and no link of its own", () => {
  const { document } = new JSDOM(writeHtml(report, context), { runScripts: "dangerously" }).window;
  expect(document.querySelectorAll("script, img, a, iframe, object, form, link")).toHaveLength(0);
  const attributes = [...document.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
  expect(attributes.filter((name) => name.startsWith("on") || name === "href" || name === "src")).toEqual([]);
  expect(document.defaultView).not.toHaveProperty("hit");
  expect(document.body.textContent).toContain("<script>window.hit=1</script>");
});

test("nothing turns the direction of writing in the page, the sheets or the terminal", () => {
  const turns = /[\u202A-\u202E\u2066-\u2069]/;
  expect(writeText(report, { language: "id", emptySheets: [] } as never)).not.toMatch(turns);
  expect(writeText(report, { language: "id", emptySheets: [] } as never)).not.toContain("\u001b");
  expect(writeHtml(report, context)).not.toMatch(turns);
  expect(JSON.stringify(valuesOfNew(findingsSheet(report, context)))).not.toMatch(turns);
});

test("JSON is read back as it was written", () => {
  const read = JSON.parse(writeJson({ version: 1, files: [report] } as never)) as { files: FileReport[] };
  expect(read.files[0]?.findings.map(({ message }) => message)).toEqual(report.findings.map(({ message }) => message));
});

/** Marks, then writes both worksheets of ours. */
async function writeAll(port: WorkbookPort): Promise<void> {
  const read = await port.read({ kind: "workbook" });
  const found = examine(read);
  await markFindings(port, found.findings, read, { language: "id", includeInfo: true });
  await writeSheets(port, [
    findingsSheet(found, context),
    summarySheet(found, summarise(found, read, planCapaian(read)), context),
  ]);
}

test("in the annotated file no cell of ours is a formula, and every part is well formed", async () => {
  const port = new XlsxPort(fileBytes(), NAME);
  await writeAll(port);
  const written = readWorkbook(port.bytes(), NAME);
  expect(written.sheets.length).toBeGreaterThan(1);
  expect(
    written.sheets
      .flatMap(({ rows }) => rows.flatMap((row) => row ?? []))
      .filter((cell) => cell?.formula !== undefined),
  ).toEqual([]);
  const { DOMParser } = new JSDOM("").window;
  for (const [name, bytes] of Object.entries(unzipSync(port.bytes()))) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    expect([name, new DOMParser().parseFromString(strFromU8(bytes), "text/xml").querySelector("parsererror")]).toEqual([
      name,
      null,
    ]);
  }
});

test("in Excel no cell of ours is a formula, and comments say what was found as text", async () => {
  const cells = Object.fromEntries(
    ROWS.flatMap((row, index) =>
      row.map(
        (value, column) =>
          [
            `${"ABC"[column] ?? ""}${String(index + 1)}`,
            { value: typeof value === "string" ? value.replace(/\r/g, "") : value },
          ] as const,
      ),
    ),
  );
  try {
    const { model, port, office } = await openDesk(workbook(sheetState("Data", cells)));
    await writeAll(port);
    const formulas = model.sheets.flatMap((sheet) =>
      [...sheet.toState().cells].filter(([, , cell]) => cell.formula !== undefined),
    );
    expect(formulas).toEqual([]);
    expect(model.comments.length).toBeGreaterThan(0);
    expect(office.host.gaps).toEqual([]);
  } finally {
    await clearDesk();
  }
});

test("in the summary of many files no text is a formula, and a link leads to the copy alone", () => {
  const row = {
    file: NAME,
    hash: null,
    basis: "1",
    checkedAt: "2026-01-01T00:00:00.000Z",
    problem: null,
    copy: "javascript:alert(1).xlsx",
    result: summariseFile(report, snapshot),
  };
  const bytes = summaryWorkbook({ version: 1, kind: "cermat-summary", files: [row] }, "id");
  const [sheet] = readWorkbook(bytes, "r.xlsx").sheets;
  expect(sheet?.rows.flatMap((cells) => cells ?? []).filter((cell) => cell?.formula !== undefined)).toEqual([]);
  const links = Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    name.endsWith(".rels") ? [...strFromU8(part).matchAll(/Target="([^"]*)"/g)].map(([, target]) => target) : [],
  );
  expect(links.filter((target) => target?.startsWith("javascript:"))).toEqual([]);
});
