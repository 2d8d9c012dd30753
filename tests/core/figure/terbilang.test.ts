import fc from "fast-check";
import { parseTerbilang, terbilang } from "../../../src/core/figure/terbilang";

test.each([
  [0, "nol"],
  [10, "sepuluh"],
  [11, "sebelas"],
  [12, "dua belas"],
  [20, "dua puluh"],
  [52, "lima puluh dua"],
  [100, "seratus"],
  [111, "seratus sebelas"],
  [199, "seratus sembilan puluh sembilan"],
  [1000, "seribu"],
  [1999, "seribu sembilan ratus sembilan puluh sembilan"],
  [21000, "dua puluh satu ribu"],
  [101000, "seratus satu ribu"],
  [1001000, "satu juta seribu"],
  [1000000000, "satu miliar"],
  [33187776000, "tiga puluh tiga miliar seratus delapan puluh tujuh juta tujuh ratus tujuh puluh enam ribu"],
  [-5, "minus lima"],
])("%p is said %p", (value, words) => {
  expect(terbilang(value)).toBe(words);
});

test("words far beyond a quadrillion go and come back", () => {
  const value = 123456789012345678901234567n;
  expect(parseTerbilang(terbilang(value))).toBe(value);
  expect(() => terbilang(10n ** 27n)).toThrow(RangeError);
  expect(() => terbilang(1.5)).toThrow(RangeError);
});

test.each([
  ["TIGA PULUH TIGA MILYAR", 33000000000n],
  ["Tiga Trilyun Rupiah", 3000000000000n],
  ["/ Lima Ratus Ribu Rupiah /", 500000n],
  ["(seratus)", 100n],
  ["Terbilang : “Dua Juta Rupiah”", 2000000n],
  ["(Sejuta rupiah)", 1000000n],
  ["limaratus duapuluh tigaribu", 523000n],
  ["seratusribu", 100000n],
  ["Dua juta seribu rupiah,-", 2001000n],
  ["Minus dua belas", -12n],
  ["terbilang", null],
  ["", null],
  ["juta", null],
  ["dua ribu tiga juta", null],
  ["satu belas", null],
  ["lima enam", null],
  ["dua puluh sepuluh", null],
  ["lima dokumen", null],
])("the words %p say %p", (words, value) => {
  expect(parseTerbilang(words)).toBe(value);
});

test("every whole number up to a quadrillion comes back from its words", () => {
  const whole = fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.bigInt({ min: 0n, max: 2100n }));
  fc.assert(
    fc.property(whole, fc.boolean(), (value, upper) => {
      const words = terbilang(value);
      expect(parseTerbilang(upper ? `${words.toUpperCase()} RUPIAH` : words)).toBe(value);
    }),
  );
});
