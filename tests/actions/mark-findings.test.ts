import { markFindings, marksOf, planMarks } from "../../src/actions/mark-findings";
import { unmark } from "../../src/actions/unmark";
import type { Mark } from "../../src/core/sheet/mark";
import { HostError } from "../../src/core/sheet/workbook-port";
import { fakeWorkbook, sheetOf, workbookOf } from "./fake-workbook";
import { findingOf } from "./reports";

const workbook = workbookOf(sheetOf("T-C.31", [[1]]), sheetOf("Lain", [[1]]));

test("a cell with several findings gets one mark with the worst severity and all their sentences", () => {
  const marks = marksOf(
    [
      findingOf({ cell: "F88", severity: "warning", rule: "percent", message: { id: "Persen janggal.", en: "Odd." } }),
      findingOf({ cell: "F88", severity: "error", message: { id: "Jumlah salah.", en: "Wrong sum." } }),
    ],
    { language: "id" },
  );
  expect(marks).toEqual([
    {
      sheet: "T-C.31",
      row: 87,
      column: 5,
      severity: "error",
      text: "Jumlah salah.\nSeharusnya: 4.286.300.000\n\nPersen janggal.\nSeharusnya: 4.286.300.000",
    },
  ]);
});

test("the expected figure is not said twice when the sentence has it already", () => {
  const message = { id: "Tertulis 5, seharusnya 4.286.300.000.", en: "Says 5, should be 4.286.300.000." };
  expect(marksOf([findingOf({ cell: "F88", message })], { language: "en" })[0]?.text).toBe(message.en);
});

test("findings of severity info are marked only when asked for", () => {
  const findings = [findingOf({ cell: "B2", severity: "info" })];
  expect(marksOf(findings, { language: "id" })).toEqual([]);
  expect(marksOf(findings, { language: "id", includeInfo: true })).toHaveLength(1);
});

test("marking again changes nothing when the findings are the same", async () => {
  const port = fakeWorkbook(workbook);
  const findings = [findingOf({ cell: "F88" }), findingOf({ cell: "G88" })];
  const first = await markFindings(port, findings, workbook, { language: "id" });
  const second = await markFindings(port, findings, workbook, { language: "id" });
  expect([first.marked, second.marked]).toEqual([2, 2]);
  expect(port.applied).toHaveLength(1);
  expect(second.applied.inverse).toEqual([]);
  expect(port.marks()).toHaveLength(2);
});

test("a mark whose finding is gone is taken away, a mark outside what was examined stays", () => {
  const mark = (sheet: string, row: number): Mark => ({
    id: `${sheet}${row}`,
    sheet,
    row,
    column: 0,
    severity: "error",
    text: "x",
  });
  const examined = { ...workbook, sheets: workbook.sheets.slice(0, 1) };
  const plan = planMarks([], examined, [mark("T-C.31", 4), mark("Lain", 4)], { language: "id" });
  expect(plan.outdated).toBe(1);
  expect(plan.edits).toEqual([{ kind: "remove-mark", mark: mark("T-C.31", 4) }]);

  const focus = { sheet: "T-C.31", area: { top: 0, left: 0, bottom: 2, right: 2 } };
  expect(planMarks([], { ...examined, focus }, [mark("T-C.31", 4)], { language: "id" }).edits).toEqual([]);
});

test("a mark that moved with its row does not share its name with a new one", () => {
  const moved: Mark = { id: "T-C.31!F88", sheet: "Lain", row: 88, column: 5, severity: "error", text: "x" };
  const { edits } = planMarks(
    [findingOf({ cell: "F88" })],
    { ...workbook, sheets: workbook.sheets.slice(0, 1) },
    [moved],
    {
      language: "id",
    },
  );
  expect(edits).toMatchObject([{ kind: "add-mark", mark: { id: "T-C.31!F88~2" } }]);
});

test("removing the marks takes away every one of them and can be taken back", async () => {
  const port = fakeWorkbook(workbook);
  await markFindings(port, [findingOf({ cell: "F88" }), findingOf({ cell: "B2", sheet: "Lain" })], workbook, {
    language: "id",
  });
  const before = port.marks();
  const { applied, removed } = await unmark(port);
  expect(removed).toBe(2);
  expect(port.marks()).toEqual([]);
  await port.apply(applied.inverse);
  expect(port.marks()).toEqual(expect.arrayContaining([...before]));
});

test("a protected sheet refuses the marks and nothing is written", async () => {
  const port = fakeWorkbook(workbook);
  port.refuseNext(new HostError("protected-sheet", ["T-C.31"]));
  await expect(markFindings(port, [findingOf({ cell: "F88" })], workbook, { language: "id" })).rejects.toMatchObject({
    code: "protected-sheet",
    places: ["T-C.31"],
  });
  expect(port.marks()).toEqual([]);
});
