import { capaianEdits, planCapaian } from "../../src/core/capaian/plan-capaian";
import { checkTextAgainst } from "../../src/core/check-text";
import { examineAndKeep } from "../../src/core/examine";
import { recheck } from "../../src/core/recheck";
import type { CellChange } from "../../src/core/recheck-cells";
import { buildFormulaGraph, type FormulaCell, recalculate } from "../../src/core/sheet/recalculate";
import { type Cell, cellAt, type WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import type { Scalar } from "../../src/core/sheet/formula-value";
import { findingsSheet } from "../../src/report/findings-sheet";
import { writeHtml } from "../../src/report/html";
import { writeJson } from "../../src/report/json";
import { summarise } from "../../src/report/summary";
import { summarySheet } from "../../src/report/summary-sheet";
import { writeText } from "../../src/report/text";
import type { Dice } from "../core/property/dice";
import { anyBook, anyCell } from "./books";
import { hostileText } from "./hostile";
import type { Part } from "./part";

const CONTEXT = { language: "id", time: 0 } as const;

/** Everything that the core does with a workbook, and every report of what it found. */
function tryCore(dice: Dice): string {
  const book = anyBook(dice);
  const kept = examineAndKeep(book, { relations: dice.oneIn(3) });
  const { report } = kept;
  const changes = Array.from({ length: dice.between(1, 4) }, () => anyChange(book, dice)).flat();
  const after = recheck(kept, changes);
  const plan = planCapaian(book, dice.oneIn(2) ? { everywhere: { existing: "replace", write: "values" } } : {});
  capaianEdits(plan, book);
  checkTextAgainst(book, Array.from({ length: dice.below(6) }, () => hostileText(dice)).join(" "));
  recalculateAll(book);
  writeHtml(report, CONTEXT);
  writeText(report, { language: "en", emptySheets: [] } as never);
  writeJson({ version: 1, files: [report] } as never);
  findingsSheet(report, CONTEXT);
  summarySheet(report, summarise(report, book, plan), CONTEXT);
  return report.findings.length > 0 ? "findings" : after.kind === "changed" ? "no findings" : "no findings, all again";
}

function anyChange({ sheets }: WorkbookSnapshot, dice: Dice): CellChange[] {
  const sheet = sheets[dice.below(Math.max(1, sheets.length))];
  if (!sheet) return [];
  return [
    {
      sheet: sheet.name,
      row: dice.below(sheet.rows.length + 2),
      column: dice.below(sheet.columnCount + 2),
      cell: anyCell(dice),
    },
  ];
}

/** What opening a file without stored results does: every formula is worked out. */
function recalculateAll({ sheets }: WorkbookSnapshot): void {
  const find = (name: string) => sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const formulas = sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column): FormulaCell[] =>
        cell?.formula === undefined ? [] : [{ sheet: sheet.name, row, column, formula: cell.formula }],
      ),
    ),
  );
  recalculate(buildFormulaGraph(formulas, {}), "all", {
    cell: (sheet, row, column) => {
      const own = find(sheet);
      return own ? scalarOf(cellAt(own, row, column)) : null;
    },
    extent: (sheet) => {
      const own = find(sheet);
      return own && { rowCount: own.rows.length, columnCount: own.columnCount };
    },
  });
}

function scalarOf(cell: Cell | undefined): Scalar {
  if (!cell) return null;
  return cell.error ? { error: String(cell.value) } : cell.value;
}

export const CORE: Part = {
  name: "core",
  says: "workbooks through examining, re-checking, capaian, texts, recalculation and every report",
  seconds: 20,
  megabytes: 1024,
  attempt: tryCore,
};
