import { runExcel } from "./run-excel";

/** The name of the worksheet with this id; undefined when it is gone. */
export function sheetName(id: string): Promise<string | undefined> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
}
