import { gradeAt, gradesOf } from "../../../src/core/scale/scale";
import { SCALES } from "../../../src/core/scale/scales";
import { amount } from "../../../src/core/figure/amount";
import type { Finding } from "../../../src/core/finding/report";
import { report } from "../support/examined";
import { sheet, withCell } from "../support/sheet";
import { OTHER_LAYOUTS, PERFORMANCE, TICKS, WHOLES, type ScoreSheet } from "./score-sheets";
import fc from "fast-check";

function findingAt(
  sheets: readonly ScoreSheet[],
  about: string,
  cell: string,
  value: string | number,
): Finding | undefined {
  const one = sheets.find((other) => other.about === about);
  if (!one) throw new RangeError(`no sheet: ${about}`);
  const { text, merges } = one;
  const { findings } = report(withCell(sheet(text, merges === undefined ? {} : { merges }), cell, value));
  return findings.find((finding) => finding.cells.includes(cell));
}

test("a broken step of the performance of an organisation names the step, its cells, its figures and what to look at", () => {
  const finding = findingAt(PERFORMANCE, "organisational performance step by step", "G7", 1.3);
  expect(finding?.message.id).toContain("G7 (Meningkatnya partisipasi) tertulis 130,00%");
  expect(finding?.message.id).toContain("min(F7; 110%) = min(130,00%; 110%)");
  expect(finding?.message.en).toContain("at most 110%");
  expect(finding?.message.en).toContain("Check this step");
});

test("an efficiency that nothing gives is told with what each formula would give", () => {
  const finding = findingAt(PERFORMANCE, "an efficiency that no formula gives", "E4", 23.18);
  expect(finding?.severity).toBe("warning");
  for (const reading of ["-55,18", "2,90", "231,64", "-131,64"]) expect(finding?.message.id).toContain(reading);
  expect(finding?.message.en).toContain("achievement less absorption = -55,18");
});

test("the formula that a column of efficiency follows is said in its basis", () => {
  const finding = findingAt(OTHER_LAYOUTS, "efficiency as a quotient with a mean below", "D5", 97.95);
  expect(finding?.basis.id).toContain("serapan dibagi capaian");
});

test("weights that do not come to a hundred are told with their sum and every one of them as a suspect", () => {
  const finding = findingAt(WHOLES, "weights without a total row", "C7", 1);
  expect(finding?.message.id).toContain("Jumlah bobot (C4:C9) adalah 90, seharusnya 100; selisih 10.");
  expect(finding?.suspects.map(({ cell }) => cell).sort()).toEqual(["C4", "C5", "C6", "C7", "C8", "C9"]);
  expect(finding?.fix).toBeNull();
});

test("a row without its tick is told by its number and its words", () => {
  const finding = findingAt(TICKS, "follow-up ticked in one of three columns, without any figure", "D7", "");
  expect(finding?.message.id).toContain("Baris 7 (Pajak terlambat disetor): tidak ada tanda");
  expect(finding?.message.en).toContain("nothing is ticked");
});

test("on every scale a higher score has no lower grade, and its grade is among those it may claim", () => {
  const score = fc.integer({ min: 0, max: 12_000 }).map((units) => amount(String(units / 100)));
  fc.assert(
    fc.property(fc.constantFrom(...SCALES), score, score, (scale, one, other) => {
      const [low, high] = one.units / 10 ** one.scale <= other.units / 10 ** other.scale ? [one, other] : [other, one];
      expect(gradeAt(scale, high)).toBeLessThanOrEqual(gradeAt(scale, low));
      expect(gradesOf(scale, one)).toContain(gradeAt(scale, one));
    }),
  );
});
