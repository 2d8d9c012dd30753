import type { cellId } from "./cell-id";

/** What the pane says about a single cell, in English. */
export const cellEn: Readonly<Record<keyof typeof cellId, string>> = {
  "cell.label": "Check a cell",
  "cell.title": "{cell} on {sheet}",
  "cell.allHeld": "{count} {count:relation crosses|relations cross} this cell, and all hold.",
  "cell.allBroken": "{count} {count:relation crosses|relations cross} this cell, and none holds.",
  "cell.counts": "{count} {count:relation crosses|relations cross} this cell: {held} hold, {broken} do not.",
  "cell.countsAll":
    "{count} {count:relation crosses|relations cross} this cell: {held} hold, {broken} do not, {notCheckable} cannot be checked.",
  "cell.none": "No relation that can be recalculated crosses this cell.",
  "cell.outside": "This cell is outside of every table that was recognised.",
  "cell.stale": "The sheet has changed since this cell was checked.",
  "cell.table": "Table",
  "cell.row": "Row",
  "cell.column": "Column",
  "cell.formula": "Formula",
  "cell.header": "column heading",
  "cell.findings": "Findings ({count})",
  "cell.relations": "Relations",
  "cell.relation": "{rule}: {status}",
  "cell.status.held": "holds",
  "cell.status.broken": "does not hold",
  "cell.status.notCheckable": "cannot be checked",
  "cell.more": "… ({count} more {count:cell|cells})",
  "cell.loose": "Not checked as {rule} ({cells}): the way of calculating it is not known.",
  "cell.again": "Check the selected cell",
  "cell.choose": "Select a cell on the worksheet first, then try again.",
  "settings.ribbon": "After a command of the ribbon",
  "settings.ribbon.always": "Always open this pane",
  "settings.ribbon.needed": "Open it when there is something to read",
};
