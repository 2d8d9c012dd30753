import { modelOf, startOffice, type StartedOffice } from "../../support/office";

let office: StartedOffice;
beforeAll(async () => {
  office = await startOffice({
    model: modelOf({ name: "Tabel T-C.29.xlsx", sheets: [{ name: "Data", cells: [] }], settings: [["bahasa", "id"]] }, "id-ID"),
  });
});
afterAll(async () => {
  await office.stop();
});

test("the library comes up as Excel on the web in the person's language", () => {
  const { context } = office.Office;
  expect([context.host, context.platform, context.displayLanguage, context.contentLanguage]).toEqual(["Excel", "OfficeOnline", "id-ID", "id-ID"]);
  expect(context.document.url).toContain("T-C.29.xlsx");
  expect(context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
});

test("a ribbon button runs the function that the add-in associated and hears that it completed", async () => {
  let source = "";
  office.Office.actions.associate("periksa", (event: Office.AddinCommands.Event) => {
    source = event.source.id;
    event.completed();
  });
  const outcome = await office.channel.invokeCommand("periksa", "TombolPeriksa");
  expect([outcome.status, source]).toEqual([0, "TombolPeriksa"]);
});

test("a ribbon button without a function reports a failure", async () => {
  const outcome = await office.channel.invokeCommand("tidakAda", "Tombol");
  expect(outcome.status).not.toBe(0);
});

test("document settings and workbook settings are one store", async () => {
  const { settings } = office.Office.context.document;
  expect(settings.get("bahasa")).toBe("id");
  settings.set("tanda", { jumlah: 2 });
  await new Promise<void>((resolve) => { settings.saveAsync(() => { resolve(); }); });
  expect([...office.model.settings]).toEqual([["bahasa", "id"], ["tanda", { jumlah: 2 }]]);
});

test("what the library asks of the channel and the host does not know is written down", async () => {
  const status = await new Promise<string>((resolve) => {
    office.Office.context.document.getFileAsync(office.Office.FileType.Compressed, (result) => { resolve(String(result.status)); });
  });
  expect(status).toBe("failed");
  expect(office.channel.unknownCalls).toHaveLength(1);
});

test("figures are shown as the regional settings have them, and written as English", async () => {
  const read = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:A2");
    range.numberFormat = [["#,##0.00"], ["General"]];
    range.values = [["4,826,300,000.5"], ["97.13"]];
    range.load("values,text");
    context.workbook.application.load("decimalSeparator");
    await context.sync();
    return [range.values, range.text, context.workbook.application.decimalSeparator];
  });
  expect(read).toEqual([[[4826300000.5], [97.13]], [["4.826.300.000,50"], ["97,13"]], ","]);
});
