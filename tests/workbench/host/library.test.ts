/* eslint-disable office-addins/load-object-before-read -- the rule takes results of methods and nested loads for unloaded properties */
import { newModel, startOffice, type StartedOffice } from "../../support/office";

let office: StartedOffice;
beforeAll(async () => {
  office = await startOffice({ model: newModel("Data", "Other") });
});
afterAll(async () => {
  await office.stop();
});
beforeEach(() => {
  office.host.reset();
});
afterEach(async () => {
  await office.settled();
  expect(office.host.gaps).toEqual([]);
  expect(office.host.referenceCount).toBe(0);
});

test("the real library writes into the workbook and reads from it", async () => {
  const read = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C2").values = [["Item", "Qty", "Twice"], ["Ale", 3, "=B2*2"]];
    const used = sheet.getUsedRange(true).load(["address", "values", "formulas", "text", "valueTypes", "numberFormat"]);
    await context.sync();
    return used.toJSON();
  });
  expect(read).toEqual({
    address: "Data!A1:C2",
    values: [["Item", "Qty", "Twice"], ["Ale", 3, 6]],
    formulas: [["Item", "Qty", "Twice"], ["Ale", 3, "=B2*2"]],
    text: [["Item", "Qty", "Twice"], ["Ale", "3", "6"]],
    valueTypes: [["String", "String", "String"], ["String", "Double", "Double"]],
    numberFormat: [["General", "General", "General"], ["General", "General", "General"]],
  });
  expect(office.model.cell("Data", 1, 1)).toEqual({ value: 3 });
});

test("formulas that depend on a written cell are calculated before they are read in the same batch", async () => {
  const values = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Other");
    sheet.getRange("A1:A3").formulas = [[1], [2], ["=SUM(A1:A2)"]];
    sheet.getRange("A2").values = [[40]];
    const total = sheet.getRange("A3").load("values");
    await context.sync();
    return total.values;
  });
  expect(values).toEqual([[41]]);
});

test("text that is written is taken as a person in the United States would have typed it", async () => {
  const read = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Other").getRange("C1:C6");
    range.values = [["1,234.5"], ["12%"], ["'007"], ["TRUE"], ["#REF!"], ["1.234,5"]];
    range.load(["values", "numberFormat", "valueTypes"]);
    await context.sync();
    return range.toJSON();
  });
  expect(read.values).toEqual([[1234.5], [0.12], ["007"], [true], ["#REF!"], ["1.234,5"]]);
  expect(read.numberFormat).toEqual([["#,##0.00"], ["0%"], ["General"], ["General"], ["General"], ["General"]]);
  expect(read.valueTypes).toEqual([["Double"], ["Double"], ["String"], ["Boolean"], ["Error"], ["String"]]);
});

test("a large write that the library splits arrives whole", async () => {
  await office.Excel.run(async (context) => {
    const rows = Array.from({ length: 2000 }, (_, i) => [i, `row ${i}`, i / 4]);
    context.workbook.worksheets.getItem("Other").getRangeByIndexes(0, 10, 2000, 3).values = rows;
    await context.sync();
  });
  expect(office.model.cell("Other", 1999, 11)).toEqual({ value: "row 1999" });
  expect(office.host.counters.roundTrips).toBe(1);
});

test("sheets are added, renamed, hidden and deleted", async () => {
  const names = await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("Temuan");
    sheet.getRange("B2").values = [["=Data!B2"]];
    await context.sync();
    sheet.name = "Temuan 2";
    sheet.visibility = "Hidden";
    const missing = worksheets.getItemOrNullObject("Temuan");
    const found = worksheets.getItemOrNullObject("temuan 2").load(["name", "visibility", "position"]);
    const cell = sheet.getRange("B2").load(["address", "values"]);
    await context.sync();
    const seen = [missing.isNullObject, found.name, found.visibility, found.position, cell.address, cell.values];
    sheet.delete();
    worksheets.load("items/name");
    await context.sync();
    return [...seen, worksheets.items.map((each) => each.name)];
  });
  expect(names).toEqual([true, "Temuan 2", "Hidden", 2, "'Temuan 2'!B2", [[3]], ["Data", "Other"]]);
});

test("formats of single cells and of many areas are written and read back", async () => {
  const read = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const areas = sheet.getRanges("E1:E2,G4");
    areas.format.fill.color = "#ffee00";
    areas.format.font.bold = true;
    const one = sheet.getRange("G4");
    one.format.borders.getItem("EdgeBottom").style = "Continuous";
    one.format.indentLevel = 2;
    one.load("format/fill/color,format/font/bold,format/indentLevel,format/horizontalAlignment");
    const mixed = sheet.getRange("E1:G4").load("format/fill/color,format/font/bold");
    const properties = sheet.getRange("E2:F2").getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true, name: true } } });
    areas.load("address,areaCount,cellCount,areas/items/address");
    await context.sync();
    return {
      one: one.toJSON().format,
      mixed: [mixed.format.fill.color, mixed.format.font.bold],
      properties: properties.value,
      areas: [areas.address, areas.areaCount, areas.cellCount, areas.areas.items.map((each) => each.address)],
    };
  });
  expect(read).toEqual({
    one: { borders: {}, fill: { color: "#FFEE00" }, font: { bold: true }, indentLevel: 2, horizontalAlignment: "General" },
    mixed: ["", null],
    properties: [[
      { address: "Data!E2", format: { fill: { color: "#FFEE00" }, font: { bold: true, name: "Calibri" } } },
      { address: "Data!F2", format: { fill: { color: "#FFFFFF" }, font: { bold: false, name: "Calibri" } } },
    ]],
    areas: ["Data!E1:E2,Data!G4", 2, 3, ["Data!E1:E2", "Data!G4"]],
  });
  expect(office.model.cell("Data", 3, 6)?.style).toEqual({
    fill: { color: { rgb: "#FFEE00" } },
    font: { bold: true },
    alignment: { indent: 2 },
    borders: { bottom: { style: "Continuous", weight: "Thin", color: { rgb: "#000000" } } },
  });
});

test("cell properties are written for many cells at once and empty ones leave a cell alone", async () => {
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("J1:J2");
    range.setCellProperties([[{ format: { fill: { color: "red" }, font: { italic: true } } }], [{}]]);
    await context.sync();
  });
  expect(office.model.cell("Data", 0, 9)?.style).toEqual({ fill: { color: { rgb: "#FF0000" } }, font: { italic: true } });
  expect(office.model.cell("Data", 1, 9)).toBeUndefined();
});

test("rows and columns tell whether they are hidden and how large they are", async () => {
  const read = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    const rows = sheet.getRange("A1:C3").getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true } });
    const columns = sheet.getRange("A1:C3").getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    sheet.getRange("A1:C3").rowHidden = false;
    sheet.getRange("A1:C3").columnHidden = false;
    await context.sync();
    return [rows.value, columns.value];
  });
  expect(read).toEqual([
    [
      { rowHidden: false, rowIndex: 0, format: { rowHeight: 15 } },
      { rowHidden: true, rowIndex: 1, format: { rowHeight: 0 } },
      { rowHidden: false, rowIndex: 2, format: { rowHeight: 15 } },
    ],
    [
      { columnHidden: false, format: { columnWidth: 48 } },
      { columnHidden: true, format: { columnWidth: 0 } },
      { columnHidden: false, format: { columnWidth: 48 } },
    ],
  ]);
});

test("merged areas are found from their first cell only, and cells under a merge take nothing", async () => {
  const read = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("L1:M2").values = [[1, 2], [3, 4]];
    sheet.getRange("L1:M2").merge();
    sheet.getRange("L1:M2").values = [[5, 6], [7, 8]];
    const whole = sheet.getRange("A1:Z9").getMergedAreasOrNullObject().load("areas/items/address");
    const beside = sheet.getRange("M1:Z9").getMergedAreasOrNullObject();
    const cells = sheet.getRange("L1:M2").load("values");
    await context.sync();
    return [whole.areas.items.map((each) => each.address), beside.isNullObject, cells.values];
  });
  expect(read).toEqual([["Data!L1:M2"], true, [[5, ""], ["", ""]]]);
});

test("the selection is read and set", async () => {
  const read = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Other").getRange("C5:D6");
    range.select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    const many = context.workbook.getSelectedRanges().load("address");
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return [selected.address, active.address, many.address, sheet.name];
  });
  expect(read).toEqual(["Other!C5:D6", "Other!C5", "Other!C5:D6", "Other"]);
  expect(office.model.activeSheet.name).toBe("Other");
});

test("settings, XML parts and names keep what an add-in leaves in the workbook", async () => {
  const read = await office.Excel.run(async (context) => {
    const { settings, customXmlParts, names, worksheets } = context.workbook;
    settings.add("cermat", { marks: [1, 2] });
    const part = customXmlParts.add('<m xmlns="urn:cermat">x</m>');
    names.add("Pagu", worksheets.getItem("Data").getRange("B2"));
    await context.sync();
    const setting = settings.getItemOrNullObject("cermat").load("value");
    const none = settings.getItemOrNullObject("lain");
    const own = customXmlParts.getByNamespace("urn:cermat").getOnlyItem().load("id");
    const xml = part.getXml();
    const range = names.getItem("Pagu").getRange().load("address");
    await context.sync();
    const seen = [setting.value, none.isNullObject, own.id.length, xml.value, range.address];
    settings.getItem("cermat").delete();
    part.delete();
    names.getItem("Pagu").delete();
    await context.sync();
    return seen as unknown[];
  });
  expect(read).toEqual([{ marks: [1, 2] }, true, 38, '<m xmlns="urn:cermat">x</m>', "Data!B2"]);
  expect(office.model.settings.size).toBe(0);
});

test("the application tells the regional settings", async () => {
  const read = await office.Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.load("decimalSeparator,thousandsSeparator,useSystemSeparators,cultureInfo/name,cultureInfo/numberFormat/numberGroupSeparator");
    await context.sync();
    return [application.decimalSeparator, application.thousandsSeparator, application.cultureInfo.name, application.cultureInfo.numberFormat.numberGroupSeparator];
  });
  expect(read).toEqual([".", ",", "en-US", ","]);
});

test("a format is copied with nothing else", async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("P1").format.fill.color = "#112233";
    sheet.getRange("P1").numberFormat = [["0.00"]];
    sheet.getRange("Q1:Q2").values = [["a"], ["b"]];
    sheet.getRange("Q1:Q2").copyFrom("P1", "Formats");
    await context.sync();
  });
  expect(office.model.cell("Data", 1, 16)).toEqual({ value: "b", numberFormat: "0.00", style: { fill: { color: { rgb: "#112233" } } } });
});
