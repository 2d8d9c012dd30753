import { describe as describeModel } from "../../../../src/workbench/host/model/describe";
import { addSheet, deleteSheet, renameSheet } from "../../../../src/workbench/host/model/edit-sheets";
import type { WorkbookState } from "../../../../src/workbench/host/model/book";
import type { ModelEvent } from "../../../../src/workbench/host/model/events";
import { Refusal } from "../../../../src/workbench/host/model/refusal";
import { WorkbookModel } from "../../../../src/workbench/host/model/workbook";

const state: WorkbookState = {
  name: "Buku.xlsx",
  sheets: [
    {
      name: "Data",
      cells: [
        [0, 0, { value: 10 }],
        [1, 0, { value: 20 }],
        [2, 0, { value: 999, formula: "=SUM(A1:A2)", numberFormat: "#,##0" }],
        [3, 0, { value: 888, formula: "=NOTKNOWN(B1)" }],
        [5, 0, { value: "Judul", style: { font: { bold: true } } }],
      ],
      merges: [{ top: 5, left: 0, bottom: 6, right: 2 }],
      rows: [[8, { size: 30 }]],
    },
    { name: "Rekap", cells: [[0, 0, { value: 1, formula: "=Data!A3" }]] },
  ],
};

test("formulas keep the results of the file until something that they depend on changes", () => {
  const model = new WorkbookModel(state);
  expect([model.cell("Data", 2, 0)?.value, model.cell("Data", 3, 0)?.value]).toEqual([999, 888]);
  model.setCell("Data", 0, 2, "5");
  expect([model.cell("Data", 2, 0)?.value, model.cell("Rekap", 0, 0)?.value]).toEqual([999, 1]);
  model.setCell("Data", 0, 0, "30");
  expect([model.cell("Data", 2, 0)?.value, model.cell("Rekap", 0, 0)?.value, model.cell("Data", 3, 0)?.value]).toEqual([50, 50, 888]);
});

test("a typed formula is calculated at once, and an error is an error", () => {
  const model = new WorkbookModel(state);
  model.setCell("Data", 0, 1, "=A1/0");
  model.setCell("Data", 1, 1, "=A1*2");
  expect(model.cell("Data", 0, 1)).toEqual({ value: "#DIV/0!", error: true, formula: "=A1/0" });
  expect(model.cell("Data", 1, 1)).toEqual({ value: 20, formula: "=A1*2" });
});

test("typing keeps the look of a cell and goes to the first cell of a merge", () => {
  const model = new WorkbookModel(state);
  model.setCell("Data", 6, 2, "Lain");
  expect(model.cell("Data", 5, 0)).toEqual({ value: "Lain", style: { font: { bold: true } } });
  expect(model.cell("Data", 6, 2)).toBeUndefined();
});

test("a protected sheet refuses typing", () => {
  const model = new WorkbookModel({ ...state, sheets: [{ name: "Data", cells: [], protection: { options: {} } }] });
  expect(() => { model.setCell("Data", 0, 0, "1"); }).toThrow(Refusal);
});

test("listeners hear who changed what, and no longer when they stop", () => {
  const model = new WorkbookModel(state);
  const heard: ModelEvent[] = [];
  const stop = model.subscribe((event) => heard.push(event));
  model.setCell("Rekap", 3, 3, "x");
  model.select("Rekap", [{ top: 0, left: 0, bottom: 0, right: 0 }]);
  stop();
  model.setCell("Rekap", 3, 3, "y");
  expect(heard.map((event) => [event.type, event.by])).toEqual([["changed", "user"], ["activated", "user"], ["selected", "user"]]);
});

test("a workbook that is taken down and set up again is the same", () => {
  const model = new WorkbookModel(state);
  model.setCell("Data", 0, 0, "31");
  const again = new WorkbookModel(JSON.parse(JSON.stringify(model.toState())) as WorkbookState);
  expect(describeModel(again)).toEqual(describeModel(model));
});

test.each<[string, (model: WorkbookModel) => void]>([
  ["a value", (model) => { model.setCell("Data", 9, 9, "1"); }],
  ["a height", (model) => { model.requireSheet("Data").rows.set(8, { size: 31 }); }],
  ["a setting", (model) => { model.settings.set("k", 1); }],
  ["a note", (model) => { model.requireSheet("Data").notes = [{ row: 0, column: 0, author: "a", text: "t" }]; }],
  ["a sheet", (model) => { addSheet(model, "Baru", "user"); }],
])("the description tells %s that differs", (_what, change) => {
  const [model, other] = [new WorkbookModel(state), new WorkbookModel(state)];
  expect(describeModel(model)).toEqual(describeModel(other));
  change(other);
  expect(describeModel(model)).not.toEqual(describeModel(other));
});

test("the description is silent about what is selected", () => {
  const [model, other] = [new WorkbookModel(state), new WorkbookModel(state)];
  other.select("Rekap", [{ top: 5, left: 5, bottom: 5, right: 5 }]);
  expect(describeModel(model)).toEqual(describeModel(other));
});

test("renaming a sheet renames it in formulas, deleting it breaks them", () => {
  const model = new WorkbookModel(state);
  renameSheet(model, model.requireSheet("Data"), "Data 2026", "user");
  expect(model.cell("Rekap", 0, 0)?.formula).toBe("='Data 2026'!A3");
  deleteSheet(model, model.requireSheet("Data 2026"), "user");
  expect(model.cell("Rekap", 0, 0)).toMatchObject({ value: "#REF!", error: true });
  expect(model.activeSheet.name).toBe("Rekap");
});
