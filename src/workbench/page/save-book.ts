import type { OpenBook } from "./open-book";

/** Downloads the workbook as it is now; false when it could not be written. */
export function saveBook({ bytes, model }: OpenBook): Promise<boolean> {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = model.name;
  link.click();
  return Promise.resolve(true);
}
