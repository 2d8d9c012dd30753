import { readFileSync } from "node:fs";
import { examine } from "../../../src/core/examine";
import type { FileReport } from "../../../src/core/finding/report";
import { readWorkbook } from "../../../src/xlsx/read-workbook";

const FIXTURES = `${__dirname}/../../fixtures`;
const read = new Map<string, FileReport>();

/** The report about a sample workbook, e.g. `real/tabel_2_1-typed`; examined once in a test run. */
export function examined(name: string): FileReport {
  const known = read.get(name);
  if (known) return known;
  const bytes = new Uint8Array(readFileSync(`${FIXTURES}/${name}.xlsx`));
  const report = examine(readWorkbook(bytes, `${name}.xlsx`), { relations: true });
  read.set(name, report);
  return report;
}

/** What is known to be true about samples, e.g. `real/tabel_2_1.truth`. */
export function truthOf(name: string): unknown {
  return JSON.parse(readFileSync(`${FIXTURES}/${name}.json`, "utf8"));
}
