import type { Area } from "../core/sheet/address";
import { HostError } from "../core/sheet/workbook-port";
import { rangeOf } from "./blocks";
import { runExcel } from "./run-excel";

/** Brings an area in front of the user and selects it; once more when Excel refuses, as it does while another workbook is in front. */
export async function revealArea(sheet: string, area: Area): Promise<void> {
  try {
    await select(sheet, area);
  } catch (cause) {
    if (cause instanceof HostError && cause.code !== "unexpected") throw cause;
    await select(sheet, area);
  }
}

function select(name: string, area: Area): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new HostError("sheet-missing", [name]);
    if (sheet.visibility !== "Visible") throw new HostError("not-supported", [name]);
    sheet.activate();
    rangeOf(sheet, area).select();
    await context.sync();
  });
}
