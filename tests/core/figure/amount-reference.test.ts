import { Decimal } from "decimal.js";
import fc from "fast-check";
import { type Rounding, add, amount, compare, divide, multiply, round, subtract, toPlain } from "../../../src/core/figure/amount";

/** A library of other people as the judge; wide enough that it never rounds by itself. */
const Judge = Decimal.clone({ precision: 400, toExpNeg: -9e15, toExpPos: 9e15 });

const MODES: Readonly<Record<Rounding, Decimal.Rounding>> = {
  halfUp: Decimal.ROUND_HALF_UP,
  truncate: Decimal.ROUND_DOWN,
  floor: Decimal.ROUND_FLOOR,
  ceiling: Decimal.ROUND_CEIL,
};

const digits = fc.oneof(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }));
/** Machine text of a figure: whole rupiah, cents, and figures of any length. */
const figure = fc.tuple(digits, fc.integer({ min: 0, max: 20 })).map(([units, scale]) => new Judge(String(units)).div(new Judge(10).pow(scale)).toFixed());
const mode = fc.constantFrom<Rounding>("halfUp", "truncate", "floor", "ceiling");
const decimals = fc.integer({ min: 0, max: 30 });

/** Minus nought is nought to us. */
const plain = (value: Decimal): string => (value.isZero() ? "0" : value.toFixed());

test("sums, differences, products and order are those of an independent decimal library", () => {
  fc.assert(
    fc.property(figure, figure, (left, right) => {
      const [a, b, x, y] = [amount(left), amount(right), new Judge(left), new Judge(right)];
      expect(toPlain(add(a, b))).toBe(plain(x.plus(y)));
      expect(toPlain(subtract(a, b))).toBe(plain(x.minus(y)));
      expect(toPlain(multiply(a, b))).toBe(plain(x.times(y)));
      expect(compare(a, b)).toBe(x.comparedTo(y));
    }),
  );
});

test("quotients and shortened figures are those of an independent decimal library, however they are rounded", () => {
  fc.assert(
    fc.property(figure, figure, decimals, mode, (left, right, places, rounding) => {
      const [a, x] = [amount(left), new Judge(left)];
      expect(toPlain(round(a, places, rounding))).toBe(plain(x.toDecimalPlaces(places, MODES[rounding])));
      fc.pre(!new Judge(right).isZero());
      expect(toPlain(divide(a, amount(right), places, rounding))).toBe(plain(x.div(right).toDecimalPlaces(places, MODES[rounding])));
    }),
  );
});
