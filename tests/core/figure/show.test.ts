import fc from "fast-check";
import { amount, divide } from "../../../src/core/figure/amount";
import { parseFigureText } from "../../../src/core/figure/parse";
import { type Locale, showAmount } from "../../../src/core/figure/show";

test("amounts are shown in the separators of the language", () => {
  expect(showAmount(amount("33187776000"), { locale: "id" })).toBe("33.187.776.000");
  expect(showAmount(amount("-1234567.891"), { locale: "id", decimals: 2 })).toBe("-1.234.567,89");
  expect(showAmount(amount("-1234567.891"), { locale: "en", decimals: 2 })).toBe("-1,234,567.89");
  expect(showAmount(amount("1234.5"), { locale: "id", thousands: false })).toBe("1234,5");
  expect(showAmount(amount("100"), { locale: "id", decimals: 2 })).toBe("100,00");
});

test("a fraction is shown as a percentage on request", () => {
  expect(showAmount(amount("0.4879"), { locale: "id", percent: true })).toBe("48,79%");
  expect(showAmount(divide(amount(1), amount(3), 10), { locale: "id", percent: true, decimals: 1 })).toBe("33,3%");
});

test("decimals below zero round to tens and hundreds", () => {
  expect(showAmount(amount(1251), { locale: "id", decimals: -2 })).toBe("1.300");
});

test("what is shown is read back as the same amount in both languages, grouped or not", () => {
  const any = fc
    .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 6 }))
    .map(([units, scale]) => divide(amount(units), amount(10n ** BigInt(scale)), scale));
  const locale = fc.constantFrom<Locale>("id", "en");
  fc.assert(
    fc.property(any, locale, fc.boolean(), fc.integer({ min: 6, max: 8 }), (value, language, thousands, decimals) => {
      const style = language === "id" ? "id" : "us";
      const free = parseFigureText(showAmount(value, { locale: language, thousands }), style);
      const fixed = parseFigureText(showAmount(value, { locale: language, thousands, decimals }), style);
      expect(free).toMatchObject({ kind: "number", value });
      expect(fixed).toMatchObject({ kind: "number", value, decimals });
    }),
  );
});
