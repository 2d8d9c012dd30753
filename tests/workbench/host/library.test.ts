import { newModel, startOffice, type StartedOffice } from "../../support/office";

let office: StartedOffice;
beforeAll(async () => {
  office = await startOffice({ model: newModel("Data", "Other") });
});
afterAll(async () => {
  await office.stop();
});

test("the real library writes into the workbook and reads from it", async () => {
  const read = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [["Item", "Qty"], ["Ale", 3]];
    const used = sheet.getUsedRange(true).load(["address", "values"]);
    await context.sync();
    return [used.address, used.values];
  });
  expect(read).toEqual(["Data!A1:B2", [["Item", "Qty"], ["Ale", 3]]]);
  expect(office.model.cell("Data", 1, 1)).toEqual({ value: 3 });
  await office.settled();
  expect(office.host.referenceCount).toBe(0);
});
