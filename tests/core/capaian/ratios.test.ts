import fc from "fast-check";
import { asExcelKeeps, calculate } from "../../../src/core/capaian/calculate";
import { cell, formulaOf } from "../../../src/core/capaian/calculation";
import { planCapaian } from "../../../src/core/capaian/plan-capaian";
import { predicateCalculation } from "../../../src/core/capaian/predicates";
import { amount, divide, toPlain } from "../../../src/core/figure/amount";
import { gradeAt, gradeNamed } from "../../../src/core/scale/scale";
import { SCALES } from "../../../src/core/scale/scales";
import type { Cell } from "../../../src/core/sheet/snapshot";
import { sheet, workbook } from "../support/sheet";
import { calculated, columnsOf, valueOf } from "./written";

interface Line {
  /** Hundredths; null where nothing is written. */
  readonly target: number | null;
  readonly realised: number | null;
}

const hundredths = (max: number): fc.Arbitrary<number | null> =>
  fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max }) }, { weight: 1, arbitrary: fc.constantFrom(0, null) });
const line: fc.Arbitrary<Line> = fc.record({ target: hundredths(9_999_99), realised: hundredths(9_999_99) });

function inWholes({ target, realised }: Line): Line {
  return { target: target && target * 100, realised: realised && realised * 100 };
}

/** Whole rupiah, not so many that Excel's fifteen digits would round a quotient before the format does. */
const moneyLine = fc.record({ target: hundredths(40_000_000_000), realised: hundredths(40_000_000_000) }).map(inWholes);
/** Counts, which nothing has rounded. */
const counted = fc.record({ target: hundredths(9999), realised: hundredths(9999) }).map(inWholes);
const styles = fc.constantFrom(
  { format: "0.00%", decimals: 2, points: false },
  { format: "0%", decimals: 0, points: false },
  { format: "0.0", decimals: 1, points: true },
  { format: "#,##0.000", decimals: 3, points: true },
);

/** The quotient in percent points, rounded half up, by whole numbers alone; blank without target or figure. */
function expected({ target, realised }: Line, decimals: number): string {
  if (!target || realised === null) return "";
  const scaled = BigInt(realised) * 100n * 10n ** BigInt(decimals);
  const units = (2n * scaled + BigInt(target)) / (2n * BigInt(target));
  const digits = units.toString().padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function numberCell(hundredths: number | null): Cell | undefined {
  return hundredths === null ? undefined : { value: hundredths / 100 };
}

/** A table with one row of plain figures first, so that its columns are known for what they are. */
function tableOf(lines: readonly Line[], header: readonly string[], sizes: number): ReturnType<typeof sheet> {
  const all = [{ target: sizes, realised: sizes }, ...lines];
  return {
    ...sheet(""),
    rows: [
      header.map((value) => ({ value })),
      ...all.map(({ target, realised }, index) => [
        { value: `Pelatihan warga ${String(index)}` },
        { value: `Modul tersusun ${String(index)}` },
        numberCell(target),
        numberCell(realised),
      ]),
    ],
    columnCount: header.length,
  };
}

function plain(shown: string): string {
  return shown.replace("%", "").replaceAll(".", "").replace(",", ".");
}

test("new percentages of performance and money: shown is the exact quotient, and the formula gives the same", () => {
  const cases = fc.oneof(
    fc.record({
      header: fc.constant(["Uraian", "Indikator", "Target K", "Realisasi K"]),
      sizes: fc.constant(1000),
      lines: fc.array(line, { minLength: 3, maxLength: 8 }),
    }),
    fc.record({
      header: fc.constant(["Uraian", "Indikator", "Pagu (Rp)", "Realisasi (Rp)"]),
      sizes: fc.constant(500_000_000),
      lines: fc.array(moneyLine, { minLength: 3, maxLength: 8 }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ header, sizes, lines }) => {
      // A cell keeps fifteen digits: of percentages in thousands of millions the last one shown is not exact.
      fc.pre(lines.every(({ target, realised }) => (realised ?? 0) < Math.max(1, target ?? 1) * 1_000_000_000));
      const book = workbook(tableOf(lines, header, sizes));
      const plan = planCapaian(book);
      const column = columnsOf(plan).get("E");
      expect(column?.isNew).toBe(true);
      for (const { row, shown } of column?.cells ?? []) {
        const own = row === 1 ? { target: sizes, realised: sizes } : lines[row - 2]!;
        expect(plain(shown)).toBe(expected(own, 2));
      }
      expect(column?.cells.length).toBe(
        1 + lines.filter(({ target, realised }) => target !== null || realised !== null).length,
      );
      for (const { cell, shown } of calculated(book, plan)) expect(shown).toBe(cell.shown);
    }),
    { numRuns: 60 },
  );
});

test("percentages already there in any style are the same when rightly rounded, and differ when a last digit is off", () => {
  fc.assert(
    fc.property(styles, fc.array(counted, { minLength: 4, maxLength: 8 }), fc.nat(), (style, lines, pick) => {
      const base = tableOf(lines, ["Uraian", "Indikator", "Target K", "Realisasi K", "Capaian K (%)"], 1000);
      const measured = lines.flatMap((one, index) => (expected(one, 0) === "" ? [] : [index]));
      fc.pre(measured.length > 3);
      const wrong = measured[pick % measured.length];
      const rows = base.rows.map((cells, row) => {
        if (row === 0) return cells;
        const own = row === 1 ? { target: 1000, realised: 1000 } : lines[row - 2]!;
        const right = expected(own, style.decimals);
        if (right === "") return cells;
        // Two units of the last digit: one may be a figure cut off instead of rounded.
        const points = Number(right) + (row - 2 === wrong ? 2 * 10 ** -style.decimals : 0);
        return [
          ...cells!,
          { value: Number((style.points ? points : points / 100).toFixed(8)), numberFormat: style.format },
        ];
      });
      const column = columnsOf(planCapaian(workbook({ ...base, rows }))).get("E");
      expect(column?.isNew).toBe(false);
      const states = new Map(column?.cells.map(({ row, state }) => [row - 2, state]));
      for (const index of measured)
        expect([index, states.get(index)]).toEqual([index, index === wrong ? "differs" : "same"]);
    }),
    { numRuns: 60 },
  );
});

test("the predicate's formula and word follow the scale that predicates are checked by, at every bound", () => {
  for (const scale of SCALES) {
    const bounds = scale.grades
      .flatMap(({ from, to }) => [from, to])
      .flatMap((bound) => (bound === null ? [] : [Number(bound)]));
    const scores = [...bounds, 0, 100, 113]
      .flatMap((bound) => [bound - 0.01, bound, bound + 0.01, bound - 0.5])
      .filter((score) => score >= 0);
    for (const score of scores) {
      for (const fraction of [true, false]) {
        const held = fraction ? divide(amount(score), amount(100), 10) : amount(score);
        const calculation = predicateCalculation(cell(0, 0), scale, { fraction, labels: "words" });
        const word = calculate(calculation, () => held);
        expect(gradeNamed(scale, word as string)).toBe(gradeAt(scale, amount(score)));
        const book = sheet(String(Number(toPlain(held))));
        expect(valueOf(book, { row: 0, column: 1 }, new Map([["B1", formulaOf(calculation)]]))).toBe(word);
      }
    }
  }
});

test("a figure is kept with fifteen digits, as Excel keeps it", () => {
  expect(toPlain(asExcelKeeps(divide(amount(2), amount(3), 30)))).toBe("0.666666666666667");
  expect(toPlain(asExcelKeeps(divide(amount(200000), amount(3), 30)))).toBe("66666.6666666667");
  expect(toPlain(asExcelKeeps(amount("0.000123456789012345678")))).toBe("0.000123456789012346");
});
