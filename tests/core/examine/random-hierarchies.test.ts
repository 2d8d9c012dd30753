import fc from "fast-check";
import type { FileReport } from "../../../src/core/finding/report";
import { parseA1, toA1 } from "../../../src/core/sheet/address";
import { type Cell, type SheetSnapshot, cellAt } from "../../../src/core/sheet/snapshot";
import { lineOf, report } from "../support/examined";
import { layouts } from "../support/hierarchy";
import { buildHierarchy } from "../support/hierarchy-sheet";
import { settle } from "../support/settle";
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
      // Figures at random may be rare without being wrong, such as a result without money.
      expect(told.findings.filter(({ rule }) => rule !== "plausibility").map(lineOf)).toEqual([]);
      expect(resultsOf(told, "children-sum")).toEqual([...parents].sort());
      expect(resultsOf(told, "units-total", "grand-total")).toEqual([...totals].sort());
      expect(resultsOf(told, "quarters-sum")).toEqual(expect.arrayContaining([...years]));
      expect(resultsOf(told, "percent")).toEqual(expect.arrayContaining([...percents]));
      expect(told.coverage).toMatchObject({ held: told.coverage.checked, broken: 0 });
    }),
    { numRuns: 30, seed: 20240630 },
  );
});

/** One figure of money typed wrong. */
interface Slip {
  readonly sheet: SheetSnapshot;
  readonly cell: string;
  /** The right figure as plain digits. */
  readonly right: string;
}

/** Which cell, which of its digits, and how far that digit is off. */
const choice = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }));

function mistype(text: string, place: number, step: number): string {
  const digits = Array.from(text.matchAll(/\d/g), ({ index }) => index);
  const at = digits[place % digits.length] ?? 0;
  return `${text.slice(0, at)}${(Number(text[at]) + step) % 10}${text.slice(at + 1)}`;
}

function heldAt(sheet: SheetSnapshot, address: string): Cell | undefined {
  const { row, column } = parseA1(address) ?? { row: -1, column: -1 };
  return cellAt(sheet, row, column);
}

const slips: fc.Arbitrary<Slip> = fc.tuple(layouts, choice).map(([layout, [which, place, step]]) => {
  const { sheet, money } = buildHierarchy({ ...layout, formulas: false });
  const cell = money[which % money.length] ?? "";
  const value = heldAt(sheet, cell)?.value ?? "";
  const wrong = mistype(String(value), place, step);
  return { sheet: withCell(sheet, cell, typeof value === "number" ? Number(wrong) : wrong), cell, right: String(value).replaceAll(".", "") };
});

/** A sheet of formulas in which one was typed over with a wrong figure, and calculated anew. */
const overtyped: fc.Arbitrary<Slip> = fc.tuple(layouts, choice).map(([layout, [which, place, step]]) => {
  const { sheet, money } = buildHierarchy({ ...layout, asText: false, formulas: true });
  const sums = money.filter((address) => heldAt(sheet, address)?.formula !== undefined);
  const cell = sums[which % sums.length] ?? "";
  const right = String(heldAt(sheet, cell)?.value);
  const rows = sheet.rows.map((cells, row) =>
    cells?.map((held, column) => (held && toA1(row, column) === cell ? { value: Number(mistype(right, place, step)) } : held)),
  );
  return { sheet: settle({ ...sheet, rows }), cell, right };
});

function fixesElsewhere({ findings }: FileReport, cell: string): readonly string[] {
  return findings.flatMap(({ fix }) => (fix && fix.cell !== cell ? [fix.cell] : []));
}

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
      expect(fixesElsewhere(told, cell)).toEqual([]);
      expect(told.findings.flatMap(({ fix }) => (fix && "value" in fix && fix.value !== right ? [fix] : []))).toEqual([]);
    }),
    { numRuns: 40, seed: 20240630 },
  );
});

test("a figure typed over a formula is found and blamed first, whatever followed from it", () => {
  fc.assert(
    fc.property(overtyped, ({ sheet, cell, right }) => {
      const told = report(sheet);
      expect(told.findings).toHaveLength(1);
      expect(told.findings[0]?.severity).toBe("error");
      expect(told.findings[0]?.suspects[0]).toMatchObject({ cell, value: right });
      expect(fixesElsewhere(told, cell)).toEqual([]);
    }),
    { numRuns: 20, seed: 20240630 },
  );
});
