import { HostError } from "../../core/sheet/workbook-port";
import { saveWorkbook } from "../file/save-workbook";
import type { OpenBook } from "./open-book";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Downloads the workbook as it is now; false when it could not be written. */
export async function saveBook({ bytes, model }: OpenBook): Promise<boolean> {
  let saved: Uint8Array;
  try {
    saved = await saveWorkbook(bytes, model.toState());
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return false;
  }
  const address = URL.createObjectURL(new Blob([new Uint8Array(saved)], { type: TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = model.name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  });
  return true;
}
