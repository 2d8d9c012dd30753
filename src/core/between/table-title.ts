import type { Table } from "../table/table";
import { linesBetween, titleTop } from "../table/title-lines";

const AREA = /^\s*(pemerintah|provinsi|kabupaten|kota)\b/i;
const FORM = /^\s*(tabel|table|lampiran|formulir)\b/i;
/** A title of no more letters is a form's number alone. */
const SHORT = 20;

/** The line over a table that names it best: the form's own with what stands below it, else the first that is more than the region's name. */
export function titleOf(table: Table, tables: readonly Table[]): string | undefined {
  const lines = linesBetween(table, titleTop(table, tables), table.header.top)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => /[a-z]{4}/i.test(line));
  const form = lines.findIndex((line) => FORM.test(line));
  const [first, next] = form < 0 ? lines.filter((line) => !AREA.test(line)) : lines.slice(form);
  return form >= 0 && first && next && first.length <= SHORT ? `${first} ${next}` : first;
}
