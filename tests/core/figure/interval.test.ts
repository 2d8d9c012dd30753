import fc from "fast-check";
import {
  type Amount,
  ZERO,
  add,
  amount,
  divide,
  multiply,
  negate,
  round,
  toPlain,
} from "../../../src/core/figure/amount";
import {
  type Interval,
  addIntervals,
  contains,
  divideIntervals,
  exactly,
  intersection,
  intersects,
  multiplyIntervals,
  negateInterval,
  scaleInterval,
  shownInterval,
  truncatedInterval,
} from "../../../src/core/figure/interval";

const text = ({ low, high, lowClosed, highClosed }: Interval): string =>
  `${lowClosed ? "[" : "("}${toPlain(low)}; ${toPlain(high)}${highClosed ? "]" : ")"}`;
const shown = (value: string, decimals: number) => shownInterval(amount(value), decimals);
const cut = (value: string, decimals: number) => truncatedInterval(amount(value), decimals);

const value = fc
  .tuple(fc.integer({ min: -(10 ** 7), max: 10 ** 7 }), fc.integer({ min: 0, max: 3 }))
  .map(([units, scale]) => amount(`${String(units)}e-${String(scale)}`));
const interval = fc.tuple(value, value, fc.boolean(), fc.boolean()).map(([a, b, lowClosed, highClosed]): Interval => {
  const [low, high] = Number(toPlain(a)) <= Number(toPlain(b)) ? [a, b] : [b, a];
  return low === high || toPlain(low) === toPlain(high) ? exactly(low) : { low, high, lowClosed, highClosed };
});

test("a shown figure stands for all that rounds to it", () => {
  expect(text(shown("84.5", 1))).toBe("[84.45; 84.55]");
  expect(text(shown("33187776000", 0))).toBe("[33187775999.5; 33187776000.5]");
  expect(text(shown("1200", -2))).toBe("[1150; 1250]");
});

test("a cut figure stands for all that lie beyond it, towards its sign", () => {
  expect(text(cut("41.91", 2))).toBe("[41.91; 41.92)");
  expect(text(cut("-41.91", 2))).toBe("(-41.92; -41.91]");
  expect(text(cut("0", 2))).toBe("(-0.01; 0.01)");
});

test("84,5 is consistent with 84,4961 at one decimal, 84,4 is not", () => {
  const computed = exactly(amount("84.4961"));
  expect(intersects(shown("84.5", 1), computed)).toBe(true);
  expect(intersects(shown("84.4", 1), computed)).toBe(false);
});

test("ends that touch count only when both are closed, also after a negative weight", () => {
  expect(intersects(shown("1", 0), shown("2", 0))).toBe(true);
  expect(intersects(cut("1", 0), exactly(amount(2)))).toBe(false);
  expect(text(scaleInterval(cut("1", 0), amount(-1)))).toBe("(-2; -1]");
  expect(intersects(scaleInterval(cut("1", 0), amount(-1)), exactly(amount(-2)))).toBe(false);
  expect(intersects(scaleInterval(cut("1", 0), amount(-1)), exactly(amount(-1)))).toBe(true);
  expect(intersection(cut("1", 0), cut("2", 0))).toBeUndefined();
});

test("a ratio of rounded money stays in a narrow interval around the percentage", () => {
  const ratio = divideIntervals(shown("8917170657", 0), shown("18275762000", 0));
  expect(ratio && intersects(ratio, shown("0.4879", 4))).toBe(true);
  expect(ratio && intersects(ratio, shown("0.4897", 4))).toBe(false);
});

test("nothing is divided by what may be zero", () => {
  expect(divideIntervals(exactly(amount(1)), shown("0", 0))).toBeUndefined();
  expect(divideIntervals(exactly(amount(1)), exactly(ZERO))).toBeUndefined();
  expect(divideIntervals(exactly(amount(1)), cut("0", 1))).toBeUndefined();
});

/** A number of an interval, chosen by two weights that are not both zero. */
function pick({ low, high }: Interval, part: number): Amount {
  return divide(add(multiply(low, amount(part)), multiply(high, amount(10 - part))), amount(10), 6);
}

test("sums, multiples, products, quotients and opposites hold every result of numbers they are made of", () => {
  const inner = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(interval, interval, inner, inner, value, (a, b, i, j, weight) => {
      const [x, y] = [pick(a, i), pick(b, j)];
      expect(contains(addIntervals(a, b), add(x, y))).toBe(true);
      expect(contains(scaleInterval(a, weight), multiply(x, weight))).toBe(true);
      expect(contains(negateInterval(a), negate(x))).toBe(true);
      expect(contains(multiplyIntervals(a, b), multiply(x, y))).toBe(true);
      const quotient = divideIntervals(a, b);
      if (quotient) {
        const wide = { ...quotient, lowClosed: true, highClosed: true };
        expect(contains(wide, divide(x, y, 40, "floor")) || contains(wide, divide(x, y, 40, "ceiling"))).toBe(true);
      }
    }),
  );
});

test("what rounds or is cut to a figure lies in the figure's interval", () => {
  fc.assert(
    fc.property(value, fc.integer({ min: -2, max: 3 }), (exact, decimals) => {
      expect(contains(shownInterval(round(exact, decimals), decimals), exact)).toBe(true);
      expect(contains(truncatedInterval(round(exact, decimals, "truncate"), decimals), exact)).toBe(true);
    }),
  );
});

test("two intervals meet exactly when their intersection holds numbers of both", () => {
  fc.assert(
    fc.property(interval, interval, (a, b) => {
      const common = intersection(a, b);
      expect(common !== undefined).toBe(intersects(a, b));
      expect(intersects(a, b)).toBe(intersects(b, a));
      if (!common) return;
      const middle = pick(common, 5);
      expect(contains(a, middle) && contains(b, middle)).toBe(true);
    }),
  );
});
