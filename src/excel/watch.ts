import type { Area } from "../core/sheet/address";
import { boundingArea, parseSheetArea, splitAddresses } from "./address-text";
import { runExcel } from "./run-excel";
import { sheetName } from "./sheet-name";

export type ChangeListener = (change: { sheet: string; area: Area | undefined }) => void;

/** Calls back when cells of the workbook change by another hand than ours; returns how to stop. */
export async function watchChanges(listener: ChangeListener, isOurs: () => boolean): Promise<() => Promise<void>> {
  const handler = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // The source is told from ExcelApi 1.14; below it our own writing is known by its time.
    const { triggerSource } = event as { readonly triggerSource?: string };
    if (triggerSource === "ThisLocalAddin" || (triggerSource === undefined && isOurs())) return;
    const sheet = await sheetName(event.worksheetId);
    if (sheet === undefined) return;
    const areas = splitAddresses(event.address).flatMap((address) => parseSheetArea(address)?.area ?? []);
    listener({ sheet, area: boundingArea(areas) });
  };
  const registration = await runExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(handler);
    await context.sync();
    return added;
  });
  return () => stop(registration);
}

function stop(registration: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): Promise<void> {
  return runExcel(async () => {
    const { context } = registration;
    registration.remove();
    await context.sync();
  });
}
