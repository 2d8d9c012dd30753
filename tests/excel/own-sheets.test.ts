import { writeSheets } from "../../src/actions/write-sheets";
import { cellText } from "../../src/core/sheet/new-sheet";
import { examine } from "../../src/core/examine";
import { describe as describeBook } from "../../src/workbench/host/model/describe";
import { HOSTILE, ownSheet } from "../support/own-sheets";
import { clearDesk, openDesk, refusal, sheetState, workbook } from "./support";

afterEach(clearDesk);

const data = () => workbook(sheetState("Data", { A1: 1 }), sheetState("Lembar lain", { A1: "teks" }));
const names = (model: { readonly sheets: readonly { readonly name: string }[] }) =>
  model.sheets.map(({ name }) => name);

test.each([15, 9])(
  "a worksheet is written whole, with filter, links, page and chart (ExcelApi 1.%i)",
  async (level) => {
    const { port, model, office } = await openDesk(data(), { level });
    await writeSheets(port, [ownSheet()]);
    const sheet = model.requireSheet("Lembar Temuan");
    expect(sheet.frozen).toEqual({ rows: 2, columns: 0 });
    expect(sheet.autoFilter).toEqual({ top: 1, left: 0, bottom: 13, right: 2 });
    expect(sheet.page).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      titleRows: "$2:$2",
    });
    expect(sheet.hyperlinks.get("2,2")).toEqual({ documentReference: "'Data'!A1" });
    expect(sheet.cell(2, 2)?.value).toBe("A1");
    expect(sheet.charts).toMatchObject([
      { title: "Temuan", type: "BarClustered", source: { area: { top: 1, left: 1 } } },
    ]);
    expect(office.host.gaps).toEqual([]);
  },
);

test("no text becomes a formula, a date or a figure, whatever it begins with", async () => {
  const { port, model } = await openDesk(data());
  await writeSheets(port, [ownSheet()]);
  const sheet = model.requireSheet("Lembar Temuan");
  const written = HOSTILE.map((_, index) => sheet.cell(index + 2, 1));
  expect(written.map((cell) => cell?.value)).toEqual(HOSTILE.map(cellText));
  expect(written.every((cell) => cell?.formula === undefined && cell?.numberFormat === "@")).toBe(true);
});

test("undoing takes the worksheet away without a trace, and doing it again brings it back", async () => {
  const { port, model } = await openDesk(data());
  const before = describeBook(model);
  const { applied } = await writeSheets(port, [ownSheet()]);
  const written = describeBook(model);
  const undone = await port.apply(applied.inverse);
  expect(describeBook(model)).toEqual(before);
  await port.apply(undone.inverse);
  expect(describeBook(model)).toEqual(written);
});

test("writing again replaces our own worksheet, and undoing brings the earlier contents back", async () => {
  const { port, model } = await openDesk(data());
  await writeSheets(port, [ownSheet()]);
  const rows = [
    ...ownSheet().rows.slice(0, 2),
    [
      { value: 1, look: "number" as const },
      { value: "baru", look: "text" as const },
    ],
  ];
  const again = await writeSheets(port, [ownSheet({ rows, charts: [] })]);
  expect(names(model)).toEqual(["Data", "Lembar lain", "Lembar Temuan"]);
  expect(model.requireSheet("Lembar Temuan").cell(2, 1)?.value).toBe("baru");
  await port.apply(again.applied.inverse);
  expect(names(model)).toEqual(["Data", "Lembar lain", "Lembar Temuan"]);
  expect(model.requireSheet("Lembar Temuan").cell(3, 1)?.value).toBe("=1+1");
});

test("a person's own worksheet of the same name is left alone", async () => {
  const { port, model } = await openDesk(
    workbook(sheetState("Data", { A1: 1 }), sheetState("lembar temuan", { A1: "catatan saya" })),
  );
  const { names: written } = await writeSheets(port, [ownSheet()]);
  expect(written).toEqual(["Lembar Temuan (2)"]);
  expect(model.requireSheet("lembar temuan").cell(0, 0)?.value).toBe("catatan saya");
});

test("a worksheet of ours that a person has written in is kept, and told", async () => {
  const { port, model } = await openDesk(data());
  await writeSheets(port, [ownSheet()]);
  model.setCell("Lembar Temuan", 3, 2, "sudah saya tanyakan");
  const again = await writeSheets(port, [ownSheet()]);
  expect([again.names, again.kept]).toEqual([["Lembar Temuan (2)"], ["Lembar Temuan"]]);
  expect(model.requireSheet("Lembar Temuan").cell(3, 2)?.value).toBe("sudah saya tanyakan");
});

test("undoing leaves a worksheet that a person has written in since", async () => {
  const { port, model } = await openDesk(data());
  const { applied } = await writeSheets(port, [ownSheet()]);
  model.setCell("Lembar Temuan", 3, 2, "sudah saya tanyakan");
  expect((await refusal(port.apply(applied.inverse))).code).toBe("changed-since-read");
  expect(names(model)).toContain("Lembar Temuan");
});

test.each([3, 4, 5, 6])("a failure at round trip %i leaves the workbook as it was", async (trip) => {
  const { port, model, office } = await openDesk(data());
  await writeSheets(port, [ownSheet()]);
  const before = describeBook(model);
  office.host.reset();
  office.host.failAt(trip, 5001);
  const many = ownSheet({ rows: [...ownSheet().rows, [null, { value: "lagi", look: "text" }]] });
  const result = await writeSheets(port, [many]).then(
    () => "written",
    () => "refused",
  );
  if (result === "refused") expect(describeBook(model)).toEqual(before);
  else expect(office.host.counters.roundTrips).toBeLessThan(trip + 1);
});

test("our worksheets are not examined as a person's figures, and that is told", async () => {
  const { port } = await openDesk(data());
  await writeSheets(port, [ownSheet()]);
  const report = examine(await port.read({ kind: "workbook" }));
  expect(report.sheets.find(({ name }) => name === "Lembar Temuan")).toEqual({
    name: "Lembar Temuan",
    tables: [],
    notUnderstood: [{ range: "A1:C14", reason: "own-report" }],
  });
  expect(report.coverage.checked).toBe(0);
});

test("five thousand rows are written in few messages, each below the limit", async () => {
  const { port, office } = await openDesk(data());
  const row = (index: number) => [
    { value: index, look: "number" as const },
    { value: "uraian yang panjang ".repeat(10), look: "text" as const },
    { value: `A${String(index)}`, look: "centred" as const, link: { sheet: "Data", cell: `A${String(index)}` } },
  ];
  const rows = [...ownSheet().rows.slice(0, 2), ...Array.from({ length: 5000 }, (_, index) => row(index + 1))];
  office.host.reset();
  await writeSheets(port, [ownSheet({ rows })]);
  expect(office.host.counters.roundTrips).toBeLessThan(20);
  expect(office.host.counters.largestRequest).toBeLessThan(5_000_000);
}, 60_000);
