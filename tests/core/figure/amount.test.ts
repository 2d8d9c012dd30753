import fc from "fast-check";
import {
  HUNDRED,
  ONE,
  ZERO,
  abs,
  add,
  amount,
  compare,
  divide,
  equals,
  isZero,
  multiply,
  negate,
  round,
  scaleOf,
  sign,
  subtract,
  sum,
  toNumber,
  toPlain,
} from "../../../src/core/figure/amount";

const rupiah = fc.oneof(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.maxSafeInteger()).map(BigInt);
const anyWhole = fc.oneof(rupiah, fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }));
const scale = fc.integer({ min: 0, max: 24 });
const anyAmount = fc.tuple(anyWhole, scale).map(([units, s]) => ({ units, scale: s, value: scaled(units, s) }));

function scaled(units: bigint, s: number): ReturnType<typeof amount> {
  const digits = String(units < 0n ? -units : units).padStart(s + 1, "0");
  const text = s === 0 ? digits : `${digits.slice(0, -s)}.${digits.slice(-s)}`;
  return amount(units < 0n ? `-${text}` : text);
}

const lift = (a: { units: bigint; scale: number }, s: number) => a.units * 10n ** BigInt(s - a.scale);

test("a number counts as Excel counts it, with 15 significant digits", () => {
  expect(toPlain(amount(0.1 + 0.2))).toBe("0.3");
  expect(toPlain(amount(0.48790000000000006))).toBe("0.4879");
  expect(toPlain(amount(18275762000))).toBe("18275762000");
  expect(toPlain(amount(1e21))).toBe("1000000000000000000000");
  expect(toPlain(amount(-1.5e-7))).toBe("-0.00000015");
  expect(toPlain(amount(-0))).toBe("0");
  expect(amount(1234567890123456)).toEqual(amount("1234567890123460"));
});

test("machine text is exact however long", () => {
  expect(toPlain(amount("123456789012345678901234567890.12345678901234567890"))).toBe(
    "123456789012345678901234567890.1234567890123456789",
  );
  expect(toPlain(amount("+1.50e2"))).toBe("150");
  expect(toPlain(amount("-0.00"))).toBe("0");
});

test.each(["", "abc", "1,5", "1.", ".5", "--1", "NaN"])("what is no machine number is refused: %p", (text) => {
  expect(() => amount(text)).toThrow(RangeError);
});

test("no amount is made of NaN or infinity", () => {
  expect(() => amount(NaN)).toThrow(RangeError);
  expect(() => amount(-Infinity)).toThrow(RangeError);
});

test("halves round away from zero, other roundings as named", () => {
  expect(toPlain(divide(amount(8917170657), amount(18275762000), 4))).toBe("0.4879");
  expect(toPlain(round(amount("2.5"), 0))).toBe("3");
  expect(toPlain(round(amount("-2.5"), 0))).toBe("-3");
  expect(toPlain(round(amount("41.9178"), 2, "truncate"))).toBe("41.91");
  expect(toPlain(round(amount("-41.9178"), 2, "truncate"))).toBe("-41.91");
  expect(toPlain(round(amount("-41.9112"), 2, "floor"))).toBe("-41.92");
  expect(toPlain(round(amount("41.9112"), 2, "ceiling"))).toBe("41.92");
  expect(toPlain(round(amount("1251"), -2))).toBe("1300");
  expect(toPlain(round(amount("3.7"), 4))).toBe("3.7");
});

test("dividing by zero is the caller's mistake", () => {
  expect(() => divide(ONE, ZERO, 2)).toThrow(RangeError);
});

test("the scale is the number of decimals that are needed", () => {
  expect(scaleOf(amount("1.500"))).toBe(1);
  expect(scaleOf(amount("100"))).toBe(0);
  expect(scaleOf(amount("0.000"))).toBe(0);
});

test("signs, zero and constants", () => {
  expect([sign(amount(-3)), sign(ZERO), sign(amount("0.001"))]).toEqual([-1, 0, 1]);
  expect(isZero(subtract(amount("9007199254740993"), amount("9007199254740993")))).toBe(true);
  expect(negate(ZERO)).toEqual(ZERO);
  expect(toPlain(abs(amount("-12.5")))).toBe("12.5");
  expect(multiply(HUNDRED, amount("0.01"))).toEqual(ONE);
  expect(toPlain(sum([amount("0.1"), amount("0.2"), amount("99999999999999999")]))).toBe("99999999999999999.3");
});

test("text and back is the same amount, and equal numbers are equal objects", () => {
  fc.assert(
    fc.property(anyAmount, ({ value }) => {
      expect(amount(toPlain(value))).toEqual(value);
      expect(toPlain(value)).toMatch(/^-?\d+(\.\d*[1-9])?$/);
    }),
  );
});

test("sums, differences and order agree with whole numbers of any length", () => {
  fc.assert(
    fc.property(anyAmount, anyAmount, (a, b) => {
      const s = Math.max(a.scale, b.scale);
      const [x, y] = [lift(a, s), lift(b, s)];
      expect(add(a.value, b.value)).toEqual(scaled(x + y, s));
      expect(subtract(a.value, b.value)).toEqual(scaled(x - y, s));
      expect(compare(a.value, b.value)).toBe(x < y ? -1 : x > y ? 1 : 0);
      expect(equals(a.value, b.value)).toBe(x === y);
    }),
  );
});

test("products agree with whole numbers of any length", () => {
  fc.assert(
    fc.property(anyAmount, anyAmount, (a, b) => {
      expect(multiply(a.value, b.value)).toEqual(scaled(a.units * b.units, a.scale + b.scale));
    }),
  );
});

test("a quotient at n decimals is within half a unit of the last place, and floor and ceiling enclose it", () => {
  fc.assert(
    fc.property(anyAmount, anyAmount, fc.integer({ min: -3, max: 20 }), (a, b, decimals) => {
      fc.pre(b.units !== 0n);
      const nearest = divide(a.value, b.value, decimals);
      const place = decimals >= 0 ? scaled(1n, decimals) : amount(10n ** BigInt(-decimals));
      const miss = abs(subtract(multiply(nearest, b.value), a.value));
      expect(compare(multiply(miss, amount(2)), multiply(place, abs(b.value)))).not.toBe(1);
      const low = divide(a.value, b.value, decimals, "floor");
      const high = divide(a.value, b.value, decimals, "ceiling");
      expect(compare(low, nearest)).not.toBe(1);
      expect(compare(nearest, high)).not.toBe(1);
      expect([ZERO, place]).toContainEqual(subtract(high, low));
    }),
  );
});

test("the nearest double of what a cell can hold is the cell's own number", () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), fc.integer({ min: 0, max: 12 }), (units, s) => {
      const held = Number(`${String(units)}e-${String(s)}`);
      expect(toNumber(amount(held))).toBe(held === 0 ? 0 : held);
    }),
  );
});

test("the order of adding never matters", () => {
  fc.assert(
    fc.property(fc.array(anyAmount, { maxLength: 12 }), (list) => {
      const values = list.map((item) => item.value);
      expect(sum(values)).toEqual(sum([...values].reverse()));
    }),
  );
});
