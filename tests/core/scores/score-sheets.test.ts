import { lineOf, report } from "../support/examined";
import { sheet, withCell } from "../support/sheet";
import { EVALUATIONS, LEGENDS, OTHER_LAYOUTS, PERFORMANCE, TICKS, WHOLES, type ScoreSheet } from "./score-sheets";

const SHEETS: readonly ScoreSheet[] = [
  ...EVALUATIONS,
  ...PERFORMANCE,
  ...WHOLES,
  ...TICKS,
  ...LEGENDS,
  ...OTHER_LAYOUTS,
];

function linesOf(of: ReturnType<typeof sheet>): readonly string[] {
  return report(of).findings.map(lineOf);
}

function sheetOf({ text, merges }: ScoreSheet): ReturnType<typeof sheet> {
  return sheet(text, merges === undefined ? {} : { merges });
}

test.each(SHEETS.map((one) => [one.about, one] as const))("%s is silent where all holds", (_about, one) => {
  expect(linesOf(sheetOf(one))).toEqual(one.remarks ?? []);
});

test.each(
  SHEETS.flatMap((one) => one.spoilt.map(([cell, wrong, finding]) => [one.about, cell, wrong, finding, one] as const)),
)("%s: %s with %s is found: %s", (_about, cell, wrong, finding, one) => {
  const clean = new Set(one.remarks);
  expect(linesOf(withCell(sheetOf(one), cell, wrong)).filter((line) => !clean.has(line))).toContain(finding);
});
