import fc from "fast-check";
import { adjust } from "../../../../src/core/diagnosis/edits/adjust";
import { cumulationErrors } from "../../../../src/core/diagnosis/edits/cumulation";
import { type Edit, brokenEdits, compileEdits } from "../../../../src/core/diagnosis/edits/edit";
import { impute } from "../../../../src/core/diagnosis/edits/impute";
import { prorate } from "../../../../src/core/diagnosis/edits/prorate";
import { checkCalculation } from "../../../../src/core/diagnosis/edits/reported-facts";
import { signErrors } from "../../../../src/core/diagnosis/edits/signs";
import { typingErrors } from "../../../../src/core/diagnosis/edits/typos";
import { isOneSlip, textDistance } from "../../../../src/core/diagnosis/edits/text-distance";
import {
  type Amount,
  ONE,
  ZERO,
  add,
  amount,
  compare,
  equals,
  multiply,
  negate,
  round,
  subtract,
  sum,
  toPlain,
} from "../../../../src/core/figure/amount";

const total = (parts: readonly number[], result: number): Edit => ({
  terms: [...parts.map((cell) => ({ cell, coefficient: ONE })), { cell: result, coefficient: negate(ONE) }],
  op: "==",
  rhs: ZERO,
});

const notNegative = (cell: number): Edit => ({ terms: [{ cell, coefficient: ONE }], op: ">=", rhs: ZERO });

const anyFigures = (count: number): fc.Arbitrary<readonly Amount[]> =>
  fc
    .array(fc.bigInt(0n, 10n ** 17n), { minLength: count, maxLength: count })
    .map((list) => list.map((units) => amount(units)));

/** Two rows of three with totals on both sides: cells 0-2 and 4-6, row totals 3 and 7, column totals 8-10, all of them 11. */
const table = anyFigures(6).map(([a, b, c, d, e, f]) => {
  const [x, y] = [
    [a!, b!, c!],
    [d!, e!, f!],
  ];
  const down = x.map((value, i) => add(value, y[i]!));
  return [...x, sum(x), ...y, sum(y), ...down, sum(down)];
});
const sums = [
  total([0, 1, 2], 3),
  total([4, 5, 6], 7),
  total([8, 9, 10], 11),
  total([0, 4], 8),
  total([1, 5], 9),
  total([2, 6], 10),
  total([3, 7], 11),
];

describe("typing errors", () => {
  const slips = fc.tuple(
    fc.nat(),
    fc.nat(),
    fc.constantFrom("replace", "omit", "add", "swap"),
    fc.integer({ min: 0, max: 9 }),
  );

  function mistype(text: string, at: number, kind: string, digit: number): string {
    const i = at % text.length;
    if (kind === "replace") return text.slice(0, i) + String(digit) + text.slice(i + 1);
    if (kind === "omit") return text.slice(0, i) + text.slice(i + 1);
    if (kind === "add") return text.slice(0, i) + String(digit) + text.slice(i);
    return text.slice(0, i) + (text[i + 1] ?? "") + (text[i] ?? "") + text.slice(i + 2);
  }

  it("are set right at any size where two sums cross the cell", () => {
    fc.assert(
      fc.property(table, slips, (figures, [place, at, kind, digit]) => {
        const cell = place % figures.length;
        const wrong = mistype(toPlain(figures[cell]!), at, kind, digit);
        fc.pre(
          wrong !== "" &&
            !equals(amount(wrong), figures[cell]!) &&
            isOneSlip(toPlain(amount(wrong)), toPlain(figures[cell]!)),
        );
        const { certain } = typingErrors(
          compileEdits(sums),
          figures.map((value, i) => (i === cell ? amount(wrong) : value)),
        );
        expect(certain.map(({ cell: found, value }) => [found, toPlain(value)])).toEqual([
          [cell, toPlain(figures[cell]!)],
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it("are one character apart exactly when the distance is one", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?[0-3]{0,6}$/), fc.stringMatching(/^-?[0-3]{0,6}$/), (a, b) => {
        expect(a !== b && isOneSlip(a, b)).toBe(textDistance(a, b) === 1);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("turned signs", () => {
  it("are turned back where the record alone allows one reading", () => {
    fc.assert(
      fc.property(table, fc.nat(), (figures, place) => {
        const cell = place % figures.length;
        const spoilt = figures.map((value, i) => (i === cell ? negate(value) : value));
        const allowed = figures.map((_, i) => ({ cells: [i], weight: 1 }));
        const { repairs } = signErrors(compileEdits(sums), spoilt, allowed, 2);
        if (equals(figures[cell]!, ZERO)) expect(repairs).toEqual([]);
        else expect(repairs.map(({ changes }) => changes)).toContainEqual([{ cell, value: figures[cell]! }]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("cumulative figures", () => {
  it("are taken apart into each quarter's own", () => {
    fc.assert(
      fc.property(anyFigures(4), (own) => {
        const running = own.map((_, i) => sum(own.slice(0, i + 1)));
        const year = sum(own);
        const edits = [total([0, 1, 2, 3], 4)];
        const system = compileEdits(edits);
        fc.pre(brokenEdits(system, [...running, year]).length > 0);
        const { changes } = cumulationErrors(edits, system, [...running, year], ZERO);
        const after = running.map((value, cell) => changes.find((one) => one.cell === cell)?.value ?? value);
        expect(after.map(toPlain)).toEqual(own.map(toPlain));
      }),
      { numRuns: 100 },
    );
  });
});

describe("missing figures", () => {
  it("are filled in with what they were, or left open", () => {
    const edits = [...sums, ...Array.from({ length: 12 }, (_, cell) => notNegative(cell))];
    fc.assert(
      fc.property(table, fc.array(fc.nat({ max: 11 }), { maxLength: 8 }), (figures, blanks) => {
        const { values, undetermined, contradicted } = impute(
          compileEdits(edits),
          figures.map((value, cell) => (blanks.includes(cell) ? null : value)),
        );
        expect(contradicted).toEqual([]);
        expect(values.size + undetermined.length).toBe(new Set(blanks).size);
        for (const [cell, value] of values) expect(toPlain(value)).toBe(toPlain(figures[cell]!));
      }),
      { numRuns: 100 },
    );
  });
});

describe("adjusting", () => {
  it("keeps every edit exactly and never moves a record that keeps them", () => {
    const system = compileEdits([...sums, ...Array.from({ length: 12 }, (_, cell) => notNegative(cell))]);
    fc.assert(
      fc.property(table, fc.nat({ max: 11 }), fc.bigInt(-(10n ** 9n), 10n ** 9n), (figures, cell, change) => {
        const spoilt = figures.map((value, i) => (i === cell ? add(value, amount(change)) : value));
        const { figures: near } = adjust(system, spoilt);
        expect(near).toBeDefined();
        for (const edit of sums) {
          const off = edit.terms.reduce((so, term) => add(so, multiply(term.coefficient, near![term.cell]!)), ZERO);
          expect(compare(round(off, 9), ZERO)).toBe(0);
        }
        expect(adjust(system, figures).figures!.map(toPlain)).toEqual(figures.map(toPlain));
      }),
      { numRuns: 30 },
    );
  });
});

describe("spreading a difference", () => {
  it("brings the parts to the total exactly, and leaves nought alone", () => {
    const part = fc.record({ value: fc.integer({ min: -1_000, max: 9_999 }), weight: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 7 }),
        fc.integer({ min: -9_999, max: 99_999 }),
        fc.integer({ min: 0, max: 2 }),
        (parts, whole, decimals) => {
          const shares = parts.map(({ value, weight }) => ({
            value: amount(value),
            weight: amount(weight),
            coefficient: ONE,
            isFixed: false,
          }));
          const shared = prorate(shares, amount(whole), decimals);
          if (!shared) return;
          expect(toPlain(sum(shared))).toBe(String(whole));
          for (const [i, { value }] of parts.entries()) if (value === 0) expect(toPlain(shared[i]!)).toBe("0");
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("reported figures", () => {
  it("never contradict a sum that was true before they were shortened", () => {
    const item = fc.record({
      units: fc.integer({ min: -1e6, max: 1e6 }),
      decimals: fc.integer({ min: -3, max: 1 }),
      weight: fc.constantFrom(1, -1, 2),
    });
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: -3, max: 1 }),
        fc.constantFrom("round" as const, "truncate" as const),
        (items, decimals, mode) => {
          const exact = items.map(({ units }) => multiply(amount(units), amount("0.01")));
          const whole = items.reduce((so, { weight }, i) => add(so, multiply(amount(weight), exact[i]!)), ZERO);
          const short = (value: Amount, to: number): Amount =>
            round(value, to, mode === "round" ? "halfUp" : "truncate");
          const parts = items.map(({ weight, decimals: own }, i) => ({
            weight: amount(weight),
            facts: [{ value: short(exact[i]!, own), decimals: own }],
          }));
          expect(checkCalculation([{ value: short(whole, decimals), decimals }], parts, mode).status).toBe(
            "consistent",
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("contradict a total that lies beyond what shortening explains", () => {
    const facts = (value: number): readonly { value: Amount; decimals: number }[] => [
      { value: amount(value), decimals: 0 },
    ];
    const parts = [
      { weight: ONE, facts: facts(8) },
      { weight: subtract(ZERO, ONE), facts: facts(2) },
    ];
    expect(checkCalculation(facts(8), parts, "round").status).toBe("inconsistent");
    expect(checkCalculation([], parts, "round").status).toBe("unchecked");
  });
});
