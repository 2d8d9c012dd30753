import fc from "fast-check";
import { type ExamineOptions, examine } from "../../../src/core/examine";
import type { FileReport, Tally } from "../../../src/core/finding/report";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { anySheet, damagedSheet } from "../support/any-sheet";
import { workbook } from "../support/sheet";

const RUNS = { numRuns: 35, seed: 20240630 } as const;
const sheets = fc.oneof(anySheet, damagedSheet);
const all: ExamineOptions = { relations: true };

function addsUp({ checked, held, broken }: Tally): boolean {
  return checked === held + broken;
}

function sumOf({ coverage }: FileReport, of: keyof Tally): number {
  return Object.values(coverage.byKind).reduce((sum, tally) => sum + tally[of], 0);
}

test("anything at all on a sheet is examined without a crash, and the counts add up", () => {
  fc.assert(
    fc.property(fc.array(sheets, { maxLength: 2 }), (held) => {
      const report = examine(workbook(...held.map((sheet, index) => ({ ...sheet, name: `Sheet ${index}` }))), all);
      expect([report.coverage, ...Object.values(report.coverage.byKind)].every(addsUp)).toBe(true);
      for (const count of ["checked", "held", "broken", "notCheckable"] as const) expect(sumOf(report, count)).toBe(report.coverage[count]);
      const unexplained = report.sheets.flatMap((one) => one.unexplained ?? []).flatMap(({ cells }) => cells);
      const listed = [...report.sheets.flatMap(({ relations }) => relations ?? []), ...unexplained];
      expect(listed).toHaveLength(report.coverage.checked + report.coverage.notCheckable);
      for (const { severity, message, cells, cell, basis, proof } of report.findings) {
        expect(["error", "warning", "info"]).toContain(severity);
        expect([message.id, message.en, basis.id, basis.en]).not.toContain("");
        expect([message.id, message.en].join()).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
        expect(cells).toContain(cell);
        expect(proof.length).toBeGreaterThan(0);
      }
      expect(() => JSON.stringify(report)).not.toThrow();
    }),
    RUNS,
  );
});

test("the same workbook gives the same report, and finding ids never clash", () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const book: WorkbookSnapshot = workbook(sheet);
      const first = examine(book, all);
      expect(examine(book, all)).toEqual(first);
      expect(new Set(first.findings.map(({ id }) => id)).size).toBe(first.findings.length);
    }),
    RUNS,
  );
});

test("examining changes nothing in the snapshot", () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const before = structuredClone(sheet);
      examine(workbook(sheet));
      expect(sheet).toEqual(before);
    }),
    { ...RUNS, numRuns: 15 },
  );
});
