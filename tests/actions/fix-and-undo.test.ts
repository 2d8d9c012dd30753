import { applyFixes, previewCertain, previewFix } from "../../src/actions/fix-finding";
import { EMPTY_UNDO, redo, remember, undo } from "../../src/actions/undo-stack";
import { fakeWorkbook, sheetOf, workbookOf } from "./fake-workbook";
import { findingOf } from "./reports";

const workbook = workbookOf(sheetOf("T-C.31", [[4826300000, "4.826.300.000", "=SUM(A1:A1)", null]]));
const fixOf = (cell: string, fix: { value: string } | { formula: string }) =>
  previewFix(findingOf({ cell, fix: { cell, ...fix } }), workbook);

test("a typed number is replaced by a number, shown before and after as the sheet writes figures", () => {
  expect(fixOf("A1", { value: "4286300000" })).toMatchObject({
    sheet: "T-C.31",
    cell: "A1",
    before: "4.826.300.000",
    after: "4.286.300.000",
    edit: { expect: { value: 4826300000 }, content: { value: 4286300000 } },
  });
});

test("a figure written as text stays text in the sheet's own writing", () => {
  expect(fixOf("B1", { value: "4286300000" })?.edit).toMatchObject({
    expect: { value: "4.826.300.000" },
    content: { value: "4.286.300.000" },
  });
});

test("a dash in place of a figure, and a figure that must not be text, become numbers even in cells of the text format", () => {
  const sheet = sheetOf("T-C.31", [["-", "12.500"]]);
  const asText = {
    ...sheet,
    rows: sheet.rows.map((row) => row?.map((cell) => cell && { ...cell, numberFormat: "@" })),
  };
  const previews = [
    findingOf({ cell: "A1", shown: "-", expected: "1", fix: { cell: "A1", value: "1" } }),
    findingOf({ cell: "B1", rule: "text-number", expected: "12.500", fix: { cell: "B1", value: "12500" } }),
  ].map((finding) => previewFix(finding, workbookOf(asText)));
  expect(previews.map((preview) => preview?.edit)).toMatchObject([
    { content: { value: 1 }, numberFormat: "#,##0" },
    { content: { value: 12500 }, numberFormat: "#,##0" },
  ]);
});

test("a formula is shown as a formula on both sides", () => {
  expect(fixOf("C1", { formula: "=SUM(A1:B1)" })).toMatchObject({
    before: "=SUM(A1:A1)",
    after: "=SUM(A1:B1)",
    edit: { expect: { formula: "=SUM(A1:A1)" }, content: { formula: "=SUM(A1:B1)" } },
  });
});

test("a finding without a fix, or on a sheet that was not read, offers no correction", () => {
  expect(previewFix(findingOf({ cell: "A1" }), workbook)).toBeUndefined();
  expect(previewFix(findingOf({ cell: "A1", fix: { cell: "'Lain'!A1", value: "1" } }), workbook)).toBeUndefined();
});

test("a correction is refused when the cell has changed since it was read", async () => {
  const port = fakeWorkbook(workbook);
  port.change("T-C.31", "A1", { value: 7 });
  await expect(applyFixes(port, [fixOf("A1", { value: "4286300000" })!])).rejects.toMatchObject({
    code: "changed-since-read",
    places: ["T-C.31!A1"],
  });
  expect(port.content("T-C.31", "A1")).toEqual({ value: 7 });
});

test("what was done can be taken back and done again, under its name", async () => {
  const port = fakeWorkbook(workbook);
  const name = { kind: "fix", sheet: "T-C.31", cell: "A1" } as const;
  const stack = remember(EMPTY_UNDO, name, await applyFixes(port, [fixOf("A1", { value: "4286300000" })!]));
  expect(port.content("T-C.31", "A1")).toEqual({ value: 4286300000 });

  const undone = await undo(port, stack);
  expect(undone?.name).toEqual(name);
  expect(port.content("T-C.31", "A1")).toEqual({ value: 4826300000 });

  const redone = await redo(port, undone!.stack);
  expect(port.content("T-C.31", "A1")).toEqual({ value: 4286300000 });
  expect(redone?.stack.done).toHaveLength(1);
});

test("taking back is refused, and stays possible later, when another hand changed the cell", async () => {
  const port = fakeWorkbook(workbook);
  const applied = await applyFixes(port, [fixOf("A1", { value: "4286300000" })!]);
  const stack = remember(EMPTY_UNDO, { kind: "fix", sheet: "T-C.31", cell: "A1" }, applied);
  port.change("T-C.31", "A1", { value: 1 });
  await expect(undo(port, stack)).rejects.toMatchObject({ code: "changed-since-read" });
  port.change("T-C.31", "A1", { value: 4286300000 });
  expect((await undo(port, stack))?.stack.done).toEqual([]);
});

test("two cells that were swapped are corrected together", async () => {
  const pair = workbookOf(sheetOf("T-C.31", [[1000, 2000]]));
  const fix = { cell: "A1", value: "2000", also: [{ cell: "B1", value: "1000", shown: "1.000" }] };
  const preview = previewFix(findingOf({ cell: "A1", shown: "1.000", expected: "2.000", fix }), pair)!;
  expect(preview).toMatchObject({ cell: "A1", after: "2.000", others: [{ cell: "B1", before: "2000", after: "1.000" }] });
  const port = fakeWorkbook(pair);
  await applyFixes(port, [preview]);
  expect([port.content("T-C.31", "A1"), port.content("T-C.31", "B1")]).toEqual([{ value: 2000 }, { value: 1000 }]);
});

test("a figure that became a time takes on the format of its column with its value", () => {
  const finding = findingOf({ cell: "A1", rule: "coerced", fix: { cell: "A1", value: "0.9713", numberFormat: "0.00%" } });
  expect(previewFix(finding, workbook)?.edit).toMatchObject({ content: { value: 0.9713 }, numberFormat: "0.00%" });
});

test("all that is certain is corrected at once, each cell once, and nothing else", () => {
  const findings = [
    findingOf({ cell: "A1", fix: { cell: "A1", value: "1" } }),
    findingOf({ cell: "A1", fix: { cell: "A1", value: "2" } }),
    findingOf({ cell: "B1" }),
    findingOf({ cell: "C1", severity: "info", fix: { cell: "C1", value: "3" } }),
    findingOf({ cell: "D1", severity: "warning", fix: { cell: "D1", value: "4" } }),
  ];
  expect(previewCertain(findings, workbook).map(({ cell, edit }) => [cell, edit.content])).toEqual([
    ["A1", { value: 1 }],
    ["D1", { value: 4 }],
  ]);
});

test("an action that changed nothing leaves nothing to take back", async () => {
  const port = fakeWorkbook(workbook);
  const stack = remember(EMPTY_UNDO, { kind: "mark", count: 0 }, { inverse: [], leftAlone: [], withoutComment: 0 });
  expect(await undo(port, stack)).toBeUndefined();
});
