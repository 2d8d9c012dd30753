import { describe as describeModel } from "../../../src/workbench/host/model/describe";
import type { WorkbookState } from "../../../src/workbench/host/model/book";
import { modelOf, startOffice, type StartedOffice } from "../../support/office";

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const red = { color: { rgb: "#FF0000" } };

const state: WorkbookState = {
  name: "Buku.xlsx",
  sheets: [
    {
      id: "{S1}",
      name: "Data",
      cells: [[0, 0, { value: "Jumlah", style: { fill: { color: { rgb: "#DDEBF7", source: "theme 4 tint 0.8" } } } }], [1, 1, { value: 5 }]],
      conditionalFormats: [
        { id: "user-scale", areas: [area(0, 0, 9, 3)], rule: { type: "ColorScale", detail: "3" }, style: {}, stopIfTrue: false },
        { id: "user-custom", areas: [area(0, 0, 9, 3)], rule: { type: "Custom", formula: "=A1>1" }, style: { fill: red }, stopIfTrue: true },
      ],
    },
  ],
  comments: [{
    id: "user-comment", sheetId: "{S1}", row: 1, column: 1, content: "Tolong dicek", authorName: "Sari", authorEmail: "", created: "2026-01-02T03:04:05Z",
    resolved: false, replies: [],
  }],
};

let office: StartedOffice;
beforeAll(async () => {
  office = await startOffice({ model: modelOf(state) });
});
afterAll(async () => {
  await office.stop();
});

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(() => "no error", (error: unknown) => (error as { code: string }).code);
}

test("a conditional format of an add-in comes and goes without a trace", async () => {
  const before = describeModel(office.model);
  const id = await office.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Data").getRanges("B2,D4:D5");
    const added = cells.conditionalFormats.add(office.Excel.ConditionalFormatType.custom);
    added.custom.rule.formula = "=TRUE";
    added.custom.format.fill.color = "#FFC7CE";
    added.custom.format.font.color = "#9C0006";
    added.custom.format.borders.getItem("EdgeTop").style = "Continuous";
    added.stopIfTrue = true;
    added.load("id,type,priority,stopIfTrue,custom/rule/formula,custom/format/fill/color");
    const ranges = added.getRanges().load("address");
    await context.sync();
    expect([added.type, added.priority, added.stopIfTrue, added.custom.rule.formula, added.custom.format.fill.color, ranges.address])
      .toEqual(["Custom", 0, true, "=TRUE", "#FFC7CE", "Data!B2,Data!D4:D5"]);
    return added.id;
  });
  expect(office.model.sheets[0]!.conditionalFormats[0]).toMatchObject({
    areas: [area(1, 1), area(3, 3, 4, 3)],
    style: { fill: { color: { rgb: "#FFC7CE" } }, font: { color: { rgb: "#9C0006" } }, borders: { top: { style: "Continuous" } } },
  });
  expect(describeModel(office.model)).not.toEqual(before);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const inside = sheet.getRange("A1:D9").conditionalFormats.getItemOrNullObject(id).load("id");
    const outside = sheet.getRange("Z99").conditionalFormats.getItemOrNullObject(id);
    const everywhere = sheet.getRange().conditionalFormats.getItem(id);
    await context.sync();
    expect([inside.id, outside.isNullObject]).toEqual([id, true]);
    everywhere.delete();
    await context.sync();
  });
  expect(describeModel(office.model)).toEqual(before);
});

test("a range of a conditional format over several areas is refused, its areas are given", async () => {
  const made = await office.Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem("Data").getRanges("F1,H1").conditionalFormats.add("Custom");
    added.custom.rule.formula = "=TRUE";
    added.load("id");
    await context.sync();
    return added.id;
  });
  const range = office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange().conditionalFormats.getItem(made).getRange().load("address");
    await context.sync();
  });
  expect(await codeOf(range)).toBe("InvalidOperation");
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange().conditionalFormats.getItem(made).delete();
    await context.sync();
  });
});

test("asking formats of several types for what one type has is refused (office-js#2180)", async () => {
  const load = (property: string) => office.Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem("Data").getRange();
    // eslint-disable-next-line office-addins/no-empty-load -- it loads the property that it is called with
    conditionalFormats.load(property);
    await context.sync();
    return conditionalFormats.items.map((each) => each.type);
  });
  expect(await load("items/type")).toEqual(["ColorScale", "Custom"]);
  expect(await codeOf(load("items/custom/rule/formula"))).toBe("InvalidOperation");
});

test("two formats that a person made over the same cells cannot be read (office-js#6827)", async () => {
  const read = office.Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem("Data").getRange("A1");
    conditionalFormats.getItemAt(1).custom.rule.load("formula");
    await context.sync();
  });
  expect(await codeOf(read)).toBe("ItemNotFound");
});

test("a conditional format that has been deleted is gone", async () => {
  const again = office.Excel.run(async (context) => {
    const format = context.workbook.worksheets.getItem("Data").getRange("K1").conditionalFormats.add("Custom");
    await context.sync();
    format.delete();
    await context.sync();
    format.load("priority");
    await context.sync();
  });
  expect(await codeOf(again)).toBe("ItemNotFound");
});

test("comments are added, answered, resolved and deleted", async () => {
  const before = describeModel(office.model);
  const seen = await office.Excel.run(async (context) => {
    const { comments } = context.workbook;
    const comment = comments.add("Data!C3", "Seharusnya 5");
    const reply = comment.replies.add("Sudah dicek");
    comment.resolved = true;
    comment.load("id,content,authorName,resolved,replies/items/content");
    const place = comment.getLocation().load("address");
    comments.load("items/content,items/id");
    await context.sync();
    const read = [comment.content, comment.authorName, comment.resolved, comment.replies.items.map((each) => each.content), place.address, comments.items.length];
    reply.delete();
    const byCell = comments.getItemByCell("Data!C3").load("id,replies/items");
    await context.sync();
    const after = [byCell.id === comment.id, byCell.replies.items.length];
    comment.delete();
    await context.sync();
    return [...read, ...after];
  });
  expect(seen).toEqual(["Seharusnya 5", "Pengguna Meja Kerja", true, ["Sudah dicek"], "Data!C3", 2, true, 0]);
  expect(describeModel(office.model)).toEqual(before);
});

test("a reply joins a comment that a person wrote, and only the reply goes again", async () => {
  const before = describeModel(office.model);
  await office.Excel.run(async (context) => {
    const comment = context.workbook.comments.getItemByCell("Data!B2");
    const reply = comment.replies.add("Seharusnya 6");
    reply.load("id");
    await context.sync();
    expect(office.model.comments[0]?.replies.map((each) => each.content)).toEqual(["Seharusnya 6"]);
    context.workbook.comments.getItem("user-comment").replies.getItem(reply.id).delete();
    await context.sync();
  });
  expect(describeModel(office.model)).toEqual(before);
});

test("a second comment on a cell and a comment that is not there are refused (office-js#1416)", async () => {
  const second = office.Excel.run(async (context) => {
    context.workbook.comments.add("Data!B2", "lagi");
    await context.sync();
  });
  const missing = office.Excel.run(async (context) => {
    context.workbook.comments.getItemByCell("Data!Z9").load("content");
    await context.sync();
  });
  const several = office.Excel.run(async (context) => {
    context.workbook.comments.add("Data!E1:E2", "dua sel");
    await context.sync();
  });
  expect(await Promise.all([second, missing, several].map(codeOf))).toEqual(["InvalidOperation", "ItemNotFound", "InvalidArgument"]);
});

test("a fill that is set loses the theme colour of the file, a conditional format does not", async () => {
  const fill = () => office.model.cell("Data", 0, 0)?.style?.fill?.color;
  await office.Excel.run(async (context) => {
    const format = context.workbook.worksheets.getItem("Data").getRange("A1").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    format.custom.format.fill.color = "red";
    await context.sync();
    format.delete();
    await context.sync();
  });
  expect(fill()).toEqual({ rgb: "#DDEBF7", source: "theme 4 tint 0.8" });
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1").format.fill.color = "#DDEBF7";
    await context.sync();
  });
  expect(fill()).toEqual({ rgb: "#DDEBF7" });
});
