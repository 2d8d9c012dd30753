import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellAt } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { describe as describeBook } from "../../../src/workbench/host/model/describe";
import type { WorkbookState } from "../../../src/workbench/host/model/book";
import { WorkbookModel } from "../../../src/workbench/host/model/workbook";
import { loadWorkbook } from "../../../src/workbench/file/load-workbook";
import { saveWorkbook } from "../../../src/workbench/file/save-workbook";

const SAMPLES = ["tabel_2_1-typed", "tabel_t_c_29-formula", "tabel_t_c_29-typed", "realisation-errors", "z07-errors"];
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));

/** The sample with one part changed. */
function changed(name: string, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(sample(name));
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

const SHEET = "xl/worksheets/sheet1.xml";
const load = (bytes: Uint8Array): WorkbookModel =>
  new WorkbookModel(loadWorkbook(bytes, "b.xlsx").state, { locale: "id-ID" });

test("a cell's look is read whole: font, fill, lines, alignment, number format", () => {
  const cell = load(sample("tabel_2_1-typed")).cell("Tabel 2.1", 10, 4);
  expect(cell).toMatchObject({
    value: 0.4897,
    numberFormat: "0.00%",
    style: { font: { bold: true, name: "Arial", size: 8 }, alignment: { vertical: "Top" } },
  });
  expect(Object.keys(cell?.style?.borders ?? {}).sort()).toEqual(["bottom", "left", "right", "top"]);
});

test("widths, merges and frozen rows are read", () => {
  const sheet = load(sample("realisation-errors")).activeSheet;
  expect(sheet.frozen).toEqual({ rows: 6, columns: 0 });
  expect(sheet.merges).toHaveLength(7);
  expect(sheet.columns.get(0)?.size).toBeGreaterThan(50);
});

test.each(SAMPLES)("%s: contents are those that the file reader gives", (name) => {
  const model = load(sample(name));
  const snapshot = readWorkbook(sample(name), name).sheets[0];
  let seen = 0;
  snapshot?.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell) return;
      seen += 1;
      expect(model.activeSheet.cell(row, column)).toMatchObject({
        value: cell.value,
        ...(cell.formula === undefined ? {} : { formula: cell.formula }),
        ...(cell.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }),
      });
    });
  });
  expect(seen).toBeGreaterThan(20);
});

test("protection, conditional formats and hidden lines of a file are read", () => {
  const bytes = changed("tabel_2_1-typed", SHEET, (xml) =>
    xml
      .replace("</sheetData>", '</sheetData><sheetProtection sheet="1" formatCells="0"/>')
      .replace(
        "<pageMargins",
        '<conditionalFormatting sqref="E8:E11"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>0.2</formula></cfRule></conditionalFormatting><pageMargins',
      )
      .replace('<row r="9"', '<row r="9" hidden="1"'),
  );
  const sheet = load(bytes).activeSheet;
  expect(sheet.protection?.options).toMatchObject({ allowFormatCells: true, allowEditObjects: true });
  expect(sheet.protection?.options.allowInsertRows).toBeUndefined();
  expect(sheet.conditionalFormats.map(({ rule }) => rule)).toEqual([
    { type: "CellValue", operator: "LessThan", formula1: "=0.2" },
  ]);
  expect(sheet.rows.get(8)?.hidden).toBe(true);
});

test.each([
  ["a file that is no workbook", new TextEncoder().encode("surat"), "not-a-workbook"],
  ["a damaged file", sample("tabel_2_1-typed").slice(0, 3000), "damaged"],
])("%s is refused with its reason", (_, bytes, code) => {
  expect(() => loadWorkbook(bytes, "b.xlsx")).toThrow(expect.objectContaining({ code }) as Error);
});

test.each(SAMPLES)("%s: saving without a change gives the very same bytes", async (name) => {
  const bytes = sample(name);
  expect(await saveWorkbook(bytes, load(bytes).toState())).toBe(bytes);
});

test("what was typed is saved, and all other parts of the file stay as they are", async () => {
  const bytes = sample("tabel_t_c_29-formula");
  const model = load(bytes);
  const { name } = model.activeSheet;
  model.setCell(name, 10, 2, "80,5");
  model.setCell(name, 11, 2, "=1+1");
  model.setCell(name, 12, 2, "");
  const saved = await saveWorkbook(bytes, model.toState());
  const sheet = readWorkbook(saved, "b.xlsx").sheets[0];
  expect(sheet && [10, 11, 12].map((row) => cellAt(sheet, row, 2)?.formula ?? cellAt(sheet, row, 2)?.value)).toEqual([
    80.5,
    "=1+1",
    undefined,
  ]);
  const [before, after] = [unzipSync(bytes), unzipSync(saved)];
  const differing = Object.keys(before).filter(
    (part) => Buffer.compare(before[part] ?? Buffer.of(), after[part] ?? Buffer.of()) !== 0,
  );
  expect(differing.filter((part) => part !== SHEET && part !== "xl/workbook.xml")).toEqual([]);
});

test("a new column in the style of its neighbour keeps that style in the file", async () => {
  const bytes = sample("tabel_2_1-typed");
  const model = load(bytes);
  const like = model.cell("Tabel 2.1", 10, 4);
  const state = model.toState();
  const [first] = state.sheets;
  const added = { value: 0.5, numberFormat: "0.00%", ...(like?.style ? { style: like.style } : {}) };
  const next: WorkbookState = {
    ...state,
    sheets: first ? [{ ...first, cells: [...first.cells, [10, 5, added] as const] }] : [],
  };
  const saved = load(await saveWorkbook(bytes, next));
  expect(saved.cell("Tabel 2.1", 10, 5)).toEqual(added);
});

test("Cermat's marks are saved, read again as the add-in knows them, and taken away again", async () => {
  const bytes = sample("tabel_2_1-typed");
  const model = load(bytes);
  const original = describeBook(model);
  const { id: sheetId } = model.activeSheet;
  const words = "E11 seharusnya 48,79%.";
  const setting = JSON.stringify({
    version: 1,
    sheets: [
      {
        sheetId,
        sheet: "Tabel 2.1",
        formats: [],
        marks: [{ id: "m1", row: 10, column: 4, severity: "error", comment: "{c}", print: "" }],
      },
    ],
  });
  const comment = {
    id: "{c}",
    sheetId,
    row: 10,
    column: 4,
    content: words,
    authorName: "",
    authorEmail: "",
    created: "",
    resolved: false,
    replies: [],
  };
  const marked = await saveWorkbook(bytes, {
    ...model.toState(),
    settings: [["cermat.marks", setting]],
    comments: [comment],
  });

  const again = load(marked);
  expect(again.comments.map(({ row, column, content }) => [row, column, content])).toEqual([[10, 4, words]]);
  expect(again.activeSheet.conditionalFormats.map(({ areas, style }) => [areas, style.fill?.color.rgb])).toEqual([
    [[{ top: 10, left: 4, bottom: 10, right: 4 }], "#FDE7E9"],
  ]);
  expect(again.activeSheet.notes).toEqual([]);

  const unmarked = load(await saveWorkbook(marked, { ...again.toState(), settings: [], comments: [] }));
  expect(describeBook(unmarked)).toEqual(original);
});
