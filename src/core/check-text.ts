import { type TextReport, textReport } from "./finding/text-report";
import { checkDistribution } from "./narrative/check-distribution";
import { checkText } from "./narrative/check-text";
import { checkListsOf } from "./narrative/list-counts";
import { indexFigures } from "./narrative/figure-index";
import { withoutOwnSheets } from "./sheet/own-sheets";
import type { WorkbookSnapshot } from "./sheet/snapshot";
import { readCorrections } from "./table/correction";
import { bySheet } from "./table/place-corrections";
import { understandSheet } from "./table/understand";

/** Checks the figures of a text that stands outside a workbook against the workbook's tables. Never throws on user data. */
export function checkTextAgainst(workbook: WorkbookSnapshot, text: string): TextReport {
  const said = bySheet(readCorrections(workbook.settings).corrections, workbook);
  const tables = withoutOwnSheets(workbook).sheets.flatMap((sheet) => understandSheet(sheet, said.get(sheet.name)).tables);
  const checks = [
    ...checkText(text, NOWHERE, indexFigures(tables)),
    ...checkListsOf(text, NOWHERE),
    ...checkDistribution([{ text, cell: NOWHERE }], tables),
  ];
  return textReport(text, checks, tables);
}

/** The text stands in no cell. */
const NOWHERE = { sheet: "", row: 0, column: 0 };
