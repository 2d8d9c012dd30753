import { examine } from "../../../src/core/examine";
import type { FileReport } from "../../../src/core/finding/report";
import { lineOf } from "../support/examined";
import { sheet, withCell, workbook } from "../support/sheet";
import { PRINTED_SCALES } from "./printed-scales";
import { EVALUATIONS, LEGENDS, OTHER_LAYOUTS, PERFORMANCE, TICKS, WHOLES, type ScoreSheet } from "./score-sheets";
import { STEP_LISTS } from "./step-lists";

const SHEETS: readonly ScoreSheet[] = [
  ...EVALUATIONS,
  ...PERFORMANCE,
  ...WHOLES,
  ...TICKS,
  ...LEGENDS,
  ...OTHER_LAYOUTS,
  ...STEP_LISTS,
  ...PRINTED_SCALES,
];

function reportOf({ others = [] }: ScoreSheet, own: ReturnType<typeof sheet>): FileReport {
  return examine(workbook(own, ...others.map(({ name, text }) => sheet(text, { name }))));
}

function linesOf(one: ScoreSheet, own: ReturnType<typeof sheet>): readonly string[] {
  return reportOf(one, own).findings.map(lineOf);
}

function sheetOf({ text, merges }: ScoreSheet): ReturnType<typeof sheet> {
  return sheet(text, merges === undefined ? {} : { merges });
}

test.each(SHEETS.map((one) => [one.about, one] as const))("%s is silent where all holds", (_about, one) => {
  expect(linesOf(one, sheetOf(one))).toEqual(one.remarks ?? []);
});

test.each(
  SHEETS.flatMap((one) => one.spoilt.map(([cell, wrong, finding]) => [one.about, cell, wrong, finding, one] as const)),
)("%s: %s with %s is found: %s", (_about, cell, wrong, finding, one) => {
  const clean = new Set(one.remarks);
  expect(linesOf(one, withCell(sheetOf(one), cell, wrong)).filter((line) => !clean.has(line))).toContain(finding);
});

const NAMED = [...LEGENDS, ...PRINTED_SCALES].filter(({ spoilt }) => spoilt.length > 0);

test.each(NAMED.map((one) => [one.about, one] as const))("%s is named in what was covered", (_about, one) => {
  const { coverage } = reportOf(one, sheetOf(one));
  expect(coverage.scales?.every(({ printed, words }) => printed !== null && words > 0)).toBe(true);
  expect(coverage.scales?.[0]?.name.id).toContain("skala yang tercetak di lembar");
});

test("a figure on the bound that two intervals share may be called by either, in one way over the table", () => {
  const legend = "\n\n90 - 100 | Sangat Baik\n80 - 90 | Baik\n60 - 80 | Cukup\n0 - 60 | Kurang";
  const table = (first: string, third: string): string =>
    `*No|*Sasaran|*Capaian (%)|*Kriteria\n1|Pelayanan|90|${first}\n2|Akuntabilitas|97|Sangat Baik\n3|Partisipasi|80|${third}\n4|Ketertiban|54|Kurang`;
  const lines = (first: string, third: string): readonly string[] =>
    examine(workbook(sheet(table(first, third) + legend))).findings.map(lineOf);
  expect(lines("Sangat Baik", "Baik")).toEqual([]);
  expect(lines("Baik", "Cukup")).toEqual([]);
  expect(lines("Baik", "Baik")).toEqual(["info predicate D2 Baik -> ?"]);
});

test("a scale on another sheet goes before the default, but not one that is printed for another score", () => {
  const table = sheet(
    "*No|*Sasaran|*Capaian (%)|*Kriteria\n1|A|95|Baik\n2|B|100|Sangat Baik\n3|C|70|Cukup\n4|D|54|Kurang",
  );
  const scaleUnder = (title: string): ReturnType<typeof sheet> =>
    sheet(`*${title}\n\n96 - 100|Sangat Baik\n80 - 95,99|Baik\n60 - 79,99|Cukup\n< 60|Kurang`, { name: "Skala" });
  const [own] = examine(workbook(table, scaleUnder("Skala nilai"))).coverage.scales ?? [];
  expect(own?.printed).toBe("Skala!A3:B6");
  const akip = sheet("*No|*Perangkat Daerah|*Nilai AKIP|*Predikat\n1|A|81|A\n2|B|75|BB\n3|C|65|B", { name: "AKIP" });
  const other = sheet("*Interval mutu pelayanan (IKM)\n\n88,31 - 100|A\n76,61 - 88,30|B\n65,00 - 76,60|BB", {
    name: "Skala",
  });
  expect(examine(workbook(akip, other)).coverage.scales?.map(({ printed }) => printed)).toEqual([null]);
});
