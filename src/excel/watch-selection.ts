import type { Area } from "../core/sheet/address";
import { parseSheetArea, splitAddresses } from "./address-text";
import { runExcel } from "./run-excel";
import { sheetName } from "./sheet-name";

export type SelectionListener = (place: { sheet: string; area: Area }) => void;

/** Somebody who moves through cells with the arrow keys is told of where they rest, in milliseconds. */
const REST = 150;

/** Calls back with the area that a person selects, once the selection rests; returns how to stop. */
export async function watchSelection(listener: SelectionListener): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const [first = "", ...others] = splitAddresses(address);
    const area = others.length === 0 ? parseSheetArea(first)?.area : undefined;
    const sheet = area && (await sheetName(worksheetId));
    if (area && sheet !== undefined) listener({ sheet, area });
  };
  const handler = (event: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A cell that is being edited answers no questions; the next selection will.
      tell(event).catch(() => undefined);
    }, REST);
    return Promise.resolve();
  };
  const registration = await runExcel(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(handler);
    await context.sync();
    return added;
  });
  return () => {
    clearTimeout(timer);
    return runExcel(async () => {
      registration.remove();
      await registration.context.sync();
    });
  };
}
