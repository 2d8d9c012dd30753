import fc from "fast-check";
import type { FileReport } from "../../../src/core/finding/report";
import { parseA1 } from "../../../src/core/sheet/address";
import { type SheetSnapshot, cellAt } from "../../../src/core/sheet/snapshot";
import { lineOf, report } from "../support/examined";
import { layouts } from "../support/hierarchy";
import { buildHierarchy } from "../support/hierarchy-sheet";
import { withCell } from "../support/sheet";

/** Result cells of the relations of some kinds. */
function resultsOf({ sheets }: FileReport, ...kinds: readonly string[]): readonly string[] {
  return sheets.flatMap(({ relations = [] }) => relations.filter(({ kind }) => kinds.includes(kind)).map(({ result }) => result)).sort();
}

test("a sheet in which everything holds has no finding, whatever its layout, and all of it is checked", () => {
  fc.assert(
    fc.property(layouts, (layout) => {
      const { sheet, parents, totals, years, percents } = buildHierarchy(layout);
      const told = report(sheet);
      expect(told.findings.map(lineOf)).toEqual([]);
      expect(resultsOf(told, "children-sum")).toEqual([...parents].sort());
      expect(resultsOf(told, "units-total", "grand-total")).toEqual([...totals].sort());
      expect(resultsOf(told, "quarters-sum")).toEqual(expect.arrayContaining([...years]));
      expect(resultsOf(told, "percent")).toEqual(expect.arrayContaining([...percents]));
      expect(told.coverage).toMatchObject({ held: told.coverage.checked, broken: 0 });
    }),
    { numRuns: 30, seed: 20240630 },
  );
});

/** One digit of one figure of money typed wrong. */
interface Slip {
  readonly sheet: SheetSnapshot;
  readonly cell: string;
  /** The right figure as plain digits. */
  readonly right: string;
}

const slips: fc.Arbitrary<Slip> = fc
  .tuple(layouts, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }))
  .map(([layout, which, place, step]) => {
    const { sheet, money } = buildHierarchy(layout);
    const cell = money[which % money.length] ?? "";
    const { row, column } = parseA1(cell) ?? { row: -1, column: -1 };
    const value = cellAt(sheet, row, column)?.value ?? "";
    const text = String(value);
    const digits = Array.from(text.matchAll(/\d/g), ({ index }) => index);
    const at = digits[place % digits.length] ?? 0;
    const wrong = `${text.slice(0, at)}${(Number(text[at]) + step) % 10}${text.slice(at + 1)}`;
    return { sheet: withCell(sheet, cell, typeof value === "number" ? Number(wrong) : wrong), cell, right: text.replaceAll(".", "") };
  });

test("one mistyped digit is found, blamed first where two relations cross, and never mended in another cell", () => {
  fc.assert(
    fc.property(slips, ({ sheet, cell, right }) => {
      const told = report(sheet);
      const errors = told.findings.filter(({ severity, cells }) => severity === "error" && cells.includes(cell));
      expect(errors).not.toEqual([]);
      const crossing = told.sheets[0]!.relations!.filter(
        ({ status, result, terms }) => status === "broken" && (result === cell || terms.some(([term]) => term === cell)),
      );
      if (crossing.length >= 2) expect(errors[0]?.suspects[0]).toMatchObject({ cell, value: right });
      const fixes = told.findings.flatMap(({ fix }) => fix ?? []);
      expect(fixes.filter((fix) => fix.cell !== cell || !("value" in fix) || fix.value !== right)).toEqual([]);
    }),
    { numRuns: 50, seed: 20240630 },
  );
});
